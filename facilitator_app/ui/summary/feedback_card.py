"""Feedback typed from paper: the method's five short questions, a sheet at a time, no name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import sending
from facilitator_app.core.model import Feedback, YesNo
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.text_field import TextField

_TEXTS = ("experience", "improve", "invited_by", "missing")


class FeedbackCard(Card):
    """One sheet is seen at a time; a new one begins with Ctrl+Enter."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self._desk = theme, desk
        self._sheet_id = ""
        self._title = Label(theme, role="h2")
        self._place = Label(theme, role="meta", colour="text2")
        self._former = Button(theme, icon="chevron-left", kind="quiet", size="small", name=" ")
        self._next = Button(theme, icon="chevron-right", kind="quiet", size="small", name=" ")
        self._remove = Button(theme, icon="trash-2", kind="quiet", size="small", name=" ")
        self.add = Button(theme, icon="plus", size="small", key="Ctrl+Return")
        self._about = Label(theme, role="meta", colour="text2", wrap=True)
        self._labels = {name: Label(theme, role="meta_bold", wrap=True) for name in _TEXTS}
        self._before_label = Label(theme, role="meta_bold", wrap=True)
        self.fields = {name: TextField(theme, lines=(2, 5)) for name in _TEXTS}
        self.before = Segments(theme, look="small")
        self._form = QWidget()
        self._lay_out()
        self._connect()

    @property
    def sheet(self) -> Feedback | None:
        """The sheet that is seen."""
        state = self._desk.state
        sheets = state.all(Feedback)
        return state.find(Feedback, self._sheet_id) or (sheets[-1] if sheets else None)

    def show_state(self) -> None:
        """Show the sheet as it is now."""
        sheets, sheet = self._desk.state.all(Feedback), self.sheet
        self._form.setVisible(sheet is not None)
        self._about.setVisible(sheet is None)
        at = sheets.index(sheet) if sheet is not None else -1
        told = self.tr("sheet {number} of {all}").format(number=at + 1, all=len(sheets))
        self._place.show_text(told if sheet else "")
        self._former.setEnabled(at > 0)
        self._next.setEnabled(0 <= at < len(sheets) - 1)
        for button in (self._former, self._next, self._remove):
            button.setVisible(sheet is not None)
        if sheet is not None:
            self._sheet_id = sheet.id
            for name, field in self.fields.items():
                field.show_text(getattr(sheet, name))
            self.before.choose(sheet.took_part_before)

    @Slot()
    def begin_sheet(self) -> None:
        """Begin a new sheet; what is being written is kept."""
        bridge = self._desk.bridge
        if bridge is None:
            return
        self._give()
        sheet_id = bridge.new_id()
        self._sheet_id = sheet_id
        bridge.execute(sending.add_feedback, Feedback(id=sheet_id))
        self.show_state()
        self.fields["experience"].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Feedback"))
        self.add.show_text(self.tr("New sheet"))
        self._former.show_text("", name=self.tr("Former sheet"))
        self._next.show_text("", name=self.tr("Next sheet"))
        self._remove.show_text("", name=self.tr("Remove the sheet"))
        self._about.show_text(
            self.tr("Type paper forms here, one sheet for each. Nobody's name is asked.")
        )
        names = {
            "experience": self.tr("What was the discussion like?"),
            "improve": self.tr("What worked, and what to do better?"),
            "invited_by": self.tr("Where did the invitation come from?"),
            "missing": self.tr("Who should be there next time?"),
        }
        for name, field in self.fields.items():
            self._labels[name].show_text(names[name])
            field.setAccessibleName(names[name])
        before = self.tr("Been in such a discussion before?")
        self._before_label.show_text(before)
        self.before.setAccessibleName(before)
        self.before.show_options(
            [
                Option(YesNo.YES, self.tr("Yes")),
                Option(YesNo.NO, self.tr("No")),
                Option(YesNo.UNKNOWN, self.tr("No answer")),
            ],
            self.before.value or YesNo.UNKNOWN,
        )
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        theme = self._theme
        head = Row(theme, gap=4)
        head.addWidget(self._title)
        head.addWidget(self._former)
        head.addWidget(self._place)
        head.addWidget(self._next)
        head.addWidget(self._remove)
        head.addStretch(1)
        head.addWidget(self.add)
        form = Column(theme, self._form, gap=4, margins=(0, 0, 8, 0))
        for name in ("experience", "improve", "invited_by"):
            form.addWidget(self._labels[name])
            form.addWidget(self.fields[name])
        form.addWidget(self._before_label)
        form.addWidget(self.before)
        form.addWidget(self._labels["missing"])
        form.addWidget(self.fields["missing"])
        form.addStretch(1)
        column = Column(theme, self, gap=8, margins=(16, 12, 10, 12))
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(Scroll(self._form), 1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.begin_sheet)
        self._former.clicked.connect(partial(self._step, -1))
        self._next.clicked.connect(partial(self._step, 1))
        self._remove.clicked.connect(self._on_remove)
        self.before.chosen.connect(partial(self._edit, "took_part_before"))
        for name, field in self.fields.items():
            field.given.connect(partial(self._edit, name))

    def _give(self) -> None:
        for field in self.fields.values():
            field.give()

    def _edit(self, name: str, text: str) -> None:
        bridge, sheet = self._desk.bridge, self.sheet
        if bridge is not None and sheet is not None:
            value = YesNo(text) if name == "took_part_before" else text
            bridge.execute(sending.edit_feedback, sheet.id, **{name: value})

    def _step(self, step: int) -> None:
        self._give()
        sheets, sheet = self._desk.state.all(Feedback), self.sheet
        if sheet is not None:
            at = sheets.index(sheet) + step
            self._sheet_id = sheets[max(0, min(at, len(sheets) - 1))].id
            self.show_state()

    @Slot()
    def _on_remove(self) -> None:
        bridge, sheet = self._desk.bridge, self.sheet
        if bridge is not None and sheet is not None:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            bridge.execute(sending.remove_feedback, sheet.id)
