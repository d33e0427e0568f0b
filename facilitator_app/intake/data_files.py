"""JSON files of the program and of its user: read with care, written whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from facilitator_app.core.errors import Problem, UserError

FORMAT = 1
LARGEST = 8_000_000  # bytes; a data file is a few thousand


def read_data(path: Path, not_one: Problem = Problem.FILE_DAMAGED) -> Mapping[str, Any]:
    """Return the JSON object in `path`.

    Args:
        not_one: What to say when there is none.

    Raises:
        UserError: The file is missing, cannot be read, is no such file or from a newer version.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(not_one, path=path)
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    except (ValueError, RecursionError) as error:
        raise UserError(not_one, path=path) from error
    if not isinstance(data, dict):
        raise UserError(not_one, path=path)
    version = data.get("format", FORMAT)
    if not isinstance(version, int) or version < 1:
        raise UserError(not_one, path=path)
    if version > FORMAT:
        raise UserError(Problem.FILE_TOO_NEW, path=path)
    return data


def read_text(path: Path) -> str:
    """Return the text of a file, whatever a text program of the last thirty years wrote it in.

    Raises:
        UserError: The file is missing or cannot be read.
    """
    try:
        data = path.read_bytes()[:LARGEST]
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    marked = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb": "utf-8-sig"}
    encoding = marked.get(data[:2], "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


@contextmanager
def understood(path: Path, not_one: Problem) -> Generator[None]:
    """Tell of whatever is wrong inside a file as of a file that is none of its kind.

    Raises:
        UserError: Something inside the block was missing or of the wrong sort.
    """
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(not_one, path=path) from error


def write_data(path: Path, data: Mapping[str, Any]) -> None:
    """Write `data` as JSON; the file is there whole or as it was.

    Raises:
        UserError: It cannot be written.
    """
    text = json.dumps({"format": FORMAT, **data}, ensure_ascii=False, indent=2)
    write_bytes(path, text.encode("utf-8", "replace"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file; it is there whole or as it was.

    Raises:
        UserError: It cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        problem = Problem.DISK_FULL if full else Problem.CANNOT_WRITE
        raise UserError(problem, path=path, reason=error.strerror) from error


def words(value: Any) -> dict[str, str]:
    """Return a mapping from language to text.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(value, dict) or not all(
        isinstance(each, str) for pair in value.items() for each in pair
    ):
        raise TypeError("no words by language")
    return dict(value)


def text(value: Any) -> str:
    """Return a text.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def whole(value: Any, *, least: int = 0, most: int = 10_000) -> int:
    """Return a whole number within limits.

    Raises:
        TypeError: It is none.
        ValueError: It is too small or too large.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("no whole number")
    if not least <= value <= most:
        raise ValueError(f"out of range: {value}")
    return value


def file_name(name: str) -> str:
    """Return `name` as part of a file's name on any system: lower case, no blanks, 40 letters."""
    kept = "".join(each if each.isalnum() else "-" for each in name.lower())
    parts = [part for part in kept.split("-") if part]
    return "-".join(parts)[:40].strip("-") or "nimeton"
