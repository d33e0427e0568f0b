"""Looking at an event file as the tests of opening do."""

import sqlite3
from contextlib import closing, contextmanager

import pytest

from facilitator_app.core.errors import UserError
from facilitator_app.core.model import Line
from facilitator_app.session.opening import (
    open_session,
)


def problem(path, desk, opener=open_session):
    with pytest.raises(UserError) as caught:
        opener(path, desk)
    assert str(caught.value.details.get("path", path)) == str(path)
    return caught.value.problem


@contextmanager
def closing_session(path, desk):
    session = open_session(path, desk)
    try:
        yield session
    finally:
        assert session.close()


def texts(path, desk):
    session = open_session(path, desk)
    found = [line.text for line in session.state.all(Line)]
    assert session.close()
    return found


def change(path, sql, *values):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql, values)


def files(path):
    return sorted(each.name for each in path.parent.iterdir() if each.is_file())
