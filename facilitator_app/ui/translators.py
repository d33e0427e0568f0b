"""The program's language, switched while it runs. Only QtCore: the command line uses it too.

Source strings are English, and English has a file as well, because its plurals are in there.
The `.qm` files that Qt reads are made from the `.ts` files: by the installer, or here.
"""

from __future__ import annotations

import logging
import os
import sys
import zlib
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

logger = logging.getLogger(__name__)

DEFAULT_LANGUAGE = "fi"
LRELEASE_SECONDS = 60


class Translators:
    """The translations that are in use.

    Args:
        folder: `resources/i18n`.
        cache: Where compiled translations are kept when none lie beside the sources.
    """

    def __init__(self, app: QCoreApplication, folder: Path, cache: Path) -> None:
        self._app, self._folder, self._cache = app, folder, cache
        self._installed: list[QTranslator] = []
        self._language = ""

    @property
    def language(self) -> str:
        """The language in use, "" before the first."""
        return self._language

    def use(self, language: str) -> None:
        """Speak `language` from now on; every window gets a LanguageChange event."""
        if language == self._language:
            return
        self.stop()
        QLocale.setDefault(QLocale(language))
        self._language = language
        self._installed = [
            translator
            for file in (_qt_file(language), compiled(self._folder, language, self._cache))
            if file is not None and (translator := QTranslator(self._app)).load(str(file))
        ]
        for translator in self._installed:
            self._app.installTranslator(translator)

    def stop(self) -> None:
        """Speak as the sources do."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed, self._language = [], ""


def system_language() -> str:
    """Return the first of the system's languages that the program speaks, else Finnish."""
    for name in QLocale.system().uiLanguages():
        language = "en" if name == "C" else name.partition("-")[0]
        if language in ("fi", "sv", "en"):
            return language
    return DEFAULT_LANGUAGE


def compiled(folder: Path, language: str, cache: Path) -> Path | None:
    """Return the `.qm` of a language: beside its `.ts`, or in `cache`, where it is made if needed.

    Returns:
        None when there is no such language or it could not be made.
    """
    source = folder / f"app_{language}.ts"
    shipped = source.with_suffix(".qm")
    if shipped.is_file():
        return shipped
    if not source.is_file():
        return None
    content = source.read_bytes()
    target = cache / "i18n" / f"app_{language}_{len(content)}_{zlib.crc32(content):08x}.qm"
    if target.is_file() or compile_translation(source, target):
        return target
    return None


def compile_translation(source: Path, target: Path) -> bool:
    """Make the `.qm` file `target` from the `.ts` file `source`; False when it does not work."""
    import subprocess  # noqa: PLC0415 - once after an update; the start need not wait for it

    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    partial = target.with_name(f"{target.name}.{os.getpid()}.part")  # two may start at once
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(  # noqa: S603 - Qt's own tool on our own file
            [tool, "-silent", source, "-qm", partial],
            check=True,
            capture_output=True,
            timeout=LRELEASE_SECONDS,
        )
        partial.replace(target)
    except (OSError, subprocess.SubprocessError) as error:
        logger.warning("no translation was compiled: %s", type(error).__name__)
        return False
    return True


def _qt_file(language: str) -> Path | None:
    """Return Qt's own words, for example of a file chooser."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    file = folder / f"qtbase_{language}.qm"
    return file if file.is_file() else None
