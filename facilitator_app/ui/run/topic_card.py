"""Choosing the topic: candidates, three criteria, hands as the last resort, losers kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.core.circle import circle_view
from facilitator_app.core.commands.topics import CRITERIA, candidates
from facilitator_app.core.model import TopicCandidate
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.sized import fixed_width

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class TopicCard(Card):
    """The candidates of a group.

    Attributes:
        added: Words of a new candidate.
        criterion_set: Id of a candidate, name of a criterion, whether it holds.
        hand_counted: Id of a candidate, and 1 or -1.
        chosen: Id of the candidate that the group goes into.
        removed: Id of a candidate to take away.
    """

    added = Signal(str)
    criterion_set = Signal(str, str, bool)
    hand_counted = Signal(str, int)
    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = Label(theme, role="h2")
        self._count = Label(theme, role="meta", colour="text2")
        self._rows: list[_Candidate] = []
        self._column = Column(theme, gap=8)
        self._field = QLineEdit()
        self._kept = Label(theme, role="meta", colour="text2", wrap=True)
        self._choose = Button(theme, kind="primary", size="big", key="Return")
        self._selected = ""
        inner = QWidget()
        stacked = Column(theme, inner, gap=8)
        stacked.addLayout(self._column)
        stacked.addWidget(self._field)
        stacked.addStretch(1)
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        foot = Row(theme, gap=12)
        foot.addWidget(self._kept, 1)
        foot.addWidget(self._choose)
        column = Column(theme, self, gap=10, margins=(18, 14, 18, 14))
        column.addLayout(head)
        column.addWidget(Scroll(inner), 1)
        column.addLayout(foot)
        self._field.returnPressed.connect(self._on_entered)
        self._choose.clicked.connect(self.choose)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._title.show_text(self.tr("Which topic do we go deeper into?"))
        self._field.setPlaceholderText(self.tr("Add a candidate from the circle"))
        self._field.setAccessibleName(self.tr("Add a candidate from the circle"))
        self._kept.show_text(
            self.tr("The other candidates are kept for later. A vote is the last resort.")
        )
        for row in self._rows:
            row.retranslate()

    def show_scene(self, scene: Scene) -> None:
        """Show the candidates of a group."""
        phase = scene.phase
        found = candidates(scene.state, scene.group.id, phase.id) if phase else []
        here = circle_view(scene.state, scene.group.id, "").here
        self._count.show_text(self.tr("hands up, {count} here").format(count=here))
        self._make(len(found))
        leading = self._leading(found)
        for at, (row, candidate) in enumerate(zip(self._rows, found, strict=True)):
            row.show_candidate(LETTERS[at % 26], candidate, selected=candidate.id == leading)
        self._choose.setEnabled(bool(leading))
        letter = next((LETTERS[at % 26] for at, each in enumerate(found) if each.id == leading), "")
        decided = next((each for each in found if each.chosen), None)
        sentence = self.tr("We go into {letter}")
        self._choose.show_text(sentence.format(letter=letter).strip())
        self._choose.setVisible(bool(found) and (decided is None or decided.id != leading))

    @Slot()
    def open_field(self) -> None:
        """Let somebody write a candidate."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose(self) -> None:
        """Go into the candidate that is marked."""
        marked = next((row for row in self._rows if row.selected), None)
        if marked is not None:
            self.chosen.emit(marked.candidate_id)

    def mark_next(self, step: int) -> None:
        """Mark the candidate below (1) or above (-1) the marked one."""
        if self._rows:
            ids = [row.candidate_id for row in self._rows]
            at = next((at for at, row in enumerate(self._rows) if row.selected), None)
            first = 0 if step > 0 else len(ids) - 1
            self._on_pressed(ids[first if at is None else (at + step) % len(ids)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the marked candidate away with Del."""
        if event.key() == Qt.Key.Key_Delete and self._selected:
            self.removed.emit(self._selected)
        else:
            super().keyPressEvent(event)

    def _leading(self, found: Sequence[TopicCandidate]) -> str:
        """Return the candidate that is marked: the one pressed, chosen, or with most hands."""
        if any(each.id == self._selected for each in found):
            return self._selected
        chosen = next((each.id for each in found if each.chosen), "")
        most = max(found, key=lambda each: each.hands, default=None)
        return chosen or (most.id if most is not None and most.hands else "")

    def _make(self, count: int) -> None:
        while len(self._rows) > count:
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < count:
            row = _Candidate(self._theme)
            row.retranslate()
            row.pressed.connect(self._on_pressed)
            row.criterion_set.connect(self.criterion_set)
            row.hand_counted.connect(self.hand_counted)
            self._column.addWidget(row)
            self._rows.append(row)

    @Slot(str)
    def _on_pressed(self, candidate_id: str) -> None:
        self._selected = candidate_id
        for row in self._rows:
            row.mark(selected=row.candidate_id == candidate_id)
        at = next(at for at, row in enumerate(self._rows) if row.candidate_id == candidate_id)
        self._choose.setEnabled(True)
        self._choose.show_text(self.tr("We go into {letter}").format(letter=LETTERS[at % 26]))
        self._choose.show()

    @Slot()
    def _on_entered(self) -> None:
        text = self._field.text().strip()
        self._field.clear()
        if text:
            self.added.emit(text)


class _Candidate(Card):
    pressed = Signal(str)
    criterion_set = Signal(str, str, bool)
    hand_counted = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.candidate_id, self.selected = "", False
        self._letter = Label(theme, role="title", colour="pri")
        self._text = Label(theme, role="script", wrap=True)
        self._criteria = [_Criterion(theme, name) for name in CRITERIA]
        self._less, self._more = Button(theme, "−"), Button(theme, "+")
        self._hands = Label(theme, role="title", align=Qt.AlignmentFlag.AlignHCenter)
        fixed_width(theme, self._hands, 30)
        words = Column(theme, gap=4)
        words.addWidget(self._text)
        criteria = QWidget()
        flow = FlowLayout(theme, criteria, gap=5)
        for chip in self._criteria:
            flow.addWidget(chip)
            chip.switched.connect(self._on_criterion)
        words.addWidget(criteria)
        row = Row(theme, self, gap=8, margins=(12, 10, 10, 10))
        row.addWidget(self._letter)
        row.addLayout(words, 1)
        for widget in (self._less, self._hands, self._more):
            row.addWidget(widget)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        words = (self.tr("touches many"), self.tr("has tension"), self.tr("fits the time"))
        for chip, word in zip(self._criteria, words, strict=True):
            chip.show_text(word)
        self._less.show_text("−", name=self.tr("One hand fewer"))
        self._more.show_text("+", name=self.tr("One hand more"))

    def show_candidate(self, letter: str, candidate: TopicCandidate, *, selected: bool) -> None:
        """Show a candidate."""
        self.candidate_id = candidate.id
        self._letter.show_text(letter)
        self._text.show_text(candidate.text)
        for chip in self._criteria:
            chip.setChecked(getattr(candidate, chip.name))
        self._hands.show_text(str(candidate.hands))
        self.setAccessibleName(f"{letter}, {candidate.text}, {candidate.hands}")
        self.mark(selected=selected)

    def mark(self, *, selected: bool) -> None:
        """Show whether it is the one that is about to be chosen."""
        self.selected = selected
        self.set_colours("prisoft" if selected else "surface", "line")
        self.set_strong("pri" if selected else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark it."""
        self.pressed.emit(self.candidate_id)

    @Slot(str, bool)
    def _on_criterion(self, name: str, holds: bool) -> None:  # noqa: FBT001 - a slot
        self.criterion_set.emit(self.candidate_id, name, holds)

    @Slot()
    def _on_less(self) -> None:
        self.hand_counted.emit(self.candidate_id, -1)

    @Slot()
    def _on_more(self) -> None:
        self.hand_counted.emit(self.candidate_id, 1)


class _Criterion(FilterChip):
    switched = Signal(str, bool)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self.name = name
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.switched.emit(self.name, self.isChecked())
