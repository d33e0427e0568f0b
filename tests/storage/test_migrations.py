"""The steps that bring a file to this version: each has a test here, named after it."""

import json
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from facilitator_app.core.model import KINDS
from facilitator_app.session.opening import open_read_only, open_session
from facilitator_app.storage.file_format import FORMAT_STEPS
from facilitator_app.storage.migrations import migrations
from tests.format_sample import as_values

FORMATS = Path(__file__).parents[1] / "files" / "formats"
STEPS = FORMAT_STEPS


@pytest.fixture
def before():
    """Return a file as it was before a step."""
    with closing(Database(memory=True)) as db:

        def bring(step):
            migrations.apply(db, stop_before=step)
            return db

        yield bring


def take(db, step):
    """Take one step."""
    after = STEPS.index(step) + 1
    migrations.apply(db, stop_before=STEPS[after] if after < len(STEPS) else None)


def test_each_step_has_a_test():
    tested = {name.removeprefix("test_step_") for name in dir(sys.modules[__name__])}
    assert set(STEPS) <= tested


def test_step_001_update_log(before):
    db = before("001_update_log")
    assert db.table_names() == ["_sqlite_migrations"]

    take(db, "001_update_log")

    assert db.table("update_log").columns_dict == {
        "seq": int,
        "scope": str,
        "data": bytes,
        "crc": int,
        "written_at": str,
    }
    assert db.table("update_log").strict


def test_step_002_snapshot(before):
    db = before("002_snapshot")
    take(db, "002_snapshot")
    assert db.table("snapshot").pks == ["scope"]


def test_step_003_meta(before):
    db = before("003_meta")
    take(db, "003_meta")
    assert db.table("meta").pks == ["key"]


@pytest.mark.parametrize("sample", sorted(FORMATS.glob("*.dialogi")), ids=lambda each: each.stem)
def test_every_released_format_can_be_opened_and_holds_what_it_held(sample, tmp_path, desk):
    expected = json.loads(sample.with_suffix(".json").read_text())
    copy = tmp_path / sample.name
    shutil.copy(sample, copy)

    read_only = open_read_only(copy, desk)
    session = open_session(copy, desk)
    state = session.state
    session.close()

    for each in (read_only.state, state):
        for kind in (kind for kind in KINDS if kind.kind in expected):
            found = {record.id: as_values(record) for record in each.all(kind)}
            of_then = {
                record_id: {name: found[record_id][name] for name in values}
                for record_id, values in expected[kind.kind].items()
            }
            assert of_then == expected[kind.kind]
            assert len(found) == len(of_then)
    assert set(expected) <= {kind.kind for kind in KINDS}
