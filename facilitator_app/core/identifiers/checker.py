"""Everything in a line by which somebody could be recognised, with where it stands.

Finding is suggesting: the person at the keys decides. What no program can know (nicknames, rare
events, who is meant by "that one") is named in `NOT_CHECKED`, so that nobody trusts it blindly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.identifiers.names import (
    Name,
    NameForm,
    NameIndex,
    NameKind,
    OrganisationIndex,
)
from facilitator_app.core.identifiers.patterns import Shape, find_shapes
from facilitator_app.core.identifiers.places import (
    PlaceIndex,
    Places,
    looks_like_a_place,
    titles_of_other_languages,
)
from facilitator_app.core.inflection import Case


class Category(StrEnum):
    """What a finding is."""

    PARTICIPANT = "participant"
    STAFF = "staff"
    SPEAKER = "speaker"
    OTHER_NAME = "other_name"
    ORGANISATION = "organisation"
    EMAIL = "email"
    PHONE = "phone"
    IDENTITY_CODE = "identity_code"
    TITLE_AND_PLACE = "title_and_place"
    SMALL_PLACE = "small_place"
    DATE = "date"


class NotChecked(StrEnum):
    """What the anonymising pass cannot find."""

    NICKNAMES = "nicknames"
    MISSPELT_NAMES = "misspelt_names"
    PEOPLE_OUTSIDE_THE_LISTS = "people_outside_the_lists"
    RARE_EVENTS = "rare_events"
    CONTEXT = "context"


NOT_CHECKED: tuple[NotChecked, ...] = tuple(NotChecked)


@frozen
class Finding:
    """A stretch of text by which somebody could be recognised.

    Attributes:
        case: In which case it stands, for the words that may replace it.
        certain: False when only its shape speaks for it.
    """

    start: int
    end: int
    category: Category
    case: Case = Case.NOMINATIVE
    certain: bool = True


@frozen
class _Word:
    start: int
    end: int
    text: str
    small: str
    first: bool  # of its sentence

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


_WORD = re.compile(r"[^\W\d_]+(?:[-'’:][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?:…\n\"”“»–][\s\"”“»)]*$")
_OF_KIND = {
    NameKind.PARTICIPANT: Category.PARTICIPANT,
    NameKind.STAFF: Category.STAFF,
    NameKind.SPEAKER: Category.SPEAKER,
}
_OF_SHAPE = {
    Shape.EMAIL: Category.EMAIL,
    Shape.PHONE: Category.PHONE,
    Shape.IDENTITY_CODE: Category.IDENTITY_CODE,
    Shape.DATE: Category.DATE,
}
_SPEAKING_WORDS = """
    sanoi sanoo kertoi kertoo kysyi kysyy vastasi ehdotti ehdottaa totesi toteaa muistutti mietti
    kommentoi jatkoi kiitti halusi pohti ihmetteli soitti lupasi esitti mainitsi painotti
    säger sade berättade frågade said says asked told
