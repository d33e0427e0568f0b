"""The clipboard: what is copied goes there as HTML and as plain text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_WITHOUT_DESKTOP = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")  # Qt's own clipboard


def put(plain: str, html: str) -> None:
    """Put a text on the clipboard."""
    data = QMimeData()
    data.setText(plain)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def let_go() -> None:
    """Empty a clipboard that nobody else can see; what is on a desktop's stays there.

    Without a desktop Qt keeps what was copied until after Python is gone, and crashes when it then
    frees it: the process would end with 139 instead of its own exit code.
    """
    if QGuiApplication.platformName() in _WITHOUT_DESKTOP:
        QGuiApplication.clipboard().clear()
