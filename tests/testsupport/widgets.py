# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives and reads a running program as somebody does who does not see it: through the accessibility
bus, by the names that a screen reader would speak.

    with Program.start("roomwright") as program:
        program.type("Room name", "Operations")
        program.press("Create room")
        program.wait_for(lambda: program.row("Rooms", Name="Operations"), "a row of that name")

A widget is found by its accessible name, or by the label that is its buddy; an ellipsis, a colour
and a mnemonic's ampersand in a name do not count. Every question waits, within a limit, until it can
be answered; what fails says what was there instead.

Run by the distribution's /usr/bin/python3, with Debian's python3-gi and gir1.2-atspi-2.0, in
testsupport/desktop-session.
"""

import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role, State = Atspi.Role, Atspi.StateType

LIMIT = 30.0  # seconds; long enough for a busy machine

EDITORS = {Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.COMBO_BOX}
ACTORS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.LINK,
          Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.MENU, Role.PAGE_TAB}
TABLES = {Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST}
# Bigger containers are not walked cell by cell; their table interface is asked.
MOST_CHILDREN = 300


class NotFound(AssertionError):
    """What was asked for was not there within the limit."""


def plain(name):
    """A name without what only eyes need."""
    return (name or "").replace("&", "").rstrip(":… ").strip().casefold()


def is_(node, state):
    return node.get_state_set().contains(state)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def descendants(node):
    yield node
    if node.get_child_count() <= MOST_CHILDREN:
        for child in children(node):
            yield from descendants(child)


def labels_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for index in range(relation.get_n_targets()):
                yield relation.get_target(index).get_name()


def text_of(node):
    # Qt ends the cells and the frames of a text document with these.
    return Atspi.Text.get_text(node, 0, -1).replace("\ufdd0", "\n").replace("\ufdd1", "\n")


class Program:
    """One program on the accessibility bus."""

    def __init__(self, process_id, process=None):
        self.process_id = process_id
        self.process = process
        self.root = None
        self._spoken = []
        self._listener = None
        self.wait_for(self._attach, f"process {process_id} on the accessibility bus")

    @classmethod
    def start(cls, *command, **options):
        """Starts the command; options are those of subprocess.Popen. As a context manager it ends
        the program if the program has not ended itself."""
        process = subprocess.Popen(command, **options)
        return cls(process.pid, process)

    def _attach(self):
        if self.process and self.process.poll() is not None:
            raise RuntimeError(f"the program ended with status {self.process.returncode}")
        for candidate in children(Atspi.get_desktop(0)):
            if candidate.get_process_id() == self.process_id:
                # The bus's own memory of the widgets lags behind them.
                candidate.set_cache_mask(Atspi.Cache.NONE)
                self.root = candidate
                return True
        return False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self, limit=LIMIT):
        """Ends the program, kindly first; its exit status."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()

    # ---- waiting --------------------------------------------------------------------------------

    def wait_for(self, question, what, limit=LIMIT):
        """The answer to the question as soon as it is true."""
        end = time.monotonic() + limit
        trouble = None
        while True:
            try:
                answer = question()
                if answer:
                    return answer
                trouble = None
            except (GLib.Error, AttributeError) as error:
                trouble = error  # a widget may go while it is asked
            if time.monotonic() > end:
                break
            time.sleep(0.03)
        there = f"\n{self.tree()}" if self.root else ""
        raise NotFound(f"{what}: not within {limit:g} s ({trouble or 'no'}){there}")

    # ---- finding --------------------------------------------------------------------------------

    def windows(self):
        return [window for window in children(self.root) if is_(window, State.SHOWING)]

    def is_active(self, window):
        """Whether keys go to the window of that name: for a moment after another one was closed,
        they go nowhere."""
        return any(each.get_name() == window and is_(each, State.ACTIVE)
                   for each in self.windows())

    def find(self, name, roles=None, within=None):
        """The widget of that name that shows; the labelled one where the label says the name. None
        where there is none."""
        wanted = plain(name)
        # A dialog lies above the window that it belongs to.
        starts = [within] if within else list(reversed(self.windows()))
        for start in starts:
            for node in descendants(start):
                if roles and node.get_role() not in roles:
                    continue
                if not is_(node, State.SHOWING) or (not roles and node.get_role() == Role.LABEL
                                                    and any(True for _ in self._buddies(node))):
                    continue
                if plain(node.get_name()) == wanted or wanted in map(plain, labels_of(node)):
                    return node
        return None

    @staticmethod
    def _buddies(label):
        for relation in label.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABEL_FOR:
                for index in range(relation.get_n_targets()):
                    yield relation.get_target(index)

    def get(self, name, roles=None, limit=LIMIT):
        kinds = f" ({', '.join(sorted(r.value_nick for r in roles))})" if roles else ""
        return self.wait_for(lambda: self.find(name, roles), f"“{name}”{kinds}", limit)

    def shows(self, text):
        """Whether a widget that shows has the text in its name or in its content."""
        wanted = text.casefold()
        for window in self.windows():
            for node in descendants(window):
                if not is_(node, State.SHOWING):
                    continue
                if wanted in (node.get_name() or "").casefold():
                    return True
                if node.get_role() in EDITORS and "Text" in node.get_interfaces() \
                        and wanted in text_of(node).casefold():
                    return True
        return False

    # ---- fields ---------------------------------------------------------------------------------

    @staticmethod
    def _editor(node):
        """The text inside an editable combo box, or the node itself."""
        if node.get_role() == Role.COMBO_BOX:
            return next((child for child in children(node)
                         if child.get_role() in EDITORS and is_(child, State.EDITABLE)), node)
        return node

    def type(self, name, text):
        """Types the text into the field in place of what was in it. What no key of the keyboard has
        on it is put there, as by pasting, and then edited by hand."""
        field = self._editor(self.get(name, EDITORS))
        self.focus(name, EDITORS)
        if text_of(field):
            self.keys("<Control>a", "Delete")
        self.wait_for(lambda: text_of(field) == "", f"“{name}” to be empty")
        if text.isascii():
            Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
        else:
            Atspi.EditableText.set_text_contents(field, text)
            self.keys("End", "space", "BackSpace")
        if field.get_role() == Role.PASSWORD_TEXT:
            # Of what is typed there the bus tells only how long it is.
            self.wait_for(lambda: Atspi.Text.get_character_count(field) == len(text),
                          f"“{name}” to be filled")
        else:
            self.wait_for(lambda: text_of(field) == text, f"“{name}” to hold “{text}”")

    def set(self, name, text):
        """Puts the text into the field at once: for texts that no key types."""
        field = self._editor(self.get(name, EDITORS))
        Atspi.EditableText.set_text_contents(field, text)
        self.wait_for(lambda: text_of(field) == text, f"“{name}” to hold the text")

    def read(self, name):
        """What a field holds, or which entry a combo box shows."""
        field = self._editor(self.get(name, EDITORS))
        if "Text" in field.get_interfaces():
            return text_of(field)
        # Qt names a combo box after its current entry.
        return field.get_name()

    # ---- buttons, menus, keys -------------------------------------------------------------------

    def press(self, name):
        """Presses a button, ticks a box, picks a menu entry: what can be acted on by that name."""
        node = self.get(name, ACTORS)
        self.wait_for(lambda: is_(node, State.ENABLED), f"“{name}” to be enabled")
        Atspi.Action.do_action(node, 0)

    def focus(self, name, roles=None):
        self.wait_for(lambda: any(is_(w, State.ACTIVE) for w in self.windows()), "an active window")
        node = self._editor(self.get(name, roles))
        Atspi.Component.grab_focus(node)
        self.wait_for(lambda: self._has_focus(node), f"“{name}” to have the focus")

    @staticmethod
    def _has_focus(node):
        return any(is_(each, State.FOCUSED) for each in (node, *children(node)))

    def has_focus(self, name, roles=None):
        return self._has_focus(self._editor(self.get(name, roles)))

    def keys(self, *combinations):
        """Presses keys, such as "Return", "<Control>f" or "<Shift>Tab", in whatever has the focus."""
        for combination in combinations:
            *modifiers, key = combination.replace("<", " ").replace(">", " ").split()
            held = [_MODIFIERS[modifier] for modifier in modifiers]
            for number in held:
                Atspi.generate_keyboard_event(number, None, Atspi.KeySynthType.PRESS)
            Atspi.generate_keyboard_event(_symbol(key), None, Atspi.KeySynthType.SYM)
            for number in reversed(held):
                Atspi.generate_keyboard_event(number, None, Atspi.KeySynthType.RELEASE)

    def press_keys(self, combination, question, what):
        """Presses a combination until it has had its effect: the X server loses keys that come while
        the window manager hands the focus on, as a person would see, and press again."""
        for _ in range(4):
            self.keys(combination)
            try:
                return self.wait_for(question, what, LIMIT / 4)
            except NotFound as error:
                missed = error
        raise missed

    # ---- states ---------------------------------------------------------------------------------

    def enabled(self, name, roles=None):
        return is_(self.get(name, roles), State.ENABLED)

    def checked(self, name):
        return is_(self.get(name, ACTORS), State.CHECKED)

    def description(self, name, roles=None):
        return self.get(name, roles).get_description() or ""

    # ---- tables ---------------------------------------------------------------------------------

    def columns(self, table):
        node = self.get(table, TABLES)
        return [Atspi.Table.get_column_description(node, column) or ""
                for column in range(Atspi.Table.get_n_columns(node))]

    def rows(self, table, most=200):
        """The first rows, each a dictionary of the column's title to the cell's text."""
        node = self.get(table, TABLES)
        titles = self.columns(table)
        return [{title: _cell(node, row, column) for column, title in enumerate(titles)}
                for row in range(min(Atspi.Table.get_n_rows(node), most))]

    def row_count(self, table):
        return Atspi.Table.get_n_rows(self.get(table, TABLES))

    def row(self, table, **cells):
        """The first row that has these cells, e.g. Name="Operations"; None where there is none. A
        column's title with a blank is written with an underscore."""
        wanted = {title.replace("_", " "): text for title, text in cells.items()}
        return next((row for row in self.rows(table)
                     if all(row.get(title) == text for title, text in wanted.items())), None)

    def select_row(self, table, index):
        node = self.get(table, TABLES)
        Atspi.Table.add_row_selection(node, index)
        self.wait_for(lambda: Atspi.Table.is_row_selected(node, index), f"row {index} selected")

    # ---- listening ------------------------------------------------------------------------------

    def listen(self):
        """From now on, what is to be spoken wherever the focus is: notifications that come up, and
        announcements, which Qt has from 6.8 on. It is asked for by has_spoken()."""
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:showing")
        self._listener.register("object:announcement")

    def _hear(self, event, *_):
        try:
            if event.source.get_process_id() != self.process_id:
                return
            if event.type.startswith("object:announcement"):
                self._spoken.append(str(event.any_data))
            elif event.detail1 and event.source.get_role() == Role.NOTIFICATION:
                self._spoken.append(event.source.get_name())
        except GLib.Error:
            pass  # it is gone again

    def has_spoken(self, text):
        while GLib.MainContext.default().iteration(False):
            pass
        return any(text in spoken for spoken in self._spoken)

    # ---- looking --------------------------------------------------------------------------------

    def nameless(self):
        """The controls that a screen reader has nothing to say about."""
        found = []
        for window in self.windows():
            for node in descendants(window):
                if node.get_role() in EDITORS | ACTORS | TABLES and is_(node, State.SHOWING) \
                        and not plain(node.get_name()) and not any(map(plain, labels_of(node))):
                    found.append(_spoken(node))
        return found

    def tree(self):
        """All that shows, a line a widget."""
        lines = []

        def walk(node, depth):
            try:
                if is_(node, State.SHOWING) or depth == 0:
                    lines.append("  " * depth + _spoken(node))
                    if node.get_child_count() <= MOST_CHILDREN:
                        for child in children(node):
                            walk(child, depth + 1)
            except GLib.Error as error:
                lines.append("  " * depth + f"(gone: {error.message})")

        walk(self.root, 0)
        return "\n".join(lines)


