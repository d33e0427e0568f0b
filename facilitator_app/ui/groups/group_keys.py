"""The rows of the page Groups on the key card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.ui.keys import KeyRow


def key_rows() -> Sequence[KeyRow]:
    """Return the keys of the page for the key card."""
    translate = QCoreApplication.translate
    return [
        KeyRow(("Space",), translate("GroupKeys", "Pick a person up, or put down")),
        KeyRow(("1–9",), translate("GroupKeys", "Move the person to this group")),
        KeyRow(("Esc",), translate("GroupKeys", "Let go")),
        KeyRow(("Ctrl+L",), translate("GroupKeys", "Stays here when groups are made anew")),
        KeyRow(("F8", "F9"), translate("GroupKeys", "Use the proposal, or not now")),
        KeyRow(("Ins",), translate("GroupKeys", "New round")),
    ]
