"""Which column of a table is what, and people out of its rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Attendance, Person
from facilitator_app.intake.table_file import TableFile, read_table

HEADER_SEARCH_ROWS = 10
FULL_NAME = "full_name"
STATUS = "attendance"

# What a heading begins with or holds, in order: the first that fits wins.
_LEFT_OUT = {
    "identity_code": ("henkilötunnus", "hetu", "personbeteckning", "personnummer", "identity code"),
    "diet": ("ruokavalio", "erikoisruokavalio", "allergi", "kost", "diet"),
    "phone": ("puhelin", "matkapuhelin", "telefon", "phone", "mobile"),
    "billing": ("lasku", "faktur", "billing", "invoice"),
}
_SYNONYMS = {
    "wants_summary": ("saako yhteystietoja", "får kontaktuppgifter", "may we contact", "gdpr"),
    "email": ("sähköposti", "e-post", "epost", "email", "e-mail"),
    "first_name": ("etunimi", "förnamn", "first name", "given name"),
    "last_name": ("sukunimi", "efternamn", "last name", "surname", "family name"),
    "registered_at": ("ilmoittautumisaika", "aikaleima", "timestamp", "tidsstämpel", "anmäld"),
    "sector": ("organisaation tyyppi", "sektori", "typ av organisation", "sector"),
    "level": ("tehtävätaso", "taso", "nivå", "level"),
    "unit": ("yksikkö", "osasto", "enhet", "avdelning", "unit", "department"),
    "organisation": (
        "organisaatio",
        "organisation",
        "organization",
        "yritys",
        "företag",
        "company",
        "työnantaja",
        "arbetsgivare",
        "employer",
    ),
    "joins_by": ("osallistumistapa", "deltar via", "joins by"),
    "needs": ("erityistarpe", "tarpeet", "tekstitys", "behov", "needs", "access", "tuki"),
    "language": ("kieli", "kielellä", "språk", "language"),
    STATUS: ("tila", "status", "ilmoittautumisen tila"),
    FULL_NAME: ("nimi", "nimesi", "namn", "name"),
}
_CANCELLED = re.compile(r"peru|avbok|återtag|cancel", re.IGNORECASE)
_WAITING = re.compile(r"varasija|jono|reserv|kö|wait", re.IGNORECASE)
_NO = {"ei", "nej", "no", "false", "0"}
_LANGUAGES = {
    "suomi": "fi",
    "finska": "fi",
    "finnish": "fi",
    "ruotsi": "sv",
    "svenska": "sv",
    "swedish": "sv",
    "englanti": "en",
    "engelska": "en",
    "english": "en",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        field: The field of a person that it becomes; None when it is left out.
        left_out_because: Why it is left out on purpose; None when it was only not recognised.
    """

    heading: str
    field: str | None = None
    left_out_because: str | None = None


@dataclass(frozen=True, slots=True)
class TableReading:
    """A table with what its columns were taken to be, and the people in it.

    Attributes:
        header_row: Number of the row of headings, from 1.
        doubtful: Numbers of the rows, from 1, that no person could be made of.
    """

    table: TableFile
    header_row: int
    columns: tuple[Column, ...]
    people: tuple[Person, ...]
    doubtful: tuple[int, ...]


def read_people(path: Path, *, sheet: str | None = None) -> TableReading:
    """Return the people in a table.

    Raises:
        UserError: It cannot be read, or nothing in it looks like a list of people.
    """
    table = read_table(path, sheet=sheet)
    header = _header_row(table.rows)
    if header is None:
        raise UserError(Problem.NOT_A_TABLE, path=path)
    columns = guess_columns(table.rows[header])
    people: list[Person] = []
    doubtful: list[int] = []
    for number, row in enumerate(table.rows[header + 1 :], start=header + 2):
        if not any(row):
            continue
        person = _person(columns, row)
        if person.full_name or person.email:
            people.append(person)
        else:
            doubtful.append(number)
    return TableReading(table, header + 1, columns, tuple(people), tuple(doubtful))


def guess_columns(headings: Sequence[str]) -> tuple[Column, ...]:
    """Return what each heading most likely means; no field is given twice."""
    taken: set[str] = set()
    columns: list[Column] = []
    for heading in headings:
        column = _guess(heading, taken)
        if column.field is not None:
            taken.add(column.field)
        columns.append(column)
    return tuple(columns)


def _guess(heading: str, taken: set[str]) -> Column:
    text = heading.casefold()
    for reason, words in _LEFT_OUT.items():
        if any(word in text for word in words):
            return Column(heading, None, reason)
    for field, words in _SYNONYMS.items():
        if field not in taken and any(_is_word_in(word, text) for word in words):
            return Column(heading, field)
    return Column(heading)


def _is_word_in(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None


def _header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the index of the row with most recognised headings; title rows may stand above."""
    known = [
        sum(column.field is not None for column in guess_columns(row)) if len(set(row)) > 1 else 0
        for row in rows[:HEADER_SEARCH_ROWS]
    ]
    best = max(known, default=0)
    return known.index(best) if best > 0 else None


def _person(columns: Sequence[Column], row: Sequence[str]) -> Person:
    cells = {column.field: cell for column, cell in zip(columns, row, strict=False) if column.field}
    first, last = _names(cells)
    plain: dict[str, Any] = {
        name: cells.get(name, "")
        for name in (
            "email",
            "organisation",
            "sector",
            "level",
            "unit",
            "joins_by",
            "needs",
            "registered_at",
        )
    }
    return Person(
        id="",
        first_name=first,
        last_name=last,
        language=_LANGUAGES.get(cells.get("language", "").casefold(), cells.get("language", "")),
        attendance=_attendance(cells.get(STATUS, "")),
        wants_summary=cells.get("wants_summary", "").casefold() not in _NO,
        **plain,
    )


def _names(cells: Mapping[str, str]) -> tuple[str, str]:
    if "first_name" in cells or "last_name" in cells:
        return cells.get("first_name", ""), cells.get("last_name", "")
    name = cells.get(FULL_NAME, "")
    if "," in name:
        last, _, first = name.partition(",")
        return first.strip(), last.strip()
    first, _, last = name.rpartition(" ")
    return (first, last) if first else (last, "")


def _attendance(status: str) -> Attendance:
    if _CANCELLED.search(status):
        return Attendance.CANCELLED
    return Attendance.WAITING if _WAITING.search(status) else Attendance.EXPECTED
