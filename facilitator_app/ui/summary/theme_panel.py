"""One theme under the matrix: its lines, or its texts to write."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from facilitator_app.core.line_choice import ChosenLine
from facilitator_app.core.model import Group
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_sources import sentences_by_line
from facilitator_app.core.themes import lines_of_theme
from facilitator_app.ui.summary.line_model import faces_of
from facilitator_app.ui.summary.line_view import LineView
from facilitator_app.ui.summary.words import group_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.text_field import TextField

_FIELDS = ("title", "description", "disagreement")


class _Field(TextField):
    """Ctrl with an arrow goes to another theme, Esc back to the numbers."""

    stepped = Signal(int)
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class ThemePanel(QWidget):
    """Shows the lines behind a number, and lets people write what the theme says.

    Attributes:
        edited: Id of the theme, name of a field, its new text.
        dropped: A `Dragged` that was let go on the theme's lines.
        stepped: Ctrl with an arrow in a field: write the theme before (-1) or after (1).
        left: Esc in a field: its texts are kept, and written no more.
    """

    edited = Signal(str, str, str)
    dropped = Signal(object)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._theme_id = self._group_id = ""
        self._title = Label(theme, role="h3", elide=True)
        self._count = Chip(theme)
        self._write = Button(theme, icon="pencil", size="small", key="F2")
        self._write.setCheckable(True)
        self.list = LineView(theme, takes_drops=True)
        self._labels = {name: Label(theme, role="meta_bold", colour="text2") for name in _FIELDS}
        self.fields = {
            "title": _Field(theme, role="script", lines=(1, 3), plain_enter=True),
            "description": _Field(theme, lines=(3, 8)),
            "disagreement": _Field(theme, lines=(2, 6)),
        }
        self._form = QWidget()
        self._lay_out()
        self._connect()

    @property
    def theme_id(self) -> str:
        """Which theme is shown; "" for none."""
        return self._theme_id

    def show_cell(self, state: EventState, theme_id: str, group_id: str) -> None:
        """Show a theme, as one group or as all of them spoke of it."""
        theme = state.find(ThemeRecord, theme_id)
        if theme_id != self._theme_id:
            self.give()
        self._theme_id, self._group_id = theme_id if theme else "", group_id
        self.setVisible(theme is not None)
        if theme is None:
            return
        self.list.lines.theme_id = theme.id
        used = sentences_by_line(state)
        lines = lines_of_theme(state, theme.id, group_id)
        chosen = [ChosenLine(line, line.id in used) for line in lines]
        self.list.show_faces(faces_of(state, chosen))
        group = state.find(Group, group_id)
        parts = (
            theme.title or self.tr("Theme without a title"),
            group_name(group) if group else "",
        )
        self._title.show_text(" · ".join(filter(None, parts)))
        self._count.show_state(self.tr("%n line(s)", "", len(lines)))
        for name, field in self.fields.items():
            field.show_text(getattr(theme, name))

    def write(self) -> None:
        """Write the texts of the theme, the statement first."""
        if self._theme_id:
            self._write.setChecked(True)
            self.fields["title"].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.fields["title"].selectAll()

    def give(self) -> None:
        """Report what is being written."""
        for field in self.fields.values():
            field.give()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        names = {
            "title": self.tr("Statement"),
            "description": self.tr("What was said"),
            "disagreement": self.tr("Views differed"),
        }
        hints = {
            "title": self.tr("Say what was found, as a sentence"),
            "description": self.tr("Two or three sentences for somebody who was not there"),
            "disagreement": self.tr("Keep every side: one line for each"),
        }
        for name, field in self.fields.items():
            self._labels[name].show_text(names[name])
            field.setAccessibleName(names[name])
            field.setPlaceholderText(hints[name])
        self._write.show_text(self.tr("Write theme"))
        self.list.setAccessibleName(self.tr("Lines of the theme"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        head = Row(self._theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addWidget(self._write)
        form = Column(self._theme, self._form, gap=4, margins=(0, 2, 4, 2))
        for name, field in self.fields.items():
            form.addWidget(self._labels[name])
            form.addWidget(field)
        form.addStretch(1)
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.list)
        self._stack.addWidget(Scroll(self._form))
        column = Column(self._theme, self, gap=6)
        column.addLayout(head)
        column.addWidget(place, 1)

    def _connect(self) -> None:
        self._write.toggled.connect(self._on_write)
        self.list.dropped.connect(self.dropped)
        for name, field in self.fields.items():
            field.given.connect(partial(self._on_given, name))
            field.stepped.connect(self._on_stepped)
            field.given_up.connect(self._on_left)
        self.fields["title"].left.connect(self._on_title_left)

    @Slot(bool)
    def _on_write(self, writing: bool) -> None:  # noqa: FBT001 - as Qt calls it
        self.give()
        self._stack.setCurrentIndex(int(writing))

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        self.give()
        self.stepped.emit(step)
        for field in self.fields.values():
            if field.hasFocus():
                field.selectAll()

    @Slot()
    def _on_left(self) -> None:
        self._write.setChecked(False)
        self.left.emit()

    def _on_given(self, name: str, text: str) -> None:
        self.edited.emit(self._theme_id, name, text)

    @Slot()
    def _on_title_left(self) -> None:
        self.fields["description"].setFocus(Qt.FocusReason.TabFocusReason)
