"""The plan against what happened: what the document says."""

from __future__ import annotations

from facilitator_app.core.commands import live, pacing
from facilitator_app.core.document import Clock, Heading, Paragraph, Signed, Table, Word
from facilitator_app.core.model import Flex, Form, Phase, Step
from facilitator_app.core.plan_and_course import compose_plan_and_course
from tests.core.plans import START_MINUTE, Desk, event_with

PLAN = [
    Phase(
        id=f"p{at:02d}",
        position=float(at),
        title=f"Vaihe {at}",
        step=Step.JOINT,
        form=Form.JOINT,
        flex=Flex.SHRINKS,
        minutes=20,
    )
    for at in range(3)
]


class Evening(Desk):
    """A group whose facilitator gives commands at minutes of the day."""

    def at(self, minute, command, *more, groups=("g1",)):
        self.now_ms = self.state.event.at_ms(minute)
        assert self.give(command, *more, groups=groups)


def evening(groups=1):
    return Evening(event_with(PLAN, groups=groups))


def tables(state):
    return [block for block in compose_plan_and_course(state).blocks if isinstance(block, Table)]


def words(state):
    found = []
    for block in compose_plan_and_course(state).blocks:
        if isinstance(block, Heading):
            found.append(block.text)
        if isinstance(block, Paragraph):
            found += [span.text for span in block.spans]
    return [text.key for text in found if isinstance(text, Word)]


def test_an_event_that_was_not_held_says_so():
    state = event_with(PLAN)

    assert "course_not_held" in words(state)
    assert "course_whole" not in words(state)


def test_each_phase_stands_with_its_planned_and_its_own_beginning_and_length():
    desk = evening()
    desk.at(START_MINUTE + 2, live.start)
    desk.at(START_MINUTE + 27, live.next_phase)
    desk.at(START_MINUTE + 45, live.next_phase)
    desk.at(START_MINUTE + 65, live.next_phase)

    whole, *_, phases = tables(desk.state)

    assert whole.rows[0][1:] == (
        Clock(START_MINUTE + 2),
        Clock(START_MINUTE + 65),
        Clock(START_MINUTE + 60),
        Signed(5),
    )
    assert [row[1:] for row in phases.rows] == [
        (Clock(START_MINUTE), Clock(START_MINUTE + 2), 20, 25, Signed(5)),
        (Clock(START_MINUTE + 20), Clock(START_MINUTE + 27), 20, 18, Signed(-2)),
        (Clock(START_MINUTE + 40), Clock(START_MINUTE + 45), 20, 20, Signed(0)),
    ]


def test_a_phase_that_was_not_held_says_so_and_counts_for_nothing():
    desk = evening()
    desk.at(START_MINUTE, live.start)

    rows = tables(desk.state)[-1].rows

    assert [row[4] for row in rows[1:]] == [Word("not_held"), Word("not_held")]


def test_what_was_changed_on_the_way_is_told():
    desk = evening()
    desk.at(START_MINUTE, live.start)
    desk.at(START_MINUTE + 5, pacing.adjust, 300)
    desk.at(START_MINUTE + 6, live.pause)
    desk.at(START_MINUTE + 16, live.resume)
    desk.give(live.set_dropped, "p02", dropped=True)

    assert "course_changes" in words(desk.state)
    assert {"course_added", "course_dropped", "course_stopped"} <= set(words(desk.state))
    rows = tables(desk.state)[-1].rows
    assert rows[0][4] == 6  # sixteen minutes, ten of them standing still


def test_a_group_that_never_began_is_left_out_when_others_did():
    desk = evening(groups=2)
    desk.at(START_MINUTE, live.start, groups=("g2",))
    desk.at(START_MINUTE + 20, live.next_phase, groups=("g2",))

    assert len(tables(desk.state)[0].rows) == 1
