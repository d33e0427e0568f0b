"""The header says which event, which phase, what time it is and whether all is saved."""

from __future__ import annotations

import pytest

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live, plan
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Event, Group, Phase
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.header import NOTHING, CellFacts, Header
from facilitator_app.ui.header_feed import HeaderFeed
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.rail import Rail

EVENT = Event(
    id="event",
    title="Luottamusta rakentamassa",
    place="Mikkeli",
    day="2020-09-08",
    start_minute=540,
    end_minute=705,
    utc_offset_minutes=180,
)


@pytest.fixture
def header(theme, qtbot, finnish):
    header = Header(theme)
    qtbot.addWidget(header)
    header.resize(1274, 52)
    return header


@pytest.fixture
def feed(header, kit):
    return HeaderFeed(header, kit)


@pytest.fixture
def event(bridge):
    phases = [
        Phase(id=f"p{number}", position=number, title=title, minutes=10)
        for number, title in enumerate(("Tervetuloa", "Keskustelu"), start=1)
    ]
    groups = [Group(id="g1", number=1), Group(id="g2", number=2)]
    bridge.commit([Add(each) for each in (EVENT, *phases, *groups)], name="x")
    return bridge


def lines(header, cell):
    facts = header.cell(cell).facts
    return facts.title, facts.detail


def test_without_an_event_it_says_so_and_tells_the_time(header, feed):
    assert lines(header, "event") == ("Dialogipöytä", "Ei avointa tapahtumaa")
    assert header.cell("saved").isHidden()
    assert header.cell("phase").isHidden()
    assert header.cell("clock").facts.title


def test_an_open_event_has_its_name_place_and_time(header, feed, event):
    feed.show_event(event)

    assert lines(header, "event") == (
        "Luottamusta rakentamassa",
        "Mikkeli · ti 8.9.2020 · 9.00–11.45",
    )
    assert lines(header, "clock")[0] == "9.30"
    assert lines(header, "saved") == ("Tallennettu", "levyllä")


def test_a_clock_that_should_run_by_now_is_missed_in_words(header, feed, event):
    feed.show_event(event)
    facts = header.cell("phase").facts

    assert (facts.title, facts.detail, facts.emphasis) == ("Kello ei käy", "30 min", "amber")


def test_a_running_phase_has_its_ring_and_time(header, feed, event, clock, kit):
    feed.show_event(event)
    event.execute_now(live.start, event.new_id, ["g1", "g2"], clock.now_ms())
    clock.advance(seconds=150)
    kit.ticker.tick_now()

    assert lines(header, "phase") == ("Tervetuloa", "7:30 jäljellä · loppuu 9.40")
    assert header.cell("phase").facts.share == pytest.approx(0.75)


@pytest.mark.parametrize(
    ("seconds", "detail", "colour"),
    [
        (490, "1:50 jäljellä · loppuu 9.40", "amberfill"),
        (800, "+3:20 yli ajan", "lingon"),
    ],
)
def test_the_end_of_a_phase_changes_word_and_colour(feed, event, kit, seconds, detail, colour):
    header, clock = feed.parent(), kit.clock
    feed.show_event(event)
    event.execute_now(live.start, event.new_id, ["g1"], clock.now_ms())
    clock.advance(seconds=seconds)
    kit.ticker.tick_now()

    assert lines(header, "phase")[1] == detail
    assert header.cell("phase").facts.colour == colour


def test_a_stopped_clock_is_said_to_be_stopped(header, feed, event, clock, kit):
    feed.show_event(event)
    event.execute_now(live.start, event.new_id, ["g1"], clock.now_ms())
    event.execute_now(live.pause, event.new_id, ["g1"], clock.now_ms())

    assert lines(header, "phase")[1] == "10:00 · pysäytetty"


def test_the_phase_of_most_groups_speaks_for_the_event(header, feed, event, clock):
    event.commit([Add(Group(id="g3", number=3))], name="x")
    event.execute_now(live.start, event.new_id, ["g1", "g2", "g3"], clock.now_ms())
    event.execute_now(live.next_phase, event.new_id, ["g1"], clock.now_ms())
    feed.show_event(event)

    assert lines(header, "phase")[0] == "Tervetuloa"


