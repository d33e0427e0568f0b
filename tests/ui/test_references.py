"""PySide6 6.12 on CPython 3.11 loses a reference to None with every call and then dies."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel


def test_calls_into_qt_leave_the_references_to_none_where_they_were(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("x")
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("x")

    assert abs(sys.getrefcount(None) - before) < 100


def test_signals_leave_the_references_to_true_where_they_were(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.windowTitleChanged.emit("x")
    before = sys.getrefcount(True)
    for _ in range(5_000):
        label.windowTitleChanged.emit("x")

    assert abs(sys.getrefcount(True) - before) < 100
