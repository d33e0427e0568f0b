"""Where new phases and questions stand among those that are there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from facilitator_app.core.changes import Add, Change
from facilitator_app.core.model import Phase, Question
from facilitator_app.core.template import TemplateStep, in_language, phase_of

NewId = Callable[[], str]


def positions_between(records: Sequence[Phase | Question], at: int, count: int) -> list[float]:
    """Return `count` rising positions before the record at `at` and after the one before it."""
    before = records[at - 1].position if at > 0 else None
    after = records[at].position if at < len(records) else None
    if after is None:
        first = 0.0 if before is None else before
        return [first + number for number in range(1, count + 1)]
    since = after - count - 1 if before is None else before
    step = (after - since) / (count + 1)
    return [since + step * number for number in range(1, count + 1)]


def added(
    steps: Sequence[TemplateStep], positions: Sequence[float], language: str, new_id: NewId
) -> tuple[Change, ...]:
    """Return the phases of `steps` with their questions, in the words of `language`."""
    changes: list[Change] = []
    for step, position in zip(steps, positions, strict=True):
        phase = replace(phase_of(step, new_id(), language), position=position)
        changes.append(Add(phase))
        changes += [
            Add(
                Question(
                    id=new_id(),
                    phase_id=phase.id,
                    position=float(number),
                    text=in_language(words, language),
                    in_other={each: text for each, text in words.items() if each != language},
                )
            )
            for number, words in enumerate(step.questions, start=1)
        ]
    return tuple(changes)