def _spoken(node):
    states = [state.value_nick for state in (State.ENABLED, State.FOCUSED, State.CHECKED,
                                             State.SELECTED, State.MODAL) if is_(node, state)]
    about = f" — {node.get_description()}" if node.get_description() else ""
    labels = [name for name in labels_of(node) if name]
    by = f" labelled “{', '.join(labels)}”" if labels else ""
    return f"{node.get_role_name()} “{node.get_name()}”{by}{about} [{' '.join(states)}]"


def _cell(table, row, column):
    cell = Atspi.Table.get_accessible_at(table, row, column)
    return (cell.get_name() or "") if cell else ""


# ---- keys -------------------------------------------------------------------------------------------

# Modifiers are held down, for which X wants the number of the key: those of every PC keyboard.
_MODIFIERS = {"Shift": 50, "Control": 37, "Alt": 64}
# The others are named by what is on them, with X's numbers for it.
_SYMBOLS = {"BackSpace": 0xff08, "Tab": 0xff09, "Return": 0xff0d, "Escape": 0xff1b, "Home": 0xff50,
            "Left": 0xff51, "Up": 0xff52, "Right": 0xff53, "Down": 0xff54, "Page_Up": 0xff55,
            "Page_Down": 0xff56, "End": 0xff57, "Delete": 0xffff, "space": 0x20,
            **{f"F{number}": 0xffbd + number for number in range(1, 13)}}


def _symbol(key):
    return _SYMBOLS[key] if key in _SYMBOLS else ord(key)


if __name__ == "__main__":
    with Program.start(*sys.argv[1:], env=os.environ) as shown:
        shown.wait_for(shown.windows, "a window")
        print(shown.tree())
