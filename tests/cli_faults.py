# SPDX-License-Identifier: GPL-3.0-or-later
"""What may happen while the rooms of a list are created: in the end each is there, and there once.

ROOMWRIGHT_KILLS and ROOMWRIGHT_FAULT_SECONDS make it harder than it is in an ordinary run."""

import contextlib
import json
import os
import random
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

from testsupport import program
from testsupport.faultyproxy import REFUSED, UNANSWERED, FaultyProxy

KILLS = int(os.environ.get("ROOMWRIGHT_KILLS", 25))
FAULT_SECONDS = float(os.environ.get("ROOMWRIGHT_FAULT_SECONDS", 2))
TIME_LIMIT = 240
EXPORT = ("journal", "export", "--format", "json")
# Runs a command that may mount, for itself alone.
UNSHARE = ("unshare", "--map-root-user", "--mount")
MAY_MOUNT = (
    shutil.which("unshare") is not None
    and subprocess.run(
        (*UNSHARE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"), capture_output=True
    ).returncode == 0
)


class Faults(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.database = self.home + "/service.sqlite"
        # The same after a restart of the service, too.
        self.environment.update(AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY="example")
        self.start_service()
        self.list = self.home + "/rooms.jsonl"
        self.names = []
        seed = random.randrange(1 << 32)
        self.random = random.Random(seed)
        print("seed", seed, file=sys.stderr)

    def start_service(self, port=0):
        options = ("--database", self.database, "--room-quota", "0", "--port", str(port))
        self.exports = self.serve(*options)
        self.url = self.exports["AWS_ENDPOINT_URL_CHIME"]
        self.port = int(self.url.rpartition(":")[2])

    def write_list(self, count):
        """Of rooms that are not among the others yet."""
        names = ["Room %d" % number for number in range(len(self.names), len(self.names) + count)]
        self.names += names
        with open(self.list, "w", encoding="utf-8") as file:
            for name in names:
                print(json.dumps({"Name": name}), file=file)

    def in_the_service(self, query):
        path = "file:%s?mode=ro" % self.database
        with contextlib.closing(sqlite3.connect(path, uri=True)) as file:
            return [value for (value,) in file.execute(query)]

    def made(self):
        return self.in_the_service("SELECT count(*) FROM room")[0]

    def wait_for(self, condition):
        end = time.monotonic() + TIME_LIMIT
        while not condition():
            self.assertLess(time.monotonic(), end)

    def command(self, url=None):
        (account,) = self.in_the_service("SELECT account_id FROM account")
        return (program.PROGRAM, "create-rooms", "--input", self.list, "--account-id", account,
                "--endpoint-url", url or self.url)

    def create_rooms(self, url=None, options=(), output=subprocess.PIPE):
        return self.start((*self.command(url), *options), output)

    def start(self, command, output):
        process = subprocess.Popen(
            command,
            env={**self.environment, **self.exports},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(end, process)
        return process

    def finish(self, process):
        _, words = process.communicate(timeout=TIME_LIMIT)
        self.assertEqual(process.returncode, 0, words)

    def check_that_each_is_there_once(self, exported=None):
        """In the service, and in the journal, or in what was exported from it."""
        self.assertEqual(
            sorted(self.in_the_service("SELECT name FROM room")), sorted(self.names)
        )
        if exported is None:
            exported = self.run_command(program.PROGRAM, *EXPORT).stdout
        rows = json.loads(exported)
        self.assertEqual(sorted(row["Name"] for row in rows), sorted(self.names))
        self.assertEqual({row["Status"] for row in rows}, {"Created"})
        self.assertEqual(
            sorted(row["Room"]["RoomId"] for row in rows),
            sorted(self.in_the_service("SELECT room_id FROM room")),
        )

    def test_killed_again_and_again(self):
        self.write_list(500)
        a_few = 2 * len(self.names) // KILLS
        for _ in range(KILLS):
            process = self.create_rooms()
            if self.random.random() < 0.3:  # while it starts
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(self.random.uniform(0, 0.2))
            else:
                for _ in range(self.random.randrange(a_few)):
                    process.stdout.readline()
            process.kill()
            process.communicate()
        self.finish(self.create_rooms())
        self.check_that_each_is_there_once()

    def test_whatever_the_network_does(self):
        self.write_list(200)
        faults = REFUSED + UNANSWERED
        proxy = FaultyProxy(
            self.port,
            lambda: self.random.choice(faults) if self.random.random() < 0.3 else "pass",
        )
        self.addCleanup(proxy.close)
        self.finish(self.create_rooms(proxy.url, ("--timeout", "1")))
        self.check_that_each_is_there_once()


    def until_it_says(self, process, what):
        words = ""
        while what not in words:
            line = process.stderr.readline()
            self.assertTrue(line, words)
            words += line

    def test_a_service_that_is_killed_and_comes_back(self):
        self.write_list(500)
        process = self.create_rooms(output=subprocess.DEVNULL)
        self.wait_for(lambda: self.made() > 20)
        self.server.kill()
        self.server.wait()
        self.until_it_says(process, "is tried until it works")
        self.start_service(self.port)
        self.finish(process)
        self.check_that_each_is_there_once()

    def test_a_service_that_hangs(self):
        self.write_list(500)
        process = self.create_rooms(options=("--timeout", "1"), output=subprocess.DEVNULL)
        self.wait_for(lambda: self.made() > 20)
        self.server.send_signal(signal.SIGSTOP)
        self.until_it_says(process, "is tried until it works")
        self.server.send_signal(signal.SIGCONT)
        self.finish(process)
        self.check_that_each_is_there_once()

    def test_a_service_out_of_order(self):
        for fault in set(REFUSED + UNANSWERED) - {"hang"}:
            with self.subTest(fault):
                outage = Outage(fault, after=20, seconds=FAULT_SECONDS)
                with contextlib.closing(FaultyProxy(self.port, outage)) as proxy:
                    self.write_list(200)
                    self.finish(self.create_rooms(proxy.url, output=subprocess.DEVNULL))
        self.check_that_each_is_there_once()

    @unittest.skipUnless(MAY_MOUNT, "no file system can be mounted here")
    def test_a_disk_that_is_full_for_a_while(self):
        self.write_list(500)
        data = self.environment["XDG_DATA_HOME"]
        os.makedirs(data, exist_ok=True)
        rest = data + "/rest"
        script = '''mount -t tmpfs -o size=16m tmpfs "$XDG_DATA_HOME"
            head -c 15M /dev/zero > "$XDG_DATA_HOME/rest"
            "$@" > /dev/null
            status=$?
            %s > "$HOME/exported"
            exit $status''' % shlex.join((program.PROGRAM, *EXPORT))
        process = self.start((*UNSHARE, "sh", "-c", script, "sh", *self.command()), None)
        self.until_it_says(process, "cannot be written: ")
        self.assertLess(self.made(), 500)
        os.remove("/proc/%d/root%s" % (process.pid, rest))
        self.finish(process)
        with open(self.home + "/exported", encoding="utf-8") as exported:
            self.check_that_each_is_there_once(exported.read())


class Outage:
    """A fault that lasts, from some requests on."""

    def __init__(self, fault, after, seconds):
        self.fault, self.left, self.seconds, self.end = fault, after, seconds, None

    def __call__(self):
        if self.left > 0:
            self.left -= 1
            return "pass"
        self.end = self.end or time.monotonic() + self.seconds
        return self.fault if time.monotonic() < self.end else "pass"


def end(process):
    process.kill()
    process.communicate()


if __name__ == "__main__":
    program.main()
