"""Reading the summary back to those who spoke: large letters, one sentence at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import FIVE_QUESTIONS, Section, Sentence
from facilitator_app.core.told import joint_sentences, sentences_of_groups
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.whose import Whose
from facilitator_app.ui.summary.words import section_title
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll, clear
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.label import Label

MEASURE = 860
_READ = (Section.KEY_MESSAGE, *FIVE_QUESTIONS)
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
}


class ReadLine(Label):
    """A sentence in large letters; the one that is being read is dark, the others are quiet.

    Attributes:
        stepped: Space or an arrow: read the one before (-1) or after (1).
        opened: Enter or a double click: correct it.
    """

    stepped = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, role="reading", colour="text2", wrap=True, measure=MEASURE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, or correct."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Correct it."""
        self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the one that is read."""
        super().focusInEvent(event)
        self.set_colour("text")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be quiet again."""
        super().focusOutEvent(event)
        self.set_colour("text2")


class ReadView(QWidget):
    """What a group said, read back before it parts: it completes and corrects.

    Attributes:
        edit_wanted: The id of a sentence to correct.
    """

    edit_wanted = Signal(str)

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._shown: tuple[tuple[Section, str, str], ...] = ()
        self._lines: list[ReadLine] = []
        self._whose = Whose(theme, desk)
        self._hint = Label(theme, role="meta", colour="text2", elide=True)
        self._inside = QWidget()
        self._list = Column(theme, self._inside, gap=10, margins=(24, 8, 24, 24))
        self._scroll = Scroll(self._inside)
        self._empty = EmptyState(theme, "eye")
        card = Card(theme)
        head = Row(theme, gap=12, margins=(16, 10, 14, 6))
        head.addWidget(self._whose)
        head.addWidget(self._hint, 1)
        column = Column(theme, card, gap=0, margins=(1, 1, 1, 6))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        Column(theme, self).addWidget(card)
        desk.group_changed.connect(self._on_group_changed)

    @property
    def lines(self) -> Sequence[ReadLine]:
        """The sentences in their order."""
        return tuple(self._lines)

    def show_state(self) -> None:
        """Show what there is to read; the place where one reads stays."""
        self._whose.show_groups()
        told = list(self._told())
        shown = tuple((section, each.id, each.text) for section, each in told)
        if shown == self._shown:
            return
        at = next((at for at, each in enumerate(self._lines) if each.hasFocus()), -1)
        self._shown = shown
        clear(self._list)
        self._lines = []
        former: Section | None = None
        for section, sentence in told:
            if section is not former:
                former = section
                heading = Label(self._theme, section_title(section), role="h3", colour="pri")
                self._list.addWidget(heading)
            self._list.addWidget(self._line(sentence))
        self._list.addStretch(1)
        self._scroll.setVisible(bool(told))
        self._empty.setVisible(not told)
        if 0 <= at < len(self._lines):
            self._lines[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def first_target(self) -> QWidget:
        """Return what takes the focus: the first sentence."""
        return self._lines[0] if self._lines else self._whose

    def go_to(self, sentence_id: str) -> None:
        """Read a sentence, or the first one when it is gone."""
        ids = [each for _, each, _ in self._shown]
        at = ids.index(sentence_id) if sentence_id in ids else 0
        self._step(at, 0)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._hint.show_text(self.tr("Space reads on, Enter corrects. Is something missing?"))
        self._empty.show_text(
            self.tr("Nothing to read yet"),
            self.tr("Write a sentence or a key message first."),
        )
        self._shown = ()
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _told(self) -> Iterator[tuple[Section, Sentence]]:
        state, group_id = self._desk.state, self._desk.group_id
        of_group = sentences_of_groups(state).get(group_id, ()) if group_id else ()
        for section in _READ:
            own = (
                [each for each in of_group if each.section is section]
                if group_id
                else joint_sentences(state, section)
            )
            yield from ((section, each) for each in own)

    def _line(self, sentence: Sentence) -> ReadLine:
        line = ReadLine(self._theme, sentence.text)
        line.stepped.connect(partial(self._step, len(self._lines)))
        line.opened.connect(partial(self.edit_wanted.emit, sentence.id))
        self._lines.append(line)
        return line

    def _step(self, at: int, step: int) -> None:
        if 0 <= at + step < len(self._lines):
            line = self._lines[at + step]
            line.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(line, 0, self._theme.px(120))

    @Slot()
    def _on_group_changed(self) -> None:
        if self.isVisible():
            self.show_state()
