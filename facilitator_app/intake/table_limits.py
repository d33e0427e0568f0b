"""What is not even opened: files that are too large, that unfold into gigabytes, or are locked."""

from __future__ import annotations

import zipfile
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError

MOST_BYTES = 30_000_000
MOST_UNFOLDED_BYTES = 300_000_000
MOST_ROWS = 20_000
_OLE = b"\xd0\xcf\x11\xe0"
_PACKAGES = {".xlsx", ".xlsm", ".ods"}


def require_readable(path: Path) -> None:
    """Say no before anything is read.

    Raises:
        UserError: The file is empty, too large, or locked with a password.
        OSError: It cannot be looked at.
    """
    size = path.stat().st_size
    if size == 0:
        raise UserError(Problem.TABLE_EMPTY, path=path)
    if size > MOST_BYTES:
        raise UserError(Problem.TABLE_TOO_LARGE, path=path)
    if path.suffix.lower() not in _PACKAGES:
        return
    with path.open("rb") as file:
        if file.read(4) == _OLE:  # Office wraps a workbook like this to encrypt it
            raise UserError(Problem.TABLE_LOCKED, path=path)
    _require_small_parts(path)


def _require_small_parts(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, NotImplementedError):
        return  # the reader will say what it is
    if sum(part.file_size for part in parts) > MOST_UNFOLDED_BYTES:
        raise UserError(Problem.TABLE_TOO_LARGE, path=path)
    if any(part.flag_bits & 0x1 for part in parts):
        raise UserError(Problem.TABLE_LOCKED, path=path)
