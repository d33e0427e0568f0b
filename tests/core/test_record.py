"""The near-verbatim record, before it has a language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator_app.core.document import (
    Clock,
    Contents,
    Heading,
    Paragraph,
    Style,
    Table,
    Word,
    Written,
    word,
)
from facilitator_app.core.model import (
    Event,
    Group,
    Line,
    LineKind,
    LiveEvent,
    LiveKind,
    Phase,
    Quote,
)
from facilitator_app.core.record import compose_record
from facilitator_app.core.state import EventState
from tests.events import cleared, small_state

EVENT = Event(id="event", title="Arki", day="2026-10-14", language="fi")


def minute(at, **values):
    """A line that was written at a minute of the event's day."""
    return Line(at_ms=EVENT.at_ms(at), **{"group_id": "g", "phase_id": "p", **values})


def state_of(*records):
    fixed = [EVENT, Group(id="g", number=1), Phase(id="p", position=1.0, title="Vaihe", minutes=10)]
    return EventState.empty().with_records([*fixed, *records])


def paragraphs(state, *wanted):
    return [
        block
        for block in compose_record(state).blocks
        if isinstance(block, Paragraph) and (not wanted or block.style in wanted)
    ]


def said(state):
    """The written words of the lines, in order."""
    return [each.spans[-1].text.text for each in paragraphs(state, Style.LINE, Style.LINE_QUOTE)]


def headings(state, level):
    return [
        block.text
        for block in compose_record(state).blocks
        if isinstance(block, Heading) and block.level == level
    ]


def test_lines_stand_in_order_of_time_within_their_group_and_phase():
    phases = [Phase(id="q", position=0.5, title="Ennen"), Group(id="h", number=2)]
    lines = [
        minute(605, id="c", text="kolmas"),
        minute(601, id="a", text="toinen"),
        minute(603, id="b", text="ensin", phase_id="q"),
        minute(600, id="d", text="toinen ryhmä", group_id="h"),
    ]

    assert said(state_of(*phases, *lines)) == ["ensin", "toinen", "kolmas", "toinen ryhmä"]


@pytest.mark.parametrize(
    "values",
    [
        {"struck": True},
        {"removed": True},
        {"what": LineKind.HANDOFF, "text": "Maija → Pekka"},
        {"text": "  "},
        {"text": "\u202e"},
    ],
)
def test_what_may_not_leave_the_event_or_says_nothing_is_left_out(values):
    state = state_of(minute(600, id="a", **{"text": "pois", **values}))

    assert said(state) == []
    assert Word("no_lines") in [each.spans[0].text for each in paragraphs(state, Style.BODY)]


def test_lines_of_a_phase_or_group_that_was_taken_away_still_stand():
    gone = Phase(id="gone", position=0.0, title="Vanha vaihe", removed=True)
    state = state_of(
        gone,
        minute(600, id="a", text="vanha", phase_id="gone"),
        minute(602, id="b", text="ilman vaihetta", phase_id=""),
        minute(601, id="c", text="tuntematon", phase_id="unknown"),
        minute(603, id="d", text="toisen ryhmän", group_id="removed group"),
    )

    assert said(state) == ["vanha", "tuntematon", "ilman vaihetta", "toisen ryhmän"]
    assert headings(state, 2) == [
        Written("Vanha vaihe", "fi", ready=True),
        Word("outside_phases"),
        Written("Vaihe", "fi", ready=True),
    ]
    assert Word("other_groups") in headings(state, 1)


