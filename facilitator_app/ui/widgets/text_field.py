"""A place for a few lines of text that grows with them and reports when one pauses or leaves."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from facilitator_app.ui.theme import Theme, TypeRole
from facilitator_app.ui.widgets.sized import set_font

PAUSE_MS = 800
PADDING = 14  # above and below the lines together, with the frame
MARGIN = 1  # of it, in pixels at any size: with more, the first line would scroll away


class TextField(QPlainTextEdit):
    """Takes text.

    Args:
        role: Serif for words that somebody says.
        lines: Fewest and most lines that are seen at once.
        plain_enter: True lets Enter leave the field (one paragraph); else it breaks the line.

    Attributes:
        given: The text, when the writer pauses or leaves, if it changed.
        left: Enter was pressed in a field of one paragraph.
    """

    given = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        *,
        role: TypeRole = "body",
        lines: tuple[int, int] = (1, 4),
        plain_enter: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role: TypeRole = role
        self._lines, self._plain_enter = lines, plain_enter
        self._shown = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.give)
        self.document().setDocumentMargin(MARGIN)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what the event holds; what is being written here is left alone."""
        is_draft = self.text != self._shown
        self._shown = text
        if not is_draft and text != self.text:
            self.setPlainText(text)

    @Slot()
    def give(self) -> None:
        """Report the text now, if it changed."""
        self._pause.stop()
        if self.text != self._shown:
            self._shown = self.text
            self.given.emit(self.text)

    def sizeHint(self) -> QSize:
        """Return as many lines as there are, within the limits."""
        return QSize(self._theme.px(120), self._height())

    def minimumSizeHint(self) -> QSize:
        """Never show less than that."""
        return QSize(self._theme.px(60), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter leave a field of one paragraph."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._plain_enter:
            self.give()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report what was written."""
        super().focusOutEvent(event)
        self.give()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the height follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # as the lines are laid out
        count = self.document().size().height()  # of a plain text edit: in lines
        fewest, most = self._lines
        return round(line * min(most, max(fewest, count))) + self._theme.px(PADDING)

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            self.updateGeometry()
        shows_all = self.document().size().height() <= self._lines[1]
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if shows_all
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )

    @Slot()
    def _on_changed(self) -> None:
        self._fit()
        if self.text != self._shown:
            self._pause.start()

    @Slot()
    def _restyle(self) -> None:
        set_font(self, self._theme.font(self._role))
        self._fit()
