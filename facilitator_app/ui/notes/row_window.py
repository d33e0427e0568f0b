"""Which lines of a pane have rows: the newest at once, older ones while nobody waits for them.

A row costs a layout and a look for names; a pane of thousands of lines would open in seconds.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator_app.ui.notes.line_list import LineList

FIRST = 40  # rows at once: more than a high pane shows
ENOUGH = 600  # come by themselves: what a group says in two hours
BY_THEMSELVES, REST_MS = 10, 40  # some 3 ms of work, and the keys have their turn
WANTED = 200  # more when somebody goes up to where the rows begin
FEW = 150  # are measured anew at once


class RowWindow(QObject):
    """Counts from the newest line how many have rows.

    Attributes:
        grown: More lines are to have rows now.
    """

    grown = Signal()

    def __init__(self, rows: LineList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = rows
        self._wanted = FIRST
        self._lines: int | None = None  # nobody has counted them yet
        self._to_first = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._fill)
        rows.top_near.connect(self._on_top_near)
        rows.first_wanted.connect(self._on_first_wanted)

    def begins_at(self, lines: int, *, now: bool = True) -> int:
        """Return from which of `lines` lines on there are rows.

        Args:
            now: False for the lines of some time past, which come and go as somebody looks.
        """
        if now:
            came = 0 if self._lines is None else lines - self._lines
            self._wanted = max(FIRST, self._wanted + came)  # what is seen keeps its row
            self._lines = lines
            if came > 0 and self._wanted > ENOUGH + WANTED and self._may_begin_again():
                self._wanted = ENOUGH
        if self._wanted < min(lines, ENOUGH):
            self._timer.start()
        return max(0, lines - self._wanted)

    def reach(self, from_newest: int) -> None:
        """Have a row for the line that is so many lines before the newest one."""
        if from_newest >= self._wanted:
            self._grow(from_newest + WANTED - self._wanted)

    def begin_again(self) -> bool:
        """Keep only the rows that are seen when every row is to be made anew; True if so."""
        if self._wanted <= FEW or not self._may_begin_again():
            return False
        self._wanted = FIRST
        return True

    def _may_begin_again(self) -> bool:
        """Return False where somebody would miss a row: one that is seen, or chosen."""
        return self._list.follows and not self._list.currentIndex().isValid()

    def _grow(self, by: int) -> None:
        self._wanted += by
        with self._list.rows_above():
            self.grown.emit()

    @Slot()
    def _fill(self) -> None:
        self._grow(WANTED if self._to_first else BY_THEMSELVES)
        if self._to_first:
            self._go_to_first()

    @Slot()
    def _on_top_near(self) -> None:
        if self._wanted < (self._lines or 0):
            self._grow(WANTED)

    @Slot()
    def _on_first_wanted(self) -> None:
        self._to_first = True
        self._go_to_first()

    def _go_to_first(self) -> None:
        """Go to the first row when all are there; till then some come at a time."""
        if self._wanted < (self._lines or 0):
            self._timer.start()
            return
        self._to_first = False
        self._list.go_to_first()
