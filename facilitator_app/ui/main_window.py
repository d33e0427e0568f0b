"""The window: rail, header, strips and one page. It places them and passes keys on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from facilitator_app.ui.actions import Actions
from facilitator_app.ui.breakpoints import Breakpoint, breakpoint_of
from facilitator_app.ui.header import Header
from facilitator_app.ui.header_feed import HeaderFeed
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.page_spec import PageSpec
from facilitator_app.ui.rail import Rail
from facilitator_app.ui.theme.tokens import MARGIN_X
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.focus_ring import FocusRing
from facilitator_app.ui.widgets.strips import Strips
from facilitator_app.ui.window_strips import WindowStrips

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge

START_SIZE = (1366, 720)
SMALLEST = (1024, 560)


class MainWindow(QWidget):
    """Everything one sees.

    Attributes:
        page_shown: A `PageId`: it is in front now.
        retranslated: The window speaks another language now.
        closed: The window was closed; nothing is saved or let go of yet.
        screen_changed: The window has come to another screen.
        strip_pressed: Name of a strip of the window and id of its button.
    """

    page_shown = Signal(str)
    retranslated = Signal()
    closed = Signal()
    screen_changed = Signal()
    strip_pressed = Signal(str, str)

    def __init__(self, kit: Kit, pages: Sequence[PageSpec], app: QApplication) -> None:
        super().__init__()
        self.kit = kit
        self._specs = {spec.id: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._bridge: SessionBridge | None = None
        self._room = Breakpoint.NORMAL
        self.rail, self.header = Rail(kit.theme), Header(kit.theme)
        self.strips = Strips(kit.theme, margins=(MARGIN_X, 12, MARGIN_X, 0))
        self._own_strips = WindowStrips(self.strips, kit.door)
        self._stack = QStackedWidget()
        self._lay_out()
        self.actions_everywhere = Actions(self)
        self.feed = HeaderFeed(self.header, kit)
        self._ring = FocusRing(kit.theme, self, app)
        self._connect()
        self.setMinimumSize(*SMALLEST)
        self._restore_place()
        self.rail.show_event_open(is_open=False)
        self.retranslate()

    @property
    def bridge(self) -> SessionBridge | None:
        """The open event."""
        return self._bridge

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def specs(self) -> Sequence[PageSpec]:
        """The pages there are, made or not."""
        return tuple(self._specs.values())

    @property
    def room(self) -> Breakpoint:
        """How much room there is."""
        return self._room

    def pages_made(self) -> Sequence[Page]:
        """Return the pages that were shown at least once."""
        return tuple(self._pages.values())

    def page_called(self, page_id: str) -> Page:
        """Return a page, made now if it was not yet."""
        if page_id not in self._pages:
            page = self._specs[PageId(page_id)].make(self.kit)
            self._pages[page_id] = page
            page.page_wanted.connect(self.show_page)
            page.badge_changed.connect(partial(self.rail.show_badge, page_id))
            page.strips.changed.connect(self._share_keys)
            self._stack.addWidget(page)
            page.retranslate()
            page.set_room(self._room)
            page.show_event(self._bridge)
        return self._pages[page_id]

    @Slot(str)
    def show_page(self, page_id: str) -> None:
        """Bring a page to the front; pages of an event only while one is open."""
        if page_id not in self._specs or (PageId(page_id).needs_event and self._bridge is None):
            return
        page = self.page_called(page_id)
        self._stack.setCurrentWidget(page)
        self.rail.show_current(page_id)
        self._share_keys()
        page.take_focus()
        self.page_shown.emit(page_id)

    def show_as_before(self) -> None:
        """Show the window as large as it was when it was last closed."""
        if self.kit.preferences.value.maximised:
            self.showMaximized()
        else:
            self.show()

    def come_to_front(self) -> None:
        """Lie above the other windows of the screen."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event everywhere, or none."""
        self._bridge = bridge
        self._own_strips.show_event(bridge)
        self.rail.show_event_open(is_open=bridge is not None)
        self.feed.show_event(bridge)
        if bridge is None and self.page.page_id.needs_event:
            self.show_page(PageId.START)
        for page in self._pages.values():
            page.show_event(bridge)
        self._show_title()

    def dock(self, widget: QWidget) -> None:
        """Put a panel between the strips and the page; it pushes, and covers nothing."""
        self._docked.insertWidget(2, widget)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.actions_everywhere.retranslate()
        self.feed.show_all()
        self._show_title()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.retranslated.emit()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """See when the window has come to another screen."""
        if event.type() == QEvent.Type.ScreenChangeInternal:
            self.screen_changed.emit()
        return super().event(event)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's own
        """Put the style sheet on before the first showing: all of it is built by then."""
        if visible:
            self.kit.theme.dress()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus ring tell keyboard from mouse."""
        super().showEvent(event)
        self._ring.listen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how much room there is now."""
        super().resizeEvent(event)
        self._see_room()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        place = self.normalGeometry()
        settings = self.kit.preferences.value
        self.kit.preferences.remember(
            window=(place.x(), place.y(), place.width(), place.height())
            if place.isValid()
            else settings.window,
            maximised=self.isMaximized(),
        )
        self.closed.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        theme = self.kit.theme
        right = Column(theme, gap=0)
        right.addWidget(self.header)
        right.addWidget(self.strips)
        self._docked = right
        right.addWidget(self._stack, 1)
        row = Row(theme, self, gap=0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.rail.page_wanted.connect(self.show_page)
        self.actions_everywhere.page_wanted.connect(self.show_page)
        self.page_shown.connect(self._own_strips.show_page)
        self.strips.pressed.connect(self.strip_pressed)
        self.strips.changed.connect(self._share_keys)
        self.kit.theme.changed.connect(self._arrange_pages)

    def _show_title(self) -> None:
        name = self.tr("Dialogue Desk")
        self.setWindowTitle(f"{self._bridge.path.name} – {name}" if self._bridge else name)

    def _restore_place(self) -> None:
        settings = self.kit.preferences.value
        place = QRect(*settings.window) if settings.window else QRect()
        screen = QGuiApplication.screenAt(place.center()) if place.isValid() else None
        if screen is not None:
            self.setGeometry(place.intersected(screen.availableGeometry()))
        else:
            free = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(START_SIZE[0], free.width()), min(START_SIZE[1], free.height()))

    @Slot()
    def _see_room(self) -> None:
        if breakpoint_of(self.width(), self.kit.theme.scale) is not self._room:
            self._arrange_pages()

    @Slot()
    def _arrange_pages(self) -> None:
        """Lay the pages out anew: how much room there is has changed, or the size of the text."""
        self._room = breakpoint_of(self.width(), self.kit.theme.scale)
        self.header.set_room(self._room)
        for page in self._pages.values():
            page.set_room(self._room)

    @Slot()
    def _share_keys(self) -> None:
        """Let only the page's strips show F8 and F9 when both it and the window have some."""
        if self._stack.currentWidget() is None:
            return
        urgent = self.strips.has_urgent
        self.strips.show_keys(keys=urgent or not self.page.strips.answers("F8"))
        self.page.yield_keys(yielded=urgent)
