"""The bank of ready questions."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Step
from facilitator_app.core.template import Words


class QuestionKind(StrEnum):
    """What a ready question does."""

    OPENING = "opening"
    DEEPENING = "deepening"
    CLOSING = "closing"


@frozen
class BankQuestion:
    """A ready question, in general words that fit any topic.

    Attributes:
        steps: The phases that it suits.
    """

    id: str
    kind: QuestionKind
    steps: frozenset[Step]
    words: Words


def suiting(bank: Sequence[BankQuestion], step: Step) -> tuple[BankQuestion, ...]:
    """Return the ready questions that suit a phase; all of them when none was made for it."""
    return tuple(each for each in bank if step in each.steps) or tuple(bank)
