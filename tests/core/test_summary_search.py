"""Sentences and themes are found by their words."""

from __future__ import annotations

from facilitator_app.core.commands import summary
from facilitator_app.core.model import Theme
from facilitator_app.core.summary_search import find_in_summary
from facilitator_app.intake.sample import SEMINAR
from tests.events import sample_state


def test_themes_and_sentences_are_found_in_any_form_and_not_more_than_wanted():
    state = sample_state(SEMINAR)

    found = find_in_summary(state, "avoimuus", 50)

    assert any(each.is_theme for each in found)
    assert any(not each.is_theme for each in found)
    assert all("avoimuu" in each.text.lower() for each in found)
    assert len(find_in_summary(state, "avoimuus", 2)) == 2


def test_a_disagreement_of_a_theme_is_found_too():
    state = sample_state(SEMINAR)
    theme = state.all(Theme)[0]
    changes = summary.edit_theme(state, theme.id, disagreement="Osa pelkää otsikoita.")
    changed = state.apply(changes)

    assert [each.id for each in find_in_summary(changed, "otsikko", 5)][:1] == [theme.id]


def test_no_words_find_nothing():
    assert find_in_summary(sample_state(SEMINAR), "  ", 5) == []
