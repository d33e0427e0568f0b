"""Beside the title of the page: how many panes, the question now, and what is done with a group."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.notes.grid import LAYOUTS
from facilitator_app.ui.notes.wall_button import WallButton
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments

_ICONS = {1: "square", 2: "columns-2", 4: "grid-2x2", 6: "layout-grid"}


class TopBar(QWidget):
    """The controls of the page.

    Attributes:
        layout_wanted: How many panes at a time.
        gate_wanted: Decide what the room may see.
        hand_off_wanted: Another recorder goes on.
        read_wanted: Read the lines of a group aloud.
    """

    layout_wanted = Signal(str)
    gate_wanted = Signal()
    hand_off_wanted = Signal()
    read_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roomy = True
        self.layouts = Segments(theme)
        self._icon = Icon(theme, "message-circle-question-mark", colour="text3")
        self._question = Label(theme, role="script", colour="text2", elide=True)
        self.wall = WallButton(theme)
        self._hand_off = Button(theme, icon="repeat")
        self._read = Button(theme, icon="eye")
        row = Row(theme, self, gap=12)
        row.addWidget(self.layouts)
        question = Row(theme, gap=8)
        question.addWidget(self._icon)
        question.addWidget(self._question, 1)
        row.addLayout(question, 1)
        row.addStretch(0)  # takes the room while the question is left out
        for button in (self.wall, self._hand_off, self._read):
            row.addWidget(button)
        self.layouts.chosen.connect(self.layout_wanted)
        self.wall.clicked.connect(self.gate_wanted)
        self._hand_off.clicked.connect(self.hand_off_wanted)
        self._read.clicked.connect(self.read_wanted)

    def show_question(self, text: str) -> None:
        """Show the question of the group that is typed for; "" hides it."""
        self._question.show_text(text)
        self._icon.setVisible(self._roomy and bool(text))

    def show_roomy(self, *, roomy: bool) -> None:
        """Leave the question out, and the words on buttons, where there is no room for them."""
        self._roomy = roomy
        self._question.setVisible(roomy)
        self._icon.setVisible(roomy and bool(self._question.text()))
        self._say_buttons()

    def retranslate(self, count: int) -> None:
        """Say everything in the language in use.

        Args:
            count: How many panes are seen at a time.
        """
        names = {
            1: self.tr("One pane"),
            2: self.tr("Two panes"),
            4: self.tr("Four panes"),
            6: self.tr("Six panes"),
        }
        self.layouts.setAccessibleName(self.tr("Panes at a time"))
        self.layouts.show_options(
            [Option(str(each), str(each), _ICONS[each], name=names[each]) for each in LAYOUTS],
            str(count),
        )
        self._say_buttons()
        self.wall.retranslate()

    def _say_buttons(self) -> None:
        named = ((self._hand_off, self.tr("Change recorder")), (self._read, self.tr("Read aloud")))
        for button, name in named:
            button.show_text(name if self._roomy else "", name=name)
