"""What people wrote, as it stands in documents: which lines, which words, in which language."""

from __future__ import annotations

import re
from dataclasses import replace

from facilitator_app.core.document import Anchored, Span, Written, anchor
from facilitator_app.core.languages import language_of
from facilitator_app.core.model import (
    Group,
    Line,
    LineKind,
    Section,
    Sentence,
    Theme,
    ThemePart,
    Translation,
)
from facilitator_app.core.quotes import is_held_back
from facilitator_app.core.state import EventState
from facilitator_app.core.text import shown

# "2." is not one: Finnish writes "2. kierros".
_LIST_MARK = re.compile(r"\A\s*(?:[-–—•·*▪◦‣]|\(?\d{1,2}\))\s+(?=\S)")
_QUOTE_MARKS = "\"”“„»«'’‘"


def is_told(state: EventState, line: Line) -> bool:
    """Return True when a line stands in documents: it says something and may leave the event."""
    return line.counts and says_something(line.text) and not is_held_back(state, line)


def says_something(text: str) -> bool:
    """Return True when there is something to read in `text`."""
    return bool(shown(text).strip())


def told_lines(state: EventState) -> dict[str, list[Line]]:
    """Return the lines that stand in documents, in order of time, by group id."""
    by_group: dict[str, list[Line]] = {}
    for line in state.all(Line):
        if is_told(state, line):
            by_group.setdefault(line.group_id, []).append(line)
    return by_group


def spoken_in(state: EventState, group_id: str = "") -> str:
    """Return the language of a group, or of the event where it has none of its own."""
    group = state.find(Group, group_id)
    return (group.language if group else "") or state.event.language


def written(text: str, language: str, *, ready: bool = False) -> Written:
    """Return what somebody wrote, tagged with the language that its words say.

    Args:
        ready: It may be ready words of the method.
    """
    told = shown(text).strip()
    return Written(told, language_of(told, language), ready=ready)


def without_list_mark(text: str) -> str:
    """Return `text` without a mark with which somebody typed it as an item of a list."""
    return _LIST_MARK.sub("", text, count=1)


def parts_of(text: str, language: str) -> list[tuple[Written, bool]]:
    """Return the paragraphs of a longer text, each with whether it was typed as a list's item.

    The mark of such an item is taken off: it becomes one of a real list.
    """
    parts: list[tuple[Written, bool]] = []
    for line in shown(text).split("\n"):
        if line.strip():
            bare = without_list_mark(line)
            parts.append((written(bare, language), bare != line))
    return parts


def theme_parts(state: EventState, theme: Theme, part: ThemePart) -> list[tuple[Written, bool]]:
    """Return the paragraphs of a theme's text with their translations, and which are items.

    A translation with another number of paragraphs is left out: none would have its own.
    """
    parts = parts_of(str(getattr(theme, part.value)), state.event.language)
    told = {
        each.language: [words for words, _ in parts_of(each.text, each.language)]
        for each in state.by(Translation, "theme_id", theme.id)
        if each.part == part and says_something(each.text)
    }
    fitting = {code: texts for code, texts in told.items() if len(texts) == len(parts)}
    return [
        (
            replace(words, translations={code: texts[at].text for code, texts in fitting.items()}),
            is_item,
        )
        for at, (words, is_item) in enumerate(parts)
    ]


def line_span(line: Line, language: str) -> Span:
    """Return the words of a line; exact words of a speaker stand in quotation marks."""
    text, is_quote = shown(line.text).strip(), line.what is LineKind.QUOTE
    if is_quote:
        text = without_quote_marks(text)
    return Span(
        Written(text, language_of(text, language), quoted=is_quote),
        anchor=anchor(Anchored.LINE, line.id),
    )


def sentence_span(state: EventState, sentence: Sentence) -> Span:
    """Return a sentence of the summary with its translations."""
    text = without_list_mark(shown(sentence.text)).strip()
    translations = {
        each.language: without_list_mark(shown(each.text)).strip()
        for each in state.by(Translation, "sentence_id", sentence.id)
        if says_something(each.text)
    }
    language = language_of(text, spoken_in(state, sentence.group_id))
    return Span(
        Written(text, language, translations=translations),
        anchor=anchor(Anchored.SENTENCE, sentence.id),
    )


def written_sentences(state: EventState) -> list[Sentence]:
    """Return the sentences of the summary that say something."""
    return [each for each in state.all(Sentence) if says_something(each.text)]


def joint_sentences(state: EventState, section: Section) -> list[Sentence]:
    """Return what all groups say together under a question.

    Sentences of a group that was taken away belong to all, and so do those of an only group.
    """
    apart = frozenset(groups_apart(state))
    return [
        each
        for each in state.by(Sentence, "section", section)
        if says_something(each.text) and each.group_id not in apart
    ]


def sentences_of_groups(state: EventState) -> dict[str, list[Sentence]]:
    """Return what the groups say on their own, by group id."""
    by_group: dict[str, list[Sentence]] = {group_id: [] for group_id in groups_apart(state)}
    for each in written_sentences(state):
        if each.group_id in by_group:
            by_group[each.group_id].append(each)
    return by_group


def groups_apart(state: EventState) -> tuple[str, ...]:
    """Return the ids of the groups, none when there is only one: it speaks for the event."""
    groups = state.all(Group)
    return tuple(group.id for group in groups) if len(groups) > 1 else ()


def without_quote_marks(text: str) -> str:
    """Return `text` without a pair of quotation marks, unless there are others between them."""
    bare = text.strip(_QUOTE_MARKS).strip()
    has_others = any(mark in bare for mark in '"”“„»«')
    return text if has_others or not bare else bare
