# SPDX-License-Identifier: GPL-3.0-or-later
"""What app/core/version.cmake says of a repository, of one that has changed, and where there is none."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent / "app/core/version.cmake"


class CommitTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.source = Path(folder.name) / "source"
        self.source.mkdir()
        self.output = Path(folder.name) / "version.cpp"

    def run_in_source(self, *command):
        return subprocess.run(
            command,
            cwd=self.source,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self.output.parent),
                **{f"GIT_{who}_{what}": "somebody@example.com"
                   for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
            },
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()

    def commit(self, text):
        (self.source / "file").write_text(text)
        self.run_in_source("git", "add", "file")
        self.run_in_source("git", "commit", "--quiet", "--message", text)
        return self.run_in_source("git", "rev-parse", "--short=12", "HEAD")

    def said(self):
        """The version that is in the output of the script."""
        self.run_in_source(
            *("cmake", "-D", "VERSION=1.2.3", "-D", f"SOURCE={self.source}"),
            *("-D", f"OUTPUT={self.output}", "-P", SCRIPT),
        )
        return re.search(
            r'versionText\(\)\n{\n    return QStringLiteral\("(.*)"\);', self.output.read_text()
        ).group(1)

    def test_each_commit_is_named(self):
        self.run_in_source("git", "init", "--quiet")
        first = self.commit("first")
        self.assertEqual(self.said(), f"1.2.3 ({first})")
        self.run_in_source("git", "tag", "--annotate", "v1", "--message", "v1")
        self.assertEqual(self.said(), f"1.2.3 ({first})")
        second = self.commit("second")
        self.assertNotEqual(first, second)
        self.assertEqual(self.said(), f"1.2.3 ({second})")

    def test_changes_are_told(self):
        self.run_in_source("git", "init", "--quiet")
        commit = self.commit("first")
        (self.source / "file").write_text("changed")
        self.assertEqual(self.said(), f"1.2.3 ({commit}-dirty)")

    def test_output_is_left_alone_where_nothing_changed(self):
        self.run_in_source("git", "init", "--quiet")
        self.commit("first")
        self.said()
        os.utime(self.output, (1, 1))
        self.said()
        self.assertEqual(self.output.stat().st_mtime, 1)

    def test_an_unpacked_archive_is_no_commit(self):
        self.assertEqual(self.said(), "1.2.3")

    def test_an_archive_within_a_repository_is_no_commit(self):
        self.run_in_source("git", "init", "--quiet")
        self.commit("first")
        self.source = self.source / "archive"
        self.source.mkdir()
        self.assertEqual(self.said(), "1.2.3")


if __name__ == "__main__":
    unittest.main(verbosity=2)
