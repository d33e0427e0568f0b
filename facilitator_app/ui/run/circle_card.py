"""The circle, only for the facilitator: who is heard, who is not yet, who speaks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.circle import CircleView, Sitter, Span, Standing, circle_view
from facilitator_app.core.model import Form
from facilitator_app.core.timeline import Face
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.heard_dot import HeardDot
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.seat_button import SeatFacts
from facilitator_app.ui.widgets.seat_circle import Middle, SeatCircle
from facilitator_app.ui.widgets.segments import Option, Segments

SPEAK, JOIN, NEW, AWAY, HERE, THEIRS = "speak", "join", "new", "away", "here", "theirs"


class CircleCard(Card):
    """The seat circle with its switch for this phase or the whole event.

    Attributes:
        seat_pressed: Id of the person whose seat was pressed.
        seat_action: What to do with a seat, and the person's id.
        reordered: Person ids in the order in which they sit.
        span_chosen: A `Span`.
    """

    seat_pressed = Signal(str)
    seat_action = Signal(str, str)
    reordered = Signal(list)
    span_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = Label(theme, role="h3")
        self._private = IconLabel(theme, "eye-off", role="meta", colour="text3", px=15)
        self._span = Segments(theme, look="small")
        self.circle = SeatCircle(theme)
        self._legend = _Legend(theme)
        self._empty = Label(theme, role="meta", colour="text2", wrap=True)
        self._view = CircleView((), None)
        head = Row(theme, gap=8)
        head.addWidget(self._title)
        head.addWidget(self._private)
        head.addStretch(1)
        head.addWidget(self._span)
        column = Column(theme, self, gap=6, margins=(12, 10, 12, 8))
        column.addLayout(head)
        column.addWidget(self.circle, 1)
        column.addWidget(self._empty)
        column.addWidget(self._legend)
        self.circle.pressed.connect(self.seat_pressed)
        self.circle.reordered.connect(self.reordered)
        self.circle.menu_wanted.connect(self._on_menu)
        self._span.chosen.connect(self.span_chosen)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._title.show_text(self.tr("Circle"))
        self._private.show_text(self.tr("only for you"))
        self._span.setAccessibleName(self.tr("What heard is about"))
        self._span.show_options(
            [Option(Span.PHASE, self.tr("Phase")), Option(Span.EVENT, self.tr("Whole event"))],
            self._span.value or Span.PHASE,
        )
        self._empty.show_text(
            self.tr("Nobody is seated in this group yet. L seats somebody by name.")
        )
        self._legend.retranslate()

    def show_scene(self, scene: Scene) -> None:
        """Show who sits where."""
        phase = scene.phase
        view = circle_view(scene.state, scene.group.id, phase.id if phase else "", scene.span)
        self._view = view
        self._span.choose(scene.span)
        in_round = phase is not None and phase.form is Form.ROUND
        self._span.setVisible(not in_round)
        self._legend.setVisible(not in_round and bool(view.sitters))
        self._legend.show_count(len(view.sitters))
        self.circle.setVisible(bool(view.sitters))
        self._empty.setVisible(not view.sitters)
        self.circle.show_seats(
            [_facts(each, timed=scene.timed) for each in view.sitters], movable=not scene.track.runs
        )
        self.circle.show_middle(self._middle(scene))

    def show_time(self, scene: Scene) -> None:
        """Show how long the one who speaks has spoken, in a round; nothing anywhere else."""
        self.circle.show_middle(self._middle(scene))

    def _middle(self, scene: Scene) -> Middle | None:
        view, speaking = self._view, self._view.speaking
        phase = scene.phase
        if scene.status.face is Face.SILENCE:
            return Middle(small=self.tr("nobody speaks"), icon="moon-star")
        if speaking is not None and phase is not None and phase.form is Form.ROUND:
            sitter = view.of_person(speaking.person_id)
            spent = scene.now_ms - speaking.started_at_ms
            name = sitter.seat.name if sitter else self.tr("Somebody")
            return Middle(name, _count_up(spent), is_name=True)
        if view.not_yet == 0:
            return Middle(small=self.tr("all heard"), icon="check")
        return None

    @Slot(str, QPoint)
    def _on_menu(self, person_id: str, at: QPoint) -> None:
        sitter = self._view.of_person(person_id)
        if sitter is None:
            return
        menu = QMenu(self)
        away = sitter.standing is Standing.AWAY
        entries = (
            [(HERE, self.tr("Is here again"))]
            if away
            else [
                (SPEAK, self.tr("Speaks now")),
                (JOIN, self.tr("Goes on from this")),
                (NEW, self.tr("New thought")),
                (THEIRS, self.tr("The last turn was theirs")),
                (AWAY, self.tr("Is not here")),
            ]
        )
        for action_id, text in entries:
            action = _SeatAction(menu, action_id, person_id, text)
            action.wanted.connect(self.seat_action)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


class _SeatAction(QAction):
    wanted = Signal(str, str)

    def __init__(self, menu: QMenu, action_id: str, person_id: str, text: str) -> None:
        super().__init__(text, menu)
        self._action_id, self._person_id = action_id, person_id
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.wanted.emit(self._action_id, self._person_id)


class _Legend(QWidget):
    """What the dots mean, in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._heard = Label(theme, role="meta", colour="text2")
        self._not_yet = Label(theme, role="meta", colour="text2")
        self._speaks = IconLabel(theme, "speech", role="meta", colour="text2", px=14)
        self._keys = Label(theme, role="meta", colour="text2")
        row = Row(theme, self, gap=12)
        row.addStretch(1)
        for dot, word in ((True, self._heard), (False, self._not_yet)):
            pair = Row(theme, gap=6)
            pair.addWidget(HeardDot(theme, heard=dot))
            pair.addWidget(word)
            row.addLayout(pair)
        for widget in (self._speaks, self._keys):
            row.addWidget(widget)
        row.addStretch(1)
        self._speaks.icon.show_icon("speech", "pri")

    def retranslate(self) -> None:
        self._heard.show_text(self.tr("heard"))
        self._not_yet.show_text(self.tr("not yet"))
        self._speaks.label.show_text(self.tr("speaks now"))

    def show_count(self, count: int) -> None:
        self._keys.show_text(self.tr("1–{count} seat").format(count=count))


def _facts(sitter: Sitter, *, timed: bool) -> SeatFacts:
    turns = QCoreApplication.translate("CircleCard", "%n turn(s)", "", sitter.turns)
    spoken = f" {_count_up(sitter.spoken_ms)}" if timed and sitter.spoken_ms else ""
    return SeatFacts(
        sitter.seat.person_id,
        sitter.number,
        sitter.seat.name,
        sitter.standing,
        detail=f"{turns}{spoken}" if sitter.turns else "",
    )


def _count_up(ms: int) -> str:
    """Return a length that grows, "0:48"."""
    return time_left(max(0, ms) // 1000 * 1000)
