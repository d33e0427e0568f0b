"""An event that is begun on another day than it was planned for."""

from datetime import UTC, datetime

import pytest

from facilitator_app.core.changes import Set
from facilitator_app.core.commands import live
from facilitator_app.core.forecast import Drift, forecast
from facilitator_app.core.model import Event, FrameItem, Group, LiveEvent, LiveKind, Phase
from facilitator_app.core.state import EventState

HOUR_MS = 3_600_000
PLANNED = Event(
    id="event",
    day="2020-09-08",
    start_minute=540,
    dialogue_start_minute=600,
    dialogue_end_minute=665,
    end_minute=705,
    utc_offset_minutes=180,
)
PLANNED_MS = PLANNED.at_ms(600)


@pytest.fixture
def state():
    return EventState.empty().with_records(
        [
            PLANNED,
            Group(id="g1", number=1),
            Group(id="g2", number=2),
            Phase(id="p1", minutes=60),
            Phase(id="p2", minutes=5, position=1, pinned_minute=660),
            FrameItem(id="f1", start_minute=545, end_minute=550),
        ]
    )


@pytest.fixture
def new_id():
    numbers = iter(range(1000))
    return lambda: f"n{next(numbers)}"


def begin(state, new_id, now_ms, **values):
    values = {"offset_minutes": 120, **values}
    return state.apply(live.start(state, new_id, ["g1", "g2"], now_ms, **values))


def at(text):
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def test_nobody_is_late_for_an_event_of_another_day(state):
    months_later = forecast(state, at("2020-11-22T13:16:40")).slowest
    hours_later = forecast(state, PLANNED_MS + 3 * HOUR_MS).slowest

    assert months_later.drift is Drift.ON_TIME
    assert hours_later.offset_ms == 3 * HOUR_MS


def test_an_event_begun_on_another_day_is_moved_there_as_a_whole(state, new_id):
    state = begin(state, new_id, at("2020-11-22T13:16:40"))

    event = state.event
    assert (event.day, event.utc_offset_minutes) == ("2020-11-22", 120)
    assert (event.start_minute, event.end_minute) == (856, 1021)
    assert (event.groups_start_minute, event.groups_end_minute) == (916, 981)
    assert state.get(Phase, "p2").pinned_minute == 976
    assert (state.get(FrameItem, "f1").start_minute, state.get(FrameItem, "f1").end_minute) == (
        861,
        866,
    )
    assert forecast(state, at("2020-11-22T13:17:00")).slowest.drift is Drift.ON_TIME


@pytest.mark.parametrize("hours", [-11, 0, 3, 11])
def test_an_event_begun_on_its_day_stays_where_it_is(state, new_id, hours):
    state = begin(state, new_id, PLANNED_MS + hours * HOUR_MS)

    assert state.event == PLANNED


def test_an_event_that_has_begun_is_not_moved_any_more(state, new_id):
    first = LiveEvent(id="l1", group_id="g1", order=1, what=LiveKind.START, phase_id="p1")
    state = begin(state.with_records([first]), new_id, at("2020-11-22T13:16:40"))

    assert state.event == PLANNED


def test_begun_as_planned_or_on_the_command_line_nothing_is_moved(state, new_id):
    now_ms = at("2020-11-22T13:16:40")
    assert begin(state, new_id, now_ms, began_ms=PLANNED_MS).event == PLANNED

    changes = live.start(state, new_id, ["g2"], now_ms)
    assert not any(isinstance(each, Set) and each.kind is Event for each in changes)
