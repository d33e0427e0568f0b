"""A group as a card: who sits there, and what that amounts to."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.groups.person_chip import HEIGHT, PERSON_MIME, PersonChip
from facilitator_app.ui.groups.scene import UNSEATED, CardFacts
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label


class GroupCard(Card):
    """One group; people are dropped here.

    Attributes:
        hovered: Id of a person who is held over the card; "" when no longer.
        dropped: Id of a person who was dropped here.
        drag_ended: A chip of this card was let go of, wherever.
    """

    hovered = Signal(str)
    dropped = Signal(str)
    drag_ended = Signal()

    def __init__(self, theme: Theme, facts: CardFacts, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self.facts = theme, facts
        self._chips: dict[str, PersonChip] = {}
        self._title = Label(theme, role="h3")
        self._staff = Label(theme, role="meta", colour="text2", elide=True)
        self._size = Label(theme, role="h3")
        self._note = IconLabel(theme, "check", colour="text2", px=14, elide=True)
        self._slot = _Slot(theme)
        self._people = QWidget(self)
        self._flow = FlowLayout(theme, self._people, gap=5)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._people.setSizePolicy(policy)
        head = Row(theme, gap=8)
        head.addWidget(self._title)
        head.addWidget(self._staff, 1)
        head.addWidget(self._size)
        column = Column(theme, self, gap=8, margins=(12, 10, 12, 8))
        column.addLayout(head)
        column.addWidget(self._people)
        column.addStretch(1)
        column.addWidget(self._note)

    @property
    def chips(self) -> tuple[PersonChip, ...]:
        """The people in the order in which they are shown."""
        return tuple(self._chips[chip.person_id] for chip in self.facts.chips)

    def show_facts(
        self, facts: CardFacts, *, movable: bool, moving: Mapping[str, str] | None = None
    ) -> None:
        """Show the group as it is.

        Args:
            moving: Person id -> group id of those whom a proposal would move.
        """
        self.facts = facts
        title = self.tr("Without a seat") if facts.group_id == UNSEATED else facts.title
        self._title.show_text(title)
        self._staff.show_text(facts.staff)
        self._size.show_text(str(facts.size))
        self._note.show_text(
            facts.note,
            "x" if facts.broken else "check",
            "lingon" if facts.broken else "text2",
        )
        self._note.setVisible(bool(facts.note))
        self.setAccessibleName(f"{title}: {facts.size}. {facts.note}")
        self.setAcceptDrops(movable and facts.group_id != UNSEATED)
        self._show_chips(movable=movable, moving=moving or {})

    def show_target(self, *, target: bool) -> None:
        """Show that somebody would be dropped here."""
        self.set_strong("pri" if target else None)
        self._slot.setText(self.tr("drop here"))
        self._slot.setVisible(target)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people who do not sit here already."""
        person = _person_of(event)
        if person and person not in self._chips:
            event.acceptProposedAction()
            self.show_target(target=True)
            self.hovered.emit(person)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.show_target(target=False)
        self.hovered.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the person."""
        event.acceptProposedAction()
        self.show_target(target=False)
        self.dropped.emit(_person_of(event))

    def _show_chips(self, *, movable: bool, moving: Collection[str]) -> None:
        wanted = {facts.person_id: facts for facts in self.facts.chips}
        for gone in [each for each in self._chips if each not in wanted]:
            chip = self._chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while self._flow.takeAt(0) is not None:
            pass
        for person, facts in wanted.items():
            chip = self._chips.get(person)
            if chip is None:
                chip = PersonChip(self._theme, facts, self._people)
                chip.drag_ended.connect(self.drag_ended)
                self._chips[person] = chip
            chip.show_facts(facts, movable=movable, moving=person in moving)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._slot)
        self._slot.setVisible(False)


class _Slot(Label):
    """The dashed place where somebody would sit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, role="small", colour="pri", align=Qt.AlignmentFlag.AlignHCenter)
        self._look = theme
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setFixedSize(
            self.fontMetrics().horizontalAdvance(text) + self._look.px(20), self._look.px(HEIGHT)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.c("pri"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(self._look.c("surface"))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, self._look.px(6), self._look.px(6))
        painter.setFont(self._look.font("small"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())


def _person_of(event: QDropEvent) -> str:
    return bytes(event.mimeData().data(PERSON_MIME).data()).decode()
