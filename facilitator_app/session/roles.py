"""Who may change what. Merging settles texts; roles settle the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from facilitator_app.core.changes import Add, Change
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import (
    BroadcastSeen,
    Cleared,
    Group,
    Line,
    LiveEvent,
    OpenQuestion,
    PairRound,
    Question,
    Record,
    Scope,
    SlipCount,
    TopicCandidate,
    UsedQuestion,
    WallLine,
)
from facilitator_app.core.model import Seat as SeatOfPerson
from facilitator_app.core.state import EventState


class Role(StrEnum):
    """What somebody does in the event."""

    COORDINATOR = "coordinator"
    FACILITATOR = "facilitator"
    RECORDER = "recorder"


@frozen
class Seat:
    """Who works at this laptop.

    Attributes:
        group_id: The group of a facilitator or recorder; "" for the coordinator.
    """

    role: Role = Role.COORDINATOR
    group_id: str = ""


# Which kinds a role may change in its own group, and of them which fields; None means all.
Allowed = Mapping[type[Record], frozenset[str] | None]
_HELP = frozenset({"help_at_ms", "help_text"})
_OF_RECORDER: Allowed = {
    Line: None,
    Cleared: None,
    BroadcastSeen: None,
    Group: _HELP | {"recorder"},
}
_OF_FACILITATOR: Allowed = {
    LiveEvent: None,
    UsedQuestion: None,
    WallLine: None,
    BroadcastSeen: None,
    Question: None,  # from the group: a question of all groups is not its own
    OpenQuestion: None,
    TopicCandidate: None,
    SlipCount: None,
    PairRound: None,
    SeatOfPerson: None,  # who came late, who left, in which order they sit
    Group: _HELP | {"topic"},
}


def may_change(seat: Seat, state: EventState, changes: Iterable[Change]) -> bool:
    """Return True when everything in `changes` is within what `seat` may do."""
    if seat.role is Role.COORDINATOR:
        return True
    return all(_may(seat, state, change) for change in changes)


def _may(seat: Seat, state: EventState, change: Change) -> bool:
    kind = type(change.record) if isinstance(change, Add) else change.kind
    if kind.scope is Scope.PRIVATE:
        return True
    allowed = _OF_RECORDER if seat.role is Role.RECORDER else _OF_FACILITATOR
    if kind not in allowed:
        return False
    fields = allowed[kind]
    if fields is not None and (isinstance(change, Add) or change.field not in fields):
        return False
    groups = _groups_of(state, change)
    return bool(groups) and groups == {seat.group_id}


def _groups_of(state: EventState, change: Change) -> set[str]:
    """Return the groups that `change` is about: where the record is, and where it goes."""
    kind, record_id = (
        (type(change.record), change.record.id)
        if isinstance(change, Add)
        else (change.kind, change.id)
    )
    known = state.known(kind, record_id)
    groups = {_group_of(known)} if known else set[str]()
    if isinstance(change, Add):
        groups.add(_group_of(change.record))
    elif change.field == "group_id":
        groups.add(str(change.value))
    return groups


def _group_of(record: Record) -> str:
    return record.id if isinstance(record, Group) else getattr(record, "group_id", "")
