"""From a found event to its row: what is known at once, and what a look at the file told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.errors import Problem
from facilitator_app.ui.formats import day
from facilitator_app.ui.start.found import FoundEvent
from facilitator_app.ui.start.row_facts import RowFacts, StateWords


def row_facts(event: FoundEvent, today: str) -> RowFacts:
    """Return what the row of an event shows on `today` (ISO 8601)."""
    if event.card is not None:
        from facilitator_app.ui.start import card_words  # noqa: PLC0415 - it brings the records

        second = card_words.second_line(event.card)
        third = card_words.third_line(event.card, today)
        state = card_words.state_words(event.card, today)
        return RowFacts(str(event.path), event.title, second, third, state)
    folder = str(event.path.parent)
    return RowFacts(
        path=str(event.path),
        title=event.title,
        second=day(event.day) if event.day else folder,
        third=folder if event.day and event.problem is not None else "",
        state=_problem_words(event.problem),
        missing=event.problem is Problem.NO_SUCH_FILE,
    )


def _problem_words(problem: Problem | None) -> StateWords | None:
    translate = QCoreApplication.translate
    if problem is None:
        return None
    if problem is Problem.NO_SUCH_FILE:
        return StateWords(translate("Start", "File moved"), "circle-question-mark", "sunk")
    return StateWords(translate("Start", "Cannot be read"), "octagon-alert", "lingon")
