"""Sizes and fonts that follow the text size while the program runs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.widgets.boxes import Grid
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.sized import fixed_height, fixed_width, set_font


@pytest.fixture
def widget(qtbot):
    """A widget without a parent."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_size_of_the_design_follows_the_text_size(theme, widget):
    fixed_width(theme, widget, 20)
    fixed_height(theme, widget, 10)

    theme.use(ThemeChoice.LIGHT, 1.5)

    assert (widget.width(), widget.height()) == (30, 15)


def test_the_gaps_of_a_grid_follow_the_text_size(theme, widget):
    grid = Grid(theme, widget, gaps=(10, 8), margins=(16, 10, 16, 10))

    theme.use(ThemeChoice.LIGHT, 1.5)

    assert (grid.horizontalSpacing(), grid.verticalSpacing()) == (15, 12)
    assert grid.contentsMargins().left() == 24


def test_a_font_reaches_the_part_that_paints_the_text(theme, qtbot):
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    edit.show()
    set_font(edit, theme.font("clock"))

    theme.use(ThemeChoice.LIGHT, 1.5)
    set_font(edit, theme.font("meta"))

    assert edit.viewport().font().pixelSize() == theme.font("meta").pixelSize()
    edit.hide()


def test_a_choice_is_as_wide_as_its_words_in_every_language(theme, qtbot):
    combo = Combo(theme)
    qtbot.addWidget(combo)
    combo.addItem("Gemensamt sammandrag")
    combo.show()
    wide = combo.minimumSizeHint().width()

    combo.setItemText(0, "A")

    assert combo.minimumSizeHint().width() == combo.sizeHint().width() < wide
    combo.hide()
