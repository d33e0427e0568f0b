"""The chapters of a summary that lines and sentences fill: themes, shared answers, groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from facilitator_app.core.document import (
    Anchored,
    Block,
    Heading,
    Listing,
    Paragraph,
    Span,
    Style,
    Text,
    Word,
    Written,
    anchor,
    paragraph,
    strong,
    word,
)
from facilitator_app.core.event_facts import group_facts, group_title
from facilitator_app.core.model import (
    FIVE_QUESTIONS,
    Group,
    Line,
    LineKind,
    Section,
    Sentence,
    Theme,
    ThemePart,
    Translation,
)
from facilitator_app.core.participation import group_sizes
from facilitator_app.core.state import EventState
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.core.told import (
    groups_apart,
    joint_sentences,
    line_span,
    says_something,
    sentence_span,
    sentences_of_groups,
    spoken_in,
    theme_parts,
    told_lines,
    without_list_mark,
    written,
)

MOST_QUOTES = 3
MOST_LINES = 5
_OWN_PLACE = (LineKind.QUOTE, LineKind.DISAGREEMENT, LineKind.PROCESS)


def theme_chapters(state: EventState) -> Iterator[Block]:
    """Yield what was talked about: each theme as a statement, its quotes and differences."""
    themes = state.all(Theme)
    if not themes:
        return
    yield Heading(1, Word("themes_heading"))
    yield paragraph(Style.BODY, Word("themes_intro"))
    by_theme: dict[str, list[Line]] = {}
    for lines in told_lines(state).values():
        for line in lines:
            for theme_id in line.theme_ids:
                by_theme.setdefault(theme_id, []).append(line)
    for number, theme in enumerate(themes, start=1):
        yield from _theme(state, number, theme, by_theme.get(theme.id, ()))


def five_questions(state: EventState) -> Iterator[Block]:
    """Yield the answers that all groups share to the method's five questions."""
    sentences = [each for section in FIVE_QUESTIONS for each in joint_sentences(state, section)]
    if sentences:
        yield Heading(1, Word("answers_heading"))
        yield from _answers(state, sentences)


def group_chapters(state: EventState) -> Iterator[Block]:
    """Yield each group's own discussion: its answers and its insights."""
    sizes, lines = group_sizes(state), told_lines(state)
    for group_id, answers in sentences_of_groups(state).items():
        group, said = state.get(Group, group_id), lines.get(group_id, [])
        if said or answers:
            yield Heading(2, group_title(state, group))
            facts = group_facts(sizes.get(group.id, 0), len(said))
            yield paragraph(Style.BODY, facts, kept=True)
            yield from _answers(state, answers)
            chosen = _chosen_insights(state, said, answers)
            if not chosen and any(_is_insight(line) for line in said):
                yield Heading(3, Word("group_insights"))
            yield from _insights(state, said, chosen, "group_insight")


def insights_of_only_group(state: EventState) -> Iterator[Block]:
    """Yield the insights of an event that had one group; its answers stand with the event's."""
    said = (
        [] if groups_apart(state) else [line for own in told_lines(state).values() for line in own]
    )
    if any(_is_insight(line) for line in said):
        yield Heading(1, Word("insights_heading"))
        yield from _insights(state, said, _chosen_insights(state, said, ()), "kind_insight")


def _theme(state: EventState, number: int, theme: Theme, lines: Sequence[Line]) -> Iterator[Block]:
    title = _title(state, theme)
    if title.text:
        yield Heading(2, title, anchor=anchor(Anchored.THEME_TITLE, theme.id))
    else:
        yield Heading(2, word("theme_untitled", number=number))
    text = theme_parts(state, theme, ThemePart.DESCRIPTION)
    for part, (words, is_item) in enumerate(text):
        span = Span(words, anchor=anchor(Anchored.THEME_TEXT, theme.id, part))
        yield paragraph(Style.BULLET if is_item else Style.BODY, span)
    yield paragraph(Style.NOTE, _where(state, lines), kept=bool(lines))
    if not text:
        fitting = [line for line in lines if line.what not in _OWN_PLACE]
        yield from (
            paragraph(Style.BULLET, _span(state, each)) for each in _some(fitting, MOST_LINES)
        )
    quotes = [line for line in lines if line.what is LineKind.QUOTE]
    for quote in _some(quotes, MOST_QUOTES):
        yield paragraph(Style.QUOTE, _span(state, quote))
        yield paragraph(Style.QUOTE_SOURCE, Word("a_participant"))
    yield from _differences(state, theme, lines)


