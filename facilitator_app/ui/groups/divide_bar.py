"""How many groups, or how many people in each; and the button that divides."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.line_field import LineField

COUNT, SIZE = "count", "size"
MOST = 200
COMFORTABLE, LARGEST = 8, 25  # people in a group: advised, and the most in one circle


class DivideBar(QWidget):
    """Asks for the number of groups.

    Attributes:
        wanted: Divide into so many groups.
        cancelled: Stop looking.
    """

    wanted = Signal(int)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people, self._groups, self._seated, self._busy = 0, 0, False, False
        self._by = Combo(theme, bare=True)
        self._number = LineField(theme, width=44)
        self._divide = Button(theme, icon="shuffle")
        row = Row(theme, self, gap=6)
        row.addWidget(self._by)
        row.addWidget(self._number)
        row.addWidget(self._divide)
        self._by.addItem("", COUNT)
        self._by.addItem("", SIZE)
        self._by.currentIndexChanged.connect(self._show_number)
        self._divide.clicked.connect(self.divide)
        self._number.returnPressed.connect(self.divide)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._by.setItemText(0, self.tr("Groups"))
        self._by.setItemText(1, self.tr("Group size"))
        self._by.setAccessibleName(self.tr("By number or by size"))
        self._number.setAccessibleName(self.tr("How many groups, or how many people in each"))
        self.show_progress(None)

    def show_facts(self, *, people: int, groups: int, seated: bool) -> None:
        """Show how things stand.

        Args:
            seated: False before the first division: then a number of groups is advised.
        """
        too_many = people > LARGEST * max(1, groups)
        advised = -(-people // COMFORTABLE) if too_many and not seated else groups
        self._people, self._groups, self._seated = people, advised, seated
        self._show_number()

    def show_progress(self, share: float | None) -> None:
        """Show that somebody is looking, 0.0 to 1.0; None means nobody is."""
        self._busy = share is not None
        if share is None:
            self._divide.show_icon("shuffle")
            self._divide.show_text(self.tr("Divide again") if self._seated else self.tr("Divide"))
        else:
            self._divide.show_icon("x")
            self._divide.show_text(self.tr("Cancel {percent} %").format(percent=int(share * 100)))

    @Slot()
    def _show_number(self) -> None:
        by_size = self._by.currentData() == SIZE
        shown = -(-self._people // max(1, self._groups)) if by_size else self._groups
        self._number.show_text(str(shown or 1))
        if not self._busy:
            self.show_progress(None)

    @Slot()
    def divide(self) -> None:
        """Divide, or stop looking."""
        if self._busy:
            self.cancelled.emit()
            return
        typed = self._number.text().strip()
        number = int(typed) if typed.isdecimal() else 0
        if not 0 < number <= MOST:
            self._number.setText(str(self._groups or 1))
            return
        by_size = self._by.currentData() == SIZE
        self.wanted.emit(max(1, -(-self._people // number)) if by_size else number)
