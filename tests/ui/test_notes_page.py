"""The page Notes by its keys: what a recorder does in two hours."""

from __future__ import annotations

import sqlite3
from unicodedata import normalize
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.commands import live, notes
from facilitator_app.core.model import (
    Group,
    Line,
    LineKind,
    LineSource,
    Person,
    Phase,
    Question,
    Seat,
    WallLine,
)
from facilitator_app.env.paths import resource
from facilitator_app.intake.dictionaries import Spelling
from facilitator_app.session import reading
from facilitator_app.session.note_pane import KEEP_AFTER_MS
from facilitator_app.session.opening import open_read_only
from facilitator_app.storage import writer
from facilitator_app.ui.notes import spelling
from facilitator_app.ui.notes.page import NotesPage
from facilitator_app.ui.notes.rows import Heading, Safety
from facilitator_app.ui.notes.wall_gate import _GateRow
from facilitator_app.ui.widgets.label import Label

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


@pytest.fixture
def page(qtbot, kit, bridge, session, clock, finnish):
    """The notes of an event with six groups, two of them with some people."""
    session.commit(
        [
            Add(Phase(id="p1", position=1, title="Alkujuttu", minutes=10)),
            Add(Phase(id="p2", position=2, title="Yhteinen keskustelu", minutes=26)),
            Add(Question(id="q1", phase_id="p1", text="Mistä luottamus syntyy?")),
            *(Add(Group(id=f"g{n}", number=n, recorder=f"Kirjuri {n}")) for n in range(1, 7)),
            Add(Person(id="a", first_name="Maija", last_name="Niittyvirta")),
            Add(Seat(id="r:a", round_id="r", group_id="g1", person_id="a", name="Maija N.")),
        ],
        name="make",
        undoable=False,
    )
    session.execute_now(live.start, session.new_id, [f"g{n}" for n in range(1, 7)], clock.now_ms())
    page = NotesPage(kit, resource("identifiers"))
    qtbot.addWidget(page)
    page.setMinimumSize(400, 300)  # as in the window: the layout must not resize it
    page.resize(1270, 636)
    page.retranslate()
    page.show_event(bridge)
    page.show()
    yield page
    page.show_event(None)
    session.flush()
    QApplication.processEvents()


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


def test_enter_makes_a_line_stamped_with_group_phase_question_time_and_recorder(page, clock):
    type_in(pane(page), "*Kysyttiin suoraan #luottamus #avoimuus")
    press(pane(page), ENTER)

    (line,) = pane(page).notes.lines
    assert (line.what, line.text) == (LineKind.EXPERIENCE, "Kysyttiin suoraan")
    assert line.tags == ("luottamus", "avoimuus")
    assert (line.group_id, line.phase_id, line.question_id) == ("g1", "p1", "q1")
    assert (line.at_ms, line.recorder, line.done) == (clock.now_ms(), "Kirjuri 1", True)
    assert rows(pane(page)) == ["Alkujuttu", "Kysyttiin suoraan"]
    assert pane(page).view.entry.words == ""
    assert pane(page).view.entry.kind is LineKind.VIEW


def test_there_is_no_speaker_field_anywhere(page):
    fields = {name for name in Line.__dataclass_fields__ if "speak" in name or "person" in name}

    assert fields == set()
    names = " ".join(each.accessibleName() for each in page.findChildren(type(page.title)))
    assert "puhuja" not in names.replace("puhujakenttää", "").replace("puhujan omin", "")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ('"', LineKind.QUOTE),
        ("*", LineKind.EXPERIENCE),
        ("!", LineKind.INSIGHT),
        ("/", LineKind.DISAGREEMENT),
        ("?", LineKind.QUESTION),
        ("+", LineKind.PROPOSAL),
        (":", LineKind.PROCESS),
    ],
)
def test_the_first_character_sets_the_kind_and_disappears_and_backspace_undoes_that(
    page, typed, kind
):
    entry = pane(page).view.entry
    type_in(pane(page), typed)
    assert (entry.kind, entry.words) == (kind, "")

    press(pane(page), BACKSPACE)

    assert entry.kind is LineKind.VIEW
    type_in(pane(page), "a" + typed)
    assert (entry.kind, entry.words) == (LineKind.VIEW, "a" + typed)


