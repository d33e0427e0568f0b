"""The start page: events of this computer with their states, and templates."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.card import CardState, EventCard, card_state
from facilitator_app.core.changes import Add
from facilitator_app.core.commands import plan
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import (
    Attendance,
    Event,
    EventStatus,
    Group,
    Line,
    Mode,
    Person,
    Phase,
    Recipient,
)
from facilitator_app.env.paths import resource
from facilitator_app.env.settings import RecentEvent
from facilitator_app.intake.template_faces import read_faces
from facilitator_app.intake.templates import save_template
from facilitator_app.session.card import read_card
from facilitator_app.session.opening import create
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.start.found import FoundEvent, find_events, in_order
from facilitator_app.ui.start.rows import row_facts
from facilitator_app.ui.start.template_card import TemplateCard, parts
from tests.core.made_events import shipped

TODAY = "2020-09-08"


def card(day=TODAY, **values):
    event_values = {
        name: values.pop(name) for name in ("status", "mode", "place", "capacity") if name in values
    }
    event = Event(id="event", title="X", day=day, start_minute=540, end_minute=705, **event_values)
    return EventCard(event=event, **values)


@pytest.mark.parametrize(
    ("made", "state"),
    [
        (card(), CardState.TODAY),
        (card(lines=5), CardState.TODAY),
        (card("2020-09-09"), CardState.PLANNED),
        (card("2020-09-07"), CardState.PAST),
        (card("2020-09-07", lines=1), CardState.SUMMARY_OPEN),
        (card("2020-09-07", started=True), CardState.SUMMARY_OPEN),
        (card("2020-09-07", lines=1, recipients=2, sent=1), CardState.SUMMARY_OPEN),
        (card("2020-09-07", lines=1, recipients=2, sent=2), CardState.SUMMARY_SENT),
        (card("2020-09-07", status=EventStatus.CLOSED), CardState.SUMMARY_SENT),
    ],
)
def test_where_an_event_stands(made, state):
    assert card_state(made, TODAY) is state


def test_a_card_is_read_without_opening_the_event_for_work(tmp_path, desk):
    path = tmp_path / "x.dialogi"
    session = create(path, desk)
    records = (
        Event(id="event", title="Oma", day=TODAY),
        Group(id="g"),
        Person(id="p"),
        Person(id="gone", attendance=Attendance.CANCELLED),
        Person(id="waits", attendance=Attendance.WAITING),
        Line(id="l"),
        Recipient(id="r1", sent_at_ms=5),
        Recipient(id="r2"),
    )
    session.commit([Add(each) for each in records], name="x")
    session.flush()
    read = read_card(path)  # while it is open for work elsewhere
    session.close()

    assert (read.event.title, read.groups, read.people, read.lines) == ("Oma", 1, 1, 1)
    assert (read.recipients, read.sent, read.started) == (2, 1, False)


def test_todays_events_come_first_then_those_to_come_then_the_past_then_the_lost(tmp_path):
    def found(title, day, problem=None):
        return FoundEvent(tmp_path / title, title, day, None, problem)

    events = [
        found("lost", "2020-09-01", Problem.NO_SUCH_FILE),
        found("long ago", "2019-01-01"),
        found("soon", "2020-09-10"),
        found("yesterday", "2020-09-07"),
        found("today", TODAY),
        found("later", "2020-12-01"),
    ]

    assert [each.title for each in in_order(events, TODAY)] == [
        "today",
        "soon",
        "later",
        "yesterday",
        "long ago",
        "lost",
    ]


def test_events_are_found_in_the_folder_and_among_the_recent_ones(tmp_path, desk):
    for name in ("a", "b"):
        session = create(tmp_path / f"{name}.dialogi", desk)
        session.execute(plan.edit_event, {"title": name.upper()})
        session.close()
    (tmp_path / "broken.dialogi").write_bytes(b"no event" * 200)
    recent = (
        RecentEvent(str(tmp_path / "b.dialogi"), "old title"),
        RecentEvent(str(tmp_path / "gone.dialogi"), "Gone", "2020-01-01"),
    )

    events = {each.path.stem: each for each in find_events(recent, tmp_path)}

    assert set(events) == {"a", "b", "broken", "gone"}
    assert events["gone"].problem is Problem.NO_SUCH_FILE
    assert events["gone"].title == "Gone"
    assert events["broken"].problem is Problem.NOT_AN_EVENT
    assert find_events((), tmp_path / "nowhere") == []


@pytest.mark.parametrize(
    ("made", "second", "third", "state"),
    [
        (
            card(mode=Mode.REMOTE, place="Mikkeli", groups=6, people=50),
            "ti 8.9.2020 · 9.00–11.45 · verkko, Mikkeli",
            "6 ryhmää · 50 ilmoittautunutta",
            "Tänään",
        ),
        (
            card("2019-04-12", place="Kirjasto", groups=1, people=8, lines=3),
            "pe 12.4.2019 · 9.00–11.45 · Kirjasto",
            "1 ryhmä · 8 osallistujaa",
            "Yhteenveto kesken",
        ),
        (
            card("2021-01-20", groups=1, capacity=12),
            "ke 20.1.2021 · 9.00–11.45",
            "1 ryhmä · 12 paikkaa",
            "Suunnitteilla",
        ),
    ],
)
def test_a_row_says_when_where_how_many_and_how_it_stands(
    finnish, tmp_path, made, second, third, state
):
    facts = row_facts(FoundEvent(tmp_path, "X", made.event.day, made), TODAY)

    assert (facts.second, facts.third, facts.state.text) == (second, third, state)


def test_a_row_of_a_lost_file_says_so_and_where_it_was(finnish, tmp_path):
    lost = FoundEvent(tmp_path / "x", "X", TODAY, None, Problem.NO_SUCH_FILE)
    facts = row_facts(lost, TODAY)

    assert facts.missing
    assert facts.state.text == "Tiedosto siirretty"
    assert facts.third == str(tmp_path)


@pytest.mark.parametrize("face", read_faces(resource("phases")), ids=lambda face: face.id)
def test_the_bar_of_a_template_has_all_its_minutes(face):
    assert sum(minutes for _, minutes in parts(face)) == face.minutes
    colours = [colour for colour, _ in parts(face)]
    assert all(a != b for a, b in pairwise(colours))


def test_a_template_that_closes_too_soon_is_marked_in_words(theme, qtbot, finnish):
    by_id = {face.id: face for face in read_faces(resource("phases"))}
    cards = {name: TemplateCard(theme, by_id[name]) for name in ("60", "120")}
    for each in cards.values():
        qtbot.addWidget(each)
        each.retranslate("fi")

    assert "Oivallukset ja lopetus vievät 16 min, suositus on 20" in cards["60"].accessibleName()
    assert cards["120"].toolTip() == ""
    assert cards["120"].accessibleName() == (
        "120 min, Erätauko-dialogi, 12 vaihetta · kaksi pariporinaa, Suositeltu"
    )


@pytest.fixture
def page(program):
    return program.window.page


def rows(page):
    return [row.facts.title for row in page._list.rows]


@pytest.fixture
def three(program, page, tmp_path, desk, qtbot):
    """Three events in the folder, read."""
    folder = tmp_path / "Dialogit"
    folder.mkdir()
    for title, day in (("Arki", "2020-09-07"), ("Luonto", TODAY), ("Kesätyöt", "2020-09-20")):
        session = create(folder / f"{title}.dialogi", desk)
        session.commit([Add(Event(id="event", title=title, day=day))], name="x")
        session.close()
    page.look()
    qtbot.waitUntil(lambda: len(page._list.rows) == 3)
    return page


def test_without_an_event_the_page_offers_the_sample_and_a_template(program, page):
    assert not page._empty.isHidden()
    assert page._list.isHidden()
    page._sample_first.click()

    assert program.window.page.page_id is PageId.PLAN


def test_an_event_opened_meanwhile_is_listed_at_once(program, page):
    program.flow.open_sample()
    program.window.show_page(PageId.START)

    assert [row.facts.title for row in page._list.rows] == ["Luottamusta rakentamassa"]


def test_the_events_of_the_folder_are_listed_todays_first(three):
    assert rows(three) == ["Luonto", "Kesätyöt", "Arki"]
    assert three._list.rows[0].is_current
    assert three._empty.isHidden()


def test_enter_on_the_first_row_opens_it(program, three):
    three.take_focus()
    QTest.keyClick(three._list.rows[0].button, Qt.Key.Key_Return)

    assert program.events.bridge.state.event.title == "Luonto"


def test_arrows_move_the_mark_and_the_focus(three):
    three.take_focus()
    QTest.keyClick(three._list.rows[0].button, Qt.Key.Key_Down)

    assert [row.is_current for row in three._list.rows] == [False, True, False]
    assert three.window().focusWidget() is three._list.rows[1].button


def test_typing_finds_events_by_name(three):
    three.search()
    three._search.setText("arki")
    assert rows(three) == ["Arki"]
    three._search.setText("ei ole")
    assert rows(three) == []
    assert not three._none_found.isHidden()
    QTest.keyClick(three._search, Qt.Key.Key_Escape)
    assert len(rows(three)) == 3


def test_a_lost_file_can_be_looked_for_or_taken_off_the_list(program, page, tmp_path, qtbot):
    lost = tmp_path / "lost.dialogi"
    preferences = program.kit.preferences
    preferences.remember(recent=(RecentEvent(str(lost), "Lost"),))
    page.look()
    qtbot.waitUntil(lambda: bool(page._list.rows) and page._list.rows[0].facts.missing)
    page.choose_wanted.disconnect()
    with qtbot.waitSignal(page.choose_wanted) as told:
        page._list.rows[0].button.click()
    assert told.args == [str(lost)]

    QTest.keyClick(page._list.rows[0].button, Qt.Key.Key_Delete)
    assert rows(page) == []
    assert preferences.value.recent == ()


def test_one_click_on_a_template_makes_an_event_and_leads_to_its_plan(program, page):
    next(each for each in page.templates.cards if each.template.id == "120").click()

    assert program.window.page.page_id is PageId.PLAN
    assert program.events.bridge.state.event.title == "Erätauko-dialogi"


def test_arrows_move_among_the_templates(page):
    page.add()
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Down)
    assert page.window().focusWidget() is page.templates.cards[2]
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Right)
    assert page.window().focusWidget() is page.templates.cards[3]


def test_the_page_says_that_everything_stays_here_and_where(page):
    assert page._private.text().startswith("Kaikki pysyy tällä koneella.")
    assert "Dialogit" in page._private.text()


def test_a_template_of_ones_own_is_a_card_as_soon_as_it_is_kept(window, program):
    page = window.page
    before = [each.template.id for each in page.templates.cards]
    folder = program.events.folder / "Pohjat"
    save_template(folder, replace(shipped("60"), names={"fi": "Meidän ilta"}))
    (folder / "broken.json").write_text('{"kind": "template"')
    window.show_page(PageId.HELP)
    window.show_page(PageId.START)

    cards = page.templates.cards
    assert [each.template.id for each in cards] == [*before[:-1], "own-meidän-ilta", before[-1]]
    assert ", Oma, Oivallukset" in cards[-2].accessibleName()
    cards[-2].click()
    event = program.events.bridge.state.event
    assert (event.title, event.template) == ("Meidän ilta", "own-meidän-ilta")


def test_ctrl_d_makes_an_event_like_the_marked_one(sample):
    window, old = sample.window, sample.events.bridge.state
    window.show_page(PageId.START)
    assert window.page._like.isVisibleTo(window)
    window.page._like.click()

    new = sample.events.bridge
    assert new.path.name == "Luottamusta rakentamassa 2.dialogi"
    assert [each.minutes for each in new.state.all(Phase)] == [
        each.minutes for each in old.all(Phase)
    ]
    assert new.state.all(Person) == ()
    assert window.page.page_id is PageId.PLAN


def test_a_new_event_asks_at_once_for_its_name_and_times_one_with_a_name_does_not(window, program):
    program.flow.create("120")
    facts = window.page.phases.facts
    assert facts.isVisible()
    assert window.page.first_focus() is facts.title
    assert facts.title.selectedText() == "Erätauko-dialogi"

    path = program.events.bridge.path
    program.events.bridge.execute(plan.edit_event, {"title": "Arki"})
    program.events.close()
    program.flow.open(str(path))
    assert not window.page.phases.facts.isVisible()
