"""The invitation's programme: pasted, looked at, and only then taken over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator_app.core.model import FrameItem
from facilitator_app.intake.programme_text import NoteKind, Programme, ProgrammeItem, read_programme
from facilitator_app.ui.formats import clock_time, time_range
from facilitator_app.ui.plan.programme_texts import programme_note
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.sized import fixed_height
from facilitator_app.ui.widgets.tick import ChoiceDot

PASTE_HEIGHT = 132


class ProgrammeEditor(Card):
    """Shows the programme, and takes a new one.

    Attributes:
        taken: A `Programme` that can be used.
        removed: The event is to have no programme around it.
        opened: A programme is being pasted, or no more: it needs all the room there is.
    """

    taken = Signal(object)
    removed = Signal()
    opened = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._programme = Programme(())
        self._title = Label(theme, role="h3")
        self._begin = Button(theme, icon="copy", size="small")
        self._clear = Button(theme, icon="trash-2", kind="quiet", size="small")
        self._text = QPlainTextEdit()
        self._take = Button(theme, kind="primary")
        self._cancel = Button(theme)
        self._hint = Label(theme, role="meta", colour="text2", wrap=True)
        self._lay_out()
        self._begin.clicked.connect(self.begin)
        self._clear.clicked.connect(self.removed)
        self._text.textChanged.connect(self._read)
        self._take.clicked.connect(self._on_take)
        self._cancel.clicked.connect(self.end)
        self.end()

    @property
    def is_open(self) -> bool:
        """True while a programme is being pasted."""
        return not self._paste.isHidden()

    @property
    def field(self) -> QPlainTextEdit:
        """Where it is pasted."""
        return self._text

    @property
    def found(self) -> Programme:
        """The programme as it was read."""
        return self._programme

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Programme of the day"))
        self._begin.show_text(self.tr("Paste a programme"))
        self._clear.show_text("", name=self.tr("Remove the programme"))
        self._take.show_text(self.tr("Take over"))
        self._cancel.show_text(self.tr("Cancel"))
        self._text.setAccessibleName(self.tr("Programme as text"))
        self._text.setPlaceholderText(
            self.tr("9.00 Welcome\n9.10 Talk\n10.00 Dialogues\n11.45 End")
        )
        self._read()

    def show_items(self, items: Sequence[FrameItem]) -> None:
        """Show the programme that the event has."""
        self._clear.setVisible(bool(items))
        self._refill(self._items, [_line(self._theme, each) for each in items])
        self._hint.setVisible(not items and not self.is_open)
        self._hint.show_text(
            self.tr("Lines that begin with a clock time become the frame around the dialogue.")
        )

    @Slot()
    def begin(self, text: str = "") -> None:
        """Let a programme be pasted."""
        self._paste.show()
        self._held.hide()
        self._begin.hide()
        if isinstance(text, str) and text:
            self._text.setPlainText(text)
        self._text.setFocus()
        self._read()
        self.opened.emit(True)  # noqa: FBT003 - a signal has no names

    @Slot()
    def end(self) -> None:
        """Show the event's programme again."""
        self._paste.hide()
        self._held.show()
        self._begin.show()
        self.opened.emit(False)  # noqa: FBT003 - a signal has no names

    def _lay_out(self) -> None:
        theme = self._theme
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._begin)
        head.addWidget(self._clear)
        self._items = QWidget()
        Column(theme, self._items, gap=4)
        self._held = Scroll(self._items)
        self._preview = QWidget()
        Column(theme, self._preview, gap=4)
        fixed_height(theme, self._text, PASTE_HEIGHT)
        buttons = Row(theme, gap=8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._take)
        self._paste = QWidget()
        paste = Column(theme, self._paste, gap=6)
        paste.addWidget(self._text)
        paste.addWidget(Scroll(self._preview), 1)
        paste.addLayout(buttons)
        column = Column(theme, self, gap=6, margins=(14, 10, 12, 10))
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self._held, 1)
        column.addWidget(self._paste, 1)

    @Slot()
    def _read(self) -> None:
        text = self._text.toPlainText()
        self._programme = read_programme(text)
        self._show_found(quiet=not text.strip())

    def _show_found(self, *, quiet: bool) -> None:
        programme, rows = self._programme, list[QWidget]()
        for note in () if quiet else programme.notes:
            icon = "triangle-alert" if note.blocks else "info"
            colour = "lingon" if note.blocks else "amber"
            text = programme_note(note)
            rows.append(IconLabel(self._theme, icon, text, colour=colour))
        for at, item in enumerate(programme.items):
            choice = _DialogueChoice(self._theme, item, at)
            choice.chosen.connect(self._on_dialogue)
            rows.append(choice)
        if programme.left_out and not quiet:
            text = self.tr("%n line(s) without a time are left out.", "", programme.left_out)
            rows.append(Label(self._theme, text, role="meta", colour="text3"))
        self._refill(self._preview, rows)
        self._take.setEnabled(programme.can_be_taken and programme.dialogue is not None)

    @Slot(int)
    def _on_dialogue(self, at: int) -> None:
        self._programme = self._programme.with_dialogue(at)
        if any(note.kind is NoteKind.NO_DIALOGUE for note in self._programme.notes):
            self._programme = replace(self._programme, notes=())
        self._show_found(quiet=False)

    @Slot()
    def _on_take(self) -> None:
        self.taken.emit(self._programme)
        self._text.clear()
        self.end()

    def _refill(self, place: QWidget, rows: Sequence[QWidget]) -> None:
        column = place.layout()
        assert isinstance(column, Column)
        while (old := column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            column.addWidget(row)
        column.addStretch(1)


class _DialogueChoice(ChoiceDot):
    """A line that was read; the one that is marked is the dialogue."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, item: ProgrammeItem, at: int) -> None:
        super().__init__(theme)
        self._at = at
        self.setText(_words(item).replace("&", "&&"))
        self.setChecked(item.is_dialogue)
        self.setEnabled(not item.is_end)
        self.setToolTip(self.tr("Mark the line during which the groups meet"))
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._at)


def _words(item: ProgrammeItem) -> str:
    clock = clock_time(item.start_minute)
    if item.end_minute is not None:
        clock = time_range(item.start_minute, item.end_minute)
    return " ".join(part for part in (clock, item.title) if part)


def _line(theme: Theme, item: FrameItem) -> Label:
    label = Label(theme, role="small", elide=True)
    role = "control_bold" if item.is_dialogue else None
    spans = [Span(f"{clock_time(item.start_minute)}  ", "control_bold"), Span(item.title, role)]
    if item.speaker:
        spans.append(Span(f" – {item.speaker}", colour="text2"))
    label.show_spans(spans)
    return label
