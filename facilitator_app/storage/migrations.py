"""The steps that bring an event file to this version. Released steps are never edited.

Only what cannot be rebuilt is here. The read model is derived from the log and is made anew
whenever its definition changes (see `read_model.py`), so it needs no steps.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from facilitator_app.storage.file_format import FORMAT_STEPS

migrations = Migrations("facilitator")
_UPDATE_LOG, _SNAPSHOT, _META = FORMAT_STEPS


@migrations(name=_UPDATE_LOG)
def update_log(db: Database) -> None:
    """The append-only truth: one row per update, in the order in which this computer saw them."""
    db.table("update_log").create(
        {"seq": int, "scope": str, "data": bytes, "crc": int, "written_at": str},
        pk="seq",
        not_null={"scope", "data", "crc", "written_at"},
        strict=True,
    )


@migrations(name=_SNAPSHOT)
def snapshot(db: Database) -> None:
    """What the log of a scope amounts to up to `seq`: opens a long log fast, safe to drop."""
    db.table("snapshot").create(
        {"scope": str, "seq": int, "data": bytes, "crc": int},
        pk="scope",
        not_null={"seq", "data", "crc"},
        strict=True,
    )


@migrations(name=_META)
def meta(db: Database) -> None:
    """Facts about the file itself: definition of the read model, last backup."""
    db.table("meta").create({"key": str, "value": str}, pk="key", not_null={"value"}, strict=True)
