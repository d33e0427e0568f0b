"""The current phase in full: form of work, what gives, questions and script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.clock_text import read_minutes
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Flex, Form, Group, Phase, Question
from facilitator_app.core.pacing_memory import Realistic
from facilitator_app.core.plan import Slot as PlanSlot
from facilitator_app.ui.formats import time_range
from facilitator_app.ui.plan.pacing_line import PacingLine
from facilitator_app.ui.plan.question_list import QuestionList
from facilitator_app.ui.plan.words import phase_name
from facilitator_app.ui.plan_texts import (
    FLEX_ICONS,
    FORM_ICONS,
    flex_hint,
    flex_text,
    form_hint,
    form_text,
)
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.field_note import FieldNote
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.line_field import LineField
from facilitator_app.ui.widgets.switch import Switch
from facilitator_app.ui.widgets.text_field import TextField

ENDS_BY_ITSELF = (Form.PAIRS, Form.CUMULATIVE_PAIRS, Form.BREAK)  # never a dialogue


@frozen
class PhaseView:
    """What the panel shows of a phase.

    Attributes:
        questions: As all groups, or the chosen one, are asked them.
        asked: Question id -> numbers of the groups in which it was asked.
        group_id: The group whose questions they are; "" for all.
        realistic: How long such phases took in past events; None when nothing is known.
    """

    slot: PlanSlot
    questions: Sequence[Question]
    asked: Mapping[str, Sequence[int]]
    groups: Sequence[Group]
    group_id: str
    realistic: Realistic | None = None

    @property
    def phase(self) -> Phase:
        """The phase itself."""
        return self.slot.phase


class PhasePanel(Card):
    """Edits a phase.

    Attributes:
        form_given: A `Form`.
        flex_given: A `Flex`.
        minutes_given: How long it is to be.
        least_given: Minutes that must remain, -1 for none.
        soon_given: How many minutes before its end the timer changes, -1 for its last fifth.
        auto_given: Whether the next phase begins by itself.
        script_given: What the facilitator says.
        hint_given: What the facilitator is reminded of.
        wordings_wanted: Somebody wants a ready wording.
        left: Esc was pressed.
    """

    form_given = Signal(str)
    flex_given = Signal(str)
    minutes_given = Signal(int)
    least_given = Signal(int)
    soon_given = Signal(int)
    auto_given = Signal(bool)
    script_given = Signal(str)
    hint_given = Signal(str)
    wordings_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self._phase_id = theme, ""
        self._title = Label(theme, role="h2", elide=True)
        self._time = Label(theme, role="small", colour="text2")
        self._form_label, self._flex_label, self._least_label = (
            Label(theme, role="meta", colour="text2") for _ in range(3)
        )
        self.form, self.flex = Combo(theme), Combo(theme)
        for combo in (self.form, self.flex):  # narrower than its longest choice, if need be
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.least = LineField(theme, width=48, small=True)
        self._soon_label = Label(theme, role="meta", colour="text2")
        self.soon = LineField(theme, width=48, small=True)
        self._auto_label = Label(theme, role="meta", colour="text2")
        self.auto = Switch(theme)
        self.pacing = PacingLine(theme)
        self.questions = QuestionList(theme)
        self._script_label = Label(theme, role="meta", colour="text2")
        self._wordings = Button(theme, kind="quiet", icon="scroll-text", size="small")
        self.script = TextField(theme, role="script_small", lines=(2, 8))
        self.hint = TextField(theme, role="small", lines=(1, 3))
        self._note = FieldNote(theme, self)
        self._lay_out()
        self._connect()

    @property
    def phase_id(self) -> str:
        """The phase that is shown: what is written belongs to it, whatever is current."""
        return self._phase_id

    @property
    def wordings_button(self) -> QWidget:
        """Below which the ready wordings are offered."""
        return self._wordings

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._form_label.show_text(self.tr("Form"))
        self._flex_label.show_text(self.tr("When time runs out"))
        self._least_label.show_text(self.tr("Shortest length, min"))
        self.form.setAccessibleName(self.tr("Form of work"))
        self.flex.setAccessibleName(self.tr("When time runs out"))
        self._soon_label.show_text(self.tr("Soon over, min before"))
        self.soon.setAccessibleName(self.tr("Soon over, minutes before the end"))
        self.soon.setToolTip(self.tr("When the timer softly changes; empty: in the last fifth"))
        self._auto_label.show_text(self.tr("The next phase begins by itself"))
        self.auto.setAccessibleName(self.tr("The next phase begins by itself"))
        self.least.setAccessibleName(self.tr("Shortest length in minutes"))
        self.least.setToolTip(self.tr("What must remain when the phase is made shorter"))
        self._script_label.show_text(self.tr("Script"))
        self._wordings.show_text(self.tr("Ready wordings"))
        self.script.setAccessibleName(self.tr("Script"))
        self.hint.setAccessibleName(self.tr("Reminder for yourself"))
        self.hint.setPlaceholderText(self.tr("Reminder for yourself"))
        self.questions.retranslate()
        self._fill_combos()

    def show_phase(self, view: PhaseView) -> None:
        """Show a phase."""
        phase = view.phase
        if phase.id != self._phase_id:
            self.give()
            self._phase_id = phase.id
            self._note.clear()
        self._title.show_text(phase_name(phase))
        self._time.show_text(time_range(view.slot.start_minute, view.slot.end_minute))
        self.pacing.show_length(view.realistic, phase.minutes)
        self.form.setCurrentIndex(list(Form).index(phase.form))
        self.form.setToolTip(form_hint(phase.form))
        self.flex.setCurrentIndex(list(Flex).index(phase.flex))
        self.flex.setToolTip(flex_hint(phase.flex))
        self.least.show_text("" if phase.min_minutes is None else str(phase.min_minutes))
        self.soon.show_text("" if phase.soon_minutes is None else str(phase.soon_minutes))
        by_itself = phase.form in ENDS_BY_ITSELF or phase.auto_next
        self._auto_label.setVisible(by_itself)
        self.auto.setVisible(by_itself)
        self.auto.setChecked(phase.auto_next)
        self.questions.show_groups(view.groups, view.group_id)
        self.questions.show_questions(view.questions, view.asked, view.group_id)
        self.script.show_text(phase.script)
        self.hint.show_text(phase.hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def give(self) -> None:
        """Report whatever is being written."""
        self.questions.give()
        self.script.give()
        self.hint.give()

    def _lay_out(self) -> None:
        theme = self._theme
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._time)
        choices = Row(theme, gap=8)
        pairs = ((self._form_label, self.form, 10), (self._flex_label, self.flex, 9))
        for label, field, share in pairs:
            column = Column(theme, gap=2)
            column.addWidget(label)
            column.addWidget(field)
            choices.addLayout(column, share)
        least = Row(theme, gap=6)
        least.addWidget(self._least_label)
        least.addWidget(self.least)
        least.addStretch(1)
        least.addWidget(self._soon_label)
        least.addWidget(self.soon)
        auto = Row(theme, gap=8)
        auto.addWidget(self.auto)
        auto.addWidget(self._auto_label, 1)
        for field in (self.least, self.soon):
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        script_head = Row(theme, gap=8)
        script_head.addWidget(self._script_label, 1)
        script_head.addWidget(self._wordings)
        inside = QWidget()
        column = Column(theme, inside, gap=6, margins=(0, 0, 2, 0))
        column.addLayout(choices)
        column.addWidget(self.pacing)
        column.addWidget(self.questions)
        column.addLayout(script_head)
        column.addWidget(self.script)
        column.addWidget(self.hint)
        column.addLayout(least)
        column.addLayout(auto)
        column.addStretch(1)
        whole = Column(theme, self, gap=6, margins=(12, 10, 10, 10))
        whole.addLayout(head)
        whole.addWidget(Scroll(inside), 1)

    def _connect(self) -> None:
        self.form.activated.connect(self._on_form)
        self.flex.activated.connect(self._on_flex)
        self.least.given.connect(self._on_least)
        self.soon.given.connect(self._on_soon)
        self.auto.clicked.connect(self.auto_given)
        self.pacing.minutes_wanted.connect(self.minutes_given)
        self.script.given.connect(self.script_given)
        self.hint.given.connect(self.hint_given)
        self._wordings.clicked.connect(self.wordings_wanted)
        self._theme.changed.connect(self._restyle)

    def _fill_combos(self) -> None:
        for combo in (self.form, self.flex):
            combo.clear()
        for form in Form:
            self.form.addItem(self._theme.icon(FORM_ICONS[form]), form_text(form), form.value)
        for flex in Flex:
            self.flex.addItem(self._theme.icon(FLEX_ICONS[flex]), flex_text(flex), flex.value)

    @Slot()
    def _restyle(self) -> None:
        """Show the icons in the colours in use."""
        for at in range(self.form.count()):
            icon = FORM_ICONS[Form(self.form.itemData(at))]
            self.form.setItemIcon(at, self._theme.icon(icon))
        for at in range(self.flex.count()):
            icon = FLEX_ICONS[Flex(self.flex.itemData(at))]
            self.flex.setItemIcon(at, self._theme.icon(icon))

    @Slot(int)
    def _on_form(self, at: int) -> None:
        self.form_given.emit(self.form.itemData(at))

    @Slot(int)
    def _on_flex(self, at: int) -> None:
        self.flex_given.emit(self.flex.itemData(at))

    @Slot(str)
    def _on_least(self, text: str) -> None:
        minutes = read_minutes(text) if text.strip() else -1
        if minutes is None or minutes == 0:
            self._note.say(self.least, self.tr("Give whole minutes, at least 1."))
        else:
            self._note.clear()
            self.least_given.emit(minutes)

    @Slot(str)
    def _on_soon(self, text: str) -> None:
        minutes = read_minutes(text) if text.strip() else -1
        if minutes is None:
            self._note.say(self.soon, self.tr("Give whole minutes, or leave it empty."))
        else:
            self._note.clear()
            self.soon_given.emit(minutes)
