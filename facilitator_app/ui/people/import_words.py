"""Words of the import: fields of a person, why a column stays out, why a row is doubtful."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import Attendance
from facilitator_app.intake.columns import FULL_NAME, STATUS
from facilitator_app.intake.people_rows import Doubt, Why
from facilitator_app.ui.people.words import attendance_text

NOT_WANTED = "not_wanted"


def field_text(field: str) -> str:
    """Return what a field of a person is called."""
    translate = QCoreApplication.translate
    return {
        "first_name": translate("Import", "First name"),
        "last_name": translate("Import", "Last name"),
        FULL_NAME: translate("Import", "Whole name"),
        "email": translate("Import", "E-mail"),
        "organisation": translate("Import", "Organisation"),
        "sector": translate("Import", "Type of organisation"),
        "unit": translate("Import", "Unit"),
        "level": translate("Import", "Level of work"),
        "language": translate("Import", "Language"),
        "joins_by": translate("Import", "Takes part by"),
        "needs": translate("Import", "Needs"),
        "registered_at": translate("Import", "Time of registration"),
        STATUS: translate("Import", "Status"),
        "wants_summary": translate("Import", "May be sent the summary"),
    }[field]


def left_out_text(reason: str) -> str:
    """Return why a column is left out on purpose."""
    translate = QCoreApplication.translate
    return {
        "identity_code": translate("Import", "left out: an identity code is never needed"),
        "diet": translate("Import", "left out: diet is the kitchen's business, and about health"),
        "phone": translate("Import", "left out: nobody is phoned during a dialogue"),
        "billing": translate("Import", "left out: not needed for leading"),
        NOT_WANTED: translate("Import", "left out: as you chose"),
    }.get(reason, "")


def doubt_text(doubt: Doubt) -> str:
    """Return what is doubtful about a row."""
    translate = QCoreApplication.translate
    template = {
        Why.NO_NAME: translate("Import", "Row {row}: no name and no address, left out"),
        Why.TWICE: translate("Import", "{name} twice (rows {earlier} and {row}): keep both"),
        Why.SAME_NAME: translate(
            "Import", "Two people called {name} (rows {earlier} and {row}), both come in"
        ),
        Why.SHARED_EMAIL: translate(
            "Import", "{name} has the same address as row {earlier} (row {row}), both come in"
        ),
        Why.STATUS: translate("Import", "{name} (row {row}): unknown status, taken as registered"),
    }[doubt.why]
    return template.format(row=doubt.row, earlier=doubt.earlier_row, name=doubt.name)


def change_text(name: str, values: Mapping[str, Any], before: Mapping[str, Any]) -> str:
    """Return "Jäppi Pirjo, needs: (empty) → captions"."""
    parts = [
        f"{field_text(field)}: {_value(before[field])} → {_value(values[field])}"
        for field in values
    ]
    return f"{name}, {'; '.join(parts)}"


def _value(value: object) -> str:
    translate = QCoreApplication.translate
    if isinstance(value, Attendance):
        return attendance_text(value)
    if isinstance(value, bool):
        return translate("Import", "yes") if value else translate("Import", "no")
    return str(value) or translate("Import", "(empty)")
