"""Typing lines by keyboard alone: what a recorder does in two hours."""

from __future__ import annotations

import pytest

from facilitator_app.core.commands import live
from facilitator_app.core.model import Line, LineKind
from facilitator_app.session.note_pane import KEEP_AFTER_MS
from tests.ui.notes.steps import (
    BACKSPACE,
    CONTROL,
    DOWN,
    ENTER,
    ESC,
    SHIFT,
    TAB,
    UP,
    pane,
    press,
    rows,
    texts,
    type_in,
)


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


def test_what_was_taken_up_is_said_no_more_when_it_is_a_line(page, bridge):
    type_in(pane(page), "puolikas")
    pane(page).keep()
    page.show_event(None)
    page.show_event(bridge)
    assert pane(page).view.below.banner("resumed") is not None

    page._open_reading()  # what is typed is finished first

    assert texts(pane(page)) == ["puolikas"]
    assert pane(page).view.below.banner("resumed") is None
    page.panels.close()


@pytest.mark.parametrize("kept", [True, False])
def test_a_line_that_was_erased_begins_anew_with_the_next_letter(page, session, clock, kept):
    type_in(pane(page), '"x')
    if kept:
        pane(page).keep()
    press(pane(page), BACKSPACE)
    assert pane(page).notes.draft is None
    assert texts(pane(page)) == []
    assert pane(page).view.entry._pencil.isHidden()
    assert pane(page).view.entry.kind is LineKind.QUOTE

    clock.advance(seconds=300)
    session.execute_now(live.next_phase, session.new_id, ["g1"], clock.now_ms())
    type_in(pane(page), "myöhemmin")
    press(pane(page), ENTER)

    (line,) = pane(page).notes.lines
    assert (line.phase_id, line.at_ms, line.what) == ("p2", clock.now_ms(), LineKind.QUOTE)
    page.undo()
    assert texts(pane(page)) == []
