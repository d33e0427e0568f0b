"""What the menus of a pane do: copy, save as a table, former wordings, a window of its own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from facilitator_app.core.commands import notes
from facilitator_app.core.model import Line
from facilitator_app.core.revisions import Revision
from facilitator_app.core.wall import SHARE_TAGS, asks_to_be_shared
from facilitator_app.export.line_table import line_rows, write_line_table
from facilitator_app.export.tables import as_html, as_plain
from facilitator_app.session.history import pane_history
from facilitator_app.ui import clipboard
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.menus import Item, LineActs, Menu, PaneActs, line_items, pane_items
from facilitator_app.ui.notes.pane import Pane
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.spelling_choice import SpellingChoice

MOST_WORDINGS = 12


class PaneMenus(QObject):
    """Opens the menus of the panes.

    Attributes:
        window_wanted: A `Pane`: put it in a window of its own, or back.
        identifiers_wanted: Look through everything that may leave the event.
        short_forms_wanted: Edit the recorder's own short forms.
    """

    window_wanted = Signal(object)
    identifiers_wanted = Signal()
    short_forms_wanted = Signal()

    def __init__(
        self, kit: Kit, bridge: SessionBridge, spelling: SpellingChoice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kit, self._bridge, self._spelling = kit, bridge, spelling

    def attach(self, pane: Pane) -> None:
        """Open the menus of this pane from now on."""
        pane.view.menu_wanted.connect(partial(self._open, pane))
        pane.view.header.window_wanted.connect(partial(self.window_wanted.emit, pane))

    def _open(self, pane: Pane, line_id: str, place: QPoint) -> None:
        items = self._of_line(pane, line_id) if line_id else self._of_pane(pane)
        menu = Menu(self._kit.theme, items, pane.view)
        menu.triggered.connect(partial(self._go_on_typing, pane))
        menu.open_at(place)

    def _go_on_typing(self, pane: Pane, _: QAction) -> None:
        """Let the keys go to the entry again, unless what was chosen wants them itself."""
        if pane.view.header.menu_button.hasFocus():
            pane.take_focus()

    def _of_line(self, pane: Pane, line_id: str) -> list[Item]:
        line = self._bridge.state.get(Line, line_id)
        pane.view.show_current(line_id)
        acts = LineActs(
            change=partial(pane.change, line_id),
            star=pane.star,
            strike=pane.strike,
            share=partial(self._share, pane, line_id),
            copy=partial(self._copy, [line]),
            wordings=partial(self._open_wordings, pane, line_id),
        )
        return line_items(acts, starred=line.starred, struck=line.struck)

    def _of_pane(self, pane: Pane) -> list[Item]:
        acts = PaneActs(
            history=pane.tools.open_history,
            hand_off=pane.tools.open_hand_off,
            slips=pane.tools.open_slips,
            paper=pane.tools.open_paper,
            window=partial(self.window_wanted.emit, pane),
            copy=partial(self._copy, pane.notes.said),
            save=partial(self._save, pane),
            identifiers=self.identifiers_wanted.emit,
            abbreviations=self.short_forms_wanted.emit,
            spelling=self._spelling.turn,
        )
        is_on = self._spelling.is_on
        spelling = is_on if is_on or self._spelling.is_possible(self._bridge) else None
        return pane_items(acts, in_window=pane.view.isWindow(), spelling=spelling)

    def _share(self, pane: Pane, line_id: str) -> None:
        line = self._bridge.state.get(Line, line_id)
        if asks_to_be_shared(line):
            tags = [tag for tag in line.tags if tag.casefold() not in SHARE_TAGS]
        else:
            tags = [*line.tags, self.tr("share", "the tag, as one word")]
        pane.run("set_tags", notes.set_tags(self._bridge.state, line_id, tags))

    def _copy(self, lines: Iterable[Line]) -> None:
        rows = line_rows(self._bridge.state, [line for line in lines if line.counts])
        clipboard.put(as_plain(rows), as_html(rows))

    def _save(self, pane: Pane) -> None:
        formats = self.tr("Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)")
        folder = str(self._bridge.path.parent / f"{self._bridge.path.stem}.xlsx")
        window = pane.view.window()
        path, _ = QFileDialog.getSaveFileName(window, self.tr("Save lines"), folder, formats)
        if path:
            state = self._bridge.state
            with self._kit.door.shown():
                write_line_table(state, state.event.language, Path(path))

    def _open_wordings(self, pane: Pane, line_id: str) -> None:
        pane.keep()
        path, group_id = self._bridge.path, pane.group_id
        self._kit.tasks.run(
            lambda messenger: pane_history(path, group_id, stopped=lambda: messenger.cancelled),
            lambda history: self._show_wordings(pane, history.of_line(line_id)),
        )

    def _show_wordings(self, pane: Pane, wordings: Iterable[Revision]) -> None:
        """Offer the former wordings of a line, the latest first; each differs from the next."""
        former: list[Item] = []
        seen: set[tuple[object, ...]] = set()
        for each in reversed(tuple(wordings)):
            line = each.line
            content = (line.what, line.text, line.tags)
            if content not in seen and len(former) < MOST_WORDINGS:
                seen.add(content)
                time = pane.words.clock(each.at_ms)
                words = line.text if len(line.text) <= 80 else f"{line.text[:80]}…"
                restore = partial(pane.restore, line)
                former.append(Item(f"{time}  {words}", "", "", restore, len(seen) == 1))
        Menu(self._kit.theme, former, pane.view).open_at(
            pane.view.list.mapToGlobal(pane.view.list.rect().center())
        )
