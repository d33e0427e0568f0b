"""From lines to sentences without losing the thread, and from there to documents."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import (
    Event,
    Group,
    Line,
    Person,
    Question,
    Quote,
    Recipient,
    Sentence,
    Theme,
    Translation,
)
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.page_keys import bind_keys
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.export_menu import ExportEntry, ExportMenu
from facilitator_app.ui.summary.export_words import document_about, document_name
from facilitator_app.ui.summary.exporter import Exporter
from facilitator_app.ui.summary.summary_keys import key_rows
from facilitator_app.ui.summary.work_area import WorkArea
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.segments import Option, Segments

TABLE, THEMES = "table", "themes"
_DOCUMENTS = (("summary", "file-text", "Ctrl+E"), ("record", "scroll-text", ""))
_SHOWN = (Event, Group, Line, Person, Question, Quote, Recipient, Sentence, Theme, Translation)


class SummaryPage(Page):
    """Lines by theme, five questions, and what becomes of them.

    Attributes:
        line_wanted: Id of a line: show it in its pane, at its minute.
    """

    line_wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.SUMMARY, kit)
        self.desk = SummaryDesk(kit, self)
        self._modes = Segments(self.theme)
        self._undo = Button(self.theme, icon="undo-2")
        self._export = Button(self.theme, icon="file-down", kind="primary", key="Ctrl+E")
        self.exporter = Exporter(self.desk, self.strips, self)
        self.menu: ExportMenu | None = None
        self.work = WorkArea(self.theme, self.desk)
        self._empty = EmptyState(self.theme, "file-text")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._modes.setAccessibleName(self.tr("How the summary is seen"))
        self._modes.show_options(
            [
                Option(TABLE, self.tr("Table"), "table-2"),
                Option(THEMES, self.tr("Themes"), "columns-3"),
            ],
            self._modes.value or TABLE,
        )
        self._undo.show_text(self.tr("Undo"))
        self._export.show_text(self.tr("Export"))
        self._empty.show_text(
            self.tr("The summary begins with lines"),
            self.tr("Take notes first. Starred lines come here first of all."),
        )
        self.work.retranslate()

    def show_event(self, bridge: object) -> None:
        """Show another event, or none."""
        self.desk.show_event(bridge)  # pyright: ignore[reportArgumentType]
        super().show_event(bridge)  # pyright: ignore[reportArgumentType]

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now."""
        if self.bridge is None or (changes is not None and not changes.touches(*_SHOWN)):
            return
        state = self.bridge.state
        has_any = bool(state.all(Line) or state.all(Sentence) or state.all(Theme))
        self._stack.setCurrentIndex(0 if has_any else 1)
        if has_any:
            self.work.show_state()

    def arrange(self, room: Breakpoint) -> None:
        """Use the room there is."""
        self.work.arrange(room)
        self._undo.setVisible(room >= Breakpoint.NARROW)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return [self._modes, *self.work.areas()]

    def first_focus(self) -> QWidget | None:
        """Begin with the lines."""
        return self.work.lines.list

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page."""
        return key_rows()

    def accept(self) -> bool:
        """Take the proposed themes, or what a strip proposes."""
        return self.work.accept() or super().accept()

    def decline(self) -> bool:
        """Leave the proposed themes, or what a strip proposes."""
        return self.work.decline() or super().decline()

    def search(self) -> bool:
        """Find lines."""
        field = self.work.lines.search
        field.setFocus()
        field.selectAll()
        return True

    def add(self) -> bool:
        """Add a theme."""
        self.work.add_theme()
        return True

    def remove(self) -> bool:
        """Take lines out of the theme in focus."""
        return self.work.remove()

    def rename(self) -> bool:
        """Change the statement of the theme in focus."""
        return self.work.rename()

    def _lay_out(self) -> None:
        self.title_row.addWidget(self._modes)
        self.title_row.addStretch(1)
        self.title_row.addWidget(self._undo)
        self.title_row.addWidget(self._export)
        self._stack.addWidget(self.work)
        self._stack.addWidget(self._empty)
        Column(self.theme, self.body).addWidget(self._stack)

    def _connect(self) -> None:
        self._modes.chosen.connect(self._on_mode)
        self._undo.clicked.connect(self._on_undo)
        self._export.clicked.connect(self.open_export)
        self.desk.line_wanted.connect(self.line_wanted)
        bind_keys(
            self,
            {
                "Ctrl+Return": self.work.make_sentence,
                "Ctrl+Enter": self.work.make_sentence,
                "Ctrl+T": self.work.choose_theme,
                "Ctrl+L": self.work.go_to_source,
                "Ctrl+E": self.open_export,
                **{
                    f"Ctrl+{number}": partial(self.work.put_under_question, number)
                    for number in range(1, 6)
                },
            },
        )

    @Slot()
    def open_export(self) -> None:
        """Show what can leave the event; again closes it."""
        if self.menu is None:
            self.menu = ExportMenu(self.theme, self.window())
            self.menu.chosen.connect(self._on_export)
        if self.menu.is_open:
            self.menu.close_again()
            return
        self.menu.show_entries(
            [
                ExportEntry(what, document_name(what), document_about(what), icon, key)
                for what, icon, key in _DOCUMENTS
            ]
        )
        self.menu.open_below(self._export)

    @Slot(str)
    def _on_export(self, what: str) -> None:
        self.exporter.export(what, self.desk.state.event.language or "fi")

    @Slot(str)
    def _on_mode(self, mode: str) -> None:
        self.work.show_board(shown=mode == THEMES)

    @Slot()
    def _on_undo(self) -> None:
        if self.bridge is not None:
            self.bridge.undo()
