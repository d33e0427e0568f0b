"""Words, icons and colours of attendance; the same in the table, the counts and the menus."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import Attendance
from facilitator_app.core.people_list import Reminder
from facilitator_app.ui.theme import Token


class Look(NamedTuple):
    """How a state is drawn."""

    icon: str
    colour: Token


LOOKS = {
    Attendance.EXPECTED: Look("circle", "text2"),
    Attendance.PRESENT: Look("circle-check", "moss"),
    Attendance.LATE: Look("clock", "amber"),
    Attendance.LEFT: Look("corner-up-left", "text2"),
    Attendance.CANCELLED: Look("user-x", "lingon"),
    Attendance.NO_SHOW: Look("circle-slash", "lingon"),
    Attendance.WAITING: Look("list-ordered", "text2"),
}
REMINDER_ICONS = {"need": "ear", "language": "languages", "phone": "megaphone"}


def attendance_text(attendance: Attendance) -> str:
    """Return where somebody stands."""
    translate = QCoreApplication.translate
    match attendance:
        case Attendance.EXPECTED:
            return translate("People", "Expected")
        case Attendance.PRESENT:
            return translate("People", "Present")
        case Attendance.LATE:
            return translate("People", "Late")
        case Attendance.LEFT:
            return translate("People", "Left")
        case Attendance.CANCELLED:
            return translate("People", "Cancelled")
        case Attendance.NO_SHOW:
            return translate("People", "Did not come")
        case Attendance.WAITING:
            return translate("People", "In the queue")


def action_text(attendance: Attendance) -> str:
    """Return what the button of a row says."""
    translate = QCoreApplication.translate
    match attendance:
        case Attendance.EXPECTED | Attendance.LATE:
            return translate("People", "Arrived")
        case Attendance.PRESENT:
            return translate("People", "Undo")
        case Attendance.WAITING:
            return translate("People", "Promote")
        case _:
            return translate("People", "Restore")


def action_of(attendance: Attendance) -> Attendance:
    """Return what somebody becomes by the button of their row."""
    if attendance in (Attendance.EXPECTED, Attendance.LATE):
        return Attendance.PRESENT
    return Attendance.PRESENT if attendance is Attendance.LEFT else Attendance.EXPECTED


def count_text(attendance: Attendance) -> str:
    """Return the word below a number of the counts."""
    translate = QCoreApplication.translate
    match attendance:
        case Attendance.PRESENT:
            return translate("People", "present", "count")
        case Attendance.EXPECTED:
            return translate("People", "expected", "count")
        case Attendance.LATE:
            return translate("People", "late", "count")
        case Attendance.CANCELLED:
            return translate("People", "cancelled", "count")
        case Attendance.WAITING:
            return translate("People", "in the queue", "count")
        case Attendance.LEFT:
            return translate("People", "left", "count")
        case Attendance.NO_SHOW:
            return translate("People", "did not come", "count")


def group_text(number: int) -> str:
    """Return "Group 3", "" for nobody's."""
    if not number:
        return ""
    return QCoreApplication.translate("People", "Group {number}").format(number=number)


def language_name(code: str) -> str:
    """Return a language in words; a code that is not known stays."""
    translate = QCoreApplication.translate
    names = {
        "fi": translate("People", "Finnish-speaking"),
        "sv": translate("People", "Swedish-speaking"),
        "en": translate("People", "English-speaking"),
    }
    return names.get(code, code)


def reminder_text(reminder: Reminder) -> str:
    """Return a line of what is to be remembered: "Captions: 1 (group 1)"."""
    translate = QCoreApplication.translate
    match reminder.what:
        case "language":
            what = language_name(reminder.text)
        case "phone":
            what = translate("People", "Taking part by phone")
        case _:
            what = reminder.text[:1].upper() + reminder.text[1:]
    line = f"{what}: {reminder.people}"
    if not reminder.groups:
        return line
    numbers = ", ".join(str(each) for each in reminder.groups)
    one = translate("People", "(group {numbers})")
    several = translate("People", "(groups {numbers})")
    where = several if len(reminder.groups) > 1 else one
    return f"{line} {where.format(numbers=numbers)}"
