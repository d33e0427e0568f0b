"""What a recorder does at a pane, and what is seen there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from facilitator_app.core.model import Line
from facilitator_app.session.opening import open_read_only
from facilitator_app.ui.notes.rows import Heading

ENTER, UP, DOWN, BACKSPACE, ESC, TAB = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def pane(page, number=1):
    return page.desk.panes[number - 1]


def press(pane, key, modifiers=PLAIN, text=""):
    edit = pane.view.entry.edit
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def type_in(pane, text):
    for letter in text:
        press(pane, 0, text=letter)


def texts(pane):
    return [line.text for line in pane.notes.lines]


def rows(pane):
    return [
        row.title if isinstance(row, Heading) else row.line.text for row in pane.view.model.rows
    ]


def drawn(pane, style):
    """Return the words of the entry with a line of this style below them."""
    block = pane.view.entry.edit.document().firstBlock()
    units = block.text().encode("utf-16-le")
    ranges = [each for each in block.layout().formats() if each.format.underlineStyle() == style]
    words = [units[2 * each.start : 2 * (each.start + each.length)] for each in ranges]
    return [each.decode("utf-16-le") for each in words]


def on_disk(page, desk):
    """Return kind, text and tags of the lines of the first group, read from the file anew."""
    page.bridge._session.flush()
    session = open_read_only(page.bridge.path, desk)
    lines = session.state.by(Line, "group_id", "g1")
    session.close()
    return [(line.what, line.text, line.tags) for line in lines if line.done]
