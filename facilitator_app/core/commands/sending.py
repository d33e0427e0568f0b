"""Commands on what becomes of the summary: who gets it, who looked at it, what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.model import (
    BACKGROUND_ID,
    Background,
    Exported,
    Feedback,
    Recipient,
    Review,
    Sending,
)
from facilitator_app.core.state import EventState


def add_recipient(state: EventState, recipient_id: str, name: str, language: str) -> list[Change]:
    """Add somebody who gets the summary."""
    recipients = state.all(Recipient)
    position = recipients[-1].position + 1.0 if recipients else 1.0
    return [Add(Recipient(id=recipient_id, name=name, language=language, position=position))]


def edit_recipient(state: EventState, recipient_id: str, **values: Any) -> list[Change]:
    """Give a recipient these field values."""
    return edit(state.get(Recipient, recipient_id), **values)


def remove_recipient(state: EventState, recipient_id: str) -> list[Change]:
    """Take a recipient off the list; what was sent stays in the log."""
    return [remove(state.get(Recipient, recipient_id))]


def mark_sent(
    state: EventState, sending_id: str, recipient_id: str, at_ms: int, file_name: str = ""
) -> list[Change]:
    """Note in the log that a recipient was sent the summary in the recipient's language.

    Args:
        at_ms: Milliseconds since the epoch.
    """
    recipient = state.get(Recipient, recipient_id)
    sending = Sending(
        id=sending_id,
        recipient_id=recipient_id,
        at_ms=at_ms,
        language=recipient.language,
        file_name=file_name,
    )
    return [Add(sending), *edit(recipient, sent_at_ms=at_ms)]


def add_feedback(state: EventState, feedback: Feedback) -> list[Change]:
    """Add a sheet of feedback, typed from paper; its place is the next one."""
    sheets = state.all(Feedback)
    position = sheets[-1].position + 1.0 if sheets else 1.0
    return [Add(replace(feedback, position=position))]


def edit_feedback(state: EventState, feedback_id: str, **values: Any) -> list[Change]:
    """Give a sheet of feedback these field values."""
    return edit(state.get(Feedback, feedback_id), **values)


def remove_feedback(state: EventState, feedback_id: str) -> list[Change]:
    """Take a sheet of feedback away."""
    return [remove(state.get(Feedback, feedback_id))]


def edit_background(state: EventState, **values: Any) -> list[Change]:
    """Write what nothing else in the event can tell a core group."""
    known = state.known(Background, BACKGROUND_ID)
    if known is not None:
        return edit(known, **values, removed=False)
    return [Add(Background(id=BACKGROUND_ID, **values))]


def approve(state: EventState, what: str, fingerprint: str, now_ms: int) -> list[Change]:
    """Say that a document was read through as it is now.

    Args:
        now_ms: Milliseconds since the epoch.
    """
    known = state.known(Review, what)
    if known is not None:
        return edit(known, fingerprint=fingerprint, at_ms=now_ms, removed=False)
    return [Add(Review(id=what, fingerprint=fingerprint, at_ms=now_ms))]


def make_draft(state: EventState, what: str) -> list[Change]:
    """Say that a document is to be read through again."""
    return edit(state.get(Review, what), fingerprint="")


def note_export(
    state: EventState,
    export_id: str,
    *,
    what: str,
    language: str,
    file_name: str,
    now_ms: int,
    texts: Mapping[str, str],
) -> list[Change]:
    """Remember what a document said when it left, by digest, to compare with when it comes back."""
    if state.known(Exported, export_id) is not None:  # the same text once more
        return []
    made = Exported(
        id=export_id,
        what=what,
        language=language,
        file_name=file_name,
        at_ms=now_ms,
        texts=dict(texts),
    )
    return [Add(made)]
