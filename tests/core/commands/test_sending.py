"""Commands on what becomes of the summary."""

import pytest

from facilitator_app.core.commands import sending
from facilitator_app.core.model import (
    BACKGROUND_ID,
    Background,
    Exported,
    Feedback,
    Recipient,
    Review,
    Sending,
    YesNo,
)
from facilitator_app.core.state import EventState


@pytest.fixture
def state():
    return EventState.empty()


def test_recipients_follow_each_other_and_can_be_taken_off(state):
    for recipient_id in ("r1", "r2"):
        state = state.apply(sending.add_recipient(state, recipient_id, "Kunta", "fi"))
    assert [each.position for each in state.all(Recipient)] == [1.0, 2.0]

    state = state.apply(sending.edit_recipient(state, "r1", language="en", note="Kiitos."))
    state = state.apply(sending.remove_recipient(state, "r2"))
    assert [(each.language, each.note) for each in state.all(Recipient)] == [("en", "Kiitos.")]


def test_every_sending_is_kept_in_the_log_in_the_language_of_that_day(state):
    state = state.apply(sending.add_recipient(state, "r", "Kunta", "fi"))
    state = state.apply(sending.mark_sent(state, "s1", "r", 1_000, "yhteenveto.docx"))
    state = state.apply(sending.edit_recipient(state, "r", language="sv"))
    state = state.apply(sending.mark_sent(state, "s2", "r", 2_000))

    assert [(each.language, each.at_ms) for each in state.all(Sending)] == [
        ("fi", 1_000),
        ("sv", 2_000),
    ]
    assert state.get(Recipient, "r").sent_at_ms == 2_000


def test_sheets_of_feedback_are_typed_one_after_another(state):
    first = Feedback(id="a", experience="Hyvä", took_part_before=YesNo.NO)
    state = state.apply(sending.add_feedback(state, first))
    state = state.apply(sending.add_feedback(state, Feedback(id="b")))
    state = state.apply(sending.edit_feedback(state, "b", missing="Nuoret"))
    assert [(each.position, each.missing) for each in state.all(Feedback)] == [
        (1.0, ""),
        (2.0, "Nuoret"),
    ]

    assert len(state.apply(sending.remove_feedback(state, "a")).all(Feedback)) == 1


def test_there_is_one_background_and_it_can_be_written_again(state):
    state = state.apply(sending.edit_background(state, ages="17–84"))
    state = state.apply(sending.edit_background(state, contact="Kirjaamo"))

    assert state.get(Background, BACKGROUND_ID).ages == "17–84"
    assert state.get(Background, BACKGROUND_ID).contact == "Kirjaamo"


def test_a_document_is_approved_and_made_a_draft_again(state):
    state = state.apply(sending.approve(state, "summary", "abc", 5))
    state = state.apply(sending.approve(state, "summary", "def", 6))
    assert state.get(Review, "summary") == Review(id="summary", fingerprint="def", at_ms=6)

    assert (
        state.apply(sending.make_draft(state, "summary")).get(Review, "summary").fingerprint == ""
    )


def test_the_same_export_is_noted_once(state):
    facts = {"what": "record", "language": "fi", "file_name": "a.docx", "now_ms": 1, "texts": {}}
    state = state.apply(sending.note_export(state, "x", **facts))

    assert state.get(Exported, "x").file_name == "a.docx"
    assert sending.note_export(state, "x", **facts) == []
