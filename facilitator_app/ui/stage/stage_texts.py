"""What the desk says of the room screen: in the header, in its panel, in a strip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.ui.header import CellFacts
from facilitator_app.ui.notices import Notice
from facilitator_app.ui.stage.control import StageControl, StageState
from facilitator_app.ui.stage.facts import StageView

LOST = "stage_lost"


def state_sentence(state: StageState, *, blank: bool) -> str:
    """Return where the room screen is, in words."""
    translate = QCoreApplication.translate
    match state:
        case StageState.OFF:
            return translate("Stage", "not shown")
        case StageState.SHOWN:
            if blank:
                return translate("Stage", "black")
            return translate("Stage", "shown in the room")
        case StageState.LOST:
            return translate("Stage", "screen gone, comes back by itself")
        case StageState.NO_SCREEN:
            return translate("Stage", "no second screen: connect one")


def view_words(view: StageView) -> str:  # noqa: C901, PLR0911 - one row each
    """Return what the room sees, for the header."""
    translate = QCoreApplication.translate
    match view:
        case StageView.FOLLOW:
            return translate("Stage", "follows the phase")
        case StageView.QUESTION:
            return translate("Stage", "question shown")
        case StageView.RULES:
            return translate("Stage", "rules shown")
        case StageView.GROUPS:
            return translate("Stage", "groups shown")
        case StageView.SILENCE:
            return translate("Stage", "quiet moment")
        case StageView.CLOCK:
            return translate("Stage", "clock shown")
        case StageView.THEMES:
            return translate("Stage", "themes shown")
        case StageView.MESSAGE:
            return translate("Stage", "message shown")
        case StageView.BLANK:
            return translate("Stage", "black")


def stage_cell(control: StageControl) -> CellFacts:
    """Return the cell of the header."""
    title = QCoreApplication.translate("Stage", "Screen")
    if control.state is StageState.SHOWN and not control.blank:
        return CellFacts(title, view_words(control.view), "presentation", None, "text2")
    detail = state_sentence(control.state, blank=control.blank)
    alarm = control.state in (StageState.LOST, StageState.NO_SCREEN)
    return CellFacts(title, detail, "presentation", None, "amber" if alarm else "text3")


def lost_notice() -> Notice:
    """Return the notice that the screen of the room has gone."""
    translate = QCoreApplication.translate
    return Notice(
        "amber",
        "presentation",
        translate("Stage", "The room screen is gone."),
        translate("Stage", "Nothing of it is on your desk. It comes back when it is connected."),
    )
