"""The quotes bank: exact words of speakers, and which of them may leave the event.

Whoever knows a voice knows it by its words. So a line of this kind stays inside until somebody
has looked at its wording and cleared it; another wording has to be cleared anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Line, LineKind, Quote, Sentence
from facilitator_app.core.state import EventState


@frozen
class BankedQuote:
    """A quote with what is known of it.

    Attributes:
        cleared: True when its present wording may leave the event.
        was_cleared: True when a former wording was cleared, and this one was not.
        theme_ids: The themes under which it stands.
        sentence_ids: The sentences that rest on it.
    """

    line: Line
    cleared: bool
    was_cleared: bool
    paraphrased: bool
    theme_ids: tuple[str, ...]
    sentence_ids: tuple[str, ...]


def is_quote(line: Line) -> bool:
    """Return True when a line is somebody's own words and may be used."""
    return line.what is LineKind.QUOTE and line.counts


def is_cleared(state: EventState, line: Line) -> bool:
    """Return True when the words of a quote, as they read now, may leave the event."""
    quote = state.find(Quote, line.id)
    return quote is not None and _same(quote.cleared_words, line.text)


def is_held_back(state: EventState, line: Line) -> bool:
    """Return True for a quote that nobody has cleared."""
    return line.what is LineKind.QUOTE and not is_cleared(state, line)


def bank(state: EventState) -> list[BankedQuote]:
    """Return the quotes of an event in order of time."""
    sentences: dict[str, list[str]] = {}
    for sentence in state.all(Sentence):
        for line_id in sentence.line_ids:
            sentences.setdefault(line_id, []).append(sentence.id)
    return [_banked(state, line, sentences.get(line.id, ())) for line in _quotes(state)]


def held_back(state: EventState) -> list[Line]:
    """Return the quotes that would be left out of an export made now."""
    return [line for line in _quotes(state) if not is_cleared(state, line)]


def _quotes(state: EventState) -> Iterator[Line]:
    return (line for line in state.all(Line) if is_quote(line) and line.text.strip())


def _banked(state: EventState, line: Line, sentence_ids: Collection[str]) -> BankedQuote:
    quote = state.find(Quote, line.id)
    cleared = is_cleared(state, line)
    return BankedQuote(
        line=line,
        cleared=cleared,
        was_cleared=bool(quote and quote.cleared_words and not cleared),
        paraphrased=bool(quote and quote.paraphrased),
        theme_ids=line.theme_ids,
        sentence_ids=tuple(sentence_ids),
    )


def _same(cleared: str, words: str) -> bool:
    return bool(cleared.strip()) and " ".join(cleared.split()) == " ".join(words.split())
