"""The open event as a rotation problem, and its solution as seats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction

from facilitator_app.core.conditions import active, apart_sets, attribute_of, round_span
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Condition, ConditionKind, Group, Person, Round, Seat
from facilitator_app.core.rotation.problem import (
    Attribute,
    Instance,
    Limits,
    Pin,
    Tables,
    Weights,
)
from facilitator_app.core.rounds import has_begun
from facilitator_app.core.state import EventState

_APART = (ConditionKind.APART, ConditionKind.UNIT_APART, ConditionKind.SUPERIOR_APART)


@frozen
class EventProblem:
    """A problem and what its numbers mean in the event.

    Attributes:
        numbers: Number of each round, held ones first.
        group_ids: Which group each table is.
    """

    instance: Instance
    numbers: tuple[int, ...]
    group_ids: tuple[str, ...]

    def members(self, rounds: Sequence[Tables]) -> dict[int, dict[str, list[str]]]:
        """Return number of each round that is not held -> group id -> person ids."""
        named = self.instance.named(rounds)
        return {
            self.numbers[at]: dict(zip(self.group_ids, named[at], strict=True))
            for at in self.instance.free
        }


def people_to_seat(state: EventState) -> list[Person]:
    """Return those who are here or still expected."""
    return [each for each in state.all(Person) if each.attendance.is_seated]


def problem_of(
    state: EventState, *, rounds: int = 1, keep: int = 0, replan: bool = False
) -> EventProblem:
    """Return the problem of seating everybody in all rounds that have not begun.

    Args:
        rounds: How many rounds there are to be in the end, those that have begun included.
        keep: Rounds up to this number stay as they are, begun or not.
        replan: True tells the plan that people know too, for `replan`.

    Raises:
        UserError: No people, or more groups than people.
    """
    return _Maker(state, max(rounds, len(state.all(Round))), keep, replan=replan).problem()


class _Maker:
    """Translates one event."""

    def __init__(self, state: EventState, rounds: int, keep: int, *, replan: bool) -> None:
        self._state, self._replan = state, replan
        self._groups = state.all(Group)
        self._table = {group.id: at for at, group in enumerate(self._groups)}
        known = {each.number: each for each in state.all(Round)}
        self._rounds = [known.get(number) for number in range(1, rounds + 1)]
        self._people = people_to_seat(state)
        self._here = [each.id for each in self._people]
        kept = [
            each
            for each in self._rounds
            if each is not None and (each.number <= keep or has_begun(state, each))
        ]
        names = [self._sitting(each) for each in kept]
        self._held = [each for each in names if any(each)]
        seated = (person for tables in self._held for table in tables for person in table)
        self._ids = tuple(dict.fromkeys([*self._here, *seated]))
        self._number = {person: at for at, person in enumerate(self._ids)}

    def problem(self) -> EventProblem:
        """Return the whole problem."""
        if not self._here:
            raise UserError(Problem.NO_PEOPLE)
        if not 1 <= len(self._groups) <= len(self._here):
            raise UserError(
                Problem.TOO_MANY_GROUPS, groups=len(self._groups), people=len(self._here)
            )
        held = tuple(self._numbers(tables) for tables in self._held)
        present = self._present(held)
        sizes = [tuple(Limits(len(table), len(table)) for table in tables) for tables in held]
        sizes += [self._limits(len(each)) for each in present[len(held) :]]
        instance = Instance(
            people=self._ids,
            tables=tuple(sizes),
            present=present,
            together=self._sets(each.people for each in self._active(ConditionKind.TOGETHER)),
            apart=self._sets(
                each for one in self._active(*_APART) for each in apart_sets(self._people, one)
            ),
            pinned=tuple(
                dict.fromkeys((*self._fixed(), *self._pinned_seats(), *self._language_tables()))
            ),
            attributes=self._attributes(),
            held=held,
            previous=self._previous() if self._replan else (),
            weights=self._weights(),
        )
        numbers = tuple(range(1, len(self._rounds) + 1))
        return EventProblem(instance, numbers, tuple(self._table))

    def _active(self, *kinds: ConditionKind) -> list[Condition]:
        return active(self._state, *kinds)

    @property
    def _free(self) -> tuple[int, ...]:
        return tuple(range(len(self._held), len(self._rounds)))

    def _sitting(self, each: Round | None) -> list[list[str]]:
        """Return who sits where in a round, without those who are not there."""
        tables: list[list[str]] = [[] for _ in self._groups]
        for seat in self._state.by(Seat, "round_id", each.id) if each else ():
            if seat.group_id in self._table and not seat.absent:
                tables[self._table[seat.group_id]].append(seat.person_id)
        return tables

    def _numbers(self, tables: Sequence[Sequence[str]]) -> Tables:
        return tuple(
            tuple(self._number[each] for each in table if each in self._number) for table in tables
        )

    def _present(self, held: Sequence[Tables]) -> tuple[frozenset[int], ...]:
        spans = round_span(self._state, len(self._rounds))
        everybody = range(1, len(self._rounds) + 1)
        sat = [frozenset(person for table in tables for person in table) for tables in held]
        return (
            *sat,
            *(
                frozenset(
                    self._number[each]
                    for each in self._here
                    if at + 1 in spans.get(each, everybody)
                )
                for at in self._free
            ),
        )

    def _limits(self, people: int) -> tuple[Limits, ...]:
        """Return sizes as equal as the largest size of each group allows."""
        everywhere = [each.number for each in self._active(ConditionKind.MAX_SIZE) if each.number]
        tops = [
            min([top for top in (group.max_size, *everywhere) if top], default=people)
            for group in self._groups
        ]
        enough = (
            level for level in range(people) if sum(min(level, top) for top in tops) >= people
        )
        level = max(1, next(enough, people))
        return tuple(Limits(min(level - 1, top), min(level, top)) for top in tops)

    def _sets(self, sets: Iterable[Sequence[str]]) -> tuple[tuple[int, ...], ...]:
        known = ([self._number[each] for each in one if each in self._number] for one in sets)
        return tuple(tuple(one) for one in known if len(one) > 1)

    def _fixed(self) -> Iterable[Pin]:
        for each in self._active(ConditionKind.FIXED):
            if each.group_id in self._table:
                yield from self._pins(each.people, self._table[each.group_id], self._free)

    def _pinned_seats(self) -> Iterable[Pin]:
        for at in self._free:
            each = self._rounds[at]
            for seat in self._state.by(Seat, "round_id", each.id) if each else ():
                if seat.pinned and seat.group_id in self._table:
                    yield from self._pins([seat.person_id], self._table[seat.group_id], (at,))

    def _language_tables(self) -> Iterable[Pin]:
        """Deal those who speak a language of its own to the groups that speak it."""
        if not self._active(ConditionKind.LANGUAGE_TABLE):
            return
        tables: defaultdict[str, list[int]] = defaultdict(list)
        for group in self._groups:
            if group.language not in ("", self._state.event.language):
                tables[group.language].append(self._table[group.id])
        for language, places in tables.items():
            speakers = [each.id for each in self._people if each.language == language]
            for at, person in enumerate(speakers):
                yield from self._pins([person], places[at % len(places)], self._free)

    def _pins(self, people: Iterable[str], table: int, rounds: tuple[int, ...]) -> Iterable[Pin]:
        for person in people:
            if person in self._number and rounds:
                yield Pin(self._number[person], table, rounds)

    def _attributes(self) -> tuple[Attribute, ...]:
        people = {each.id: each for each in self._state.all(Person)}
        return tuple(
            Attribute(
                each.attribute,
                Fraction(1),
                tuple(attribute_of(people[person], each.attribute) for person in self._ids),
            )
            for each in self._active(ConditionKind.MIX)
        )

    def _previous(self) -> tuple[Tables, ...]:
        return tuple(self._numbers(self._sitting(each)) for each in self._rounds)

    def _weights(self) -> Weights:
        new_first = bool(self._active(ConditionKind.NEW_MEETINGS))
        return Weights() if new_first else Weights(repeat=Fraction(0))
