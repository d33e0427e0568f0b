"""What a list of templates shows of one. It needs no records, so that the start stays short."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator_app.core.frozen import frozen

LEAST_CLOSING_MINUTES = 20  # insights and closing together, as the method advises
OWN = "own-"  # every id of a template of one's own begins with this
_CLOSING = frozenset({"insights_alone", "insights", "closing"})


@frozen
class TemplateFace:
    """A template in a list.

    Attributes:
        names: Language to text; so are `descriptions`.
        parts: Steps (values of `Step`) in their order, each with its minutes.
        frame_minutes: Talks before the groups' part begins.
    """

    id: str
    names: Mapping[str, str]
    descriptions: Mapping[str, str]
    parts: tuple[tuple[str, int], ...]
    frame_minutes: int = 0

    @property
    def is_own(self) -> bool:
        """True for a template of one's own, False for one that came with the program."""
        return self.id.startswith(OWN)

    @property
    def minutes(self) -> int:
        """How long it takes, talks before it counted."""
        return self.frame_minutes + sum(minutes for _, minutes in self.parts)

    @property
    def closing_minutes(self) -> int:
        """How long insights and closing take together."""
        return sum(minutes for step, minutes in self.parts if step in _CLOSING)

    @property
    def closes_too_soon(self) -> bool:
        """True when insights and closing have less time than the method advises."""
        return bool(self.parts) and self.closing_minutes < LEAST_CLOSING_MINUTES


def in_language(words: Mapping[str, str], language: str) -> str:
    """Return the text in `language`, else in Finnish, else in whatever there is."""
    return words.get(language) or words.get("fi") or next(iter(words.values()), "")
