"""Buttons, chips, segments, strips and labels: state in, what is shown; intent out by signal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.widgets.banner import Banner
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip, FilterChip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.focus_ring import FocusRing
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.key_hint import KeyHint
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.search_field import SearchField
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.strips import Strips
from facilitator_app.ui.widgets.switch import Switch

LONG = "Mitä turvallinen arki tarkoittaa meidän asuinalueellamme ja kenelle se kuuluu"


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


def notice(title="Ehdotus", key="F8", tone="amber"):
    actions = (NoticeAction("yes", "Hyväksy", key),) if key else ()
    return lambda: Notice(tone, "clock", title, "teksti", "lisää", actions)


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


def test_strips_stand_newest_first_and_only_the_newest_shows_keys(theme, place):
    strips = place(Strips(theme))
    strips.put("old", notice("Vanha"))
    strips.put("new", notice("Uusi"))
    strips.put("mute", notice("Ilman", key=""))

    assert strips.names == ("old", "new", "mute")
    assert [strips.banner(name)._keys for name in strips.names] == [False, True, False]
    strips.take("new")
    assert strips.banner("old")._keys


def test_a_key_presses_the_newest_strip_that_has_it(theme, place):
    strips = place(Strips(theme))
    pressed = []
    strips.pressed.connect(lambda name, action: pressed.append((name, action)))
    strips.put("old", notice("Vanha"))
    strips.put("new", notice("Uusi"))

    assert strips.press("F8")
    assert not strips.press("F9")
    assert pressed == [("new", "yes")]


def test_a_strip_of_the_same_name_gives_way(theme, place):
    strips = place(Strips(theme))
    strips.put("x", notice("Yksi"))
    strips.put("x", notice("Kaksi"))

    assert strips.names == ("x",)
    assert strips.banner("x").accessibleName() == "Kaksi teksti lisää"


def test_the_cross_takes_a_strip_away_and_no_room_is_left(theme, place):
    strips = place(Strips(theme))
    strips.put("x", notice())
    assert not strips.isHidden()
    cross = [b for b in strips.banner("x").findChildren(Button) if b.accessibleName() == "Close"]
    cross[0].click()

    assert strips.names == ()
    assert strips.isHidden()


def test_a_strip_takes_no_focus(theme, place):
    field, strips = SearchField(theme, "Etsi"), Strips(theme)
    place(field, strips)
    field.setFocus()
    strips.put("x", notice())

    assert field.window().focusWidget() is field


@pytest.mark.parametrize("tone", ["pri", "amber", "moss", "lingon"])
def test_each_tone_of_a_strip_is_painted(theme, place, tone):
    strips = place(Strips(theme))
    strips.put("x", notice(tone=tone))

    assert not strips.grab().isNull()


@pytest.fixture
def flow(theme, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(theme, holder, gap=6)
    for _ in range(6):
        label = QLabel("x")
        label.setFixedSize(50, 20)
        layout.addWidget(label)
    yield layout
    assert layout.count() == 6  # and the holder lives as long as the test


def test_a_flow_goes_on_to_the_next_line_when_one_is_full(flow):
    assert flow.heightForWidth(6 * 50 + 5 * 6) == 20
    assert flow.heightForWidth(170) == 2 * 20 + 6
    assert flow.heightForWidth(50) == 6 * 20 + 5 * 6
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


@given(width=st.integers(10, 500))
def test_nothing_of_a_flow_is_outside_or_on_top_of_another(width):
    from PySide6.QtCore import QRect

    from tests.ui.widgets.test_controls import FakeItem, arranged

    frames = arranged([FakeItem(w) for w in (30, 80, 20, 200, 45)], width)
    for at, frame in enumerate(frames):
        assert frame.right() < max(width, 1) + 1
        assert not any(frame.intersects(other) for other in frames[at + 1 :])
    assert all(isinstance(frame, QRect) for frame in frames)


class FakeItem:
    """A layout item of a fixed width."""

    def __init__(self, width):
        from PySide6.QtCore import QRect, QSize

        self.hint, self.frame = QSize(width, 20), QRect()

    def isEmpty(self):
        return False

    def sizeHint(self):
        return self.hint

    def setGeometry(self, rect):
        self.frame = rect


def arranged(items, width):
    from types import SimpleNamespace

    from PySide6.QtCore import QRect

    flow = SimpleNamespace(_theme=SimpleNamespace(px=round), _gap=6, _items=items)
    FlowLayout._arrange(flow, QRect(0, 0, width, 0), move=True)
    return [item.frame for item in items]


def test_an_empty_state_says_one_thing_and_offers_its_buttons(theme, place):
    button = Button(theme, "Avaa esimerkki", kind="primary")
    state = EmptyState(theme, "sprout", [button])
    state.show_text("Ensimmäinen dialogi", LONG)
    place(state)

    assert [label.text() for label in state.findChildren(Label)] == ["Ensimmäinen dialogi", LONG]
    assert button.isVisible()


def test_icon_labels_change_word_and_icon_together(theme, qtbot):
    label = IconLabel(theme, "eye-off", "vain sinulle")
    qtbot.addWidget(label)
    label.show_text("kaikille", "eye", "moss")

    assert (label.label.text(), label.icon.name) == ("kaikille", "eye")


def test_rows_and_columns_follow_the_text_size(theme, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    row = Row(theme, widget, gap=8, margins=(16, 14, 16, 14))
    theme.use(ThemeChoice.LIGHT, 1.5)

    assert row.spacing() == 12
    assert row.contentsMargins().left() == 24


def test_a_cleared_row_lets_its_widgets_go(theme, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    row = Row(theme, widget)
    row.addWidget(QLabel("x"))
    clear(row)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert widget.findChildren(QLabel) == []


def test_a_scroll_area_shows_the_ground_below_it(theme, qtbot):
    card = Card(theme, fill="lingonsoft")
    qtbot.addWidget(card)
    Column(theme, card, margins=(8, 8, 8, 8)).addWidget(Scroll(QWidget()))
    card.resize(100, 100)

    assert card.grab().toImage().pixelColor(50, 50) == theme.c("lingonsoft")


@pytest.fixture
def ringed(theme, qtbot, qapp):
    """A window with a field, a button and a focus ring."""
    window = QWidget()
    qtbot.addWidget(window)
    column = Column(theme, window, margins=(10, 10, 10, 10))
    window.field, window.button = SearchField(theme, "Etsi"), Button(theme, "Tee")
    column.addWidget(window.field)
    column.addWidget(window.button)
    window.ring = FocusRing(theme, window, qapp)
    with qtbot.waitExposed(window):
        window.show()
    window.ring.listen()
    window.activateWindow()
    return window


def test_the_ring_shows_with_the_keyboard_and_not_with_the_mouse(ringed):
    ringed.button.setFocus()
    assert ringed.ring.isHidden()
    QTest.keyClick(ringed.windowHandle(), Qt.Key.Key_Shift)
    assert not ringed.ring.isHidden()
    reach = ringed.ring.geometry()
    assert reach == ringed.button.geometry().adjusted(-4, -4, 4, 4)
    QTest.mouseClick(ringed.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert ringed.ring.isHidden()


def test_a_field_shows_the_focus_by_its_own_border(ringed):
    QTest.keyClick(ringed.windowHandle(), Qt.Key.Key_Shift)
    ringed.field.setFocus()

    assert ringed.ring.isHidden()


def test_the_ring_follows_what_moves_and_goes_with_it(ringed):
    ringed.button.setFocus()
    QTest.keyClick(ringed.windowHandle(), Qt.Key.Key_Shift)
    ringed.button.move(30, 60)
    assert ringed.ring.geometry().topLeft() == QPoint(26, 56)
    ringed.button.hide()
    assert ringed.ring.isHidden()


def test_a_sentence_with_a_widest_line_keeps_all_its_lines_in_a_wider_room(theme, qtbot):
    state = EmptyState(theme, "sprout")
    qtbot.addWidget(state)
    state.show_text("Ensimmäinen dialogi", LONG)
    state.resize(700, 400)
    state.show()
    sentence = next(each for each in state.findChildren(Label) if each.text() == LONG)

    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert sentence.height() > theme.line_height("small")
    state.close()


def test_a_strip_in_a_narrow_place_puts_its_buttons_below_the_words(theme, qtbot):
    notice = Notice(
        "lingon",
        "octagon-alert",
        LONG,
        actions=(NoticeAction("a", "Yritä uudelleen"), NoticeAction("b", "Tallenna toiselle")),
        closable=False,
    )
    banner = Banner(theme, lambda: notice)
    qtbot.addWidget(banner)
    words, button = banner.findChildren(Label)[0], banner.findChildren(Button)[0]
    banner.show()

    for width, below in ((1000, False), (420, True), (240, True)):
        banner.resize(width, 200)
        banner.layout().activate()
        assert (button.y() >= words.geometry().bottom()) is below
        assert words.height() >= words.heightForWidth(words.width())
        assert words.width() > 140
    banner.close()