"""
_SPEAKING = frozenset(_SPEAKING_WORDS.split())
_LOOKS_LIKE_A_SURNAME = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]{2,}(?<!k)(?<!la)(?<!lä)(?<!lai)(?<!läi)(?<!tei)(?:nen|sen|selle|sella|selta)$"
)


class Checker:
    """Checks lines against the lists of one event; made anew when the lists change."""

    def __init__(self, names: Iterable[Name], places: Places, own_place: str = "") -> None:
        known = list(names)
        self._names = NameIndex(known)
        self._organisations = OrganisationIndex(known)
        self._places = PlaceIndex(places, own_place)

    @property
    def form_count(self) -> int:
        """How many forms of those names are looked for."""
        return self._names.form_count

    def check(self, text: str) -> tuple[Finding, ...]:
        """Return what could tell who is meant, in the order of the text, nothing twice."""
        words = list(_words(text))
        found = [
            *(
                Finding(s.start, s.end, _OF_SHAPE[s.shape], certain=s.certain)
                for s in find_shapes(text)
            ),
            *self._organisations_in(words),
            *self._places_in(words),
            *(
                Finding(each.start, each.end, Category.TITLE_AND_PLACE, certain=False)
                for each in titles_of_other_languages(text)
            ),
            *self._names_in(words),
        ]
        return tuple(_without_overlap(found))

    def _names_in(self, words: Sequence[_Word]) -> Iterator[Finding]:
        forms = [self._form(word) for word in words]
        at = 0
        while at < len(words):
            count = _run_length(words, forms, at)
            if count:
                first, last = words[at], words[at + count - 1]
                form = forms[at + count - 1] or forms[at]
                assert form is not None
                category = _OF_KIND[form.part.kind]
                yield Finding(first.start, last.end, category, form.case, certain=True)
            elif _is_other_name(words[at]):
                yield Finding(words[at].start, words[at].end, Category.OTHER_NAME, certain=False)
            at += count or 1

    def _form(self, word: _Word) -> NameForm | None:
        form = self._names.find(word.small)
        if form is None and "-" in word.small:  # "Virtanen-vitsit", "Kirsi-ystävä"
            form = self._names.find(word.small.partition("-")[0])
        return form

    def _organisations_in(self, words: Sequence[_Word]) -> Iterator[Finding]:
        small = [word.small for word in words]
        for at, word in enumerate(words):
            hit = self._organisations.find(small, at) if word.is_capital else None
            if hit is not None:
                count, case = hit
                yield Finding(word.start, words[at + count - 1].end, Category.ORGANISATION, case)

    def _places_in(self, words: Sequence[_Word]) -> Iterator[Finding]:
        for at, word in enumerate(words):
            if not word.is_capital or word.text.isupper():
                continue
            title = self._places.title(words[at + 1].small) if at + 1 < len(words) else None
            if title is not None and self._is_place_of_title(word):
                end = words[at + 1].end
                yield Finding(word.start, end, Category.TITLE_AND_PLACE, title, certain=False)
                continue
            case = self._places.small(word.small, begins=word.first)
            if case is not None:
                yield Finding(word.start, word.end, Category.SMALL_PLACE, case, certain=False)

    def _is_place_of_title(self, word: _Word) -> bool:
        if not word.small.endswith("n"):
            return False
        known = self._places.is_place(word.small) or looks_like_a_place(word.small)
        return known or not (word.first or word.small in _NOT_A_SMALL_PLACE)


_CLEAR_LENGTH = 4  # shorter names look like too many words to be found in small letters
_NOT_A_SMALL_PLACE = frozenset({"suomen", "euroopan", "ruotsin", "venäjän", "eu:n", "viron"})


def _words(text: str) -> Iterator[_Word]:
    end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        first = end == 0 or _SENTENCE_END.search(gap) is not None
        word = match.group()
        yield _Word(match.start(), match.end(), word, word.lower(), first)
        end = match.end()


def _run_length(words: Sequence[_Word], forms: Sequence[NameForm | None], at: int) -> int:
    """Return how many words from `at` are one person's name; 0 when it is none."""
    if forms[at] is None:
        return 0
    count = 1
    while at + count < len(words) and _continues(words, forms, at + count):
        count += 1
    if count > 1 or _stands_alone(words, forms[at], at):
        return count
    return 0


def _continues(words: Sequence[_Word], forms: Sequence[NameForm | None], at: int) -> bool:
    """Return True when the name at `at` belongs to the one before it: "Aino Virta"."""
    before, here = forms[at - 1], forms[at]
    if before is None or here is None or words[at].first or before.part == here.part:
        return False
    return words[at].is_capital and words[at - 1].is_capital and before.case is Case.NOMINATIVE


def _stands_alone(words: Sequence[_Word], form: NameForm | None, at: int) -> bool:
    word = words[at]
    if form is None:
        return False
    if not form.ordinary:
        return word.is_capital or len(form.part.word) >= _CLEAR_LENGTH
    if not word.is_capital:
        return False
    if not word.first:
        return True
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.first or form.case is not Case.NOMINATIVE:
        return False
    return after.is_capital or after.small in _SPEAKING


def _is_other_name(word: _Word) -> bool:
    """Return True for a word that has the look of a surname that is on no list: Korhosen."""
    return not word.first and _LOOKS_LIKE_A_SURNAME.match(word.text) is not None


def _without_overlap(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings in order; of those that overlap the longer, then the surer one."""
    kept: list[Finding] = []
    for each in sorted(found, key=lambda f: (f.start - f.end, not f.certain, f.start)):
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    yield from sorted(kept, key=lambda f: f.start)
