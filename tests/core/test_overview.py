"""Which group's clock stands for the whole event."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.overview import leading_group
from facilitator_app.core.timeline import PhaseRun, Track


def tracks(**phases):
    return {
        group: Track(runs=[PhaseRun(phase, 0)] if phase else []) for group, phase in phases.items()
    }


def test_no_clock_that_runs_stands_for_nothing():
    assert leading_group({}) == ""
    assert leading_group(tracks(a="", b="")) == ""
    assert leading_group({"a": Track(runs=[PhaseRun("p", 0, 5)], ended=True)}) == ""


def test_the_phase_in_which_most_groups_are_speaks_for_the_event():
    assert leading_group(tracks(a="p2", b="p1", c="p1")) == "b"
    assert leading_group(tracks(a="p2", b="p1")) == "a"


def test_at_a_facilitators_laptop_it_is_always_the_own_group():
    assert leading_group(tracks(a="p2", b="p1", c="p2"), "b") == "b"
    assert leading_group(tracks(a="p2", b=""), "b") == ""


@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["", "p1", "p2"])))
def test_the_group_that_speaks_runs_and_no_phase_has_more_groups(phases):
    made = tracks(**phases)
    leading = leading_group(made)

    running = [phase for phase in phases.values() if phase]
    assert bool(leading) == bool(running)
    if leading:
        assert running.count(phases[leading]) == max(map(running.count, running))
