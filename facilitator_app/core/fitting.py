"""Fitting phases to a length: what gives, and by how many minutes it cannot be done.

What gives, in this order: phases that can shrink, down to their minimum; phases that may be
left out; protected phases down to their minimum, the closing block last of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from functools import reduce
from itertools import pairwise

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Flex, Phase
from facilitator_app.core.plan import CLOSING_LEAST, CLOSING_STEPS, is_joint, least_minutes

JOINT_WEIGHT = 2  # of time to spare, joint dialogue gets this much more than its length asks for


class Obstacle(StrEnum):
    """Why phases cannot be made to fit."""

    TOO_LITTLE_TIME = "too_little_time"
    PIN_OUTSIDE = "pin_outside"  # before the start, or at or after the end
    PIN_OUT_OF_ORDER = "pin_out_of_order"  # not after the pin of an earlier phase
    NO_PHASES = "no_phases"


@frozen
class Misfit:
    """Why phases cannot be made to fit.

    Attributes:
        missing_minutes: How much more time there would have to be.
        phase_ids: The pinned phases that it is about; none when it is about the end.
    """

    obstacle: Obstacle
    missing_minutes: int = 0
    phase_ids: tuple[str, ...] = ()


@frozen
class Fit:
    """Phases made to fit.

    Attributes:
        minutes: Phase id -> new length; 0 means that the phase is left out.
    """

    minutes: Mapping[str, int] = field(default_factory=dict[str, int])


def fit(phases: Sequence[Phase], start_minute: int, end_minute: int) -> Fit | Misfit:
    """Return lengths with which `phases` fill the time from `start_minute` to `end_minute`.

    A pinned phase begins exactly at its time; what is before it is fitted on its own. People may
    wait only before the very first phase.
    """
    if not phases:
        return Misfit(Obstacle.NO_PHASES)
    wrong_pin = _wrong_pin(phases, start_minute, end_minute)
    if wrong_pin is not None:
        return wrong_pin
    minutes: dict[str, int] = {}
    misfits: list[Misfit] = []
    for stretch in _stretches(phases, start_minute, end_minute):
        lengths = _fit_stretch(stretch.phases, stretch.minutes)
        if isinstance(lengths, int):
            ids = (stretch.pinned_id,) if stretch.pinned_id else ()
            misfits.append(Misfit(Obstacle.TOO_LITTLE_TIME, lengths, ids))
        else:
            minutes |= lengths
    return reduce(_both, misfits) if misfits else Fit(minutes)


def shortest_minutes(phases: Iterable[Phase]) -> int:
    """Return how long the phases take when everything that can give has given."""
    return sum(least_minutes(each) for each in phases if each.flex is not Flex.DROPS)


def taken(phases: Sequence[Phase], amount: int) -> dict[str, int]:
    """Return the lengths of the phases that can shrink after they gave `amount`, or all they can.

    Protected phases give nothing and none is left out.
    """
    giving = [each for each in phases if each.flex is not Flex.PROTECTED]
    slack = [each.minutes - least_minutes(each) for each in giving]
    shares = apportion(min(amount, sum(slack)), slack)
    return {each.id: each.minutes - share for each, share in zip(giving, shares, strict=True)}


def apportion(amount: int, weights: Sequence[int]) -> list[int]:
    """Return `amount` divided into whole shares in proportion to `weights`, summing exactly.

    No share is further than 1 from its exact value; of equal claims the earlier one is met.
    """
    total = sum(weights)
    if total <= 0:
        return [0] * len(weights)
    shares = [amount * weight // total for weight in weights]
    rests = [amount * weight % total for weight in weights]
    for at in sorted(range(len(weights)), key=lambda at: -rests[at])[: amount - sum(shares)]:
        shares[at] += 1
    return shares


@frozen
class _Stretch:
    """Phases between two fixed times; `pinned_id` is the phase whose pin ends them."""

    phases: Sequence[Phase]
    minutes: int
    pinned_id: str


def _wrong_pin(phases: Sequence[Phase], start_minute: int, end_minute: int) -> Misfit | None:
    pinned = [each for each in phases if each.pinned_minute is not None]
    outside = [
        each.id
        for each in pinned
        if not start_minute <= (each.pinned_minute or 0) < max(end_minute, start_minute + 1)
    ]
    if outside:
        return Misfit(Obstacle.PIN_OUTSIDE, phase_ids=tuple(outside))
    for former, later in pairwise(pinned):
        if (former.pinned_minute or 0) >= (later.pinned_minute or 0):
            return Misfit(Obstacle.PIN_OUT_OF_ORDER, phase_ids=(former.id, later.id))
    return None


def _stretches(phases: Sequence[Phase], start_minute: int, end_minute: int) -> Iterator[_Stretch]:
    pins = [at for at, each in enumerate(phases) if at and each.pinned_minute is not None]
    first = phases[0].pinned_minute
    begins = start_minute if first is None else first
    since = 0
    for at in pins:
        pinned = phases[at].pinned_minute or 0
        yield _Stretch(phases[since:at], pinned - begins, phases[at].id)
        since, begins = at, pinned
    yield _Stretch(phases[since:], end_minute - begins, "")


def _both(one: Misfit, other: Misfit) -> Misfit:
    missing = one.missing_minutes + other.missing_minutes
    return Misfit(one.obstacle, missing, one.phase_ids + other.phase_ids)


def _fit_stretch(phases: Sequence[Phase], total: int) -> dict[str, int] | int:
    """Return the lengths that sum to `total`, or how many minutes are missing."""
    missing = shortest_minutes(phases) - total
    if missing > 0:
        return missing
    left_out = _left_out(phases, total)
    staying = [each for each in phases if each.id not in left_out]
    if not staying:  # all of them may be left out, but the time must be filled
        return dict.fromkeys(left_out, 0) | {phases[0].id: total}
    lengths = [each.minutes for each in staying]
    if sum(lengths) < total:
        lengths = _grown(staying, lengths, total - sum(lengths))
    for floors in _floors(staying):
        slack = [max(0, now - floor) for now, floor in zip(lengths, floors, strict=True)]
        cut = min(sum(lengths) - total, sum(slack))
        shares = apportion(cut, slack)
        lengths = [now - share for now, share in zip(lengths, shares, strict=True)]
    fitted = dict(zip((each.id for each in staying), lengths, strict=True))
    return fitted | dict.fromkeys(left_out, 0)


def _left_out(phases: Sequence[Phase], total: int) -> set[str]:
    """Return which phases are left out, because shrinking alone does not make the others fit."""
    staying, left_out = list(phases), set[str]()
    while (excess := _shrunk(staying) - total) > 0:
        droppable = [each for each in staying if each.flex is Flex.DROPS]
        if not droppable:
            break
        enough = [each for each in droppable if least_minutes(each) >= excess]
        gone = min(enough, key=least_minutes) if enough else max(droppable, key=least_minutes)
        staying.remove(gone)
        left_out.add(gone.id)
    return left_out


def _shrunk(phases: Iterable[Phase]) -> int:
    return sum(
        each.minutes if each.flex is Flex.PROTECTED else least_minutes(each) for each in phases
    )


def _floors(phases: Sequence[Phase]) -> Iterator[list[int]]:
    """Yield how far each phase may be cut, one stage after another."""
    leasts = [least_minutes(each) for each in phases]
    yield [
        each.minutes if each.flex is Flex.PROTECTED else least
        for each, least in zip(phases, leasts, strict=True)
    ]
    closing = [each.step in CLOSING_STEPS for each in phases]
    yield _closing_kept(phases, leasts, closing)
    yield leasts


def _closing_kept(
    phases: Sequence[Phase], leasts: Sequence[int], closing: Sequence[bool]
) -> list[int]:
    """Return the minimums, with those of the closing block raised to make 20 minutes together."""
    slack = [
        each.minutes - least if is_closing else 0
        for each, least, is_closing in zip(phases, leasts, closing, strict=True)
    ]
    kept = sum(least for least, is_closing in zip(leasts, closing, strict=True) if is_closing)
    raised = apportion(max(0, min(CLOSING_LEAST - kept, sum(slack))), slack)
    return [least + more for least, more in zip(leasts, raised, strict=True)]


def _grown(phases: Sequence[Phase], lengths: Sequence[int], amount: int) -> list[int]:
    weights = [
        max(1, now) * (JOINT_WEIGHT if is_joint(each) else 1)
        for each, now in zip(phases, lengths, strict=True)
    ]
    shares = apportion(amount, weights)
    return [now + share for now, share in zip(lengths, shares, strict=True)]
