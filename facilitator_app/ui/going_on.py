"""Where the work on an event goes on when it is opened."""

from __future__ import annotations

from facilitator_app.core.model import Group
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.session_bridge import SessionBridge


def page_for(bridge: SessionBridge) -> PageId:
    """Return the page on which the work goes on."""
    tracks = [bridge.track(group.id) for group in bridge.state.all(Group)]
    if any(track.current for track in tracks):
        return PageId.RUN
    return PageId.SUMMARY if any(track.ended for track in tracks) else PageId.PLAN
