"""The rows of the page Summary on the key card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.ui.keys import KeyRow


def key_rows() -> Sequence[KeyRow]:
    """Return the keys of the page for the key card."""
    translate = QCoreApplication.translate
    return [
        KeyRow(("Ctrl+1–5",), translate("SummaryKeys", "Chosen lines under a question, or move")),
        KeyRow(("Ctrl+Return",), translate("SummaryKeys", "Sentence from the chosen lines")),
        KeyRow(("Ctrl+T",), translate("SummaryKeys", "Chosen lines under a theme")),
        KeyRow(("Ctrl+L",), translate("SummaryKeys", "To the source line in its pane")),
        KeyRow(("Return", "F2"), translate("SummaryKeys", "Change the sentence or the theme")),
        KeyRow(("Ctrl+Up", "Ctrl+Down"), translate("SummaryKeys", "Move the sentence")),
        KeyRow(("Ctrl+Shift+Right",), translate("SummaryKeys", "Next language")),
        KeyRow(("Ctrl+E",), translate("SummaryKeys", "Export")),
    ]
