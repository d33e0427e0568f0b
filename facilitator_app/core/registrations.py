"""What a new list of registrations means beside the one that stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Attendance, Person
from facilitator_app.core.people_list import tally
from facilitator_app.core.state import EventState

_NOT_IN_TABLES = {"id", "removed", "arrived_at_ms", "left_at_ms", "walk_in", "invented"}
_FIELDS = tuple(each.name for each in fields(Person) if each.name not in _NOT_IN_TABLES)
_ARRIVED = (Attendance.PRESENT, Attendance.LATE, Attendance.LEFT, Attendance.NO_SHOW)


@frozen
class Changed:
    """A person who stands in the list already, and the field values that are new."""

    person: Person
    values: Mapping[str, Any]


@frozen
class Comparison:
    """A list read from a table beside the people of the event.

    Attributes:
        vanished: People of the event whom the table does not name.
        cancelled: Those of the vanished who are to count as cancelled.
        queued: How many of the new get onto the waiting list because there is no place left.
    """

    new: tuple[Person, ...]
    changed: tuple[Changed, ...]
    same: tuple[Person, ...]
    vanished: tuple[Person, ...]
    cancelled: tuple[Person, ...] = ()
    queued: int = 0


def compare(state: EventState, people: Sequence[Person]) -> Comparison:
    """Match `people` to those of the event by e-mail, then by name and organisation.

    New people find the places that are free, in the order of registration; the rest wait.
    """
    known = _Known(state.all(Person))
    new: list[Person] = []
    changed: list[Changed] = []
    same: list[Person] = []
    for person in people:
        match = known.take(person)
        if match is None:
            new.append(person)
            continue
        values = _differences(match, person)
        if values:
            changed.append(Changed(match, values))
        else:
            same.append(match)
    placed, queued = _within_places(state, new)
    return Comparison(
        tuple(placed), tuple(changed), tuple(same), tuple(known.left()), queued=queued
    )


def chosen(
    comparison: Comparison,
    *,
    without: Collection[int] = (),
    keep: Collection[str] = (),
    cancel: Collection[str] = (),
) -> Comparison:
    """Return the part of `comparison` that is wanted.

    Args:
        without: Which of the new people are left out, by their place among them.
        keep: Ids of people who stay as they are although the table says otherwise.
        cancel: Ids of vanished people who count as cancelled.
    """
    return replace(
        comparison,
        new=tuple(each for at, each in enumerate(comparison.new) if at not in without),
        changed=tuple(each for each in comparison.changed if each.person.id not in keep),
        cancelled=tuple(each for each in comparison.vanished if each.id in cancel),
    )


class _Known:
    """The people of the event that no row has named yet."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._left = {person.id: person for person in people}
        self._by_email: dict[str, list[Person]] = {}
        self._by_name: dict[str, list[Person]] = {}
        for person in people:
            if person.email:
                self._by_email.setdefault(person.email.casefold(), []).append(person)
            self._by_name.setdefault(_name(person), []).append(person)

    def take(self, person: Person) -> Person | None:
        """Return whom a row is about, and expect no other row about them."""
        match = self._by_address(person) or self._by_name_and_organisation(person)
        if match is not None:
            del self._left[match.id]
        return match

    def left(self) -> list[Person]:
        """Return who was never named."""
        return list(self._left.values())

    def _by_address(self, person: Person) -> Person | None:
        found = self._by_email.get(person.email.casefold(), []) if person.email else []
        here = [each for each in found if each.id in self._left]
        named = [each for each in here if _name(each) == _name(person)]
        return next(iter(named or here), None)

    def _by_name_and_organisation(self, person: Person) -> Person | None:
        here = [each for each in self._by_name.get(_name(person), []) if each.id in self._left]
        exact = [each for each in here if each.organisation == person.organisation]
        if exact:
            return exact[0]
        loose = [each for each in here if not each.organisation or not person.organisation]
        return loose[0] if len(here) == 1 and loose else None


def _differences(known: Person, person: Person) -> dict[str, Any]:
    """Return what the table knows better; what it leaves empty, and arrivals, stay."""
    values = {
        name: getattr(person, name)
        for name in _FIELDS
        if getattr(person, name) != getattr(known, name) and getattr(person, name) != ""
    }
    waits_for_a_place = (known.attendance, person.attendance) == (
        Attendance.WAITING,
        Attendance.EXPECTED,
    )
    if known.attendance in _ARRIVED or waits_for_a_place:
        values.pop("attendance", None)
    return values


def _within_places(state: EventState, new: Sequence[Person]) -> tuple[list[Person], int]:
    """Return `new` with those waiting for whom there is no place, and how many those are."""
    sums = tally(state)
    wanting = [at for at, each in enumerate(new) if each.attendance is Attendance.EXPECTED]
    if not sums.capacity or len(wanting) <= sums.free:
        return list(new), 0
    wanting.sort(key=lambda at: (new[at].registered_at or "~", at))
    late = set(wanting[sums.free :])
    placed = [
        replace(each, attendance=Attendance.WAITING) if at in late else each
        for at, each in enumerate(new)
    ]
    return placed, len(late)


def _name(person: Person) -> str:
    return person.full_name.casefold()
