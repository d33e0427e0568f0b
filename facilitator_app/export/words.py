"""The words of the documents, from `resources/report`, and how each language writes numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from facilitator_app.core.document import Clock, Listing, Signed, Text, Word, Written
from facilitator_app.core.frozen import frozen

LANGUAGES = ("fi", "sv", "en")
_GAP = re.compile(r"\{(\w+)\}")
_MINUTES_PER_DAY = 24 * 60

Stretch = tuple[str, str]  # text, and its language; "" means the document's


@frozen
class Words:
    """The words of one language.

    Attributes:
        language: "fi", "sv" or "en".
        entries: Key -> a pattern with gaps, or plural forms of one, or a list.
        ready: What the method's ready words are in this language, by what they are in others.
    """

    language: str
    entries: Mapping[str, Any]
    ready: Mapping[str, str] = field(default_factory=dict[str, str])

    def plain(self, text: Text) -> str:
        """Return `text` in this language."""
        return "".join(piece for piece, _ in self.stretches(text))

    def stretches(self, text: Text) -> list[Stretch]:
        """Return `text` in this language, in stretches of one language each."""
        match text:
            case Written():
                return [self.written(text)]
            case Word():
                return self._worded(text)
            case Clock(minute):
                return [(self._clock(minute), "")]
            case Listing():
                return self._listed(text)
            case Signed(value):
                return [(self._signed(value), "")]
            case date():
                return [(self._day(text), "")]
            case int():
                return [(self._number(text), "")]

    def written(self, text: Written) -> Stretch:
        """Return what a person wrote, translated where it has been."""
        translated = text.translations.get(self.language, "")
        if text.ready and not translated and text.language != self.language:
            translated = self.ready.get(text.text, "")
        words = translated or text.text
        foreign = not translated and text.language != self.language
        if text.quoted:
            words = f"{self.entries['quote_open']}{words}{self.entries['quote_close']}"
        return words, text.language if foreign else ""

    def entry(self, key: str) -> str:
        """Return words that have no gap and no plural."""
        return cast("str", self.entries[key])

    def _worded(self, text: Word) -> list[Stretch]:
        pattern = self.entries[text.key]
        if isinstance(pattern, dict):
            forms = cast("dict[str, str]", pattern)
            count = text.values["count"]
            pattern = forms.get(str(count)) or forms["one" if count == 1 else "other"]
        pieces: list[Stretch] = []
        for at, piece in enumerate(_GAP.split(cast("str", pattern))):
            pieces += self.stretches(text.values[piece]) if at % 2 else [(piece, "")]
        return _joined(pieces)

    def _listed(self, text: Listing) -> list[Stretch]:
        pieces: list[Stretch] = []
        last = len(text.items) - 1
        for at, item in enumerate(text.items):
            if at:
                pieces.append((self.entry("and") if at == last else ", ", ""))
            pieces += self.stretches(item)
        if text.begins and pieces:
            first, language = pieces[0]
            pieces[0] = (first[:1].upper() + first[1:], language)
        return _joined(pieces)

    def _clock(self, minute: float) -> str:
        whole = int(minute) % _MINUTES_PER_DAY
        pattern = self.entry("clock")
        return pattern.format(hour=whole // 60, minute=f"{whole % 60:02d}")

    def _day(self, day: date) -> str:
        months = cast("list[str]", self.entries["months"])
        return self.entry("date").format(
            day=day.day, month=day.month, month_name=months[day.month - 1], year=day.year
        )

    def _number(self, value: int) -> str:
        return f"{value:,}".replace(",", self.entry("thousands"))

    def _signed(self, value: int) -> str:
        sign = {True: "+", False: "−"}[value > 0] if value else ""
        return sign + self._number(abs(value))


def read_words(folder: Path, language: str) -> Words:
    """Return the words of `language` from `folder` (`resources/report`)."""
    entries = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
    return Words(language, cast("dict[str, Any]", entries))


def with_ready_words(words: Words, files: Iterable[Path]) -> Words:
    """Return `words` that also know what the ready texts in JSON `files` are in their language."""
    ready: dict[str, str] = {}
    for file in files:
        for texts in _in_languages(json.loads(file.read_text(encoding="utf-8"))):
            told = texts.get(words.language)
            if told:
                ready.update(dict.fromkeys(texts.values(), told))
    return replace(words, ready=ready)


def _in_languages(data: Any) -> Iterator[Mapping[str, str]]:
    """Yield every text of a data file that is there in several languages."""
    if isinstance(data, list):
        for each in cast("list[Any]", data):
            yield from _in_languages(each)
    elif isinstance(data, dict):
        found = cast("dict[str, Any]", data)
        if LANGUAGES[0] in found:
            yield found
        else:
            for each in found.values():
                yield from _in_languages(each)


def _joined(pieces: list[Stretch]) -> list[Stretch]:
    """Put neighbours of the same language together: one run for each stretch."""
    joined: list[Stretch] = []
    for text, language in pieces:
        if joined and joined[-1][1] == language:
            joined[-1] = (joined[-1][0] + text, language)
        elif text:
            joined.append((text, language))
    return joined
