"""Commands that take over what somebody changed in a document that came back."""

from __future__ import annotations

from facilitator_app.core.changes import Change
from facilitator_app.core.commands import notes, summary
from facilitator_app.core.document import Anchored
from facilitator_app.core.model import Sentence, Theme, ThemePart, Translation
from facilitator_app.core.returned import Difference, Place, ReturnedRow
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import master_language
from facilitator_app.core.told import without_quote_marks

_PARTS = {
    Anchored.THEME_TITLE: ThemePart.TITLE,
    Anchored.THEME_TEXT: ThemePart.DESCRIPTION,
    Anchored.THEME_DISAGREEMENT: ThemePart.DISAGREEMENT,
}


def take_returned(
    state: EventState, row: ReturnedRow, language: str, *, new_id: str, now_ms: int
) -> list[Change]:
    """Take one difference over.

    Args:
        language: Of the document; another one than the event's changes translations.
        new_id: For a sentence that is added.
        now_ms: Milliseconds since the epoch.
    """
    place = row.place
    if place is None:
        return []
    text = "\n".join(" ".join(line.split()) for line in row.edited.splitlines()).strip()
    if place.what is Anchored.LINE:
        return _line(state, place, text)
    if place.what is Anchored.SENTENCE:
        if row.difference is Difference.NEW:
            return _added(state, place, text, new_id, now_ms)
        if language == master_language(state):
            return summary.edit_sentence(state, place.record_id, text, now_ms)
        return summary.translate(state, place.record_id, language, text)
    return _theme(state, row, place, language, text)


def _line(state: EventState, place: Place, text: str) -> list[Change]:
    if not text:
        return notes.strike(state, place.record_id, struck=True)
    return notes.edit_line(state, place.record_id, without_quote_marks(text))


def _added(state: EventState, place: Place, text: str, new_id: str, now_ms: int) -> list[Change]:
    """Add a sentence after the one that it follows in the document."""
    before = state.get(Sentence, place.record_id)
    added = summary.add_sentence(
        state, new_id, before.section, text, group_id=before.group_id, now_ms=now_ms
    )
    others = [
        each.id
        for each in state.by(Sentence, "section", before.section)
        if each.group_id == before.group_id
    ]
    moved = summary.move_sentence(
        state.apply(added), new_id, before.section, others.index(before.id) + 1
    )
    return [*added, *moved]


def _theme(
    state: EventState, row: ReturnedRow, place: Place, language: str, text: str
) -> list[Change]:
    part = _PARTS[place.what]
    own = str(getattr(state.get(Theme, place.record_id), part.value))
    is_new = row.difference is Difference.NEW
    if is_new and part is ThemePart.TITLE:  # the first paragraph below a heading is its text
        part, own = ThemePart.DESCRIPTION, state.get(Theme, place.record_id).description
        place = Place(Anchored.THEME_TEXT, place.record_id, -1)
    if language != master_language(state):
        known = state.find(Translation, f"{place.record_id}.{part.value}:{language}")
        told = _with_part(known.text if known else own, place.part, text, insert=is_new)
        return summary.translate_theme(state, place.record_id, part, language, told)
    told = _with_part(own, place.part, text, insert=is_new)
    return summary.edit_theme(state, place.record_id, **{part.value: told})


def _with_part(whole: str, part: int, text: str, *, insert: bool) -> str:
    """Put `text` in the place of one paragraph of `whole`, or after it; no text takes it out."""
    parts = [line for line in whole.split("\n") if line.strip()]
    if insert:
        parts.insert(part + 1, text)
    elif part < len(parts):
        parts[part : part + 1] = [text] if text else []
    return "\n".join(parts)
