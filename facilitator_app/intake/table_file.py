"""Reading a table of any common kind: its cells, and the guesses that were made."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.text import clean

WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".ods"}
DELIMITERS = ";,\t|"
SNIFFED_LINES = 20


@dataclass(frozen=True, slots=True)
class TableFile:
    """The cells of a table as text, row by row.

    Attributes:
        encoding: "" for a workbook; so is `delimiter`.
    """

    rows: tuple[tuple[str, ...], ...]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def read_table(path: Path, *, sheet: str | None = None) -> TableFile:
    """Return the cells of the table in `path`.

    Raises:
        UserError: It cannot be read, or is no table.
    """
    try:
        table = (
            _read_workbook(path, sheet) if path.suffix.lower() in WORKBOOKS else _read_text(path)
        )
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    if not any(len([cell for cell in row if cell]) > 1 for row in table.rows):
        raise UserError(Problem.NOT_A_TABLE, path=path)
    return table


def _read_text(path: Path) -> TableFile:
    data = path.read_bytes()
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UserError(Problem.NOT_A_TABLE, path=path)
    text, encoding = _decode(data)
    delimiter = _delimiter(text)
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))
    except csv.Error as error:
        raise UserError(Problem.NOT_A_TABLE, path=path) from error
    return TableFile(
        rows=tuple(tuple(_cell(cell) for cell in row) for row in rows),
        encoding=encoding,
        delimiter=delimiter,
    )


def _decode(data: bytes) -> tuple[str, str]:
    """Decode by byte order mark, else as strict UTF-8, else as Windows' western code page."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def _delimiter(text: str) -> str:
    """Return the separator that splits most of the first lines into equally many cells."""
    lines = text.splitlines()[:SNIFFED_LINES]

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=agreement)


def _read_workbook(path: Path, sheet: str | None) -> TableFile:
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - only for workbooks

    try:
        workbook = CalamineWorkbook.from_path(path)
        names = workbook.sheet_names
        if not names or (sheet is not None and sheet not in names):
            raise UserError(Problem.NOT_A_TABLE, path=path)
        chosen = sheet or max(names, key=lambda name: len(_cells(workbook, name)))
        rows = _cells(workbook, chosen)
    except CalamineError as error:
        raise UserError(Problem.NOT_A_TABLE, path=path) from error
    return TableFile(rows=rows, sheet=chosen, sheets=tuple(names))


def _cells(workbook: object, name: str) -> tuple[tuple[str, ...], ...]:
    rows = workbook.get_sheet_by_name(name).to_python()  # type: ignore[attr-defined]
    return tuple(tuple(_cell(cell) for cell in row) for row in rows)


def _cell(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (datetime, date)):
        return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
    return clean(str(value)).strip()
