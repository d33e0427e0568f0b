"""Commands between the desk and the groups: messages, marks that they were seen, help flags."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator_app.core.changes import Add, Change, edit
from facilitator_app.core.model import Broadcast, BroadcastSeen, Group, Message
from facilitator_app.core.state import EventState

NewId = Callable[[], str]


def send(
    state: EventState,  # noqa: ARG001 - every command has the same shape
    new_id: NewId,
    now_ms: int,
    what: Message,
    *,
    group_ids: Sequence[str] = (),
    text: str = "",
    minute: int = 0,
) -> list[Change]:
    """Send a message to these groups, or to all of them."""
    if what is Message.OWN and not text.strip():
        return []
    message = Broadcast(
        id=new_id(),
        group_ids=tuple(group_ids),
        what=what,
        at_ms=now_ms,
        minute=minute,
        text=text.strip(),
    )
    return [Add(message)]


def mark_seen(
    state: EventState, broadcast_id: str, group_ids: Sequence[str], now_ms: int
) -> list[Change]:
    """Say that these groups have seen a message; the first time counts."""
    return [
        Add(
            BroadcastSeen(
                id=f"{broadcast_id}:{group_id}",
                broadcast_id=broadcast_id,
                group_id=group_id,
                at_ms=now_ms,
            )
        )
        for group_id in group_ids
        if state.known(BroadcastSeen, f"{broadcast_id}:{group_id}") is None
    ]


def addressees(state: EventState, broadcast: Broadcast) -> list[Group]:
    """Return the groups that a message is for."""
    groups = state.all(Group)
    return [each for each in groups if not broadcast.group_ids or each.id in broadcast.group_ids]


def seen_by(state: EventState, broadcast: Broadcast) -> list[Group]:
    """Return which of its groups have seen a message."""
    return [
        each
        for each in addressees(state, broadcast)
        if state.find(BroadcastSeen, f"{broadcast.id}:{each.id}")
    ]


def unseen_by(state: EventState, group_id: str) -> list[Broadcast]:
    """Return the messages that a group has not seen yet, oldest first."""
    return [
        each
        for each in state.all(Broadcast)
        if (not each.group_ids or group_id in each.group_ids)
        and state.find(BroadcastSeen, f"{each.id}:{group_id}") is None
    ]


def raise_help(state: EventState, group_id: str, now_ms: int, text: str = "") -> list[Change]:
    """Put a group's help flag up; it keeps the time when it went up first."""
    group = state.get(Group, group_id)
    since_ms = now_ms if group.help_at_ms is None else group.help_at_ms
    return edit(group, help_at_ms=since_ms, help_text=text.strip() or group.help_text)


def lower_help(state: EventState, group_id: str) -> list[Change]:
    """Take a group's help flag down."""
    group = state.get(Group, group_id)
    return edit(group, help_at_ms=None, help_text="", help_comes_at_ms=None)


def come_to_help(state: EventState, new_id: NewId, group_id: str, now_ms: int) -> list[Change]:
    """Tell a group with its flag up that somebody is coming."""
    group = state.get(Group, group_id)
    if group.help_at_ms is None or group.help_comes_at_ms is not None:
        return []
    coming = send(state, new_id, now_ms, Message.COMING, group_ids=[group_id])
    return edit(group, help_comes_at_ms=now_ms) + coming
