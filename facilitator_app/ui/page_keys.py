"""Keys that work wherever the focus is on a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind_keys(page: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """Call what a key stands for, whatever on `page` has the focus."""
    for key, does in keys.items():
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)
