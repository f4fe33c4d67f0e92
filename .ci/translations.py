# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py FILE.ts…: what is wrong in translations that compile all the same.

A placeholder lost or made up, an access key lost or made up, an ellipsis or white space at the
edge that the source's text has and the translation has not, and an entry that is not finished.
The exit status is 1 where something was found.
"""

import collections
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?(?:[0-9]{1,2}|n)")
# "%2%n" becomes "%25" before %2 is looked for.
RUN_TOGETHER = re.compile(r"%[0-9]%L?n|%L?n[0-9]")
WITHOUT_SPACES = ("ja", "zh")  # between words and sentences
ACCESS_KEY = re.compile(r"&(?!&|\s)")


def edges(text):
    """What stands round a text's words, and where sentences are put together."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def problems_of(source, translation, plural, spaced):
    if not translation.strip():
        return ["is not translated"]
    found = []
    wanted, given = placeholders(source), placeholders(translation)
    if plural:
        # A form for one, or two, may say the number in words.
        for number in ("%n", "%Ln"):
            del wanted[number], given[number]
    if wanted != given:
        found.append(f"has {sorted(given)} and not {sorted(wanted)}")
    if len(ACCESS_KEY.findall(translation.replace("&&", ""))) != len(
        ACCESS_KEY.findall(source.replace("&&", ""))
    ):
        found.append("has not as many access keys as the source")
    if RUN_TOGETHER.search(translation):
        found.append("has a number right behind a placeholder, which would become another one")
    if translation.rstrip().endswith("…") != source.rstrip().endswith("…"):
        found.append("ends with an ellipsis where the source does not, or the other way round")
    if spaced and edges(source) != edges(translation):
        found.append("begins or ends with other white space")
    return found


def check(path):
    count = 0
    root = ElementTree.parse(path).getroot()
    spaced = root.get("language").split("_")[0] not in WITHOUT_SPACES
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")]
                if plural
                else [translation.text or ""]
            )
            found = [problem for form in forms for problem in problems_of(source, form, plural, spaced)]
            if translation.get("type") is not None:
                found.append(f"is {translation.get('type')}")
            for problem in dict.fromkeys(found):
                print(f"{path}: {context.findtext('name')}: “{source}” {problem}")
                count += 1
    return count


if __name__ == "__main__":
    sys.exit(1 if sum(check(path) for path in sys.argv[1:]) else 0)
