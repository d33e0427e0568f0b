"""Reading a table of any common kind: its cells, and the guesses that were made."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.text import clean
from facilitator_app.intake.table_limits import MOST_ROWS, require_readable

WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".ods"}
DELIMITERS = ";,\t|"
ENCODINGS = ("utf-8", "utf-16", "cp1252")
SNIFFED_LINES = 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@frozen
class HowToRead:
    """What is known of a file beforehand; None leaves it to be guessed.

    Attributes:
        delimiter: One of `DELIMITERS`.
        encoding: One of `ENCODINGS`.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None


@frozen
class TableFile:
    """The cells of a table as text, row by row.

    Attributes:
        encoding: "" for a workbook; so is `delimiter`.
        lines: The first lines as they stand in the file; none for a workbook.
    """

    rows: tuple[tuple[str, ...], ...]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


def read_table(path: Path, how: HowToRead | None = None) -> TableFile:
    """Return the cells of the table in `path`.

    Raises:
        UserError: It cannot be read, is empty, too large, locked, or no table.
    """
    how = how or HowToRead()
    try:
        require_readable(path)
        with path.open("rb") as file:
            start = file.read(8)
        is_book = path.suffix.lower() in WORKBOOKS and start.startswith((_ZIP, _OLE))
        table = _read_workbook(path, how) if is_book else _text_table(path.read_bytes(), how, path)
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    if not any(any(row) for row in table.rows):
        raise UserError(Problem.TABLE_EMPTY, path=path)
    return table


def read_pasted(text: str) -> TableFile:
    """Return the cells that were copied in Excel, or lines of text.

    Raises:
        UserError: There is nothing in it.
    """
    delimiter = "\t" if "\t" in text else _delimiter(text)
    rows = _rows(text, delimiter, Path())
    if not any(any(row) for row in rows):
        raise UserError(Problem.TABLE_EMPTY, path="")
    return TableFile(rows, "", delimiter, lines=tuple(text.splitlines()[:SNIFFED_LINES]))


def _text_table(data: bytes, how: HowToRead, path: Path) -> TableFile:
    text, encoding = _decode(data, how.encoding, path)
    delimiter = how.delimiter or _delimiter(text)
    rows = _rows(text, delimiter, path)
    filled = [sum(map(bool, row)) for row in rows]
    if how.delimiter is None and max(filled, default=0) == 1:
        raise UserError(Problem.NOT_A_TABLE, path=path)
    lines = tuple(text.splitlines()[:SNIFFED_LINES])
    return TableFile(rows, encoding, delimiter, lines=lines)


def _rows(text: str, delimiter: str, path: Path) -> tuple[tuple[str, ...], ...]:
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    rows: list[tuple[str, ...]] = []
    try:
        for row in reader:
            rows.append(tuple(_cell(cell) for cell in row))
            _require_few(len(rows), path)
    except csv.Error as error:
        raise UserError(Problem.NOT_A_TABLE, path=path) from error
    return tuple(rows)


def _decode(data: bytes, wanted: str | None, path: Path) -> tuple[str, str]:
    """Decode by byte order mark, else as strict UTF-8, else as Windows' western code page."""
    if wanted is not None:
        codec = "utf-8-sig" if wanted == "utf-8" else wanted
        if codec == "utf-16" and not data.startswith(_UTF16_MARKS):
            codec = "utf-16-le"
        return data.decode(codec, "replace"), wanted
    if data.startswith(_UTF16_MARKS):
        return data.decode("utf-16", "replace"), "utf-16"
    if b"\0" in data:
        return _without_mark(data, path), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def _without_mark(data: bytes, path: Path) -> str:
    """Decode UTF-16 that does not say which; every other byte of western text is zero."""
    half = len(data[:2000]) // 2
    for codec, zeros in (("utf-16-le", data[1:2000:2]), ("utf-16-be", data[0:2000:2])):
        if zeros.count(0) > half * 0.6:
            return data.decode(codec, "replace")
    raise UserError(Problem.NOT_A_TABLE, path=path)


def _delimiter(text: str) -> str:
    """Return the separator that splits most of the first lines into equally many cells."""
    lines = text.splitlines()[:SNIFFED_LINES]

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    try:
        return max(DELIMITERS, key=agreement)
    except csv.Error:  # a cell as long as a file: whatever it is, it is no list of people
        return DELIMITERS[0]


def _read_workbook(path: Path, how: HowToRead) -> TableFile:
    from python_calamine import (  # noqa: PLC0415 - only for workbooks
        CalamineError,
        CalamineWorkbook,
        PasswordError,
    )

    try:
        workbook = CalamineWorkbook.from_path(path)
        names = workbook.sheet_names
        if not names or (how.sheet is not None and how.sheet not in names):
            raise UserError(Problem.NOT_A_TABLE, path=path)
        sheets = {name: _cells(workbook, name, path) for name in _candidates(names, how.sheet)}
    except PasswordError as error:
        raise UserError(Problem.TABLE_LOCKED, path=path) from error
    except CalamineError as error:
        raise UserError(Problem.NOT_A_TABLE, path=path) from error
    chosen = max(sheets, key=lambda name: len(sheets[name]))
    return TableFile(rows=sheets[chosen], sheet=chosen, sheets=tuple(names))


def _candidates(names: Iterable[str], wanted: str | None) -> list[str]:
    return [wanted] if wanted is not None else list(names)


def _cells(workbook: object, name: str, path: Path) -> tuple[tuple[str, ...], ...]:
    rows = workbook.get_sheet_by_name(name).to_python()  # type: ignore[attr-defined]
    _require_few(len(rows), path)
    return tuple(tuple(_cell(cell) for cell in row) for row in rows)


def _require_few(rows: int, path: Path) -> None:
    if rows > MOST_ROWS:
        raise UserError(Problem.TABLE_TOO_LARGE, path=path)


def _cell(value: object) -> str:
    if isinstance(value, str):
        return clean(value).strip()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (datetime, date)):
        return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
    return clean(str(value)).strip()
