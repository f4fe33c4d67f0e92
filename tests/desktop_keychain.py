# SPDX-License-Identifier: GPL-3.0-or-later
"""The keychain's states in the window, in a private desktop with its keyring: desktop_keychain.py
PROGRAM. Whatever the state, it is said, and there is a way on.
"""

import os
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "testsupport"))
from widgets import EDITORS, Atspi, Program, Role, children, descendants  # noqa: E402

PROGRAM = sys.argv.pop(1)
KEYRING = os.environ["DESKTOP_SESSION_KEYRING"]
LOGIN = "/org/freedesktop/secrets/collection/login"
SETTINGS = os.environ["XDG_CONFIG_HOME"] + "/roomwright/roomwright.ini"
KEPT_BY = {
    "unlocked": "Secrets are kept by GNOME Keyring.",
    "locked": "Secrets are kept by GNOME Keyring, which is locked at present.",
    "prompting": "Secrets are kept by GNOME Keyring, which is locked at present.",
    "no": "There is no keychain on this system: secrets are kept for this session only.",
}


def ask(path, method, *arguments):
    return subprocess.run(
        ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.secrets", path,
         method, *arguments], check=True, capture_output=True, text=True).stdout


def lock():
    ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
        "array:objpath:" + LOGIN)


def items():
    """How many entries of the program the keyring has, locked or not."""
    return ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service.SearchItems",
               "dict:string:string:server,org.roomwright.Roomwright").count(LOGIN)


class Keychain(unittest.TestCase):
    def setUp(self):
        shutil.rmtree(os.path.dirname(SETTINGS), ignore_errors=True)

    def start(self):
        program = Program.start(PROGRAM)
        self.addCleanup(program.end)
        program.wait_for(lambda: program.read("Account ID"), "the local service's account")
        return program

    @staticmethod
    def sees(program, text):
        program.wait_for(lambda: program.shows(text), text)

    def new_connection(self, program):
        """A connection with keys in the keychain, not saved yet. By no key of the keyboard, which
        a question of the keychain has for itself."""
        program.press("Manage connections")
        program.press("Add")
        program.set("Name", "Archive")
        program.set("Endpoint", "https://chime.example.com")
        program.set("Access key ID", "AKIDEXAMPLE")
        secret = program.get("Secret access key", EDITORS)
        Atspi.EditableText.set_text_contents(secret, "wJalrXUtnFEMIEXAMPLEKEY")
        self.sees(program, KEPT_BY[KEYRING])

    @staticmethod
    def question(program):
        """What the keychain asks, in a window of its own."""
        asking = program.wait_for(
            lambda: [node for node in children(Atspi.get_desktop(0))
                     if node.get_name() == "gcr-prompter"], "the keychain's question")
        return Program(asking[0].get_process_id())

    def answer(self, program, *keys):
        """By the keyboard, as the field for the password takes nothing else; a click brings the
        window to the front."""
        question = self.question(program)
        password = question.wait_for(
            lambda: next((node for node in descendants(question.root)
                          if node.get_role() == Role.PASSWORD_TEXT), None), "its field")
        place = Atspi.Component.get_extents(password, Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")
        question.wait_for(lambda: any(window.get_state_set().contains(Atspi.StateType.ACTIVE)
                                      for window in question.windows()), "it to be in front")
        question.keys(*keys)

    def dismiss(self, program):
        self.answer(program, "Escape")

    def unlock(self, program):
        self.answer(program, *os.environ["DESKTOP_SESSION_PASSWORD"], "Return")

    @unittest.skipUnless(KEYRING == "unlocked", "about an open keyring")
    def test_an_open_one_keeps(self):
        program = self.start()
        before = program.wait_for(items, "the local service's key pair")
        self.new_connection(program)
        program.press("Save")
        self.sees(program, "The secret of “Archive” is in the keychain.")
        self.assertEqual(items(), before + 1)

    @unittest.skipUnless(KEYRING == "no", "about no keyring")
    def test_none_is_gone_on_without(self):
        program = self.start()
        self.sees(program, "There is no keychain on this system.")
        self.new_connection(program)
        program.press("Save")
        self.sees(program, "The secret of “Archive” is kept for this session only.")
        self.assertFalse(program.shows("Unlock"))

    @unittest.skipUnless(KEYRING == "locked", "about a locked keyring that cannot ask")
    def test_a_locked_one_that_cannot_ask(self):
        program = self.start()
        self.new_connection(program)
        program.press("Save")
        self.sees(program, "The secret of “Archive” is kept for this session only.")
        program.press("Unlock")
        self.sees(program, "The keychain is still locked")
        self.assertEqual(items(), 0)

    @unittest.skipUnless(KEYRING == "prompting", "about a keyring that asks")
    def test_one_that_asks_is_waited_for_no_longer_than_wanted(self):
        program = self.start()
        self.new_connection(program)
        program.press("Save")
        program.press("Go on for this session only")
        self.sees(program, "The secret of “Archive” is kept for this session only.")
        self.assertEqual(items(), 0)
        # Answered after all, it gets what it was to keep.
        self.unlock(program)
        program.wait_for(lambda: items() == 2, "both secrets in the keychain")
        self.sees(program, "The keychain works again.")
        self.sees(program, KEPT_BY["unlocked"])
        lock()

    @unittest.skipUnless(KEYRING == "prompting", "about a keyring that asks")
    def test_one_whose_question_was_dismissed_can_be_unlocked(self):
        program = self.start()
        self.dismiss(program)
        self.sees(program, "The keychain is locked.")
        self.new_connection(program)
        program.press("Save")
        self.dismiss(program)
        self.sees(program, "The secret of “Archive” is kept for this session only.")
        before = items()
        program.press("Unlock")
        self.sees(program, "The keychain is being unlocked.")
        self.unlock(program)
        self.sees(program, "The keychain works again.")
        program.wait_for(lambda: items() == before + 1, "the secret in the keychain")
        lock()

    @unittest.skipUnless(KEYRING == "unlocked", "about an open keyring")
    def test_another_program_than_before_is_told_once(self):
        self.start().end()
        with open(SETTINGS, encoding="utf-8") as file:
            content = file.read()
        self.assertIn("program=GNOME Keyring", content)
        with open(SETTINGS, "w", encoding="utf-8") as file:
            file.write(content.replace("program=GNOME Keyring", "program=KWallet"))
        program = self.start()
        self.sees(program, "Until now KWallet kept the secrets, and now GNOME Keyring does")
        program.end()
        self.assertFalse(self.start().shows("Until now"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
