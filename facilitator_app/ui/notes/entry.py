"""The entry line of a pane: kind, text, and whether what stands there is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.abbreviations import expansion
from facilitator_app.core.lines import KIND_OF_MARK
from facilitator_app.core.model import LineKind
from facilitator_app.core.tags import completions, typed_tag
from facilitator_app.ui.notes.entry_edit import EntryEdit
from facilitator_app.ui.notes.kind_button import KindButton
from facilitator_app.ui.notes.tag_choices import TagChoices
from facilitator_app.ui.notes.underline import Underline
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.key_hint import KeyHint


class EntryLine(QWidget):
    """What is being typed.

    Attributes:
        tags: Returns the tags of the event, asked while one is typed.
        abbreviations: The recorder's own short forms.
        changed: Kind or words are others now.
        entered: Make it a line.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._focused = theme, False
        self.tags: Callable[[], Counter[str]] = Counter
        self.abbreviations: dict[str, str] = {}
        self._quiet = False
        self._marked = False  # the kind was given by a mark: Backspace undoes that
        self.kind_button, self.edit = KindButton(theme), EntryEdit(theme)
        self.underline = Underline(theme, self.edit.document())
        self._choices = TagChoices(theme)
        self._pencil = Icon(theme, "pencil", colour="text3", px=16)
        self._enter = KeyHint(theme, "Return", always=True)
        self._lay_out()
        self._connect()

    @property
    def kind(self) -> LineKind:
        """The kind of the line."""
        return self.kind_button.kind

    @property
    def words(self) -> str:
        """The words as they stand there."""
        return self.edit.words

    def show_entry(self, kind: LineKind, words: str) -> None:
        """Show another line without reporting it."""
        self._quiet = True
        self._marked = False
        self.kind_button.show_kind(kind)
        self.edit.show_words(words)
        self._choices.show_tags(())
        self._quiet = False

    def set_kind(self, kind: LineKind) -> None:
        """Give the line another kind, as somebody asked."""
        self.kind_button.show_kind(kind)
        self.changed.emit()

    def show_kept(self, *, kept: bool) -> None:
        """Show a pencil while something is not kept yet."""
        self._pencil.setVisible(not kept)

    def show_focus(self, *, focused: bool) -> None:
        """Look as the one that is typed into, or not."""
        self._focused = focused
        self.update()

    def expand(self) -> None:
        """Write out the short form before the cursor, if it is one."""
        found = expansion(self.edit.before_cursor, self.abbreviations)
        if found is not None:
            self.edit.put_before_cursor(found.length, found.text)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.kind_button.retranslate()
        self.edit.show_hint(self.tr("Type a line, Enter saves it"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def name_for(self, group: str) -> None:
        """Tell a screen reader whose entry line this is."""
        self.edit.setAccessibleName(self.tr("{group}: new line").format(group=group))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground: quiet while nobody types here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        inner = QRectF(self.rect()).adjusted(2, 0, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.c("surface" if self._focused else "bg"))
        painter.drawRoundedRect(inner, px(8), px(8))
        painter.fillRect(inner.adjusted(0, 0, 0, -px(10)), painter.brush())
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.c("line"))

    def minimumSizeHint(self) -> QSize:
        """Be one line high at least."""
        return QSize(self._theme.px(120), self._theme.px(40))

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = Column(self._theme, self, gap=6, margins=(10, 9, 12, 9))
        column.addWidget(self._choices)
        row = Row(self._theme, gap=8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.kind_button, 0, top)
        row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._pencil)
        row.addWidget(self._enter)
        column.addLayout(row)
        place = self._pencil.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self._pencil.setSizePolicy(place)
        self._pencil.hide()

    def _connect(self) -> None:
        edit = self.edit
        edit.is_completing = self._choices.isVisible
        edit.typed.connect(self._on_typed)
        edit.entered.connect(self._on_entered)
        edit.word_ended.connect(self.expand)
        edit.erased_at_start.connect(self._on_erased_at_start)
        edit.complete.connect(self._on_complete)
        edit.cursorPositionChanged.connect(self._offer_tags)
        self._choices.taken.connect(self._take_tag)
        self.kind_button.chosen.connect(self._on_kind_chosen)

    @Slot()
    def _on_typed(self) -> None:
        if self._quiet:
            return
        self._take_mark()
        self._offer_tags()
        self.changed.emit()

    @Slot()
    def _on_entered(self) -> None:
        self.expand()
        self.entered.emit()

    def _take_mark(self) -> None:
        """Let a mark typed into an empty entry say the kind, and disappear."""
        words = self.edit.words
        if self._marked or len(words) != 1 or words not in KIND_OF_MARK:
            return
        self._quiet = True
        self._marked = True
        self.edit.clear()
        self.kind_button.show_kind(KIND_OF_MARK[words])
        self._quiet = False

    @Slot()
    def _on_erased_at_start(self) -> None:
        if self.kind is not LineKind.VIEW or self._marked:
            self._marked = False
            self.set_kind(LineKind.VIEW)

    @Slot(str)
    def _on_kind_chosen(self, kind: str) -> None:
        self.set_kind(LineKind(kind))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _offer_tags(self) -> None:
        beginning = None if self._quiet else typed_tag(self.edit.before_cursor)
        tags = () if beginning is None else completions(beginning, self.tags())
        if tags or self._choices.isVisible():
            self._choices.show_tags(tags)

    @Slot(int)
    def _on_complete(self, step: int) -> None:
        if step:
            self._choices.step(step)
        else:
            self._take_tag(self._choices.chosen)

    @Slot(str)
    def _take_tag(self, tag: str) -> None:
        beginning = typed_tag(self.edit.before_cursor)
        if beginning is not None:
            self.edit.put_before_cursor(len(beginning), f"{tag} ")
        self._choices.show_tags(())
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
