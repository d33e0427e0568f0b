"""The pages of the rail by name."""

from __future__ import annotations

from enum import StrEnum


class PageId(StrEnum):
    """A page of the window."""

    START = "start"
    PLAN = "plan"
    PEOPLE = "people"
    GROUPS = "groups"
    RUN = "run"
    NOTES = "notes"
    SUMMARY = "summary"
    SETTINGS = "settings"
    HELP = "help"

    @property
    def needs_event(self) -> bool:
        """True when there is nothing to show before an event is open."""
        return self not in (PageId.START, PageId.SETTINGS, PageId.HELP)

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return _ICONS[self]


_ICONS = {
    PageId.START: "house",
    PageId.PLAN: "calendar-clock",
    PageId.PEOPLE: "user-check",
    PageId.GROUPS: "users-round",
    PageId.RUN: "timer",
    PageId.NOTES: "notebook-pen",
    PageId.SUMMARY: "file-text",
    PageId.SETTINGS: "settings",
    PageId.HELP: "circle-question-mark",
}
