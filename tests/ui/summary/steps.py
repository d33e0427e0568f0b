"""What is done with keys and by dragging on the summary page."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator_app.core.model import Section, Sentence
from facilitator_app.ui.summary.line_model import LINES_MIME

CTRL = Qt.KeyboardModifier.ControlModifier


def focus():
    return QApplication.focusWidget()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focus(), key, modifiers)
    QApplication.processEvents()


def write(text):
    """Put `text` into the editor that has the focus."""
    focus().insertPlainText(text)


def lines_dragged(*line_ids, from_theme=""):
    data = QMimeData()
    told = {"lines": list(line_ids), "from": from_theme}
    data.setData(LINES_MIME, QByteArray(json.dumps(told).encode()))
    return data


def drop(widget, data):
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def drag(widget, data):
    """Bring lines over a widget and let them go, if it takes them."""
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)
    widget.dragEnterEvent(event)
    if event.isAccepted():
        drop(widget, data)


def choose_lines(page, *line_ids):
    page.window().activateWindow()
    view = page.work.lines.list
    view.setFocus()
    view.choose(line_ids)


def sentences(page, section=Section.TOPICS):
    """The joint answers under a question."""
    state = page.bridge.state
    return [each for each in state.by(Sentence, "section", section) if not each.group_id]
