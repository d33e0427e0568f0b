"""An organisation's mark as it is kept in a sheet: a small PNG picture in base64."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from facilitator_app.core.errors import Problem, UserError

WIDEST, HIGHEST = 600, 264
LARGEST = 48_000  # bytes of the picture; a sheet travels with every event
SMALLEST_SIDE = 60


def read_logo(path: Path) -> str:
    """Return the picture in a file, made as small as a sheet needs it.

    Raises:
        UserError: It is no picture.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise UserError(Problem.NOT_A_PICTURE, path=path)
    width, height = WIDEST, HIGHEST
    while True:
        data = _png(_fitted(image, width, height))
        if len(data) <= LARGEST or width <= SMALLEST_SIDE:
            return base64.b64encode(data).decode("ascii")
        width, height = width * 3 // 4, height * 3 // 4


def _fitted(image: QImage, width: int, height: int) -> QImage:
    if image.width() <= width and image.height() <= height:
        return image
    return image.scaled(
        width,
        height,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
