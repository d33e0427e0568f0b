"""What the parts of the summary page share: the event, the chosen lines, whose answers are seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.commands import summary
from facilitator_app.core.model import Group, Line, Section, Sentence
from facilitator_app.core.state import EventState
from facilitator_app.core.theme_proposals import Proposal
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.session_bridge import SessionBridge


class SummaryDesk(QObject):
    """Turns wishes of the page's parts into commands.

    Attributes:
        chosen_changed: Other lines are chosen now, in whichever list.
        group_changed: The answers of another group are seen, or the joint ones.
        line_wanted: Show this line in its pane.
        sentence_wanted: Open the editor for a new sentence in this section: its lines, its text.
        sentence_shown: This sentence is current; "" for none.
    """

    chosen_changed = Signal()
    group_changed = Signal()
    line_wanted = Signal(str)
    sentence_wanted = Signal(object, object, str)
    sentence_shown = Signal(str)

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.bridge: SessionBridge | None = None
        self._chosen: tuple[str, ...] = ()
        self._group_id = ""

    @property
    def state(self) -> EventState:
        """The event as it is now; an empty one when none is open."""
        return self.bridge.state if self.bridge else EventState.empty()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen lines that are still there."""
        state = self.state
        return tuple(each for each in self._chosen if state.find(Line, each) is not None)

    @property
    def group_id(self) -> str:
        """Whose answers are seen; "" for the joint ones."""
        return self._group_id if self.state.find(Group, self._group_id) else ""

    @property
    def now_ms(self) -> int:
        """The time of the event's clock."""
        return self.kit.clock.now_ms()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Work on another event, or on none."""
        self.bridge = bridge
        self._chosen, self._group_id = (), ""

    @Slot(object)
    def choose_lines(self, line_ids: Sequence[str]) -> None:
        """Remember which lines are chosen."""
        chosen = tuple(line_ids)
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen_changed.emit()

    @Slot(str)
    def show_group(self, group_id: str) -> None:
        """Show the answers of a group, "" for the joint ones."""
        if group_id != self._group_id:
            self._group_id = group_id
            self.group_changed.emit()

    def begin_sentence(self, section: Section, line_ids: Sequence[str] | None = None) -> None:
        """Open the editor for a sentence that rests on `line_ids`, or on the chosen lines."""
        ids = self.chosen if line_ids is None else tuple(line_ids)
        lines = [line for each in ids if (line := self.state.find(Line, each)) is not None]
        text = " ".join(line.text.strip() for line in lines)
        self.sentence_wanted.emit(section, tuple(line.id for line in lines), text)

    def add_sentence(self, section: Section, text: str, line_ids: Sequence[str]) -> str:
        """Add a sentence to the answers that are seen, and return its id."""
        if self.bridge is None or not text.strip():
            return ""
        sentence_id = self.bridge.new_id()
        self.bridge.execute(
            summary.add_sentence,
            sentence_id,
            section,
            text.strip(),
            line_ids=line_ids,
            group_id=self.group_id,
            now_ms=self.now_ms,
        )
        return sentence_id

    def edit_sentence(self, sentence_id: str, text: str) -> None:
        """Change the words of a sentence; none take it away."""
        if self.bridge is not None and self.state.find(Sentence, sentence_id) is not None:
            self.bridge.execute(summary.edit_sentence, sentence_id, text.strip(), self.now_ms)

    def translate(self, sentence_id: str, language: str, text: str) -> None:
        """Give a sentence in another language; no words take that away."""
        if self.bridge is not None and self.state.find(Sentence, sentence_id) is not None:
            self.bridge.execute(summary.translate, sentence_id, language, text.strip())

    def add_sources(self, sentence_id: str, line_ids: Sequence[str]) -> None:
        """Let a sentence rest on more lines."""
        if self.bridge is not None:
            self.bridge.execute(summary.add_sources, sentence_id, list(line_ids))

    def move_sentence(self, sentence_id: str, section: Section, to: int | None = None) -> None:
        """Put a sentence under another question, or elsewhere under its own."""
        if self.bridge is not None:
            self.bridge.execute(summary.move_sentence, sentence_id, section, to)

    def remove_sentence(self, sentence_id: str) -> None:
        """Take a sentence away."""
        if self.bridge is not None:
            self.bridge.execute(summary.remove_sentence, sentence_id)

    def place(self, line_ids: Sequence[str], theme_id: str) -> None:
        """Put lines under a theme."""
        if self.bridge is not None:
            self.bridge.execute(summary.place, list(line_ids), theme_id)

    def move_lines(self, line_ids: Sequence[str], from_id: str, to_id: str) -> None:
        """Put lines from one theme under another one."""
        if self.bridge is not None:
            self.bridge.execute(summary.move_lines, list(line_ids), from_id, to_id)

    def take_out(self, line_ids: Sequence[str], theme_id: str) -> None:
        """Take lines out of a theme."""
        if self.bridge is not None:
            self.bridge.execute(summary.take_out, list(line_ids), theme_id)

    def add_theme(self, title: str, line_ids: Sequence[str] = ()) -> str:
        """Add a theme with lines under it, and return its id."""
        if self.bridge is None:
            return ""
        theme_id = self.bridge.new_id()
        self.bridge.execute(summary.add_theme, theme_id, title.strip(), list(line_ids))
        return theme_id

    def take_proposals(self, proposals: Sequence[Proposal]) -> str:
        """Make themes of proposals, and return the id of the first one; "" for none."""
        if self.bridge is None or not proposals:
            return ""
        ids = [self.bridge.new_id() for _ in proposals]
        self.bridge.execute(summary.take_proposals, ids, list(proposals))
        return ids[0]

    def edit_theme(self, theme_id: str, **values: str) -> None:
        """Change texts of a theme."""
        if self.bridge is not None:
            self.bridge.execute(summary.edit_theme, theme_id, **values)
