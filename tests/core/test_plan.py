"""From durations to clock times."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.model import EVENT_ID, Event, Phase
from facilitator_app.core.plan import available_minutes, planned_minutes, schedule

PHASES = st.lists(st.tuples(st.integers(0, 90), st.none() | st.integers(0, 2000)), max_size=12).map(
    lambda rows: [
        Phase(id=f"p{at}", position=float(at), minutes=minutes, pinned_minute=pin)
        for at, (minutes, pin) in enumerate(rows)
    ]
)


@given(PHASES, st.integers(0, 1440))
def test_phases_follow_each_other_and_a_pinned_one_never_begins_early(phases, start):
    slots = schedule(phases, start)

    assert [slot.phase for slot in slots] == phases
    ends = [start, *(slot.end_minute for slot in slots)]
    for slot, former_end in zip(slots, ends, strict=False):
        assert slot.start_minute - slot.wait_minutes == former_end
        pin = slot.phase.pinned_minute
        if pin is None:
            assert slot.wait_minutes == slot.late_minutes == 0
        else:
            assert slot.start_minute == max(pin, former_end)
            assert slot.late_minutes == slot.start_minute - pin
            assert not (slot.wait_minutes and slot.late_minutes)


@given(PHASES)
def test_planned_time_is_the_sum(phases):
    assert planned_minutes(phases) == sum(phase.minutes for phase in phases)


@pytest.mark.parametrize(("dialogue_start", "minutes"), [(None, 165), (570, 135)])
def test_the_groups_have_what_is_left_until_the_promised_end(dialogue_start, minutes):
    event = Event(
        id=EVENT_ID, start_minute=540, dialogue_start_minute=dialogue_start, end_minute=705
    )
    assert available_minutes(event) == minutes
