# SPDX-License-Identifier: GPL-3.0-or-later
"""Known secrets go through everything that users do, and that happens to them, and are then found
nowhere: desktop_secrets.py PROGRAM, in a private desktop with an open keyring.

Window and shell, add, edit, create, fail and crash; then every file of the desktop is read, with what
the programs said, and before that their arguments and environments.
"""

import base64
import http.server
import json
import os
import resource
import secrets
import signal
import subprocess
import sys
import threading
import unittest
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "testsupport"))
from widgets import EDITORS, LIMIT, Atspi, Program, Role, State, is_  # noqa: E402

PROGRAM = sys.argv.pop(1)
ROOT = os.environ["DESKTOP_SESSION_ROOT"]  # all of the desktop's files are below
WORK = os.environ["TMPDIR"] + "/work"
JOURNAL = os.environ["XDG_DATA_HOME"] + "/roomwright/journal.sqlite"


def secret(length):
    """With characters that some spellings change; unlike any other run's."""
    return secrets.token_urlsafe(length)[:length - 4] + "/+=\""[:3] + "A"


def spellings(text):
    """Every way in which a secret might be written down."""
    plain = text.encode()
    found = {plain, plain.hex().encode(), plain.hex().upper().encode(),
             urllib.parse.quote(text, safe="").encode(), urllib.parse.quote(text).encode(),
             text.encode("utf-16-le"), text.encode("utf-16-be"),
             json.dumps(text)[1:-1].encode(), json.dumps(text)[1:-1].replace("/", "\\/").encode()}
    for before in range(3):  # inside a longer text, base64 looks otherwise
        for code in (base64.b64encode, base64.urlsafe_b64encode):
            whole = code(b"\0" * before + plain)
            found.add(whole[before * 4 // 3 + (before > 0):-4].rstrip(b"="))
    return found


class Service(http.server.ThreadingHTTPServer):
    """The rooms API in the moods that a test sets; believes every signature."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.mood = "well"
        self.asked = threading.Event()
        self.go_on = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server = self.server
        server.asked.set()
        if server.mood == "gone":
            self.close_connection = True
        elif server.mood == "refusing":
            # As AWS does, and with all that it was sent.
            sent = f"{self.headers['Authorization']} {self.headers['X-Amz-Security-Token']}"
            self.answer(403, {"Code": "SignatureDoesNotMatch", "Message": "Signed with: " + sent})
        elif server.mood == "broken":
            self.answer(500, {"Code": "ServiceFailureException", "Message": "Sorry."})
        else:
            if server.mood == "slow":
                server.go_on.wait(LIMIT)
            self.answer(201, {"Room": {"RoomId": secrets.token_hex(8), "AccountId": "a",
                                       "Name": json.loads(body)["Name"]}})

    def do_GET(self):
        self.answer(200, {"Accounts": []})

    def answer(self, status, members):
        content = json.dumps(members).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass

    def handle(self):
        try:
            super().handle()
        except OSError:  # the program is gone
            pass


def allow_core_dumps():
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


class Secrets(unittest.TestCase):
    def setUp(self):
        os.makedirs(WORK, exist_ok=True)
        self.secrets = {name: secret(length) for name, length in (
            ("first key", 40), ("second key", 40), ("token", 200), ("shell's key", 40),
            ("proxy's password", 24))}
        self.places = {text: name for name, whole in self.secrets.items()
                       for text in spellings(whole)}
        self.service = Service()
        self.addCleanup(self.service.server_close)
        self.addCleanup(self.service.shutdown)
        threading.Thread(target=self.service.serve_forever, daemon=True).start()
        self.logs = 0

    # ---- searching ------------------------------------------------------------------------------

    def within(self, content):
        return [name for text, name in self.places.items() if text in content]

    def found(self, *folders):
        """Where a secret is: the file, and which."""
        places, files = [], 0
        for top in folders:
            for folder, _, names in os.walk(top):
                for path in (os.path.join(folder, name) for name in names):
                    if not os.path.isfile(path):  # a socket
                        continue
                    files += 1
                    with open(path, "rb") as file:
                        places += [(os.path.relpath(path, ROOT), name)
                                   for name in self.within(file.read())]
        self.assertGreater(files, 0)
        return places

    def look_into(self, pid):
        """What other programs of the user can see of a process."""
        for name in ("cmdline", "environ", "comm", "limits", "maps"):
            with open(f"/proc/{pid}/{name}", "rb") as file:
                self.assertEqual(self.within(file.read()), [], name)

    # ---- the window -----------------------------------------------------------------------------

    def start(self):
        self.logs += 1
        with open(f"{WORK}/log{self.logs}", "wb") as log:
            program = Program.start(PROGRAM, stdout=log, stderr=log, cwd=WORK,
                                    preexec_fn=allow_core_dumps,
                                    env={**os.environ, "QT_LOGGING_RULES": "*.debug=true"})
        self.addCleanup(program.end)
        program.wait_for(lambda: program.read("Account ID"), "the local service's account")
        return program

    @staticmethod
    def give(program, field, text):
        Atspi.EditableText.set_text_contents(program.get(field, EDITORS), text)

    def save(self, program, about):
        program.press("Save")
        program.wait_for(lambda: program.shows(about), about)

    @staticmethod
    def close_connections(program):
        """Qt 6.4 crashes when it is asked for one of its windows that has just gone; so nothing else
        is asked before this one has."""
        dialog = next(each for each in program.windows() if each.get_name() == "Connections")
        program.press("Close")
        program.wait_for(lambda: not is_(dialog, State.SHOWING), "the dialog to close")

    @staticmethod
    def choose_connection(program):
        box = program.get("Connection", {Role.COMBO_BOX})
        if box.get_name() == "Archive":
            return
        program.focus("Account ID", EDITORS)
        program.keys("<Alt>i")
        program.wait_for(lambda: program.has_focus("Connection", {Role.COMBO_BOX}), "the box")
        program.keys("a")
        program.wait_for(lambda: box.get_name() == "Archive", "the connection")

    def create(self, program, name, state, mood):
        self.service.mood = mood
        self.choose_connection(program)
        program.set("Account ID", "a")
        program.set("Room name", name)
        program.press("Create room")
        program.wait_for(lambda: program.row("Rooms", Name=name, Status=state), name)
        self.look_into(program.process_id)

    def crash(self, program, number):
        program.process.send_signal(number)
        self.assertEqual(program.process.wait(LIMIT), -number)

    def window(self):
        program = self.start()
        program.press("Manage connections")
        program.press("Add")
        program.set("Name", "Archive")
        program.set("Endpoint", self.service.url)
        program.set("Access key ID", "AKIDEXAMPLE")
        self.give(program, "Secret access key", self.secrets["first key"])
        program.press("Show what is typed")  # as somebody does who wants to be sure
        self.save(program, "The secret of “Archive” is in the keychain.")
        self.look_into(program.process_id)
        self.close_connections(program)
        self.create(program, "One", "Created", "well")
        self.crash(program, signal.SIGSEGV)

        program = self.start()
        self.create(program, "Two", "Failed", "refusing")
        program.press("Manage connections")
        self.give(program, "Secret access key", self.secrets["second key"])
        self.give(program, "Session token (optional)", self.secrets["token"])
        self.save(program, "Temporary credentials are never stored.")
        self.close_connections(program)
        self.create(program, "Three", "Failed", "refusing")
        self.create(program, "Four", "Waiting", "broken")
        # Not what is in its write-ahead log either, which a good end would remove.
        self.assertTrue(os.path.exists(JOURNAL + "-wal"))
        self.crash(program, signal.SIGABRT)

        program = self.start()
        program.press("Manage connections")
        self.give(program, "Secret access key", self.secrets["second key"])
        self.save(program, "The secret of “Archive” is in the keychain.")
        self.close_connections(program)
        self.service.mood = "gone"
        program.set("Room name", "Five")
        program.press("Create room")
        program.wait_for(lambda: program.row("Rooms", Name="Five"), "Five")
        program.focus("Room name", EDITORS)
        program.keys("<Alt>h", "d")
        program.wait_for(lambda: program.shows("Last failures"), "diagnostics")
        self.crash(program, signal.SIGKILL)

    # ---- the shell ------------------------------------------------------------------------------

    def run_command(self, *arguments, given="", code=0):
        self.logs += 1
        with open(f"{WORK}/log{self.logs}", "wb") as log:
            process = subprocess.Popen((PROGRAM, *arguments), stdin=subprocess.PIPE, stdout=log,
                                       stderr=log, cwd=WORK, text=True,
                                       preexec_fn=allow_core_dumps)
        self.look_into(process.pid)
        process.communicate(given, LIMIT * 2)
        with open(f"{WORK}/log{self.logs}", encoding="utf-8") as log:
            self.assertEqual(process.returncode, code, (arguments, log.read()))

    def shell(self):
        key = self.secrets["shell's key"] + "\n"
        keys = ("--endpoint-url", self.service.url, "--access-key-id", "AKIDEXAMPLE",
                "--max-attempts", "1")
        self.run_command("connections", "add", "Shell", *keys, "--proxy", "http://127.0.0.1:9",
                         "--proxy-user", "me", given=key + self.secrets["proxy's password"])
        self.run_command("connections", "add", "Shell", "--replace", *keys, given=key)
        room = ("create-room", "--connection", "Shell", "--account-id", "a", "--name")
        self.service.mood = "well"
        self.run_command(*room, "Six")
        self.run_command("connections", "test", "Shell")
        self.service.mood = "refusing"
        self.run_command(*room, "Seven", code=254)
        self.service.mood = "slow"
        self.service.asked.clear()
        process = subprocess.Popen((PROGRAM, *room, "Eight"), cwd=WORK, preexec_fn=allow_core_dumps,
                                   stdout=subprocess.DEVNULL)
        self.assertTrue(self.service.asked.wait(LIMIT))
        self.look_into(process.pid)
        process.send_signal(signal.SIGSEGV)
        self.assertEqual(process.wait(LIMIT), -signal.SIGSEGV)
        self.service.go_on.set()
        for arguments in (("diagnose", "--include-names"), ("diagnose", "--output", "json"),
                          ("connections", "list", "--output", "json"),
                          ("journal", "export", "--format", "json"),
                          ("journal", "export", "--format", "csv")):
            self.run_command(*arguments)

    # ---- the tests ------------------------------------------------------------------------------

    def test_are_found_nowhere(self):
        self.window()
        self.shell()
        self.assertEqual(self.found(ROOT), [])
        self.assertEqual([name for name in os.listdir(WORK) if not name.startswith("log")], [])
        self.run_command("connections", "remove", "Shell")
        self.assertEqual(self.found(ROOT), [])

    def test_would_be_found(self):
        """In every spelling, wherever it is."""
        path = os.environ["XDG_DATA_HOME"] + "/planted"
        place = os.path.relpath(path, ROOT)
        self.addCleanup(os.remove, path)
        for name, whole in self.secrets.items():
            for text in spellings(whole):
                with open(path, "wb") as file:
                    file.write(b"\0before" + text + b"after\0")
                self.assertIn((place, name), self.found(ROOT))
            with open(path, "wb") as file:
                file.write(base64.b64encode(b"user:" + whole.encode()))
            self.assertIn((place, name), self.found(ROOT))


if __name__ == "__main__":
    unittest.main(verbosity=2)
