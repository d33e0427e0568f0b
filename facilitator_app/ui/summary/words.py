"""What the summary page calls lines, groups, questions and states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import FIVE_QUESTIONS, Group, Line, Section
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_sources import reference

translate = QCoreApplication.translate


def group_name(group: Group | None) -> str:
    """Return "Group 3", or the group's own name."""
    if group is None:
        return translate("Summary", "Removed group")
    return group.name or translate("Summary", "Group {number}").format(number=group.number)


def group_mark(number: int) -> str:
    """Return what stands for a group where there is little room, "R3"."""
    #: Group 3, as short as can be.
    return translate("Summary", "G{number}").format(number=number)


def line_mark(state: EventState, line: Line) -> str:
    """Return what people call a line by, "R3·12": group 3, its line 12."""
    group, number = reference(state, line)
    return f"{group_mark(group)}·{number}"


def section_title(section: Section) -> str:  # noqa: C901, PLR0911 - one row each
    """Return the question or the part of the summary."""
    match section:
        case Section.TOPICS:
            return translate("Summary", "What we talked about")
        case Section.AGREED:
            return translate("Summary", "What we agreed and disagreed on")
        case Section.DIFFERENCES:
            return translate("Summary", "Differences inside these")
        case Section.UNCLEAR:
            return translate("Summary", "What stayed unclear")
        case Section.CONTINUE:
            return translate("Summary", "What continues, and with whom")
        case Section.KEY_MESSAGE:
            return translate("Summary", "Key messages")
        case Section.MISSING_VOICES:
            return translate("Summary", "Missing voices")
        case Section.USE:
            return translate("Summary", "How it will be used")
        case Section.TITLE:
            return translate("Summary", "Title: the main finding")
        case Section.LEAD:
            return translate("Summary", "Lead")


def section_heading(section: Section) -> str:
    """Return the title of a section, the five questions with their numbers."""
    if section in FIVE_QUESTIONS:
        return f"{FIVE_QUESTIONS.index(section) + 1}. {section_title(section)}"
    return section_title(section)


def quoted(text: str) -> str:
    """Return words of a speaker in quotation marks."""
    return f"”{text}”"


def language_name(code: str) -> str:
    """Return what a language calls itself: "suomi", "svenska", "English"."""
    return {"fi": "suomi", "sv": "svenska", "en": "English"}.get(code, code)
