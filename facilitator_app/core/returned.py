"""A document that came back edited, against what it said when it left and what stands here now.

Three texts are compared by the name of their anchor. Nothing is taken over here: each difference
is a row that somebody takes or leaves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from enum import StrEnum

from facilitator_app.core.document import Anchored, anchor
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Line, Sentence, Theme
from facilitator_app.core.state import EventState

LOOSE = "#"  # before the digest of a paragraph without an anchor
_MOST_PARTS = 60  # of a theme's text: more paragraphs than that have no anchor of their own


@frozen
class Place:
    """Where a text stands in the event.

    Attributes:
        part: Which paragraph of a theme's text, from 0.
    """

    what: Anchored
    record_id: str
    part: int = 0


@frozen
class ReadText:
    """The text of an anchor as a document has it.

    Attributes:
        before: What stands in the same paragraph before it: a time, a label.
    """

    text: str
    before: str = ""


@frozen
class LooseText:
    """A paragraph without an anchor.

    Attributes:
        after: The name of the last anchor before it; "" at the beginning.
    """

    text: str
    after: str = ""


@frozen
class ReadDocument:
    """What a document says.

    Attributes:
        export_id: Which export it goes back to; "" when it does not say.
        what: Which document it is; "" when it does not say.
        language: Of the document.
        anchored: Name of each anchor -> its text, in the order of the document.
    """

    export_id: str
    what: str
    language: str
    anchored: Mapping[str, ReadText]
    loose: tuple[LooseText, ...]


class Difference(StrEnum):
    """How an edited text differs."""

    CHANGED = "changed"
    DELETED = "deleted"
    NEW = "new"
    CONFLICT = "conflict"  # changed there, and here since


@frozen
class ReturnedRow:
    """One difference.

    Attributes:
        name: Of the anchor, or of the digest of a new paragraph.
        place: Where it belongs; None for text that has no place here any more.
        edited: What the document says now; "" when it was taken out.
        present: What stands here; "" for new text.
    """

    name: str
    difference: Difference
    place: Place | None
    edited: str
    present: str

    @property
    def can_be_taken(self) -> bool:
        """True when there is a place to put it."""
        return self.place is not None


def digest(text: str) -> str:
    """Return what tells texts apart; blanks and breaks between words do not count."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()[:16]


def remembered(document: ReadDocument) -> dict[str, str]:
    """Return what to keep of a document that leaves: digests, no wording is kept twice."""
    return {name: digest(read.text) for name, read in document.anchored.items()} | {
        LOOSE + digest(loose.text): "" for loose in document.loose
    }


def places(state: EventState) -> Mapping[str, Place]:
    """Return every anchor that a document of the event may have, with what it leads to."""
    found = [Place(Anchored.SENTENCE, each.id) for each in state.all(Sentence)]
    found += [Place(Anchored.LINE, each.id) for each in state.all(Line)]
    for theme in state.all(Theme):
        found.append(Place(Anchored.THEME_TITLE, theme.id))
        found += [
            Place(what, theme.id, part)
            for what in (Anchored.THEME_TEXT, Anchored.THEME_DISAGREEMENT)
            for part in range(_MOST_PARTS)
        ]
    return {anchor(each.what, each.record_id, each.part): each for each in found}


def differences(
    exported: Mapping[str, str] | None,
    edited: ReadDocument,
    present: ReadDocument,
    where: Mapping[str, Place],
) -> list[ReturnedRow]:
    """Return what differs, in the order of the edited document; what was taken out comes last.

    Args:
        exported: What `remembered` returned when it left; None when nobody knows: then whatever
            differs is a conflict.
        present: The same document made anew, in the same language.
        where: From the name of an anchor to its place.
    """
    rows = [
        row
        for name, read in edited.anchored.items()
        if (row := _changed(name, read, exported, present, where))
    ]
    rows += _new(exported, edited, present, where)
    rows += _taken_out(exported, edited, present, where)
    return rows


def _changed(
    name: str,
    read: ReadText,
    exported: Mapping[str, str] | None,
    present: ReadDocument,
    where: Mapping[str, Place],
) -> ReturnedRow | None:
    now = present.anchored.get(name)
    told = _with_added_start(read, now)
    if now is not None and digest(told) == digest(now.text):
        return None
    before = exported.get(name) if exported is not None else None
    if before is not None and digest(told) == before:
        return None  # it was changed, or taken away, here alone
    if not told.strip():
        return None  # taken out: another row says so
    changed_here = before is None or now is None or digest(now.text) != before
    difference = Difference.CONFLICT if changed_here else Difference.CHANGED
    place = where.get(name) if now is not None else None
    return ReturnedRow(name, difference, place, told, now.text if now else "")


def _with_added_start(read: ReadText, now: ReadText | None) -> str:
    """Return the text with what somebody typed right before it, behind the label."""
    if now is None or not read.before.startswith(now.before):
        return read.text
    return read.before[len(now.before) :] + read.text


def _new(
    exported: Mapping[str, str] | None,
    edited: ReadDocument,
    present: ReadDocument,
    where: Mapping[str, Place],
) -> list[ReturnedRow]:
    told = [*present.loose, *present.anchored.values()]  # what was taken over already is here
    ours = {LOOSE + digest(each.text) for each in told} | set(exported or ())
    found: dict[str, ReturnedRow] = {}
    for loose in edited.loose:
        name = LOOSE + digest(loose.text)
        if name not in ours:
            place = where.get(loose.after) if loose.after in present.anchored else None
            can_follow = place is not None and place.what is not Anchored.LINE
            found.setdefault(
                name,
                ReturnedRow(name, Difference.NEW, place if can_follow else None, loose.text, ""),
            )
    return list(found.values())


def _taken_out(
    exported: Mapping[str, str] | None,
    edited: ReadDocument,
    present: ReadDocument,
    where: Mapping[str, Place],
) -> Sequence[ReturnedRow]:
    """Return what stood in the document when it left and stands in it no more."""
    rows: list[ReturnedRow] = []
    for name, now in present.anchored.items():
        read = edited.anchored.get(name)
        if read is not None and read.text.strip():
            continue
        if exported is not None and name not in exported:
            continue  # written here since
        unchanged = exported is not None and digest(now.text) == exported[name]
        difference = Difference.DELETED if unchanged else Difference.CONFLICT
        rows.append(ReturnedRow(name, difference, where.get(name), "", now.text))
    return rows
