"""The questions of a phase: in order, for all groups or as one of them is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.model import Group, Question
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.text_field import TextField

NEW = ""  # the id of a question that is being written


class QuestionList(QWidget):
    """Lists the questions for editing.

    Attributes:
        text_given: A question's id ("" for a new one) and its words; no words take it away.
        moved: A question's id and by how many places.
        group_chosen: The id of the group whose questions are wanted, "" for all.
        bank_wanted: Somebody wants a ready question.
    """

    text_given = Signal(str, str)
    moved = Signal(str, int)
    group_chosen = Signal(str)
    bank_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: dict[str, QuestionField] = {}
        self._label = Label(theme, role="meta", colour="text2")
        self.groups = Combo(theme, bare=True)
        self._add = Button(theme, kind="quiet", icon="plus", size="small")
        self._bank = Button(theme, kind="quiet", icon="book-open", size="small")
        buttons = Row(theme, gap=8)
        buttons.addWidget(self._add)
        buttons.addWidget(self._bank)
        buttons.addStretch(1)
        head = Row(theme, gap=8)
        head.addWidget(self._label, 1)
        head.addWidget(self.groups)
        self._list = Column(theme, gap=4)
        column = Column(theme, self, gap=4)
        column.addLayout(head)
        column.addLayout(self._list)
        column.addLayout(buttons)
        self.groups.activated.connect(self._on_group)
        self._add.clicked.connect(self.begin)
        self._bank.clicked.connect(self.bank_wanted)

    @property
    def fields(self) -> Sequence[QuestionField]:
        """The fields in order."""
        return tuple(self._fields.values())

    @property
    def bank_button(self) -> QWidget:
        """Below which the ready questions are offered."""
        return self._bank

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._label.show_text(self.tr("Questions"))
        self._add.show_text(self.tr("Add question"))
        self._bank.show_text(self.tr("Question bank"))
        self.groups.setAccessibleName(self.tr("Whose questions"))

    def show_groups(self, groups: Sequence[Group], chosen: str) -> None:
        """Offer the questions of each group, when there are several."""
        self.groups.setVisible(len(groups) > 1)
        self.groups.clear()
        self.groups.addItem(self.tr("All groups"), "")
        for group in groups:
            self.groups.addItem(self.tr("Group {number}").format(number=group.number), group.id)
        self.groups.setCurrentIndex(max(0, self.groups.findData(chosen)))

    def show_questions(
        self, questions: Sequence[Question], asked: Mapping[str, Sequence[int]], group_id: str
    ) -> None:
        """Show these questions.

        Args:
            asked: Question id -> numbers of the groups in which it was asked.
            group_id: The group whose questions they are; "" for all.
        """
        ids = [each.id for each in questions]
        if [each for each in self._fields if each != NEW] != ids:
            self._make(ids)
        for question in questions:
            own = bool(group_id) and question.group_id == group_id
            self._fields[question.id].show_question(
                question.text, asked.get(question.id, ()), is_own=own
            )

    @Slot()
    def begin(self) -> None:
        """Begin a new question."""
        if NEW not in self._fields:
            self._put(NEW)
        self._fields[NEW].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_on(self, question_id: str) -> None:
        """Give the focus to a question, or to the first one."""
        field = self._fields.get(question_id) or next(iter(self._fields.values()), None)
        if field is None:
            self.begin()
        else:
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self) -> None:
        """Report what is being written."""
        for field in self._fields.values():
            field.edit.give()

    def _make(self, ids: Sequence[str]) -> None:
        focused = next((at for at, each in self._fields.items() if each.edit.hasFocus()), None)
        for field in self._fields.values():
            self._list.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = {}
        for question_id in ids:
            self._put(question_id)
        if focused == NEW and ids:  # the new question has come back with its id
            focused = ids[-1]
        if focused in self._fields:
            self._fields[focused].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, question_id: str) -> None:
        field = QuestionField(self._theme, question_id)
        field.text_given.connect(self._on_text)
        field.moved.connect(self.moved)
        field.left.connect(self._on_left)
        self._fields[question_id] = field
        self._list.addWidget(field)

    @Slot(str, str)
    def _on_text(self, question_id: str, text: str) -> None:
        if question_id != NEW or text.strip():
            self.text_given.emit(question_id, text)

    @Slot(str)
    def _on_left(self, question_id: str) -> None:
        """Go on to the next question, or begin a new one, as Enter does in a list."""
        ids = list(self._fields)
        at = ids.index(question_id) if question_id in ids else len(ids) - 1
        if at + 1 < len(ids):
            self._fields[ids[at + 1]].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.begin()

    @Slot(int)
    def _on_group(self, at: int) -> None:
        self.group_chosen.emit(self.groups.itemData(at))


class QuestionField(QWidget):
    """One question in its field, with a menu.

    Attributes:
        text_given: The question's id and its words.
        moved: The question's id and by how many places.
        left: Enter was pressed; the question's id.
    """

    text_given = Signal(str, str)
    moved = Signal(str, int)
    left = Signal(str)

    def __init__(self, theme: Theme, question_id: str) -> None:
        super().__init__()
        self._theme, self._id = theme, question_id
        self.edit = _Edit(
            theme, self.tr("Question"), role="script_small", plain_enter=True, lines=(1, 3)
        )
        self._note = Label(theme, role="meta", colour="text3", elide=True)
        self._note.hide()
        name = self.tr("Move or remove the question")
        self._more = Button(theme, icon="ellipsis", kind="quiet", size="small", name=name)
        self._more.setParent(self)
        self._more.hide()
        column = Column(theme, self, gap=1)
        column.addWidget(self.edit)
        column.addWidget(self._note)
        self.edit.given.connect(self._on_given)
        self.edit.left.connect(self._on_left)
        self.edit.stepped.connect(self._on_stepped)
        self._more.clicked.connect(self._open_menu)

    def show_question(self, text: str, asked: Sequence[int], *, is_own: bool) -> None:
        """Show the words, whether they are the group's own, and where they were asked."""
        self.edit.show_text(text)
        parts: list[str] = []
        if is_own:
            parts.append(self.tr("this group's own"))
        if asked:
            numbers = ", ".join(map(str, asked))
            parts.append(self.tr("asked in group {numbers}").format(numbers=numbers))
        self._note.show_text(" · ".join(parts))
        self._note.setVisible(bool(parts))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the menu."""
        self._offer_menu(shown=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Offer it no more, unless one writes here."""
        self._offer_menu(shown=self.edit.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the menu in its corner."""
        super().resizeEvent(event)
        size = self._more.sizeHint()
        self._more.setGeometry(self.width() - size.width() - 3, 3, size.width(), size.height())

    def _offer_menu(self, *, shown: bool) -> None:
        self._more.setVisible(shown)
        self._more.raise_()

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        for name, does in (
            (self.tr("Move up") + "\tCtrl+↑", self._up),
            (self.tr("Move down") + "\tCtrl+↓", self._down),
            (self.tr("Remove"), self._remove),
        ):
            action = QAction(name, menu)
            action.triggered.connect(does)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _up(self) -> None:
        self.moved.emit(self._id, -1)

    @Slot()
    def _down(self) -> None:
        self.moved.emit(self._id, 1)

    @Slot()
    def _remove(self) -> None:
        self.text_given.emit(self._id, "")

    @Slot(str)
    def _on_given(self, text: str) -> None:
        self.text_given.emit(self._id, text)

    @Slot()
    def _on_left(self) -> None:
        self.left.emit(self._id)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        self.moved.emit(self._id, by)


class _Edit(TextField):
    """The words of a question; Ctrl and an arrow move it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
        else:
            super().keyPressEvent(event)


_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
