"""What must be done before the day, to be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import ChecklistItem
from facilitator_app.ui.checklist_texts import duty_text
from facilitator_app.ui.plan.library_menus import ChoiceMenu
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.line_field import LineField
from facilitator_app.ui.widgets.tick import TickBox


class ChecklistCard(Card):
    """The checklist.

    Attributes:
        ticked: An item's id, and whether it is done.
        dropped: The id of an item that is not needed.
        added: The words of something of one's own.
    """

    ticked = Signal(str, bool)
    dropped = Signal(str)
    added = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._boxes: dict[str, ChecklistBox] = {}
        self._title, self._count = Label(theme, role="h3"), Chip(theme)
        self._new = LineField(theme)
        inside = QWidget()
        self._list = Column(theme, inside, gap=3)
        self._list.addStretch(1)
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = Column(theme, self, gap=6, margins=(14, 10, 12, 10))
        column.addLayout(head)
        column.addWidget(Scroll(inside), 1)
        column.addWidget(self._new)
        self._new.returnPressed.connect(self._on_new)

    @property
    def boxes(self) -> Sequence[ChecklistBox]:
        """The things in order."""
        return tuple(self._boxes.values())

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Before the day"))
        self._new.setPlaceholderText(self.tr("Add something of your own"))
        self._new.setAccessibleName(self.tr("Add something of your own"))

    def show_items(self, items: Sequence[ChecklistItem]) -> None:
        """Show these things."""
        if list(self._boxes) != [each.id for each in items]:
            self._make(items)
        for item in items:
            self._boxes[item.id].show_item(item)
        done = sum(each.done for each in items)
        whole = bool(items) and done == len(items)
        text = self.tr("{done} of {all}").format(done=done, all=len(items))
        self._count.show_state(
            text, "check" if whole else "list-checks", "moss" if whole else "sunk"
        )

    def _make(self, items: Sequence[ChecklistItem]) -> None:
        for box in self._boxes.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for at, item in enumerate(items):
            box = ChecklistBox(self._theme, item.id)
            box.ticked.connect(self.ticked)
            box.dropped.connect(self.dropped)
            self._boxes[item.id] = box
            self._list.insertWidget(at, box)

    @Slot()
    def _on_new(self) -> None:
        text = self._new.text().strip()
        if text:
            self._new.clear()
            self.added.emit(text)


class ChecklistBox(TickBox):
    """One thing; Del takes it off the list."""

    ticked = Signal(str, bool)
    dropped = Signal(str)

    def __init__(self, theme: Theme, item_id: str) -> None:
        super().__init__(theme)
        self._theme, self._id = theme, item_id
        self.clicked.connect(self._on_clicked)

    def show_item(self, item: ChecklistItem) -> None:
        """Show what is to be done and whether it is."""
        self.setText(item.text or (duty_text(item.duty) if item.duty else ""))
        self.setToolTip(self.text())
        self.setChecked(item.done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it off the list with Del."""
        if event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(self._id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take it off the list."""
        menu = ChoiceMenu(self._theme, self)
        menu.put("drop", self.tr("Not needed here"), icon="x")
        menu.chosen.connect(self._on_drop)
        menu.open_at(event.globalPos())

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:  # noqa: FBT001 - as Qt reports it
        self.ticked.emit(self._id, checked)

    @Slot()
    def _on_drop(self) -> None:
        self.dropped.emit(self._id)
