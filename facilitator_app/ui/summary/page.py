"""From lines to sentences without losing the thread, and from there to documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.export_report import ExportReport, FoundName
from facilitator_app.core.line_choice import LineChoice
from facilitator_app.core.model import (
    Background,
    Event,
    Feedback,
    Group,
    Line,
    Person,
    Question,
    Quote,
    Recipient,
    Seat,
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
from facilitator_app.ui.summary.export_desk import ExportDesk
from facilitator_app.ui.summary.report_view import Look
from facilitator_app.ui.summary.summary_keys import EXPORT, key_rows
from facilitator_app.ui.summary.view_stack import (
    AFTER,
    BANK,
    LANGUAGES,
    MODES,
    READ,
    RETURNED,
    TABLE,
    THEMES,
    ViewStack,
)
from facilitator_app.ui.widgets.boxes import Column, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.segments import Option, Segments

_SHOWN = (
    Background,
    Event,
    Feedback,
    Group,
    Line,
    Person,
    Question,
    Quote,
    Recipient,
    Seat,
    Sentence,
    Theme,
    Translation,
)


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
        self._recipients = Button(self.theme, icon="send")
        self._export = Button(self.theme, icon="file-down", kind="primary", key="Ctrl+E")
        self.exports = ExportDesk(self.desk, self.strips, self)
        self.views = ViewStack(self.theme, self.desk)
        self.work, self.quotes = self.views.work, self.views.quotes
        self.languages, self.reading = self.views.languages, self.views.reading
        self.after, self.returned = self.views.after, self.views.returned
        self._deeds: Mapping[str, Callable[[], object]] = {
            "propose": partial(self._in_table, self.work.propose),
            "theme": self.add,
            "sentence": partial(self._in_table, self.work.make_sentence),
            "unused": self._show_unused,
            "voices": partial(self._in_table, self.work.outline.propose_voices),
            "feedback": self._begin_sheet,
            "gap": self._go_to_gap,
            "menu": self.open_export,
        }
        self._lay_out()
        self._connect()

    @property
    def mode(self) -> str:
        """What is seen: table, themes, quotes, languages, what is read, or what comes after."""
        return self.views.mode

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._modes.setAccessibleName(self.tr("How the summary is seen"))
        self._modes.show_options(
            [
                Option(TABLE, self.tr("Table"), "table-2"),
                Option(THEMES, self.tr("Themes"), "columns-3"),
                Option(BANK, self.tr("Quotes"), "quote"),
                Option(LANGUAGES, self.tr("Languages"), "languages"),
                Option(READ, self.tr("Read to the group"), "eye"),
            ],
            self._modes.value or TABLE,
        )
        self._undo.show_text(self.tr("Undo"))
        self._export.show_text(self.tr("Export"))
        self.views.empty.show_text(
            self.tr("The summary begins with lines"),
            self.tr("Take notes first. Starred lines come here first of all."),
        )
        self.views.retranslate()
        self._show_recipients()

    def show_event(self, bridge: object) -> None:
        """Show another event, or none."""
        self.desk.show_event(bridge)  # pyright: ignore[reportArgumentType]
        super().show_event(bridge)  # pyright: ignore[reportArgumentType]

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now."""
        if self.bridge is None or (changes is not None and not changes.touches(*_SHOWN)):
            return
        self.views.show_state()
        self._show_recipients()

    def show_mode(self, mode: str) -> None:
        """See the summary in another way."""
        self._modes.choose(mode)
        self._recipients.setChecked(mode == AFTER)
        self.views.see(mode)

    def arrange(self, room: Breakpoint) -> None:
        """Use the room there is."""
        self.views.arrange(room)
        self._undo.setVisible(room > Breakpoint.NARROW)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return [self._modes, *self.views.areas()]

    def first_focus(self) -> QWidget | None:
        """Begin with the lines, or with what is seen instead."""
        return self.work.lines.list if self.views.sees_work else self.areas()[1]

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
        self._show_work()
        field = self.work.lines.search
        field.setFocus()
        field.selectAll()
        return True

    def add(self) -> bool:
        """Add a sentence, a theme or a sheet of feedback, by what has the focus."""
        if self.mode == AFTER:
            self.after.feedback.begin_sheet()
        elif not (self.views.sees_work and self.work.add_sentence()):
            self._show_work()
            self.work.add_theme()
        return True

    def remove(self) -> bool:
        """Take lines out of the theme in focus."""
        return self.views.sees_work and self.work.remove()

    def rename(self) -> bool:
        """Change the statement of the theme in focus."""
        return self.views.sees_work and self.work.rename()

    def show_record(self, record_id: str) -> None:
        """Show a sentence or a theme that was found elsewhere."""
        if self.desk.state.find(Sentence, record_id) is not None:
            self.show_mode(TABLE)
            self.work.outline.go_to(record_id)
        elif self.desk.state.find(Theme, record_id) is not None:
            self.show_mode(TABLE)
            self.work.matrix.go_to(record_id)
            self.work.matrix.setFocus()

    def run_command(self, command_id: str) -> None:
        """Do what was chosen from the list of commands."""
        if command_id in MODES:
            self.show_mode(command_id)
            self.take_focus()
        elif command_id.startswith(EXPORT):
            self.exports.run(command_id.removeprefix(EXPORT), self._export)
        else:
            self._deeds[command_id]()

    def _in_table(self, does: Callable[[], object]) -> None:
        self._show_work()
        does()

    def _show_unused(self) -> None:
        self._show_work()
        self.work.lines.want(LineChoice(unused=True))
        self.work.lines.list.setFocus()

    def _go_to_gap(self) -> None:
        self.show_mode(LANGUAGES)
        self.languages.table.go_to_gap()

    def _begin_sheet(self) -> None:
        self.show_mode(AFTER)
        self.after.feedback.begin_sheet()

    def _show_work(self) -> None:
        if not self.views.sees_work:
            self.show_mode(TABLE)

    def _show_recipients(self) -> None:
        found = self.desk.state.all(Recipient)
        sent = sum(each.sent_at_ms is not None for each in found)
        words = self.tr("Recipients {sent}/{all}").format(sent=sent, all=len(found))
        self._recipients.show_text(words)

    def _lay_out(self) -> None:
        self._recipients.setCheckable(True)
        self.title_row.addWidget(self._modes)
        self.title_row.addStretch(1)
        self.title_row.addWidget(self._undo)
        self.title_row.addWidget(self._recipients)
        self.title_row.addWidget(self._export)
        Column(self.theme, self.body).addWidget(Scroll(self.views))

    def _connect(self) -> None:
        self._modes.chosen.connect(self.show_mode)
        self._undo.clicked.connect(self._on_undo)
        self._recipients.clicked.connect(self._on_recipients)
        self._export.clicked.connect(self.open_export)
        self.exports.look_wanted.connect(self._on_look)
        self.exports.returns.compared.connect(self._on_compared)
        self.returned.done.connect(self._show_table)
        self.desk.line_wanted.connect(self.line_wanted)
        self.reading.edit_wanted.connect(self._on_edit)
        self.work.board_wanted.connect(self._on_board)
        bind_keys(
            self,
            {
                "Ctrl+Return": self._on_enter,
                "Ctrl+Enter": self._on_enter,
                "Ctrl+T": self.work.choose_theme,
                "Ctrl+L": self.work.go_to_source,
                "Ctrl+Shift+T": partial(self._in_table, self.work.propose),
                "Ctrl+6": self.work.put_under_key_messages,
                "Ctrl+E": self.open_export,
                "Ctrl+Shift+Right": partial(self._on_language, 1),
                "Ctrl+Shift+Left": partial(self._on_language, -1),
                **{
                    f"Ctrl+{number}": partial(self.work.put_under_question, number)
                    for number in range(1, 6)
                },
                **{
                    f"Ctrl+Alt+{number}": partial(self.run_command, mode)
                    for number, mode in enumerate(MODES, start=1)
                },
            },
        )

    @Slot()
    def open_export(self) -> None:
        """Show what can leave the event; again closes it."""
        self.exports.toggle_below(self._export)

    @Slot(str)
    def _on_edit(self, sentence_id: str) -> None:
        """Correct a sentence that was read, then go on reading."""
        self.show_record(sentence_id)
        self.work.outline.rewrite(sentence_id, partial(self._read_on, sentence_id))

    def _read_on(self, sentence_id: str) -> None:
        self.show_mode(READ)
        self.reading.go_to(sentence_id)

    @Slot(bool)
    def _on_board(self, wanted: bool) -> None:  # noqa: FBT001 - as the signal calls it
        mode = THEMES if wanted else TABLE
        if mode != self.mode:
            self.show_mode(mode)

    @Slot(object, object)
    def _on_compared(self, returned: object, path: Path) -> None:
        """Show how a document that came back differs."""
        self.returned.show_document(returned, path)
        self.show_mode(RETURNED)
        self.returned.list.setFocus()

    @Slot()
    def _show_table(self) -> None:
        self.show_mode(TABLE)

    @Slot(str, object)
    def _on_look(self, what: str, report: ExportReport) -> None:
        """Lead to what the export report warns of."""
        match what:
            case Look.QUOTES:
                self.show_mode(BANK)
                self.quotes.show_held_back()
            case Look.LANGUAGE:
                self._go_to_gap()
            case Look.SOURCES:
                self.show_record(report.without_source[0])
            case _:
                self._look_at(report.found[0])

    def _look_at(self, found: FoundName) -> None:
        if found.line_id:
            self.line_wanted.emit(found.line_id)
        else:
            self.show_record(found.sentence_id or found.theme_id)

    def _on_enter(self) -> None:
        if self.mode == AFTER:
            self.after.feedback.begin_sheet()
        elif self.views.sees_work:
            self.work.make_sentence()

    def _on_language(self, step: int) -> None:
        """Go to the languages; there, to the next one."""
        if self.mode != LANGUAGES:
            sentence_id = self.work.outline.current
            self.show_mode(LANGUAGES)
            self.languages.table.go_to(sentence_id)
            self.languages.table.setFocus()
        else:
            self.languages.table.next_language(step)

    @Slot()
    def _on_recipients(self) -> None:
        self.show_mode(TABLE if self.mode == AFTER else AFTER)

    @Slot()
    def _on_undo(self) -> None:
        if self.bridge is not None:
            self.bridge.undo()
