"""Several clocks at a glance: which group speaks for the whole event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from facilitator_app.core.timeline import Track


def leading_group(tracks: Mapping[str, Track], own_group_id: str = "") -> str:
    """Return the group whose clock stands for the event.

    Args:
        tracks: By group id, in the groups' order.
        own_group_id: The group of a facilitator or recorder, whose clock it always is.

    Returns:
        The first group of those in the phase in which most are; "" when no clock runs.
    """
    running = {group: track.current.phase_id for group, track in tracks.items() if track.current}
    if own_group_id:
        return own_group_id if own_group_id in running else ""
    if not running:
        return ""
    counts = Counter(running.values())
    return max(running, key=lambda group: counts[running[group]])
