"""Missing voices: what the event tells of them, each with its reason, and nothing made up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.missing_voices import Told, voice_hints
from facilitator_app.core.model import (
    CANVAS_ID,
    Attendance,
    Canvas,
    Event,
    Feedback,
    Line,
    Person,
    Section,
    Sentence,
)
from facilitator_app.core.small_cells import LEAST
from facilitator_app.core.state import EventState
from facilitator_app.intake.sample import SEMINAR
from tests.events import sample_state


def event(*records):
    return EventState.empty().with_records([Event(id="event", day="2026-10-14"), *records])


def line(number, text, **more):
    return Line(id=f"n{number}", group_id="g1", at_ms=number, text=text, **more)


def told(state):
    return [(each.told, each.text) for each in voice_hints(state)]


def test_lines_of_the_sample_that_say_who_was_missing_come_first_with_their_tag():
    hints = voice_hints(sample_state(SEMINAR))

    tagged = [each for each in hints if each.told is Told.TAG]
    assert [each.told for each in hints[: len(tagged)]] == [Told.TAG] * len(tagged)
    texts = {each.text for each in tagged}
    assert {
        "Keskustelusta puuttui nuorten näkökulma.",
        "Keskustelusta puuttui median näkökulma.",
        "Keskustelusta puuttuivat luottamushenkilöt.",
    } <= texts
    assert {each.because for each in tagged} == {"puuttuvat-äänet"}


def test_a_word_for_it_is_a_weaker_sign_and_named():
    state = event(line(1, "Koululaisia puuttui."), line(2, "Unga saknades."), line(3, "Hyvä ilta."))

    assert [(each.line_id, each.because) for each in voice_hints(state)] == [
        ("n1", "puuttui"),
        ("n2", "saknades"),
    ]


def test_feedback_and_plan_are_told_once_each():
    state = event(
        Feedback(id="f1", missing="Nuoret"),
        Feedback(id="f2", missing="Nuoret"),
        Feedback(id="f3", missing=" "),
        Canvas(id=CANVAS_ID, missing="Yrittäjät"),
    )

    assert told(state) == [(Told.FEEDBACK, "Nuoret"), (Told.PLAN, "Yrittäjät")]


def test_what_is_in_a_sentence_already_is_not_told_again():
    state = event(
        line(1, "Koululaisia puuttui."),
        Feedback(id="f1", missing="Nuoret"),
        Sentence(id="s1", section=Section.MISSING_VOICES, text="Koulut.", line_ids=("n1",)),
        Sentence(id="s2", section=Section.MISSING_VOICES, text="nuoret."),
    )

    assert told(state) == []


def test_a_line_that_was_asked_to_be_removed_tells_nothing():
    assert told(event(line(1, "Koululaisia puuttui.", struck=True))) == []


@given(
    st.dictionaries(
        st.sampled_from(["koulu", "seura", "lehti"]), st.tuples(*[st.integers(0, 5)] * 2)
    )
)
def test_only_backgrounds_large_enough_of_which_nobody_came_are_told(backgrounds):
    people = [
        Person(
            id=f"{name}{at}",
            sector=name,
            attendance=Attendance.PRESENT if at < came else Attendance.NO_SHOW,
        )
        for name, (came, stayed) in backgrounds.items()
        for at in range(came + stayed)
    ]
    anybody = any(came for came, _ in backgrounds.values())

    found = {each.text: each.people for each in voice_hints(event(*people))}

    assert found == {
        name: stayed
        for name, (came, stayed) in backgrounds.items()
        if anybody and not came and stayed >= LEAST
    }
