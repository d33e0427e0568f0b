"""Lucide icons from `resources/icons`, in any colour and size, rendered once each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

THICK, STROKE = b'stroke-width="2"', b'stroke-width="1.75"'

_Key = tuple[str, int, str, float]


class Icons:
    """Pictures of the icons, kept per name, size, colour and screen density."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, bytes] = {}
        self._pixmaps: dict[_Key, QPixmap] = {}

    def pixmap(self, name: str, px: int, colour: QColor, dpr: float = 1.0) -> QPixmap:
        """Return icon `name` as a square of `px` logical pixels for a screen of density `dpr`."""
        key = (name, px, colour.name(), dpr)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, px, colour, dpr)
        return self._pixmaps[key]

    def _render(self, name: str, px: int, colour: QColor, dpr: float) -> QPixmap:
        pixmap = QPixmap(round(px * dpr), round(px * dpr))
        pixmap.fill(Qt.GlobalColor.transparent)
        svg = self._source(name).replace(b"currentColor", colour.name().encode())
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer = QSvgRenderer(QByteArray(svg))
        renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            svg = (self._folder / f"{name}.svg").read_bytes()
            self._sources[name] = svg.replace(THICK, STROKE)
        return self._sources[name]
