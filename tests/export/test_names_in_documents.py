"""Figure 3 of part F: any event makes documents that open, hold each line once and name nobody."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.identifiers import Category, Checker, names_of
from facilitator_app.core.model import (
    Attendance,
    Event,
    Group,
    Line,
    LineKind,
    LiveEvent,
    LiveKind,
    Person,
    Phase,
    Round,
    Seat,
    Section,
    Sentence,
    Theme,
)
from facilitator_app.core.state import EventState
from facilitator_app.core.told import is_told
from facilitator_app.env.paths import resource
from facilitator_app.export.documents import NAMES_PEOPLE, What, render
from facilitator_app.intake.identifier_words import read_places
from tests.events import cleared
from tests.export.reading import Document, faults

NAMELESS = [what for what in What if what not in NAMES_PEOPLE]
NAMED = (Category.PARTICIPANT, Category.STAFF, Category.SPEAKER)
FIRST = st.sampled_from(["Aino", "Väinö", "Bertil", "Åsa", "Kaarle-Kustaa", "Mohammed", "Siiri"])
LAST = st.sampled_from(["Virtanen", "Mäkinen", "af Björksten", "Ojanperä", "Ngũgĩ", "O’Brien"])
# What people said: words that are nobody's name, with everything that breaks documents.
SAID = st.lists(
    st.sampled_from(
        [
            *("bussi", "on", "myöhässä", "& <b>", "valo", "grannen", "hälsar", "”", "\x07"),
            *("\ud800", "مرحبا", "שלום", "\u202e", "\n", "ett", "ljus", "😀", "1 000", "ja"),
        ]
    ),
    min_size=1,
    max_size=9,
).map(" ".join)


@st.composite
def events(draw):
    event = Event(id="event", title=draw(SAID), day="2026-10-14", end_minute=1_200)
    people = [
        Person(
            id=f"p{at}",
            first_name=draw(FIRST),
            last_name=draw(LAST),
            email="a@example.org",
            attendance=draw(st.sampled_from(Attendance)),
        )
        for at in range(draw(st.integers(0, 5)))
    ]
    groups = [
        Group(
            id=f"g{at}",
            number=at,
            name=f"Ryhmä {at}",
            facilitator=f"{draw(FIRST)} {draw(LAST)}",
            recorder=draw(FIRST),
        )
        for at in range(1, draw(st.integers(1, 3)) + 1)
    ]
    seats = [
        Seat(
            id=f"r:{each.id}",
            round_id="r",
            group_id="g1",
            person_id=each.id,
            name=each.display_name,
        )
        for each in people
    ]
    phases = [Phase(id="ph", title="Alkujuttu", minutes=10)]
    held = [
        LiveEvent(id="l1", group_id="g1", order=1, at_ms=event.at_ms(600), phase_id="ph"),
        LiveEvent(id="l2", group_id="g1", order=2, at_ms=event.at_ms(615), what=LiveKind.END),
    ]
    lines = [
        Line(
            id=f"n{at}",
            group_id=draw(st.sampled_from(["g1", "g2", "gone"])),
            phase_id=draw(st.sampled_from(["ph", ""])),
            at_ms=event.at_ms(601) + at,
            number=at,
            what=draw(st.sampled_from(LineKind)),
            text=draw(SAID),
            recorder=draw(FIRST),
            struck=draw(st.booleans()),
            theme_ids=("t",),
        )
        for at in range(draw(st.integers(0, 8)))
    ]
    written = [
        Sentence(id=f"s{at}", section=draw(st.sampled_from(Section)), text=draw(SAID))
        for at in range(draw(st.integers(0, 4)))
    ]
    theme = Theme(id="t", title=draw(SAID), description=draw(SAID))
    return EventState.empty().with_records(
        [
            *(event, *people, *groups, Round(id="r", number=1), *seats, *phases, *held),
            *(*lines, *cleared(lines[::2]), *written, theme),
        ]
    )


@settings(max_examples=25)
@given(events())
def test_documents_of_any_event_open_hold_each_line_once_and_name_nobody(state):
    checker = Checker(names_of(state), read_places(resource("identifiers")), state.event.place)
    for what in NAMELESS:
        document = Document(render(what, state, "fi"))

        assert faults(document) == []  # also: no control characters, each bookmark once
        if what in (What.RECORD, What.NATIONAL):
            told = {line.id for line in state.all(Line) if is_told(state, line)}
            assert set(document.lines) == told
        found = [each for each in checker.check(document.text) if each.category in NAMED]
        assert [document.text[each.start : each.end] for each in found] == []


def test_the_checker_would_find_a_name_in_any_form():
    state = EventState.empty().with_records(
        [Event(id="event"), Person(id="p", first_name="Väinö", last_name="Mäkinen")]
    )
    checker = Checker(names_of(state), read_places(resource("identifiers")), "")

    assert checker.check("Väinölle Mäkisen bussista.")
