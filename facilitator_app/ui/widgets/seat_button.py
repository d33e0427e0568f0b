"""One seat of the circle: its number, and in its shape how the person stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from facilitator_app.core.circle import Standing
from facilitator_app.core.frozen import frozen
from facilitator_app.ui.theme import Theme, Token, TypeRole

SPEAKING_RING = 4  # around the seat of whoever speaks
THICK, THIN = 2.0, 1.0


@frozen
class SeatFacts:
    """A seat.

    Attributes:
        number: From 1, clockwise; also its key.
        name: As the circle calls the person, "Aino L.".
        note: A second line, "saapui 17.20"; "" takes what the standing says.
        detail: Only where somebody points at the seat: how often the person has spoken.
    """

    id: str
    number: int
    name: str
    standing: Standing
    note: str = ""
    detail: str = ""


@frozen
class LabelLine:
    """A line beside a seat."""

    text: str
    role: TypeRole
    colour: Token


def is_heard(standing: Standing) -> bool:
    """Return True when the dot of somebody is filled."""
    return standing in (Standing.HEARD, Standing.SPEAKING)


def standing_word(standing: Standing) -> str:
    """Return how somebody stands, in a word."""
    translate = QCoreApplication.translate
    match standing:
        case Standing.HEARD:
            return translate("Seat", "heard")
        case Standing.NOT_YET:
            return translate("Seat", "not yet heard")
        case Standing.SPEAKING:
            return translate("Seat", "speaks now")
        case Standing.PASSED:
            return translate("Seat", "passed")
        case Standing.AWAY:
            return translate("Seat", "away")


def label_lines(facts: SeatFacts, *, crowded: bool) -> list[LabelLine]:
    """Return the name beside a seat, and below it what there is to say."""
    waiting = facts.standing in (Standing.NOT_YET, Standing.PASSED)
    colour: Token = "text3"
    role: TypeRole = "meta" if crowded else "small"
    if facts.standing is Standing.SPEAKING:
        role, colour = "meta_bold" if crowded else "control_bold", "pri"
    elif waiting:
        role, colour = "meta_bold" if crowded else "control_bold", "text"
    lines = [LabelLine(facts.name, role, colour)]
    note = facts.note
    if not note and facts.standing in (Standing.PASSED, Standing.AWAY):
        note = standing_word(facts.standing)
    if note and not crowded:
        lines.append(LabelLine(note, "meta", "amber" if waiting else "text3"))
    return lines


class SeatButton(QAbstractButton):
    """Gives the floor to whoever sits here.

    Attributes:
        chosen: Its id.
        stepped: An arrow: 1 clockwise, -1 back.
        moved: Its id and how far it should move: Ctrl and an arrow.
        dropped: Its id and where it was let go, in the circle.
        menu_wanted: Its id and where on the screen its menu should open.
    """

    chosen = Signal(str)
    stepped = Signal(int)
    moved = Signal(str, int)
    dropped = Signal(str, QPointF)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, facts: SeatFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.facts, self._movable = theme, facts, False
        self._grip: QPoint | None = None
        self._dragged = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def show_facts(self, facts: SeatFacts, *, movable: bool) -> None:
        """Show a seat as it is now."""
        self.facts, self._movable = facts, movable
        self._say()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what else can be done with the seat."""
        self.menu_wanted.emit(self.facts.id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move round the circle, or move the seat with Ctrl; Enter and Space give the floor."""
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(self.facts.id, step)
        elif step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the seat was taken."""
        self._grip, self._dragged = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the seat along."""
        here = event.position().toPoint()
        if self._movable and self._grip is not None:
            far = (here - self._grip).manhattanLength() >= QApplication.startDragDistance()
            if far or self._dragged:
                self._dragged = True
                self.raise_()
                self.move(self.pos() + here - self._grip)
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the seat go."""
        self._grip = None
        if self._dragged:
            self._dragged = False
            self.setDown(False)
            self.dropped.emit(self.facts.id, QPointF(self.geometry().center()))
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the seat as the person stands."""
        theme, standing = self._theme, self.facts.standing
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.px(SPEAKING_RING)
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        fill, edge, text, width = self._look()
        painter.setBrush(theme.c(fill))
        pen = QPen(theme.c(edge), width)
        if standing is Standing.AWAY:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        half = width / 2
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))
        if standing is Standing.SPEAKING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.c("pri"), theme.px(2) * 0.75))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(theme.c(text))
        painter.setFont(theme.font("control_bold"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self.facts.number))

    def _look(self) -> tuple[Token, Token, Token, float]:
        match self.facts.standing:
            case Standing.HEARD:
                return "sunk", "ctl", "text2", THIN
            case Standing.SPEAKING:
                return "pri", "pri", "onpri", THIN
            case Standing.AWAY:
                return "surface", "ctl", "text3", THIN
            case Standing.NOT_YET | Standing.PASSED:
                return "surface", "text", "text", self._theme.px(THICK)

    def _say(self) -> None:
        facts = self.facts
        parts = (str(facts.number), facts.name, standing_word(facts.standing), facts.note)
        self.setAccessibleName(", ".join(part for part in parts if part))
        told = (facts.name, standing_word(facts.standing), facts.detail)
        self.setToolTip(" · ".join(part for part in told if part))
        self.setAccessibleDescription(facts.detail)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.facts.id)
