"""From keys to the writer: what stands in the entry is kept, finished, changed, pasted.

From the first unsaved key it takes `KEEP_AFTER_MS` until what is typed goes to the writer; a timer
that began anew with each key would never end while somebody types fast.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from facilitator_app.core.model import LineKind, LineSource
from facilitator_app.session.note_pane import KEEP_AFTER_MS, NotePane
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.pane_view import PaneView
from facilitator_app.ui.notes.pasting import Pasting


class PaneTyping(QObject):
    """The entry of one pane and the line behind it.

    Attributes:
        began: The first letters of something were typed.
        shown: The entry holds another line, or none.
        entered: The id of a line that was finished with Enter; "" when lines were pasted.
        pasted: How many lines were pasted.
        left: Esc was pressed and nothing was being typed.
    """

    began = Signal()
    shown = Signal()
    entered = Signal(str)
    pasted = Signal(int)
    left = Signal()

    def __init__(self, kit: Kit, notes: NotePane, view: PaneView, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._notes, self._view = kit, notes, view
        self._source = LineSource.TYPED
        self._paper_ms: Callable[[], int | None] = _no_paper
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self.pasting = Pasting(kit, notes, self)
        self.pasting.ended.connect(self._on_pasted)
        entry, edit = view.entry, view.entry.edit
        entry.changed.connect(self._on_typed)
        entry.entered.connect(self._on_entered)
        edit.left.connect(self.leave)
        edit.walked.connect(self._walk)
        edit.last_wanted.connect(self._change_last)
        edit.pasted.connect(self._paste)

    def take_up(self) -> bool:
        """Go on with the line that was half typed when the program went away."""
        draft = self._notes.resume()
        if draft is not None:
            self._view.entry.show_entry(draft.kind, draft.words)
        return draft is not None

    def use_source(self, source: LineSource, paper_ms: Callable[[], int | None] | None) -> None:
        """Take the lines from slips or paper, or from the air again."""
        if source is not self._source:
            self.finish()
        self._source, self._paper_ms = source, paper_ms or _no_paper
        if self._notes.draft is None:
            self._clear()

    @Slot()
    def keep(self) -> None:
        """Hand what is typed to the writer."""
        self._timer.stop()
        with self._kit.door.shown():
            self._notes.keep()
        self._view.entry.show_kept(kept=self._notes.draft is None)

    def finish(self) -> str:
        """Make what stands in the entry a line and return its id; refused, it stays there."""
        self._timer.stop()
        line_id = ""
        with self._kit.door.shown():
            line_id = self._notes.finish()
            self._clear()
        return line_id

    def change(self, line_id: str) -> None:
        """Take a finished line into the entry."""
        self.finish()
        with self._kit.door.shown():
            draft = self._notes.change(line_id)
            if draft is not None:
                self._view.entry.show_entry(draft.kind, draft.words)
                self._view.entry.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()
        self._view.show_current(line_id)

    @Slot()
    def leave(self) -> None:
        """Leave a line as it was; a new line is not thrown away by a key pressed by mistake."""
        draft = self._notes.draft
        if draft is None:
            self._view.show_current("")
            self.left.emit()
        elif draft.before is not None:
            self._timer.stop()
            with self._kit.door.shown():
                self._notes.drop_change()
            self._clear()

    def _clear(self) -> None:
        kind = LineKind.INSIGHT if self._source is LineSource.SLIP else LineKind.VIEW
        self._view.entry.show_entry(kind, "")
        self._view.entry.show_kept(kept=True)
        self._view.show_current("")
        self.shown.emit()

    @Slot()
    def _on_typed(self) -> None:
        entry, draft = self._view.entry, self._notes.draft
        if draft is not None and (draft.kind, draft.words) == (entry.kind, entry.words):
            return  # a line below a word is no typing
        self.began.emit()
        self._notes.type(
            entry.kind,
            entry.words,
            self._kit.clock.now_ms(),
            source=self._source,
            on_paper_ms=self._paper_ms(),
        )
        if draft is not None and draft.before is None and not entry.words:
            self._drop_emptied()
        if self._notes.is_kept:
            return
        entry.show_kept(kept=False)
        if not self._timer.isActive():
            self._timer.start()

    def _drop_emptied(self) -> None:
        """Let go of a new line of which nothing is left: what is typed next begins where it is."""
        self._timer.stop()
        with self._kit.door.shown():
            self._notes.finish()
        self._view.entry.show_kept(kept=True)

    @Slot()
    def _on_entered(self) -> None:
        self.entered.emit(self.finish())

    @Slot()
    def _change_last(self) -> None:
        if self._notes.said:
            self.change(self._notes.said[-1].id)

    @Slot(int)
    def _walk(self, step: int) -> None:
        """Go to the line above or below the one in the entry; below the last is a new one."""
        draft = self._notes.draft
        ids = [line.id for line in self._notes.said]
        at = ids.index(draft.line_id) if draft and draft.line_id in ids else len(ids)
        target = at + step
        if 0 <= target < len(ids):
            self.change(ids[target])
        elif target >= len(ids):
            self.finish()

    @Slot(list)
    def _paste(self, lines: list[str]) -> None:
        """Let several pasted lines become lines of their own."""
        self.finish()
        self.pasting.begin(lines)

    @Slot(int)
    def _on_pasted(self, count: int) -> None:
        self.pasted.emit(count)
        self.entered.emit("")


def _no_paper() -> int | None:
    """Say that no paper lies beside the keyboard."""
    return None
