"""Lists for the door and the tables: who sits where, round by round. They name people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.core.collation import name_key
from facilitator_app.core.document import (
    Block,
    Column,
    Composition,
    Heading,
    Style,
    Table,
    Text,
    Word,
    Written,
    paragraph,
    word,
)
from facilitator_app.core.event_facts import (
    day_of,
    group_title,
    notes_for_readers,
    organisers,
    title_of,
)
from facilitator_app.core.model import Group, Person, Round, Seat
from facilitator_app.core.state import EventState
from facilitator_app.core.text import shown_on_one_line

_NOWHERE = Written("–")


def compose_lists(state: EventState) -> Composition:
    """Return where everybody sits: one table by name, and a page for each group and round."""
    return Composition(
        kind=Word("lists"),
        title=word("lists_title", title=title_of(state)),
        subject=word("lists_subtitle", day=day_of(state)),
        organisers=organisers(state),
        day=day_of(state),
        blocks=tuple(_blocks(state)),
    )


def _blocks(state: EventState) -> Iterator[Block]:
    yield paragraph(Style.TITLE, word("lists_title", title=title_of(state)))
    yield paragraph(Style.SUBTITLE, word("lists_subtitle", day=day_of(state)))
    yield from notes_for_readers(state)
    rounds = [each for each in state.all(Round) if state.by(Seat, "round_id", each.id)]
    if not rounds:
        yield paragraph(Style.BODY, Word("lists_nobody"))
        return
    yield paragraph(Style.NOTE, Word("lists_reading"))
    yield Heading(1, Word("lists_where"))
    yield _where(state, rounds)
    for each in rounds:
        seats: dict[str, list[Seat]] = {}
        for seat in state.by(Seat, "round_id", each.id):
            seats.setdefault(seat.group_id, []).append(seat)
        for group in state.all(Group):
            if group.id in seats:
                yield from _page(state, each, group, seats[group.id], alone=len(rounds) == 1)


def _where(state: EventState, rounds: Sequence[Round]) -> Table:
    numbers = {group.id: group.number for group in state.all(Group)}
    places: dict[str, dict[str, int]] = {}
    names: dict[str, str] = {}
    for each in rounds:
        for seat in state.by(Seat, "round_id", each.id):
            if seat.group_id in numbers:
                places.setdefault(seat.person_id, {})[each.id] = numbers[seat.group_id]
                names.setdefault(seat.person_id, _name(state, seat))
    people = sorted(places, key=lambda person_id: (name_key(names[person_id]), person_id))
    rows: list[tuple[Text, ...]] = [
        (Written(names[who]), *(places[who].get(each.id) or _NOWHERE for each in rounds))
        for who in people
    ]
    return Table(
        caption=Word("lists_where_caption"),
        description=Word("lists_where_description"),
        columns=(
            Column(Word("lists_name"), share=3),
            *(Column(word("lists_round", number=each.number), is_number=True) for each in rounds),
        ),
        rows=tuple(rows),
        kept=False,
    )


def _page(
    state: EventState, each: Round, group: Group, seats: Sequence[Seat], *, alone: bool
) -> Iterator[Block]:
    """Yield the page that lies on a table: large, and without anything but names."""
    own = group_title(state, group)
    title = own if alone else word("lists_table", round=each.number, number=group.number)
    yield Heading(1, title, new_page=True)
    if not alone and own.key == "group_named":
        yield paragraph(Style.SUBTITLE, own)
    room = shown_on_one_line(group.room)
    if room:
        yield paragraph(Style.SUBTITLE, word("lists_room", room=Written(room)))
    names = sorted((_name(state, seat) for seat in seats), key=name_key)
    yield from (paragraph(Style.NAME, Written(name)) for name in names)


def _name(state: EventState, seat: Seat) -> str:
    person = state.find(Person, seat.person_id)
    name = shown_on_one_line(person.full_name if person else seat.name)
    return name or shown_on_one_line(seat.name) or "–"
