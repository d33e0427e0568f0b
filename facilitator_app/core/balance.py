"""Whose voice the summary carries: shares of what was said against shares of what is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import (
    FIVE_QUESTIONS,
    Group,
    Line,
    LineKind,
    Question,
    Section,
    Sentence,
)
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_sources import sources
from facilitator_app.core.told import joint_sentences, says_something, written_sentences

LEAST_RATIO = 0.5  # a smaller share of the summary than this part of one's share of the lines


class Dimension(StrEnum):
    """What the shares are of."""

    GROUP = "group"
    QUESTION = "question"
    KIND = "kind"


@frozen
class Share:
    """One group, question or kind.

    Attributes:
        key: Its id; "" gathers lines that were written under no question.
        lines: How many lines it has.
        of_lines: Its share of all lines, 0.0 to 1.0.
        of_summary: Its share of what the summary's sentences rest on, 0.0 to 1.0.
    """

    key: str
    lines: int
    of_lines: float
    of_summary: float

    @property
    def is_missing(self) -> bool:
        """True when the summary tells less than half of its share."""
        return self.lines > 0 and self.of_summary < LEAST_RATIO * self.of_lines


@frozen
class Balance:
    """The shares, and what they warn of.

    Attributes:
        traced: How many sentences rest on a line; without any, nothing can be weighed.
        empty: The questions of the method that no sentence answers.
    """

    dimension: Dimension
    shares: tuple[Share, ...]
    traced: int
    empty: tuple[Section, ...]

    @property
    def missing(self) -> tuple[Share, ...]:
        """Whose voice is missing; nobody's while nothing is traced."""
        return tuple(each for each in self.shares if each.is_missing) if self.traced else ()


def balance(state: EventState, dimension: Dimension = Dimension.GROUP) -> Balance:
    """Return how the summary's sentences rest on the lines.

    A sentence weighs one, shared among the lines that it rests on. What all groups say together
    is weighed; only where there is nothing of it, what the groups say on their own.
    """
    key_of = _KEYS[dimension]
    lines = [line for line in state.all(Line) if _is_said(line)]
    told = _told(state)
    counts: dict[str, int] = {}
    weights: dict[str, float] = {}
    for line in lines:
        counts[key_of(line)] = counts.get(key_of(line), 0) + 1
    for sentence_lines in told:
        for line in sentence_lines:
            key = key_of(line)
            weights[key] = weights.get(key, 0.0) + 1 / len(sentence_lines)
    return Balance(
        dimension,
        _shares(_order(state, dimension, counts), counts, weights),
        traced=len(told),
        empty=tuple(each for each in FIVE_QUESTIONS if not _has_answer(state, each)),
    )


def _shares(
    keys: Iterable[str], counts: Mapping[str, int], weights: Mapping[str, float]
) -> tuple[Share, ...]:
    all_lines, all_weights = sum(counts.values()) or 1, sum(weights.values()) or 1.0
    return tuple(
        Share(
            key,
            counts.get(key, 0),
            counts.get(key, 0) / all_lines,
            weights.get(key, 0.0) / all_weights,
        )
        for key in keys
    )


def _told(state: EventState) -> list[list[Line]]:
    """Return the sources of each sentence that has some."""
    joint = [each for section in Section for each in joint_sentences(state, section)]
    for sentences in (joint, written_sentences(state)):
        told = [lines for each in sentences if (lines := _said_sources(state, each))]
        if told:
            return told
    return []


def _said_sources(state: EventState, sentence: Sentence) -> list[Line]:
    return [line for line in sources(state, sentence) if _is_said(line)]


def _is_said(line: Line) -> bool:
    return line.counts and line.what is not LineKind.PROCESS and says_something(line.text)


def _has_answer(state: EventState, section: Section) -> bool:
    return any(says_something(each.text) for each in state.by(Sentence, "section", section))


def _order(state: EventState, dimension: Dimension, counts: Mapping[str, int]) -> list[str]:
    """Return the keys in the order of the event; of questions and kinds only those with lines."""
    match dimension:
        case Dimension.GROUP:
            known = [group.id for group in state.all(Group)]
            return known + sorted(key for key in counts if key not in known)
        case Dimension.QUESTION:
            known = [question.id for question in state.all(Question) if question.id in counts]
            return known + sorted(key for key in counts if key not in known)
        case Dimension.KIND:
            return [kind.value for kind in LineKind if kind.value in counts]


_KEYS: Mapping[Dimension, Callable[[Line], str]] = {
    Dimension.GROUP: lambda line: line.group_id,
    Dimension.QUESTION: lambda line: line.question_id,
    Dimension.KIND: lambda line: line.what.value,
}
