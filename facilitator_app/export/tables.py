"""Lines as a table for other programs: csv, xlsx, json, markdown. It names nobody."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from facilitator_app.core.frozen import frozen
from facilitator_app.export.save import require_ending, save


@frozen
class LineRow:
    """One line as it leaves the event.

    Attributes:
        at: ISO 8601 with offset.
        kind: In the words of the document's language; `kind_id` is the stable one.
    """

    id: str
    group: int
    phase: str
    question: str
    at: str
    kind_id: str
    kind: str
    tags: tuple[str, ...]
    text: str
    recorder: str  # a number within the group, never a name


Headings = Mapping[str, str]  # from the names below to words of the document's language

_COLUMNS: tuple[tuple[str, Callable[[LineRow], str | int]], ...] = (
    ("id", lambda row: row.id),
    ("group", lambda row: row.group),
    ("phase", lambda row: row.phase),
    ("question", lambda row: row.question),
    ("at", lambda row: row.at),
    ("kind", lambda row: row.kind),
    ("tags", lambda row: " ".join(row.tags)),
    ("text", lambda row: row.text),
    ("recorder", lambda row: row.recorder),
)
COLUMN_NAMES = tuple(name for name, _ in _COLUMNS)
_WIDTHS = {"text": 80, "question": 40, "phase": 24, "tags": 24, "at": 26}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_lines(path: Path, rows: Sequence[LineRow], headings: Headings) -> None:
    """Write `rows` in the format that the ending of `path` names.

    Raises:
        UserError: No such format, or the file cannot be written.
    """
    require_ending(path, *_FORMATS)
    save(path, _FORMATS[path.suffix.lower()](rows, headings))


def as_markdown(rows: Iterable[LineRow]) -> str:
    """Return lines under headings by group and phase, quotes as quotes."""
    parts: list[str] = []
    place = (0, "")
    for row in rows:
        if (row.group, row.phase) != place:
            place = (row.group, row.phase)
            parts.append(f"\n## {row.group} · {_escaped(row.phase)}\n")
        tags = "".join(f" #{tag}" for tag in row.tags)
        words = _escaped(row.text).replace("\n", "  \n  ")
        mark = "> " if row.kind_id == "quote" else "- "
        parts.append(f"{mark}{row.at[11:16]} **{row.kind}** {words}{tags}")
    return "\n".join(parts).strip() + "\n"


def as_html(rows: Iterable[LineRow]) -> str:
    """Return lines as rich text for the clipboard."""
    items = (
        f"<li><b>{_html(row.kind)}</b> "
        + (f"<q>{_html(row.text)}</q>" if row.kind_id == "quote" else _html(row.text))
        + "".join(f" <i>#{_html(tag)}</i>" for tag in row.tags)
        + "</li>"
        for row in rows
    )
    return f"<ul>{''.join(items)}</ul>"


def as_plain(rows: Iterable[LineRow]) -> str:
    """Return lines as plain text for the clipboard, one a line."""
    return "\n".join(
        f"{row.at[11:16]} {row.kind}: {row.text}" + "".join(f" #{tag}" for tag in row.tags)
        for row in rows
    )


def _csv(rows: Sequence[LineRow], headings: Headings) -> bytes:
    out = io.StringIO(newline="")
    # Semicolons and a byte order mark: what Excel reads right in Finland and Sweden.
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([headings.get(name, name) for name in COLUMN_NAMES])
    for row in rows:
        writer.writerow([_not_a_formula(read(row)) for _, read in _COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _json(rows: Sequence[LineRow], headings: Headings) -> bytes:  # noqa: ARG001 - keys are fixed
    data = [
        {
            "id": row.id,
            "group": row.group,
            "phase": row.phase,
            "question": row.question,
            "at": row.at,
            "kind": row.kind_id,
            "tags": list(row.tags),
            "text": row.text,
            "recorder": row.recorder,
        }
        for row in rows
    ]
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


def _markdown(rows: Sequence[LineRow], headings: Headings) -> bytes:  # noqa: ARG001 - no columns
    return as_markdown(rows).encode()


def _xlsx(rows: Sequence[LineRow], headings: Headings) -> bytes:
    from xlsxwriter import Workbook  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book: Any = Workbook(out, options)
    with book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for column, name in enumerate(COLUMN_NAMES):
            sheet.write_string(0, column, headings.get(name, name), bold)
            sheet.set_column(column, column, _WIDTHS.get(name, 12))
        for number, row in enumerate(rows, start=1):
            for column, (_, read) in enumerate(_COLUMNS):
                value = read(row)
                if isinstance(value, int):
                    sheet.write_number(number, column, value, wrapped)
                else:
                    sheet.write_string(number, column, value, wrapped)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(rows)), len(COLUMN_NAMES) - 1)
    return out.getvalue()


_FORMATS: Mapping[str, Callable[[Sequence[LineRow], Headings], bytes]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".json": _json,
    ".md": _markdown,
}


def _not_a_formula(value: str | int) -> str | int:
    """Keep a spreadsheet from running a line that begins like a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("#", "\\#")


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
