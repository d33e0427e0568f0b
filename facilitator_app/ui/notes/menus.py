"""The menus of a line and of a pane. Everything in them has a key or a button elsewhere too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.theme import Theme


@frozen
class Item:
    """One thing in a menu; without words it is a separator.

    Attributes:
        key: Shown beside it, in Qt's portable form; whoever owns the page binds it.
    """

    words: str = ""
    icon: str = ""
    key: str = ""
    does: Callable[[], object] | None = None
    checked: bool | None = None


class Menu(QMenu):
    """A menu of items that lets go of itself when it closes."""

    def __init__(self, theme: Theme, items: Sequence[Item], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items: dict[QAction, Item] = {}
        for item in items:
            if not item.words:
                self.addSeparator()
                continue
            words = item.words.replace("&", "&&")
            if item.key:
                shown = QKeySequence(item.key).toString(QKeySequence.SequenceFormat.NativeText)
                words = f"{words}\t{shown}"
            action = QAction(words, self)
            if item.icon:
                action.setIcon(theme.icon(item.icon))
            if item.checked is not None:
                action.setCheckable(True)
                action.setChecked(item.checked)
            action.setEnabled(item.does is not None)
            self._items[action] = item
            self.addAction(action)
        self.triggered.connect(self._on_triggered)

    def open_at(self, place: QPoint) -> None:
        """Show it without waiting for a choice."""
        self.popup(place)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        does = self._items[action].does
        if does is not None:
            does()


@frozen
class LineActs:
    """What can be done with a line."""

    change: Callable[[], object]
    star: Callable[[], object]
    strike: Callable[[], object]
    share: Callable[[], object]
    copy: Callable[[], object]
    wordings: Callable[[], object]


@frozen
class PaneActs:
    """What can be done with a pane."""

    history: Callable[[], object]
    hand_off: Callable[[], object]
    slips: Callable[[], object]
    paper: Callable[[], object]
    window: Callable[[], object]
    copy: Callable[[], object]
    save: Callable[[], object]
    identifiers: Callable[[], object]
    abbreviations: Callable[[], object]
    spelling: Callable[[], object]


def line_items(acts: LineActs, *, starred: bool, struck: bool) -> list[Item]:
    """Return the menu of a line."""
    translate = QCoreApplication.translate
    back = translate("NoteMenus", "Take back the request to remove")
    star_off = translate("NoteMenus", "No quote candidate any more")
    return [
        Item(translate("NoteMenus", "Change"), "pencil", "", acts.change),
        Item(
            star_off if starred else translate("NoteMenus", "Quote candidate"),
            "star",
            "Ctrl+M",
            acts.star,
        ),
        Item(
            back if struck else translate("NoteMenus", "Remove on request"),
            "trash-2",
            "Ctrl+Del",
            acts.strike,
        ),
        Item(translate("NoteMenus", "For the themes wall"), "presentation", "", acts.share),
        Item(),
        Item(translate("NoteMenus", "Former wordings"), "history", "", acts.wordings),
        Item(translate("NoteMenus", "Copy"), "copy", "", acts.copy),
    ]


def pane_items(acts: PaneActs, *, in_window: bool, spelling: bool | None) -> list[Item]:
    """Return the menu of a pane.

    Args:
        spelling: Whether it is on; None when this computer has no dictionary.
    """
    translate = QCoreApplication.translate
    out = translate("NoteMenus", "In a window of its own")
    back = translate("NoteMenus", "Back to the others")
    items = [
        Item(translate("NoteMenus", "Earlier times"), "history", "", acts.history),
        Item(translate("NoteMenus", "Change recorder"), "repeat", "Ctrl+H", acts.hand_off),
        Item(translate("NoteMenus", "Insight slips"), "lightbulb", "", acts.slips),
        Item(translate("NoteMenus", "Type in paper notes"), "scroll-text", "", acts.paper),
        Item(back if in_window else out, "presentation", "", acts.window),
        Item(),
        Item(translate("NoteMenus", "Copy all lines"), "copy", "", acts.copy),
        Item(translate("NoteMenus", "Save lines as a table…"), "table-2", "", acts.save),
        Item(),
        Item(translate("NoteMenus", "Identifiers and removals"), "eye", "", acts.identifiers),
        Item(translate("NoteMenus", "Own short forms"), "type", "", acts.abbreviations),
    ]
    if spelling is None:
        items.append(Item(translate("NoteMenus", "Spelling: no dictionary on this computer")))
    else:
        words = translate("NoteMenus", "Underline misspelt words")
        items.append(Item(words, "", "", acts.spelling, spelling))  # the tick is its icon
    return items
