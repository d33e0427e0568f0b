"""Which lines somebody who writes a summary wants to see."""

from __future__ import annotations

from facilitator_app.core.line_choice import LineChoice, chosen_lines
from facilitator_app.core.model import Line, LineKind, Sentence
from facilitator_app.core.state import EventState

STATE = EventState.empty().with_records(
    [
        Line(id="a", at_ms=1, group_id="g1", text="Luottamuksesta puhuttiin.", theme_ids=("t",)),
        Line(id="b", at_ms=2, group_id="g2", text="Mäestä näkee.", what=LineKind.QUOTE),
        Line(id="c", at_ms=3, group_id="g1", text="Muuta.", tags=("luottamus",), starred=True),
        Line(id="d", at_ms=4, group_id="g1", text="Poistettu luottamus.", struck=True),
        Line(id="e", at_ms=5, group_id="g1", text=" "),
        Line(id="f", at_ms=6, group_id="g2", text="Kirjuri vaihtui", what=LineKind.HANDOFF),
        Sentence(id="s", text="Lause.", line_ids=("b",)),
    ]
)


def found(**wanted):
    return "".join(each.line.id for each in chosen_lines(STATE, LineChoice(**wanted)))


def test_without_a_wish_every_line_that_may_be_used_is_there_the_latest_first():
    assert found() == "cba"
    assert [each.used for each in chosen_lines(STATE, LineChoice())] == [False, True, False]


def test_words_are_found_in_any_form_and_in_tags():
    assert found(words="luottamus") == "ca"
    assert found(words="mäki") == "b"
    assert found(words="luottamus puhua") == "a"
    assert found(words="ei missään") == ""


def test_every_other_wish_narrows():
    assert found(theme_id="t") == "a"
    assert found(group_id="g1") == "ca"
    assert found(quotes=True) == "b"
    assert found(starred=True) == "c"
    assert found(unused=True) == "c"
    assert found(group_id="g2", starred=True) == ""
