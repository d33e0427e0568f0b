"""What a pane can do besides typing: go back in time, paper, slips, hand over."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt, Slot

from facilitator_app.core.model import LineKind, LineSource, Seat
from facilitator_app.core.revisions import PaneHistory
from facilitator_app.session.history import pane_history
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.pane_door import PaneDoor, as_parent
from facilitator_app.ui.notes.tool_bar import HandOffTool, HistoryTool, PaperTool, SlipTool, Tool
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.tasks import Messenger, Task

_TIME = re.compile(r"\s*(\d{1,2})[.:]?(\d{2})\s*")


class PaneTools(QObject):
    """Opens one tool at a time in a pane."""

    def __init__(self, pane: PaneDoor, kit: Kit, bridge: SessionBridge) -> None:
        super().__init__(as_parent(pane))
        self._pane, self._kit, self._bridge = pane, kit, bridge
        self._tool: Tool | None = None
        self._history: PaneHistory | None = None
        self._reading: Task | None = None

    @property
    def tool(self) -> Tool | None:
        """The tool that is open."""
        return self._tool

    def open_history(self) -> None:
        """Read the log, away from the keys, and offer a slider over its times."""
        tool = HistoryTool(self._kit.theme, self._pane.words.clock)
        tool.moved.connect(self._on_moved)
        self._open(tool)
        self._pane.keep()
        path, group_id = self._bridge.path, self._pane.group_id

        def read(messenger: Messenger) -> PaneHistory:
            return pane_history(path, group_id, stopped=lambda: messenger.cancelled)

        self._reading = self._kit.tasks.run(read, self._on_read)

    def open_paper(self) -> None:
        """Take lines from paper notes, each with its time."""
        tool = PaperTool(self._kit.theme)
        tool.time.textChanged.connect(self._on_paper_time)
        tool.time.returnPressed.connect(self._on_paper_given)
        self._open(tool)
        self._pane.use_source(LineSource.PAPER, self._paper_ms)
        tool.time.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_slips(self) -> None:
        """Take insight slips: unnamed, one after another."""
        self._open(SlipTool(self._kit.theme))
        self._pane.use_source(LineSource.SLIP)
        self._pane.set_kind(LineKind.INSIGHT)
        self.refresh()
        self._pane.take_focus()

    def open_hand_off(self) -> None:
        """Ask who goes on as recorder."""
        tool = HandOffTool(self._kit.theme)
        tool.handed.connect(self._on_handed)
        self._open(tool)
        tool.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what has changed meanwhile."""
        tool = self._tool
        if isinstance(tool, SlipTool):
            slips = sum(1 for line in self._pane.notes.said if line.source is LineSource.SLIP)
            seats = self._bridge.state.by(Seat, "group_id", self._pane.group_id)
            people = len({seat.person_id for seat in seats if not seat.absent})
            tool.show_counts(slips, people)

    @Slot(str)
    def next_from_paper(self, line_id: str) -> None:
        """Show where the line from the paper went, and ask for the time of the next one."""
        if isinstance(self._tool, PaperTool):
            self._pane.view.show_current(line_id)
            self._tool.time.selectAll()
            self._tool.time.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def heed_paper(self) -> None:
        """Say so when a line is typed from paper without a time: it gets that of now."""
        if isinstance(self._tool, PaperTool):
            self._tool.show_wrong(wrong=self._paper_ms() is None)

    @Slot()
    def leave(self) -> None:
        """Close the tool when nothing is being typed."""
        if self._pane.notes.draft is None:
            self.close()

    @Slot()
    def close(self) -> None:
        """Close the tool that is open, and be as before."""
        if self._tool is None:
            return
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        tool, self._tool, self._history = self._tool, None, None
        self._pane.view.show_tool(None)
        tool.deleteLater()
        self._pane.use_source(LineSource.TYPED)
        self._pane.show_now()
        self._pane.take_focus()

    def _open(self, tool: Tool) -> None:
        self.close()
        self._tool = tool
        tool.closed.connect(self.close)
        self._pane.view.show_tool(tool)

    def _on_read(self, history: PaneHistory) -> None:
        if isinstance(self._tool, HistoryTool):
            self._history = history
            self._tool.show_moments(history.moments_ms)
            self._tool.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_moved(self, at: int) -> None:
        history = self._history
        if history is None:
            return
        if at >= len(history.moments_ms) - 1:
            self._pane.show_now()
        else:
            self._pane.show_past(history.lines_at(history.moments_ms[at]))

    @Slot()
    def _on_paper_time(self) -> None:
        tool = self._tool
        if isinstance(tool, PaperTool):
            text = tool.time.text()
            tool.show_wrong(wrong=len(text) >= 4 and self._paper_ms() is None)

    @Slot()
    def _on_paper_given(self) -> None:
        """Go on to the line; a time that cannot be read is asked for again."""
        self.heed_paper()
        if self._paper_ms() is not None:
            self._pane.take_focus()

    def _paper_ms(self) -> int | None:
        tool = self._tool
        if not isinstance(tool, PaperTool):
            return None
        match = _TIME.fullmatch(tool.time.text())
        if match is None:
            return None
        hour, minute = int(match.group(1)), int(match.group(2))
        if hour > 23 or minute > 59:
            return None
        return self._bridge.state.event.at_ms(hour * 60 + minute)

    @Slot(str)
    def _on_handed(self, name: str) -> None:
        self.close()
        self._pane.hand_off(name)
