"""Putting a finished file in its place: whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_OF_THE_FOLDER = (Problem.FOLDER_READ_ONLY, Problem.NO_SUCH_FOLDER)
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def save(path: Path, content: bytes) -> None:
    """Write `content` to `path`; until all of it is on disk, an older file stays as it was.

    Raises:
        UserError: The disk is full, the folder is missing or cannot be written, or the file is
            open in another program.
    """
    partial = path.with_name(f".dialogi-{secrets.token_hex(4)}.part")
    try:
        if _is_open_elsewhere(path):
            raise UserError(Problem.FILE_IN_USE, path=path)
        _write(partial, content)
        _put_in_place(partial, path)
    except OSError as error:
        problem = _problem_of(error)
        place = path.parent if problem in _OF_THE_FOLDER else path
        raise UserError(problem, path=place, reason=error.strerror) from error
    finally:
        with suppress(OSError):  # of the same disk that did not take it
            partial.unlink(missing_ok=True)


def require_ending(path: Path, *endings: str) -> None:
    """See that the name of a file says what is in it.

    Raises:
        UserError: It ends otherwise.
    """
    if path.suffix.lower() not in endings:
        raise UserError(Problem.WRONG_ENDING, path=path, endings=" ".join(endings))


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
        return Problem.NO_SUCH_FOLDER
    if isinstance(error, IsADirectoryError):
        return Problem.IS_A_FOLDER
    return Problem.CANNOT_WRITE
