"""The groups as the breakout list of a video meeting: a room and an address on each line."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group
from facilitator_app.core.seat_lists import people_by_name, seated_rounds
from facilitator_app.core.state import EventState
from facilitator_app.env.paths import resource
from facilitator_app.export.save import require_ending, save
from facilitator_app.export.words import read_words

HEADINGS = ("Pre-assign Room Name", "Email Address")  # as Zoom asks for them
_RISKY = ("=", "+", "-", "@", "\t")


def write_breakouts(state: EventState, language: str, out: Path, *, round_number: int = 0) -> None:
    """Write what `breakout_list` returns.

    Raises:
        UserError: Nobody has a seat and an address, or the file cannot be written.
    """
    require_ending(out, ".csv")
    save(out, breakout_list(state, language, round_number=round_number))


def breakout_list(state: EventState, language: str, *, round_number: int = 0) -> bytes:
    """Return who comes to which room; people without an address are left out.

    Args:
        language: Of the rooms' names.
        round_number: 0 means the first round that has seats.

    Raises:
        UserError: Nobody has a seat and an address.
    """
    rounds = seated_rounds(state)
    at = next((n for n, each in enumerate(rounds) if each.round.number == round_number), 0)
    named = read_words(resource("report"), language)
    rows = [
        (_safe(room_name(each.groups[at], named.entries["group"])), _safe(each.email))
        for each in people_by_name(state)
        if each.email and each.groups and each.groups[at] is not None
    ]
    if not rows:
        raise UserError(Problem.NO_ADDRESSES)
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADINGS)
    writer.writerows(sorted(rows))
    return text.getvalue().encode("utf-8")


def room_name(group: Group | None, template: str) -> str:
    """Return what the room of a group is called."""
    if group is None:
        return ""
    return group.name or template.replace("{number}", str(group.number))


def _safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_RISKY) else cell
