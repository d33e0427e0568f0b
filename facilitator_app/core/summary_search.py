"""Finding sentences and themes of the summary by their words, in any form."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from facilitator_app.core.frozen import frozen
from facilitator_app.core.line_choice import word_patterns
from facilitator_app.core.model import Sentence, Theme
from facilitator_app.core.state import EventState


@frozen
class FoundText:
    """A sentence or a theme that has the words.

    Attributes:
        id: Of the sentence or the theme.
    """

    id: str
    text: str
    is_theme: bool = False


def find_in_summary(state: EventState, words: str, most: int) -> list[FoundText]:
    """Return the themes and sentences with all of `words`; none when there are no words."""
    patterns = word_patterns(words)
    if not patterns:
        return []
    found = (
        each for each in _texts(state) if all(pattern.search(each.text) for pattern in patterns)
    )
    return list(islice(found, most))


def _texts(state: EventState) -> Iterator[FoundText]:
    for theme in state.all(Theme):
        parts = (theme.title, theme.description, theme.disagreement)
        yield FoundText(theme.id, " ".join(part for part in parts if part), is_theme=True)
    for sentence in state.all(Sentence):
        yield FoundText(sentence.id, sentence.text)
