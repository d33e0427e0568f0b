"""Lists for the door: everybody once in the alphabet, and on one page for each round."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.document import Heading, Paragraph, Style, Table, Word, Written
from facilitator_app.core.lists import compose_lists
from facilitator_app.core.model import Attendance, Event, Group, Person, Round, Seat
from facilitator_app.core.state import EventState

NAMES = ("Åke", "Aino", "Väinö", "Öhman", "Bertil", "Walter", "Zoe")


def event_of(seats):
    """`seats`: (round, group, person) numbers."""
    groups = [Group(id=f"g{at}", number=at, name=f"Ryhmä {at}") for at in range(1, 4)]
    people = [Person(id=f"p{at}", first_name=name) for at, name in enumerate(NAMES)]
    places = [
        Seat(id=f"r{each}:p{who}", round_id=f"r{each}", group_id=f"g{group}", person_id=f"p{who}")
        for each, group, who in seats
    ]
    rounds = [Round(id=f"r{at}", number=at) for at in (1, 2)]
    return EventState.empty().with_records(
        [Event(id="event", day="2026-10-14"), *groups, *people, *rounds, *places]
    )


def table_of(state):
    return next(each for each in compose_lists(state).blocks if isinstance(each, Table))


def pages_of(state):
    """Title key and names of each page."""
    pages = []
    for block in compose_lists(state).blocks:
        if isinstance(block, Heading):
            pages.append((block.text, []))
        elif isinstance(block, Paragraph) and block.style is Style.NAME:
            pages[-1][1].append(block.spans[0].text.text)
    return pages[1:]


@given(
    st.dictionaries(st.tuples(st.integers(1, 2), st.integers(0, 6)), st.integers(1, 3), min_size=1)
)
def test_everybody_with_a_seat_stands_once_in_the_table_and_once_in_each_round(seated):
    state = event_of([(each, group, who) for (each, who), group in seated.items()])

    names = [row[0].text for row in table_of(state).rows]
    assert sorted(names) == sorted({NAMES[who] for _, who in seated})
    told = [name for _, page in pages_of(state) for name in page]
    assert sorted(told) == sorted(NAMES[who] for _, who in seated)


def test_names_are_in_the_order_of_the_finnish_alphabet():
    state = event_of([(1, 1, who) for who in range(len(NAMES))])

    names = [row[0].text for row in table_of(state).rows]
    assert names == ["Aino", "Bertil", "Walter", "Väinö", "Zoe", "Åke", "Öhman"]


def test_whoever_sits_out_a_round_has_a_dash_there():
    state = event_of([(1, 2, 0), (2, 3, 0), (2, 1, 1)])

    rows = {row[0].text: row[1:] for row in table_of(state).rows}
    assert rows == {"Åke": (2, 3), "Aino": (Written("–"), 1)}


def test_an_event_without_seats_says_so():
    blocks = compose_lists(event_of([])).blocks

    assert blocks[-1].spans[0].text == Word("lists_nobody")


def test_with_one_round_the_table_tells_groups_and_not_rounds():
    alone, several = (event_of(seats) for seats in ([(1, 2, 0)], [(1, 2, 0), (2, 1, 0)]))

    assert [each.title.key for each in table_of(alone).columns] == ["lists_name", "column_group"]
    assert [each.title.key for each in table_of(several).columns[1:]] == ["lists_round"] * 2


def test_the_number_of_a_table_can_be_seen_across_the_room():
    blocks = compose_lists(event_of([(1, 2, 0), (1, 3, 1)])).blocks

    signs = [each for each in blocks if isinstance(each, Paragraph) and each.style is Style.SIGN]
    assert [each.spans[0].text for each in signs] == [2, 3]


def test_whoever_has_cancelled_or_waits_for_a_place_is_on_no_list():
    state = event_of([(1, 1, who) for who in range(len(NAMES))])
    gone = (Attendance.CANCELLED, Attendance.NO_SHOW, Attendance.WAITING)
    state = state.with_records(
        Person(id=f"p{at}", first_name=NAMES[at], attendance=attendance)
        for at, attendance in enumerate(gone)
    )

    names = [row[0].text for row in table_of(state).rows]
    assert names == ["Bertil", "Walter", "Zoe", "Öhman"]
    assert [name for _, page in pages_of(state) for name in page] == names


def test_people_stand_by_their_last_names():
    state = event_of([(1, 1, 0), (1, 1, 1)]).with_records(
        [
            Person(id="p0", first_name="Aino", last_name="Öhman"),
            Person(id="p1", first_name="Åke", last_name="Ahola"),
        ]
    )

    assert [row[0].text for row in table_of(state).rows] == ["Ahola Åke", "Öhman Aino"]
    assert pages_of(state)[0][1] == ["Åke Ahola", "Aino Öhman"]


def test_a_room_that_only_repeats_the_name_of_the_group_is_not_told():
    state = event_of([(1, 1, 0), (1, 2, 1)]).with_records(
        [
            Group(id="g1", number=1, name="Nuoret", room="Ryhmä 1"),
            Group(id="g2", number=2, name="Ryhmä 2", room="Aula"),
        ]
    )

    told = [
        each.spans[0].text for each in compose_lists(state).blocks if isinstance(each, Paragraph)
    ]
    rooms = [each.values["room"].text for each in told if getattr(each, "key", "") == "lists_room"]
    assert rooms == ["Aula"]
