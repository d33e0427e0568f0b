"""Places, and titles that point to one person once the place is known."""

from __future__ import annotations

import re
from collections.abc import Iterable

from facilitator_app.core.frozen import frozen
from facilitator_app.core.inflection import Case, StemKind, case_of, stems

_TITLE_WORDS = """
    kunnanjohtaja kaupunginjohtaja pormestari apulaiskaupunginjohtaja hallintojohtaja talousjohtaja
    sivistysjohtaja sivistystoimenjohtaja perusturvajohtaja henkilöstöjohtaja viestintäjohtaja
    johtaja päällikkö rehtori apulaisrehtori sihteeri kanslisti lääkäri ylilääkäri hammaslääkäri
    kirkkoherra kappalainen kanttori opettaja lukiolainen kirjastonhoitaja kirjastotoimenjohtaja
    valtuutettu kansanedustaja puheenjohtaja varapuheenjohtaja yrittäjä kauppias apteekkari
    nimismies poliisi konstaapeli rakennustarkastaja terveystarkastaja ympäristösihteeri
    lautamies kylänvanhin kyläpäällikkö asiamies luottamusmies pääluottamusmies virkamies
    ministeri kansliapäällikkö ylijohtaja maaherra maakuntajohtaja isännöitsijä toimittaja
    päätoimittaja tarkastaja koordinaattori asiantuntija suunnittelija sosiaalityöntekijä
    kuraattori terveydenhoitaja neuvola-terveydenhoitaja palomestari palopäällikkö
"""
_SWEDISH_TITLE = re.compile(
    r"\b\w*(?:direktör|rektor|borgmästare|läkare|kyrkoherde|sekreterare|chef|ordförande|"
    r"lärare|apotekare|ombudsman)(?:en|n|na)?s?\s(?:i|på|från|vid)\s(?=[A-ZÅÄÖ])(\w+(?:-\w+)?)"
)
_ENGLISH_TITLE = re.compile(
    r"\b(?i:mayor|director|manager|head\steacher|principal|secretary|vicar|doctor|chair)\s"
    r"(?i:of|in|from)\s(?=[A-ZÅÄÖ])(\w+(?:-\w+)?)"
)
_DOUBTFUL = frozenset(  # begin sentences as other words
    [
        "aura",
        "ii",
        "kaavi",
        "kolari",
        "koski",
        "lieto",
        "loppi",
        "luoto",
        "masku",
        "nurmes",
        "perho",
        "salla",
        "sievi",
        "simo",
        "soini",
        "somero",
        "tervo",
        "vaala",
        "virrat",
    ]
)
# The last word of most Finnish village and municipality names, in the genitive.
_PLACE_ENDS = (
    "kosken", "järven", "lahden", "niemen", "salmen", "kylän", "joen", "mäen", "saaren", "vaaran",
    "lammen", "harjun", "virran", "suon", "rannan", "vuoren", "perän", "selän", "kankaan", "maan",
    "linnan", "kallion", "nurmen", "korven", "veden", "laakson", "ojan", "pellon",
    "luodon", "salon", "niityn",
)  # fmt: skip


@frozen
class Places:
    """Names of places, as two lists: where nobody stands out, and where a title is one person."""

    large: tuple[str, ...] = ()
    small: tuple[str, ...] = ()


@frozen
class TitledPlace:
    """A title with a place in a text of Swedish or English."""

    start: int
    end: int


class PlaceIndex:
    """Finds places and titles in any form."""

    def __init__(self, places: Places, own_place: str = "") -> None:
        own = {word.lower() for word in re.findall(r"\w+", own_place)}
        small = [each for each in places.small if each.lower() not in own]
        self._small = _Index(small)
        self._sure = _Index(each for each in small if each.lower() not in _DOUBTFUL)
        self._any = _Index((*places.large, *places.small))
        self._titles = _Index(_TITLE_WORDS.split())

    def small(self, word: str, *, begins: bool) -> Case | None:
        """Return the case in which `word`, in small letters, names a small place.

        Args:
            begins: True for the first word of a sentence, which has a capital letter anyway.
        """
        return (self._sure if begins else self._small).find(word)

    def is_place(self, word: str) -> bool:
        """Return True when `word`, in small letters, is a place of the lists in any form."""
        return self._any.find(word) is not None

    def title(self, word: str) -> Case | None:
        """Return the case of a title, also as the end of a longer one: hallintojohtajalle."""
        for start in range(max(0, len(word) - 3)):
            case = self._titles.find(word[start:])
            if case is not None:
                return case
        return None


def looks_like_a_place(word: str) -> bool:
    """Return True for a genitive that ends like the name of a village: Hirvikosken."""
    return word.endswith(_PLACE_ENDS)


def titles_of_other_languages(text: str) -> Iterable[TitledPlace]:
    """Yield "rektorn i Hangö", "mayor of Ii"."""
    for pattern in (_SWEDISH_TITLE, _ENGLISH_TITLE):
        yield from (TitledPlace(*match.span()) for match in pattern.finditer(text))


class _Index:
    """Forms of some words."""

    def __init__(self, words: Iterable[str]) -> None:
        self._stems: dict[str, set[StemKind]] = {}
        for word in words:
            for stem, kind in stems(word.lower()):
                self._stems.setdefault(stem, set()).add(kind)

    def find(self, word: str) -> Case | None:
        for length in range(len(word), 1, -1):
            for kind in self._stems.get(word[:length], ()):
                case = case_of(word[:length], kind, word[length:])
                if case is not None:
                    return case
        return None