def test_function_keys_set_the_kind_of_the_line_in_the_entry(page):
    type_in(pane(page), "sanottua")
    page._on_kind(LineKind.QUOTE)
    press(pane(page), ENTER)

    assert pane(page).notes.lines[0].what is LineKind.QUOTE


def test_shift_enter_breaks_the_line_and_the_entry_grows(page):
    before = pane(page).view.entry.edit.height()
    type_in(pane(page), "eka")
    press(pane(page), ENTER, SHIFT)
    type_in(pane(page), "toka")
    assert pane(page).view.entry.edit.height() > before
    press(pane(page), ENTER)

    assert texts(pane(page)) == ["eka\ntoka"]


def test_arrow_up_changes_the_last_line_and_control_arrows_walk(page):
    for words in ("yksi", "kaksi", "kolme"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    entry = pane(page).view.entry

    press(pane(page), UP)
    assert entry.words == "kolme"
    press(pane(page), UP, CONTROL)
    assert entry.words == "kaksi"
    type_in(pane(page), "!")
    press(pane(page), DOWN, CONTROL)
    assert entry.words == "kolme"
    press(pane(page), DOWN, CONTROL)
    assert entry.words == ""
    assert texts(pane(page)) == ["yksi", "kaksi!", "kolme"]


def test_escape_leaves_a_changed_line_as_it_was_and_never_drops_a_new_one(page):
    type_in(pane(page), "alkuperäinen")
    press(pane(page), ENTER)
    press(pane(page), UP)
    type_in(pane(page), " muutos")
    pane(page).keep()
    press(pane(page), ESC)
    assert texts(pane(page)) == ["alkuperäinen"]

    type_in(pane(page), "uusi")
    press(pane(page), ESC)
    assert pane(page).view.entry.words == "uusi"


def test_what_is_typed_goes_to_the_writer_at_most_250_ms_after_the_first_unsaved_key(page, qtbot):
    timer = pane(page).typing._timer
    type_in(pane(page), "K")
    assert timer.isActive()
    assert timer.interval() == KEEP_AFTER_MS <= 200
    begun = timer.remainingTime()
    type_in(pane(page), "eskeneräinen")  # more keys do not put it off
    assert timer.remainingTime() <= begun

    timer.timeout.emit()

    assert texts(pane(page)) == ["Keskeneräinen"]
    assert not pane(page).notes.lines[0].done
    assert rows(pane(page)) == [], "the line being typed is in the entry, not twice"


def test_composed_letters_of_an_input_method_are_taken_whole(page):
    edit = pane(page).view.entry.edit
    QApplication.sendEvent(edit, QInputMethodEvent("´", []))
    assert pane(page).view.entry.words == ""
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(edit, composed)
    type_in(pane(page), "š😀 מה")
    press(pane(page), ENTER)

    assert texts(pane(page)) == ["éš😀 מה"]


def test_a_tag_is_completed_with_tab_and_the_focus_stays(page):
    type_in(pane(page), "eka #luottamus")
    press(pane(page), ENTER)
    type_in(pane(page), "toka #lu")
    press(pane(page), TAB)

    assert pane(page).view.entry.words == "toka #luottamus "
    press(pane(page), ENTER)
    assert pane(page).notes.lines[-1].tags == ("luottamus",)


def test_own_short_forms_are_written_out_as_soon_as_they_are_on_the_list(page):
    page.panels.short_forms()
    forms = page.panels._panel
    forms._list.setPlainText("va = viranomainen")
    forms.closed.emit()
    type_in(pane(page), "Va kysyi va")
    press(pane(page), ENTER)

    assert texts(pane(page)) == ["Viranomainen kysyi viranomainen"]


def test_a_thousand_pasted_lines_become_lines_and_one_press_takes_them_back(page):
    data = QMimeData()
    data.setText("\n".join(f"rivi {n}" for n in range(1_000)))
    type_in(pane(page), "kesken")
    pane(page).view.entry.edit.insertFromMimeData(data)

    assert len(texts(pane(page))) == 1_001
    assert page.undo()
    assert texts(pane(page)) == ["kesken"]


def test_undo_stays_in_the_pane_that_is_typed_into(page):
    type_in(pane(page, 1), "ykkösen rivi")
    press(pane(page, 1), ENTER)
    pane(page, 2).focused.emit(pane(page, 2))
    type_in(pane(page, 2), "kakkosen rivi")
    press(pane(page, 2), ENTER)

    assert page.undo()
    assert page.undo()

    assert texts(pane(page, 1)) == ["ykkösen rivi"]
    assert texts(pane(page, 2)) == []
    page.redo()
    assert texts(pane(page, 2)) == ["kakkosen rivi"]


def test_a_name_is_underlined_and_f8_puts_its_category_there_in_the_same_case(page):
    type_in(pane(page), "Niittyvirralle soitettiin")
    press(pane(page), ENTER)
    row = pane(page).view.model.line_at(1)
    assert row.marks == ((0, 14),)
    strip = pane(page).view.below.banner("identifier")
    assert "osallistujan nimi" in strip.notice.text
    assert "[osallistujalle] soitettiin" in strip.notice.detail

    assert page.accept()

    assert texts(pane(page)) == ["[osallistujalle] soitettiin"]
    assert pane(page).view.below.banner("identifier") is None
    page.undo()
    assert texts(pane(page)) == ["Niittyvirralle soitettiin"]


def test_f9_remembers_that_these_words_tell_of_nobody(page):
    type_in(pane(page), "Niittyvirta mainittiin")
    press(pane(page), ENTER)

    assert page.decline()

    assert pane(page).view.model.line_at(1).marks == ()
    assert texts(pane(page)) == ["Niittyvirta mainittiin"]


def test_a_struck_line_stays_visible_and_can_be_taken_back(page):
    type_in(pane(page), "jätetään pois")
    press(pane(page), ENTER)
    pane(page).strike()
    assert pane(page).notes.lines[0].struck
    assert rows(pane(page)) == ["Alkujuttu", "jätetään pois"]

    page.undo()

    assert not pane(page).notes.lines[0].struck


def test_a_hand_off_is_marked_and_the_next_recorder_signs_the_lines(page):
    type_in(pane(page), "Maijan rivi")
    press(pane(page), ENTER)
    pane(page).tools.open_hand_off()
    pane(page).tools.tool.name.setText(" Pekka ")
    pane(page).tools.tool.name.returnPressed.emit()
    type_in(pane(page), "Pekan rivi")
    press(pane(page), ENTER)

    assert rows(pane(page)) == ["Alkujuttu", "Maijan rivi", "Kirjuri 1 → Pekka", "Pekan rivi"]
    assert pane(page).notes.lines[-1].recorder == "Pekka"
    assert pane(page).view.header.recorder.text() == "Pekka · 2 riviä"


def test_who_takes_over_sees_ten_lines_until_the_first_line_is_entered(page, session, kit):
    page.use_layout("4")
    lines = [
        Line(id=f"l{n}", group_id="g2", phase_id="p1", text=f"{n}", done=True) for n in range(12)
    ]
    session.commit(notes.begin_lines(session.state, lines), name="x", undoable=False)
    pane(page, 2).hand_off("Pekka")
    QApplication.processEvents()
    view = pane(page, 2).view
    seen = view.list.viewport().rect()
    rows = [view.model.index(at, 0) for at in range(view.model.rowCount())]
    assert sum(seen.contains(view.list.visualRect(each).center()) for each in rows) >= 11
    assert "Mistä luottamus syntyy?" in (
        label.text() for label in page._sidebar.findChildren(Label)
    )
    assert page.kit.preferences.value.note_panes == 4

    type_in(pane(page, 2), "Pekan ensimmäinen")
    press(pane(page, 2), ENTER)
    QApplication.processEvents()
    assert page.grid.count == 4


def test_a_marker_names_the_successor_alone_where_nobody_had_a_name(page, session):
    session.commit([Set(Group, "g1", "recorder", "")], name="x", undoable=False)
    pane(page).notes.recorder = ""
    pane(page).hand_off("Pekka")

    row = pane(page).view.model.rows[-1]
    assert pane(page).words.marker(row).startswith("Kirjuri vaihtui: Pekka 6.30")


def test_paper_notes_are_typed_by_keyboard_alone_time_and_line_in_turn(page, qtbot):
    pane(page).tools.open_paper()
    time = pane(page).tools.tool.time
    for at, words in (("10.25", "ensin"), ("10.31", "sitten")):
        assert page.window().focusWidget() is time
        time.selectAll()
        time.insert(at)
        qtbot.keyPress(time, ENTER)
        type_in(pane(page), words)
        press(pane(page), ENTER)
    press(pane(page), ESC)

    assert pane(page).tools.tool is None
    assert [pane(page).words.clock(line.at_ms) for line in pane(page).notes.said] == [
        "10.25",
        "10.31",
    ]


def test_the_pane_can_be_seen_as_it_was_and_typing_brings_the_present_back(page, qtbot, clock):
    for words in ("eka", "toka", "kolmas"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
        clock.advance(seconds=60)
    page.bridge._session.flush()
    pane(page).tools.open_history()
    tool = pane(page).tools.tool
    qtbot.waitUntil(lambda: tool.slider.maximum() == 2)
    tool.slider.setValue(0)
    assert rows(pane(page)) == ["Alkujuttu", "eka"]
    assert "klo" in tool.words.text()

    type_in(pane(page), "n")

    assert rows(pane(page)) == ["Alkujuttu", "eka", "toka", "kolmas"]
    pane(page).tools.close()


def test_slips_are_unnamed_insights_counted_beside_the_people(page):
    pane(page).tools.open_slips()
    type_in(pane(page), "Opin kuuntelemaan")
    press(pane(page), ENTER)

    (line,) = pane(page).notes.lines
    assert (line.what, line.source) == (LineKind.INSIGHT, LineSource.SLIP)
    assert pane(page).view.entry.kind is LineKind.INSIGHT
    assert pane(page).tools.tool.words.text() == "1 oivalluslappu · 1 henkilö paikalla"
    pane(page).tools.close()
    assert pane(page).view.entry.kind is LineKind.VIEW


def test_paper_notes_get_their_time_by_hand(page, session):
    pane(page).tools.open_paper()
    tool = pane(page).tools.tool
    tool.time.setText("99.99")
    assert "10.42" in tool.words.text()
    tool.time.setText("0.42")
    type_in(pane(page), "paperilta")
    press(pane(page), ENTER)

    (line,) = pane(page).notes.lines
    assert line.source is LineSource.PAPER
    assert line.at_ms == session.state.event.at_ms(42)


def test_reading_aloud_leaves_out_what_was_asked_to_be_removed_and_adds_what_is_missing(page):
    for words in ("!oivallus", "!toinen", "tavallinen"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    page._open_reading()
    view = page.panels.reading
    assert [line.text for line in view._shown] == ["oivallus", "toinen"]

    page.accept()
    page._on_key("strike")
    assert [line.text for line in page.panels.reading._shown] == ["oivallus"]
    view._missing.setText("! tämä puuttui")
    view._missing.returnPressed.emit()

    assert [line.text for line in view._shown] == ["oivallus", "tämä puuttui"]
    assert pane(page).notes.lines[1].struck
    page._open_reading()
    assert not page.panels.is_open


def test_search_finds_a_word_in_any_form_and_shows_the_line_in_its_pane(page):
    type_in(pane(page, 3), "Luottamuksesta puhuttiin")
    press(pane(page, 3), ENTER)
    page.bridge._session.flush()
    assert page.search()
    panel = page.panels._panel
    panel._field.setText("luottamus")
    panel._search()
    found = [row.line for row in panel._model.rows if not isinstance(row, Heading)]
    assert [line.text for line in found] == ["Luottamuksesta puhuttiin"]

    panel.opened.emit(found[0].id)

    assert not page.panels.is_open
    assert pane(page, 3).view.current_line() == found[0].id


def test_only_what_the_gate_lets_through_is_on_the_wall(page):
    type_in(pane(page), "seinälle #jaa #luottamus")
    press(pane(page), ENTER)
    line = pane(page).notes.lines[0]
    assert page._top.wall.isVisible()
    page._open_gate()
    gate = page.panels._panel
    assert [each.id for each, _ in gate._shown[0]] == [line.id]
    assert gate._shown[1] == ()

    gate.let_through.emit(line.id)

    assert [cluster.tag for cluster in gate._shown[1]] == ["luottamus"]
    page.panels.close()


def test_f8_and_f9_answer_what_is_seen_and_never_a_pane_behind_it(page, session):
    for words in ("Niittyvirta kertoi #jaa", "toinen #jaa", "kolmas #jaa"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    page._open_gate()
    gate = page.panels._panel
    warnings = [row._warning.text() for row in gate.findChildren(_GateRow)]
    assert warnings == ["Rivissä on mahdollinen tunniste", "", ""]

    assert page.accept()
    assert page.decline()
    page.panels.close()
    assert [each.text for each in session.state.all(WallLine)] == ["Niittyvirta kertoi"]
    assert texts(pane(page)) == ["Niittyvirta kertoi", "toinen", "kolmas"]

    page.panels.identifiers(page.bridge, page.desk.watch)
    assert page.accept()
    assert not page.decline()
    assert texts(pane(page))[0] == "[osallistuja] kertoi"
    page.search()
    assert not page.accept()
    page.panels.close()


def test_the_anonymising_pass_lists_every_finding_and_says_what_it_cannot_check(page):
    for words in ("Niittyvirta ja niittyvirralle", "soita 040 123 4567", "tavallinen rivi"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    page.panels.identifiers(page.bridge, page.desk.watch)
    panel = page.panels._panel
    assert [each.line.text for each in panel._shown] == [
        "Niittyvirta ja niittyvirralle",
        "soita 040 123 4567",
    ]
    assert "Lempinimet" in panel._limits.text()

    panel.replaced.emit(panel._shown[0].line.id)
    panel.cleared.emit(panel._shown[1].line.id)

    (left,) = panel._shown
    assert left.line.text == "[osallistuja] ja niittyvirralle"
    panel.replaced.emit(left.line.id)
    assert panel._shown == ()
    assert texts(pane(page))[0] == "[osallistuja] ja [osallistujalle]"
    page.panels.close()


def test_what_was_asked_to_be_removed_goes_for_good_only_after_a_second_press(page):
    type_in(pane(page), "Salainen kertomus")
    press(pane(page), ENTER)
    pane(page).strike()
    page.panels.identifiers(page.bridge, page.desk.watch)
    panel = page.panels._panel
    assert not panel._sure.isVisible()
    panel._forget.click()
    assert texts(pane(page)) == ["Salainen kertomus"]

    panel._sure.click()

    assert texts(pane(page)) == []
    for file in page.bridge.path.parent.glob(f"{page.bridge.path.name}*"):
        assert b"Salainen" not in file.read_bytes()
    page.panels.close()


@pytest.mark.parametrize("count", [1, 2, 4, 6])
def test_every_layout_shows_that_many_panes_and_is_remembered(page, kit, count):
    page.use_layout(str(count))
    QApplication.processEvents()

    inside = page.grid.viewport().rect()
    seen = [
        each
        for each in page.desk.panes
        if inside.contains(each.view.mapTo(page.grid.viewport(), each.view.rect().center()))
    ]
    assert len(seen) == count
    assert kit.preferences.value.note_panes == count


def test_a_pane_goes_to_a_window_of_its_own_and_comes_back(page, qtbot):
    first = pane(page)
    page._windows.toggle(first)
    window = first.view.window()
    assert window is not page.window()
    type_in(first, "toisella näytöllä")
    press(first, ENTER)
    window.close()
    QApplication.processEvents()

    assert first.view.window() is page.window()
    assert texts(first) == ["toisella näytöllä"]


def test_the_keys_of_a_recorder_work_in_the_window_of_a_pane_too(page):
    page.kit.preferences.remember(note_panes=2)
    page._windows.toggle(pane(page, 2))
    window = page._windows.window_of(pane(page, 2))
    QApplication.sendEvent(pane(page, 2).view.entry.edit, QFocusEvent(QEvent.Type.FocusIn))
    type_in(pane(page, 2), "tähdellä")
    press(pane(page, 2), ENTER)
    window.keys.pressed.emit("star")
    window.keys.kind_wanted.emit(LineKind.INSIGHT)
    window.keys.pane_wanted.emit(1)

    assert pane(page, 2).notes.lines[-1].starred
    assert pane(page, 2).view.entry.kind is LineKind.INSIGHT
    assert page.window().focusWidget() is pane(page).view.entry.edit
    window.close()


def test_a_pane_is_where_it_was_when_the_event_is_opened_again(page, bridge, kit):
    page._windows.toggle(pane(page, 3))
    page._windows.window_of(pane(page, 3)).move(120, 90)
    page._windows.window_of(pane(page, 3)).resize(640, 480)
    page.show_event(None)
    assert kit.preferences.value.note_windows == {"g3": (120, 90, 640, 480)}

    page.show_event(bridge)
    window = page._windows.window_of(pane(page, 3))
    assert (window.x(), window.y(), window.width(), window.height()) == (120, 90, 640, 480)
    window.close()
    assert kit.preferences.value.note_windows == {}


def test_the_window_of_a_pane_closes_with_the_main_window_and_is_remembered(page, kit):
    page._windows.toggle(pane(page, 3))
    window = page._windows.window_of(pane(page, 3))
    page.window().close()

    assert not window.isVisible()
    assert list(kit.preferences.value.note_windows) == ["g3"]


def test_a_pane_stays_with_the_others_when_its_screen_is_gone(page, bridge, kit):
    page.show_event(None)
    kit.preferences.remember(note_windows={"g3": (99_000, 90, 640, 480)})
    page.show_event(bridge)

    assert page._windows.window_of(pane(page, 3)) is None


def test_the_head_of_a_pane_says_phase_and_question(page, session, clock):
    page.use_layout("1")
    page.on_tick(clock.now_ms())
    header = pane(page).view.header
    assert header.place.isVisible()
    assert header.place.text() == "Alkujuttu  Mistä luottamus syntyy?"

    page.use_layout("6")
    QApplication.processEvents()
    assert not header.place.isVisible()
    assert header.recorder.text() == "Kirjuri 1 · 0 riviä · Alkujuttu"

    session.execute_now(live.next_phase, session.new_id, ["g1"], clock.now_ms())
    page.on_tick(clock.now_ms())
    assert header.recorder.text() == "Kirjuri 1 · 0 riviä · Yhteinen keskustelu"


def test_a_failed_write_turns_the_pane_red_keeps_the_text_and_offers_a_copy(
    page, qtbot, monkeypatch, caplog
):
    bridge = page.bridge
    bridge._session.flush()
    QApplication.processEvents()
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    with monkeypatch.context() as broken:
        broken.setattr(writer, "_write", Mock(side_effect=full))
        with qtbot.waitSignal(bridge.failed):
            type_in(pane(page), "ei levyllä")
            press(pane(page), ENTER)
        view = pane(page).view
        assert view._is_failing
        assert view.model.line_at(1).safety is Safety.NOT_ON_DISK
        notice = view.strips.banner("not_saved").notice
        assert "levy on täynnä" in notice.detail.lower()
        assert not pane(page, 2).view._is_failing
        view.strip_pressed.emit("not_saved", "copy")
        assert QGuiApplication.clipboard().text() == "ei levyllä"
        type_in(pane(page), "kirjoittaminen jatkuu")
        assert view.entry.words == "kirjoittaminen jatkuu"
        assert texts(pane(page)) == ["ei levyllä"]

    with qtbot.waitSignal(bridge.saved):
        view.strip_pressed.emit("not_saved", "retry")

    assert not view._is_failing
    assert view.strips.banner("not_saved") is None
    assert view.model.line_at(1).safety is Safety.HERE
    caplog.clear()


def test_a_half_typed_line_is_taken_up_again_after_the_page_was_gone(page, bridge):
    type_in(pane(page), '"Puolikas lau')
    page.show_event(None)
    page.show_event(bridge)
    page.refresh(None)

    entry = pane(page).view.entry
    assert (entry.kind, entry.words) == (LineKind.QUOTE, "Puolikas lau")
    assert pane(page).view.below.banner("resumed") is not None

    type_in(pane(page), "s")
    assert pane(page).view.below.banner("resumed") is None


def test_a_low_pane_shows_only_its_newest_strip(page):
    page.use_layout("4")
    QApplication.processEvents()
    below = pane(page).view.below
    pane(page).notices.say_resumed()
    pane(page).notices.say_pasted(3)
    assert [below.banner(name).isVisible() for name in ("resumed", "pasted")] == [False, True]

    below.take("pasted")
    assert below.banner("resumed").isVisible()


def test_the_rows_hold_what_a_model_must(page, qtbot):
    model = pane(page).view.model
    tester = QAbstractItemModelTester(model)
    for words in ("yksi", "kaksi", "kolme"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    session = page.bridge._session
    session.execute_now(live.next_phase, session.new_id, ["g1"], page.kit.clock.now_ms())
    type_in(pane(page), "neljä")
    press(pane(page), ENTER)
    first = pane(page).notes.lines[1]
    pane(page).run("edit_line", notes.edit_line(session.state, first.id, "pitempi " * 40))

    assert rows(pane(page))[0] == "Alkujuttu"
    assert rows(pane(page))[4] == "Yhteinen keskustelu"
    assert model.rowCount() == 6
    tester.deleteLater()


def test_every_row_is_said_to_a_screen_reader(page):
    type_in(pane(page), "?Kuka päättää #valta")
    press(pane(page), ENTER)
    page.bridge._session.flush()
    QApplication.processEvents()
    item = pane(page).view.model.item(1)

    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Kysymys" in spoken
    assert "Kuka päättää" in spoken
    assert "valta" in spoken


class Words:
    """A dictionary of two words."""

    def knows(self, word):
        return word in ("luottamus", "syntyy")


def dotted(pane):
    """Return the words of the entry with a dotted line below them."""
    block = pane.view.entry.edit.document().firstBlock()
    lines = QTextCharFormat.UnderlineStyle
    return [
        block.text()[each.start : each.start + each.length]
        for each in block.layout().formats()
        if each.format.underlineStyle() == lines.DotLine
    ]


def test_spelling_is_off_until_somebody_turns_it_on_and_changes_no_letter(
    page, qtbot, kit, monkeypatch
):
    monkeypatch.setattr(spelling, "open_spelling", lambda _: Spelling([Words()]))
    type_in(pane(page), "luotamus syntyy hitaasti ")
    assert dotted(pane(page)) == []

    with qtbot.waitSignal(page.desk.spelling.changed):
        page._menus._turn_spelling()
    assert dotted(pane(page)) == ["luotamus", "hitaasti"]
    press(pane(page), ENTER)
    assert texts(pane(page)) == ["luotamus syntyy hitaasti"]

    assert kit.preferences.undo()
    type_in(pane(page), "luotamus ")
    assert dotted(pane(page)) == []


def test_without_a_dictionary_the_menu_says_so_and_typing_goes_on(page, qtbot, kit, monkeypatch):
    monkeypatch.setattr(spelling, "has_dictionary", lambda _: False)
    monkeypatch.setattr(spelling, "open_spelling", lambda _: Spelling(()))
    words = [item.words for item in page._menus._of_pane(pane(page)) if item.does is None]
    assert words == ["", "", "Oikoluku: tällä koneella ei ole sanastoa"]

    with qtbot.waitSignal(page.desk.spelling.changed):
        kit.preferences.choose(spelling=True)
    type_in(pane(page), "mitävain sanaa ")
    assert dotted(pane(page)) == []


def test_the_list_of_commands_finds_lines_and_leads_to_them(program):
    program.flow.open_sample()
    window = program.window
    window.show_page("notes")
    session = window.bridge._session
    first = window.page.desk.panes[3]
    type_in(first, "Luottamuksesta puhuttiin")
    press(first, ENTER)
    session.flush()
    program.keys.run("palette")
    palette = program.keys.palette
    palette._field.setText("luottamus")
    found = [palette._list.item(at).text() for at in range(palette._list.count())]
    assert "Luottamuksesta puhuttiin" in found

    window.show_page("plan")
    program.keys._on_chosen(f"line {first.notes.said[-1].id}")

    assert window.page.page_id == "notes"
    assert first.view.current_line() == first.notes.said[-1].id


def test_what_is_not_saved_can_be_written_to_another_disk(page, tmp_path):
    type_in(pane(page), "talteen")
    press(pane(page), ENTER)
    copy = tmp_path / "toinen levy.dialogi"

    assert page.bridge.save_elsewhere(copy)

    _, lines = reading.lines(copy)
    assert [line["text"] for line in lines] == ["talteen"]


def on_disk(page, desk):
    """Return kind, text and tags of the lines of the first group, read from the file anew."""
    page.bridge._session.flush()
    session = open_read_only(page.bridge.path, desk)
    lines = session.state.by(Line, "group_id", "g1")
    session.close()
    return [(line.what, line.text, line.tags) for line in lines if line.done]


@pytest.mark.parametrize(
    ("typed", "kind", "text", "tags"),
    [
        ("a\x07b\x1bc", LineKind.VIEW, "abc", ()),  # keys whose text is no character type nothing
        ("😀 hymy", LineKind.VIEW, "😀 hymy", ()),
        ("***", LineKind.EXPERIENCE, "**", ()),
        ('"?!', LineKind.QUOTE, "?!", ()),
        ("# väli #luotta mus", LineKind.VIEW, "# väli luotta mus", ("luotta",)),
        ("#vain #tunnisteet", LineKind.VIEW, "", ("vain", "tunnisteet")),
        ("שלום عليكم hei", LineKind.VIEW, "שלום عليكم hei", ()),
        ("e\u0301 s\u030c ñ 👩‍👩‍👧 🇫🇮", LineKind.VIEW, "é š ñ 👩‍👩‍👧 🇫🇮", ()),
    ],
)
def test_whatever_the_keyboard_sends_is_handled_and_nothing_is_lost(
    page, desk, typed, kind, text, tags
):
    type_in(pane(page), typed)
    press(pane(page), ENTER)

    assert [(a, normalize("NFC", b), c) for a, b, c in on_disk(page, desk)] == [(kind, text, tags)]


@pytest.mark.parametrize("text", ["x" * 9_990, "ääni " * 1_998])
def test_a_line_of_ten_thousand_characters_is_kept_whole(page, desk, text):
    edit = pane(page).view.entry.edit
    edit.textCursor().insertText(text)
    type_in(pane(page), "ja loppuun")
    pane(page).keep()
    press(pane(page), ENTER)
    page.refresh(None)
    page.grab()

    assert on_disk(page, desk) == [(LineKind.VIEW, f"{text}ja loppuun", ())]


def test_a_pasted_text_with_everything_in_it_becomes_its_lines(page, desk):
    data = QMimeData()
    data.setText("\ufeffyksi\r\nkaksi\u2028kolme\n\n  \n\x00neljä\tviisi\x0b" + "y" * 10_000)
    pane(page).view.entry.edit.insertFromMimeData(data)

    assert [text for _, text, _ in on_disk(page, desk)] == [
        "yksi",
        "kaksi",
        "kolme",
        "\ufffdneljä\tviisi",
        "y" * 10_000,
    ]


def test_half_a_character_from_an_input_method_does_no_harm(page, desk):
    edit = pane(page).view.entry.edit
    for half in ("alku \ud83d", "\ude00 loppu"):
        event = QInputMethodEvent()
        event.setCommitString(half)
        QApplication.sendEvent(edit, event)
    press(pane(page), ENTER)

    ((_, text, _),) = on_disk(page, desk)
    assert text.startswith("alku")
    assert text.endswith("loppu")


def test_the_same_line_twice_in_a_second_and_a_clock_that_goes_back(page, desk, clock):
    for _ in range(2):
        type_in(pane(page), "sama")
        press(pane(page), ENTER)
    clock.advance(seconds=-3_600)
    type_in(pane(page), "myöhemmin")
    press(pane(page), ENTER)

    assert [text for _, text, _ in on_disk(page, desk)] == ["sama", "sama", "myöhemmin"]
    assert rows(pane(page)) == ["Alkujuttu", "sama", "sama", "myöhemmin"]
