"""The rail at the left: where one can go, where one is, what needs a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.texts import page_title
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.theme.tokens import RADIUS_BIG, RAIL_ITEM, RAIL_WIDTH
from facilitator_app.ui.widgets.boxes import Column, Line, fill

LABELS_UP_TO = 1.4  # larger text shows icons only, with the word as a tool tip
TOP = (PageId.START,)
MIDDLE = (
    PageId.PLAN,
    PageId.PEOPLE,
    PageId.GROUPS,
    PageId.RUN,
    PageId.NOTES,
    PageId.SUMMARY,
)
BOTTOM = (PageId.SETTINGS, PageId.HELP)
ITEM_SMALL, ICON, ICON_SMALL, INSET, BAR = 48, 22, 20, 6, 4


class Rail(QWidget):
    """The pages, one button each.

    Attributes:
        page_wanted: A `PageId` that was pressed.
    """

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[str, RailItem] = {}
        column = Column(theme, self, gap=2, margins=(0, 8, 0, 8))
        self._add(column, TOP)
        column.addWidget(_Rule(theme))
        self._add(column, MIDDLE)
        column.addStretch(1)
        column.addWidget(_Rule(theme))
        self._add(column, BOTTOM, small=True)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def item(self, page: str) -> RailItem:
        """Return the button of a page."""
        return self._items[page]

    def show_current(self, page: str) -> None:
        """Mark where one is; Tab comes there, arrows go on from there."""
        for page_id, item in self._items.items():
            item.setChecked(page_id == page)
            self._let_tab_in(item, way_in=page_id == page)

    def show_event_open(self, *, is_open: bool) -> None:
        """Let the pages of an event be reached, or not while none is open."""
        for page in MIDDLE:
            self._items[page].setEnabled(is_open)

    def show_badge(self, page: str, count: int) -> None:
        """Show how many things on a page need a person."""
        self._items[page].show_badge(count)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        for page_id, item in self._items.items():
            item.show_word(page_title(PageId(page_id)))
        self.setAccessibleName(self.tr("Pages"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line at the right."""
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), self._theme.c("surface"))
        fill(painter, QRectF(self.width() - 1, 0, 1, self.height()), self._theme.c("line"))

    def _add(self, column: Column, pages: Sequence[PageId], *, small: bool = False) -> None:
        for page in pages:
            item = RailItem(self._theme, page, small=small)
            item.pressed_page.connect(self.page_wanted)
            item.stepped.connect(self._step)
            self._items[page] = item
            column.addWidget(item)

    def _let_tab_in(self, item: RailItem, *, way_in: bool) -> None:
        item.setFocusPolicy(Qt.FocusPolicy.TabFocus if way_in else Qt.FocusPolicy.NoFocus)

    @Slot(int)
    def _step(self, by: int) -> None:
        """Move the focus, not the page: Enter goes there."""
        items = [item for item in self._items.values() if item.isEnabled()]
        at = next((at for at, item in enumerate(items) if item.hasFocus()), None)
        if at is not None and 0 <= at + by < len(items):
            for item in items:
                self._let_tab_in(item, way_in=item is items[at + by])
            items[at + by].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _restyle(self) -> None:
        labels = self._theme.scale <= LABELS_UP_TO
        self.setFixedWidth(self._theme.px(RAIL_WIDTH) if labels else RAIL_WIDTH)
        self.update()


class _Rule(QWidget):
    """A short line between groups of pages."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = Column(theme, self, margins=(16, 5, 16, 5))
        column.addWidget(Line(theme))


class RailItem(QToolButton):
    """One page: icon over word, a bar when it is the current one."""

    pressed_page = Signal(str)
    stepped = Signal(int)

    def __init__(self, theme: Theme, page: PageId, *, small: bool) -> None:
        super().__init__()
        self._theme, self._page, self._small = theme, page, small
        self._word, self._badge = "", 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._restyle)

    def show_word(self, word: str) -> None:
        """Show the page's word."""
        self._word = word
        self._restyle()

    def show_badge(self, count: int) -> None:
        """Show how many things need a person; 0 for none."""
        self._badge = count
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size as designed."""
        height = self._theme.px(ITEM_SMALL if self._small else RAIL_ITEM)
        return QSize(RAIL_WIDTH, height)

    def minimumSizeHint(self) -> QSize:
        """Return how low it may become in a low window."""
        icon = self._theme.px(ICON_SMALL if self._small else ICON)
        words = self._theme.line_height("meta") if self._shows_word() else 0
        return QSize(RAIL_WIDTH, icon + words + self._theme.px(4))

    def nextCheckState(self) -> None:
        """Leave the mark to the rail: a page may not be there to go to."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the rail, or go to the page."""
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.stepped.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar, icon, word and badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colour: Token = "pri" if self.isChecked() else "text2" if self.isEnabled() else "text3"
        icon = self._theme.px(ICON_SMALL if self._small else ICON)
        words = self._theme.line_height("meta") if self._shows_word() else 0
        top = (self.height() - icon - words - (self._theme.px(3) if words else 0)) // 2
        box = QRectF((self.width() - icon) // 2, top, icon, icon)
        self._theme.paint_icon(painter, box, self._page.icon, colour)
        if words:
            painter.setPen(self._theme.c(colour))
            painter.setFont(self._theme.font("meta_bold" if self.isChecked() else "meta"))
            rect = QRectF(0, top + icon + self._theme.px(3), self.width(), words)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._word)
        if self._badge:
            self._paint_badge(painter, box)

    def _paint_ground(self, painter: QPainter) -> None:
        px = self._theme.px
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.c("prisoft" if self.isChecked() else "sunk"))
            rect = QRectF(self.rect()).adjusted(INSET, 0, -INSET - 1, 0)
            painter.drawRoundedRect(rect, px(RADIUS_BIG), px(RADIUS_BIG))
        if self.isChecked():
            height = self.height() * 0.57
            bar = QRectF(-BAR, (self.height() - height) / 2, 2 * BAR, height)
            painter.setBrush(self._theme.c("pri"))
            painter.drawRoundedRect(bar, px(3), px(3))

    def _paint_badge(self, painter: QPainter, icon: QRectF) -> None:
        side = self._theme.px(16)
        text = str(self._badge) if self._badge < 100 else "99"
        width = side + (len(text) - 1) * self._theme.px(6)
        rect = QRectF(icon.right() - side / 3, icon.top() - side / 3, width, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.c("lingon"))
        painter.drawRoundedRect(rect, side / 2, side / 2)
        painter.setPen(self._theme.c("surface"))
        painter.setFont(self._theme.font("hint"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _shows_word(self) -> bool:
        return self._theme.scale <= LABELS_UP_TO

    @Slot()
    def _on_clicked(self) -> None:
        self.pressed_page.emit(self._page)

    @Slot()
    def _restyle(self) -> None:
        name = self._word
        if self._badge:
            name = self.tr("{page}, needs attention: {count}").format(
                page=self._word, count=self._badge
            )
        self.setAccessibleName(name)
        self.setToolTip("" if self._shows_word() else self._word)
        self.updateGeometry()
        self.update()
