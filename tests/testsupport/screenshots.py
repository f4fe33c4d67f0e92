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

# Colours as KDE's settings have them, which Qt reads on any desktop that says it is KDE.
DARK = {"Window": ("41,44,48", "239,240,241"), "View": ("32,35,38", "239,240,241"),
        "Button": ("49,54,59", "239,240,241"), "Selection": ("38,94,148", "255,255,255"),
        "Tooltip": ("49,54,59", "239,240,241")}


def home(folder, dark):
    """The environment of a user who has used nothing yet."""
    config = pathlib.Path(folder, "config")
    config.mkdir()
    if dark:
        (config / "kdeglobals").write_text("".join(
            f"[Colors:{name}]\nBackgroundNormal={ground}\nBackgroundAlternate=38,41,45\n"
            f"ForegroundNormal={text}\nForegroundInactive=161,169,177\nForegroundLink=106,176,243\n\n"
            for name, (ground, text) in DARK.items()) + "[KDE]\nwidgetStyle=Fusion\n")
    return {**os.environ, "XDG_CONFIG_HOME": str(config), "XDG_DATA_HOME": folder + "/data",
            "HOME": folder, "LC_ALL": "C.UTF-8", "TZ": "UTC",
            **({"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5"} if dark else {})}


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
            Program.start(PROGRAM, env=home(folder, dress == "dark")) as running:
        pictures(running, dress)
