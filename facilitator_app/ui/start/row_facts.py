"""What a row of the event list shows."""

from __future__ import annotations

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.widgets.chip import ChipTone


@frozen
class StateWords:
    """A state in a word, with its icon and colour."""

    text: str
    icon: str
    tone: ChipTone


@frozen
class RowFacts:
    """What a row shows.

    Attributes:
        missing: True when the file is not where it was.
    """

    path: str
    title: str
    second: str
    third: str
    state: StateWords | None = None
    missing: bool = False
