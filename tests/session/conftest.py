"""Disks, users and an event for the tests of opening."""

import pytest

from facilitator_app.core.changes import Add
from facilitator_app.core.model import Line, Person
from tests.disks import as_ordinary_user, public_folder, small_disk

__all__ = ["as_ordinary_user", "public_folder", "small_disk"]


@pytest.fixture
def path(session):
    """A closed event with two lines and a person."""
    session.commit(
        [
            Add(Line(id="a", text="ensimmäinen")),
            Add(Line(id="b", text="toinen")),
            Add(Person(id="p")),
        ],
        name="",
    )
    assert session.close()
    return session.path
