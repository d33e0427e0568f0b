"""Why something could tell who is meant, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.identifiers import Category


def category_words(category: Category) -> str:  # noqa: C901, PLR0911 - one row each
    """Return why something could tell who is meant."""
    translate = QCoreApplication.translate
    match category:
        case Category.PARTICIPANT:
            return translate("Identifiers", "the name of a participant.")
        case Category.STAFF:
            return translate("Identifiers", "the name of somebody who holds the event.")
        case Category.SPEAKER:
            return translate("Identifiers", "the name of a speaker.")
        case Category.OTHER_NAME:
            return translate("Identifiers", "perhaps a surname.")
        case Category.ORGANISATION:
            return translate("Identifiers", "a participant's organisation.")
        case Category.EMAIL:
            return translate("Identifiers", "an e-mail address.")
        case Category.PHONE:
            return translate("Identifiers", "a phone number.")
        case Category.IDENTITY_CODE:
            return translate("Identifiers", "a personal identity code.")
        case Category.TITLE_AND_PLACE:
            return translate("Identifiers", "a place and a task together.")
        case Category.SMALL_PLACE:
            return translate("Identifiers", "a small place.")
        case Category.DATE:
            return translate("Identifiers", "a date.")
