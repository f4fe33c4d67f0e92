# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a keyring makes users wait that is locked, asks for its password, or is not there. Each is
in a private desktop of its own, in which this file runs too: keyrings.py PROGRAM."""
import statistics
import subprocess
import sys
import time
from pathlib import Path

from screen import Screen, end, start

HERE = Path(__file__).resolve().parent
OPEN, LOCKED, ASKING, ABSENT = KEYRINGS = ('unlocked', 'locked', 'prompting', 'no')
NAMES = {LOCKED: 'a locked keyring', ASKING: 'a keyring that asks', ABSENT: 'no keyring'}


class Desktop:
    """Measures in a desktop with that keyring, as it is told to."""

    def __init__(self, keyring, program):
        self.process = subprocess.Popen(
            [HERE.parent / 'testsupport/desktop-session', f'--{keyring}-keyring', '--',
             '/usr/bin/python3', '-B', __file__, program],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, what):
        self.process.stdin.write(what + '\n')
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def end(self):
        self.process.stdin.close()
        self.process.wait(60)


def measure(build, row, rounds):
    desktops = {keyring: Desktop(keyring, build / 'bin/roomwright') for keyring in KEYRINGS}
    times = {keyring: [] for keyring in KEYRINGS}
    for number in range(rounds + 2):  # the first two warm up
        for keyring, desktop in desktops.items():
            seconds = desktop.ask('start')
            if number >= 2:
                times[keyring].append(seconds * 1000)
    offer = desktops[ASKING].ask('offer')
    for desktop in desktops.values():
        desktop.end()
    for keyring, name in NAMES.items():
        ratio = statistics.median(a / b for a, b in zip(times[keyring], times[OPEN]))
        yield row(f'window start with {name}', statistics.median(times[keyring]), 'ms',
                  statistics.median(times[OPEN]), 'an open keyring', 'ratio <= 1.1', ratio <= 1.1,
                  ratio)
    yield row('a keyring that asks, until the way on', offer, 's', 5, 'what may be', '<= 5 s',
              offer <= 5)


def seconds_until_offer(screen, program):
    """From the window, before which the keyring is asked nothing, to the button."""
    sys.path.insert(0, str(HERE.parent / 'testsupport'))
    from widgets import ACTORS, Program  # only here, where there is a bus for it

    process, _ = start(screen, program)
    mapped = time.monotonic()
    shown = Program(process.pid, process)
    shown.get('Go on for this session only', ACTORS)
    seconds = time.monotonic() - mapped
    end(process)
    return seconds


def main():
    screen, program = Screen(), sys.argv[1]
    for line in sys.stdin:
        if line == 'offer\n':
            print(seconds_until_offer(screen, program), flush=True)
        else:
            process, seconds = start(screen, program)
            end(process)
            print(seconds, flush=True)


if __name__ == '__main__':
    main()
