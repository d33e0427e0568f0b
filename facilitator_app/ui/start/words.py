"""What the start page says of an event: its second and third line, and its state."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.card import CardState, EventCard, card_state
from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Mode
from facilitator_app.ui.formats import day, when
from facilitator_app.ui.start.found import FoundEvent
from facilitator_app.ui.widgets.chip import ChipTone


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state in a word, with its icon and colour."""

    text: str
    icon: str
    tone: ChipTone


def second_line(event: FoundEvent) -> str:
    """Return day, time and place, as far as they are known."""
    if event.card is None:
        return day(event.day) if event.day else str(event.path.parent)
    of = event.card.event
    place = of.place
    if of.mode is Mode.REMOTE:
        online = QCoreApplication.translate("Start", "online")
        place = f"{online}, {place}" if place else online
    return " · ".join(part for part in (when(of), place) if part)


def third_line(event: FoundEvent, today: str) -> str:
    """Return how many groups and people it has."""
    translate, card = QCoreApplication.translate, event.card
    if card is None:
        return str(event.path.parent) if event.problem is not None else ""
    parts = [translate("Start", "%n group(s)", "", card.groups)] if card.groups else []
    if card.people and card.event.day >= today:
        parts.append(translate("Start", "%n registered", "", card.people))
    elif card.people:
        parts.append(translate("Start", "%n participant(s)", "", card.people))
    elif card.event.capacity:
        parts.append(translate("Start", "%n seat(s)", "", card.event.capacity))
    return " · ".join(parts)


def state_words(event: FoundEvent, today: str) -> StateWords | None:
    """Return the state of an event; None while nobody has looked."""
    translate = QCoreApplication.translate
    if event.problem is Problem.NO_SUCH_FILE:
        return StateWords(translate("Start", "File moved"), "circle-question-mark", "sunk")
    if event.problem is not None:
        return StateWords(translate("Start", "Cannot be read"), "octagon-alert", "lingon")
    return _state_of(event.card, today) if event.card is not None else None


def _state_of(card: EventCard, today: str) -> StateWords:
    translate = QCoreApplication.translate
    match card_state(card, today):
        case CardState.TODAY:
            return StateWords(translate("Start", "Today"), "clock", "pri")
        case CardState.PLANNED:
            return StateWords(translate("Start", "Being planned"), "calendar-clock", "sunk")
        case CardState.SUMMARY_OPEN:
            return StateWords(translate("Start", "Summary unfinished"), "file-text", "amber")
        case CardState.SUMMARY_SENT:
            return StateWords(translate("Start", "Summary sent"), "circle-check", "moss")
        case CardState.PAST:
            return StateWords(translate("Start", "Day has passed"), "history", "sunk")
