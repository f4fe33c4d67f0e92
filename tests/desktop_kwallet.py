# SPDX-License-Identifier: GPL-3.0-or-later
"""KWallet in the place of the keyring, in a private desktop that has none: desktop_kwallet.py PROGRAM."""

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from testsupport import program, widgets

DAEMON = shutil.which("kwalletd5")
if DAEMON is None:
    print("skipped: there is no KWallet")
    sys.exit(77)
PASSWORD = "swordfish"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
SETTINGS = """[Wallet]
Enabled=true
First Use=false
Leave Open=true
Prompt on Open=false
[org.freedesktop.secrets]
apiEnabled=false
"""


def ask(method, *arguments):
    return subprocess.run(("dbus-send", "--session", "--print-reply=literal",
                           "--dest=org.kde.kwalletd5", "/modules/kwalletd5",
                           "org.kde.KWallet." + method, *arguments),
                          capture_output=True, text=True)


def start_wallet():
    """A new one, with its wallet open, as the login does it: the wallet's key comes through a pipe,
    and the environment through a socket. No window asks for anything then."""
    folder = os.environ["XDG_DATA_HOME"] + "/kwalletd"
    shutil.rmtree(folder, ignore_errors=True)
    for path in (folder, os.environ["XDG_CONFIG_HOME"]):
        os.makedirs(path, exist_ok=True)
    salt = os.urandom(56)
    with open(folder + "/kdewallet.salt", "wb") as file:
        file.write(salt)
    with open(os.environ["XDG_CONFIG_HOME"] + "/kwalletrc", "w", encoding="ascii") as settings:
        settings.write(SETTINGS)
    reading, writing = os.pipe()
    with (tempfile.TemporaryDirectory() as place, socket.socket(socket.AF_UNIX) as listening,
          socket.socket(socket.AF_UNIX) as environment):
        path = place + "/kwallet5.socket"
        listening.bind(path)
        listening.listen(1)
        daemon = subprocess.Popen(
            (DAEMON, "--pam-login", str(reading), str(listening.fileno())),
            env={**os.environ, "PAM_KWALLET5_LOGIN": path}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, pass_fds=(reading, listening.fileno()))
        os.close(reading)
        # As pam_kwallet and the wallet make it of a password.
        os.write(writing, hashlib.pbkdf2_hmac("sha512", PASSWORD.encode(), salt, 50_000, 56))
        os.close(writing)
        environment.connect(path)
        environment.sendall("".join(f"{name}={value}\n" for name, value in os.environ.items())
                            .encode())
    end = time.monotonic() + program.TIME_LIMIT
    while "true" not in ask("isOpen", "string:kdewallet").stdout:
        if time.monotonic() > end:
            raise AssertionError("the wallet is not open")
        time.sleep(0.05)
    return daemon


def close_wallet():
    ask("close", "string:kdewallet", "boolean:true")


class Wallet(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.daemon = start_wallet()
        self.addCleanup(self.daemon.wait, program.TIME_LIMIT)
        self.addCleanup(self.daemon.terminate)
        self.environment.update(
            DBUS_SESSION_BUS_ADDRESS=os.environ["DBUS_SESSION_BUS_ADDRESS"],
            XDG_CURRENT_DESKTOP="KDE", KDE_FULL_SESSION="true", KDE_SESSION_VERSION="5")

    def run_with(self, given, *arguments):
        return subprocess.run((program.PROGRAM, *arguments), input=given, capture_output=True,
                              text=True, env=self.environment, timeout=program.TIME_LIMIT)

    def keychain(self):
        result = self.run_with("", "diagnose", "--output", "json")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return json.loads(result.stdout)["Keychain"]

    def test_keeps_signs_and_forgets(self):
        self.environment.update(AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY=SECRET)
        service = self.serve("--database", self.home + "/rooms.sqlite")
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            del self.environment[name]
        added = self.run_with(SECRET, "connections", "add", "Ours", "--access-key-id", "AKIDEXAMPLE",
                              "--endpoint-url", service["AWS_ENDPOINT_URL_CHIME"])
        self.assertEqual(added.stdout, 'Added "Ours". Its secret is in the keychain.\n', added.stderr)
        tested = self.run_with("", "connections", "test", "Ours")
        self.assertEqual(tested.returncode, 0, tested.stderr)
        removed = self.run_with("", "connections", "remove", "Ours")
        self.assertEqual((removed.returncode, removed.stderr), (0, ""))

    def test_tells_its_state(self):
        self.assertEqual(self.keychain(), {"Program": "kwalletd5", "State": "available"})
        close_wallet()
        self.assertEqual(self.keychain(), {"Program": "kwalletd5", "State": "locked"})

    def answer(self, *keys):
        """What the wallet asks, in a window of its own, which is there when it has the keys."""
        question = widgets.Program(self.daemon.pid)
        question.wait_for(lambda: any(question.is_active(window.get_name())
                                      for window in question.windows()), "the wallet's question")
        question.keys(*keys)

    def test_a_closed_one_is_opened_from_the_window(self):
        close_wallet()
        window = widgets.Program.start(program.PROGRAM, env={**os.environ, **self.environment})
        self.addCleanup(window.end)
        self.answer("Escape")
        window.wait_for(lambda: window.shows("The keychain is locked."), "a message")
        window.press("Unlock")
        self.answer(*PASSWORD, "Return")
        window.wait_for(lambda: window.shows("The keychain works again."), "a message")


if __name__ == "__main__":
    program.main()
