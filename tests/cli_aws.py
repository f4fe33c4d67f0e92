# SPDX-License-Identifier: GPL-3.0-or-later
"""The AWS command line as a client of the program's own service."""

import datetime
import json
import os
import sys

from testsupport import program

AWS = "/usr/bin/aws"
if not os.access(AWS, os.X_OK):
    print("skipped: there is no AWS command line")
    sys.exit(77)


def same(member):
    """A name and a value; of a timestamp the moment, as AWS writes the time zone otherwise."""
    name, value = member
    try:
        return name, str(datetime.datetime.fromisoformat(value))
    except ValueError:
        return name, value


class AwsCommandLine(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.service = self.serve("--database", self.home + "/rooms.sqlite")

    def aws(self, *arguments, **variables):
        endpoint = self.service["AWS_ENDPOINT_URL_CHIME"]
        # Debian's version does not know AWS_ENDPOINT_URL_CHIME yet.
        return self.run_command(
            AWS, "chime", *arguments, "--endpoint-url", endpoint, **{**self.service, **variables}
        )

    def answer(self, *arguments):
        result = self.aws(*arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def test_rooms(self):
        (account,) = self.answer("list-accounts")["Accounts"]
        account_id = account["AccountId"]
        names = ["Räume 会議 😀", "Support"]
        rooms = [
            self.answer("create-room", "--account-id", account_id, "--name", name)["Room"]
            for name in names
        ]
        listed = self.answer("list-rooms", "--account-id", account_id)["Rooms"]
        self.assertEqual(sorted(room["Name"] for room in listed), sorted(names))
        for room in rooms:
            self.assertIn(room, listed)
            found = self.answer(
                "get-room", "--account-id", account_id, "--room-id", room["RoomId"]
            )["Room"]
            self.assertEqual(found, room)

    def test_pages(self):
        account_id = self.answer("list-accounts")["Accounts"][0]["AccountId"]
        for name in ("a", "b", "c"):
            self.answer("create-room", "--account-id", account_id, "--name", name)
        options = ("list-rooms", "--account-id", account_id, "--max-results", "2")
        first = self.answer(*options)
        last = self.answer(*options, "--next-token", first["NextToken"])
        self.assertEqual([room["Name"] for room in first["Rooms"] + last["Rooms"]], ["a", "b", "c"])
        self.assertNotIn("NextToken", last)

    def test_tokens(self):
        account_id = self.answer("list-accounts")["Accounts"][0]["AccountId"]
        options = ("create-room", "--account-id", account_id, "--client-request-token", "token-1")
        room = self.answer(*options, "--name", "a")
        self.assertEqual(self.answer(*options, "--name", "a"), room)
        self.refused("BadRequestException", "CreateRoom", *options, "--name", "b")

    def refused(self, error, operation, *arguments, **variables):
        result = self.aws(*arguments, **variables)
        self.assertEqual(result.returncode, 254, result.stderr)
        self.assertIn(
            f"An error occurred ({error}) when calling the {operation} operation: ", result.stderr
        )
        self.assertEqual(result.stdout, "")

    def test_errors(self):
        # Whatever is in the path, the two sides must agree on how it is signed.
        strange = "acc /ü!'()*~%2F"
        rooms = ("list-rooms", "--account-id", strange)
        self.refused("NotFoundException", "ListRooms", *rooms)
        self.refused("SignatureDoesNotMatch", "ListRooms", *rooms, AWS_SECRET_ACCESS_KEY="wrong")
        self.refused("UnrecognizedClientException", "ListRooms", *rooms, AWS_ACCESS_KEY_ID="nobody")
        self.refused("UnrecognizedClientException", "ListRooms", *rooms, AWS_SESSION_TOKEN="stray")
        self.refused("SignatureDoesNotMatch", "ListRooms", *rooms, AWS_REGION="eu-west-1")
        self.refused("MissingAuthenticationToken", "ListRooms", *rooms, "--no-sign-request")
        self.refused("InvalidAction", "ListUsers", "list-users", "--account-id", "any")

    def test_both_command_lines_say_the_same(self):
        account_id = self.answer("list-accounts")["Accounts"][0]["AccountId"]
        arguments = ("create-room", "--account-id", account_id, "--name", "Twice")
        arguments += ("--client-request-token", "the-same")
        theirs = self.aws(*arguments)
        ours = self.run_command(program.PROGRAM, *arguments, **self.service)
        self.assertEqual(ours.returncode, 0, ours.stderr)
        self.assertEqual(
            list(map(same, json.loads(ours.stdout)["Room"].items())),
            sorted(map(same, json.loads(theirs.stdout)["Room"].items())),
        )

        arguments += ("--output", "text")
        theirs = self.aws(*arguments).stdout
        ours = self.run_command(program.PROGRAM, *arguments, **self.service).stdout
        self.assertEqual(
            [same(("", field)) for field in ours.rstrip("\n").split("\t")],
            [same(("", field)) for field in theirs.rstrip("\n").split("\t")],
        )

        arguments = ("create-room", "--account-id", "nobody", "--name", "n")
        theirs = self.aws(*arguments)
        ours = self.run_command(program.PROGRAM, *arguments, **self.service)
        self.assertEqual(ours.returncode, theirs.returncode)
        self.assertTrue(ours.stderr.startswith(theirs.stderr.strip()), ours.stderr + theirs.stderr)


if __name__ == "__main__":
    program.main()
