"""What the situations of the prompt cards are called. Only QtCore."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.cards import Situation


def situation_text(situation: Situation) -> str:  # noqa: C901, PLR0911 - one row each
    """Return what a situation is called, "Quiet participant"."""
    translate = QCoreApplication.translate
    match situation:
        case Situation.QUIET:
            return translate("Cards", "Quiet participant")
        case Situation.DOMINATING:
            return translate("Cards", "Dominating")
        case Situation.STUCK:
            return translate("Cards", "Stuck")
        case Situation.STRONG_FEELING:
            return translate("Cards", "Strong feeling")
        case Situation.CONFLICT:
            return translate("Cards", "Conflict")
        case Situation.DEEPENING:
            return translate("Cards", "Deepening")
        case Situation.TOPIC_CHOICE:
            return translate("Cards", "Choosing a topic")
        case Situation.CLOSING:
            return translate("Cards", "Closing")
        case Situation.SILENCE:
            return translate("Cards", "Silence")


def used_text() -> str:
    """Return the mark of a card that was said already."""
    #: On a prompt card that was said in this phase already.
    return QCoreApplication.translate("Cards", "used")


def quoted(text: str, language: str) -> str:
    """Return words that are said aloud in the quotation marks of their language."""
    return f"“{text}”" if language == "en" else f"”{text}”"
