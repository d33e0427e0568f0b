"""Files in every state that a person may meet."""

from __future__ import annotations

from contextlib import closing

import pytest

from facilitator_app.storage import read_model
from facilitator_app.storage.database import create_database, open_database
from tests.disks import as_ordinary_user, public_folder, small_disk

__all__ = ["as_ordinary_user", "public_folder", "small_disk"]


@pytest.fixture
def path(tmp_path):
    """An event file with empty tables."""
    file = tmp_path / "event.dialogi"
    with closing(create_database(file)) as db:
        read_model.rebuild(db, ())
    return file


@pytest.fixture
def db(path):
    """The event file, open."""
    with closing(open_database(path)) as database:
        yield database
