"""Sizes and fonts of Qt's own widgets that follow the text size while the program runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QWidget

from facilitator_app.ui.theme import Theme


class Sized(QObject):
    """Keeps one measure of a widget as designed, at every text size. The widget owns it.

    Args:
        set_size: A method of `widget`, for example `setFixedWidth`.
        px: At 100 %.
    """

    def __init__(
        self, theme: Theme, widget: QWidget, set_size: Callable[[int], object], px: int
    ) -> None:
        super().__init__(widget)
        self._theme, self._set_size, self._px = theme, set_size, px
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self._set_size(self._theme.px(self._px))


def fixed_width(theme: Theme, widget: QWidget, px: int) -> None:
    """Make `widget` so wide, at every text size."""
    Sized(theme, widget, widget.setFixedWidth, px)


def fixed_height(theme: Theme, widget: QWidget, px: int) -> None:
    """Make `widget` so high, at every text size."""
    Sized(theme, widget, widget.setFixedHeight, px)


def set_font(widget: QWidget, font: QFont) -> None:
    """Give `widget` a font, and the part in which it shows its text too.

    With a style sheet Qt leaves that part in the font it had when it was first seen: after another
    text size the words "Type a line" stood there in the former one. Before, it must not be asked
    for: Qt would load all its widgets into Python, at the start of the program.
    """
    widget.setFont(font)
    seen = widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    if seen and isinstance(widget, QAbstractScrollArea):
        widget.viewport().setFont(font)
    elif isinstance(widget, QComboBox) and (edit := widget.lineEdit()) is not None:
        edit.setFont(font)
