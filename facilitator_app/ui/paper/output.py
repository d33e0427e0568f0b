"""From sheets to a printer or a PDF."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from facilitator_app.ui.paper.sheet import WIDTH, PaperSize, Sheet


def pdf_of(sheets: Sequence[tuple[Sheet, PaperSize]], title: str) -> bytes:
    """Return the sheets as a PDF, each on its own paper."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(300)
    paint_all(writer, sheets)
    buffer.close()
    return bytes(data.data())


def paint_all(device: QPagedPaintDevice, sheets: Sequence[tuple[Sheet, PaperSize]]) -> None:
    """Paint every page of every sheet on a printer or into a PDF."""
    pages = [(sheet, size, page) for sheet, size in sheets for page in range(sheet.page_count)]
    if not pages:
        return
    _set_paper(device, pages[0][1])
    painter = QPainter(device)
    for at, (sheet, size, page) in enumerate(pages):
        if at:
            _set_paper(device, size)
            device.newPage()
        painter.save()
        scale = device.width() / WIDTH
        painter.scale(scale, scale)
        sheet.paint(painter, page)
        painter.restore()
    painter.end()


def _set_paper(device: QPagedPaintDevice, size: PaperSize) -> None:
    layout = QPageLayout(size.page_size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
