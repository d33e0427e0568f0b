"""The program's log: what happened and where in the code, never a name or a note's text."""

from __future__ import annotations

import copy
import logging
import traceback
from pathlib import Path
from types import TracebackType

LOG_FILE = "dialogipoyta.log"
BYTES_OF_A_FILE = 500_000
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class WithoutContent(logging.Formatter):
    """Writes an exception as its type and the places in the code.

    Its message is left out: it may quote what somebody typed.
    """

    def format(self, record: logging.LogRecord) -> str:  # noqa: D102 - as in the base class
        own = copy.copy(record)
        own.exc_text = None  # another handler may have cached the whole message there
        return super().format(own)

    def formatException(  # noqa: D102 - as in the base class
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return trace(ei[1]) if ei[1] is not None else ""


def trace(error: BaseException) -> str:
    """Return the type of `error` and of its causes, and where each was raised."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(lines) < 200:
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


class LogFile(logging.Handler):
    """Writes to a file in `folder` that is made with the first record; nowhere if it cannot be."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.INFO)
        self._folder = folder
        self._file: logging.Handler | None = None
        self.setFormatter(WithoutContent(FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        """Write `record`."""
        if self._file is None:
            self._file = self._opened()
        self._file.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - it brings sockets

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = RotatingFileHandler(
                self._folder / LOG_FILE, maxBytes=BYTES_OF_A_FILE, backupCount=3, encoding="utf-8"
            )
        except OSError:
            return logging.NullHandler()
        file.setFormatter(self.formatter)
        return file


def start_logging(folder: Path) -> logging.Handler:
    """Write warnings and worse of every part to a file in `folder`, until it is closed.

    A command that opens the window has begun already; nothing is written twice.
    """
    root = logging.getLogger()
    begun = any(isinstance(each, LogFile) for each in root.handlers)
    handler = logging.NullHandler() if begun else LogFile(folder)
    root.addHandler(handler)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Write no more."""
    logging.getLogger().removeHandler(handler)
    handler.close()
