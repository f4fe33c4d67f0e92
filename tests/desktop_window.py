# SPDX-License-Identifier: GPL-3.0-or-later
"""The window end to end, in a private desktop and with its keyring: desktop_window.py PROGRAM.

What a user does first: start it, type a name, press Enter. That works whatever the keyring is like;
what differs is what the program says of it.
"""

import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "testsupport"))
from widgets import EDITORS, TABLES, Program, Role  # noqa: E402

PROGRAM = sys.argv.pop(1)
KEYRING = os.environ["DESKTOP_SESSION_KEYRING"]
LOCKED = "The keychain is locked."
ABSENT = "There is no keychain on this system."


def create(program, name):
    """Makes a room as a user would; its row."""
    program.wait_for(lambda: program.read("Account ID"), "the local service's account")
    if KEYRING == "prompting":  # its window has the keyboard to itself
        program.set("Room name", name)
        program.press("Create room")
    else:
        program.type("Room name", name)
        program.keys("Return")
    return program.wait_for(lambda: program.row("Rooms", Name=name, Status="Created"),
                            f"the room “{name}”")


def lock_keyring():
    subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets",
                    "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                    "array:objpath:/org/freedesktop/secrets/collection/login"],
                   check=True, stdout=subprocess.DEVNULL)


class Window(unittest.TestCase):
    def test_creates_rooms_and_remembers_them(self):
        with Program.start(PROGRAM) as program:
            self.assertEqual(program.read("Connection"), "Local service")
            account = program.wait_for(lambda: program.read("Account ID"), "an account")
            self.assertFalse(program.enabled("Create room"))
            self.assertEqual(create(program, "Operations")["Account"], account)
            self.assertEqual(program.read("Room name"), "")
            create(program, "Grüße 日本語")
            if KEYRING == "locked":
                program.wait_for(lambda: program.shows(LOCKED), LOCKED)
            elif KEYRING == "no":
                program.wait_for(lambda: program.shows(ABSENT), ABSENT)
            elif KEYRING == "unlocked":
                self.assertFalse(program.shows("keychain"))

        if KEYRING == "unlocked":
            lock_keyring()
        with Program.start(PROGRAM) as program:
            create(program, "After a restart")
            self.assertEqual(program.read("Account ID"), account)
            names = [row["Name"] for row in program.rows("Rooms")]
            self.assertCountEqual(names, ["After a restart", "Grüße 日本語", "Operations"])
            # The stored key pair is out of reach now; another one serves for this session.
            if KEYRING == "unlocked":
                program.wait_for(lambda: program.shows(LOCKED), LOCKED)

            if KEYRING == "prompting":
                return
            program.keys("<Control>f")
            program.wait_for(lambda: program.has_focus("Search rooms"), "the search to have focus")
            program.type("Search rooms", "oper")
            program.wait_for(lambda: program.row_count("Rooms") == 1, "one row that is searched for")

    @unittest.skipIf(KEYRING == "prompting", "its window has the keyboard to itself")
    def test_everything_is_in_reach_of_the_keyboard(self):
        with Program.start(PROGRAM) as program:
            account = program.wait_for(lambda: program.read("Account ID"), "an account")
            create(program, "Operations")
            program.keys("<Alt>a")
            program.wait_for(lambda: program.has_focus("Account ID"), "the account to have focus")
            program.type("Account ID", "no-such-account")
            program.keys("<Alt>n")
            program.wait_for(lambda: program.has_focus("Room name"), "the name to have focus")
            program.type("Room name", "Night shift")
            program.keys("Return")
            failed = {"Name": "Night shift", "Status": "Failed"}
            program.wait_for(lambda: program.row("Rooms", **failed), "the failed room")
            every = program.row_count("Rooms")
            program.wait_for(lambda: program.shows("The service has no account of this ID."),
                             "the details")

            program.keys("<Alt>w", "f")
            program.wait_for(lambda: program.row_count("Rooms") == 1, "the failed room alone")
            program.keys("Down")
            program.wait_for(lambda: "“Unknown”" in program.description("Rooms", TABLES),
                             "why it is empty")
            program.keys("Home")
            program.wait_for(lambda: program.row_count("Rooms") == every, "all rooms")

            program.keys("<Control>f")
            program.wait_for(lambda: program.has_focus("Search rooms"), "the search to have focus")
            program.type("Search rooms", "night")
            program.wait_for(lambda: program.row_count("Rooms") == 1, "the room searched for")
            self.assertEqual(program.nameless(), [])
            program.keys("Escape")
            program.wait_for(lambda: program.row_count("Rooms") == every, "all rooms again")

            program.keys("<Alt>o", "t")  # Rooms, Retry
            program.wait_for(lambda: "Attempts\n2" in program.read("Details"), "another attempt")
            program.wait_for(lambda: program.row("Rooms", **failed), "the failed room again")
            self.assertEqual(program.row("Rooms", Name="Operations")["Account"], account)
            self.assertEqual(program.nameless(), [])

            program.keys("F1")
            program.wait_for(lambda: program.has_focus("Guide", {Role.LABEL}), "the guide")
            self.assertEqual(program.nameless(), [])
            program.keys("Escape")
            program.wait_for(lambda: program.has_focus("Search rooms"), "the window again")
            program.keys("<Alt>c", "m")  # Connection, Manage connections
            program.wait_for(lambda: program.has_focus("Connections", TABLES), "the connections")
            program.keys("<Alt>a")
            program.wait_for(lambda: program.has_focus("Name", EDITORS), "a new connection")
            self.assertFalse(program.enabled("Save"))
            self.assertEqual(program.nameless(), [])
            program.type("Name", "Archive")
            program.type("Endpoint", "https://chime.example.com")
            program.type("Access key ID", "AKIDEXAMPLE")
            program.type("Secret access key", "wJalrXUtnFEMIEXAMPLEKEY")
            program.keys("<Alt>s")
            program.wait_for(lambda: program.shows("The secret of “Archive” is"),
                             "where the secret is kept")


if __name__ == "__main__":
    unittest.main()
