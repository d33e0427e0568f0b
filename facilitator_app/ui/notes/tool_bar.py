"""The rows of controls that a pane shows over its entry: history, paper, slips, hand-off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSlider, QWidget

from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.sized import Sized, fixed_width


class Tool(QWidget):
    """A row with an icon, words, and a way to close it.

    Attributes:
        closed: It is not wanted any more.
    """

    closed = Signal()

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = Label(theme, role="meta", colour="text2", elide=True)
        self.close_button = Button(theme, icon="x", kind="quiet", size="small", name=" ")
        self.close_button.clicked.connect(self.closed)
        self.row = Row(theme, self, gap=8)
        self.row.addWidget(Icon(theme, icon, px=16))
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.close_button)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a control before the cross."""
        self.row.insertWidget(self.row.count() - 1, widget, stretch)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.close_button.show_text("", name=self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class HistoryTool(Tool):
    """A slider over the times at which a pane changed.

    Attributes:
        moved: To which moment, counted from the oldest; the last one is now.
    """

    moved = Signal(int)

    def __init__(self, theme: Theme, time_of: Callable[[int], str]) -> None:
        super().__init__(theme, "history")
        self._time_of = time_of
        self._moments: tuple[int, ...] = ()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(10)
        self.slider.valueChanged.connect(self._on_moved)
        self.add(self.slider, 2)
        self.retranslate()

    def show_moments(self, moments_ms: tuple[int, ...]) -> None:
        """Offer these times, and stand at the last one."""
        self._moments = moments_ms
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, len(moments_ms) - 1))
            self.slider.setValue(max(0, len(moments_ms) - 1))
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self.slider.setAccessibleName(self.tr("The pane at an earlier time"))
        self._say()

    def _say(self) -> None:
        at = self.slider.value()
        if not self._moments:
            self.words.show_text(self.tr("Reading the history…"))
        elif at >= len(self._moments) - 1:
            self.words.show_text(self.tr("The pane as it is now"))
        else:
            time = self._time_of(self._moments[at])
            self.words.show_text(self.tr("The pane at {time}").format(time=time))

    @Slot(int)
    def _on_moved(self, at: int) -> None:
        self._say()
        self.moved.emit(at)


class PaperTool(Tool):
    """The time that stands on the paper, for the line that is typed in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "scroll-text")
        self.time = QLineEdit()
        self.time.setMaxLength(5)
        fixed_width(theme, self.time, 70)
        self.add(self.time)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self.words.show_text(self.tr("Typed in from paper: give the time, then the line"))
        self.time.setAccessibleName(self.tr("Time on the paper, for example 10.42"))
        self.time.setPlaceholderText(self.tr("10.42"))

    def show_wrong(self, *, wrong: bool) -> None:
        """Say that the time cannot be read."""
        self.words.set_colour("lingon" if wrong else "text2")
        if wrong:
            self.words.show_text(self.tr("Give the time as 10.42"))
        else:
            self.retranslate()


class SlipTool(Tool):
    """How many insight slips were typed in, beside how many people there are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "lightbulb")
        self._slips, self._people = 0, 0
        self.retranslate()

    def show_counts(self, slips: int, people: int) -> None:
        """Show both numbers."""
        self._slips, self._people = slips, people
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        slips = self.tr("%n insight slip(s)", "", self._slips)
        people = self.tr("%n people here", "", self._people)
        self.words.show_text(f"{slips} · {people}")
        self.words.set_colour("amber" if self._slips > self._people else "text2")


class HandOffTool(Tool):
    """Who goes on as recorder.

    Attributes:
        handed: The name or role of the next recorder.
    """

    handed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "repeat")
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        Sized(theme, self.name, self.name.setMinimumWidth, 140)
        self._go = Button(theme, kind="primary", size="small")
        self.add(self.name, 1)
        self.add(self._go)
        self.name.returnPressed.connect(self._on_done)
        self._go.clicked.connect(self._on_done)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self.words.show_text(self.tr("Who goes on?"))
        self.name.setAccessibleName(self.tr("First name or role of the next recorder"))
        self.name.setPlaceholderText(self.tr("First name or role"))
        self._go.show_text(self.tr("Hand over"))

    @Slot()
    def _on_done(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.handed.emit(name)
