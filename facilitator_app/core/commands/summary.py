"""Commands on themes and the sentences of the summary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator_app.core.changes import Add, Change, Set, edit, remove
from facilitator_app.core.model import Line, Recipient, Section, Sentence, Theme, Translation
from facilitator_app.core.state import EventState


def add_theme(state: EventState, theme_id: str, title: str) -> list[Change]:
    """Add a theme at the end."""
    themes = state.all(Theme)
    position = themes[-1].position + 1.0 if themes else 1.0
    return [Add(Theme(id=theme_id, title=title, position=position))]


def edit_theme(state: EventState, theme_id: str, **values: Any) -> list[Change]:
    """Give a theme these field values."""
    return edit(state.get(Theme, theme_id), **values)


def remove_theme(state: EventState, theme_id: str) -> list[Change]:
    """Take a theme away; its lines lose it."""
    return [
        remove(state.get(Theme, theme_id)),
        *(_without(line, theme_id) for line in state.all(Line) if theme_id in line.theme_ids),
    ]


def place(state: EventState, line_ids: Sequence[str], theme_id: str) -> list[Change]:
    """Put lines under a theme."""
    return [
        Set(Line, line.id, "theme_ids", (*line.theme_ids, theme_id))
        for line in (state.get(Line, line_id) for line_id in line_ids)
        if theme_id not in line.theme_ids
    ]


def take_out(state: EventState, line_ids: Sequence[str], theme_id: str) -> list[Change]:
    """Take lines out of a theme."""
    lines = (state.get(Line, line_id) for line_id in line_ids)
    return [_without(line, theme_id) for line in lines if theme_id in line.theme_ids]


def add_sentence(
    state: EventState,
    sentence_id: str,
    section: Section,
    text: str,
    *,
    line_ids: Sequence[str] = (),
    group_id: str = "",
) -> list[Change]:
    """Add a sentence at the end of its section."""
    before = state.by(Sentence, "section", section)
    sentence = Sentence(
        id=sentence_id,
        section=section,
        group_id=group_id,
        position=before[-1].position + 1.0 if before else 1.0,
        text=text,
        line_ids=tuple(line_ids),
    )
    return [Add(sentence)]


def edit_sentence(state: EventState, sentence_id: str, text: str) -> list[Change]:
    """Change the words of a sentence; no words take it away."""
    sentence = state.get(Sentence, sentence_id)
    return edit(sentence, text=text) if text.strip() else [remove(sentence)]


def set_sources(state: EventState, sentence_id: str, line_ids: Sequence[str]) -> list[Change]:
    """Say on which lines a sentence rests."""
    return edit(state.get(Sentence, sentence_id), line_ids=tuple(dict.fromkeys(line_ids)))


def translate(state: EventState, sentence_id: str, language: str, text: str) -> list[Change]:
    """Give a sentence in another language."""
    of_text = state.get(Sentence, sentence_id).text
    translation_id = f"{sentence_id}:{language}"
    known = state.known(Translation, translation_id)
    if known is not None:
        return edit(known, text=text, of_text=of_text, removed=False)
    return [
        Add(
            Translation(
                id=translation_id,
                sentence_id=sentence_id,
                language=language,
                text=text,
                of_text=of_text,
            )
        )
    ]


def add_recipient(state: EventState, recipient_id: str, name: str, language: str) -> list[Change]:
    """Add somebody who gets the summary."""
    recipients = state.all(Recipient)
    position = recipients[-1].position + 1.0 if recipients else 1.0
    return [Add(Recipient(id=recipient_id, name=name, language=language, position=position))]


def _without(line: Line, theme_id: str) -> Set:
    left = tuple(each for each in line.theme_ids if each != theme_id)
    return Set(Line, line.id, "theme_ids", left)
