"""An icon by itself, and an icon with words beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme, Token, TypeRole
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.label import Label


class Icon(QWidget):
    """A picture that stands beside its word; a screen reader passes it over."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        colour: Token = "text2",
        px: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._px = theme, name, px
        self._colour: Token = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def name(self) -> str:
        """Which icon it shows."""
        return self._name

    def show_icon(self, name: str, colour: Token | None = None) -> None:
        """Show another icon, perhaps in another colour."""
        self._name, self._colour = name, colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the icon."""
        side = self._theme.px(self._px)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never cut it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        if not self._name:
            return
        side = self._theme.px(self._px)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter = QPainter(self)
        self._theme.paint_icon(painter, QRectF(left, top, side, side), self._name, self._colour)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class IconLabel(QWidget):
    """An icon and words in a row."""

    def __init__(  # noqa: PLR0913 - the looks of both
        self,
        theme: Theme,
        icon: str,
        text: str = "",
        *,
        role: TypeRole = "meta",
        colour: Token = "text2",
        px: int = 16,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon = Icon(theme, icon, colour=colour, px=px)
        self.label = Label(theme, text, role=role, colour=colour, elide=elide)
        row = Row(theme, self, gap=6)
        row.addWidget(self.icon)
        row.addWidget(self.label, 1)

    def show_text(self, text: str, icon: str = "", colour: Token | None = None) -> None:
        """Show other words, perhaps with another icon and in another colour."""
        self.label.show_text(text)
        if colour:
            self.label.set_colour(colour)
        if icon or colour:
            self.icon.show_icon(icon or self.icon.name, colour)
