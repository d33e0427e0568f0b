"""Which column of the file becomes what: one choice a column, with some of its cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.intake.columns import FIELDS, Column
from facilitator_app.intake.people_table import TableReading
from facilitator_app.ui.people.import_words import field_text, left_out_text
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Grid, Row, Scroll
from facilitator_app.ui.widgets.boxes import Column as Stack
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.switch import Switch


class ColumnsCard(Card):
    """Maps columns to fields.

    Attributes:
        field_given: Number of a column, and its field, "" for none.
        emails_given: True when the addresses are to come in.
    """

    field_given = Signal(int, str)
    emails_given = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="h3")
        self._open = Chip(theme)
        self._rows: list[_ColumnRow] = []
        self._headings: tuple[str, ...] = ()
        self._content = QWidget()
        self._grid = Grid(theme, self._content, gaps=(10, 6), margins=(14, 4, 14, 4))
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(4, 6)
        self.emails = Switch(theme)
        self._about = Label(theme, role="small", wrap=True)
        head = Row(theme, gap=8, margins=(14, 10, 12, 0))
        head.addWidget(self._title, 1)
        head.addWidget(self._open)
        note = Card(theme, fill="prisoft", border="priline", radius=6)
        line = Row(theme, note, gap=10, margins=(12, 10, 12, 10))
        line.addWidget(Icon(theme, "shield-check", colour="pri"))
        line.addWidget(self._about, 1)
        line.addWidget(self.emails)
        below = Row(theme, margins=(12, 4, 12, 12))
        below.addWidget(note)
        column = Stack(theme, self, gap=8)
        column.addLayout(head)
        column.addWidget(Scroll(self._content), 1)
        column.addLayout(below)
        self.emails.toggled.connect(self.emails_given)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("2 · What each column is"))
        about = self.tr(
            "E-mail comes into the coordinator's list only, so that the summary can be sent. "
            "It never gets to recorders, notes or documents."
        )
        self._about.show_text(about)
        self.emails.setAccessibleName(self.tr("Bring in the e-mail addresses"))
        self._headings = ()

    def show_reading(self, reading: TableReading, *, with_emails: bool) -> None:
        """Show what the columns were taken to be."""
        headings = tuple(column.heading for column in reading.columns)
        if headings != self._headings or len(headings) != len(self._rows):
            self._make(reading, headings)
        for row, column in zip(self._rows, reading.columns, strict=True):
            row.show_column(column)
        unknown = sum(_is_unknown(column) for column in reading.columns)
        if unknown:
            self._open.show_state(self.tr("%n not chosen", "", unknown), "triangle-alert", "amber")
        else:
            self._open.show_state(self.tr("all chosen"), "check", "moss")
        self.emails.blockSignals(True)  # noqa: FBT003 - as Qt calls it
        self.emails.setChecked(with_emails)
        self.emails.blockSignals(False)  # noqa: FBT003 - as Qt calls it
        self.emails.update()

    def _make(self, reading: TableReading, headings: Sequence[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._headings = tuple(headings)
        self._rows = []
        for at, heading in enumerate(headings):
            row = _ColumnRow(
                self._theme, at, heading or self.tr("Column {number}").format(number=at + 1)
            )
            row.given.connect(self.field_given)
            row.place(self._grid, reading.examples(at))
            self._rows.append(row)
        self._grid.setRowStretch(len(headings), 1)


class _ColumnRow(QWidget):
    """One column: its heading, what it becomes, and some cells. Lays its parts into a grid."""

    given = Signal(int, str)

    def __init__(self, theme: Theme, at: int, heading: str) -> None:
        super().__init__()
        self._theme, self._at = theme, at
        shown = " ".join(heading.split())
        self._heading = Label(theme, shown, role="control_bold", elide=True)
        self._choice = Combo(theme, shown)
        self._choice.addItem(self.tr("Do not import"), "")
        for field in FIELDS:
            self._choice.addItem(field_text(field), field)
        self._state = Icon(theme, "circle-check", colour="moss")
        self._cells = Label(theme, role="small", colour="text2", elide=True)
        self._examples = ""
        self._choice.activated.connect(self._on_chosen)

    def place(self, grid: Grid, examples: str) -> None:
        """Put the parts into the next row of `grid`."""
        self._examples = " ".join(examples.split())
        arrow = Icon(self._theme, "arrow-right")
        self.setParent(grid.parentWidget())
        self.hide()
        for column, widget in enumerate(
            (self._heading, arrow, self._choice, self._state, self._cells)
        ):
            grid.addWidget(widget, self._at, column)

    def show_column(self, column: Column) -> None:
        """Show what the column becomes."""
        self._choice.setCurrentIndex(max(0, self._choice.findData(column.field or "")))
        reason = left_out_text(column.left_out_because or "")
        icon, colour = _look(column)
        self._state.show_icon(icon, colour)
        self._cells.show_text(reason or self._examples)
        self._cells.set_colour("text3" if reason else "text2")
        name = reason or (self.tr("not recognised") if _is_unknown(column) else "")
        self._choice.setAccessibleDescription(name)

    @Slot()
    def _on_chosen(self) -> None:
        self.given.emit(self._at, self._choice.currentData())


def _is_unknown(column: Column) -> bool:
    return column.field is None and column.left_out_because is None


def _look(column: Column) -> tuple[str, Token]:
    if column.field:
        return "circle-check", "moss"
    return ("triangle-alert", "amber") if _is_unknown(column) else ("circle-slash", "text3")
