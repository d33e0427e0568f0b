"""The base of every page: title row, strips, body; what the window asks of it.

A page shows the open event and never keeps a copy of it. It is told of changes only while it is
seen; what it missed it makes good when it is shown again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.texts import page_title
from facilitator_app.ui.theme.tokens import MARGIN_X, MARGIN_Y
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.strips import Strips
from facilitator_app.ui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:  # a session brings the database and the documents; the start page needs neither
    from facilitator_app.core.changes import ChangeSet
    from facilitator_app.ui.session_bridge import SessionBridge

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


class Page(QWidget):
    """One page of the rail.

    A subclass builds its widgets in `__init__` (into `self.title_row` and `self.body`), and
    overrides: `retranslate` (all its words), `refresh` (all that it shows of the event), and of
    the rest what it needs. It asks `self.bridge` for the event, which is None before one is open.

    Attributes:
        page_wanted: A `PageId`: go there.
        badge_changed: How many things on this page need a person.
        strips: Strips of this page; F8 and F9 press their buttons with these keys.
    """

    page_wanted = Signal(str)
    badge_changed = Signal(int)

    def __init__(self, page_id: PageId, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_id, self.kit, self.theme = page_id, kit, kit.theme
        self.bridge: SessionBridge | None = None
        self.breakpoint = Breakpoint.NORMAL
        self._stale = True
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = Label(self.theme, role="title")
        self.title_row = WrapRow(self.theme, gap=12)
        self.title_row.addWidget(self.title)
        self.strips = Strips(self.theme, self)
        self.body = QWidget(self)
        margins = (MARGIN_X, MARGIN_Y, MARGIN_X, MARGIN_Y)
        column = Column(self.theme, self, gap=10, margins=margins)
        column.addWidget(self.strips)
        column.addLayout(self.title_row)
        column.addWidget(self.body, 1)

    # What a page overrides.

    def retranslate(self) -> None:
        """Say everything in the language that is in use now; called before the first showing."""
        self.title.show_text(page_title(self.page_id))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now; `self.bridge` is None when none is open.

        Args:
            changes: What changed since the last time; None means anything may have.
        """

    def on_tick(self, now_ms: int) -> None:
        """Show the time; called five times a second while the page is seen and `wants_ticks`."""

    @property
    def wants_ticks(self) -> bool:
        """True while something on this page moves; asked after every refresh."""
        return self.bridge is not None and self.bridge.is_running

    def arrange(self, room: Breakpoint) -> None:
        """Use this many columns; called before the first showing and when the room changes."""

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through, in reading order; each takes the focus or has such."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the page is opened; None means the page itself."""
        return None

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page for the key card, beside those of every page."""
        return ()

    def letter_pressed(self, key: str) -> bool:
        """Act on a single letter, sign or "Space" that no field takes; False if unknown.

        Asked only when the user has not switched single keys off.
        """
        del key
        return False

    def accept(self) -> bool:
        """Accept the proposal that waits (F8); False when none does."""
        return self.strips.press("F8")

    def decline(self) -> bool:
        """Decline the proposal that waits (F9); False when none does."""
        return self.strips.press("F9")

    def yield_keys(self, *, yielded: bool) -> None:
        """Show no F8 and F9, because the window asks something first; or show them again."""
        self.strips.show_keys(keys=not yielded)

    def undo(self) -> bool:
        """Undo in the page's own way, for example typing; False leaves it to the event."""
        return False

    def redo(self) -> bool:
        """Redo in the page's own way; False leaves it to the event."""
        return False

    def prompt_cards(self) -> bool:
        """Show the prompt cards (F4) in a place of the page's own; False leaves it to the window.

        A page that shows them in itself hides them when asked again.
        """
        return False

    def search(self) -> bool:
        """Go to the page's search (Ctrl+F); False when it has none."""
        return False

    def print_page(self) -> bool:
        """Print (Ctrl+P); False when there is nothing to print."""
        return False

    def add(self) -> bool:
        """Add after what is current (Ins); False when nothing can be added."""
        return False

    def remove(self) -> bool:
        """Take away what is current (Del); False when nothing is."""
        return False

    def rename(self) -> bool:
        """Change the words of what is current (F2); False when nothing is."""
        return False

    def run_command(self, command_id: str) -> None:
        """Do what a `PageCommand` of this page says, as chosen from the list of commands."""

    def show_record(self, record_id: str) -> None:
        """Show a record that was found elsewhere."""

    # What the window calls.

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event, or none."""
        if self.bridge is not None:
            self.bridge.changed.disconnect(self._on_changed)
        self.bridge = bridge
        if bridge is not None:
            bridge.changed.connect(self._on_changed)
        for name in self.strips.names:
            self.strips.take(name)
        self._renew(None)

    def set_room(self, room: Breakpoint) -> None:
        """Say how much room there is."""
        self.breakpoint = room
        self.arrange(room)

    def take_focus(self) -> None:
        """Give the focus to what should have it when the page is opened."""
        (self.first_focus() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_area(self, step: int) -> None:
        """Give the focus to the next area (1) or the one before (-1)."""
        areas = [area for area in self.areas() if area.isVisible()]
        if not areas:
            return
        focus = self.window().focusWidget()
        now = next((at for at, area in enumerate(areas) if _holds(area, focus)), None)
        at = (0 if step > 0 else len(areas) - 1) if now is None else (now + step) % len(areas)
        target = _focusable(areas[at])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._renew(None)
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make good what was missed while the page was not seen."""
        super().showEvent(event)
        if self._stale:
            self._renew(None)
        self._hold_ticker()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no ticks while nobody looks."""
        super().hideEvent(event)
        self._hold_ticker()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on single keys that no field and no button took."""
        if not (self._takes_letters() and self._is_single(event)):
            super().keyPressEvent(event)
            return
        key = "Space" if event.key() == Qt.Key.Key_Space else event.text().upper()
        if not self.letter_pressed(key):
            super().keyPressEvent(event)

    def _takes_letters(self) -> bool:
        focus = self.window().focusWidget()
        if not self.kit.preferences.value.letter_keys:
            return False
        return focus is None or not isinstance(focus, (*_FIELDS, QAbstractButton))

    def _is_single(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        return (
            plain == Qt.KeyboardModifier.NoModifier
            and event.text().isprintable()
            and (event.text() != "")
        )

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        self._renew(changes)

    @Slot(object)
    def _on_tick(self, now_ms: int) -> None:
        self.on_tick(now_ms)

    def _renew(self, changes: ChangeSet | None) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh(changes)
            self._hold_ticker()

    def _hold_ticker(self) -> None:
        wanted = self.isVisible() and self.wants_ticks
        ticker = self.kit.ticker
        if wanted != ticker.is_held_by(self.page_id):
            if wanted:
                ticker.tick.connect(self._on_tick)
            else:
                ticker.tick.disconnect(self._on_tick)
            ticker.hold(self.page_id, wanted=wanted)


def _holds(area: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (area is focus or area.isAncestorOf(focus))


def _focusable(area: QWidget) -> QWidget | None:
    """Return `area` if it takes the focus, else the first thing in it that does."""
    candidates = [area, *area.findChildren(QWidget)]
    return next(
        (
            each
            for each in candidates
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.isVisible()
            and each.isEnabled()
        ),
        None,
    )
