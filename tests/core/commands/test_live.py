"""Commands on the clocks of the groups."""

import itertools

import pytest

from facilitator_app.core.changes import Set
from facilitator_app.core.commands import live
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group, LiveKind, Phase
from facilitator_app.core.state import EventState

NOW_MS = 1_599_546_600_000
MINUTE = 60_000


@pytest.fixture
def new_id():
    numbers = itertools.count()
    return lambda: f"id{next(numbers):04d}"


@pytest.fixture
def state():
    phases = [Phase(id=f"p{at}", position=float(at), minutes=10) for at in range(3)]
    return EventState.empty().with_records(
        [*phases, Group(id="g1", number=1), Group(id="g2", number=2)]
    )


def refused(command, *arguments):
    with pytest.raises(UserError) as caught:
        command(*arguments)
    return caught.value.problem


def current(state, group_id="g1"):
    run = live.track(state, group_id).current
    return run.phase_id if run else None


def test_groups_start_together_and_go_on_by_themselves(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1", "g2"], NOW_MS))
    state = state.apply(live.next_phase(state, new_id, ["g2"], NOW_MS + MINUTE))

    assert (current(state, "g1"), current(state, "g2")) == ("p0", "p1")


def test_a_named_phase_can_be_begun_but_not_one_that_is_not_there(state, new_id):
    assert live.start(state, new_id, ["g1"], NOW_MS, "p2")[0].record.phase_id == "p2"
    assert refused(live.start, state, new_id, ["g1"], NOW_MS, "nowhere") is Problem.NO_SUCH_RECORD


def test_without_a_plan_nothing_starts(new_id):
    blank = EventState.empty()
    assert refused(live.start, blank, new_id, ["g"], NOW_MS) is Problem.NO_MORE_PHASES


@pytest.mark.parametrize(
    "command", [live.next_phase, live.pause, live.resume], ids=lambda each: each.__name__
)
def test_a_clock_that_does_not_run_takes_no_command(state, new_id, command):
    assert refused(command, state, new_id, ["g1"], NOW_MS) is Problem.NOT_RUNNING


def test_after_the_last_phase_the_dialogue_ends(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS, "p2"))
    state = state.apply(live.next_phase(state, new_id, ["g1"], NOW_MS + MINUTE))

    assert live.track(state, "g1").ended


def test_after_a_phase_that_was_taken_out_the_one_behind_it_follows(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS, "p1"))
    state = state.apply([Set(Phase, "p1", "removed", value=True)])

    assert live.next_phase(state, new_id, ["g1"], NOW_MS)[0].record.phase_id == "p2"


def test_after_a_phase_that_nobody_knows_the_dialogue_ends(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS))
    (started,) = (each for each in state.everything() if each.kind == "live_event")
    state = state.apply([Set(type(started), started.id, "phase_id", "unknown")])

    assert live.next_phase(state, new_id, ["g1"], NOW_MS)[0].record.what is LiveKind.END


def test_back_to_the_phase_before_takes_the_clock_of_the_later_one_with_it(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS))
    before = live.track(state, "g1")
    for command, arguments in (
        (live.next_phase, ()),
        (live.backdate, (30,)),
        (live.pause, ()),
    ):
        state = state.apply(command(state, new_id, ["g1"], NOW_MS + 5 * MINUTE, *arguments))

    state = state.apply(live.previous_phase(state, new_id, ["g1"], NOW_MS + 6 * MINUTE))

    assert live.track(state, "g1") == before


def test_back_can_be_undone(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS))
    state = state.apply(live.next_phase(state, new_id, ["g1"], NOW_MS + MINUTE))
    before = live.track(state, "g1")
    state = state.apply(live.previous_phase(state, new_id, ["g1"], NOW_MS + 2 * MINUTE))
    assert current(state) == "p0"

    state = state.apply(live.undo(state, new_id, ["g1"], NOW_MS + 2 * MINUTE))

    assert live.track(state, "g1") == before


def test_back_keeps_the_time_that_was_added(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS))
    state = state.apply(live.next_phase(state, new_id, ["g1"], NOW_MS))
    state = state.apply(live.add_seconds(state, new_id, ["g1"], NOW_MS, 300))
    state = state.apply(live.previous_phase(state, new_id, ["g1"], NOW_MS))

    assert live.track(state, "g1").added_seconds == {"p1": 300}


def test_there_is_nothing_before_the_first_phase(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS))

    problem = refused(live.previous_phase, state, new_id, ["g1"], NOW_MS)
    assert problem is Problem.NO_FORMER_PHASE


def test_undo_takes_back_the_last_key_and_only_that(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1", "g2"], NOW_MS))
    state = state.apply(live.add_seconds(state, new_id, ["g2"], NOW_MS + MINUTE, 60))

    state = state.apply(live.undo(state, new_id, ["g1", "g2"], NOW_MS + MINUTE))

    assert (current(state, "g1"), current(state, "g2")) == ("p0", "p0")
    assert live.track(state, "g2").added_seconds == {}


def test_undo_reaches_back_ten_minutes(state, new_id):
    state = state.apply(live.start(state, new_id, ["g1"], NOW_MS))

    too_late = NOW_MS + live.UNDO_WINDOW_MS + 1
    assert refused(live.undo, state, new_id, ["g1"], too_late) is Problem.NOTHING_TO_UNDO
    assert live.undo(state, new_id, ["g1"], too_late - 1)


def test_nothing_was_done_yet(state, new_id):
    assert refused(live.undo, state, new_id, ["g1"], NOW_MS) is Problem.NOTHING_TO_UNDO
