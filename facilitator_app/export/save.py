"""Putting a finished file in its place: whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_OF_THE_FOLDER = (Problem.FOLDER_READ_ONLY, Problem.NO_SUCH_FILE)
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def save(path: Path, content: bytes) -> None:
    """Write `content` to `path`; until all of it is on disk, an older file stays as it was.

    Raises:
        UserError: The disk is full, the folder is missing or cannot be written, or the file is
            open in another program.
    """
    if _is_open_elsewhere(path):
        raise UserError(Problem.FILE_IN_USE, path=path)
    partial = path.with_name(f".dialogi-{secrets.token_hex(4)}.part")
    try:
        _write(partial, content)
        _put_in_place(partial, path)
    except OSError as error:
        problem = _problem_of(error)
        place = path.parent if problem in _OF_THE_FOLDER else path
        raise UserError(problem, path=place, reason=error.strerror) from error
    finally:
        partial.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _put_in_place(partial: Path, path: Path) -> None:
    try:
        partial.replace(path)
    except PermissionError as error:  # Windows: a program that has the file open holds it
        raise UserError(Problem.FILE_IN_USE, path=path) from error


def _is_open_elsewhere(path: Path) -> bool:
    """Return True when Word or LibreOffice has left its sign beside the file."""
    signs = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    return path.exists() and any(path.with_name(sign).exists() for sign in signs)


def _problem_of(error: OSError) -> Problem:
    if error.errno in _FULL:
        return Problem.DISK_FULL
    if error.errno in _FORBIDDEN:
        return Problem.FOLDER_READ_ONLY
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Problem.NO_SUCH_FILE
    return Problem.CANNOT_WRITE
