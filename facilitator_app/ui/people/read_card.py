"""How the file was read: separator, characters, sheet, row of headings; each can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from facilitator_app.intake.people_table import TableReading
from facilitator_app.intake.table_file import DELIMITERS, ENCODINGS, HowToRead
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.labelled import Labelled
from facilitator_app.ui.widgets.sized import set_font

LINES, HEADER_CHOICES, SHOWN_NAMES = 5, 12, 3
_NORDIC = set("åäöÅÄÖ")
_BROKEN = ("\ufffd", "Ã", "�")


class ReadCard(Card):
    """Shows the guesses about the file and its first lines.

    Attributes:
        how_given: A `HowToRead`: read the file anew like this.
        header_given: Number of the row of headings, 0 for none.
    """

    how_given = Signal(object)
    header_given = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="h3")
        self._guessed = Chip(theme)
        self.delimiter, self.encoding = Combo(theme), Combo(theme)
        self.sheet, self.header = Combo(theme), Combo(theme)
        fields = (self.delimiter, self.encoding, self.sheet, self.header)
        self._labels = [Labelled(theme, field) for field in fields]
        self._lines = QPlainTextEdit()
        self._lines.setReadOnly(True)
        self._lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._letters = IconLabel(theme, "circle-check", role="small")
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._guessed)
        choices = Row(theme, gap=8)
        for label in self._labels:
            choices.addWidget(label, 1)
        column = Column(theme, self, gap=8, margins=(12, 10, 12, 10))
        column.addLayout(head)
        column.addLayout(choices)
        column.addWidget(self._lines)
        column.addWidget(self._letters)
        for combo in (self.delimiter, self.encoding, self.sheet):
            combo.activated.connect(self._on_how)
        self.header.activated.connect(self.header_given)
        theme.changed.connect(self._restyle)
        self._restyle()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("1 · The file was read like this"))
        words = (
            self.tr("Separator"),
            self.tr("Characters"),
            self.tr("Sheet"),
            self.tr("Row of headings"),
        )
        for label, word in zip(self._labels, words, strict=True):
            label.show_text(word)
        self._guessed.show_state(self.tr("guessed"), "check", "moss")
        self._lines.setAccessibleName(self.tr("First rows of the file"))
        names = (
            self.tr("Semicolon ( ; )"),
            self.tr("Comma ( , )"),
            self.tr("Tab"),
            self.tr("Bar ( | )"),
        )
        self.delimiter.clear()
        for sign, name in zip(DELIMITERS, names, strict=True):
            self.delimiter.addItem(name, sign)
        self.encoding.clear()
        for code, name in zip(ENCODINGS, ("UTF-8", "UTF-16", "Windows-1252"), strict=True):
            self.encoding.addItem(name, code)

    def show_reading(self, reading: TableReading) -> None:
        """Show how a table was read."""
        table = reading.table
        for label, shown in zip(
            self._labels,
            (bool(table.delimiter), bool(table.encoding), len(table.sheets) > 1, True),
            strict=True,
        ):
            label.setVisible(shown)
        self.delimiter.setCurrentIndex(self.delimiter.findData(table.delimiter))
        self.encoding.setCurrentIndex(self.encoding.findData(table.encoding))
        self.sheet.clear()
        self.sheet.addItems(list(table.sheets))
        self.sheet.setCurrentText(table.sheet)
        self._show_header(reading)
        self._show_lines(reading)

    def _show_header(self, reading: TableReading) -> None:
        self.header.clear()
        self.header.addItem(self.tr("None"))
        count = min(len(reading.table.rows), max(HEADER_CHOICES, reading.header_row))
        self.header.addItems([self.tr("Row {number}").format(number=at + 1) for at in range(count)])
        self.header.setCurrentIndex(reading.header_row)

    def _show_lines(self, reading: TableReading) -> None:
        table = reading.table
        first = max(0, reading.header_row - 1)
        raw = table.lines or tuple(" │ ".join(row) for row in table.rows)
        shown = raw[first : first + LINES]
        numbered = [f"{at:>3}  {line}" for at, line in enumerate(shown, start=first + 1)]
        self._lines.setPlainText("\n".join(numbered))
        names = [person.last_name or person.first_name for person in reading.people]
        nordic = [name for name in names if _NORDIC & set(name)]
        broken = any(sign in name for name in names for sign in _BROKEN)
        if broken:
            words, icon, colour = (
                self.tr("Letters look broken: try other characters."),
                "triangle-alert",
                "amber",
            )
        elif nordic:
            good = ", ".join(nordic[:SHOWN_NAMES])
            words, icon, colour = (
                self.tr("Å, ä and ö are right: {names}").format(names=good),
                "circle-check",
                "moss",
            )
        else:
            words, icon, colour = self.tr("No å, ä or ö in the names to check by."), "info", "text2"
        self._letters.show_text(words, icon, colour)

    @Slot()
    def _on_how(self) -> None:
        many = self.sheet.count() > 1
        self.how_given.emit(
            HowToRead(
                encoding=self.encoding.currentData() if self._labels[1].isVisible() else None,
                delimiter=self.delimiter.currentData() if self._labels[0].isVisible() else None,
                sheet=self.sheet.currentText() if many else None,
            )
        )

    @Slot()
    def _restyle(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.px(12))
        set_font(self._lines, font)
        self._lines.setFixedHeight(self._theme.px(18) * LINES + self._theme.px(16))
