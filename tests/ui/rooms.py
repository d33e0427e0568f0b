"""A page by itself, in a room as large as the window leaves it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.ui.breakpoints import Breakpoint


def show_in_room(page, bridge):
    """Show `page` on the event of `bridge`, and return the room: `leave_room` lets go of both."""
    room = QWidget()
    room.resize(1274, 636)
    page.setParent(room)
    page.resize(room.size())
    page.retranslate()
    page.set_room(Breakpoint.NORMAL)
    page.show_event(bridge)
    room.show()
    QApplication.processEvents()
    return room


def leave_room(room, page):
    """Let go of the event, the page and its room."""
    page.show_event(None)
    room.close()
    room.deleteLater()
