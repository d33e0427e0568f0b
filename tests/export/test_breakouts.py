"""The breakout list of a video meeting."""

from __future__ import annotations

import csv

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group, Person, Round, Seat
from facilitator_app.core.state import EventState
from facilitator_app.export.breakouts import write_breakouts


def state_of(*people):
    seats = [
        Seat(id=f"r:{each.id}", round_id="r", group_id="g", person_id=each.id) for each in people
    ]
    return EventState.empty().with_records(
        [Round(id="r", number=1), Group(id="g", number=3), *people, *seats]
    )


def test_each_address_has_its_room_and_nobody_without_one_is_listed(tmp_path):
    people = [Person(id="a", first_name="Aino", email="aino@x.fi"), Person(id="b", first_name="Bo")]
    out = tmp_path / "rooms.csv"
    write_breakouts(state_of(*people), "fi", out)

    rows = list(csv.reader(out.read_text("utf-8").splitlines()))
    assert rows == [["Pre-assign Room Name", "Email Address"], ["Ryhmä 3", "aino@x.fi"]]


def test_no_cell_is_a_formula_to_a_spreadsheet(tmp_path):
    out = tmp_path / "rooms.csv"
    write_breakouts(state_of(Person(id="a", first_name="A", email="=cmd()@x.fi")), "fi", out)
    assert "'=cmd()" in out.read_text("utf-8")


def test_without_addresses_there_is_a_sentence_and_no_file(tmp_path):
    out = tmp_path / "rooms.csv"
    with pytest.raises(UserError) as caught:
        write_breakouts(state_of(Person(id="a", first_name="Aino")), "fi", out)
    assert caught.value.problem is Problem.NO_ADDRESSES
    assert not out.exists()
