"""A first proposal of themes from shared tags and shared words. It explains itself and waits.

Nothing here understands anything: lines that carry the same tag, or forms of the same word, may
belong together. Words of the title and of the questions are left aside, because the facilitator
put them into everybody's mouth.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator_app.core.common_words import COMMON_WORDS
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Group, Line, LineKind, Question
from facilitator_app.core.search_words import beginnings, search_words
from facilitator_app.core.state import EventState
from facilitator_app.core.wall import SHARE_TAGS

MOST_PROPOSALS = 8
LEAST_LINES = 4
_LEAST_LETTERS = 5
_LEAST_STEM = 5
_LARGEST_PART = 3  # what is in more than a third of the lines is no theme of its own
_ALIKE = 0.6
_MOST_WORDS = 6


@frozen
class Proposal:
    """Lines that may belong under one theme, and why.

    Attributes:
        tags: The tags that they share.
        words: The forms of shared words as they stand in the lines, the most frequent first.
        groups: In how many groups they came up.
    """

    title: str
    tags: tuple[str, ...]
    words: tuple[str, ...]
    line_ids: tuple[str, ...]
    groups: int


@dataclass(slots=True)
class _Candidate:
    """What some lines share: a tag, or the beginning of a word's forms."""

    tags: list[str]
    words: Counter[str]
    lines: set[str]


def propose_themes(state: EventState) -> list[Proposal]:
    """Return themes for the lines that have none yet, those with most groups first."""
    lines = [line for line in state.all(Line) if _is_open(line)]
    group_of = {line.id: line.group_id for line in lines}
    least_groups = 2 if len(state.all(Group)) > 1 else 1
    most = max(3 * LEAST_LINES, len(lines) // _LARGEST_PART)
    asked = set(_words_asked(state))
    tags = list(_by_tag(lines))
    words = list(_by_word(lines, asked))
    _explain(tags, words)
    chosen: list[_Candidate] = []
    covered: set[str] = set()
    pool = [*tags, *words]
    while len(chosen) < MOST_PROPOSALS:
        best = max(pool, key=lambda each: _worth(each, covered, group_of), default=None)
        if best is None or len(best.lines - covered) < LEAST_LINES:
            break
        pool.remove(best)
        if len(best.lines) <= most and len(_groups(best, group_of)) >= least_groups:
            chosen.append(best)
            covered |= best.lines
    order = {line.id: at for at, line in enumerate(lines)}
    found = [_proposal(each, order, group_of) for each in chosen]
    return sorted(found, key=lambda each: (-each.groups, -len(each.line_ids)))


def _is_open(line: Line) -> bool:
    return line.counts and not line.theme_ids and line.what is not LineKind.PROCESS


def _words_asked(state: EventState) -> Iterator[str]:
    texts = [state.event.title, *(question.text for question in state.all(Question))]
    for text in texts:
        for word in search_words(text):
            yield from beginnings(word)


def _by_tag(lines: Iterable[Line]) -> Iterator[_Candidate]:
    by_tag: dict[str, set[str]] = {}
    for line in lines:
        for tag in line.tags:
            if tag not in SHARE_TAGS:
                by_tag.setdefault(tag, set()).add(line.id)
    for tag, line_ids in by_tag.items():
        if len(line_ids) >= LEAST_LINES:
            yield _Candidate([tag], Counter(), line_ids)


def _by_word(lines: Sequence[Line], asked: Collection[str]) -> Iterator[_Candidate]:
    """Yield the lines that share forms of a word: all words with a beginning in common."""
    lines_of: dict[str, set[str]] = {}
    for line in lines:
        for word in set(search_words(line.text)):
            if len(word) >= _LEAST_LETTERS and word not in COMMON_WORDS:
                lines_of.setdefault(word, set()).add(line.id)
    stems = {stem for word in lines_of for stem in beginnings(word) if len(stem) >= _LEAST_STEM}
    words_of = _words_by_stem(sorted(lines_of), stems - set(asked))
    for words in words_of.values():
        if any(_begins_with(word, asked) for word in words):
            continue
        line_ids = {line_id for word in words for line_id in lines_of[word]}
        if len(line_ids) >= LEAST_LINES:
            counts = Counter({word: len(lines_of[word]) for word in words})
            yield _Candidate([], counts, line_ids)


def _words_by_stem(words: Sequence[str], stems: Collection[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in words:
        for length in range(_LEAST_STEM, len(word) + 1):
            if word[:length] in stems:
                found.setdefault(word[:length], []).append(word)
    return found


def _begins_with(word: str, stems: Collection[str]) -> bool:
    return any(word[:length] in stems for length in range(_LEAST_STEM, len(word) + 1))


def _explain(tags: Sequence[_Candidate], words: list[_Candidate]) -> None:
    """Let a word that mostly stands in the lines of a tag explain the tag, not compete with it."""
    for word in list(words):
        for tag in tags:
            if len(word.lines & tag.lines) >= _ALIKE * len(word.lines):
                tag.words.update(word.words)
                words.remove(word)
                break


def _worth(
    candidate: _Candidate, covered: Collection[str], group_of: Mapping[str, str]
) -> tuple[int, int, bool, int, str]:
    """Return what a candidate is worth: new lines times groups; tags before words; longer words."""
    new = [line_id for line_id in candidate.lines if line_id not in covered]
    groups = len({group_of[line_id] for line_id in new})
    name = candidate.tags[0] if candidate.tags else max(candidate.words)
    shortest = min(map(len, candidate.words), default=0)
    return (len(new) * groups, len(new), bool(candidate.tags), shortest, name)


def _groups(candidate: _Candidate, group_of: Mapping[str, str]) -> set[str]:
    return {group_of[line_id] for line_id in candidate.lines}


def _proposal(
    candidate: _Candidate, order: Mapping[str, int], group_of: Mapping[str, str]
) -> Proposal:
    words = [word for word, _ in sorted(candidate.words.items(), key=lambda each: (-each[1], each))]
    name = candidate.tags[0].replace("-", " ") if candidate.tags else min(words, key=len)
    return Proposal(
        title=name[:1].upper() + name[1:],
        tags=tuple(candidate.tags),
        words=tuple(words[:_MOST_WORDS]),
        line_ids=tuple(sorted(candidate.lines, key=lambda line_id: order[line_id])),
        groups=len(_groups(candidate, group_of)),
    )
