"""The few words of the room screen, in its own language or two, whatever the desk speaks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTranslator

from facilitator_app.ui.translators import compiled

MINUTE = str(QT_TRANSLATE_NOOP("Stage", "minute"))
MINUTES = str(QT_TRANSLATE_NOOP("Stage", "minutes"))
MINUTES_OVER = str(QT_TRANSLATE_NOOP("Stage", "minutes over"))
TIME_IS_UP = str(QT_TRANSLATE_NOOP("Stage", "The time is up"))
RULES = str(QT_TRANSLATE_NOOP("Stage", "Ground rules"))
RULES_SUIT = str(QT_TRANSLATE_NOOP("Stage", "Do these suit all of us?"))
GO_TO_TABLE = str(QT_TRANSLATE_NOOP("Stage", "Go to your table"))
YOUR_GROUP = str(QT_TRANSLATE_NOOP("Stage", "Your group"))
TABLE = str(QT_TRANSLATE_NOOP("Stage", "Table"))
GROUP = str(QT_TRANSLATE_NOOP("Stage", "Group"))
STARTS_AT = str(QT_TRANSLATE_NOOP("Stage", "starts at {time}"))
OWN_MOMENT = str(QT_TRANSLATE_NOOP("Stage", "A moment of your own"))
THINKING = str(QT_TRANSLATE_NOOP("Stage", "Thinking pause"))
BREAK = str(QT_TRANSLATE_NOOP("Stage", "Break"))
GO_ON_AT = str(QT_TRANSLATE_NOOP("Stage", "We go on at {time}"))
THEMES = str(QT_TRANSLATE_NOOP("Stage", "What has come up"))
PAIRS = str(QT_TRANSLATE_NOOP("Stage", "Pairs"))


class StageWords:
    """Words in the languages of the room screen.

    Args:
        folder: Where the translations are.
        cache: Where compiled ones may be kept.
    """

    def __init__(self, folder: Path, cache: Path) -> None:
        self._folder, self._cache = folder, cache
        self._translators: dict[str, QTranslator] = {}

    def say(self, source: str, languages: Sequence[str], **values: object) -> str:
        """Return a text in these languages, one after another where they differ."""
        said = [self._in(language, source).format(**values) for language in languages]
        return " · ".join(dict.fromkeys(said))

    def _in(self, language: str, source: str) -> str:
        if language not in self._translators:
            translator = QTranslator()
            file = compiled(self._folder, language, self._cache)
            if file is not None:
                translator.load(str(file))
            self._translators[language] = translator
        return self._translators[language].translate("Stage", source) or source
