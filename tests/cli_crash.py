# SPDX-License-Identifier: GPL-3.0-or-later
"""A crash leaves no core dump behind, which would have secrets in it."""

import os
import resource
import signal
import subprocess

from testsupport import program


def allow_core_dumps():
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


class Crash(program.ProgramTest):
    def start(self, *command):
        """In a folder where a core dump would be found, unless the system puts them elsewhere."""
        self.folder = self.home + "/here"
        os.makedirs(self.folder, exist_ok=True)
        process = subprocess.Popen(command, env=self.environment, cwd=self.folder, text=True,
                                   stdout=subprocess.PIPE, preexec_fn=allow_core_dumps)
        self.addCleanup(process.stdout.close)
        return process

    def abort(self, process):
        process.send_signal(signal.SIGABRT)
        self.assertEqual(process.wait(program.TIME_LIMIT), -signal.SIGABRT)

    def test_leaves_no_core_dump(self):
        process = self.start(program.PROGRAM, "serve")
        process.stdout.readline()  # it runs
        with open(f"/proc/{process.pid}/limits", encoding="ascii") as limits:
            soft = next(line.split()[4] for line in limits if line.startswith("Max core file size"))
        self.abort(process)
        # The least that a kernel knows: then it does not start a program for the dump either.
        self.assertIn(soft, ("0", "1"))
        self.assertEqual(os.listdir(self.folder), [])

    def test_another_program_would_leave_one(self):
        """Or the test above proves little."""
        with open("/proc/sys/kernel/core_pattern", encoding="utf-8") as pattern:
            if pattern.read()[:1] in "/|\n":
                self.skipTest("core dumps go elsewhere")
        if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
            self.skipTest("core dumps are not allowed here")
        process = self.start("sh", "-c", "echo; exec sleep 60")
        process.stdout.readline()
        self.abort(process)
        self.assertEqual(len(os.listdir(self.folder)), 1)


if __name__ == "__main__":
    program.main()
