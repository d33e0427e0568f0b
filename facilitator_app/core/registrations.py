"""What a new list of registrations means beside the one that stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from facilitator_app.core.model import Attendance, Person
from facilitator_app.core.state import EventState

_NOT_IN_TABLES = {"id", "removed", "arrived_at_ms", "left_at_ms", "walk_in", "invented"}
_FIELDS = tuple(each.name for each in fields(Person) if each.name not in _NOT_IN_TABLES)
_ARRIVED = (Attendance.PRESENT, Attendance.LATE, Attendance.LEFT, Attendance.NO_SHOW)


@dataclass(frozen=True, slots=True)
class Changed:
    """A person who stands in the list already, and the field values that are new."""

    person: Person
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A list read from a table beside the people of the event.

    Attributes:
        vanished: People of the event whom the table does not name.
    """

    new: tuple[Person, ...]
    changed: tuple[Changed, ...]
    same: tuple[Person, ...]
    vanished: tuple[Person, ...]


def compare(state: EventState, people: Sequence[Person]) -> Comparison:
    """Match `people` to those of the event by e-mail, then by name and organisation."""
    left = {person.id: person for person in state.all(Person)}
    new: list[Person] = []
    changed: list[Changed] = []
    same: list[Person] = []
    for person in people:
        known = _match(person, list(left.values()))
        if known is None:
            new.append(person)
            continue
        del left[known.id]
        values = _differences(known, person)
        if values:
            changed.append(Changed(known, values))
        else:
            same.append(known)
    return Comparison(tuple(new), tuple(changed), tuple(same), tuple(left.values()))


def _match(person: Person, known: Sequence[Person]) -> Person | None:
    if person.email:
        for each in known:
            if each.email.casefold() == person.email.casefold():
                return each
    name = _name(person)
    candidates = [each for each in known if _name(each) == name]
    exact = [each for each in candidates if each.organisation == person.organisation]
    if exact:
        return exact[0]
    loose = [each for each in candidates if not each.organisation or not person.organisation]
    return loose[0] if len(candidates) == 1 and loose else None


def _differences(known: Person, person: Person) -> dict[str, Any]:
    """Return what the table knows better; what it leaves empty, and arrivals, stay."""
    values = {
        name: getattr(person, name)
        for name in _FIELDS
        if getattr(person, name) != getattr(known, name) and getattr(person, name) != ""
    }
    if known.attendance in _ARRIVED or known.attendance is person.attendance:
        values.pop("attendance", None)
    return values


def _name(person: Person) -> str:
    return person.full_name.casefold()
