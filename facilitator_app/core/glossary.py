"""Terms of the method in several languages, and which of them a text speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from facilitator_app.core.frozen import frozen
from facilitator_app.core.search_words import beginnings, search_words

_LEAST_LETTERS = 4
_ASIDE = re.compile(r"\([^)]*\)")


@frozen
class Term:
    """One thing with its names.

    Attributes:
        names: Language -> its name there, several ones divided by " / ".
    """

    key: str
    names: Mapping[str, str]


class Glossary:
    """Finds terms in texts, in whatever form their words stand."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = tuple(terms)
        self._phrases: dict[str, list[tuple[Sequence[tuple[str, ...]], Term]]] = {}

    def hints(self, text: str, language: str, most: int = 3) -> list[Term]:
        """Return the terms of which a text in `language` speaks, the longest names first."""
        words = search_words(text)
        found: list[Term] = []
        taken: set[int] = set()
        for phrase, term in self._in(language):
            at = _position(phrase, words)
            places = set(range(at, at + len(phrase)))
            if at >= 0 and term not in found and not places & taken:
                taken |= places
                found.append(term)
        return found[:most]

    def _in(self, language: str) -> list[tuple[Sequence[tuple[str, ...]], Term]]:
        if language not in self._phrases:
            phrases = [
                (tuple(beginnings(word) for word in words), term)
                for term in self._terms
                for name in _ASIDE.sub("", term.names.get(language, "")).split("/")
                if (words := search_words(name)) and len("".join(words)) >= _LEAST_LETTERS
            ]
            self._phrases[language] = sorted(
                phrases, key=lambda each: -sum(len(word[0]) for word in each[0])
            )
        return self._phrases[language]


def _position(phrase: Sequence[tuple[str, ...]], words: Sequence[str]) -> int:
    """Return where the words of a phrase stand one after another, -1 when they do not."""
    for at in range(len(words) - len(phrase) + 1):
        if all(words[at + step].startswith(forms) for step, forms in enumerate(phrase)):
            return at
    return -1
