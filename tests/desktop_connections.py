# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about connections, and diagnostics, from outside, in a private desktop with its keyring:
desktop_connections.py PROGRAM.

A secret goes in by standard input or by a prompt on a terminal, and comes out nowhere.
"""

import fcntl
import json
import os
import pty
import select
import socket
import subprocess
import termios

from testsupport import program

KEYRING = os.environ["DESKTOP_SESSION_KEYRING"]
IS_OPEN = KEYRING == "unlocked"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
PASSWORD = "zxcv-proxy pass wörd"
PROXY = ("--proxy", "http://127.0.0.1:3128", "--proxy-user", "me")
TOKEN = "IQoJb3JpZ2luX2VjEXAMPLESESSIONTOKEN/+aa=="
KEYS = ("--access-key-id", "AKIDEXAMPLE")
ENDPOINT = ("--endpoint-url", "https://rooms.example")
WHY_NOT = {
    "locked": "The keychain is locked.",
    "prompting": "The keychain did not answer in time.",
    "no": "There is no keychain here.",
}


def items():
    """How many entries of the program the keyring has, locked or not."""
    reply = subprocess.run(
        ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.secrets",
         "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.SearchItems",
         "dict:string:string:server,org.roomwright.Roomwright"],
        check=True, capture_output=True, text=True)
    return reply.stdout.count("/org/freedesktop/secrets/collection/")


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, environment, *arguments):
        self.seen = b""
        self.terminal, self.far_end = pty.openpty()
        self.process = subprocess.Popen(
            (program.PROGRAM, *arguments), env=environment, start_new_session=True,
            stdin=self.far_end, stdout=self.far_end, stderr=self.far_end,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))

    def read(self):
        """False: nothing comes any more."""
        if not select.select([self.terminal], [], [], program.TIME_LIMIT)[0]:
            raise AssertionError(f"nothing more than {self.seen}")
        try:
            chunk = os.read(self.terminal, 4096)
        except OSError:
            return False
        self.seen += chunk
        return bool(chunk)

    def wait_for(self, text):
        while text not in self.seen:
            if not self.read():
                raise AssertionError(f"no {text} in {self.seen}")

    def write(self, text):
        os.write(self.terminal, text)

    def echoes(self):
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def end(self):
        """Its exit code, when everything was read."""
        code = self.process.wait(program.TIME_LIMIT)
        os.close(self.far_end)
        while self.read():
            pass
        os.close(self.terminal)
        return code


class Connections(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        self.said = ""

    def tearDown(self):
        """Nothing that was said, or written below the home, holds a secret."""
        for secret in (SECRET, PASSWORD, TOKEN):
            self.assertNotIn(secret, self.said)
            for folder, _, names in os.walk(self.home):
                for path in (os.path.join(folder, name) for name in names):
                    if not os.path.isfile(path):  # a socket
                        continue
                    with open(path, "rb") as file:
                        self.assertNotIn(secret.encode(), file.read())

    def run_with(self, given, *arguments, **variables):
        result = subprocess.run(
            (program.PROGRAM, *arguments), input=given, capture_output=True, text=True,
            env={**self.environment, **variables}, timeout=program.TIME_LIMIT)
        self.said += result.stdout + result.stderr
        return result

    def add(self, *arguments, given=SECRET + "\n"):
        return self.run_with(given, "connections", "add", *arguments)

    def listed(self):
        """By name, without the local service."""
        result = self.run_with("", "connections", "list", "--output", "json")
        self.assertEqual(result.returncode, 0, result.stderr)
        connections = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual(connections[0], {"Name": "Local service", "Kind": "LocalService"})
        return {connection["Name"]: connection for connection in connections[1:]}

    def test_adds_or_says_why_not(self):
        before = items() if KEYRING != "no" else 0
        result = self.add("Ours", *KEYS, *ENDPOINT)
        if not IS_OPEN:
            self.assertEqual(result.returncode, 255, result.stderr)
            self.assertIn(WHY_NOT[KEYRING], result.stderr)
            self.assertIn('"Ours" was not added.', result.stderr)
            self.assertEqual(result.stdout, "")
            self.assertEqual(self.listed(), {})
            return
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout, 'Added "Ours". Its secret is in the keychain.\n')
        self.assertEqual(items(), before + 1)
        self.assertEqual(self.listed()["Ours"]["AccessKeyId"], "AKIDEXAMPLE")

        again = self.add("ours", *KEYS, *ENDPOINT)
        self.assertEqual(again.returncode, 252)
        self.assertIn("there is a connection of this name; --replace changes it.", again.stderr)
        changed = self.add("ours", "--replace", *KEYS, *ENDPOINT, "--region", "eu-west-1")
        self.assertEqual(changed.returncode, 0, changed.stderr)
        self.assertEqual(self.listed()["ours"]["Region"], "eu-west-1")
        self.assertEqual(items(), before + 1)
        elsewhere = self.add("ours", "--replace", *ENDPOINT, "--credential-source", "environment")
        self.assertEqual(elsewhere.returncode, 0, elsewhere.stderr)
        self.assertEqual(items(), before)

        self.assertEqual(self.add("ours", "--replace", *KEYS, *ENDPOINT).returncode, 0)
        removed = self.run_with("", "connections", "remove", "OURS")
        self.assertEqual((removed.returncode, removed.stderr), (0, ""))
        self.assertEqual(self.listed(), {})
        self.assertEqual(items(), before)

    def test_the_secret_signs(self):
        if not IS_OPEN:
            self.skipTest("no keyring to keep it in")
        self.environment.update(AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY=SECRET)
        service = self.serve("--database", self.home + "/rooms.sqlite")
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            del self.environment[name]
        endpoint = ("--endpoint-url", service["AWS_ENDPOINT_URL_CHIME"])
        room = ("create-room", "--connection", "Ours", "--account-id", "a", "--name", "n")
        self.assertEqual(self.add("Ours", *KEYS, *endpoint).returncode, 0)
        # The keys are right, the account is not.
        self.assertIn("NotFoundException", self.run_with("", *room).stderr)
        self.add("Ours", "--replace", *KEYS, *endpoint, given="  another  \r\n\n")
        self.assertIn("SignatureDoesNotMatch", self.run_with("", *room).stderr)

    def test_a_connection_without_a_secret_needs_no_keychain(self):
        options = ("--credential-source", "environment", "--proxy", "socks5://127.0.0.1:1080",
                   "--timeout", "7", "--max-attempts", "2")
        self.assertEqual(self.add("Ours", *ENDPOINT, *options).returncode, 0)
        self.assertEqual(self.listed()["Ours"], {
            "Name": "Ours", "Kind": "Compatible", "EndpointUrl": "https://rooms.example",
            "Region": "us-east-1", "CredentialSource": "environment",
            "Proxy": "socks5://127.0.0.1:1080", "Timeout": 7, "MaxAttempts": 2})
        profile = self.add("Other", *ENDPOINT, "--profile", "nowhere")
        self.assertEqual(profile.returncode, 0)
        self.assertIn("warning: The config profile (nowhere) could not be found.", profile.stderr)
        self.assertEqual(self.listed()["Other"]["Profile"], "nowhere")
        removed = self.run_with("", "connections", "remove", "Ours")
        self.assertEqual(removed.stdout, 'Removed "Ours".\n')
        self.assertEqual(removed.returncode, 0, removed.stderr)
        self.assertEqual(list(self.listed()), ["Other"])

    def test_a_removal_says_what_may_be_left(self):
        """One that was made while the keyring was there."""
        self.add("Ours", *ENDPOINT, "--credential-source", "environment")
        settings = self.home + "/config/roomwright/roomwright.ini"
        with open(settings, encoding="utf-8") as file:
            content = file.read().replace("=environment", "=keychain")
        with open(settings, "w", encoding="utf-8") as file:
            file.write(content)
        removed = self.run_with("", "connections", "remove", "Ours")
        self.assertEqual(self.listed(), {})
        if KEYRING == "no":
            self.assertEqual(removed.returncode, 255)
            self.assertIn("Its secret may still be in the keychain. There is no keychain here.",
                          removed.stderr)
        else:  # where nothing is, nothing is locked
            self.assertEqual((removed.returncode, removed.stderr), (0, ""))

    def test_what_is_wrong_is_said_at_once(self):
        for given, sentence in (
                ("", "standard input: the secret access key is required."),
                ("\n", "standard input: the secret access key is required."),
                ("two words\n", "cannot be part of it, at position 4"),
                (SECRET + "\n" + TOKEN + "\n", "standard input: has more than one line."),
                ("x" * 100_000, "standard input: has more than one line.")):
            result = self.add("local", *KEYS, "--endpoint-url", "http://rooms.example", given=given)
            self.assertEqual(result.returncode, 252, result.stderr)
            self.assertIn(sentence, result.stderr)
            self.assertIn("NAME: stands for the local service.", result.stderr)
            self.assertIn("--endpoint-url: must be https", result.stderr)
        self.assertEqual(self.listed(), {})

    def test_takes_a_proxys_password(self):
        before = items() if KEYRING != "no" else 0
        options = ("--credential-source", "environment", *ENDPOINT, *PROXY)
        result = self.add("Ours", *options, given=f"\t{PASSWORD} \r\n")
        if not IS_OPEN:
            self.assertEqual(result.returncode, 255, result.stderr)
            self.assertIn('"Ours" was not added.', result.stderr)
            self.assertEqual(self.listed(), {})
            return
        self.assertEqual(result.stdout, 'Added "Ours". Its proxy\'s password is in the keychain.\n')
        self.assertEqual(items(), before + 1)
        self.assertEqual(self.listed()["Ours"]["ProxyUserName"], "me")
        for change in (
                self.add("Ours", "--replace", *KEYS, *ENDPOINT, *PROXY,
                         given=f"{SECRET}\n{PASSWORD}\n"),
                self.add("Ours", "--replace", *options, given=PASSWORD)):
            self.assertEqual((change.returncode, change.stderr), (0, ""))
        self.assertEqual(items(), before + 1)
        change = self.add("Ours", "--replace", "--credential-source", "environment", *ENDPOINT)
        self.assertEqual((change.returncode, change.stderr), (0, ""))
        self.assertEqual(items(), before)

    def test_what_is_wrong_with_a_proxys_password(self):
        for given, options, sentence in (
                (SECRET, PROXY, "standard input: the proxy password is required."),
                (f"{SECRET}\na\u200bb", PROXY,
                 "the proxy password has a character that nobody can see, at position 2."),
                (f"{SECRET}\n{PASSWORD}\n{TOKEN}", PROXY, "has more than two lines."),
                (f"{SECRET[:5]}\u202e{SECRET[5:]}\n{PASSWORD}", PROXY,
                 "the secret access key has a character that cannot be part of it, at position 6"),
                (SECRET, ("--proxy-user", "me"), "--proxy-user: goes with --proxy URL."),
                (f"{SECRET}\n{PASSWORD}", (*PROXY[:3], "\t"), "--proxy-user: is required.")):
            result = self.add("Ours", *KEYS, *ENDPOINT, *options, given=given)
            self.assertEqual(result.returncode, 252, result.stderr)
            self.assertIn(sentence, result.stderr)
        self.assertEqual(self.listed(), {})

    def test_prompts_for_a_proxys_password(self):
        terminal = Terminal(self.environment, "connections", "add", "Ours", *KEYS, *ENDPOINT, *PROXY)
        terminal.wait_for(b"Secret access key of AKIDEXAMPLE: ")
        terminal.write(SECRET.encode() + b"\n")
        terminal.wait_for(b"Proxy password of me: ")
        self.assertFalse(terminal.echoes())
        terminal.write(PASSWORD.encode() + b"\n")
        code = terminal.end()
        self.said += terminal.seen.decode()
        self.assertEqual(code, 0 if IS_OPEN else 255, terminal.seen)

    def test_an_unwritable_setting_keeps_no_secret(self):
        if not IS_OPEN:
            self.skipTest("no keyring to keep it in")
        before = items()
        self.environment["XDG_CONFIG_HOME"] = "/proc"  # no folder is made there, not even by root
        result = self.add("Ours", *KEYS, *ENDPOINT)
        self.assertEqual(result.returncode, 255, result.stderr)
        self.assertIn("cannot be written. \"Ours\" was not added.", result.stderr)
        self.assertEqual(items(), before)

    def test_diagnostics_tell_the_state_and_no_secret(self):
        self.add("Ours", *KEYS, *ENDPOINT)
        result = self.run_with("", "diagnose", "--output", "json")
        self.assertEqual(result.returncode, 0, result.stderr)
        diagnostics = json.loads(result.stdout)
        self.assertEqual(diagnostics["Keychain"]["State"], {
            "unlocked": "available", "locked": "locked", "prompting": "locked", "no": "none",
        }[KEYRING])
        if KEYRING != "no":
            self.assertTrue(diagnostics["Keychain"]["Program"].startswith("gnome-keyring"))
        if IS_OPEN:
            self.assertEqual(diagnostics["Connections"][1]["AccessKeyId"], "*******MPLE")
        for options in ((), ("--include-names",)):
            result = self.run_with("", "diagnose", *options)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertTrue(result.stdout.startswith("Roomwright: "))
            self.assertNotIn("AKIDEXAMPLE", result.stdout)

    def test_diagnostics_do_not_wait_for_a_bus_that_never_answers(self):
        with socket.socket(socket.AF_UNIX) as bus:
            bus.bind(self.home + "/bus")
            bus.listen()
            result = self.run_with("", "diagnose", "--output", "json",
                                   DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.home}/bus")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)["Keychain"]["State"], "silent")

    def test_prompts_without_echo(self):
        terminal = Terminal(self.environment, "connections", "add", "Ours", *KEYS, *ENDPOINT)
        terminal.wait_for(b"Secret access key of AKIDEXAMPLE: ")
        self.assertFalse(terminal.echoes())
        terminal.write(SECRET.encode() + b"\n")
        code = terminal.end()
        self.said += terminal.seen.decode()
        self.assertEqual(code, 0 if IS_OPEN else 255, terminal.seen)
        self.assertEqual(list(self.listed()), ["Ours"] if IS_OPEN else [])

    def test_a_prompt_comes_after_complaints(self):
        terminal = Terminal(self.environment, "connections", "add", "Ours", *KEYS)
        self.assertEqual(terminal.end(), 252)
        self.assertNotIn(b"Secret access key", terminal.seen)

    def test_an_interrupted_prompt_gives_the_terminal_back(self):
        for interrupt in (lambda terminal: terminal.write(b"\x03"),
                          lambda terminal: terminal.process.terminate()):
            terminal = Terminal(self.environment, "connections", "add", "Ours", *KEYS, *ENDPOINT)
            terminal.wait_for(b"Secret access key of AKIDEXAMPLE: ")
            self.assertFalse(terminal.echoes())
            interrupt(terminal)
            self.assertEqual(terminal.process.wait(program.TIME_LIMIT), 130)
            self.assertTrue(terminal.echoes())
            terminal.end()
        self.assertEqual(self.listed(), {})


if __name__ == "__main__":
    program.main()
