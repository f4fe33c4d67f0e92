# SPDX-License-Identifier: GPL-3.0-or-later
"""looks.py PROGRAM FOLDER: takes pictures of the program's windows in long, wide and right-to-left
languages, light and dark, at several sizes of a pixel, for somebody to look at.

In a private desktop, by keys alone: what the parts are called is another word in each language.
"""
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
LANGUAGES = ("en", "de", "ja", "ar")
DRESSES = ("light", "dark")
SCALES = (1, 1.5, 2)
# What is pressed for each window, and what it is called; Next is the arrow to the next menu.
WINDOWS = (("settings", ("ctrl+comma",)), ("guide", ("F1",)),
           ("connections", ("alt", "Next", "Next", "Next", "Down", "Return")))
BATCH = '{"Name": "Operations"}\n{"Name": "Night shift"}\nnot a room\n{"Name": ""}\n'


def xdotool(*arguments):
    return subprocess.run(["xdotool", *map(str, arguments)], check=True, text=True,
                          capture_output=True).stdout.strip()


def save(name):
    xdotool("sleep", 0.8)
    window = xdotool("getactivewindow")
    subprocess.run(["maim", "--hidecursor", "--window", window, FOLDER / f"{name}.png"], check=True)
    print(FOLDER / f"{name}.png", flush=True)


def take(language, dress, scale):
    tag = f"{language}-{dress}-{scale}"
    with tempfile.TemporaryDirectory() as folder:
        settings = pathlib.Path(folder, "config/roomwright/roomwright.ini")
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[preferences]\nlanguage={language}\nappearance={dress}\n")
        environment = {**os.environ, "XDG_CONFIG_HOME": folder + "/config", "HOME": folder,
                       "XDG_DATA_HOME": folder + "/data", "LC_ALL": "C.UTF-8", "TZ": "UTC",
                       "QT_SCALE_FACTOR": str(scale)}
        program = subprocess.Popen([PROGRAM], env=environment)
        try:
            window = xdotool("search", "--sync", "--onlyvisible", "--name", "^Roomwright$")
            xdotool("windowactivate", "--sync", window.split()[0], "sleep", 1)
            xdotool("type", "--delay", 20, "Operations")
            xdotool("key", "Return", "sleep", 1)
            save(f"{tag}-window")
            for name, keys in WINDOWS:
                arrow = "Left" if language == "ar" else "Right"
                xdotool("key", "--delay", 100, *(arrow if key == "Next" else key for key in keys))
                save(f"{tag}-{name}")
                xdotool("key", "Escape", "sleep", 0.5)
            batch = pathlib.Path(folder, "rooms.jsonl")
            batch.write_text(BATCH)
            subprocess.run([PROGRAM, "--open", batch], env=environment, check=True)
            save(f"{tag}-batch")
        finally:
            program.terminate()
            program.wait()


FOLDER.mkdir(parents=True, exist_ok=True)
for look in itertools.product(LANGUAGES, DRESSES, SCALES):
    take(*look)
