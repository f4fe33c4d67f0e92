#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py BUILD TOGETHER: clang-tidy over the project's own files, in parallel: the tests as the
compile database of BUILD has them, all else as that of TOGETHER does, where CMake makes one file of
several (CMAKE_UNITY_BUILD). For Qt's headers take most of the time.

A file that was clean, and of which nothing has changed since, is not read again: its mark stands
in BUILD/tidy. What a file consists of is what ninja recorded when it was compiled, so build first.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

build, together = (Path(argument).resolve() for argument in sys.argv[1:])
root = Path(__file__).resolve().parent.parent
marks = build / 'tidy'


def is_test(path):
    return path.is_relative_to(root / 'tests')


def is_ours(path):
    return path.parent.name == 'Unity' or not path.is_relative_to(root / 'build')


def dependencies(database):
    """Of each object file: the files of the project, generated ones too, that it was made from."""
    found, current = {}, None
    listing = subprocess.run(['ninja', '-C', database, '-t', 'deps'], check=True, text=True,
                             capture_output=True).stdout
    for line in listing.splitlines():
        if line.startswith('    '):
            path = (database / line.strip()).resolve()
            if path.is_relative_to(root):
                current.append(path)
        elif line:
            current = found.setdefault(line.split(':')[0], [])
    return found


def fingerprint(command, sources):
    digest = hashlib.sha256(command.encode())
    for path in [root / '.clang-tidy', *sorted(set(sources))]:
        digest.update(path.read_bytes())
    digest.update(version.encode())
    return digest.hexdigest()


def check(source, database, key):
    done = subprocess.run(['clang-tidy', '--quiet', '--warnings-as-errors=*', '-p', database,
                           source],
                          text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    # clang-tidy counts what it suppressed in system headers; that is no finding.
    text = re.sub(r'^\d+ warnings? (generated|treated as errors?)\.?\n', '', done.stdout,
                  flags=re.MULTILINE)
    if done.returncode == 0:
        (marks / key).touch()
    return done.returncode, text.strip()


version = subprocess.run(['clang-tidy', '--version'], check=True, text=True,
                         capture_output=True).stdout
marks.mkdir(exist_ok=True)
work, keys = [], set()
for database in (together, build):
    made_from = dependencies(database)
    for entry in json.loads((database / 'compile_commands.json').read_text()):
        source = Path(entry['file']).resolve()
        if not is_ours(source) or is_test(source) != (database == build):
            continue
        recorded = made_from.get(entry.get('output') or
                                 re.search(r' -o (\S+)', entry['command'])[1], [])
        key = fingerprint(entry['command'], [source, *recorded])
        keys.add(key)
        if not (marks / key).exists():
            work.append((source, database, key))
for mark in marks.iterdir():
    if mark.name not in keys:
        mark.unlink()

failed = 0
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for code, text in pool.map(lambda item: check(*item), work):
        if code != 0:
            failed += 1
            print(text, flush=True)
print(f'clang-tidy: {len(work)} files read, {len(keys) - len(work)} unchanged, {failed} with findings')
sys.exit(failed > 0)
