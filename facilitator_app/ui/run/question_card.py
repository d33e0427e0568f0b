"""The question that is asked now, in the largest letters of the desk, and those that may follow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.core.model import Question
from facilitator_app.core.questions import current_question, questions_of, was_asked
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.tick_row import TickRow
from facilitator_app.ui.theme import Theme, TypeRole
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label

OTHERS, GAP = 3, 8
ROLES: tuple[TypeRole, ...] = ("question", "title", "script")
LINES_KEPT = 3  # of a question: whatever else is shown, so much of it stays whole


class QuestionCard(Card):
    """One question large, the next ones as lines to tick.

    Attributes:
        stepped: 1 for the next question, -1 for the one before.
        opened: Id of a question to go to.
        ticked: Id of a question, and whether it has been asked.
        added: Words of a question that came from the group.
        field_closed: The field for such words is out of view again.
    """

    stepped = Signal(int)
    opened = Signal(str)
    ticked = Signal(str, bool)
    added = Signal(str)
    field_closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._count = Label(theme, role="meta", colour="text2")
        self._back = Button(theme, icon="chevron-left", kind="quiet", size="small")
        self._on = Button(theme, icon="chevron-right", kind="quiet", size="small")
        self._text = Label(theme, role="question", wrap=True)
        self._script = Label(theme, role="script", colour="text2", wrap=True, lines=4)
        self._line = Line(theme)
        self._rows = [TickRow(theme) for _ in range(OTHERS)]
        self._add = Button(theme, icon="plus", kind="quiet", size="small", key="Ins")
        self._field = _Field(theme)
        self._field.hide()
        self._compact = self._tiny = False
        self._lay_out()
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_forward)
        self._add.clicked.connect(self.open_field)
        self._field.entered.connect(self._on_entered)
        for row in self._rows:
            row.ticked.connect(self.ticked)
            row.opened.connect(self.opened)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._back.show_text("", name=self.tr("Question before"))
        self._on.show_text("", name=self.tr("Next question"))
        self._add.show_text(self.tr("Question from the group"))
        self._field.setPlaceholderText(self.tr("Write the question as it was asked"))
        self._field.setAccessibleName(self.tr("Question from the group"))

    def arrange(self, room: Breakpoint) -> None:
        """Use larger letters where there is room."""
        self._text.set_role("question", wide=room is Breakpoint.WIDE)
        self._tiny = room <= Breakpoint.NARROW

    def set_compact(self, *, compact: bool) -> None:
        """Shrink to one line, because something else needs the room."""
        self._compact = compact
        self._text.set_role("script" if compact else "question")
        for widget in (self._line, self._add, *self._rows):
            widget.setVisible(not compact and widget.isVisible())

    def show_scene(self, scene: Scene) -> None:
        """Show the question a group is at."""
        phase = scene.phase
        questions = questions_of(scene.state, scene.group.id, phase.id) if phase else []
        current = current_question(scene.state, scene.group.id, phase.id) if phase else None
        at = questions.index(current) if current else -1
        several = len(questions) > 1
        self._count.show_text(self._counted(at, len(questions)))
        self._count.setVisible(several or not self._tiny)
        for button, possible in ((self._back, at > 0), (self._on, 0 <= at < len(questions) - 1)):
            button.setVisible(several)
            button.setEnabled(possible)
        self._text.show_text(current.text if current else self._without(scene))
        self._text.set_colour("text" if current else "text3")
        script = phase.script if phase is not None and self._tiny and not self._compact else ""
        self._script.show_text(f"”{script}”" if script else "")
        self._keep_whole()
        others = [each for each in questions if each is not current]
        self._show_others(scene, others)
        self._add.setVisible(bool(scene.running_id) and not (self._compact or self._tiny))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the question whole at another width."""
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        """Let no strip below cut the question: a layout knows only the height of one line."""
        if self._tiny and not self._compact:
            self._fit()
        line_px = self._text.minimumSizeHint().height()
        width = self.contentsRect().width() - self._padding.width()  # the label follows later
        whole_px = self._text.heightForWidth(width)
        kept = 1 if self._compact or self._tiny else LINES_KEPT
        self._text.setMinimumHeight(min(whole_px, kept * line_px))

    def _fit(self) -> None:
        """Where room is dear: the largest letters that keep the question whole, then the script."""
        room = self.contentsRect().size() - self._padding
        if not self._count.isHidden():
            room -= QSize(0, self._count.height() + self._theme.px(GAP))
        whole_px = 0
        for role in ROLES:
            self._text.set_role(role)
            whole_px = self._text.heightForWidth(room.width())
            if whole_px <= room.height():
                break
        left_px = room.height() - whole_px - self._theme.px(GAP)
        needed_px = self._script.heightForWidth(room.width())
        self._script.setVisible(bool(self._script.text()) and needed_px <= left_px)

    @property
    def _padding(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    @Slot()
    def open_field(self) -> None:
        """Let somebody write a question that came from the group."""
        self._field.clear()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_others(self, scene: Scene, others: Sequence[Question]) -> None:
        shown = [] if self._compact or self._tiny else others[:OTHERS]
        self._line.setVisible(bool(shown))
        for row, question in zip(self._rows, [*shown, *[None] * OTHERS], strict=False):
            row.setVisible(question is not None)
            if question is not None:
                asked = was_asked(scene.state, scene.group.id, question.id)
                row.show_question(question.id, question.text, asked=asked)

    def _counted(self, at: int, count: int) -> str:
        if count == 0:
            return self.tr("Question")
        sentence = self.tr("Question {number}/{count}")
        return sentence.format(number=at + 1, count=count)

    def _without(self, scene: Scene) -> str:
        return self.tr("No question in this phase") if scene.phase else ""

    def _lay_out(self) -> None:
        theme = self._theme
        column = Column(theme, self, gap=GAP, margins=(22, 14, 22, 14))
        head = Row(theme, gap=4)
        head.addWidget(self._count, 1)
        head.addWidget(self._add)
        head.addWidget(self._back)
        head.addWidget(self._on)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._script)
        column.addWidget(self._field)
        column.addWidget(self._line)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)

    @Slot()
    def _on_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_forward(self) -> None:
        self.stepped.emit(1)

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        self._field.hide()
        self.field_closed.emit()
        if text.strip():
            self.added.emit(text.strip())


class _Field(QLineEdit):
    """A line that reports with Enter and closes with Esc."""

    entered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.returnPressed.connect(self._on_return)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.entered.emit("")
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_return(self) -> None:
        self.entered.emit(self.text())
