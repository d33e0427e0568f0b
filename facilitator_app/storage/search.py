"""Finding lines and reading lists from the tables, in any form that a word can take."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from facilitator_app.core.search_words import LineFilter, beginnings, search_words

if TYPE_CHECKING:
    from sqlite_utils import Database

_LINES = """
    SELECT note.id, grp.number AS "group", phase.title AS phase, question.text AS question,
           note.at_ms, note.what AS kind, note.tags, note.text, note.recorder, note.done,
           note.struck AS remove
    FROM note
    LEFT JOIN grp ON grp.id = note.group_id
    LEFT JOIN phase ON phase.id = note.phase_id
    LEFT JOIN question ON question.id = note.question_id
"""
_NOTHING = "0"


def fts_query(text: str) -> str:
    """Return the full-text query for lines with every word of `text` in any of its forms."""
    words = [" OR ".join(f'"{each}"*' for each in beginnings(word)) for word in search_words(text)]
    return " AND ".join(f"({word})" for word in words)


def find_lines(db: Database, *, group: int | None = None, search: str = "") -> list[dict[str, Any]]:
    """Return lines in order, of one group or all, with all the words of `search`."""
    where, values = ["note.what != 'handoff'"], list[Any]()
    if group is not None:
        where.append("grp.number = ?")
        values.append(group)
    if search:
        where.append(_matching(search, values))
    order = "grp.number, note.at_ms, note.number, note.id"
    sql = f"{_LINES} WHERE {' AND '.join(where)} ORDER BY {order}"
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [_line(dict(zip(names, row, strict=True))) for row in cursor]


def find_line_ids(db: Database, wanted: LineFilter, *, limit: int = 200) -> list[str]:
    """Return the ids of the lines that `wanted` describes, the latest first."""
    source, order = "note", "note.row_number"
    where, values = ["note.what != 'handoff'"], list[Any]()
    if wanted.words:
        query = fts_query(wanted.words)
        if not query:
            return []
        # The index goes through its rows in their own order and stops at the limit.
        source = "note_fts JOIN note ON note.row_number = note_fts.rowid"
        order = "note_fts.rowid"
        where.append("note_fts MATCH ?")
        values.append(query)
    for column in ("group_id", "phase_id"):
        if value := getattr(wanted, column):
            where.append(f"note.{column} = ?")
            values.append(value)
    if wanted.kinds:
        where.append(f"note.what IN ({', '.join('?' for _ in wanted.kinds)})")
        values.extend(str(each) for each in wanted.kinds)
    if wanted.tag:
        where.append("EXISTS (SELECT 1 FROM json_each(note.tags) WHERE value = ? COLLATE NOCASE)")
        values.append(wanted.tag)
    if wanted.unused:
        where.append(_UNUSED)
    # By row number, not by rank or time: that order costs no sorting, and new lines come last.
    sql = f"SELECT note.id FROM {source} WHERE {' AND '.join(where)} ORDER BY {order} DESC LIMIT ?"  # noqa: S608
    return [row[0] for row in db.execute(sql, [*values, limit])]


_UNUSED = """
    note.theme_ids = '[]' AND note.id NOT IN
    (SELECT used.value FROM sentence, json_each(sentence.line_ids) AS used)
"""


def _matching(words: str, values: list[Any]) -> str:
    query = fts_query(words)
    if not query:
        return _NOTHING
    values.append(query)
    return "note.row_number IN (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)"


def _line(row: dict[str, Any]) -> dict[str, Any]:
    row["tags"] = json.loads(row["tags"])
    row["remove"] = bool(row["remove"])
    row["state"] = "saved" if row.pop("done") else "typing"
    return row
