"""The whole day as people live it: talks, breaks and phases one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Form, FrameItem, Step
from facilitator_app.core.plan import Slot
from facilitator_app.core.state import EventState

BREAK_LEAST = 5  # minutes; less is not a break


@frozen
class Piece:
    """A stretch of the day.

    Attributes:
        is_talk: True when people only listen.
        is_break: True when people are free.
    """

    start_minute: int
    end_minute: int
    is_talk: bool = False
    is_break: bool = False


def breaks_and_talks(state: EventState, slots: Sequence[Slot]) -> tuple[Piece, ...]:
    """Return the day from its start to its end in order, without gaps between the pieces."""
    start = state.event.groups_start_minute
    before = [*_frame(state, state.event.start_minute, start)]
    after = _frame(state, slots[-1].end_minute if slots else start, state.event.end_minute)
    return (*before, *(_piece(slot) for slot in slots), *after)


def longest_stretch(pieces: Sequence[Piece]) -> Piece:
    """Return the longest time without a break."""
    longest = Piece(pieces[0].start_minute, pieces[0].start_minute)
    since = pieces[0].start_minute
    for piece in pieces:
        is_break = piece.is_break and piece.end_minute - piece.start_minute >= BREAK_LEAST
        end = piece.start_minute if is_break else piece.end_minute
        if end - since > longest.end_minute - longest.start_minute:
            longest = Piece(since, end)
        if is_break:
            since = piece.end_minute
    return longest


def item_end(items: Sequence[FrameItem], at: int) -> int | None:
    """Return when an item of the programme is over; None when nothing says it."""
    own = items[at].end_minute
    if own is not None:
        return own
    return items[at + 1].start_minute if at + 1 < len(items) else None


def _frame(state: EventState, since: int, until: int) -> Iterator[Piece]:
    """Yield the programme from `since` to `until`; what no item tells of is taken for talk."""
    items = state.all(FrameItem)
    now = since
    for at, item in enumerate(items):
        end = item_end(items, at)
        begins, ends = max(now, item.start_minute), min(until, until if end is None else end)
        if item.is_dialogue or ends <= begins:
            continue
        if begins > now:
            yield Piece(now, begins, is_talk=True)
        yield Piece(begins, ends, is_talk=not item.is_break, is_break=item.is_break)
        now = ends
    if until > now:
        yield Piece(now, until, is_talk=not items)


def _piece(slot: Slot) -> Piece:
    phase = slot.phase
    return Piece(
        slot.start_minute,
        slot.end_minute,
        is_talk=phase.step is Step.PLENARY,
        is_break=phase.form is Form.BREAK or phase.step is Step.BREAK,
    )
