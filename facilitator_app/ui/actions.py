"""What can be done from everywhere: one action a thing, with its key and its words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.texts import page_title


class ActionId(StrEnum):
    """Something that has a key everywhere."""

    PALETTE = "palette"
    CARDS = "cards"
    HELP = "help"
    FULL_SCREEN = "full_screen"
    UNDO = "undo"
    REDO = "redo"
    TEXT_UP = "text_up"
    TEXT_DOWN = "text_down"
    TEXT_100 = "text_100"
    LIGHT_DARK = "light_dark"
    NEXT_AREA = "next_area"
    FORMER_AREA = "former_area"
    ACCEPT = "accept"
    DECLINE = "decline"
    OPEN = "open"
    NEW = "new"
    FIND = "find"
    PRINT = "print"
    ADD = "add"
    REMOVE = "remove"
    RENAME = "rename"
    STAGE_NEXT = "stage_next"
    STAGE_BLANK = "stage_blank"
    HELP_FLAG = "help_flag"


KEYS: Mapping[ActionId, tuple[str, ...]] = {
    ActionId.PALETTE: ("Ctrl+K",),
    ActionId.CARDS: ("F4",),
    ActionId.HELP: ("F1",),
    ActionId.FULL_SCREEN: ("F11",),
    ActionId.UNDO: ("Ctrl+Z",),
    ActionId.REDO: ("Ctrl+Y", "Ctrl+Shift+Z"),
    ActionId.TEXT_UP: ("Ctrl++", "Ctrl+="),
    ActionId.TEXT_DOWN: ("Ctrl+-",),
    ActionId.TEXT_100: ("Ctrl+0",),
    ActionId.LIGHT_DARK: ("Ctrl+Shift+D",),
    ActionId.NEXT_AREA: ("F6",),
    ActionId.FORMER_AREA: ("Shift+F6",),
    ActionId.ACCEPT: ("F8",),
    ActionId.DECLINE: ("F9",),
    ActionId.OPEN: ("Ctrl+O",),
    ActionId.NEW: ("Ctrl+N",),
    ActionId.FIND: ("Ctrl+F",),
    ActionId.PRINT: ("Ctrl+P",),
    ActionId.ADD: ("Ins",),
    ActionId.REMOVE: ("Del",),
    ActionId.RENAME: ("F2",),
    ActionId.STAGE_NEXT: ("Ctrl+B",),
    ActionId.STAGE_BLANK: ("Ctrl+Shift+B",),
    ActionId.HELP_FLAG: ("F12",),
}
PAGE_KEYS: Mapping[PageId, str] = {
    PageId.START: "Alt+0",
    PageId.PLAN: "Alt+1",
    PageId.PEOPLE: "Alt+2",
    PageId.GROUPS: "Alt+3",
    PageId.RUN: "Alt+4",
    PageId.NOTES: "Alt+5",
    PageId.SUMMARY: "Alt+6",
}


def action_text(action: ActionId) -> str:  # noqa: C901, PLR0911, PLR0912 - one row each
    """Return what an action does, as the command list and the key card say it."""
    translate = QCoreApplication.translate
    match action:
        case ActionId.PALETTE:
            return translate("Actions", "Search and commands")
        case ActionId.CARDS:
            return translate("Actions", "Prompt cards")
        case ActionId.HELP:
            return translate("Actions", "Help and key card")
        case ActionId.FULL_SCREEN:
            return translate("Actions", "Full screen")
        case ActionId.UNDO:
            return translate("Actions", "Undo")
        case ActionId.REDO:
            return translate("Actions", "Redo")
        case ActionId.TEXT_UP:
            return translate("Actions", "Larger text")
        case ActionId.TEXT_DOWN:
            return translate("Actions", "Smaller text")
        case ActionId.TEXT_100:
            return translate("Actions", "Text size 100 %")
        case ActionId.LIGHT_DARK:
            return translate("Actions", "Light or dark")
        case ActionId.NEXT_AREA:
            return translate("Actions", "Next area of the page")
        case ActionId.FORMER_AREA:
            return translate("Actions", "Former area of the page")
        case ActionId.ACCEPT:
            return translate("Actions", "Accept the waiting proposal")
        case ActionId.DECLINE:
            return translate("Actions", "Decline the waiting proposal")
        case ActionId.OPEN:
            return translate("Actions", "Open file…")
        case ActionId.NEW:
            return translate("Actions", "New event")
        case ActionId.FIND:
            return translate("Actions", "Find on the page")
        case ActionId.PRINT:
            return translate("Actions", "Print")
        case ActionId.ADD:
            return translate("Actions", "Add")
        case ActionId.REMOVE:
            return translate("Actions", "Remove")
        case ActionId.RENAME:
            return translate("Actions", "Change the words")
        case ActionId.STAGE_NEXT:
            return translate("Actions", "Room screen: next view")
        case ActionId.STAGE_BLANK:
            return translate("Actions", "Room screen: black")
        case ActionId.HELP_FLAG:
            return translate("Actions", "Help flag up or down")


class _Act(QAction):
    """An action that reports itself by name."""

    wanted = Signal(str)

    def __init__(self, name: str, keys: tuple[str, ...], window: QWidget) -> None:
        super().__init__(window)
        self._name = name
        self.setShortcuts([QKeySequence(key) for key in keys])
        self.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.triggered.connect(self._on_triggered)
        window.addAction(self)

    @Slot()
    def _on_triggered(self) -> None:
        self.wanted.emit(self._name)


class Actions(QObject):
    """The keys of a window.

    Attributes:
        wanted: An `ActionId`.
        page_wanted: A `PageId`.
    """

    wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._acts: dict[str, _Act] = {}
        for action, keys in KEYS.items():
            self._acts[action] = _Act(action, keys, window)
            self._acts[action].wanted.connect(self.wanted)
        for page, key in PAGE_KEYS.items():
            self._acts[page] = _Act(page, (key,), window)
            self._acts[page].wanted.connect(self.page_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        for action in KEYS:
            self._acts[action].setText(action_text(action))
        for page in PAGE_KEYS:
            self._acts[page].setText(page_title(page))
