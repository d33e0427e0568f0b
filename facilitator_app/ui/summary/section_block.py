"""One question of the outline with its sentences; an empty one says so and takes lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator_app.core.model import Section
from facilitator_app.ui.summary.line_model import dragged
from facilitator_app.ui.summary.sentence_edit import SentenceEdit
from facilitator_app.ui.summary.sentence_row import SentenceFace, SentenceRow
from facilitator_app.ui.summary.words import section_heading
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.label import Label

ADD_HEIGHT, ICON = 32, 16


class AddBox(QAbstractButton):
    """A dashed box: let a line go here, or write a sentence.

    Attributes:
        lines_dropped: A `Dragged`.
        stepped: An arrow: go to the row above (-1) or below (1).
    """

    lines_dropped = Signal(object)
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptDrops(True)
        theme.changed.connect(self.updateGeometry)

    def show_text(self, text: str, name: str) -> None:
        """Say what can be done here; `name` also says where."""
        self.setText(text)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return one line and its frame."""
        return QSize(self._theme.px(160), self._theme.px(ADD_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write with Enter as with Space; arrows go on."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down if not event.modifiers():
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take lines."""
        if dragged(event.mimeData()) is not None:
            self._hovered = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._hovered = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Report the lines that were let go."""
        self._hovered = False
        self.update()
        told = dragged(event.mimeData())
        if told is not None:
            event.acceptProposedAction()
            self.lines_dropped.emit(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, a plus and the words."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._hovered or self.hasFocus()
        pen = QPen(theme.c("pri" if strong else "ctl"), 2 if strong else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.c("prisoft" if strong or self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        side = px(ICON)
        box = QRectF(px(10), (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, box, "plus", "text2")
        font = theme.font("control")
        painter.setFont(font)
        painter.setPen(theme.c("text2"))
        left = box.right() + px(8)
        room = self.width() - left - px(8)
        words = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)


class SectionBlock(QWidget):
    """A heading, the sentences below it, and where the next one is written.

    Attributes:
        kept: A new sentence was written: section, text, ids of its source lines.
        changed: Another text for a sentence: its id, the text.
        edit_wanted: A sentence is to be edited.
        add_wanted: A new sentence is to be written here.
        lines_dropped: Section and `Dragged`.
        row_made: A `SentenceRow` or `AddBox` that the outline listens to.
    """

    kept = Signal(object, str, object)
    changed = Signal(str, str)
    add_wanted = Signal(object)
    lines_dropped = Signal(object, object)
    row_made = Signal(object)
    closed = Signal(str)

    def __init__(self, theme: Theme, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.section = theme, section
        self._rows: dict[str, SentenceRow] = {}
        self._edit: SentenceEdit | None = None
        self._edited = ""
        self._sources: tuple[str, ...] = ()
        self._heading = Label(theme, role="h3", wrap=True)
        self._empty = Chip(theme, bare=True)
        self.add = AddBox(theme)
        self.head = Row(theme, gap=6, margins=(10, 0, 0, 0))
        self.head.addWidget(self._heading, 1)
        self.head.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self._list = Column(theme, gap=0)
        box = Row(theme, margins=(8, 0, 8, 0))
        box.addWidget(self.add)
        column = Column(theme, self, gap=3)
        column.addLayout(self.head)
        column.addLayout(self._list)
        column.addLayout(box)
        self.add.clicked.connect(self._on_add)
        self.add.lines_dropped.connect(self._on_dropped)
        self.setAcceptDrops(True)  # a question that has sentences takes lines on its heading

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take lines for a sentence more."""
        if dragged(event.mimeData()) is not None:
            self._heading.set_colour("pri")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._heading.set_colour("text")

    def dropEvent(self, event: QDropEvent) -> None:
        """Report the lines that were let go."""
        self._heading.set_colour("text")
        told = dragged(event.mimeData())
        if told is not None:
            event.acceptProposedAction()
            self.lines_dropped.emit(self.section, told)

    @property
    def rows(self) -> Sequence[SentenceRow]:
        """The sentences in their order."""
        return tuple(self._rows.values())

    @property
    def targets(self) -> Sequence[QWidget]:
        """What the arrows go through."""
        boxes = (self.add,) if self.add.isVisibleTo(self) else ()
        return (*self.rows, *boxes)

    @property
    def written_in(self) -> QWidget:
        """Where a sentence is being written; the whole of it while none is."""
        return self._edit or self

    @property
    def is_editing(self) -> bool:
        """True while a sentence is being written here."""
        return self._edit is not None

    def row(self, sentence_id: str) -> SentenceRow | None:
        """Return the row of a sentence."""
        return self._rows.get(sentence_id)

    def show_sentences(self, faces: Sequence[SentenceFace]) -> None:
        """Show these sentences; what is being written stays."""
        ids = [face.id for face in faces]
        for gone in [each for each in self._rows if each not in ids]:
            self._drop(gone)
        rows: dict[str, SentenceRow] = {}
        for face in faces:
            row = self._rows.get(face.id) or self._made(face)
            row.show_face(face)
            rows[face.id] = row
        if list(rows) != list(self._rows) or self._list.count() != len(rows):
            for at, row in enumerate(rows.values()):
                self._list.removeWidget(row)
                self._list.insertWidget(at, row)
        self._rows = rows
        self._show_empty()

    def retranslate(self, hint: str) -> None:
        """Say everything in the language in use; `hint` invites to write."""
        heading = section_heading(self.section)
        self._heading.show_text(heading)
        self._empty.show_state(self.tr("empty"), "triangle-alert", "amber")
        self.add.show_text(hint, f"{heading}: {hint}")

    def write(self, text: str, hint: str, line_ids: Sequence[str]) -> None:
        """Write a new sentence, beginning with `text`."""
        self._sources, self._edited = tuple(line_ids), ""
        self._open(len(self._rows), text, hint, chosen=True)

    def rewrite(self, sentence_id: str, text: str, hint: str) -> None:
        """Change a sentence."""
        row = self._rows.get(sentence_id)
        if row is not None:
            self._sources, self._edited = (), sentence_id
            row.hide()
            self._open(list(self._rows).index(sentence_id), text, hint, chosen=False)

    def finish(self) -> None:
        """Keep what is being written."""
        if self._edit is not None:
            self._on_kept(self._edit.text)

    def _made(self, face: SentenceFace) -> SentenceRow:
        row = SentenceRow(self._theme, face)
        self.row_made.emit(row)
        return row

    def _drop(self, sentence_id: str) -> None:
        row = self._rows.pop(sentence_id)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_empty(self) -> None:
        nothing = not self._rows and self._edit is None
        self._empty.setVisible(nothing)
        self.add.setVisible(nothing)

    def _open(self, at: int, text: str, hint: str, *, chosen: bool) -> None:
        self._edit = SentenceEdit(self._theme, section_heading(self.section))
        self._edit.kept.connect(self._on_kept)
        self._edit.given_up.connect(self._on_given_up)
        self._list.insertWidget(at, self._edit)
        self._show_empty()
        self._edit.show()
        self._edit.begin(text, hint, chosen=chosen)

    def _close(self) -> None:
        edit, self._edit = self._edit, None
        if edit is not None:
            self._list.removeWidget(edit)
            edit.hide()
            edit.deleteLater()
        row = self._rows.get(self._edited)
        if row is not None:
            row.show()
        self._show_empty()

    @Slot(str)
    def _on_kept(self, text: str) -> None:
        edited = self._edited
        self._close()
        if edited:
            self.changed.emit(edited, text)
        elif text.strip():
            self.kept.emit(self.section, text, self._sources)
        self.closed.emit(edited)

    @Slot()
    def _on_given_up(self) -> None:
        edited = self._edited
        self._close()
        self.closed.emit(edited)

    @Slot()
    def _on_add(self) -> None:
        self.add_wanted.emit(self.section)

    @Slot(object)
    def _on_dropped(self, told: object) -> None:
        self.lines_dropped.emit(self.section, told)
