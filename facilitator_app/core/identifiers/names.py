"""The names of an event, and finding them in text in any form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from facilitator_app.core.frozen import frozen
from facilitator_app.core.identifiers.ordinary import ORDINARY_FORMS, ORDINARY_NAMES
from facilitator_app.core.inflection import ENDINGS, Case, StemKind, case_of, stems
from facilitator_app.core.model import FrameItem, Group, Person, Seat
from facilitator_app.core.state import EventState

_PART = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PARTICLES = frozenset({"af", "da", "de", "del", "di", "la", "le", "van", "von", "zu", "der"})
_SHORTEST = 2
_SHORTEST_BODY = 5


class NameKind(StrEnum):
    """Whose name it is."""

    PARTICIPANT = "participant"
    STAFF = "staff"
    SPEAKER = "speaker"
    ORGANISATION = "organisation"


@frozen
class Name:
    """One name of the event's lists, as it is written there."""

    text: str
    kind: NameKind


@frozen
class NamePart:
    """One word of a name.

    Attributes:
        ordinary: True when it is a common word too.
    """

    word: str
    kind: NameKind
    ordinary: bool


@frozen
class NameForm:
    """A word that is a form of a name.

    Attributes:
        ordinary: True when the same letters are a common word too.
    """

    part: NamePart
    case: Case
    ordinary: bool


def names_of(state: EventState) -> list[Name]:
    """Return every name that the lists of an event hold, as far as this laptop has them."""
    people = [Name(each.full_name, NameKind.PARTICIPANT) for each in state.all(Person)]
    seats = [Name(each.name, NameKind.PARTICIPANT) for each in state.all(Seat)]
    staff = [
        Name(text, NameKind.STAFF)
        for group in state.all(Group)
        for text in (
            group.facilitator,
            group.co_facilitator,
            group.recorder,
            group.technical_support,
        )
    ]
    speakers = [Name(each.speaker, NameKind.SPEAKER) for each in state.all(FrameItem)]
    organisations = {each.organisation for each in state.all(Person)}
    own = {state.event.organiser, *state.event.hosts}  # everybody knows who held the event
    bodies = [Name(text, NameKind.ORGANISATION) for text in sorted(organisations - own)]
    found = [*people, *seats, *staff, *speakers, *bodies]
    return [each for each in found if each.text]


class NameIndex:
    """Finds the forms of some names among words."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._stems: dict[str, list[tuple[NamePart, StemKind]]] = {}
        known: set[str] = set()
        for part in _parts(names):
            if part.word not in known:
                known.add(part.word)
                for stem, kind in set(stems(part.word)):
                    self._stems.setdefault(stem, []).append((part, kind))
        self._longest = max(map(len, self._stems), default=0)

    @property
    def form_count(self) -> int:
        """How many words it knows as forms of a name."""
        return sum(len(ENDINGS[kind]) for hits in self._stems.values() for _, kind in hits)

    def find(self, word: str) -> NameForm | None:
        """Return what `word`, in small letters, is a form of; None when of no name."""
        for length in range(min(len(word), self._longest), _SHORTEST - 1, -1):
            for part, kind in self._stems.get(word[:length], ()):
                case = case_of(word[:length], kind, word[length:])
                if case is not None:
                    return NameForm(part, case, part.ordinary or word in ORDINARY_FORMS)
        return None


class OrganisationIndex:
    """Finds organisations by their whole name, its last word in any form.

    Only proper names are looked for: "kunta" or "valtion virasto" in a list tells of nobody.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self._by_first: dict[str, list[tuple[list[str], NameIndex]]] = {}
        for name in names:
            words = [each.lower() for each in _PART.findall(name.text)]
            if name.kind is NameKind.ORGANISATION and words and _is_proper(name.text):
                last = NameIndex([Name(words[-1].capitalize(), NameKind.PARTICIPANT)])
                first = words[0] if len(words) > 1 else ""
                self._by_first.setdefault(first, []).append((words[:-1], last))

    def find(self, words: Sequence[str], at: int) -> tuple[int, Case] | None:
        """Return how many of `words`, in small letters, from `at` name an organisation."""
        for before, last in (*self._by_first.get(words[at], ()), *self._by_first.get("", ())):
            count = len(before)
            if list(words[at : at + count]) != before or at + count >= len(words):
                continue
            form = last.find(words[at + count])
            if form is not None:
                return count + 1, form.case
        return None


def _is_proper(text: str) -> bool:
    return text[:1].isupper() and len(text) >= _SHORTEST_BODY


def _parts(names: Iterable[Name]) -> Iterator[NamePart]:
    for name in names:
        if name.kind is NameKind.ORGANISATION:
            continue  # found as a whole: see OrganisationIndex
        for word in _words(name):
            yield NamePart(word, name.kind, word in ORDINARY_NAMES)


def _words(name: Name) -> Iterator[str]:
    """Yield the words of a name, and of a double name also its halves."""
    for word in _PART.findall(name.text):
        # Staff may be called by a role: "Kirjuri 1", "Ohjaaja (ministeriöstä)". A name is written
        # with a capital letter, and a role alone at the start is in the list of common words.
        if len(word) < _SHORTEST or not word[0].isupper() or word.lower() in _ROLES:
            continue
        small = word.lower()
        if small in _PARTICLES:
            continue
        yield small
        yield from (half for half in small.split("-") if half != small and len(half) > _SHORTEST)


_ROLES = frozenset(
    {
        "ohjaaja", "apuohjaaja", "kirjuri", "tekninen", "tuki", "koordinaattori", "osallistuja",
        "diskussionsledare", "sekreterare", "koordinator", "teknisk", "deltagare",
        "facilitator", "recorder", "coordinator", "participant", "technical", "support",
        "valtiosihteeri", "ministeri", "johtaja", "toimitusjohtaja", "puheenjohtaja",
    }
)  # fmt: skip
