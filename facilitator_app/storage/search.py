"""Finding lines and reading lists from the tables."""

from __future__ import annotations

import json
import re
from typing import Any

from sqlite_utils import Database

_WORD = re.compile(r"\w+")

_LINES = """
    SELECT note.id, grp.number AS "group", phase.title AS phase, question.text AS question,
           note.at_ms, note.what AS kind, note.tags, note.text, note.recorder, note.done,
           note.struck AS remove
    FROM note
    LEFT JOIN grp ON grp.id = note.group_id
    LEFT JOIN phase ON phase.id = note.phase_id
    LEFT JOIN question ON question.id = note.question_id
"""


def fts_query(text: str) -> str:
    """Return the full-text query that finds lines with words beginning like those of `text`."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(text))


def find_lines(db: Database, *, group: int | None = None, search: str = "") -> list[dict[str, Any]]:
    """Return lines in order, of one group or all, with words beginning like those searched."""
    where, values = ["note.what != 'handoff'"], list[Any]()
    if group is not None:
        where.append("grp.number = ?")
        values.append(group)
    if search:
        query = fts_query(search)
        if not query:
            return []
        where.append("note.row_number IN (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)")
        values.append(query)
    order = "grp.number, note.at_ms, note.number, note.id"
    sql = f"{_LINES} WHERE {' AND '.join(where)} ORDER BY {order}"
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [_line(dict(zip(names, row, strict=True))) for row in cursor]


def find_line_ids(db: Database, search: str, *, limit: int = 200) -> list[str]:
    """Return the ids of lines with words beginning like those of `search`, best first."""
    query = fts_query(search)
    if not query:
        return []
    rows = db.execute(
        "SELECT note.id FROM note_fts JOIN note ON note.row_number = note_fts.rowid "
        "WHERE note_fts MATCH ? ORDER BY rank LIMIT ?",
        [query, limit],
    )
    return [row[0] for row in rows]


def _line(row: dict[str, Any]) -> dict[str, Any]:
    row["tags"] = json.loads(row["tags"])
    row["remove"] = bool(row["remove"])
    row["state"] = "saved" if row.pop("done") else "typing"
    return row
