"""People out of the rows of a table, with the rows that somebody should look at."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Attendance, Person
from facilitator_app.core.person_names import split_name
from facilitator_app.core.text import one_line
from facilitator_app.intake.columns import FULL_NAME, STATUS, Column
from facilitator_app.intake.moments import registered_time

_CANCELLED = re.compile(r"peru|avbok|återtag|cancel|annul", re.IGNORECASE)
_WAITING = re.compile(r"varasija|varalla|jono|reserv|\bkö|wait", re.IGNORECASE)
_KNOWN = re.compile(
    r"vahvist|ilmoittaut|osallistu|hyväks|maks|kyllä|ok|bekräft|anmäl|godkänd|ja\b|confirm|"
    r"regist|attend|accept|yes|paid|complete|valid|going",
    re.IGNORECASE,
)
_NO = {"ei", "nej", "no", "false", "0"}
_LANGUAGES = {
    **dict.fromkeys(("suomi", "suomeksi", "finska", "finnish", "fin"), "fi"),
    **dict.fromkeys(("ruotsi", "ruotsiksi", "svenska", "swedish", "swe"), "sv"),
    **dict.fromkeys(("englanti", "englanniksi", "engelska", "english", "eng"), "en"),
}
_PLAIN = ("email", "organisation", "sector", "level", "unit", "joins_by", "needs")
LONGEST_CELL = 500


class Why(StrEnum):
    """Why a row is doubtful."""

    NO_NAME = "no_name"
    TWICE = "twice"
    SAME_NAME = "same_name"
    SHARED_EMAIL = "shared_email"
    STATUS = "status"


@frozen
class Doubt:
    """A row to look at.

    Attributes:
        row: Its number in the file, from 1.
        earlier_row: The row that it resembles, 0 for none.
        name: Whose row it is, as far as it says.
        is_left_out: True when nobody is made of it unless it is asked for.
    """

    row: int
    why: Why
    earlier_row: int = 0
    name: str = ""
    is_left_out: bool = False


@frozen
class RowsRead:
    """The people of a table.

    Attributes:
        people: With their rows, from 1, in `rows`.
    """

    people: tuple[Person, ...]
    rows: tuple[int, ...]
    doubts: tuple[Doubt, ...]


def read_rows(
    columns: Sequence[Column],
    rows: Sequence[tuple[int, Sequence[str]]],
    *,
    keep_both: frozenset[int] = frozenset(),
) -> RowsRead:
    """Return the people in numbered `rows`.

    Args:
        keep_both: Rows that are people of their own although they look like an earlier row.
    """
    people: dict[int, Person] = {}
    doubts: list[Doubt] = []
    earlier = _Earlier()
    for number, row in rows:
        if not any(row):
            continue
        cells = _cells(columns, row)
        person = _person(cells)
        if not (person.full_name or person.email):
            doubts.append(Doubt(number, Why.NO_NAME, is_left_out=True))
            continue
        doubt = earlier.doubt(person, number)
        if doubt is not None and doubt.is_left_out and number not in keep_both:
            people[doubt.earlier_row] = _filled(people[doubt.earlier_row], person)
            doubts.append(doubt)
            continue
        if doubt is not None:
            doubts.append(replace(doubt, is_left_out=False))
        status = cells.get(STATUS, "")
        if status and not any(each.search(status) for each in (_CANCELLED, _WAITING, _KNOWN)):
            doubts.append(Doubt(number, Why.STATUS, name=person.full_name))
        people[number] = person
        earlier.add(person, number)
    return RowsRead(tuple(people.values()), tuple(people), tuple(doubts))


class _Earlier:
    """The rows above, by address and by name."""

    def __init__(self) -> None:
        self._by_email: dict[str, tuple[int, Person]] = {}
        self._by_name: dict[str, tuple[int, Person]] = {}

    def add(self, person: Person, number: int) -> None:
        if person.email:
            self._by_email.setdefault(person.email.casefold(), (number, person))
        if person.full_name:
            self._by_name.setdefault(person.full_name.casefold(), (number, person))

    def doubt(self, person: Person, number: int) -> Doubt | None:
        """Return what makes a row look like an earlier one."""
        name = person.full_name
        at_email = self._by_email.get(person.email.casefold()) if person.email else None
        at_name = self._by_name.get(name.casefold()) if name else None
        if at_email is not None:
            same = at_email[1].full_name.casefold() == name.casefold()
            why = Why.TWICE if same else Why.SHARED_EMAIL
            return Doubt(number, why, at_email[0], name, is_left_out=same)
        if at_name is not None:
            other = at_name[1]
            same = other.organisation == person.organisation and not (other.email and person.email)
            why = Why.TWICE if same else Why.SAME_NAME
            return Doubt(number, why, at_name[0], name, is_left_out=same)
        return None


def _filled(person: Person, later: Person) -> Person:
    """Return `person` with what the later row of the same person says besides, or anew."""
    values = {
        field.name: getattr(later, field.name)
        for field in fields(Person)
        if field.name != "id" and getattr(later, field.name) != field.default
    }
    return replace(person, **values)


def _cells(columns: Sequence[Column], row: Sequence[str]) -> Mapping[str, str]:
    return {
        column.field: one_line(cell)[:LONGEST_CELL]
        for column, cell in zip(columns, row, strict=False)
        if column.field and cell
    }


def _person(cells: Mapping[str, str]) -> Person:
    first, last = _names(cells)
    plain: dict[str, Any] = {name: cells.get(name, "") for name in _PLAIN}
    language = cells.get("language", "")
    return Person(
        id="",
        first_name=first,
        last_name=last,
        language=_language(language),
        attendance=_attendance(cells.get(STATUS, "")),
        registered_at=registered_time(cells.get("registered_at", "")),
        wants_summary=cells.get("wants_summary", "").casefold() not in _NO,
        **plain,
    )


def _names(cells: Mapping[str, str]) -> tuple[str, str]:
    first, last = cells.get("first_name", ""), cells.get("last_name", "")
    if first or last:
        return (first, last) if first else (last, "")
    return split_name(cells.get(FULL_NAME, ""))


def _language(text: str) -> str:
    word = re.split(r"[\s,/;(]", text.strip().casefold(), maxsplit=1)[0]
    return _LANGUAGES.get(word, word if len(word) == 2 else text)


def _attendance(status: str) -> Attendance:
    if _CANCELLED.search(status):
        return Attendance.CANCELLED
    return Attendance.WAITING if _WAITING.search(status) else Attendance.EXPECTED