def _title(state: EventState, theme: Theme) -> Written:
    """Return the statement of a theme on one line, with its translations."""
    title = written(without_list_mark(shown_on_one_line(theme.title)), state.event.language)
    told = {
        each.language: without_list_mark(shown_on_one_line(each.text))
        for each in state.by(Translation, "theme_id", theme.id)
        if each.part == ThemePart.TITLE and says_something(each.text)
    }
    return replace(title, translations=told)


def _differences(state: EventState, theme: Theme, lines: Sequence[Line]) -> Iterator[Block]:
    """Every disagreement is kept, the written one first."""
    own = theme_parts(state, theme, ThemePart.DISAGREEMENT)
    told = [line for line in lines if line.what is LineKind.DISAGREEMENT]
    if own or told:
        yield Heading(3, Word("differences_heading"))
    for part, (words, _) in enumerate(own):
        name = anchor(Anchored.THEME_DISAGREEMENT, theme.id, part)
        yield paragraph(Style.BULLET, Span(words, anchor=name))
    yield from (paragraph(Style.BULLET, _span(state, line)) for line in told)


def _where(state: EventState, lines: Sequence[Line]) -> Text:
    """Say in which groups a theme came up: groups count, not lines."""
    if not lines:
        return Word("theme_without_lines")
    group_ids = {line.group_id for line in lines}
    groups = state.all(Group)
    numbers = tuple(group.number for group in groups if group.id in group_ids)
    if len(groups) < 2 or not numbers:
        return word("theme_lines", count=len(lines))
    if len(numbers) == len(groups):
        return Word("theme_in_all_groups")
    return word("theme_in_groups", groups=Listing(numbers), count=len(numbers))


def _answers(state: EventState, sentences: Sequence[Sentence]) -> Iterator[Paragraph]:
    for section in FIVE_QUESTIONS:
        own = [each for each in sentences if each.section is section]
        for number, each in enumerate(own):
            if number:
                yield paragraph(Style.MORE, sentence_span(state, each))
            else:
                label = strong(Word(f"label_{section}"))
                yield paragraph(Style.BULLET, label, sentence_span(state, each))


def _chosen_insights(
    state: EventState, lines: Sequence[Line], sentences: Sequence[Sentence]
) -> list[Span]:
    """Return the group's key messages and its starred insights."""
    messages = [each for each in sentences if each.section is Section.KEY_MESSAGE]
    starred = [line for line in lines if _is_insight(line) and line.starred]
    return [sentence_span(state, each) for each in messages] + [
        _span(state, line) for line in starred
    ]


def _insights(
    state: EventState, lines: Sequence[Line], chosen: Sequence[Span], label: str
) -> Iterator[Paragraph]:
    """What was chosen stands in a box; where nothing was, every insight is told."""
    yield from (paragraph(Style.INSIGHT, strong(Word(label)), each) for each in chosen)
    if not chosen:
        told = (line for line in lines if _is_insight(line))
        yield from (paragraph(Style.BULLET, _span(state, line)) for line in told)


def _is_insight(line: Line) -> bool:
    return line.what is LineKind.INSIGHT


def _some(lines: Sequence[Line], most: int) -> list[Line]:
    """Return the starred lines; where there are none, some from each group in turn."""
    starred = [line for line in lines if line.starred]
    if starred:
        return starred
    by_group: dict[str, list[Line]] = {}
    for line in lines:
        by_group.setdefault(line.group_id, []).append(line)
    turns = zip_longest(*by_group.values())
    return [line for turn in turns for line in turn if line is not None][:most]


def _span(state: EventState, line: Line) -> Span:
    return line_span(line, spoken_in(state, line.group_id))