def test_a_save_tells_its_time(header, feed, event, clock, qtbot):
    feed.show_event(event)
    with qtbot.waitSignal(event.saved, check_params_cb=lambda saved: saved >= event.last_step):
        event.execute(plan.set_minutes, "p1", 12)

    assert lines(header, "saved") == ("Tallennettu 9.30", "levyllä")


def test_a_failed_write_counts_what_is_not_on_disk(header, feed, event, monkeypatch):
    feed.show_event(event)
    monkeypatch.setattr(type(event), "write_problem", Problem.DISK_FULL)
    monkeypatch.setattr(type(event), "unsaved", 2)
    event.failed.emit(Problem.DISK_FULL)

    assert lines(header, "saved") == ("2 muutosta tallentamatta", "Levy on täynnä.")
    assert header.cell("saved").facts.icon == "octagon-alert"


def test_an_event_that_can_only_be_read_says_so(header, feed, event, monkeypatch):
    monkeypatch.setattr(type(event), "writable", False)
    feed.show_event(event)

    assert lines(header, "saved") == ("Vain luettavaksi", "mitään ei tallenneta")


def test_typing_does_not_rebuild_the_header(header, feed, event, monkeypatch):
    from facilitator_app.core.commands import notes
    from facilitator_app.core.model import Line

    feed.show_event(event)
    calls = []
    monkeypatch.setattr(feed, "show_all", lambda: calls.append(1))
    event.execute_now(notes.begin_line, Line(id="l", group_id="g1"))

    assert calls == []


def test_less_room_drops_second_lines_then_words_but_never_phase_clock_and_saved(header):
    header.show_cell("event", CellFacts("Luottamusta", "Mikkeli"))
    header.show_cell("phase", CellFacts("Keskustelu", "7:30 jäljellä", "", 0.5))
    header.show_cell("clock", CellFacts("9.30"))
    header.show_cell("saved", CellFacts("Tallennettu", "levyllä", "circle-check"))
    full = {name: header.cell(name).sizeHint().width() for name in ("phase", "saved")}
    header.set_room(Breakpoint.TINY)

    assert header.cell("event").facts.title == "Keskustelu"
    assert not header.cell("clock").isHidden()
    assert not header.cell("saved").isHidden()
    assert header.cell("saved").sizeHint().width() < full["saved"]


def test_every_cell_tells_a_screen_reader_what_it_shows(header):
    header.show_cell("phase", CellFacts("Keskustelu", "7:30 jäljellä", "", 0.5))

    assert header.cell("phase").accessibleName() == "Keskustelu, 7:30 jäljellä"
    assert header.cell("search").accessibleName() == "Haku ja komennot"


def test_an_empty_cell_is_hidden_and_a_pressed_one_tells(header, qtbot):
    header.show_cell("phase", CellFacts("Keskustelu"))
    with qtbot.waitSignal(header.pressed) as told:
        header.cell("phase").click()
    assert told.args == ["phase"]
    header.show_cell("phase", NOTHING)
    assert header.cell("phase").isHidden()


def test_the_rail_marks_where_one_is_and_counts_what_needs_a_person(theme, qtbot, finnish):
    rail = Rail(theme)
    qtbot.addWidget(rail)
    rail.show_current(PageId.RUN)
    rail.show_badge(PageId.RUN, 2)
    with qtbot.waitSignal(rail.page_wanted) as told:
        rail.item(PageId.NOTES).click()

    assert told.args == [PageId.NOTES]
    assert rail.item(PageId.RUN).accessibleName() == "Ohjaus, vaatii huomiota: 2"


def test_large_text_leaves_icons_with_their_words_as_tool_tips(theme, qtbot, finnish):
    from facilitator_app.env.settings import ThemeChoice

    rail = Rail(theme)
    qtbot.addWidget(rail)
    assert rail.item(PageId.PLAN).toolTip() == ""
    theme.use(ThemeChoice.LIGHT, 2.0)

    assert rail.item(PageId.PLAN).toolTip() == "Suunnitelma"
    assert rail.item(PageId.PLAN).accessibleName() == "Suunnitelma"
    assert rail.width() == 92
    assert rail.minimumSizeHint().height() <= 688
