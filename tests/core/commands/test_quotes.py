"""Commands on quotes."""

import pytest

from facilitator_app.core.commands import quotes
from facilitator_app.core.model import Line, LineKind, Quote
from facilitator_app.core.quotes import bank, held_back, is_cleared
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    return EventState.empty().with_records(
        [
            Line(id="q", group_id="g", what=LineKind.QUOTE, text="Omat sanani", at_ms=1),
            Line(id="v", group_id="g", text="Näkemys", at_ms=2),
        ]
    )


def test_only_a_quote_that_somebody_looked_at_is_cleared(state):
    assert [line.id for line in held_back(state)] == ["q"]

    state = state.apply(quotes.clear_quotes(state, ["q", "v"]))

    assert held_back(state) == []
    assert [each.id for each in state.all(Quote)] == ["q"]


def test_another_wording_has_to_be_cleared_anew(state):
    state = state.apply(quotes.clear_quotes(state, ["q"]))
    line = state.get(Line, "q")

    other = state.with_records([Line(id="q", what=line.what, text="Eri sanat")])
    spaced = state.with_records([Line(id="q", what=line.what, text=" Omat  sanani ")])

    assert not is_cleared(other, other.get(Line, "q"))
    assert bank(other)[0].was_cleared
    assert is_cleared(spaced, spaced.get(Line, "q"))


def test_a_quote_is_held_back_again(state):
    state = state.apply(quotes.clear_quotes(state, ["q"]))
    state = state.apply(quotes.hold_quotes(state, ["q"]))

    assert [line.id for line in held_back(state)] == ["q"]
    assert not bank(state)[0].was_cleared


def test_whether_the_words_are_exact_is_said_apart(state):
    state = state.apply(quotes.mark_paraphrased(state, ["q"], paraphrased=True))

    assert bank(state)[0].paraphrased
    assert not bank(state)[0].cleared
    assert quotes.mark_paraphrased(state, ["v"], paraphrased=False) == []


def test_an_empty_quote_is_never_cleared():
    state = EventState.empty().with_records([Line(id="q", what=LineKind.QUOTE, text=" ")])
    state = state.apply(quotes.clear_quotes(state, ["q"]))

    assert not is_cleared(state, state.get(Line, "q"))
    assert bank(state) == []
