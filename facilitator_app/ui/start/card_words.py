"""What the start page says of an event whose file was read: second and third line, state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.card import CardState, EventCard, card_state
from facilitator_app.core.model import Mode
from facilitator_app.ui.formats import when
from facilitator_app.ui.start.row_facts import StateWords


def second_line(card: EventCard) -> str:
    """Return day, time and place, as far as they are known."""
    of = card.event
    place = of.place
    if of.mode is Mode.REMOTE:
        online = QCoreApplication.translate("Start", "online")
        place = f"{online}, {place}" if place else online
    return " · ".join(part for part in (when(of), place) if part)


def third_line(card: EventCard, today: str) -> str:
    """Return how many groups and people it has."""
    translate = QCoreApplication.translate
    parts = [translate("Start", "%n group(s)", "", card.groups)] if card.groups else []
    if card.people and card.event.day >= today:
        parts.append(translate("Start", "%n registered", "", card.people))
    elif card.people:
        parts.append(translate("Start", "%n participant(s)", "", card.people))
    elif card.event.capacity:
        parts.append(translate("Start", "%n seat(s)", "", card.event.capacity))
    return " · ".join(parts)


def state_words(card: EventCard, today: str) -> StateWords:
    """Return where an event stands."""
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
