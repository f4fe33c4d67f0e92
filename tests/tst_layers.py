# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. A folder is a layer; the table below is the architecture.

Besides: a Qt header is included by its class (<QWidget>), never with its module (<QtWidgets/QWidget>),
since only the first fails to compile where the module is not linked, which is what keeps Gui and
Widgets out of app.
"""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent

AWS = {"core", "aws"}
CHIME = AWS | {"chime"}
ALL = CHIME | {"rooms", "account", "localservice", "session", "commandline"}
# Each layer, and what else it may include.
MAY_INCLUDE = {
    "core": set(),
    "aws": AWS,
    "chime": CHIME,
    "rooms": CHIME,
    "account": AWS,
    "localservice": CHIME,
    "session": CHIME | {"rooms", "account", "localservice"},
    "commandline": ALL,
    "ui": ALL,
}

INCLUDE = re.compile(r"""^\s*\#\s*include\s*(?:"([^"]+)"|<([^>]+)>)""", re.MULTILINE)
GENERATED = re.compile(r"(^|/)(moc_\w+\.cpp|\w+\.moc|ui_\w+\.h)$")


def layer_of(path):
    """Of a file below app or ui, given from the root of the repository."""
    top, second, *_ = path.split("/")
    return second if top == "app" else top


def violations(path, text, exists):
    """What is wrong with the includes of one file. `exists` tells whether a path is a file."""
    layer = layer_of(path)
    if layer not in MAY_INCLUDE:
        yield f"{path}: the layer “{layer}” is not in the table"
        return
    for quoted, angled in INCLUDE.findall(text):
        if angled:
            if re.match(r"Qt\w*/", angled):
                yield f"{path}: <{angled}> names its module"
            continue
        if GENERATED.search(quoted):
            continue
        if ".." in quoted.split("/"):
            yield f"{path}: “{quoted}” leaves its folder"
        elif layer == "ui" and exists(f"ui/{quoted}"):
            continue
        elif not exists(f"app/{quoted}"):
            yield f"{path}: “{quoted}” is no file below app" + (" or ui" if layer == "ui" else "")
        elif layer_of(f"app/{quoted}") not in MAY_INCLUDE[layer] | {layer}:
            yield f"{path}: {layer} may not include “{quoted}”"


class Layers(unittest.TestCase):
    def test_of_this_repository(self):
        files = [path for folder in ("app", "ui") for kind in ("*.h", "*.cpp")
                 for path in (ROOT / folder).rglob(kind)]
        self.assertGreater(len(files), 50)
        found = [one for path in files
                 for one in violations(path.relative_to(ROOT).as_posix(),
                                       path.read_text(encoding="utf-8"),
                                       lambda name: (ROOT / name).is_file())]
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_know_no_cycle(self):
        for layer, others in MAY_INCLUDE.items():
            for other in others - {layer}:
                self.assertNotIn(layer, MAY_INCLUDE[other], f"{layer} and {other}")

    def test_are_enforced(self):
        known = {"app/core/secret.h", "app/aws/sigv4.h", "app/chime/room.h", "app/rooms/journal.h",
                 "app/account/connections.h", "app/session/session.h", "ui/mainwindow.h"}
        allowed = [
            ("app/rooms/journal.cpp", '#include "rooms/journal.h"'),
            ("app/rooms/journal.cpp", '#include "core/secret.h"'),
            ("app/account/connections.cpp", '#include "moc_connections.cpp"'),
            ("app/core/secret.cpp", "#include <QString>\n#include <memory>\n#include <nettle/hmac.h>"),
            ("ui/mainwindow.cpp", '#include "mainwindow.h"\n#  include "session/session.h"'),
        ]
        refused = [
            ("app/core/secret.cpp", '#include "aws/sigv4.h"'),
            ("app/aws/sigv4.cpp", '#include "chime/room.h"'),
            ("app/chime/room.cpp", '#include "rooms/journal.h"'),
            ("app/rooms/journal.cpp", '#include "account/connections.h"'),
            ("app/account/connections.cpp", '#include "rooms/journal.h"'),
            ("app/account/connections.cpp", '#include "chime/room.h"'),
            ("app/localservice/x.cpp", '#include "account/connections.h"'),
            ("app/session/session.cpp", '#  include "commandline/engine.h"'),
            ("app/session/session.cpp", '#include "mainwindow.h"'),
            ("app/session/session.cpp", '#include "../ui/mainwindow.h"'),
            ("app/rooms/journal.cpp", '#include "journal.h"'),
            ("app/another/x.cpp", ""),
            ("ui/mainwindow.cpp", "#include <QtWidgets/QWidget>"),
            ("ui/mainwindow.cpp", '#include "nowhere.h"'),
        ]
        for path, text in allowed:
            self.assertEqual(list(violations(path, text, known.__contains__)), [], f"{path}: {text}")
        for path, text in refused:
            self.assertEqual(len(list(violations(path, text, known.__contains__))), 1,
                             f"{path}: {text}")


if __name__ == "__main__":
    unittest.main()
