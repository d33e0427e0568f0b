"""The keys of the page Notes. They work wherever the focus is on the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.line_kinds import LOOKS, kind_name

STAR, STRIKE, READ, HAND_OFF, NEXT_PANE = ("star", "strike", "read", "hand_off", "next_pane")
_KEYS = {
    "Ctrl+M": STAR,
    "Ctrl+Del": STRIKE,
    "Ctrl+Shift+R": READ,
    "Ctrl+H": HAND_OFF,
    "Ctrl+Tab": NEXT_PANE,
}
_LAYOUTS = (1, 2, 4, 6)
MOST_NUMBERED = 9


class _Key(QShortcut):
    """A key that reports itself by name."""

    pressed = Signal(str)

    def __init__(self, key: str, name: str, widget: QWidget) -> None:
        super().__init__(QKeySequence(key), widget)
        self._name = name
        self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.activated.connect(self._on_activated)

    @Slot()
    def _on_activated(self) -> None:
        self.pressed.emit(self._name)


class NoteKeys(QObject):
    """Listens for the keys of a recorder.

    Attributes:
        pressed: A name of this module.
        pane_wanted: Number of a pane, from 1.
        layout_wanted: How many panes at a time.
        kind_wanted: A `LineKind` for the line in the entry.
    """

    pressed = Signal(str)
    pane_wanted = Signal(int)
    layout_wanted = Signal(str)
    kind_wanted = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        for key, name in _KEYS.items():
            _Key(key, name, widget).pressed.connect(self.pressed)
        for number in range(1, MOST_NUMBERED + 1):
            _Key(f"Ctrl+{number}", str(number), widget).pressed.connect(self._on_pane)
        for count in _LAYOUTS:
            _Key(f"Ctrl+Alt+{count}", str(count), widget).pressed.connect(self.layout_wanted)
        for kind, look in LOOKS.items():
            _Key(look.key, kind, widget).pressed.connect(self.kind_wanted)

    @Slot(str)
    def _on_pane(self, number: str) -> None:
        self.pane_wanted.emit(int(number))


def key_rows() -> Sequence[KeyRow]:
    """Return the keys of the page for the key card."""
    translate = QCoreApplication.translate
    kinds = [KeyRow((look.mark, look.key), kind_name(kind)) for kind, look in LOOKS.items()]
    return [
        KeyRow(("Ctrl+1–9", "Ctrl+Tab"), translate("NoteKeys", "Type in this pane; the next one")),
        KeyRow(("Ctrl+Alt+1/2/4/6",), translate("NoteKeys", "How many panes at a time")),
        KeyRow(("Enter", "Shift+Enter"), translate("NoteKeys", "Save the line; break it")),
        KeyRow(("Up", "Ctrl+Up", "Ctrl+Down"), translate("NoteKeys", "Change the last line; walk")),
        *kinds,
        KeyRow(("#", "Tab"), translate("NoteKeys", "Tag; take the one that is offered")),
        KeyRow(("Ctrl+M", "Ctrl+Del"), translate("NoteKeys", "Star; remove on request")),
        KeyRow(("Ctrl+Shift+R",), translate("NoteKeys", "Read aloud")),
        KeyRow(("Ctrl+H",), translate("NoteKeys", "Change of recorder")),
    ]
