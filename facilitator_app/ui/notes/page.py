"""Write what is said, not who. Panes side by side, by keyboard alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Group, Line, LineKind, OpenQuestion
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes import note_keys
from facilitator_app.ui.notes.desk import NotesDesk
from facilitator_app.ui.notes.grid import PaneGrid
from facilitator_app.ui.notes.legend import Legend
from facilitator_app.ui.notes.line_layout import Style
from facilitator_app.ui.notes.pane import Pane
from facilitator_app.ui.notes.pane_menus import PaneMenus
from facilitator_app.ui.notes.pane_window import PaneWindow
from facilitator_app.ui.notes.panels import Panels
from facilitator_app.ui.notes.sidebar import Sidebar
from facilitator_app.ui.notes.top_bar import TopBar
from facilitator_app.ui.notes.windows import PaneWindows
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.empty_state import EmptyState


class NotesPage(Page):
    """The panes of the groups.

    Args:
        folder: Places and words for identifiers.

    Attributes:
        elsewhere_wanted: What is not saved is to be written to another disk.
    """

    elsewhere_wanted = Signal()

    def __init__(self, kit: Kit, folder: Path) -> None:
        super().__init__(PageId.NOTES, kit)
        self._folder = folder
        self._desk: NotesDesk | None = None
        self._alone: Pane | None = None  # whoever took over sees its last ten lines
        self._top = TopBar(self.theme)
        self.grid, self._legend = PaneGrid(self.theme), Legend(self.theme)
        self._sidebar = Sidebar(self.theme)
        self._empty = EmptyState(self.theme, "notebook-pen")
        self._lay_out()
        self.panels = Panels(kit, self._stack)
        self._windows = PaneWindows(kit, self._title_of, self)
        self._menus: PaneMenus | None = None
        self._connect()

    @property
    def desk(self) -> NotesDesk | None:
        """The panes of the open event."""
        return self._desk

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._top.retranslate(self._count)
        self._empty.show_text(
            self.tr("No groups yet"),
            self.tr("Make the groups first: each gets a pane for its notes."),
        )
        if self._desk is not None:
            self._desk.retranslate()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now."""
        desk = self._desk_of_event()
        if desk is None:
            return
        if changes is None:
            desk.make_panes()
            self._show_panes()
            self._bring_windows()
            desk.refresh()
        else:
            if changes.touches(Group) and desk.make_panes():
                self._show_panes()
            desk.heed(changes)
        if changes is None or not _is_typing(changes):
            self._show_question()
        self._show_counts()
        self._top.wall.heed(desk.bridge.state, changes)
        self.panels.refresh()
        desk.show_time(self.kit.clock.now_ms())

    def on_tick(self, now_ms: int) -> None:
        """Show how long is left."""
        if self._desk is not None:
            self._desk.show_time(now_ms)

    def show_event(self, bridge: object) -> None:
        """Show another event, or none; what is typed is kept first."""
        if self._desk is not None and self._desk.bridge is not bridge:
            self._close_desk()
        super().show_event(bridge)  # pyright: ignore[reportArgumentType]

    def arrange(self, room: Breakpoint) -> None:
        """Use the room there is."""
        roomy = room >= Breakpoint.NARROW
        self.title.setVisible(roomy)  # the rail says it too
        self._top.show_roomy(roomy=roomy)
        self._show_panes()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring back the windows of panes when the page is first seen."""
        super().showEvent(event)
        self._bring_windows()

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return [self._top.layouts, *(pane.view.entry for pane in self._here())]

    def first_focus(self) -> QWidget | None:
        """Type in the current pane at once, or in the first one that is in this window."""
        here = self._here()
        pane = self._current if self._current in here else next(iter(here), None)
        return pane.view.entry.edit if pane else None

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of a recorder."""
        return note_keys.key_rows()

    def search(self) -> bool:
        """Find lines (Ctrl+F)."""
        if self._desk is not None:
            self.panels.search(self._desk.bridge, self._desk.safety)
        return self._desk is not None

    def accept(self) -> bool:
        """Accept the newest proposal of the panel, else of the pane that is typed into."""
        return self._answer("F8", accepted=True) or super().accept()

    def decline(self) -> bool:
        """Decline the newest proposal of the panel, else of the pane that is typed into."""
        return self._answer("F9", accepted=False) or super().decline()

    def _answer(self, key: str, *, accepted: bool) -> bool:
        if self.panels.is_open:  # what a pane asks is not seen now
            return self.panels.answer(accepted=accepted)
        return bool(self._current and self._current.notices.press(key))

    def undo(self) -> bool:
        """Undo in the pane that is typed into, never in another one."""
        if self._current is not None:
            self._current.undo()
        return self._current is not None

    def redo(self) -> bool:
        """Do again in the pane that is typed into."""
        if self._current is not None:
            self._current.redo()
        return self._current is not None

    @property
    def _current(self) -> Pane | None:
        return self._desk.current if self._desk else None

    def _here(self) -> list[Pane]:
        return self._windows.others(self._desk.panes) if self._desk else []

    @property
    def _count(self) -> int:
        return 1 if self._alone is not None else self.kit.preferences.value.note_panes

    def _lay_out(self) -> None:
        self.title_row.addWidget(self._top, 1)
        panes = QWidget()
        row = Row(self.theme, panes, gap=12)
        row.addWidget(self.grid, 1)
        row.addWidget(self._sidebar)
        self._stack = QStackedWidget()
        self._stack.addWidget(panes)
        self._stack.addWidget(self._empty)
        self._stack.currentChanged.connect(self._give_room)
        column = Column(self.theme, self.body, gap=10)
        column.addWidget(self._stack, 1)
        column.addWidget(self._legend)

    def _connect(self) -> None:
        self._listen_to_keys(note_keys.NoteKeys(self))
        self._windows.opened.connect(self._on_window)
        self._top.layout_wanted.connect(self.use_layout)
        self._top.hand_off_wanted.connect(self._open_hand_off)
        self._top.read_wanted.connect(self._open_reading)
        self._top.gate_wanted.connect(self._open_gate)
        self.panels.opened.connect(self.show_line)
        self.panels.closed.connect(self._on_panel_closed)
        self.panels.short_forms_changed.connect(self._use_preferences)
        self._windows.changed.connect(self._show_panes)
        self.kit.preferences.changed.connect(self._use_preferences)

    def _listen_to_keys(self, keys: note_keys.NoteKeys) -> None:
        keys.pressed.connect(self._on_key)
        keys.pane_wanted.connect(self.go_to_pane)
        keys.layout_wanted.connect(self.use_layout)
        keys.kind_wanted.connect(self._on_kind)

    @Slot(object)
    def _on_window(self, window: PaneWindow) -> None:
        self._listen_to_keys(window.keys)

    def _desk_of_event(self) -> NotesDesk | None:
        bridge = self.bridge
        if self._desk is None and bridge is not None:
            self._desk = NotesDesk(self.kit, bridge, self._folder, self)
            self._menus = PaneMenus(self.kit, bridge, self._desk.spelling.choice, self._desk)
            self._listen_to(self._desk, self._menus)
        return self._desk

    def _listen_to(self, desk: NotesDesk, menus: PaneMenus) -> None:
        desk.pane_made.connect(menus.attach)
        desk.pane_made.connect(self._use_preferences)
        desk.undone.connect(desk.bridge.undone)
        desk.redone.connect(desk.bridge.redone)
        menus.window_wanted.connect(self._windows.toggle)
        menus.short_forms_wanted.connect(self.panels.short_forms)
        menus.identifiers_wanted.connect(partial(self.panels.identifiers, desk.bridge, desk.watch))
        desk.pane_focused.connect(self._on_pane_focused)
        desk.handed_over.connect(self._on_handed_over)
        desk.elsewhere_wanted.connect(self.elsewhere_wanted)

    def _bring_windows(self) -> None:
        if self._desk is not None and self.isVisible() and not self._windows.were_brought:
            self._windows.bring_back(self._desk.panes)

    def _close_desk(self) -> None:
        if self._desk is not None:
            self.panels.close()
            self._windows.close()
            self.grid.show_views((), self.grid.count)
            self._desk.close()
            self._desk = self._alone = None

    def _show_panes(self) -> None:
        desk = self._desk
        if desk is None:
            return
        count = self._count
        views = [pane.view for pane in self._here()]
        if not self.panels.is_open:
            self._stack.setCurrentIndex(0 if desk.panes else 1)
        self._legend.setVisible(bool(desk.panes) and self.breakpoint >= Breakpoint.NARROW)
        single = len(desk.panes) == 1 or count == 1
        self._top.layouts.setVisible(len(desk.panes) > 1)
        self._sidebar.setVisible(single and self.breakpoint >= Breakpoint.NORMAL)
        crowded = count == 6 and self.breakpoint < Breakpoint.WIDE
        style = Style(kind_words=single, tags=count <= 2 or (not crowded and count == 6))
        for number, pane in enumerate(desk.panes, start=1):
            pane.view.set_style(Style() if self._windows.has(pane) else style)
            pane.show_number(number)
        self.grid.show_views(views, 1 if len(views) == 1 else count)
        for pane in desk.panes:
            pane.view.list.follow()
        if desk.current is not None:
            self.grid.bring(desk.current.view)
        self._show_question()
        self._show_counts()

    def _show_question(self) -> None:
        text = self._current.question() if self._current is not None else ""
        beside = not self._sidebar.isHidden()  # there it stands large
        self._top.show_question("" if beside else text)
        self._sidebar.show_question(text)

    def _show_counts(self) -> None:
        pane = self._current
        if pane is not None and not self._sidebar.isHidden():
            self._sidebar.show_counts(Counter(line.what for line in pane.notes.said))

    def _title_of(self, pane: Pane) -> str:
        return f"{pane.view.header.group.text()} – {self.title.text()}"

    @Slot(str)
    def show_line(self, line_id: str) -> None:
        """Bring a line into view in its pane, wherever that is."""
        desk = self._desk
        line = self.bridge.state.find(Line, line_id) if self.bridge else None
        if desk is None or line is None:
            return
        self.panels.close()
        pane = desk.pane_of_group(line.group_id)
        if pane is not None:
            self._show_panes()
            pane.take_focus()
            pane.view.show_current(line_id)

    @Slot(int)
    def go_to_pane(self, number: int) -> None:
        """Type in the pane with this number, from 1."""
        if self._desk is not None:
            self._desk.go_to(number)

    @Slot()
    def _give_room(self) -> None:
        self._top.setVisible(self.breakpoint >= Breakpoint.NARROW or not self.panels.is_open)

    @Slot(str)
    def use_layout(self, count: str) -> None:
        """Show this many panes at a time."""
        self.kit.preferences.remember(note_panes=int(count))
        self._alone = None
        self._top.layouts.choose(count)
        self._show_panes()

    @Slot(object)
    def _on_handed_over(self, pane: Pane) -> None:
        if not self._windows.has(pane):
            self._alone = pane
            pane.typing.entered.connect(self._show_all, Qt.ConnectionType.SingleShotConnection)
            self._show_panes()

    @Slot()
    def _show_all(self) -> None:
        """Show the other panes again: who took over has begun, or somebody goes elsewhere."""
        if self._alone is not None:
            self._alone = None
            self._show_panes()

    @Slot(object)
    def _on_pane_focused(self, pane: Pane) -> None:
        if pane is not self._alone:
            self._show_all()
        self.grid.bring(pane.view)
        self._show_question()
        self._show_counts()

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        if self._current is not None:
            self._current.set_kind(LineKind(kind))

    @Slot(str)
    def _on_key(self, name: str) -> None:
        pane = self._current
        if pane is None or self._desk is None:
            return
        match name:
            case note_keys.STAR:
                pane.star()
            case note_keys.STRIKE if self.panels.reading is not None:
                self.panels.reading.strike()
            case note_keys.STRIKE:
                pane.strike()
            case note_keys.HAND_OFF:
                pane.tools.open_hand_off()
            case note_keys.READ:
                self._open_reading()
            case note_keys.NEXT_PANE:
                self._desk.go_to_next()
            case _:
                pass

    @Slot()
    def _open_hand_off(self) -> None:
        if self._current is not None:
            self.panels.close()
            self._current.tools.open_hand_off()

    @Slot()
    def _open_reading(self) -> None:
        if self.panels.reading is not None:
            self.panels.close()
        elif self._current is not None:
            self._current.typing.finish()
            self.panels.read(self._current)

    @Slot()
    def _open_gate(self) -> None:
        if self._desk is not None:
            self.panels.gate(self._desk.bridge, self._desk.watch)

    @Slot()
    def _on_panel_closed(self) -> None:
        self._show_panes()
        (self._current or self).take_focus()

    @Slot()
    def _use_preferences(self) -> None:
        forms = dict(self.kit.preferences.value.abbreviations)
        for pane in self._desk.panes if self._desk else ():
            pane.view.entry.abbreviations = forms


def _is_typing(changes: ChangeSet) -> bool:
    return all(each.kind is Line for each in changes.touched) and not changes.touches(OpenQuestion)
