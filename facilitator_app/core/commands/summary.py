"""Commands on themes and the sentences of the summary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facilitator_app.core.changes import Add, Change, Set, edit, remove
from facilitator_app.core.model import Line, Section, Sentence, Theme, ThemePart, Translation
from facilitator_app.core.state import EventState
from facilitator_app.core.theme_proposals import Proposal
from facilitator_app.core.themes import moved


def add_theme(
    state: EventState, theme_id: str, title: str, line_ids: Sequence[str] = ()
) -> list[Change]:
    """Add a theme at the end, with lines under it."""
    return [
        Add(Theme(id=theme_id, title=title, position=_after_last(state))),
        *place(state, line_ids, theme_id),
    ]


def edit_theme(state: EventState, theme_id: str, **values: Any) -> list[Change]:
    """Give a theme these field values."""
    return edit(state.get(Theme, theme_id), **values)


def remove_theme(state: EventState, theme_id: str) -> list[Change]:
    """Take a theme away; its lines lose it."""
    return [
        remove(state.get(Theme, theme_id)),
        *(_without(line, theme_id) for line in state.all(Line) if theme_id in line.theme_ids),
    ]


def move_theme(state: EventState, theme_id: str, to: int) -> list[Change]:
    """Put a theme at place `to`, from 0."""
    themes = state.all(Theme)
    at = themes.index(state.get(Theme, theme_id))
    order = moved(themes, at, to)
    return [
        Set(Theme, theme.id, "position", float(number))
        for number, theme in enumerate(order, start=1)
        if theme.position != float(number)
    ]


def merge_themes(state: EventState, theme_id: str, into_id: str) -> list[Change]:
    """Put everything of a theme under another one: lines, text, and what people disagreed on."""
    theme, into = state.get(Theme, theme_id), state.get(Theme, into_id)
    if theme.id == into.id:
        return []
    lines = [line for line in state.all(Line) if theme_id in line.theme_ids]
    return [
        *edit(
            into,
            description=_joined(into.description, theme.description),
            disagreement=_joined(into.disagreement, theme.disagreement),
        ),
        *(
            Set(
                Line,
                line.id,
                "theme_ids",
                tuple(
                    dict.fromkeys(into_id if each == theme_id else each for each in line.theme_ids)
                ),
            )
            for line in lines
        ),
        remove(theme),
    ]


def split_theme(
    state: EventState, theme_id: str, new_id: str, title: str, line_ids: Sequence[str]
) -> list[Change]:
    """Make a theme of its own of some lines of a theme; it stands after that one."""
    source = state.get(Theme, theme_id)
    after = [each.position for each in state.all(Theme) if each.position > source.position]
    position = (source.position + min(after)) / 2 if after else source.position + 1.0
    lines = [state.get(Line, line_id) for line_id in line_ids]
    return [
        Add(Theme(id=new_id, title=title, position=position)),
        *(
            Set(
                Line,
                line.id,
                "theme_ids",
                tuple(new_id if each == theme_id else each for each in line.theme_ids),
            )
            for line in lines
            if theme_id in line.theme_ids
        ),
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


def move_lines(
    state: EventState, line_ids: Sequence[str], from_id: str, to_id: str
) -> list[Change]:
    """Put lines from one theme under another one."""
    lines = (state.get(Line, line_id) for line_id in line_ids)
    return [
        Set(
            Line,
            line.id,
            "theme_ids",
            tuple(dict.fromkeys(to_id if each == from_id else each for each in line.theme_ids)),
        )
        for line in lines
        if from_id in line.theme_ids and from_id != to_id
    ]


def take_proposals(
    state: EventState, theme_ids: Sequence[str], proposals: Sequence[Proposal]
) -> list[Change]:
    """Make the themes that somebody chose among the proposed ones."""
    first = _after_last(state)
    themes: dict[str, list[str]] = {}
    changes: list[Change] = []
    for number, (theme_id, each) in enumerate(zip(theme_ids, proposals, strict=True)):
        changes.append(Add(Theme(id=theme_id, title=each.title, position=first + number)))
        for line_id in each.line_ids:
            themes.setdefault(line_id, []).append(theme_id)
    for line_id, ids in themes.items():
        line = state.find(Line, line_id)
        if line is not None:
            changes.append(Set(Line, line_id, "theme_ids", (*line.theme_ids, *ids)))
    return changes


def add_sentence(
    state: EventState,
    sentence_id: str,
    section: Section,
    text: str,
    *,
    line_ids: Sequence[str] = (),
    group_id: str = "",
    now_ms: int = 0,
) -> list[Change]:
    """Add a sentence at the end of its section.

    Args:
        now_ms: Milliseconds since the epoch; 0 when nobody knows.
    """
    before = state.by(Sentence, "section", section)
    sentence = Sentence(
        id=sentence_id,
        section=section,
        group_id=group_id,
        position=before[-1].position + 1.0 if before else 1.0,
        text=text,
        line_ids=tuple(dict.fromkeys(line_ids)),
        changed_at_ms=now_ms,
    )
    return [Add(sentence)]


def edit_sentence(state: EventState, sentence_id: str, text: str, now_ms: int = 0) -> list[Change]:
    """Change the words of a sentence; no words take it away.

    Args:
        now_ms: Milliseconds since the epoch; 0 when nobody knows.
    """
    sentence = state.get(Sentence, sentence_id)
    if not text.strip():
        return [remove(sentence)]
    if text == sentence.text:
        return []
    return edit(sentence, text=text, changed_at_ms=now_ms)


def remove_sentence(state: EventState, sentence_id: str) -> list[Change]:
    """Take a sentence away."""
    return [remove(state.get(Sentence, sentence_id))]


def move_sentence(
    state: EventState, sentence_id: str, section: Section, to: int | None = None
) -> list[Change]:
    """Put a sentence under another question, or elsewhere under its own.

    Args:
        to: Its place among the sentences of the same group there, from 0; None means the end.
    """
    sentence = state.get(Sentence, sentence_id)
    others = [
        each
        for each in state.by(Sentence, "section", section)
        if each.group_id == sentence.group_id and each.id != sentence_id
    ]
    at = len(others) if to is None else max(0, min(to, len(others)))
    before = others[at - 1].position if at else None
    after = others[at].position if at < len(others) else None
    return edit(sentence, section=section, position=_between(before, after))


def set_sources(state: EventState, sentence_id: str, line_ids: Sequence[str]) -> list[Change]:
    """Say on which lines a sentence rests."""
    return edit(state.get(Sentence, sentence_id), line_ids=tuple(dict.fromkeys(line_ids)))


def add_sources(state: EventState, sentence_id: str, line_ids: Sequence[str]) -> list[Change]:
    """Say on which more lines a sentence rests."""
    sentence = state.get(Sentence, sentence_id)
    return set_sources(state, sentence_id, (*sentence.line_ids, *line_ids))


def drop_sources(state: EventState, sentence_id: str, line_ids: Sequence[str]) -> list[Change]:
    """Say on which lines a sentence does not rest after all."""
    left = [each for each in state.get(Sentence, sentence_id).line_ids if each not in line_ids]
    return set_sources(state, sentence_id, left)


def translate(state: EventState, sentence_id: str, language: str, text: str) -> list[Change]:
    """Give a sentence in another language; no words take the translation away."""
    of_text = state.get(Sentence, sentence_id).text
    made = Translation(
        id=f"{sentence_id}:{language}",
        sentence_id=sentence_id,
        language=language,
        text=text,
        of_text=of_text,
    )
    return _translated(state, made)


def translate_theme(
    state: EventState, theme_id: str, part: ThemePart, language: str, text: str
) -> list[Change]:
    """Give a text of a theme in another language; no words take the translation away."""
    of_text = str(getattr(state.get(Theme, theme_id), part.value))
    made = Translation(
        id=f"{theme_id}.{part.value}:{language}",
        theme_id=theme_id,
        part=part.value,
        language=language,
        text=text,
        of_text=of_text,
    )
    return _translated(state, made)


def _translated(state: EventState, made: Translation) -> list[Change]:
    known = state.known(Translation, made.id)
    if not made.text.strip():
        return [remove(known)] if known is not None and not known.removed else []
    if known is None:
        return [Add(made)]
    return edit(known, text=made.text, of_text=made.of_text, removed=False)


def _after_last(state: EventState) -> float:
    themes = state.all(Theme)
    return themes[-1].position + 1.0 if themes else 1.0


def _between(before: float | None, after: float | None) -> float:
    if before is None and after is None:
        return 1.0
    if before is None:
        return (after or 0.0) - 1.0
    return before + 1.0 if after is None else (before + after) / 2


def _joined(first: str, second: str) -> str:
    return "\n".join(part for part in (first.strip(), second.strip()) if part)


def _without(line: Line, theme_id: str) -> Set:
    left = tuple(each for each in line.theme_ids if each != theme_id)
    return Set(Line, line.id, "theme_ids", left)
