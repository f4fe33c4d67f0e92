# SPDX-License-Identifier: GPL-3.0-or-later
"""manpage.py PROGRAM TEMPLATE OUTPUT NAME=VALUE…: the manual page, from what the program says itself.

TEMPLATE is roff with @NAME@ in it: those given, and @SYNOPSIS@, @DESCRIPTION@, @COMMANDS@ and
@EXIT_STATUS@, which come from `PROGRAM --help` and from the help of each command.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path


def help_of(*command):
    """The blocks of a help text, which empty lines divide."""
    with tempfile.TemporaryDirectory() as home:
        text = subprocess.run(
            [PROGRAM, *command, "--help"],
            # English, wherever it is built.
            env={"HOME": home, "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            check=True,
            capture_output=True,
            text=True,
            encoding="utf-8",
        ).stdout
    return text.strip("\n").split("\n\n")


def items_of(block):
    """Terms, which are set two places in, and what is said of each."""
    items = []
    for line in block.splitlines():
        new = re.fullmatch(r"  (\S.*?)(?:   *(\S.*))?", line)
        if new:
            items.append((new[1], [new[2] or ""]))
        else:
            items[-1][1].append(line.strip())
    return [(term, " ".join(text).strip()) for term, text in items]


def is_list(block):
    return block.startswith("  ")


def plain(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def marked_up(term):
    """What is typed in bold, and what it stands for in italics."""

    def font(word):
        stands_for = re.fullmatch(r"[A-Z]+|options", word[0])
        return ("\\fI" if stands_for else "\\fB") + plain(word[0]) + "\\fR"

    return re.sub(r"[^\s\[\]|:]+", font, term)


def paragraph(text):
    return ".PP\n" + plain(" ".join(text.split())) + "\n"


def definitions(items):
    return "".join(f".TP\n{marked_up(term)}\n{plain(text)}\n" for term, text in items)


def usage(block):
    lines = re.sub(r"^(usage:|      ) ", "", block, flags=re.MULTILINE).splitlines()
    # An option stays in one line with its value.
    lines = [re.sub(r"\[[^]]*\]", lambda one: one[0].replace(" ", "\\ "), marked_up(line))
             for line in lines]
    return ".nh\n.ad l\n" + "\n.br\n".join(lines) + "\n.ad b\n.hy\n"


def command(*names):
    blocks = help_of(*names)
    roff = f'.SS "{plain(" ".join(names))}"\n' + usage(blocks[0])
    below = []
    for block in blocks[1:]:
        if not is_list(block):
            roff += paragraph(block)
            continue
        items = items_of(block)
        roff += definitions(items)
        below += [name for name, _ in items if not name.startswith("-")]
    return roff + "".join(command(*names, name) for name in below)


PROGRAM, template, output, *values = sys.argv[1:]
values = dict(value.split("=", 1) for value in values)
first, *blocks = help_of()
values["SYNOPSIS"] = usage(first)
values["DESCRIPTION"] = values["COMMANDS"] = values["EXIT_STATUS"] = ""
for block in blocks:
    if is_list(block):
        values["DESCRIPTION"] += definitions(items_of(block))
        values["COMMANDS"] += "".join(command(name) for name, _ in items_of(block))
    elif block.startswith("Exit codes: "):
        codes = " ".join(block.split()).removeprefix("Exit codes: ").removesuffix(".").split("; ")
        values["EXIT_STATUS"] = definitions([code.split(" ", 1) for code in codes])
    else:
        values["DESCRIPTION"] += paragraph(block)
page = re.sub(r"@(\w+)@", lambda name: values[name[1]].rstrip(), Path(template).read_text("utf-8"))
Path(output).write_text(page, "utf-8")
