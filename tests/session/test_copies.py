"""What is taken out of an event for good goes from its copies too."""

from __future__ import annotations

import shutil

import pytest

from facilitator_app.core.changes import Add, Touched
from facilitator_app.core.model import Line
from facilitator_app.session import copying
from facilitator_app.session.copies import forget_in_copies
from facilitator_app.session.forgetting import forget
from facilitator_app.session.opening import create, open_session

SECRET, STAMP = "SALAISUUS", "2020-09-08T06:30:00+00:00"
LINE = Touched(Line, "5f0c9b1e77a3d214")


@pytest.fixture
def told(session):
    """An event with a line that is to go and one that stays."""
    session.commit([Add(Line(id=LINE.id, text=SECRET)), Add(Line(id="b", text="toinen"))], name="")
    assert session.flush()
    return session


def holds(folder):
    """Return the names of the files in which the secret is."""
    files = [each for each in folder.iterdir() if each.is_file()]
    return {each.name for each in files if SECRET.encode() in each.read_bytes()}


def test_copies_lose_what_the_event_loses_wherever_the_program_wrote_them(told, tmp_path, desk):
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    beside, far = told.path.with_name("kopio.dialogi"), elsewhere / "varmuus.dialogi"
    by_hand = told.path.with_name("käsin kopioitu.dialogi")
    copying.copy(told.path, beside, STAMP)
    copying.copy(told.path, far, STAMP)
    shutil.copy(beside, by_hand)
    forget(told, [LINE])
    assert holds(told.path.parent) == {beside.name, by_hand.name}
    assert holds(elsewhere) == {far.name}

    assert forget_in_copies(told.path, [LINE], desk) == []

    assert holds(told.path.parent) == set()
    assert holds(elsewhere) == set()
    for copy in (beside, far, by_hand):
        session = open_session(copy, desk)
        assert [line.text for line in session.state.all(Line)] == ["toinen"]
        session.close()


def test_another_event_beside_it_is_not_touched(told, desk):
    other = create(told.path.with_name("toinen.dialogi"), desk)
    other.commit([Add(Line(id="c", text="muuta"))], name="")
    other.close()
    before = other.path.read_bytes()

    assert forget_in_copies(told.path, [LINE], desk) == []

    assert other.path.read_bytes() == before


def test_a_copy_that_cannot_be_changed_or_reached_is_named(told, tmp_path, desk):
    stick, gone = tmp_path / "stick", tmp_path / "tikku"
    for folder in (stick, gone):
        folder.mkdir()
        copying.copy(told.path, folder / "kopio.dialogi", STAMP)
    shutil.rmtree(gone)
    forget(told, [LINE])
    in_use = open_session(stick / "kopio.dialogi", desk)

    kept = forget_in_copies(told.path, [LINE], desk)

    assert kept == [stick / "kopio.dialogi", gone / "kopio.dialogi"]
    in_use.close()


def test_a_copy_that_somebody_threw_away_is_missed_by_nobody(told, tmp_path, desk):
    copy = tmp_path / "kopio.dialogi"
    copying.copy(told.path, copy, STAMP)
    copy.unlink()

    assert forget_in_copies(told.path, [LINE], desk) == []
