"""Read aloud: the main points of a group in large type, for the closing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from facilitator_app.core.model import Line, LineKind
from facilitator_app.ui.line_kinds import LOOKS, kind_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.wrap_row import WrapRow

MAIN, ALL = "main", "all"


class ReadingView(QWidget):
    """Lines one below the other; one of them is being read.

    Attributes:
        struck: Somebody asks for the line to be removed.
        missing: What somebody says is missing.
        closed: Reading is over.
    """

    struck = Signal(str)
    missing = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._shown: tuple[Line, ...] = ()
        self._group, self._at = "", 0
        self._words: list[_Words] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label(theme, role="h2", elide=True)
        self._which = Segments(theme)
        self._keep = Button(theme, kind="primary", key="F8")
        self._strike = Button(theme, icon="trash-2", key="Ctrl+Del")
        self._close = Button(theme, icon="x", key="Esc")
        self._missing = QLineEdit()
        self._inside = QWidget()
        self._column = Column(theme, self._inside, gap=0)
        self._scroll = Scroll(self._inside)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_lines(self, group: str, lines: Sequence[Line]) -> None:
        """Show what counts of these lines; what was asked to be removed is left out."""
        current = self._shown[self._at].id if self._at < len(self._shown) else ""
        self._group, self._lines = group, tuple(line for line in lines if line.counts)
        self._show(current)

    def step(self, step: int = 1) -> None:
        """Go on to the next line, or back."""
        if self._shown:
            self._go_to(max(0, min(len(self._shown) - 1, self._at + step)))

    def strike(self) -> None:
        """Ask for the line that is being read to be removed."""
        if self._at < len(self._shown):
            self.struck.emit(self._shown[self._at].id)

    @Slot()
    def finish(self) -> None:
        """Tell what was typed as missing, if anything was."""
        text = self._missing.text().strip()
        if text:
            self._missing.clear()
            self.missing.emit(text)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        options = [Option(MAIN, self.tr("Main points")), Option(ALL, self.tr("All lines"))]
        self._which.show_options(options, self._which.value or MAIN)
        self._which.setAccessibleName(self.tr("Which lines are read"))
        self._keep.show_text(self.tr("Keep, next"))
        self._strike.show_text(self.tr("Remove on request"))
        self._close.show_text(self.tr("Back to typing"))
        self._missing.setPlaceholderText(self.tr("What is missing? Type it and press Enter"))
        self._missing.setAccessibleName(self.tr("Add what is missing"))
        self._show("")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, leave with Esc; a letter begins what is missing."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Space:
                self.step(1)
            case Qt.Key.Key_Up:
                self.step(-1)
            case _ if event.text().isprintable() and event.text() and not _is_command(event):
                self._missing.setFocus(Qt.FocusReason.OtherFocusReason)
                self._missing.insert(event.text())
            case _:
                super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = WrapRow(self._theme, gap=12)
        top.addWidget(self._title, 1)
        for widget in (self._which, self._keep, self._strike, self._close):
            top.addWidget(widget)
        card = Card(self._theme)
        inner = Column(self._theme, card, gap=0, margins=(6, 10, 6, 10))
        inner.addWidget(self._scroll)
        column = Column(self._theme, self, gap=10)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addWidget(self._missing)

    def _connect(self) -> None:
        self._which.chosen.connect(self._on_which)
        self._keep.clicked.connect(self._on_keep)
        self._strike.clicked.connect(self.strike)
        self._close.clicked.connect(self.closed)
        self._missing.returnPressed.connect(self.finish)

    def _show(self, current: str) -> None:
        wanted = self._lines if self._which.value == ALL else _main_points(self._lines)
        ids = [line.id for line in wanted]
        at = ids.index(current) if current in ids else min(self._at, max(0, len(ids) - 1))
        title = self.tr("{group}: {count} lines to read").format(group=self._group, count=len(ids))
        self._title.show_text(title)
        if wanted == self._shown and at == self._at:
            return
        self._shown, self._at = tuple(wanted), at
        clear(self._column)
        self._words = [_Words(self._theme, line) for line in wanted]
        for words in self._words:
            words.chosen.connect(self._on_chosen)
            self._column.addWidget(words)
        self._column.addStretch(1)
        self._go_to(at)

    def _go_to(self, at: int) -> None:
        self._at = at
        for number, words in enumerate(self._words):
            words.show_current(current=number == at)
        if at < len(self._words):
            self._column.activate()
            self._scroll.ensureWidgetVisible(self._words[at], 0, self._theme.px(80))

    @Slot(str)
    def _on_which(self, _: str) -> None:
        self._show("")

    @Slot()
    def _on_keep(self) -> None:
        self.step(1)

    @Slot(str)
    def _on_chosen(self, line_id: str) -> None:
        self._go_to([line.id for line in self._shown].index(line_id))


class _Words(QWidget):
    """One line in large type; the one that is being read is marked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__()
        self._theme, self._line, self._current = theme, line, False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look = LOOKS[line.what]
        words = f"”{line.text}”" if line.what is LineKind.QUOTE else line.text
        column = Column(theme, self, gap=2, margins=(18, 10, 16, 10))
        column.addWidget(Label(theme, kind_name(line.what), role="meta_bold", colour=look.colour))
        column.addWidget(Label(theme, words, role="reading", wrap=True))
        self.setAccessibleName(f"{kind_name(line.what)}: {words}")

    def show_current(self, *, current: bool) -> None:
        """Look as the line that is being read, or not."""
        if current != self._current:
            self._current = current
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read on from here."""
        self.chosen.emit(self._line.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the line that is being read."""
        if self._current:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._theme.c("prisoft"))
            bar = QRectF(0, 0, self._theme.px(4), self.height())
            painter.fillRect(bar, self._theme.c("pri"))


def _is_command(event: QKeyEvent) -> bool:
    """Return True for a key with Ctrl or Alt, but for AltGr, which writes letters."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)


def _main_points(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the starred lines and the insights; every line where there is neither."""
    main = tuple(line for line in lines if line.starred or line.what is LineKind.INSIGHT)
    return main or tuple(lines)
