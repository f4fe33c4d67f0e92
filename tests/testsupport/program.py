# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program, the first argument of the test, in a home of its own, without a display and
without a session bus."""

import os
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""
TIME_LIMIT = 60
EXPORT = re.compile(r"export (\w+)=(.*)\n")


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        kept = ("PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment.update(
            HOME=self.home,
            XDG_DATA_HOME=self.home + "/data",
            XDG_CONFIG_HOME=self.home + "/config",
            LC_ALL="C.UTF-8",
        )

    def run_command(self, *command, **variables):
        return subprocess.run(
            command,
            env={**self.environment, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=TIME_LIMIT,
        )

    def serve(self, *options):
        """Starts the local service, self.server, for the length of the test; returns what it prints."""
        self.server = process = subprocess.Popen(
            (PROGRAM, "serve", *options),
            env=self.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait, TIME_LIMIT)
        self.addCleanup(process.terminate)
        lines = [process.stdout.readline() for _ in range(4)]
        return dict(EXPORT.fullmatch(line).groups() for line in lines)


def main():
    global PROGRAM
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
