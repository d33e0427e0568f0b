"""Which steps a file of this version has been brought through; `migrations.py` does them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator_app.storage.tables import Readable

FORMAT_STEPS = ("001_update_log", "002_snapshot", "003_meta")


def format_steps(db: Readable) -> list[str]:
    """Return the steps that the file has been brought through, in order."""
    table = "SELECT COUNT(*) FROM sqlite_master WHERE name = '_sqlite_migrations'"
    if not db.execute(table).fetchone()[0]:
        return []
    return [row[0] for row in db.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid")]
