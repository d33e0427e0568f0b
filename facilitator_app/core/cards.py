"""Prompt cards: what a facilitator may say when the talk needs a hand. None names a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.template import Words, in_language


class Situation(StrEnum):
    """What is going on in the room."""

    QUIET = "quiet"
    DOMINATING = "dominating"
    STUCK = "stuck"
    STRONG_FEELING = "strong_feeling"
    CONFLICT = "conflict"
    DEEPENING = "deepening"
    TOPIC_CHOICE = "topic_choice"
    CLOSING = "closing"
    SILENCE = "silence"


@frozen
class Card:
    """One prompt card.

    Attributes:
        texts: What to say aloud, by language.
        keywords: Words by which it is found besides those that stand on it, by language.
    """

    id: str
    situation: Situation
    titles: Words
    texts: Words
    keywords: Words = field(default_factory=dict[str, str])


@frozen
class CardFace:
    """A card in one language."""

    id: str
    situation: Situation
    title: str
    text: str
    searched: str


def faces(cards: Iterable[Card], language: str) -> tuple[CardFace, ...]:
    """Return the cards in a language, ready to be searched."""
    return tuple(_face(card, language) for card in cards)


def find_cards(
    cards: Sequence[CardFace], typed: str, situation: Situation | None = None
) -> tuple[CardFace, ...]:
    """Return the cards of `situation` that have every word that was typed, or its beginning.

    Those with the words in their title come first.
    """
    parts = typed.casefold().split()
    found = [
        card
        for card in cards
        if situation in (None, card.situation) and all(part in card.searched for part in parts)
    ]
    return tuple(sorted(found, key=lambda card: not _in_title(card, parts)))


def _face(card: Card, language: str) -> CardFace:
    title, text = in_language(card.titles, language), in_language(card.texts, language)
    words = (title, text, in_language(card.keywords, language))
    return CardFace(card.id, card.situation, title, text, " ".join(words).casefold())


def _in_title(card: CardFace, parts: Sequence[str]) -> bool:
    return all(part in card.title.casefold() for part in parts)
