"""One sentence of the outline: its words, and a chip for each line that it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.frozen import frozen
from facilitator_app.core.summary_sources import Support
from facilitator_app.ui.summary.line_model import dragged
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.text_block import TextBlock, text_block

PAD_X, PAD_Y, CHIP_HEIGHT, CHIP_GAP, ICON = 10, 4, 18, 4, 14
_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_F2)
_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_F2)


@frozen
class SentenceFace:
    """A sentence as it is shown.

    Attributes:
        text: In the language that is seen.
        missing: True when it is not translated into that language: the original stands in.
        sources: Id and mark of each line that it rests on and that is still there.
        note: What is to be known of its sources, or of its translation; "" when all is well.
    """

    id: str
    text: str
    support: Support
    sources: tuple[tuple[str, str], ...]
    note: str = ""
    missing: bool = False


class SentenceRow(QWidget):
    """Shows a sentence; takes the focus, lines that are let go on it, and keys.

    Attributes:
        edit_wanted: Enter, F2 or a double click.
        removed: Del.
        moved: Ctrl with an arrow: -1 up, 1 down.
        source_wanted: The chip of a line was clicked: its id.
        lines_dropped: A `Dragged` was let go here.
        entered: It has the focus now.
        stepped: An arrow: go to the row above (-1) or below (1).
    """

    edit_wanted = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)
    source_wanted = Signal(str)
    lines_dropped = Signal(str, object)
    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, theme: Theme, face: SentenceFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.face = theme, face
        self._chips: list[tuple[str, str, QRectF]] = []
        self._note_at = QRectF()
        self._lit = self._hovered = False
        self._text: TextBlock | None = None
        self._laid_out_for = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        theme.changed.connect(self._restyle)
        self._tell()

    def show_face(self, face: SentenceFace) -> None:
        """Show the sentence as it is now."""
        if face != self.face:
            self.face = face
            self._tell()
            self._restyle()

    def light(self, *, lit: bool) -> None:
        """Look as resting on a line that is chosen, or not."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        """Return a readable width and its height."""
        width = self._theme.px(340)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows."""
        return QSize(self._theme.px(120), self._theme.line_height("script"))

    def hasHeightForWidth(self) -> bool:
        """Return True: words are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the row is."""
        return self._lay_out(width)

    def event(self, event: QEvent) -> bool:
        """Let Delete reach this row before the window's own key."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, remove, move, or go on."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if not ctrl:
                self.edit_wanted.emit(self.face.id)
            case Qt.Key.Key_Delete:
                self.removed.emit(self.face.id)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                step = -1 if event.key() == Qt.Key.Key_Up else 1
                if ctrl:
                    self.moved.emit(self.face.id, step)
                else:
                    self.stepped.emit(step)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the line whose chip is clicked, else take the focus."""
        source = self._source_at(event.position())
        if source:
            self.source_wanted.emit(source)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit."""
        if not self._source_at(event.position()):
            self.edit_wanted.emit(self.face.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that chips can be clicked."""
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if self._source_at(event.position()) else arrow)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this sentence is current."""
        super().focusInEvent(event)
        self.entered.emit(self.face.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look as before."""
        super().focusOutEvent(event)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take lines as sources."""
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
            self.lines_dropped.emit(self.face.id, told)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, chips and what is to be known."""
        self._lay_out(self.width())
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setPen(theme.c("text3" if self.face.missing else "text"))
        if self._text is not None:
            self._text.paint(painter, px(PAD_X), px(PAD_Y))
        painter.setFont(theme.font("meta"))
        for _, mark, rect in self._chips:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("prisoft"))
            painter.drawRoundedRect(rect, px(4), px(4))
            painter.setPen(theme.c("pri"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark)
        if self.face.note:
            self._paint_note(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._lit or self.hasFocus() or self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.c("prisoft"))
            painter.drawRoundedRect(box, px(6), px(6))
        if self.hasFocus() or self._hovered:
            style = Qt.PenStyle.DashLine if self._hovered else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.c("pri"), 2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, px(6), px(6))

    def _paint_note(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        icon, colour = self._note_look()
        side = px(ICON)
        rect = self._note_at
        box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        theme.paint_icon(painter, box, icon, colour)
        painter.setPen(theme.c(colour))
        painter.setFont(theme.font("meta_bold"))
        words = rect.adjusted(side + px(4), 0, px(4), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.face.note)

    def _note_look(self) -> tuple[str, Token]:
        if self.face.missing:
            return "pencil", "text3"
        return (
            ("unlink", "amber")
            if self.face.support is not Support.TRACED
            else (
                "refresh-cw",
                "amber",
            )
        )

    def _lay_out(self, width: int) -> int:
        """Place everything for this width and return the height."""
        theme, px = self._theme, self._theme.px
        if width == self._laid_out_for and self._text is not None:
            return self._height
        room = width - 2 * px(PAD_X)
        line = theme.line_height("script")
        self._text = text_block(self.face.text, theme.font("script"), line, room)
        last = self._text.layout.lineAt(self._text.layout.lineCount() - 1)
        at = QPointF(
            px(PAD_X) + last.naturalTextWidth() + px(8), px(PAD_Y) + self._text.height - line
        )
        metrics, height = QFontMetricsF(theme.font("meta")), px(CHIP_HEIGHT)
        self._chips = []
        for line_id, mark in self.face.sources:
            size = QSize(round(metrics.horizontalAdvance(mark)) + 2 * px(5), height)
            at = self._fitted(at, size.width(), width, line)
            top = at.y() + (line - height) / 2
            self._chips.append((line_id, mark, QRectF(at.x(), top, size.width(), height)))
            at = QPointF(at.x() + size.width() + px(CHIP_GAP), at.y())
        if self.face.note:
            bold = QFontMetricsF(theme.font("meta_bold"))
            wide = bold.horizontalAdvance(self.face.note) + px(ICON) + px(4)
            at = self._fitted(at, wide, width, line)
            self._note_at = QRectF(at.x(), at.y(), wide, line)
        self._laid_out_for = width
        self._height = round(at.y()) + line + px(PAD_Y)
        return self._height

    def _fitted(self, at: QPointF, wide: float, width: int, line: int) -> QPointF:
        """Return `at`, or the beginning of the next line when there is no room left on this one."""
        px = self._theme.px
        if at.x() + wide <= width - px(PAD_X) or at.x() <= px(PAD_X):
            return at
        return QPointF(px(PAD_X), at.y() + line)

    def _source_at(self, point: QPointF) -> str:
        return next((line_id for line_id, _, rect in self._chips if rect.contains(point)), "")

    def _tell(self) -> None:
        marks = ", ".join(mark for _, mark in self.face.sources)
        parts: Sequence[str] = (self.face.text, marks, self.face.note)
        self.setAccessibleName(". ".join(part for part in parts if part))

    @Slot()
    def _restyle(self) -> None:
        self._text = None
        self.updateGeometry()
        self.update()


def _is_own(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS and not event.modifiers()
