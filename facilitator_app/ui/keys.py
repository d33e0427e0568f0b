"""Keys as people read them, and one row of the key card. Only QtCore."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.frozen import frozen

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "↵", "Enter": "↵"}


@frozen
class KeyRow:
    """A key, or several, and what they do on a page.

    Attributes:
        keys: In Qt's portable form, "Ctrl+Right".
    """

    keys: tuple[str, ...]
    does: str


@frozen
class KeySection:
    """The keys of one place, for the key card."""

    title: str
    rows: Sequence[KeyRow]


def key_text(key: str) -> str:
    """Return a key in Qt's portable form, "Ctrl+Right", as it is printed: "Ctrl →"."""
    if key.endswith("+"):  # the plus key itself
        return " ".join([*(_part(each) for each in key[:-1].split("+") if each), "+"])
    return " ".join(_part(each) for each in key.split("+"))


def _part(key: str) -> str:
    if key in _ARROWS:
        return _ARROWS[key]
    match key:
        case "Space":
            return QCoreApplication.translate("Keys", "Space")
        case "Shift":
            return QCoreApplication.translate("Keys", "Shift")
        case "Esc":
            return QCoreApplication.translate("Keys", "Esc")
        case "-":
            return "−"
        case _:
            return key
