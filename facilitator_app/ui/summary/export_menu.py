"""Ctrl+E: what can leave the event, and below it what was checked."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.keys import key_text
from facilitator_app.ui.summary.words import language_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import RADIUS_BIG
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row, Scroll
from facilitator_app.ui.widgets.key_hint import HEIGHT as HINT_HEIGHT
from facilitator_app.ui.widgets.key_hint import hint_width, paint_hint
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments

WIDTH, ROW, ICON = 372, 50, 20


@frozen
class ExportEntry:
    """Something that can leave the event.

    Attributes:
        id: What the menu reports.
        about: Whom it is for and what it is.
        key: In Qt's portable form; "" for none.
    """

    id: str
    text: str
    about: str
    icon: str
    key: str = ""


class ExportMenu(Card):
    """A list to choose from; Esc and a click elsewhere close it.

    Attributes:
        chosen: The id of an entry.
        current_changed: The id of the entry in focus, or another language is wanted.
    """

    chosen = Signal(str)
    current_changed = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, border="ctl")
        self._theme = theme
        self._rows: list[_Row] = []
        self._links: list[QWidget] = []
        self._current = ""
        self._before: QWidget | None = None
        self._languages = Segments(theme, look="small")
        self._list = Column(theme, gap=0)
        self.below = Column(theme, gap=6, margins=(8, 6, 8, 4))
        self._inside, self._top = QWidget(), 0
        column = Column(theme, self._inside, gap=4, margins=(6, 6, 6, 6))
        tongue = Row(theme, gap=8, margins=(10, 4, 4, 2))
        self._language_label = Label(theme, role="meta", colour="text2")
        tongue.addWidget(self._language_label, 1)
        tongue.addWidget(self._languages)
        column.addLayout(self._list)
        column.addLayout(tongue)
        column.addWidget(Line(theme))
        column.addLayout(self.below)
        self._scroll = Scroll(self._inside)
        Column(theme, self, gap=0, margins=(1, 1, 1, 1)).addWidget(self._scroll)
        self._languages.chosen.connect(self._on_language)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def is_open(self) -> bool:
        """True while it is seen."""
        return self.isVisible()

    @property
    def language(self) -> str:
        """The language that the document is wanted in."""
        return self._languages.value

    @property
    def current(self) -> str:
        """The id of the entry that has, or last had, the focus."""
        return self._current

    def take_focus(self) -> None:
        """Give the focus back to the current entry."""
        for row in self._rows:
            if row.id == self._current:
                row.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_languages(self, codes: Sequence[str], language: str) -> None:
        """Offer these languages."""
        self._language_label.show_text(self.tr("Language of the document"))
        self._languages.setAccessibleName(self.tr("Language of the document"))
        options = [Option(code, language_name(code)) for code in codes]
        self._languages.show_options(options, language)

    def follow(self, link: QWidget) -> None:
        """Let the keys go through a button below the entries too."""
        self._links = [each for each in self._links if _is_there(each)] + [link]
        link.installEventFilter(self)

    def fit(self) -> None:
        """Be as high as what it says; what the window has no room for scrolls."""
        layout, window = self._inside.layout(), self.window()
        assert layout is not None
        layout.activate()
        wanted = max(layout.heightForWidth(self.width() - 2), layout.minimumSize().height()) + 2
        lowest = window.height() - self._theme.px(12)
        self.setFixedHeight(min(wanted, lowest - self._theme.px(12)))
        self.move(self.x(), min(self._top, lowest - self.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a button below the entries act as they do on arrows and Esc."""
        if event.type() == QEvent.Type.FocusOut:
            self._on_focus_lost()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_again()
                return True
        return super().eventFilter(watched, event)

    def show_entries(self, entries: Sequence[ExportEntry]) -> None:
        """Offer these."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(self._theme, entry) for entry in entries]
        for at, row in enumerate(self._rows):
            self._list.insertWidget(at, row)
            row.picked.connect(self._on_picked)
            row.stepped.connect(self._step)
            row.left.connect(self.close_again)
            row.lost.connect(self._on_focus_lost)
            row.entered.connect(self._on_entered)
            row.turned.connect(self._on_turned)

    def open_below(self, widget: QWidget, entry: str = "") -> None:
        """Open under `widget`, its right edge below that one's, at an entry or at the first one."""
        px, window = self._theme.px, self.window()
        self._before, self._current = window.focusWidget(), ""  # what was checked may be old
        width = min(px(WIDTH), window.width() - px(24))
        corner = widget.mapTo(window, QPoint(widget.width(), widget.height() + px(6)))
        self.setFixedWidth(width)
        self._top = corner.y()
        self.move(max(px(12), corner.x() - width), self._top)
        self.fit()
        self.show()
        self.raise_()
        if self._rows:
            row = next((each for each in self._rows if each.id == entry), self._rows[0])
            row.setFocus(Qt.FocusReason.PopupFocusReason)
            self._scroll.ensureWidgetVisible(row)

    @Slot()
    def close_again(self) -> None:
        """Close, and give the focus back."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_picked(self, entry: str) -> None:
        self.close_again()
        self.chosen.emit(entry)

    @Slot(int)
    def _step(self, step: int) -> None:
        focus = self.window().focusWidget()
        targets = [*self._rows, *(each for each in self._links if _is_there(each))]
        at = next((at for at, each in enumerate(targets) if each is focus), 0)
        target = targets[(at + step) % len(targets)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(target)

    @Slot(str)
    def _on_entered(self, entry: str) -> None:
        if entry != self._current:
            self._current = entry
            self.current_changed.emit(entry)

    @Slot(int)
    def _on_turned(self, step: int) -> None:
        """Take the next language with the arrows to the side."""
        codes = [each.id for each in self._languages.options]
        at = codes.index(self.language) + step
        if 0 <= at < len(codes):
            self._languages.choose(codes[at])
            self._on_language()

    @Slot()
    def _on_language(self) -> None:
        if self._rows:
            self.current_changed.emit(self._current)

    @Slot()
    def _on_focus_lost(self) -> None:
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.hide()


class _Row(QAbstractButton):
    """One entry."""

    picked = Signal(str)
    stepped = Signal(int)
    left = Signal()
    lost = Signal()
    entered = Signal(str)
    turned = Signal(int)

    def __init__(self, theme: Theme, entry: ExportEntry) -> None:
        super().__init__()
        self._theme, self._entry = theme, entry
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{entry.text}. {entry.about}")
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.updateGeometry)

    @property
    def id(self) -> str:
        return self._entry.id

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH - 12), self._theme.px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.turned.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self._entry.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.lost.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("prisoft" if self.hasFocus() else "sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), px(RADIUS_BIG), px(RADIUS_BIG))
        side = px(ICON)
        box = QRectF(px(10), (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, box, self._entry.icon, "pri")
        left = box.right() + px(12)
        half = self.height() / 2
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.c("text"))
        up = QRectF(left, px(4), self.width() - left, half - px(3))
        painter.drawText(up, Qt.AlignmentFlag.AlignVCenter, self._entry.text)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.c("text2"))
        low = QRectF(left, half, self.width() - left, half - px(6))
        painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, self._entry.about)
        if self._entry.key and theme.key_hints:
            words, height = key_text(self._entry.key), px(HINT_HEIGHT)
            wide = hint_width(theme, words)
            hint = QRectF(self.width() - wide - px(8), half - height / 2, wide, height)
            paint_hint(painter, theme, hint, words)

    @Slot()
    def _on_clicked(self) -> None:
        self.picked.emit(self._entry.id)


def _is_there(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible()
