"""Tells before Qt is loaded which packages of the system it lacks. Must not import Qt.

The sentences are here and not in `ui/texts.py`: where they are needed, Qt's translator is missing.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from enum import IntEnum
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple


class Need(IntEnum):
    """How much of Qt is about to be loaded; each step needs what the steps before it need."""

    COMMANDS = 1
    WIDGETS = 2
    WINDOW = 3


class Library(NamedTuple):
    """A system library and the packages that bring it, and with it what it needs itself.

    Attributes:
        debian: Name of the package in Debian 12, 13 and Ubuntu.
        fedora: Name of the package in Fedora.
    """

    name: str
    debian: str
    fedora: str


class Step(NamedTuple):
    """What one step adds to the steps before it.

    Attributes:
        modules: Qt's own; they are tried whole.
        libraries: Named to the user when one of those cannot be loaded.
    """

    need: Need
    modules: tuple[str, ...]
    libraries: tuple[Library, ...]


STEPS = (
    Step(
        Need.COMMANDS,
        ("QtCore",),
        (Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),),
    ),
    Step(
        Need.WIDGETS,
        ("QtGui", "QtWidgets", "QtSvg", "QtNetwork"),
        (
            Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
            Library("libGL.so.1", "libgl1", "libglvnd-glx"),
            Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
            Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
            Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
            Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
        ),
    ),
    Step(
        Need.WINDOW,
        (),  # which plugin it takes depends on the screen
        (
            Library("libxcb.so.1", "libxcb1", "libxcb"),
            Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
            Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
            Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
            Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
            Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
            Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
            Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
        ),
    ),
)

_SENTENCES: Mapping[str, str] = {
    "fi": (
        "Tästä koneesta puuttuu kirjastoja, joita Qt tarvitsee: asenna ne komennolla "
        "”sudo apt install {debian}” (Debian, Ubuntu) tai ”sudo dnf install {fedora}” (Fedora)."
    ),
    "sv": (
        "Den här datorn saknar bibliotek som Qt behöver: installera dem med "
        "”sudo apt install {debian}” (Debian, Ubuntu) eller ”sudo dnf install {fedora}” (Fedora)."
    ),
    "en": (
        "This computer lacks libraries that Qt needs: install them with "
        "“sudo apt install {debian}” (Debian, Ubuntu) or “sudo dnf install {fedora}” (Fedora)."
    ),
}

_UNKNOWN: Mapping[str, str] = {
    "fi": "Qt ei käynnisty, koska tästä koneesta puuttuu kirjasto: {refusal}",
    "sv": "Qt startar inte, eftersom den här datorn saknar ett bibliotek: {refusal}",
    "en": "Qt does not start, because this computer lacks a library: {refusal}",
}


def loader_refusal(name: str) -> str:
    """Return "" when the loader takes the library `name`, or why not: first what is missing."""
    try:
        ctypes.CDLL(name)
    except OSError as error:
        return str(error.__cause__ or error)  # PyInstaller wraps the loader's words in its own
    return ""


def missing_libraries(
    need: Need,
    environ: Mapping[str, str],
    refusal: Callable[[str], str] = loader_refusal,
) -> str:
    """Return "" when all that `need` takes can be loaded, or one sentence on what to install.

    Qt's own files are tried, because they alone know what they need; only when the loader refuses
    one of them are the libraries tried by name. Then all that is missing here is named at once,
    also what a window would need if there is a screen.
    """
    if sys.platform != "linux":
        return ""
    why = _first_refusal(need, environ, refusal)
    if not why:
        return ""
    named = Need.WINDOW if environ.get("DISPLAY") else need
    libraries = [each for step in STEPS if step.need <= named for each in step.libraries]
    missing = [each for each in libraries if each.name in refusal(each.name)]
    language = _language(environ)
    if not missing:
        return _UNKNOWN[language].format(refusal=why)
    return _SENTENCES[language].format(
        debian=" ".join(each.debian for each in missing),
        fedora=" ".join(dict.fromkeys(each.fedora for each in missing)),
    )


def _first_refusal(need: Need, environ: Mapping[str, str], refusal: Callable[[str], str]) -> str:
    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return ""
    qt = Path(found.submodule_search_locations[0])
    modules = [name for step in STEPS if step.need <= need for name in step.modules]
    files = [str(path) for name in modules for path in qt.glob(f"{name}.*so")]
    why = next(filter(None, map(refusal, files)), "")
    if why or need < Need.WINDOW:
        return why
    return _screen_refusal(qt / "Qt" / "plugins" / "platforms", environ, refusal)


def _screen_refusal(folder: Path, environ: Mapping[str, str], refusal: Callable[[str], str]) -> str:
    """Return why no plugin for this screen loads; Qt itself takes the first one that does."""
    if environ.get("QT_QPA_PLATFORM"):
        return ""
    screens = (("WAYLAND_DISPLAY", "libqwayland.so"), ("DISPLAY", "libqxcb.so"))
    plugins = [folder / name for variable, name in screens if environ.get(variable)]
    refusals = [refusal(str(path)) for path in plugins if path.is_file()]
    return refusals[-1] if refusals and all(refusals) else ""


def _language(environ: Mapping[str, str]) -> str:
    names = (environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next(filter(None, names), "")[:2]
    return language if language in _SENTENCES else "en"
