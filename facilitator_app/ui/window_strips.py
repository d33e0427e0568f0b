"""The window's own strips come and go with what happens to the event."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from facilitator_app.core.errors import UserError
from facilitator_app.ui.errors import ErrorDoor
from facilitator_app.ui.strip_names import CRASH, MENDED, PROBLEM, UNDONE, WRITE
from facilitator_app.ui.widgets.strips import Strips

if TYPE_CHECKING:
    from pathlib import Path

    from facilitator_app.ui.session_bridge import SessionBridge


class WindowStrips(QObject):
    """Puts up what was undone, what could not be done, what is not saved; words when needed."""

    def __init__(self, strips: Strips, door: ErrorDoor) -> None:
        super().__init__(strips)
        self._strips = strips
        self._bridge: SessionBridge | None = None
        self._page = ""
        self._told_of: Path | None = None
        door.problem.connect(self._on_problem)
        door.crashed.connect(self._on_crashed)

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Follow another event, or none."""
        former, self._bridge = self._bridge, bridge
        if former is not None:
            former.changed.disconnect(self._on_changed)
            former.undone.disconnect(self._on_undone)
            former.redone.disconnect(self._on_redone)
            former.failed.disconnect(self._on_failed)
            former.saved.disconnect(self._on_saved)
        if bridge is not None:
            bridge.changed.connect(self._on_changed)
            bridge.undone.connect(self._on_undone)
            bridge.redone.connect(self._on_redone)
            bridge.failed.connect(self._on_failed)
            bridge.saved.connect(self._on_saved)
        for name in (UNDONE, PROBLEM, WRITE, MENDED):
            self._strips.take(name)
        self._told_of = None
        self._show_mended()

    @Slot(str)
    def show_page(self, page_id: str) -> None:
        """Take away what was undone when another page comes: it is said where it happened."""
        if page_id != self._page:
            self._page = page_id
            self._strips.take(UNDONE)

    @Slot(object)
    def _on_problem(self, error: UserError) -> None:
        from facilitator_app.ui.window_notices import problem_notice  # noqa: PLC0415

        self._strips.put(PROBLEM, partial(problem_notice, error))

    @Slot()
    def _on_crashed(self) -> None:
        from facilitator_app.ui.window_notices import crash_notice  # noqa: PLC0415

        self._strips.put(CRASH, crash_notice)

    @Slot(object)
    def _on_changed(self, _: object) -> None:
        self._strips.take(UNDONE)
        self._strips.take(PROBLEM)

    @Slot(str)
    def _on_undone(self, command: str) -> None:
        from facilitator_app.ui.window_notices import undone_notice  # noqa: PLC0415

        self._strips.put(UNDONE, partial(undone_notice, command))

    @Slot(str)
    def _on_redone(self, command: str) -> None:
        from facilitator_app.ui.window_notices import redone_notice  # noqa: PLC0415

        self._strips.put(UNDONE, partial(redone_notice, command))

    @Slot(object)
    def _on_failed(self, _: object) -> None:
        from facilitator_app.ui.window_notices import write_notice  # noqa: PLC0415

        bridge = self._bridge
        if bridge is not None and bridge.write_problem is not None:
            make = partial(write_notice, bridge.write_problem, bridge.unsaved)
            self._strips.put(WRITE, make)

    @Slot(int)
    def _on_saved(self, _: int) -> None:
        if self._bridge is not None and self._bridge.write_problem is None:
            self._strips.take(WRITE)
        self._show_mended()

    def _show_mended(self) -> None:
        """Say once that the file was damaged and what became of it."""
        damaged = self._bridge.damaged_file if self._bridge is not None else None
        if damaged is not None and damaged != self._told_of:
            from facilitator_app.ui.window_notices import mended_notice  # noqa: PLC0415

            self._told_of = damaged
            self._strips.put(MENDED, partial(mended_notice, damaged.name))
