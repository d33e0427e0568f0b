"""Lists for the door and the tables: who sits where, round by round. They name people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
    only_numbers,
    organisers,
    title_of,
)
from facilitator_app.core.model import Group, Round
from facilitator_app.core.seat_lists import PersonSeats, people_by_name, seated_rounds
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
    rounds, people = [each.round for each in seated_rounds(state)], people_by_name(state)
    if not rounds:
        yield paragraph(Style.BODY, Word("lists_nobody"))
        return
    yield paragraph(Style.NOTE, Word("lists_reading"))
    yield Heading(1, Word("lists_where"))
    yield _where(rounds, people)
    for at, each in enumerate(rounds):
        seated: dict[str, list[str]] = {}
        for person in people:
            group = person.groups[at]
            if group is not None:
                seated.setdefault(group.id, []).append(shown_on_one_line(person.full_name))
        for group in state.all(Group):
            if group.id in seated:
                yield from _page(state, each, group, seated[group.id], alone=len(rounds) == 1)


def _where(rounds: Sequence[Round], people: Sequence[PersonSeats]) -> Table:
    rows: list[tuple[Text, ...]] = [
        (
            Written(shown_on_one_line(f"{each.last_name} {each.first_name}")),
            *(group.number if group else _NOWHERE for group in each.groups),
        )
        for each in people
    ]
    titles = [word("lists_round", number=each.number) for each in rounds]
    if len(rounds) == 1:
        titles = [Word("column_group")]
    return Table(
        caption=Word("lists_where_caption"),
        description=Word("lists_where_description"),
        columns=(
            Column(Word("lists_name"), share=3),
            *(Column(title, is_number=True) for title in titles),
        ),
        rows=tuple(rows),
        kept=False,
    )


def _page(
    state: EventState, each: Round, group: Group, names: Sequence[str], *, alone: bool
) -> Iterator[Block]:
    """Yield the page that lies on a table: large, and without anything but names."""
    own = group_title(state, group)
    title = own if alone else word("lists_table", round=each.number, number=group.number)
    yield Heading(1, title, new_page=True)
    if not alone and own.key == "group_named":
        yield paragraph(Style.SUBTITLE, own)
    yield paragraph(Style.SIGN, group.number)
    room = shown_on_one_line(group.room)
    if room and not only_numbers(room, group):
        yield paragraph(Style.SUBTITLE, word("lists_room", room=Written(room)))
    yield from (paragraph(Style.NAME, Written(name)) for name in names)
