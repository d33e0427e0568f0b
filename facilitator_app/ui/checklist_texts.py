"""What the things of the ready checklist are called. Only QtCore."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import Duty


def duty_text(duty: Duty) -> str:  # noqa: C901, PLR0911 - one row each
    """Return what is to be done."""
    translate = QCoreApplication.translate
    match duty:
        case Duty.QUESTIONS_TRIED:
            return translate("Checklist", "The questions were tried on somebody else")
        case Duty.INVITATIONS_SENT:
            return translate("Checklist", "More people invited than there is room for")
        case Duty.MISSING_INVITED:
            return translate("Checklist", "Those who are usually missing were invited in person")
        case Duty.FACILITATORS_BRIEFED:
            return translate("Checklist", "Facilitators have read plan and script")
        case Duty.RECORDERS_BRIEFED:
            return translate("Checklist", "Recorders know: exact words, no names")
        case Duty.PLACE_READY:
            return translate("Checklist", "Chairs in a circle, no tables, a clock in sight")
        case Duty.LINKS_TESTED:
            return translate("Checklist", "Links and group rooms were tested")
        case Duty.NEEDS_ARRANGED:
            return translate("Checklist", "Access needs and languages are arranged")
        case Duty.RULES_PRINTED:
            return translate("Checklist", "Ground rules printed for the wall")
        case Duty.SCRIPT_PRINTED:
            return translate("Checklist", "Script and note sheets on paper, just in case")
        case Duty.SUMMARY_AGREED:
            return translate("Checklist", "Agreed who makes the summary, who gets it and when")
        case Duty.BACKUP_MADE:
            return translate("Checklist", "A copy of the event on a second disk or stick")
