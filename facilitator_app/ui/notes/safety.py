"""Which lines are on disk: what was changed, what the writer has reported since."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Line
from facilitator_app.ui.notes.rows import Safety
from facilitator_app.ui.session_bridge import SessionBridge


class SafetyBook(QObject):
    """Says of each line where it is.

    Args:
        in_two_places: Returns True for a line that another laptop or a copy has, too.

    Attributes:
        changed: A set of line ids whose safety may be another now.
    """

    changed = Signal(object)

    def __init__(
        self,
        bridge: SessionBridge,
        in_two_places: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._in_two_places = bridge, in_two_places
        self._waiting: dict[str, int] = {}
        bridge.changed.connect(self._on_changed)
        bridge.saved.connect(self._on_saved)
        bridge.failed.connect(self._on_failed)

    @property
    def failing(self) -> bool:
        """True while the writer cannot write."""
        return self._bridge.write_problem is not None

    def waiting(self) -> frozenset[str]:
        """Return the lines that are not on disk as they now read."""
        return frozenset(self._waiting)

    def of(self, line: Line) -> Safety:
        """Return where a line is."""
        if line.id in self._waiting and self.failing:
            return Safety.NOT_ON_DISK
        if not line.done or line.id in self._waiting:
            return Safety.TYPING
        return Safety.TWO_PLACES if self._in_two_places(line.id) else Safety.HERE

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        step = self._bridge.last_step
        self._waiting.update(dict.fromkeys(changes.ids(Line), step))

    @Slot(int)
    def _on_saved(self, step: int) -> None:
        saved = {line_id for line_id, wanted in self._waiting.items() if wanted <= step}
        for line_id in saved:
            del self._waiting[line_id]
        if saved:
            self.changed.emit(saved)

    @Slot(object)
    def _on_failed(self, _: object) -> None:
        self.changed.emit(set(self._waiting))
