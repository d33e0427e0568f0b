"""Words of the plan's table and panels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.late_start import LateStart
from facilitator_app.core.model import Phase, Step
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.plan.rows import PlanRow

SHOWN_GIVEN = 5  # of the phases that give time; the rest are counted


def balance_words(over_minutes: int) -> str:
    """Return how the plan stands to its end, in words."""
    translate = QCoreApplication.translate
    if over_minutes > 0:
        return translate("Plan", "{count} min over").format(count=over_minutes)
    if over_minutes < 0:
        return translate("Plan", "{count} min free").format(count=-over_minutes)
    return translate("Plan", "fits")


def question_words(row: PlanRow) -> str:
    """Return what stands in the last column: the question, or what takes its place."""
    translate = QCoreApplication.translate
    if row.rules:
        return translate("Plan", "%n rule(s)", "", row.rules)
    if row.question:
        more = row.questions - 1
        return f"{row.question} (+{more})" if more > 0 else row.question
    if row.phase.step is Step.DEEPENING:
        return translate("Plan", "chosen on the spot")
    return ""


def late_item(offer: LateStart) -> str:
    """Return a later start as it stands in the list: "10.15 · 90 min"."""
    translate = QCoreApplication.translate
    clock = clock_time(offer.start_minute)
    if offer.missing_minutes:
        text = translate("Plan", "{clock} · {minutes} min: {missing} min missing")
        return text.format(clock=clock, minutes=offer.minutes, missing=offer.missing_minutes)
    return translate("Plan", "{clock} · {minutes} min").format(clock=clock, minutes=offer.minutes)


def given_words(offer: LateStart) -> str:
    """Return which phases give time and how much: "Introduction round 13→9 · Pairs 7→5"."""
    translate = QCoreApplication.translate
    parts = [
        translate("Plan", "{phase} {before} → left out").format(
            phase=phase_name(each.phase), before=each.before
        )
        if each.after == 0
        else f"{phase_name(each.phase)} {each.before} → {each.after}"
        for each in sorted(offer.given, key=lambda each: each.after > 0)  # what goes comes first
    ]
    if len(parts) > SHOWN_GIVEN:
        more = translate("Plan", "%n more", "", len(parts) - SHOWN_GIVEN)
        parts = [*parts[:SHOWN_GIVEN], more]
    return " · ".join(parts)


def phase_name(phase: Phase) -> str:
    """Return what a phase is called, also when it has no title."""
    return phase.title or QCoreApplication.translate("Plan", "Untitled phase")


def end_words() -> str:
    """Return what the last row of the plan is called."""
    return QCoreApplication.translate("Plan", "Ends at the latest")


def minute_word() -> str:
    """Return the unit after a length."""
    #: After a number of minutes, "25 min".
    return QCoreApplication.translate("Plan", "min")
