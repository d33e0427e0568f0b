"""The rows of the run page on the key card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.ui.keys import KeyRow


def key_rows() -> Sequence[KeyRow]:
    """Return the keys of the page for the key card."""
    translate = QCoreApplication.translate
    return [
        KeyRow(("F5",), translate("RunKeys", "Begin the dialogue")),
        KeyRow(("Ctrl+Right",), translate("RunKeys", "Next phase")),
        KeyRow(("Ctrl+Left",), translate("RunKeys", "Back to the phase before")),
        KeyRow(("Space",), translate("RunKeys", "Stop the clock, or let it go on")),
        KeyRow(("+", "-"), translate("RunKeys", "One minute more or less, lent by later phases")),
        KeyRow(("PgUp", "PgDown"), translate("RunKeys", "Five minutes more or less")),
        KeyRow(
            ("Alt++", "Ctrl+PgUp"), translate("RunKeys", "The same, moving everything after it")
        ),
        KeyRow(("T",), translate("RunKeys", "Change when the phase began")),
        KeyRow(("Up", "Down"), translate("RunKeys", "Question before, next question")),
        KeyRow(("1", "9"), translate("RunKeys", "This seat speaks; again: ends")),
        KeyRow(("0",), translate("RunKeys", "Somebody else speaks")),
        KeyRow(("J",), translate("RunKeys", "then a seat: goes on from this")),
        KeyRow(("N",), translate("RunKeys", "then a seat: has a new thought")),
        KeyRow(("Return",), translate("RunKeys", "Next in the circle, or first in the queue")),
        KeyRow(("P",), translate("RunKeys", "Pass")),
        KeyRow(("L",), translate("RunKeys", "Somebody came late")),
        KeyRow(("1", "9"), translate("RunKeys", "On the board: opens the group")),
        KeyRow(("F7",), translate("RunKeys", "On the board: “5 minutes left” to all groups")),
        KeyRow(("Shift+F7",), translate("RunKeys", "On the board: “To the next phase” to all")),
        KeyRow(("H",), translate("RunKeys", "Silence; 1, 2, 3 choose minutes")),
    ]
