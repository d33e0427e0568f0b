"""Buttons, chips, segments and fields: state in, what is shown; intent out by signal."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip, FilterChip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.key_hint import KeyHint
from facilitator_app.ui.widgets.search_field import SearchField
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.switch import Switch


def test_a_button_is_as_wide_as_what_it_says(theme, qtbot):
    plain, rich = Button(theme, "Avaa"), Button(theme, "Avaa", icon="play", key="F8")
    for each in (plain, rich):
        qtbot.addWidget(each)

    assert plain.minimumSizeHint() == plain.sizeHint()
    assert plain.sizeHint().height() == 32
    assert rich.sizeHint().width() > plain.sizeHint().width() + 40
    theme.use(ThemeChoice.LIGHT, 2.0)
    assert plain.sizeHint().height() == 64


def test_a_button_with_only_an_icon_has_a_name_and_a_tool_tip(theme, qtbot):
    button = Button(theme, icon="x", name="Sulje")
    qtbot.addWidget(button)

    assert (button.accessibleName(), button.toolTip()) == ("Sulje", "Sulje")


def test_an_ampersand_is_a_letter_and_no_shortcut(theme, qtbot):
    button = Button(theme, "Ry & Oy")
    qtbot.addWidget(button)

    assert button.word == "Ry & Oy"
    assert button.shortcut().isEmpty()


def test_enter_presses_a_button_and_arrows_do_not_move_on(theme, place, qtbot):
    first, second = Button(theme, "Yksi"), Button(theme, "Kaksi")
    place(first, second)
    first.setFocus()
    with qtbot.waitSignal(first.clicked):
        QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(first, Qt.Key.Key_Down)

    assert first.window().focusWidget() is first


def test_a_click_leaves_the_focus_where_people_type(theme, place):
    field, button = SearchField(theme, "Etsi"), Button(theme, "Tee")
    place(field, button)
    field.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert field.window().focusWidget() is field


def test_a_hidden_key_hint_becomes_a_tool_tip(theme, qtbot):
    button = Button(theme, "Hyväksy", key="F8")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    theme.use(ThemeChoice.LIGHT, 1.0, key_hints=False)

    assert button.sizeHint().width() < wide
    assert button.toolTip() == "F8"


def test_a_key_hint_hides_and_comes_back(theme, place):
    hint, kept = KeyHint(theme, "Ctrl+Z"), KeyHint(theme, "Ctrl+Z", always=True)
    place(hint, kept)
    theme.use(ThemeChoice.LIGHT, 1.0, key_hints=False)
    assert (hint.isHidden(), kept.isHidden()) == (True, False)
    theme.use(ThemeChoice.LIGHT, 1.0, key_hints=True)
    assert not hint.isHidden()


def test_segments_report_what_a_person_chose_and_not_what_the_program_did(theme, place, qtbot):
    segments = place(Segments(theme, "Kieli"))
    segments.show_options([Option("fi", "suomi"), Option("sv", "svenska")], "fi")
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("sv")
    assert segments.value == "sv"
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.mouseClick(segments._buttons[0], Qt.MouseButton.LeftButton)
    assert told.args == ["fi"]


def test_arrows_choose_among_segments_and_stop_at_the_ends(theme, place):
    segments = place(Segments(theme, "Kieli"))
    segments.show_options([Option(each, each) for each in "abc"], "b")
    chosen = []
    segments.chosen.connect(chosen.append)
    segments.focus_target().setFocus()
    for _ in range(3):
        QTest.keyClick(segments.focus_target(), Qt.Key.Key_Right)
    QTest.keyClick(segments.focus_target(), Qt.Key.Key_Left)

    assert chosen == ["c", "b"]


def test_segments_in_another_language_keep_the_choice(theme, qtbot):
    segments = Segments(theme)
    qtbot.addWidget(segments)
    segments.show_options([Option("a", "Vaiheet"), Option("b", "Tavoite")], "b")
    segments.show_options([Option("a", "Skeden"), Option("b", "Mål")])

    assert segments.value == "b"
    assert segments._buttons[1].accessibleName() == "Mål"


def test_a_chip_says_its_state_in_a_word(theme, qtbot):
    chip = Chip(theme, "täsmää", icon="check", tone="moss")
    qtbot.addWidget(chip)
    chip.show_state("5 min yli", "triangle-alert", "amber")

    assert (chip.text, chip.accessibleName()) == ("5 min yli", "5 min yli")


def test_a_filter_keeps_its_width_when_it_is_on_but_for_the_tick(theme, qtbot):
    chip = FilterChip(theme, "Sitaatit", icon="quote")
    qtbot.addWidget(chip)
    off = chip.sizeHint()
    chip.click()

    assert chip.isChecked()
    assert chip.sizeHint() == off


def test_a_switch_turns_with_enter(theme, place):
    switch = place(Switch(theme, "Äänet"))
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Return)

    assert switch.isChecked()


def test_esc_empties_the_search(theme, place):
    field = place(SearchField(theme, "Etsi", key="Ctrl+F"))
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""
    assert field.accessibleName() == "Etsi"


def test_the_wheel_does_not_change_a_choice(theme, place):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    combo = place(Combo(theme, "Muoto"))
    combo.addItems(["a", "b", "c"])
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, event)

    assert combo.currentIndex() == 0
    assert not event.isAccepted()
