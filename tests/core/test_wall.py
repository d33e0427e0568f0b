"""The themes wall: nothing reaches it without the gate."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core import wall
from facilitator_app.core.commands.notes import edit_line, strike
from facilitator_app.core.model import Line
from facilitator_app.core.state import EventState


def state_with(*lines):
    return EventState.empty().with_records(lines)


def line(line_id, *tags, **values):
    return Line(id=line_id, group_id="g1", text=f"rivi {line_id}", tags=tags, done=True, **values)


def shown(state):
    return {cluster.tag: [each.text for each in cluster.lines] for cluster in wall.wall(state)}


def test_lines_with_the_share_tag_wait_at_the_gate_and_nothing_is_shown():
    state = state_with(
        line("a", "luottamus", "jaa"),
        line("b", "luottamus"),
        line("c", "DELA"),
        line("d", "share", struck=True),
        Line(id="e", tags=("jaa",), text="kesken"),
    )

    assert [each.id for each in wall.waiting(state)] == ["a", "c"]
    assert wall.wall(state) == []


def test_what_was_let_through_hangs_by_tag_in_the_words_that_were_let_through():
    state = state_with(
        line("a", "jaa", "luottamus"), line("b", "luottamus", "jaa"), line("c", "jaa")
    )
    for at, line_id in enumerate(("c", "a", "b")):
        state = state.apply(wall.let_through(state, line_id, at))
    assert shown(state) == {"luottamus": ["rivi a", "rivi b"], "": ["rivi c"]}
    assert wall.waiting(state) == []

    state = state.apply(edit_line(state, "a", "Maija Virtanen sanoi"))

    assert shown(state)["luottamus"] == ["rivi a", "rivi b"]
    state = state.apply(wall.let_through(state, "a", 9))
    assert shown(state)["luottamus"] == ["rivi b", "Maija Virtanen sanoi"]


def test_what_is_sent_back_or_struck_is_not_on_the_wall():
    state = state_with(line("a", "jaa"), line("b", "jaa"), line("c", "jaa"))
    state = state.apply(wall.keep_off(state, "a"))
    state = state.apply(wall.let_through(state, "b", 1))
    state = state.apply(wall.let_through(state, "c", 1))
    state = state.apply(wall.keep_off(state, "b"))
    state = state.apply(strike(state, "c", struck=True))

    assert wall.wall(state) == []
    assert wall.waiting(state) == []
    state = state.apply(wall.let_through(state, "b", 2))
    assert shown(state) == {"": ["rivi b"]}


@given(
    st.lists(
        st.tuples(st.sampled_from(["let", "off", "strike", "take"]), st.sampled_from("abcde")),
        max_size=20,
    )
)
def test_nothing_reaches_the_wall_without_the_gate(acts):
    state = state_with(*(line(each, "jaa") for each in "abcde"))
    let = set()
    for act, line_id in acts:
        if act == "let":
            state = state.apply(wall.let_through(state, line_id, 1))
            let.add(line_id)
        elif act == "off":
            state = state.apply(wall.keep_off(state, line_id))
            let.discard(line_id)
        else:
            state = state.apply(strike(state, line_id, struck=act == "strike"))

    on_wall = {each.id for cluster in wall.wall(state) for each in cluster.lines}
    assert on_wall == {each for each in let if not state.get(Line, each).struck}
