"""A table read as a list of people: every guess can be looked at and given otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Person
from facilitator_app.intake.columns import (
    FULL_NAME,
    Column,
    columns_by_content,
    guess_columns,
    header_row_of,
)
from facilitator_app.intake.people_rows import Doubt, read_rows
from facilitator_app.intake.table_file import HowToRead, TableFile, read_table

EXAMPLES = 3
_WHO = {"first_name", "last_name", FULL_NAME, "email"}


@frozen
class TableReading:
    """A table with what its columns were taken to be, and the people in it.

    Attributes:
        header_row: Number of the row of headings, from 1; 0 when there is none.
        rows: Numbers of the rows, from 1, that the people come from.
        doubtful: Rows that somebody should look at.
    """

    table: TableFile
    header_row: int
    columns: tuple[Column, ...]
    people: tuple[Person, ...]
    rows: tuple[int, ...]
    doubtful: tuple[Doubt, ...]

    def examples(self, column: int) -> str:
        """Return what stands in a column, some of it."""
        below = self.table.rows[self.header_row :]
        cells = (row[column] for row in below if column < len(row) and row[column])
        return ", ".join(list(dict.fromkeys(cells))[:EXAMPLES])


def read_people(path: Path, *, sheet: str | None = None) -> TableReading:
    """Return the people in a table.

    Raises:
        UserError: It cannot be read, or nothing in it looks like a list of people.
    """
    reading = understand(read_table(path, HowToRead(sheet=sheet)))
    if not any(column.field in _WHO for column in reading.columns):
        raise UserError(Problem.NOT_A_TABLE, path=path)
    if not reading.people:
        raise UserError(Problem.TABLE_ONLY_HEADINGS, path=path)
    return reading


def understand(
    table: TableFile,
    *,
    header_row: int | None = None,
    columns: Sequence[Column] | None = None,
    keep_both: frozenset[int] = frozenset(),
) -> TableReading:
    """Return `table` as a list of people.

    Args:
        header_row: From 1, 0 for none; None guesses it.
        columns: What they are; None guesses it.
        keep_both: Rows that are people of their own although they look like an earlier row.
    """
    if header_row is None:
        found = header_row_of(table.rows)
        header_row = 0 if found is None else found + 1
    if columns is None:
        columns = (
            guess_columns(_wide(table.rows, header_row - 1))
            if header_row
            else columns_by_content(table.rows)
        )
    numbered = list(enumerate(table.rows[header_row:], start=header_row + 1))
    read = read_rows(columns, numbered, keep_both=keep_both)
    return TableReading(table, header_row, tuple(columns), read.people, read.rows, read.doubts)


def _wide(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    """Return the headings, with empty ones for columns that have none."""
    width = max(len(row) for row in rows)
    return [*rows[at], *[""] * (width - len(rows[at]))]
