"""Templates of one's own on the start page: taken away, and brought back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from facilitator_app.core.errors import Problem
from facilitator_app.intake.templates import save_template
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.start.own_templates import BRING_BACK, REMOVED
from tests.core.made_events import shipped


@pytest.fixture
def own_card(window, program):
    folder = program.events.folder / "Pohjat"
    template = replace(shipped("60"), names={"fi": "Meidän ilta"})
    save_template(folder, template)
    save_template(folder, replace(template, rule_set="x"))  # a second version
    window.show_page(PageId.HELP)
    window.show_page(PageId.START)
    return next(each for each in window.page.templates.cards if each.template.is_own)


def own_names(page):
    return [each.name for each in page.templates.cards if each.template.is_own]


def test_del_takes_a_template_of_ones_own_away_and_ctrl_z_brings_it_back(window, program, own_card):
    page, folder = window.page, program.events.folder / "Pohjat"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    own_card.setFocus()
    program.keys.run("remove")

    assert (own_names(page), list(folder.iterdir())) == ([], [])
    assert (
        page.strips.banner(REMOVED).notice.title == "”Meidän ilta” ei ole enää omissa pohjissasi."
    )
    assert page.templates.current is page.templates.cards[-1]  # the focus stays among the cards
    program.keys.run("undo")
    assert own_names(page) == ["Meidän ilta"]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert page.strips.banner(REMOVED) is None
    assert not page.undo()  # the next one is the event's


def test_a_template_that_came_with_the_program_stays(window, program, own_card):
    cards = window.page.templates.cards
    cards[0].setFocus()

    program.keys.run("remove")

    assert len(window.page.templates.cards) == len(cards)
    assert own_names(window.page) == ["Meidän ilta"]


def test_the_mouse_takes_a_template_away_by_a_menu_and_a_strip_brings_it_back(window, own_card):
    page = window.page
    place = own_card.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, own_card.mapToGlobal(place))
    QApplication.sendEvent(own_card, event)
    (menu,) = own_card.findChildren(QMenu)
    (entry,) = menu.actions()
    assert entry.text() == "Poista omista pohjista"
    entry.trigger()
    menu.close()

    assert own_names(page) == []
    page.strips.pressed.emit(REMOVED, BRING_BACK)
    assert own_names(page) == ["Meidän ilta"]


def test_a_template_that_cannot_be_deleted_stays_and_a_sentence_says_why(
    window, program, own_card, monkeypatch
):
    problems = []
    page = window.page
    page.kit.door.problem.connect(problems.append)

    def refuse(path, **_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    own_card.setFocus()
    program.keys.run("remove")

    assert [each.problem for each in problems] == [Problem.CANNOT_WRITE]
    assert own_names(page) == ["Meidän ilta"]
    assert page.strips.banner(REMOVED) is None
