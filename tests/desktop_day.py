# SPDX-License-Identifier: GPL-3.0-or-later
"""A working day without a mouse and without sight: desktop_day.py PROGRAM, in a private desktop.

Everything is done by keys, and found by what a screen reader would speak: a connection to a service is
added, a room created, another one fails, is mended, searched for and exported. Every window that is
met is looked through for controls without a name.
"""

import csv
import os
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "testsupport"))
from widgets import EDITORS, TABLES, Program  # noqa: E402

PROGRAM = sys.argv.pop(1)


class Day(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.service = subprocess.Popen(
            [PROGRAM, "serve", "--database", self.folder + "/rooms.sqlite"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "XDG_DATA_HOME": self.folder, "XDG_CONFIG_HOME": self.folder})
        self.addCleanup(self.service.wait)
        self.addCleanup(self.service.terminate)
        self.addCleanup(self.service.stdout.close)
        self.addCleanup(self.service.stderr.close)
        exports = dict(self.service.stdout.readline().split()[1].split("=", 1) for _ in range(5))
        self.endpoint = exports["AWS_ENDPOINT_URL_CHIME"]
        self.key_id = exports["AWS_ACCESS_KEY_ID"]
        self.secret = exports["AWS_SECRET_ACCESS_KEY"]
        serving = next(line for line in self.service.stderr if line.startswith("Serving account"))
        self.account = serving.split()[2]

    def look_for_nameless(self, program):
        self.assertEqual(program.nameless(), [])

    def add_connection(self, program):
        program.keys("<Alt>c", "m")
        program.wait_for(lambda: program.has_focus("Connections", TABLES), "the connections")
        program.press_keys("<Alt>a", lambda: program.find("Name", EDITORS), "a new connection")
        program.wait_for(lambda: program.has_focus("Name", EDITORS), "its name to have the focus")
        program.type("Name", "Office")
        program.type("Endpoint", self.endpoint)
        program.type("Access key ID", self.key_id)
        program.type("Secret access key", self.secret)
        self.look_for_nameless(program)
        program.keys("<Alt>s")
        program.wait_for(lambda: program.shows("The secret of “Office” is"), "the secret's place")
        program.keys("<Alt>t")
        program.wait_for(lambda: program.shows("“Office”:"), "what the test found")
        program.keys("Escape")
        program.wait_for(lambda: not program.find("Add"), "the dialog to close")

    def test_a_whole_day(self):
        with Program.start(PROGRAM) as program:
            program.wait_for(lambda: program.read("Account ID"), "the local service's account")
            program.wait_for(lambda: program.is_active("Roomwright"), "the window to have the keys")
            self.look_for_nameless(program)
            program.listen()
            program.keys("Return")
            program.wait_for(lambda: program.has_spoken("Enter a name for the room."), "what is wrong")
            self.add_connection(program)
            program.wait_for(lambda: program.is_active("Roomwright"), "the window to have the keys")

            program.press_keys("<Alt>i", lambda: program.has_focus("Connection", EDITORS),
                               "the choice of a connection")
            program.keys("Down")
            program.wait_for(lambda: program.read("Connection") == "Office", "the new connection")
            program.type("Account ID", self.account)
            program.type("Room name", "Operations")
            program.keys("Return")
            program.wait_for(lambda: program.row("Rooms", Name="Operations", Status="Created"),
                             "a room")

            # Fails, and is mended: the account was another one's.
            program.type("Account ID", "no-such-account")
            program.type("Room name", "Night shift")
            program.keys("Return")
            program.wait_for(lambda: program.row("Rooms", Name="Night shift", Status="Failed"),
                             "a failure")
            program.wait_for(lambda: program.shows("The service has no account of this ID."), "why")
            self.look_for_nameless(program)
            program.type("Account ID", self.account)
            program.type("Room name", "Night shift")
            program.keys("Return")
            program.wait_for(lambda: program.row("Rooms", Name="Night shift", Status="Created"),
                             "the room after all")

            program.keys("<Control>f")
            program.wait_for(lambda: program.has_focus("Search rooms"), "the search to have focus")
            program.type("Search rooms", "night")
            program.wait_for(lambda: program.row_count("Rooms") == 2, "what was searched for")
            spoken = program.rows("Rooms")
            self.assertEqual({row["Status"] for row in spoken}, {"Created", "Failed"})
            program.keys("Escape")

            path = self.folder + "/list.csv"
            program.keys("<Control><Shift>e")
            program.wait_for(lambda: program.find("File name", EDITORS), "where to")
            program.type("File name", path)
            program.keys("Return")
            program.wait_for(lambda: os.path.exists(path), "the exported list")
            program.wait_for(lambda: program.has_spoken("list.csv"), "that it is exported")
            program.wait_for(lambda: program.is_active("Roomwright"), "the window to have the keys")
            with open(path, encoding="utf-8", newline="") as file:
                names = sorted(row["Name"] for row in csv.DictReader(file))
            self.assertEqual(names, ["Night shift", "Night shift", "Operations"])

            for keys, window in ((("<Control>,",), "Settings"),
                                 (("<Alt>h", "k"), "Keyboard shortcuts"),
                                 (("<Alt>h", "d"), "Diagnostics")):
                program.keys(*keys)
                program.wait_for(lambda: program.is_active(window), window)
                self.look_for_nameless(program)
                program.keys("Escape")
                program.wait_for(lambda: program.is_active("Roomwright"), f"{window} to close")

            program.press_keys("<Control>q", lambda: program.process.poll() is not None, "the end")
            self.assertEqual(program.process.wait(), 0)


if __name__ == "__main__":
    unittest.main()
