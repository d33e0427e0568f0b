"""The base of a tab of the plan page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.widgets.boxes import Column, Row, Scroll
from facilitator_app.ui.widgets.strips import Strips


class PlanTab(QWidget):
    """One tab.

    Args:
        strips: The page's strips, for what is to be said or proposed.

    Attributes:
        page_wanted: A `PageId`: go there.
    """

    page_wanted = Signal(str)

    def __init__(self, kit: Kit, strips: Strips) -> None:
        super().__init__()
        self.kit, self.theme, self.strips = kit, kit.theme, strips
        self.bridge: SessionBridge | None = None

    def make_columns(self) -> Row:
        """Return a row that fills the tab, and scrolls where large text needs more height."""
        inside = QWidget()
        columns = Row(self.theme, inside, gap=12)
        Column(self.theme, self).addWidget(Scroll(inside))
        return columns

    def put_beside(self, columns: Row, least: Mapping[QWidget, int], *, beside: bool) -> None:
        """Put what is in a row side by side, or below each other.

        Args:
            least: How high each must be below another, in pixels at 100 %.
        """
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        columns.setDirection(across if beside else down)
        for widget, height in least.items():
            widget.setMinimumHeight(0 if beside else self.theme.px(height))

    def go_to(self, page: PageId) -> None:
        """Ask for another page."""
        self.page_wanted.emit(page)

    def retranslate(self) -> None:
        """Say everything in the language in use."""

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now; None means anything may have changed."""

    def arrange(self, room: Breakpoint) -> None:
        """Use this much room."""

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the tab is opened."""
        return None

    def give(self) -> None:
        """Report whatever is being written."""

    def letter_pressed(self, key: str) -> bool:
        """Act on a single letter or sign; False if unknown."""
        del key
        return False

    def add(self) -> bool:
        """Add something (Ins); False when nothing can be."""
        return False

    def remove(self) -> bool:
        """Take away what is current (Del); False when nothing is."""
        return False

    def rename(self) -> bool:
        """Change the words of what is current (F2); False when nothing is."""
        return False

    def print_tab(self) -> bool:
        """Print (Ctrl+P); False when there is nothing to print."""
        return False
