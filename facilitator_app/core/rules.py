"""Ground rules as versioned data: the official sets, and an organisation's own sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.template import Words

ALIKE = 0.5  # from here on two rules count as one that was reworded


@frozen(kw_only=True)
class RuleSheet:
    """A set of ground rules that events are given; one that was saved never changes.

    Attributes:
        version: Counts how often the sheet was saved.
        source: Address of the page that it was paraphrased from; "" for one's own.
        greetings: What the organisation says above the rules.
        logo: The organisation's mark, a PNG picture in base64; "" for none.
        own: True when it was made here, False when it came with the program.
    """

    id: str
    version: int
    names: Words
    rules: tuple[Words, ...]
    source: str = ""
    greetings: Words = field(default_factory=dict[str, str])
    logo: str = ""
    own: bool = False


class Difference(StrEnum):
    """What became of a rule from one set to another."""

    SAME = "same"
    REWORDED = "reworded"
    ADDED = "added"
    LEFT_OUT = "left_out"


@frozen
class RuleDifference:
    """One rule of either set.

    Attributes:
        old: Its words in the old set; "" when it was added.
        new: Its words in the new set; "" when it was left out.
    """

    what: Difference
    old: str = ""
    new: str = ""


def compare(old: Sequence[str], new: Sequence[str]) -> tuple[RuleDifference, ...]:
    """Return every rule of both sets once: those of the new set in its order, then what is gone."""
    gone = list(old)
    found = [_counterpart(words, gone) for words in new]
    return (
        *(_difference(former, words) for former, words in zip(found, new, strict=True)),
        *(RuleDifference(Difference.LEFT_OUT, old=words) for words in gone),
    )


def _counterpart(words: str, gone: list[str]) -> str:
    """Take the most similar rule out of `gone`, if any is alike."""
    best = max(gone, key=lambda each: _likeness(each, words), default="")
    if not best or _likeness(best, words) < ALIKE:
        return ""
    gone.remove(best)
    return best


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only where two sets are compared

    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


def _difference(former: str, words: str) -> RuleDifference:
    if not former:
        return RuleDifference(Difference.ADDED, new=words)
    what = Difference.SAME if former == words else Difference.REWORDED
    return RuleDifference(what, former, words)


def languages(rules: Sequence[Words]) -> Iterator[str]:
    """Yield the languages in which every rule has words."""
    for language in dict.fromkeys(code for words in rules for code in words):
        if all(words.get(language) for words in rules):
            yield language
