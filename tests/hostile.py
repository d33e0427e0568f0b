"""Texts that people paste and that break documents, databases and screens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

from facilitator_app.core.model import Record
from facilitator_app.core.state import EventState

TEXTS = {
    "null": "a\x00b",
    "control characters": "a\x01\x07\x08\x1b\x1fb",
    "delete": "a\x7fb",
    "second control set": "a\x80\x9fb",
    "tab": "a\tb",
    "carriage return": "a\rb",
    "both line breaks": "a\r\nb\r\n\r\nc",
    "vertical tab and form feed": "a\x0bb\x0cc",
    "next line": "a\x85b",
    "line and paragraph separator": "a\u2028b\u2029c",
    "lone high surrogate": "a\ud83db",
    "lone low surrogate": "a\ude00b",
    "pair from UTF-16": "a\ud83d\ude00b",
    "noncharacters": "a\ufffe\uffff\ufdd0b",
    "noncharacter above": "a\U0001fffeb",
    "byte order mark": "\ufeffa\ufeffb",
    "direction override": "a\u202egnp.exe\u202cb",
    "direction isolates": "a\u2066b\u2069c",
    "Arabic": "مرحبا بالعالم 12 كتب",
    "Persian": "سلام، پنجره گچ",
    "Hebrew among others": "abc שלום עולם, 12 כן. def",
    "family of emoji": "👨‍👩‍👧‍👦 ja 🏳️‍🌈",
    "pile of marks": "e" + "\u0301\u0324\u0352" * 40,
    "soft hyphen and fixed space": "pitkä\u00adsana\u00a0x\u2011y",
    "one long word": "ä" * 10_000,
    "XML": "</w:t></w:r></w:p><w:p>&amp; ]]> <!-- <?x?>",
    "entity": "&lt;&#0;&undefined;<!ENTITY a 'b'>",
    "template languages": "{{ 7*7 }} {count} {0} %s %(a)s ${x} {organiser}",
    "backslashes": "\\1 \\g<0> \\n C:\\tmp",
    "quotation marks": "”a” \"b\" 'c' „d“ »e«",
    "field code": '" HYPERLINK "http://a.example" \\o "x',
    "formula": "=HYPERLINK(1) +1 -1 @a",
    "list typed by hand": "- a",
    "only blanks": " \t \u00a0 \u3000 ",
    "nothing to see": "\u200b\u202e\ufeff",
    "nothing": "",
    "title of 300 characters": "Otsikko " * 37 + "loppu",
}
_NOT_TEXT = {"id", "day"}


def filled(state: EventState, text: str) -> EventState:
    """Return `state` with `text` in every text field of every record, as if nobody had cleaned."""
    return EventState.empty().with_records(
        replace(record, **dict.fromkeys(text_fields(record), text))
        for record in every_record(state)
    )


def every_record(state: EventState) -> Iterable[Record]:
    """Return all records of an event."""
    return [record for table in state._tables.values() for record in table.in_order]


def text_fields(record: Record) -> list[str]:
    """Return the fields of `record` that hold a person's text."""
    return [
        each.name
        for each in fields(record)
        if each.type == "str" and each.name not in _NOT_TEXT and not each.name.endswith("_id")
    ]
