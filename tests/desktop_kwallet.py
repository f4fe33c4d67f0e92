# SPDX-License-Identifier: GPL-3.0-or-later
"""KWallet in the place of the keyring, in a private desktop that has none: desktop_kwallet.py PROGRAM."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time

from testsupport import program

DAEMON = shutil.which("kwalletd5")
if DAEMON is None:
    print("skipped: there is no KWallet")
    sys.exit(77)
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
    """With its wallet open, as the login does it: the wallet's key comes through a pipe, and the
    environment through a socket. No window asks for anything then."""
    folder = os.environ["XDG_DATA_HOME"] + "/kwalletd"
    for path in (folder, os.environ["XDG_CONFIG_HOME"]):
        os.makedirs(path)
    with open(folder + "/kdewallet.salt", "wb") as salt:
        salt.write(os.urandom(56))
    with open(os.environ["XDG_CONFIG_HOME"] + "/kwalletrc", "w", encoding="ascii") as settings:
        settings.write(SETTINGS)
    reading, writing = os.pipe()
    path = os.environ["XDG_RUNTIME_DIR"] + "/kwallet5.socket"
    with socket.socket(socket.AF_UNIX) as listening, socket.socket(socket.AF_UNIX) as environment:
        listening.bind(path)
        listening.listen(1)
        daemon = subprocess.Popen(
            (DAEMON, "--pam-login", str(reading), str(listening.fileno())),
            env={**os.environ, "PAM_KWALLET5_LOGIN": path}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, pass_fds=(reading, listening.fileno()))
        os.close(reading)
        os.write(writing, os.urandom(56))
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


class Wallet(program.ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.daemon = start_wallet()

    @classmethod
    def tearDownClass(cls):
        cls.daemon.terminate()
        cls.daemon.wait(program.TIME_LIMIT)

    def setUp(self):
        super().setUp()
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
        ask("close", "string:kdewallet", "boolean:true")
        self.assertEqual(self.keychain(), {"Program": "kwalletd5", "State": "locked"})


if __name__ == "__main__":
    program.main()
