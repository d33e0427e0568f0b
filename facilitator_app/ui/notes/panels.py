"""What takes the place of the panes for a while: reading, search, the wall's gate, short forms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from facilitator_app.core import wall
from facilitator_app.core.commands import notes
from facilitator_app.core.model import Line
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.line_layout import LineLayouts
from facilitator_app.ui.notes.pane import Pane
from facilitator_app.ui.notes.reading import ReadingView
from facilitator_app.ui.notes.review_panel import ReviewPanel
from facilitator_app.ui.notes.row_words import RowWords
from facilitator_app.ui.notes.safety import SafetyBook
from facilitator_app.ui.notes.search_panel import SearchPanel
from facilitator_app.ui.notes.short_forms import ShortForms
from facilitator_app.ui.notes.wall_gate import WallGate
from facilitator_app.ui.notes.watch import IdentifierWatch
from facilitator_app.ui.session_bridge import SessionBridge


class Panels(QObject):
    """Opens one panel at a time over the panes, which go on as they are.

    Attributes:
        opened: A line was found: show it in its pane.
        closed: The panes are back.
        short_forms_changed: The recorder's own list is another now.
    """

    opened = Signal(str)
    closed = Signal()
    short_forms_changed = Signal()

    def __init__(self, kit: Kit, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._kit, self._stack = kit, stack
        self._bridge: SessionBridge | None = None
        self._watch: IdentifierWatch | None = None
        self._pane: Pane | None = None
        self._panel: QWidget | None = None

    @property
    def is_open(self) -> bool:
        """True while a panel is over the panes."""
        return self._panel is not None

    @property
    def reading(self) -> ReadingView | None:
        """The view that is being read from."""
        return self._panel if isinstance(self._panel, ReadingView) else None

    def read(self, pane: Pane) -> None:
        """Read a group's lines aloud."""
        view = ReadingView(self._kit.theme)
        self._pane = pane
        view.struck.connect(self._on_struck)
        view.missing.connect(self._on_missing)
        view.closed.connect(self.close)
        self._open(view)
        view.show_lines(pane.view.header.group.text(), pane.notes.lines)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self, bridge: SessionBridge, safety: SafetyBook) -> None:
        """Find lines of all groups."""
        layouts = LineLayouts(self._kit.theme)
        words = RowWords(bridge.state.event.utc_offset_minutes)
        panel = SearchPanel(self._kit.theme, layouts, bridge.find_lines, words.clock, safety.of)
        panel.opened.connect(self._on_opened)
        panel.closed.connect(self.close)
        self._open(panel)
        panel.open_on(bridge.state)

    def answer(self, *, accepted: bool) -> bool:
        """Accept or decline what the panel proposes first; False when it proposes nothing."""
        panel = self._panel
        if isinstance(panel, ReadingView) and accepted:
            panel.step()
            return True
        if isinstance(panel, WallGate | ReviewPanel):
            return panel.answer(accepted=accepted)
        return False

    def gate(self, bridge: SessionBridge, watch: IdentifierWatch) -> None:
        """Decide what the room may see."""
        self._bridge, self._watch = bridge, watch
        gate = WallGate(self._kit.theme)
        gate.let_through.connect(self._on_let_through)
        gate.kept_off.connect(self._on_kept_off)
        gate.closed.connect(self.close)
        self._open(gate)
        self.refresh()
        gate.setFocus(Qt.FocusReason.OtherFocusReason)

    def identifiers(self, bridge: SessionBridge, watch: IdentifierWatch) -> None:
        """Look through everything that may leave the event."""
        self._bridge, self._watch = bridge, watch
        panel = ReviewPanel(self._kit.theme)
        panel.replaced.connect(self._on_replaced)
        panel.cleared.connect(self._on_cleared)
        panel.forgotten.connect(self._on_forgotten)
        panel.closed.connect(self.close)
        self._open(panel)
        self.refresh()
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def short_forms(self) -> None:
        """Edit the recorder's own short forms."""
        forms = ShortForms(self._kit.theme)
        forms.closed.connect(self.close)
        self._open(forms)
        forms.show_forms(self._kit.preferences.value.abbreviations)
        forms.changed.connect(self._on_forms)

    def refresh(self) -> None:
        """Show what has changed meanwhile."""
        panel = self._panel
        if isinstance(panel, ReadingView) and self._pane is not None:
            panel.show_lines(self._pane.view.header.group.text(), self._pane.notes.lines)
        elif (
            isinstance(panel, ReviewPanel) and self._bridge is not None and self._watch is not None
        ):
            panel.show_review(self._watch.review(), self._watch.wording, _to_remove(self._bridge))
        elif isinstance(panel, WallGate) and self._bridge is not None:
            state = self._bridge.state
            marked = [(line, self._marks(line)) for line in wall.waiting(state)]
            panel.show_lines(marked, wall.wall(state))

    @Slot()
    def close(self) -> None:
        """Bring the panes back."""
        if self._panel is None:
            return
        self._finish()
        panel, self._panel, self._pane = self._panel, None, None
        self._stack.window().removeEventFilter(self)
        self._stack.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Esc wherever the focus went: a click beside the panel takes it along."""
        if event.type() != QEvent.Type.KeyPress or not self._stack.isVisible():
            return super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return super().eventFilter(watched, event)
        self.close()
        return True

    def _marks(self, line: Line) -> tuple[tuple[int, int], ...]:
        """Return where in a line something could tell who is meant."""
        found = self._watch.in_line(line) if self._watch else ()
        return tuple((each.start, each.end) for each in found)

    def _finish(self) -> None:
        """Keep what is typed here, whatever it is left by."""
        if self.reading is not None:
            self.reading.finish()

    def _open(self, panel: QWidget) -> None:
        if self._panel is not None:
            self._finish()
            former, self._panel = self._panel, None
            self._stack.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._panel = panel
        self._stack.window().installEventFilter(self)  # once, however often it is asked for
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        window = self._stack.window()
        if QApplication.activeWindow() not in (None, window):  # the key was pressed in a pane's own
            window.activateWindow()

    @Slot(str)
    def _on_struck(self, line_id: str) -> None:
        if self._pane is not None:
            self._pane.run("strike", notes.strike(self._pane.state, line_id, struck=True))

    @Slot(str)
    def _on_missing(self, text: str) -> None:
        if self._pane is not None:
            self._pane.add_line(text)

    @Slot(str)
    def _on_opened(self, line_id: str) -> None:
        self.close()
        self.opened.emit(line_id)

    @Slot(str)
    def _on_let_through(self, line_id: str) -> None:
        if self._bridge is not None:
            self._bridge.execute(wall.let_through, line_id, self._kit.clock.now_ms())

    @Slot(str)
    def _on_kept_off(self, line_id: str) -> None:
        if self._bridge is not None:
            self._bridge.execute(wall.keep_off, line_id)

    @Slot(str)
    def _on_replaced(self, line_id: str) -> None:
        self._decide(line_id, accepted=True)

    @Slot(str)
    def _on_cleared(self, line_id: str) -> None:
        self._decide(line_id, accepted=False)

    def _decide(self, line_id: str, *, accepted: bool) -> None:
        bridge, watch = self._bridge, self._watch
        line = bridge.state.find(Line, line_id) if bridge else None
        found = watch.in_line(line) if watch and line else ()
        if bridge is None or watch is None or line is None or not found:
            return
        words = line.text[found[0].start : found[0].end]
        if accepted:
            occurrence = line.text[: found[0].start].count(words)
            replacement = watch.wording.replacement(found[0])
            bridge.execute(notes.replace_words, line_id, words, replacement, occurrence)
        else:
            bridge.execute(notes.clear_words, line_id, words)

    @Slot()
    def _on_forgotten(self) -> None:
        if self._bridge is not None:
            self._bridge.forget_lines([line.id for line in _to_remove(self._bridge)])
            self.refresh()

    @Slot(dict)
    def _on_forms(self, forms: dict[str, str]) -> None:
        self._kit.preferences.remember(abbreviations=forms)
        self.short_forms_changed.emit()


def _to_remove(bridge: SessionBridge) -> list[Line]:
    """Return the lines that were asked to be removed."""
    return [line for line in bridge.state.all(Line) if line.struck]
