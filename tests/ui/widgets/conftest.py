"""A window for widgets."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.widgets.boxes import Column


@pytest.fixture
def place(qtbot, theme):
    """A window to put widgets into; returns a function that does it."""
    window = QWidget()
    qtbot.addWidget(window)
    column = Column(theme, window)

    def put(*widgets):
        for widget in widgets:
            column.addWidget(widget)
        window.resize(600, 400)
        with qtbot.waitExposed(window):
            window.show()
        return widgets[0]

    return put
