# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms that the program creates at a service whose signatures botocore verifies."""

import importlib.util
import json
import sys
import urllib.parse

if importlib.util.find_spec("botocore") is None:
    print("skipped: there is no botocore")
    sys.exit(77)

from testsupport import program
from testsupport.botocore_server import BotocoreServer

KEY = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

ACCOUNTS = [
    "12a3456b-7c89-012d-3456-78901e23fg45",
    "acc /ü",
    "already%20encoded%2F",
    "a+b&c=d?e#f",
    "!*'();:@,[]$~",
    "会議 😀",
    "a//b/../c",
    "...",
    "-._~",
    "%",
]
NAMES = ["Support", "Überraschung 会議 😀", '"quotes" \\ and / slashes', "--dashes", "e\u0301", "a=b&c"]


class Botocore(program.ProgramTest):
    def create(self, server, account, name, *more, **variables):
        result = self.run_command(
            program.PROGRAM,
            "create-room",
            "--account-id=" + account,
            "--name=" + name,
            "--endpoint-url=" + server.url,
            *more,
            AWS_ACCESS_KEY_ID=KEY,
            AWS_SECRET_ACCESS_KEY=SECRET,
            **variables,
        )
        self.assertEqual(server.faults, [])
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)["Room"]["Name"], name)

    def test_account_ids(self):
        with BotocoreServer(KEY, SECRET) as server:
            for account in ACCOUNTS:
                with self.subTest(account=account):
                    self.create(server, account, "Support")
                    path, body, region = server.requests[-1]
                    encoded = urllib.parse.quote(account, safe="-._~")
                    self.assertEqual(path, "/accounts/%s/rooms" % encoded)
                    self.assertEqual(body["Name"], "Support")
                    self.assertRegex(body["ClientRequestToken"], r"^[-_a-zA-Z0-9]{2,64}$")
                    self.assertEqual(region, "us-east-1")
            self.assertEqual(len(server.requests), len(ACCOUNTS))

    def test_names(self):
        with BotocoreServer(KEY, SECRET) as server:
            for name in NAMES:
                with self.subTest(name=name):
                    self.create(server, "a", name, "--client-request-token", "tok-1")
                    self.assertEqual(
                        server.requests[-1][1], {"Name": name, "ClientRequestToken": "tok-1"}
                    )

    def test_session_token(self):
        token = "IQoJb3JpZ2luX2VjE" + "x/+=" * 300
        with BotocoreServer(KEY, SECRET, token) as server:
            self.create(server, "a", "Support", AWS_SESSION_TOKEN=token)

    def test_region(self):
        with BotocoreServer(KEY, SECRET) as server:
            self.create(server, "a", "Support", "--region", "eu-central-1")
            self.assertEqual(server.requests[-1][2], "eu-central-1")
            self.create(server, "a", "Support", AWS_REGION="eu-central-1")
            self.assertEqual(server.requests[-1][2], "us-east-1")

    def test_path_before_the_accounts(self):
        with BotocoreServer(KEY, SECRET) as server:
            server.url += "/some/prefix"
            self.create(server, "a b", "Support")
            self.assertEqual(server.requests[-1][0], "/some/prefix/accounts/a%20b/rooms")

    def test_other_secret_is_refused(self):
        with BotocoreServer(KEY, "another") as server:
            with self.assertRaises(AssertionError):
                self.create(server, "a", "Support")
            self.assertEqual(len(server.faults), 1)
            self.assertEqual(server.requests, [])


if __name__ == "__main__":
    program.main()
