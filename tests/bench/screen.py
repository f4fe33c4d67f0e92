# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows, watched from outside, as another client of the X server."""
import subprocess
import time

from Xlib import X, display, error


class Screen:
    """Sees the windows that programs put on the X display."""

    def __init__(self):
        self.display = display.Display()
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.sync()

    def forget(self):
        self.display.sync()
        while self.display.pending_events():
            self.display.next_event()

    def is_window_of(self, window, pid):
        """A program's own main window: mapped, of that process, and larger than a tool tip."""
        try:
            attributes = window.get_attributes()
            owner = window.get_full_property(self.display.intern_atom('_NET_WM_PID'),
                                             X.AnyPropertyType)
            return (not attributes.override_redirect and attributes.map_state != X.IsUnmapped
                    and owner is not None and owner.value[0] == pid
                    and window.get_geometry().width > 300)
        except (error.BadWindow, error.BadDrawable):
            return False

    def wait_for_window(self, pid, seconds=30):
        """Returns the moment at which the process's window was mapped. A window manager puts the
        window into a frame of its own; so the window is asked to tell, and not the root alone."""
        watched, end = {}, time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.display.pending_events():
                time.sleep(0.0002)
                continue
            event = self.display.next_event()
            seen = time.monotonic()
            window = getattr(event, 'window', None)
            if event.type == X.CreateNotify and not event.override:
                try:
                    window.change_attributes(event_mask=X.StructureNotifyMask)
                except error.BadWindow:
                    continue
                watched[window.id] = window
            if event.type == X.MapNotify and window.id in watched:
                if self.is_window_of(window, pid):
                    return seen
        raise SystemExit(f'process {pid} showed no window within {seconds} s')


def start(screen, program, env=None):
    """Starts a program; returns its process and the seconds until its window was mapped."""
    screen.forget()
    began = time.monotonic()
    process = subprocess.Popen([program], stdin=subprocess.DEVNULL, env=env)
    return process, screen.wait_for_window(process.pid) - began


def end(process):
    process.terminate()
    process.wait(20)
