"""Whatever comes into the entry is handled, and nothing is lost."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from facilitator_app.core.model import Line, LineKind
from tests.ui.notes.steps import ENTER, on_disk, pane, press, rows, texts, type_in


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


def test_a_thousand_pasted_lines_become_lines_and_one_press_takes_them_back(page):
    data = QMimeData()
    data.setText("\n".join(f"rivi {n}" for n in range(1_000)))
    type_in(pane(page), "kesken")
    pane(page).view.entry.edit.insertFromMimeData(data)

    pane(page).typing.pasting.finish()
    assert len(texts(pane(page))) == 1_001
    assert page.undo()
    assert texts(pane(page)) == ["kesken"]


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


def paste(page, count):
    data = QMimeData()
    data.setText("\n".join(f"rivi {n} #liite" for n in range(count)))
    pane(page).view.entry.edit.insertFromMimeData(data)


def test_while_five_thousand_lines_are_pasted_keys_are_taken_and_it_is_said_how_far_it_is(
    page, qtbot
):
    page.use_layout("1")
    paste(page, 5_000)
    assert len(texts(pane(page))) == 100
    strip = pane(page).view.below.banner("pasting")
    assert strip.notice.title == "Liitetään rivejä: 100/5000"
    type_in(pane(page), "kesken kaiken")
    QApplication.processEvents()
    assert pane(page).view.entry.words == "kesken kaiken"
    assert 100 < len(texts(pane(page))) < 5_000

    with qtbot.waitSignal(pane(page).typing.pasted) as ended:
        pass

    assert ended.args == [5_000]
    assert pane(page).view.below.banner("pasting") is None
    press(pane(page), ENTER)
    assert sorted(texts(pane(page))) == sorted(
        [*(f"rivi {n}" for n in range(5_000)), "kesken kaiken"]
    )
    assert page.undo()
    assert page.undo()
    assert texts(pane(page)) == []


def test_pasting_can_be_stopped_and_what_is_there_is_taken_back_with_one_press(page):
    paste(page, 1_000)
    QApplication.processEvents()
    pane(page).view.below.pressed.emit("pasting", "stop")
    count = len(texts(pane(page)))
    assert 0 < count < 1_000
    QApplication.processEvents()
    assert len(texts(pane(page))) == count
    assert pane(page).view.below.banner("pasted").notice.title == f"{count} riviä liitetty."

    assert page.undo()
    assert texts(pane(page)) == []


def test_undo_in_the_middle_of_pasting_takes_it_back_and_closing_finishes_it(page, bridge, session):
    paste(page, 1_000)
    assert page.undo()
    QApplication.processEvents()
    assert texts(pane(page)) == []

    paste(page, 1_000)
    page.show_event(None)
    assert len(session.state.by(Line, "group_id", "g1")) == 1_000
    page.show_event(bridge)


def test_the_place_of_a_line_is_known_after_any_change_of_the_rows(page):
    for words in ("yksi", "kaksi", "kolme"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    model = pane(page).view.model
    lines = pane(page).notes.lines
    assert [model.position(line.id) for line in lines] == [1, 2, 3]
    page.undo()
    assert [model.position(line.id) for line in lines] == [1, 2, -1]
