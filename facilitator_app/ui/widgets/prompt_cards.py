"""F4: what a facilitator may say now. Type, or choose a situation; Enter marks the card used."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.core.cards import CardFace, Situation, find_cards
from facilitator_app.ui.card_texts import situation_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.card_list import FACE, CardList
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.search_field import SearchField


class PromptCards(QWidget):
    """The prompt cards, searchable. It stands in the page; nothing is covered.

    Attributes:
        used: Id of the card that was said; the widget closes itself.
        closed: It wants to go away: hide it and give the focus back.
    """

    used = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: Sequence[CardFace] = ()
        self._situation: Situation | None = None
        self._field = SearchField(theme, key="Esc")
        self._chips = {each: _SituationChip(theme, each) for each in Situation}
        self._list = CardList(theme)
        self._hint = IconLabel(theme, "info", role="meta", colour="text3")
        chips = QWidget()
        flow = FlowLayout(theme, chips, gap=6)
        for chip in self._chips.values():
            chip.chosen.connect(self._on_situation)
            flow.addWidget(chip)
        column = Column(theme, self, gap=8)
        for widget in (self._field, chips):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._hint)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._find)
        self._list.clicked.connect(self._on_clicked)
        self.setFocusProxy(self._field)
        self.retranslate()

    def show_cards(self, faces: Sequence[CardFace], language: str) -> None:
        """Hold these cards, which speak `language`."""
        self._faces = faces
        self._list.show_language(language)
        self._find()

    def show_used(self, used: Collection[str]) -> None:
        """Mark the cards with these ids as used."""
        self._list.cards.show_used(used)

    def open(self, situation: Situation | None = None) -> None:
        """Begin anew, perhaps with a situation chosen, and take the focus."""
        self._situation = situation
        self._field.clear()
        self._find()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def found(self) -> tuple[str, ...]:
        """The ids of the cards that are shown."""
        model = self._list.cards
        return tuple(model.index(row).data(FACE).id for row in range(model.rowCount()))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._field.show_placeholder(self.tr("Find a prompt card"))
        self._list.setAccessibleName(self.tr("Prompt cards"))
        self._hint.show_text(
            self.tr("A card never points at anybody by name. ↑↓ choose, Enter marks it used.")
        )
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the search line move in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._use(self._list.currentIndex())
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        self._select(self._list.currentIndex().row() + step)

    def _select(self, row: int) -> None:
        if 0 <= row < self._list.cards.rowCount():
            index = self._list.cards.index(row)
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(index, choose)
            self._list.scrollTo(index)
            self._field.setAccessibleDescription(str(index.data()))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._use(index)

    def _use(self, index: QModelIndex) -> None:
        if index.isValid():
            self.used.emit(index.data(FACE).id)
            self.closed.emit()

    @Slot(str)
    def _on_situation(self, situation: str) -> None:
        chosen = Situation(situation)
        self._situation = None if chosen is self._situation else chosen
        self._find()

    @Slot()
    def _find(self) -> None:
        self._list.cards.show_faces(find_cards(self._faces, self._field.text(), self._situation))
        self._select(0)
        self._count()

    def _count(self) -> None:
        """Show on each chip how many of its cards have what was typed."""
        found = find_cards(self._faces, self._field.text())
        for situation, chip in self._chips.items():
            count = sum(each.situation is situation for each in found)
            chip.show_count(count, chosen=situation is self._situation)


class _SituationChip(FilterChip):
    """One situation, and how many cards it has."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, situation: Situation) -> None:
        super().__init__(theme)
        self._situation = situation
        self.clicked.connect(self._on_clicked)

    def show_count(self, count: int, *, chosen: bool) -> None:
        """Say how many cards there are; a situation without any is not offered."""
        self.setChecked(chosen)
        self.show_text(f"{situation_text(self._situation)} {count}")
        self.setVisible(bool(count) or chosen)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._situation.value)
