"""The append-only truth."""

import pytest

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Scope
from facilitator_app.storage import update_log
from facilitator_app.storage.update_log import Update

STAMP = "2020-09-08T06:30:00.000Z"


def append(db, *datas, scope=Scope.ROOM, waits=False):
    with db.atomic():
        update_log.append_updates(db, [Update(scope, data, STAMP, waits) for data in datas])


def snapshot(db, data, scope=Scope.ROOM):
    with db.atomic():
        update_log.write_snapshot(db, scope, data)


def damage(db, table, where="1"):
    with db.atomic():
        db.execute(f"UPDATE {table} SET data = x'00' WHERE {where}")


def test_updates_come_back_in_the_order_in_which_they_were_written(db):
    append(db, b"one", b"two")
    append(db, b"other", scope=Scope.DESK)
    append(db, b"three")

    assert update_log.read_updates(db, Scope.ROOM) == [b"one", b"two", b"three"]
    assert update_log.read_updates(db, Scope.DESK) == [b"other"]
    assert update_log.read_updates(db, Scope.PRIVATE) == []
    assert update_log.scope_sizes(db) == {"room": 11, "desk": 5, "private": 0}


def test_a_row_that_changed_on_the_disk_is_noticed(db):
    append(db, b"one", b"two")
    damage(db, "update_log", "seq = 2")

    assert update_log.damaged_rows(db) == [2]
    with pytest.raises(UserError) as caught:
        update_log.read_updates(db, Scope.ROOM)
    assert caught.value.problem is Problem.FILE_DAMAGED


def test_a_snapshot_stands_for_what_was_written_before_it(db):
    append(db, b"one", b"two")
    assert update_log.rows_since_snapshot(db, Scope.ROOM) == 2
    snapshot(db, b"one and two")
    append(db, b"three")

    assert update_log.read_updates(db, Scope.ROOM) == [b"one and two", b"three"]
    assert update_log.rows_since_snapshot(db, Scope.ROOM) == 1


def test_a_damaged_snapshot_is_passed_over_the_log_has_everything(db):
    append(db, b"one", b"two")
    snapshot(db, b"one and two")
    damage(db, "snapshot")

    assert update_log.damaged_snapshots(db) == ["room"]
    assert update_log.read_updates(db, Scope.ROOM) == [b"one", b"two"]


def test_rows_written_after_another_scope_was_cleared_are_not_lost(db):
    """SQLite gives the numbers of deleted rows out again: a snapshot must not count them."""
    append(db, b"desk one", scope=Scope.DESK)
    append(db, b"one", b"two", b"three")
    snapshot(db, b"desk so far", scope=Scope.DESK)
    with db.atomic():
        update_log.clear_log(db, Scope.ROOM)
    append(db, b"desk two", scope=Scope.DESK)

    assert update_log.read_updates(db, Scope.DESK) == [b"desk so far", b"desk two"]


def test_a_cleared_scope_is_empty_and_the_others_stay(db):
    append(db, b"one")
    append(db, b"early", waits=True)
    append(db, b"other", scope=Scope.DESK)
    snapshot(db, b"one")
    with db.atomic():
        update_log.clear_log(db, Scope.ROOM)

    assert update_log.read_updates(db, Scope.ROOM) == []
    assert update_log.read_waiting(db, Scope.ROOM) == []
    assert update_log.read_updates(db, Scope.DESK) == [b"other"]


def test_what_waits_for_its_turn_is_kept_apart(db):
    append(db, b"one")
    append(db, b"early", waits=True)

    assert update_log.read_updates(db, Scope.ROOM) == [b"one"]
    assert update_log.read_waiting(db, Scope.ROOM) == [b"early"]
    assert update_log.rows_since_snapshot(db, Scope.ROOM) == 1


def test_the_newest_row_tells_one_file_from_another(db):
    assert update_log.log_end(db) == (0, 0)
    append(db, b"one")
    first = update_log.log_end(db)
    append(db, b"one")

    assert first[0] == 1
    assert update_log.log_end(db) == (2, first[1])
