"""Labels: words that break, are cut, or change their icon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label, Span
from tests.ui.widgets.long_words import LONG


def test_a_label_breaks_lines_and_grows(theme, qtbot):
    label = Label(theme, LONG, wrap=True)
    qtbot.addWidget(label)

    assert label.heightForWidth(2000) == 20
    assert label.heightForWidth(200) == 20 * -(-label.heightForWidth(200) // 20)
    assert label.heightForWidth(200) > label.heightForWidth(400) > 20


def test_a_cut_label_ends_in_an_ellipsis_and_tells_the_rest(theme, qtbot):
    label = Label(theme, LONG, elide=True)
    qtbot.addWidget(label)
    label.resize(160, 20)
    with qtbot.waitExposed(label):
        label.show()
    shown = "".join(span.text for span in label._shortened(label._spans, 160))
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    assert label.toolTip() == LONG
    label.resize(2000, 20)
    assert label.toolTip() == ""


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_any_text_can_be_shown_and_cut(session_theme, text):
    label = Label(session_theme, text, elide=True)
    for width in (1, 30, 120):
        label.resize(width, 20)
        label.grab()
    assert label.text() == text
    label.deleteLater()


def test_styles_in_one_label_fall_on_the_right_letters(theme, qtbot):
    label = Label(theme)
    qtbot.addWidget(label)
    label.show_spans([Span("😀 ", "strong"), Span("23", struck=True), Span(" 20", None, "pri")])
    ranges = label._formats(label._spans)

    assert label.text() == "😀 23 20"
    assert [(each.start, each.length) for each in ranges] == [(0, 3), (3, 2), (5, 3)]
    assert ranges[1].format.fontStrikeOut()


def test_icon_labels_change_word_and_icon_together(theme, qtbot):
    label = IconLabel(theme, "eye-off", "vain sinulle")
    qtbot.addWidget(label)
    label.show_text("kaikille", "eye", "moss")

    assert (label.label.text(), label.icon.name) == ("kaikille", "eye")


@pytest.mark.parametrize("turn", ["\n", "\r", "\t", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_a_text_of_one_line_stays_on_one_whatever_was_pasted_into_it(qtbot, theme, turn):
    label, plain = Label(theme, elide=True), Label(theme, "a b", elide=True)
    for each in (label, plain):
        qtbot.addWidget(each)

    label.show_text(f"a{turn}b")

    assert label.sizeHint() == plain.sizeHint()
    label.resize(400, 20)
    assert label.toolTip() == ""  # nothing is cut
