"""The anonymising pass: every line that may leave the event, looked through once more."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator_app.core.frozen import frozen
from facilitator_app.core.identifiers.checker import NOT_CHECKED, Checker, Finding, NotChecked
from facilitator_app.core.identifiers.wording import in_brackets
from facilitator_app.core.model import Cleared, Line
from facilitator_app.core.state import EventState


@frozen
class LineFindings:
    """What was found in a line and nobody has decided upon."""

    line: Line
    findings: tuple[Finding, ...]


@frozen
class Review:
    """What the pass says.

    Attributes:
        checked: How many lines were looked through.
        replaced: In how many lines something stands in brackets instead.
        cleared: How many findings somebody has looked at and left.
        not_checked: What no program can find: people must.
    """

    checked: int
    found: tuple[LineFindings, ...]
    replaced: int
    cleared: int
    not_checked: tuple[NotChecked, ...] = NOT_CHECKED


def review(state: EventState, lines: Iterable[Line], checker: Checker) -> Review:
    """Return every finding in `lines` that nobody has decided upon."""
    looked = [line for line in lines if line.counts and line.done]
    found = ((line, open_findings(state, line, checker.check(line.text))) for line in looked)
    return Review(
        checked=len(looked),
        found=tuple(LineFindings(line, findings) for line, findings in found if findings),
        replaced=sum(1 for line in looked if "[" in line.text and "]" in line.text),
        cleared=len(state.all(Cleared)),
    )


def open_findings(state: EventState, line: Line, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return those of `found` that were neither replaced nor cleared."""
    if not found:
        return ()
    cleared = {each.words.casefold() for each in state.by(Cleared, "line_id", line.id)}
    return tuple(
        each
        for each in found
        if line.text[each.start : each.end].casefold() not in cleared
        and not in_brackets(line.text, each)
    )
