"""A field for a few lines: it is as high as its lines, and shows all of them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.text_field import TextField

MOST = 5


@pytest.fixture
def host(qtbot, theme):
    made = QWidget()
    qtbot.addWidget(made)
    Column(theme, made)
    made.resize(380, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("role", ["body", "script", "question"])
@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_the_first_line_stays_in_sight_while_the_last_one_is_written(host, theme, role, scale):
    theme.use(ThemeChoice.LIGHT, scale)
    theme.dress()
    field = TextField(theme, "x", role=role, lines=(1, MOST))
    host.layout().addWidget(field)

    for count in range(1, MOST + 1):
        field.setPlainText("\n".join(["Åg"] * count))
        field.moveCursor(field.textCursor().MoveOperation.End)
        QApplication.processEvents()
        assert field.verticalScrollBar().maximum() == 0, count
        assert field.firstVisibleBlock().blockNumber() == 0
    field.appendPlainText("one more")
    assert field.verticalScrollBar().maximum() > 0  # and then it scrolls
