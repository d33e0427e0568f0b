"""What the room screen shows, as data. Never queue, heard or not, drift or strips.

Of the notes only what the facilitator let through the gate of the themes wall.
"""

from __future__ import annotations

from enum import StrEnum

from facilitator_app.core.frozen import frozen


class StageView(StrEnum):
    """What can be shown in the room."""

    FOLLOW = "follow"  # whatever suits the phase
    QUESTION = "question"
    RULES = "rules"
    GROUPS = "groups"
    SILENCE = "silence"
    CLOCK = "clock"
    THEMES = "themes"
    MESSAGE = "message"
    BLANK = "blank"


@frozen
class StageRing:
    """A ring with minutes; no seconds, and nothing that flashes.

    Attributes:
        share: What is left, 0.0 to 1.0.
        figure: Whole minutes; "" for none.
        word: Below the figure.
    """

    share: float
    figure: str = ""
    word: str = ""


@frozen
class StageGroup:
    """One table: first names and an initial, nothing else of anybody."""

    label: str
    number: int
    names: tuple[str, ...]


@frozen
class StageTheme:
    """One tag of the themes wall with its lines, the oldest first; "" for those without one."""

    tag: str
    texts: tuple[str, ...]


@frozen
class StageFacts:
    """One picture of the room screen.

    Attributes:
        view: Never FOLLOW: that has been decided.
        heading: A quiet line above, with `icon`.
        logo: The organisation's mark at the top right, a PNG picture in base64.
        texts: What everybody should read, one per language.
        rows: Numbered lines, one tuple of languages each: the ground rules.
        detail: A quieter line below the text.
        footer: At the bottom left.
        clock: At the bottom right, "17.54".
    """

    view: StageView = StageView.BLANK
    heading: str = ""
    logo: str = ""
    icon: str = ""
    texts: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    groups: tuple[StageGroup, ...] = ()
    themes: tuple[StageTheme, ...] = ()
    ring: StageRing | None = None
    detail: str = ""
    footer: str = ""
    clock: str = ""
    dark: bool = True
