"""Drafts, and documents that somebody has read through."""

from __future__ import annotations

from facilitator_app.core.commands import sending, summary
from facilitator_app.core.document import Paragraph, Style, Word, word
from facilitator_app.core.record import RECORD, compose_record
from facilitator_app.core.review import anchored_texts, fingerprint, is_approved
from facilitator_app.core.summary import SUMMARY, compose_summary
from tests.events import small_state


def banners(composition):
    return [
        at
        for at, block in enumerate(composition.blocks)
        if isinstance(block, Paragraph) and block.style is Style.DRAFT
    ]


def approved(state, what, compose):
    return state.apply(sending.approve(state, what, fingerprint(compose(state)), 1))


def test_a_document_that_nobody_read_through_says_so_first_and_on_every_page():
    for compose, kind in ((compose_record, "record"), (compose_summary, "summary")):
        draft = compose(small_state())

        assert banners(draft) == [2]  # after title and subtitle
        assert draft.kind == word("draft_kind", kind=Word(kind))


def test_an_approved_document_is_no_draft_until_something_in_it_changes():
    state = approved(small_state(), SUMMARY, compose_summary)
    assert banners(compose_summary(state)) == []
    assert compose_summary(state).kind == Word("summary")
    assert banners(compose_record(state)) == [2]

    changed = state.apply(summary.edit_sentence(state, "s4", "Valoa tarvitaan lisää."))
    assert banners(compose_summary(changed)) == [2]
    assert is_approved(
        approved(changed, SUMMARY, compose_summary), SUMMARY, compose_summary(changed)
    )


def test_approving_one_document_leaves_the_other_a_draft():
    state = approved(small_state(), RECORD, compose_record)

    assert banners(compose_record(state)) == []
    assert banners(compose_summary(state)) == [2]


def test_a_document_names_each_text_that_people_wrote_once():
    names = [name for name, _ in anchored_texts(compose_summary(small_state()))]

    assert len(names) == len(set(names)) > 8
    assert {"s_s2", "t_t1", "d_t1", "x_t2"} <= set(names)
