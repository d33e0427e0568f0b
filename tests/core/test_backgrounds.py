"""Counts of people by where they came from never point at one of them."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.backgrounds import backgrounds_table
from facilitator_app.core.document import Paragraph, Table, Word
from facilitator_app.core.model import Attendance, Event, Person
from facilitator_app.core.small_cells import LEAST, merge_small
from facilitator_app.core.state import EventState

COUNTS = st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(1, 12), max_size=8)


def event_of(counts, unknown=0):
    people = [
        Person(id=f"{name}{at}", organisation=name, attendance=Attendance.PRESENT)
        for name, count in [*counts.items(), ("", unknown)]
        for at in range(count)
    ]
    return EventState.empty().with_records([Event(id="event", day="2026-10-14"), *people])


def rows_of(state):
    return [
        row for each in backgrounds_table(state) if isinstance(each, Table) for row in each.rows
    ]


@given(COUNTS)
def test_no_count_below_the_least_is_left_and_nobody_is_lost(counts):
    merged = merge_small(counts)

    assert all(count >= LEAST for _, count in merged.rows)
    assert sum(count for _, count in merged.rows) + merged.merged_people == sum(counts.values())
    assert merged.merged_people == 0 or merged.merged_people >= LEAST or not merged.rows


@given(COUNTS, st.integers(0, 5))
def test_no_row_of_the_table_can_be_told_apart_by_subtraction(counts, unknown):
    rows = rows_of(event_of(counts, unknown))

    shown = Counter(count for _, count in rows)
    assert all(count >= LEAST for count in shown)
    assert not rows or rows[-1] == (Word("total"), sum(counts.values()) + unknown)
    assert sum(count for _, count in rows[:-1]) == (rows[-1][1] if rows else 0)


def test_small_ones_stand_together_and_it_says_so():
    blocks = list(backgrounds_table(event_of({"Kunta": 5, "Seura": 4, "Yhdistys": 2, "Lehti": 1})))

    assert blocks[0].rows[2] == (Word("backgrounds_others"), 3)
    assert isinstance(blocks[1], Paragraph)  # below the table it is about, not below the one before
    assert blocks[1].spans[0].text.key == "small_cells_merged"


def test_people_who_did_not_come_are_not_counted():
    absent = Person(id="x", organisation="Kunta", attendance=Attendance.NO_SHOW)
    state = event_of({"Kunta": 3, "Seura": 3}).with_records([absent])

    assert rows_of(state)[-1][1] == 6
