"""The spelling dictionaries of this computer: Voikko for Finnish, Hunspell's files for others.

The program brings no dictionary of its own. Where there is none, or one that cannot be read,
nothing is underlined and nothing is said.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import IO, Any, Protocol, Self

from facilitator_app.core.frozen import frozen

FINNISH = "fi"
_NAMES: Mapping[str, Sequence[str]] = {"sv": ("sv_FI", "sv_SE"), "en": ("en_GB", "en_US")}
_REMEMBERED = 20_000  # words


class Dictionary(Protocol):
    """Something that knows words."""

    def knows(self, word: str) -> bool:
        """Return True when the word is spelt as it may be."""
        ...


class Spelling:
    """Some dictionaries together: a word is known when one of them knows it."""

    def __init__(self, dictionaries: Sequence[Dictionary]) -> None:
        self._dictionaries = tuple(dictionaries)
        self.knows = lru_cache(maxsize=_REMEMBERED)(self._look_up)

    def __bool__(self) -> bool:
        """Return True when there is a dictionary at all."""
        return bool(self._dictionaries)

    def _look_up(self, word: str) -> bool:
        return not self._dictionaries or any(each.knows(word) for each in self._dictionaries)


def folders() -> list[Path]:
    """Return where systems and LibreOffice keep Hunspell's dictionaries, the user's own first."""
    home = Path.home()
    if sys.platform == "win32":
        offices = [Path(os.environ.get("PROGRAMFILES", "C:/Program Files")) / "LibreOffice"]
        places = [Path(os.environ.get("APPDATA", str(home))) / "hunspell"]
    elif sys.platform == "darwin":
        offices = [Path("/Applications/LibreOffice.app/Contents/Resources")]
        places = [home / "Library/Spelling", Path("/Library/Spelling")]
    else:
        offices = [Path("/usr/lib/libreoffice"), *Path("/opt").glob("libreoffice*")]
        shared = ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts")
        places = [home / ".local/share/hunspell", *map(Path, shared)]
    for office in offices:
        places += [*office.glob("share/extensions/dict-*"), *office.glob("extensions/dict-*")]
    return [*places, *(each / "dictionaries" for each in places)]


def find_hunspell(language: str, places: Iterable[Path]) -> Path | None:
    """Return the dictionary of a language without its suffix; None where there is none."""
    found = list(places)
    for name in _NAMES.get(language, ()):
        for place in found:
            if all((place / f"{name}.{suffix}").is_file() for suffix in ("aff", "dic")):
                return place / name
    return None


def has_dictionary(language: str) -> bool:
    """Return True when this computer seems to have a dictionary of `language`; reads none."""
    if language == FINNISH:
        return _Voikko.is_there()
    return find_hunspell(language, folders()) is not None


def open_spelling(languages: Iterable[str]) -> Spelling:
    """Read what dictionaries there are of `languages`; one of Hunspell's takes a second or two."""
    opened = (_open(each) for each in dict.fromkeys(languages))
    return Spelling([each for each in opened if each is not None])


def _open(language: str) -> Dictionary | None:
    if language == FINNISH:
        return _Voikko() if _Voikko.is_there() else None
    path = find_hunspell(language, folders())
    if path is None:
        return None
    with contextlib.suppress(Exception):  # whatever is wrong with a file that is not ours
        return read_hunspell(path)
    return None


def read_hunspell(path: Path) -> Dictionary:
    """Read the dictionary `path` (without its suffix).

    Raises:
        Exception: Of any kind: it is no dictionary.
    """
    from spylls.hunspell.dictionary import Dictionary as Words  # noqa: PLC0415 - slow: 50 ms
    from spylls.hunspell.readers import read_aff, read_dic  # noqa: PLC0415
    from spylls.hunspell.readers.file_reader import FileReader  # noqa: PLC0415

    class Reader(FileReader):
        """Closes what it opened, as the library's own does not."""

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            self.io.close()

        def reset_io(self, obj: IO[str]) -> None:
            """Go on with the same file in another encoding."""
            if hasattr(self, "io"):
                self.io.close()
            super().reset_io(obj)

    with Reader(f"{path}.aff") as rules:
        aff, context = read_aff(rules)
    with Reader(f"{path}.dic", encoding=context.encoding) as words:
        dic = read_dic(words, aff=aff, context=context)
    if not dic.words:
        raise ValueError("no words")  # it would call every word wrong
    return _Hunspell(Words(aff, dic))


@frozen
class _Hunspell:
    words: Any  # the library has no types

    def knows(self, word: str) -> bool:
        """Return True when the word is spelt as it may be."""
        return bool(self.words.lookup(word.replace("’", "'")))


class _Voikko:
    def __init__(self) -> None:
        from libvoikko import Voikko  # noqa: PLC0415 - loads a library of the system

        self._voikko = Voikko(FINNISH)

    @staticmethod
    def is_there() -> bool:
        """Return True when this computer has Voikko and its Finnish words."""
        from libvoikko import Voikko  # noqa: PLC0415 - as above

        with contextlib.suppress(OSError):  # the library is not here
            return FINNISH in Voikko.listSupportedSpellingLanguages()
        return False

    def knows(self, word: str) -> bool:
        """Return True when the word is spelt as it may be."""
        return bool(self._voikko.spell(word))
