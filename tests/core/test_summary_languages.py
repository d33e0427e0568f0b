"""The summary in several languages."""

from __future__ import annotations

from facilitator_app.core.commands import summary
from facilitator_app.core.model import Event, Section, Sentence, Theme, ThemePart
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import (
    Progress,
    TextState,
    master_language,
    other_languages,
    progress,
    text_state,
    units,
)


def state_of():
    return EventState.empty().with_records(
        [
            Event(id="event", language="fi"),
            Sentence(id="s1", section=Section.AGREED, text="Ensin.", changed_at_ms=7),
            Sentence(id="s2", section=Section.TOPICS, text="Aihe."),
            Sentence(id="s3", section=Section.TOPICS, text=" "),
            Theme(id="t", title="Väite", disagreement="Osa ei."),
        ]
    )


def test_every_text_of_the_summary_is_a_unit_in_the_order_of_the_page():
    found = list(units(state_of()))

    assert [unit.key for unit in found] == ["s2", "s1", "t.title", "t.disagreement"]
    assert found[1].changed_at_ms == 7


def test_the_language_of_the_event_is_the_one_that_is_translated():
    assert (master_language(state_of()), other_languages(state_of())) == ("fi", ("sv", "en"))
    swedish = EventState.empty().with_records([Event(id="event", language="sv")])
    assert other_languages(swedish) == ("fi", "en")


def test_a_translation_is_done_until_the_original_changes():
    state = state_of()
    state = state.apply(summary.translate(state, "s1", "sv", "Först."))
    state = state.apply(summary.translate_theme(state, "t", ThemePart.TITLE, "sv", "Påstående"))
    unit = next(each for each in units(state) if each.key == "s1")
    assert text_state(state, unit, "sv") is TextState.DONE
    assert text_state(state, unit, "en") is TextState.MISSING

    state = state.apply(summary.edit_sentence(state, "s1", "Ensin näin."))
    unit = next(each for each in units(state) if each.key == "s1")
    assert text_state(state, unit, "sv") is TextState.CHANGED
    assert progress(state, "sv") == Progress(total=4, changed=1, missing=2)
    assert progress(state, "sv").done == 2
    assert progress(state, "en").missing == 4
