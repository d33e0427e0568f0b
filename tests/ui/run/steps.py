"""Keys of the run page, and what is read there."""

from __future__ import annotations

from PySide6.QtCore import Qt

from facilitator_app.core.circle import circle_view

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MINUTE_MS = 60_000


def strip_text(room):
    strip = room.page.view.strip
    return strip.accessibleName() if strip.isVisible() else ""


def speaking(room, group_id="g1"):
    turn = circle_view(room.state, group_id, room.status().phase_id).speaking
    return turn.person_id if turn else None


def numbered(room, number):
    return circle_view(room.state, "g1", "").numbered(number).seat.person_id
