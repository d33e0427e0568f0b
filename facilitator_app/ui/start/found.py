"""The events of this computer: those that were open lately and those in the documents folder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.env.paths import SUFFIX
from facilitator_app.env.settings import RecentEvent

if TYPE_CHECKING:  # records are loaded by the task that reads the cards
    from facilitator_app.core.card import EventCard

MOST = 60


@frozen
class FoundEvent:
    """An event file, and what could be read of it.

    Attributes:
        card: None while nobody has looked, and when it could not be read.
        problem: Why it could not be read.
    """

    path: Path
    title: str
    day: str = ""
    card: EventCard | None = None
    problem: Problem | None = None


def remembered(recent: Iterable[RecentEvent]) -> list[FoundEvent]:
    """Return what is known before anybody has looked at the disk."""
    return [
        FoundEvent(Path(each.path), each.title or Path(each.path).stem, each.day) for each in recent
    ]


def find_events(recent: Sequence[RecentEvent], folder: Path) -> list[FoundEvent]:
    """Return the events of this computer, read from their files; for a task of its own."""
    known = {Path(each.path): each for each in recent}
    files = sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    paths = list(dict.fromkeys([*known, *(file.absolute() for file in files)]))[:MOST]
    return [_read(path, known.get(path)) for path in paths]


def in_order(events: Iterable[FoundEvent], today: str) -> list[FoundEvent]:
    """Return today's events first, then those to come, soonest first, then the past, latest first.

    What is missing comes last.
    """

    def order(event: FoundEvent) -> tuple[int, float, str]:
        number = _day_number(event.day)
        if event.problem is not None:
            return (3, 0, event.title)
        if event.day == today:
            return (0, 0, event.title)
        coming = event.day > today
        return (1 if coming else 2, number if coming else -number, event.title)

    return sorted(events, key=order)


def _read(path: Path, known: RecentEvent | None) -> FoundEvent:
    from facilitator_app.session.card import read_card  # noqa: PLC0415 - on the task's thread

    title, day = (known.title, known.day) if known else ("", "")
    try:
        card = read_card(path)
    except UserError as error:
        return FoundEvent(path, title or path.stem, day, None, error.problem)
    return FoundEvent(path, card.event.title or path.stem, card.event.day, card)


def _day_number(day: str) -> int:
    return int(day.replace("-", "")) if day else 0