def test_a_line_tells_its_time_and_its_kind_unless_it_is_a_plain_view():
    state = state_of(
        minute(600.9, id="a", text="näkemys"),
        minute(601, id="b", text="oivallus", what=LineKind.INSIGHT),
        minute(602, id="c", text="sitaatti", what=LineKind.QUOTE),
        Quote(id="c", cleared_words="sitaatti"),
    )
    view, insight, quote = paragraphs(state, Style.LINE, Style.LINE_QUOTE)

    assert [span.text for span in view.spans] == [Clock(600), Written("näkemys", "fi")]
    assert insight.spans[1].text == Word("kind_insight")
    assert quote.spans[1].text == Word("kind_quote")
    assert quote.spans[2].text == Written("sitaatti", "fi", quoted=True)
    assert (view.style, quote.style) == (Style.LINE, Style.LINE_QUOTE)
    assert [each.spans[-1].anchor for each in (view, insight, quote)] == ["n_a", "n_b", "n_c"]


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("”Moi.”", "Moi."),
        ('"Moi."', "Moi."),
        ("“Moi.", "Moi."),
        ("Hän sanoi ”moi” ja ”hei”", "Hän sanoi ”moi” ja ”hei”"),
        ("”", "”"),
    ],
)
def test_quotation_marks_that_were_typed_do_not_double_those_of_the_document(typed, bare):
    quote = minute(600, id="a", text=typed, what=LineKind.QUOTE)

    assert said(state_of(quote, *cleared([quote]))) == [bare]


def test_a_quote_that_nobody_cleared_is_left_out_and_counted():
    quote = minute(600, id="a", text="Omat sanani", what=LineKind.QUOTE)
    changed = Quote(id="a", cleared_words="Toiset sanat")

    for state in (state_of(quote), state_of(quote, changed)):
        assert said(state) == []
        reading = next(each for each in paragraphs(state, Style.BODY) if len(each.spans) > 1)
        assert reading.spans[1].text == word("made_held_back", count=1)
    assert len(paragraphs(state_of(quote, *cleared([quote])), Style.BODY)[0].spans) == 1


def test_the_time_of_a_phase_is_what_it_really_took():
    def live(order, what, at, phase_id=""):
        return LiveEvent(
            id=f"e{order}",
            group_id="g",
            order=order,
            what=what,
            at_ms=EVENT.at_ms(at),
            phase_id=phase_id,
        )

    state = state_of(
        live(1, LiveKind.START, 600, "p"),
        live(2, LiveKind.PAUSE, 605),
        live(3, LiveKind.RESUME, 608),
        live(4, LiveKind.END, 615),
        minute(601, id="a", text="rivi"),
    )

    told = paragraphs(state, Style.NOTE)[0].spans[0].text

    assert told == word(
        "phase_held",
        start=Clock(600),
        end=Clock(615),
        spent=word("minutes", count=12),
        planned=word("minutes", count=10),
    )


def test_without_a_clock_only_the_plan_is_told():
    state = state_of(minute(601, id="a", text="rivi"))

    assert paragraphs(state, Style.NOTE)[0].spans[0].text == word(
        "phase_planned", planned=word("minutes", count=10)
    )
    times = [block for block in compose_record(state).blocks if isinstance(block, Table)][-1]
    assert times.caption == Word("plan_caption")
    assert len(times.columns) == 2


def test_the_questions_that_a_group_was_asked_stand_before_its_lines():
    state = small_state()

    asked = [
        each.spans[1].text.text
        for each in paragraphs(state, Style.BODY)
        if each.spans[0].text == Word("question_label")
    ]

    assert asked == ["Milloin tunsit olosi turvalliseksi?"] * 2


def test_contents_are_listed_when_there_are_groups_to_choose_from():
    one = state_of(minute(600, id="a", text="rivi"))
    two = state_of(minute(600, id="a", text="rivi"), Group(id="h", number=2))

    assert Contents(levels=1) in compose_record(two).blocks
    assert not any(isinstance(block, Contents) for block in compose_record(one).blocks)
    assert Word("discussion") in headings(one, 1)
    assert word("group", number=1) in headings(two, 1)


def test_ground_rules_and_tables_close_the_record():
    state = small_state()

    rules = [each.spans[0].text for each in paragraphs(state, Style.NUMBER)]

    assert rules == [
        Written(
            "Kuuntele toisia", "fi", translations={"fi": "Kuuntele toisia", "sv": "Lyssna på andra"}
        )
    ]


def test_a_sample_says_that_it_is_one():
    state = state_of(replace(EVENT, invented=True))

    assert paragraphs(state, Style.NOTE)[0].spans[0].text == Word("invented")


def test_an_event_of_which_nothing_is_known_has_a_record():
    composition = compose_record(EventState.empty())

    assert composition.title == word("record_title", title=Word("untitled"))
    assert not any(isinstance(block, Heading) and block.new_page for block in composition.blocks)
