"""The people of an event as a list at the door shows them: who, where from, where to, and sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from facilitator_app.core.collation import NameKey, loose, name_key
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Attendance, Group, Person, Seat
from facilitator_app.core.rounds import current_round
from facilitator_app.core.state import EventState

PHONE_WORDS = ("puhel", "telefon", "phone")


@frozen
class PersonRow:
    """One person of the list.

    Attributes:
        group_number: Of the circle where the person sits in the current round; 0 means nowhere.
    """

    person: Person
    group_number: int = 0

    @property
    def id(self) -> str:
        """The id of the person."""
        return self.person.id

    @property
    def key(self) -> tuple[NameKey, NameKey, str]:
        """What the list is sorted by: last name, first name."""
        person = self.person
        return (*_sorted_by(person.last_name, person.first_name, person.organisation), person.id)

    def fits(self, typed: str) -> bool:
        """Return True when every word of `typed` begins a part of the name."""
        parts = _parts(self.person.last_name, self.person.first_name)
        return all(word in parts for word in _wanted(typed))

    def holds(self, typed: str) -> bool:
        """Return True when the name fits, or `typed` stands in what else is known of the person."""
        person = self.person
        rest = loose(f"{person.organisation} {person.sector} {person.unit} {person.email}")
        return self.fits(typed) or loose(typed).strip() in rest


@lru_cache(maxsize=16_384)
def _parts(last_name: str, first_name: str) -> str:
    """Return the parts of a name, each after a line break: asked for at every key press."""
    parts = loose(f"{last_name} {first_name}").split()
    return "".join(f"\n{part}" for part in parts)


@lru_cache(maxsize=16)
def _wanted(typed: str) -> tuple[str, ...]:
    """Return what was typed as it would stand in `_parts`."""
    return tuple(f"\n{word}" for word in loose(typed).split())


@lru_cache(maxsize=16_384)
def _sorted_by(last_name: str, first_name: str, organisation: str) -> tuple[NameKey, NameKey]:
    """Return the keys of a name: a thousand are asked for at every arrival."""
    last = last_name or first_name or organisation
    return name_key(last), name_key(first_name if last_name else "")


def people_rows(state: EventState) -> list[PersonRow]:
    """Return everybody in the order of the alphabet."""
    groups = seated_in(state)
    rows = (PersonRow(each, groups.get(each.id, 0)) for each in state.all(Person))
    return sorted(rows, key=lambda row: row.key)


def person_row(state: EventState, person: Person) -> PersonRow:
    """Return one person's row."""
    round_ = current_round(state)
    seat = state.find(Seat, f"{round_.id}:{person.id}") if round_ else None
    group = state.find(Group, seat.group_id) if seat else None
    return PersonRow(person, group.number if group else 0)


def seated_in(state: EventState) -> Mapping[str, int]:
    """Return person id -> number of the group in the current round."""
    round_ = current_round(state)
    if round_ is None:
        return {}
    numbers = {group.id: group.number for group in state.all(Group)}
    return {
        seat.person_id: numbers[seat.group_id]
        for seat in state.by(Seat, "round_id", round_.id)
        if seat.group_id in numbers
    }


@frozen
class Tally:
    """How many people stand where.

    Attributes:
        capacity: How many the event takes; 0 means no limit.
    """

    counts: Mapping[Attendance, int]
    capacity: int = 0

    def of(self, *attendances: Attendance) -> int:
        """Return how many people stand in any of these."""
        return sum(self.counts.get(each, 0) for each in attendances)

    @property
    def present(self) -> int:
        """How many are here."""
        return self.of(Attendance.PRESENT)

    @property
    def in_use(self) -> int:
        """How many places are taken: by those who are here, late or expected."""
        return self.of(Attendance.PRESENT, Attendance.LATE, Attendance.EXPECTED)

    @property
    def free(self) -> int:
        """How many places are free; never negative, and 0 where there is no limit."""
        return max(0, self.capacity - self.in_use) if self.capacity else 0


def tally(state: EventState) -> Tally:
    """Return how many people stand where."""
    return Tally(Counter(each.attendance for each in state.all(Person)), state.event.capacity)


def waiting_list(state: EventState) -> list[Person]:
    """Return who waits for a place, the earliest registration first."""
    waiting = (each for each in state.all(Person) if each.attendance is Attendance.WAITING)
    return sorted(waiting, key=lambda each: (each.registered_at or "~", each.id))


@frozen
class Reminder:
    """Something to remember before the start.

    Attributes:
        what: "need", "language" or "phone".
        text: The need in the person's words, or a language code; "" for a phone.
        groups: Numbers of the groups it is about; empty while nobody is seated.
    """

    what: str
    text: str
    people: int
    groups: tuple[int, ...]


def reminders(rows: Sequence[PersonRow], language: str) -> list[Reminder]:
    """Return the needs, the languages beside the event's own, and who takes part by phone."""
    found: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        person = row.person
        is_plain = not person.needs and not person.joins_by and person.language in ("", language)
        if is_plain or not person.attendance.is_seated:
            continue
        if person.needs.strip():
            found.setdefault(("need", person.needs.strip().casefold()), []).append(row.group_number)
        if person.language and person.language != language:
            found.setdefault(("language", person.language), []).append(row.group_number)
        if any(word in person.joins_by.casefold() for word in PHONE_WORDS):
            found.setdefault(("phone", ""), []).append(row.group_number)
    order = {"need": 0, "language": 1, "phone": 2}
    return [
        Reminder(what, text, len(groups), tuple(sorted({each for each in groups if each})))
        for (what, text), groups in sorted(found.items(), key=lambda each: order[each[0][0]])
    ]


@frozen
class Choice:
    """Which people of the list are shown.

    Attributes:
        typed: What was typed to find somebody.
        attendance: None shows everybody.
        group_number: 0 shows all groups.
        anywhere: True searches organisation and address too, not only names.
    """

    typed: str = ""
    attendance: Attendance | None = None
    group_number: int = 0
    anywhere: bool = False

    def among(self, rows: Iterable[PersonRow]) -> list[PersonRow]:
        """Return which of `rows` are to be shown."""
        if self.attendance is not None:
            rows = [row for row in rows if row.person.attendance is self.attendance]
        if self.group_number:
            rows = [row for row in rows if row.group_number == self.group_number]
        if not self.typed.strip():
            return list(rows)
        found = PersonRow.holds if self.anywhere else PersonRow.fits
        return [row for row in rows if found(row, self.typed)]


def first_to_arrive(rows: Sequence[PersonRow]) -> int:
    """Return which of `rows` Enter is most likely meant for: the first who is not here yet."""
    awaited = (Attendance.EXPECTED, Attendance.LATE)
    return next((at for at, row in enumerate(rows) if row.person.attendance in awaited), 0)
