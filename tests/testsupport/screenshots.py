# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py PROGRAM FOLDER: takes the project's pictures of the window, in a private desktop.

The program is used as a user would use it, in its light and in its dark dress, and what stands on
the screen is saved. Which pictures there are, and of what, stands in `pictures`.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from widgets import Program  # noqa: E402

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])


def home(folder, dress):
    """The environment of a user who has used nothing yet, and chosen how it shall look."""
    settings = pathlib.Path(folder, "config", "roomwright", "roomwright.ini")
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[preferences]\nappearance={dress}\n")
    return {**os.environ, "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/data",
            "HOME": folder, "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def save(name):
    """The program's front window, without what is around it."""
    window = subprocess.run(["xdotool", "getactivewindow"], check=True, text=True,
                            capture_output=True).stdout.strip()
    subprocess.run(["xdotool", "mousemove", "1435", "895", "sleep", "0.6"], check=True)
    subprocess.run(["maim", "--window", window, FOLDER / f"{name}.png"], check=True)
    print(FOLDER / f"{name}.png", flush=True)


def create(program, name, status="Created"):
    program.type("Room name", name)
    program.keys("Return")
    program.wait_for(lambda: program.row("Rooms", Name=name, Status=status), f"“{name}” {status}")


def pictures(program, dress):
    account = program.wait_for(lambda: program.read("Account ID"), "an account")
    save(f"empty-{dress}")
    for name in ("Operations", "Support", "Release planning", "Räume für alle"):
        create(program, name)
    program.type("Account ID", "123456789012")
    create(program, "Night shift", "Failed")
    save(f"failed-{dress}")
    program.type("Account ID", account)
    create(program, "Night shift 2")
    save(f"window-{dress}")
    program.press("Manage connections")
    program.wait_for(lambda: program.find("Add"), "the connections")
    program.press("Add")
    program.type("Name", "Archive")
    program.type("Endpoint", "http://chime.example.com")
    save(f"connections-{dress}")


FOLDER.mkdir(parents=True, exist_ok=True)
for dress in ("light", "dark"):
    with tempfile.TemporaryDirectory() as folder, \
            Program.start(PROGRAM, env=home(folder, dress)) as running:
        pictures(running, dress)
