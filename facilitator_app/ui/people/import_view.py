"""See what a file becomes before it does: how it was read, which column is what, who is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import people
from facilitator_app.core.errors import UserError
from facilitator_app.core.registrations import Comparison, chosen, compare
from facilitator_app.intake.columns import Column as TableColumn
from facilitator_app.intake.people_rows import Why
from facilitator_app.intake.people_table import TableReading, understand
from facilitator_app.intake.table_file import HowToRead, TableFile, read_pasted, read_table
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.people.columns_card import ColumnsCard
from facilitator_app.ui.people.import_words import NOT_WANTED, change_text, doubt_text
from facilitator_app.ui.people.outcome_card import Outcome, OutcomeCard
from facilitator_app.ui.people.read_card import ReadCard
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.tasks import Task
from facilitator_app.ui.widgets.boxes import Column, Row

T = TypeVar("T")
LEFT_SHARE, RIGHT_SHARE = 42, 58


class ImportView(QWidget):
    """The import as a page.

    Attributes:
        read: A file lies open: what it is called, how large it is.
        closed: The import is over; True when people were taken over.
    """

    read = Signal(str)
    closed = Signal(bool)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit, theme = kit, kit.theme
        self.bridge: SessionBridge | None = None
        self._path: Path | None = None
        self._task: Task | None = None
        self._reading: TableReading | None = None
        self._comparison: Comparison | None = None
        self._with_emails = True
        self._keep_both: set[int] = set()
        self._without: set[int] = set()
        self._keep: set[str] = set()
        self._cancel: set[str] = set()
        self.file, self.columns, self.outcome = (
            ReadCard(theme),
            ColumnsCard(theme),
            OutcomeCard(theme),
        )
        left = Column(theme, gap=12)
        left.addWidget(self.file)
        left.addWidget(self.outcome, 1)
        row = Row(theme, self, gap=12)
        row.addLayout(left, LEFT_SHARE)
        row.addWidget(self.columns, RIGHT_SHARE)
        self.file.how_given.connect(self._on_how)
        self.file.header_given.connect(self._on_header)
        self.columns.field_given.connect(self._on_field)
        self.columns.emails_given.connect(self._on_emails)
        self.outcome.outcomes.ticked.connect(self._on_ticked)
        self.outcome.wanted.connect(self.take_over)
        self.outcome.given_up.connect(self.give_up)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for part in (self.file, self.columns, self.outcome):
            part.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Compare with the event as it is now."""
        if self._reading is not None and self.bridge is not None:
            self._show(self._reading)

    def open(self, path: Path, how: HowToRead | None = None) -> None:
        """Read a file away from the GUI thread, and show what it becomes."""
        if self._task is not None:
            self._task.cancel()
        self._path = path
        self._task = self.kit.tasks.run(lambda _: read_table(path, how), self._on_read)

    def paste(self, text: str) -> None:
        """Show what a pasted list becomes; a list of nothing is passed over."""
        try:
            table = read_pasted(text)
        except UserError:
            return
        self._path = None
        self._on_read(table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take over with Ctrl+Enter, leave with Esc."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_over()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    @Slot()
    def take_over(self) -> None:
        """Take the list over as one step."""
        if self.bridge is None or self._comparison is None or not self._wanted_count():
            return
        wanted = self._chosen(self._comparison)
        if self.bridge.execute(people.take_over, wanted, self.bridge.new_id) is not None:
            self._close(taken=True)

    @Slot()
    def give_up(self) -> None:
        """Take nothing over."""
        self._close(taken=False)

    def _close(self, *, taken: bool) -> None:
        self._reading = self._comparison = None
        self.closed.emit(taken)

    def _on_read(self, table: TableFile) -> None:
        self._task = None
        self._with_emails = True
        self._keep_both.clear()
        self._begin(understand(table))
        self.read.emit(self._title(table))
        self.outcome.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, table: TableFile) -> str:
        rows = self.tr("%n row(s)", "", sum(any(row) for row in table.rows))
        if self._path is None:
            return f"{self.tr('pasted')} · {rows}"
        kilobytes = QLocale().toString(self._path.stat().st_size / 1000, "f", 1)
        size = self.tr("{count} kB").format(count=kilobytes)
        return f"{self._path.name} · {size} · {rows}"

    def _begin(self, reading: TableReading) -> None:
        """Show a reading, with no choice made yet."""
        self._without.clear()
        self._keep.clear()
        self._cancel.clear()
        self._show(reading)

    def _show(self, reading: TableReading) -> None:
        assert self.bridge is not None
        self._reading = reading
        self._comparison = compare(self.bridge.state, reading.people)
        self.file.show_reading(reading)
        self.columns.show_reading(reading, with_emails=self._with_emails)
        self._show_outcome()

    def _show_outcome(self) -> None:
        assert self._comparison is not None
        self.outcome.show_outcome(
            self._sums(self._comparison), self._outcomes(self._comparison), self._wanted_count()
        )

    def _sums(self, found: Comparison) -> str:
        parts = [
            self.tr("%n new", "", len(found.new)),
            self.tr("%n changed", "", len(found.changed)),
            self.tr("%n as before", "", len(found.same)),
        ]
        if found.vanished:
            parts.append(self.tr("%n not in this file", "", len(found.vanished)))
        if found.queued:
            parts.append(self.tr("%n to the waiting list: no place left", "", found.queued))
        return " · ".join(parts)

    def _outcomes(self, found: Comparison) -> list[Outcome]:
        assert self._reading is not None
        doubts = [
            Outcome(
                "doubt",
                str(doubt.row) if doubt.why is Why.TWICE else "",
                doubt_text(doubt),
                "triangle-alert",
                "amber",
                doubt.row in self._keep_both,
            )
            for doubt in self._reading.doubtful
        ]
        changed = [
            Outcome(
                "changed",
                each.person.id,
                change_text(
                    each.person.full_name,
                    each.values,
                    {name: getattr(each.person, name) for name in each.values},
                ),
                "refresh-cw",
                "pri",
                each.person.id not in self._keep,
            )
            for each in found.changed
        ]
        gone = self.tr("{name} is not in this file: mark as cancelled")
        vanished = [
            Outcome(
                "vanished",
                each.id,
                gone.format(name=each.full_name),
                "user-x",
                "lingon",
                each.id in self._cancel,
            )
            for each in found.vanished
        ]
        new = [
            Outcome(
                "new",
                str(at),
                ", ".join(filter(None, (each.full_name or each.email, each.organisation))),
                "user-plus",
                "moss",
                at not in self._without,
            )
            for at, each in enumerate(found.new)
        ]
        return [*doubts, *changed, *vanished, *new]

    def _wanted_count(self) -> int:
        if self._comparison is None:
            return 0
        wanted = self._chosen(self._comparison)
        return len(wanted.new) + len(wanted.changed) + len(wanted.cancelled)

    def _chosen(self, found: Comparison) -> Comparison:
        return chosen(found, without=self._without, keep=self._keep, cancel=self._cancel)

    @Slot(object)
    def _on_how(self, how: HowToRead) -> None:
        if self._path is not None:
            self.open(self._path, how)

    @Slot(int)
    def _on_header(self, row: int) -> None:
        if self._reading is not None:
            self._keep_both.clear()
            self._begin(understand(self._reading.table, header_row=row))

    @Slot(int, str)
    def _on_field(self, at: int, field: str) -> None:
        if self._reading is None:
            return
        columns = list(self._reading.columns)
        for number, column in enumerate(columns):
            if number == at:
                reason = None if field else NOT_WANTED
                columns[at] = replace(column, field=field or None, left_out_because=reason)
            elif field and column.field == field:  # a field has one column
                columns[number] = replace(column, field=None)
        if any(column.field == "email" for column in columns):
            self._with_emails = True
        self._read_again(columns)

    @Slot(bool)
    def _on_emails(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt calls it
        if self._reading is None:
            return
        self._with_emails = wanted
        guessed = understand(self._reading.table, header_row=self._reading.header_row).columns
        columns = [
            replace(
                now,
                field="email" if wanted else None,
                left_out_because=None if wanted else NOT_WANTED,
            )
            if guess.field == "email"
            else now
            for now, guess in zip(self._reading.columns, guessed, strict=True)
        ]
        self._read_again(columns)

    def _read_again(self, columns: Sequence[TableColumn]) -> None:
        assert self._reading is not None
        self._begin(
            understand(
                self._reading.table,
                header_row=self._reading.header_row,
                columns=columns,
                keep_both=frozenset(self._keep_both),
            )
        )

    @Slot(str, str, bool)
    def _on_ticked(self, kind: str, key: str, ticked: bool) -> None:  # noqa: FBT001 - as Qt calls it
        match kind:
            case "new":
                _put(self._without, int(key), there=not ticked)
            case "changed":
                _put(self._keep, key, there=not ticked)
            case "vanished":
                _put(self._cancel, key, there=ticked)
            case _:
                _put(self._keep_both, int(key), there=ticked)
                assert self._reading is not None
                self._read_again(list(self._reading.columns))
                return
        self._show_outcome()


def _put(kept: set[T], key: T, *, there: bool) -> None:
    """Let `key` be in `kept`, or not."""
    (kept.add if there else kept.discard)(key)
