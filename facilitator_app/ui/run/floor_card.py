"""Below the circle: the queue with its two signals, or in a round who is still to come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from facilitator_app.core.circle import (
    Place,
    RoundPlace,
    RoundView,
    Standing,
    circle_view,
    round_view,
)
from facilitator_app.core.model import Form, Turn, Waiting
from facilitator_app.core.model import Signal as Asked
from facilitator_app.core.timeline import Face
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.turn_list import TurnList, TurnRow
from facilitator_app.ui.run.words import signal_word
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label

SHOWN = 7
ROUND_ROWS = 3  # now, next, then: they stay in sight however low the window is


class FloorCard(Card):
    """Queue or round.

    Attributes:
        person_chosen: Id of a person who gets the floor.
        withdrawn: Id of a request that is taken off the queue.
        moved: Id of a request and its new place.
        silence_wanted: A thinking pause, or the end of it.
        somebody_wanted: Somebody who is not named speaks.
        next_wanted: The next one in the circle speaks.
        pass_wanted: The one whose turn it is passes.
        late_wanted: Somebody came late.
        arrived: Id of the seat of somebody who came late.
        seated: Name of somebody nobody knew of.
        late_closed: Nobody is being seated any more.
    """

    person_chosen = Signal(str)
    withdrawn = Signal(str)
    moved = Signal(str, int)
    silence_wanted = Signal()
    somebody_wanted = Signal()
    next_wanted = Signal()
    pass_wanted = Signal()
    late_wanted = Signal()
    arrived = Signal(str)
    seated = Signal(str)
    late_closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = Label(theme, role="h3")
        self._detail = Label(theme, role="meta", colour="text2", elide=True)
        self._list = TurnList(theme)
        self._empty = Label(theme, role="meta", colour="text2", wrap=True)
        self._late = _LateRow(theme)
        self._silence = Button(theme, icon="moon-star", key="H")
        self._somebody = Button(theme, icon="user-plus", key="0")
        self._pass = Button(theme, icon="corner-up-left", key="P")
        self._late_button = Button(theme, icon="user-plus", key="L")
        self._next = Button(theme, icon="arrow-right", kind="primary", size="big", key="Return")
        self._in_round = False
        self._waiting: dict[str, str] = {}
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._silence.show_text(self.tr("Silence"))
        self._somebody.show_text(self.tr("Somebody"))
        self._pass.show_text(self.tr("Pass"))
        self._late_button.show_text(self.tr("Came late"))
        self._late.retranslate()

    def show_scene(self, scene: Scene) -> None:
        """Show the queue, or the round in a round."""
        phase = scene.phase
        self._in_round = (
            phase is not None and phase.form is Form.ROUND and phase.id == scene.running_id
        )
        self._list.keep_rows(ROUND_ROWS if self._in_round else 1)
        for widget in (self._silence, self._somebody):
            widget.setVisible(not self._in_round)
            widget.setEnabled(bool(scene.running_id))
        for widget in (self._pass, self._late_button, self._next):
            widget.setVisible(self._in_round)
        silent = scene.status.face is Face.SILENCE
        self._silence.set_kind("primary" if silent else "normal")
        if self._in_round and phase is not None:
            self._show_round(scene, round_view(scene.state, scene.group.id, phase.id))
        else:
            self._show_queue(scene)

    def show_time(self, scene: Scene) -> None:
        """Show how long the one who speaks in the round has spoken."""
        phase = scene.phase
        if self._in_round and phase is not None:
            view = round_view(scene.state, scene.group.id, phase.id)
            self._list.show_rows(self._round_rows(scene, view))

    def show_asking(self, signal: Asked | None) -> None:
        """Say that a seat is waited for, which then goes into the queue."""
        if signal is not None:
            sentence = self.tr("{signal}: press a seat")
            self._detail.show_text(sentence.format(signal=signal_word(signal)))
        self._detail.set_colour("text2" if signal is None else "pri")

    def open_late(self, scene: Scene) -> None:
        """Let somebody who came late sit down: choose the seat, or write a name."""
        view = circle_view(scene.state, scene.group.id, "")
        away = [each for each in view.sitters if each.standing is Standing.AWAY]
        self._late.open([(each.seat.id, each.seat.name) for each in away[:4]])

    def _show_queue(self, scene: Scene) -> None:
        queue = scene.state.by(Waiting, "group_id", scene.group.id)
        view = circle_view(scene.state, scene.group.id, "")
        self._title.show_text(self.tr("Asked for the floor"))
        self._detail.show_text(self.tr("joining in first") if queue else "")
        rows: list[TurnRow] = []
        self._waiting = {}
        for at, each in enumerate(queue[:SHOWN], start=1):
            sitter = view.of_person(each.person_id)
            joins = each.what is Asked.JOIN
            self._waiting[each.id] = each.person_id
            rows.append(
                TurnRow(
                    each.id,
                    str(at),
                    sitter.seat.name if sitter else self.tr("Somebody"),
                    "corner-down-right" if joins else "message-circle-plus",
                    signal_word(each.what),
                    "pri" if joins else "text",
                    "prisoft" if at == 1 else None,
                    word_right=True,
                )
            )
        self._list.show_rows(rows)
        self._empty.setVisible(not rows)
        self._empty.show_text(
            self.tr("Nobody waits. J or N and a seat puts somebody here.") if view.sitters else ""
        )

    def _show_round(self, scene: Scene, view: RoundView) -> None:
        self._title.show_text(self.tr("Round"))
        self._detail.show_text(
            self.tr("heard {heard} · speaking and left {left}").format(
                heard=view.heard, left=len(view.places)
            )
        )
        self._list.show_rows(self._round_rows(scene, view))
        self._empty.setVisible(not view.places)
        self._empty.show_text(self.tr("Everybody has had a turn."))
        following = view.following
        self._next.setEnabled(bool(view.places))
        if following is not None:
            name = following.sitter.seat.name
            self._next.show_text(self.tr("Next: {name}").format(name=name))
        else:
            self._next.show_text(self.tr("The round is done"))
        self._pass.setEnabled(bool(view.places))

    def _round_rows(self, scene: Scene, view: RoundView) -> list[TurnRow]:
        return [self._round_row(scene, each, view.speaking) for each in view.places[:SHOWN]]

    def _round_row(self, scene: Scene, each: RoundPlace, speaking: Turn | None) -> TurnRow:
        sitter = each.sitter
        spoken_ms = scene.now_ms - speaking.started_at_ms if speaking else 0
        base = (sitter.seat.person_id, str(sitter.number), sitter.seat.name)
        match each.place:
            case Place.SPEAKING:
                time = time_left(max(0, spoken_ms) // 1000 * 1000)
                word = self.tr("has the floor")
                return TurnRow(*base, "speech", word, "onpri", "pri", "onpri", time)
            case Place.NEXT:
                return TurnRow(*base, "arrow-right", self.tr("next"), "pri")
            case Place.LATE:
                came = scene.clock(sitter.seat.came_at_ms or scene.now_ms)
                word = self.tr("came {time}, at the own seat").format(time=came)
                return TurnRow(*base, "log-in", word)
            case Place.AHEAD:
                return TurnRow(*base, "circle")
            case Place.PASSED:
                word = self.tr("passed, asked again at the end")
                return TurnRow(*base, "corner-up-left", word, "amber")

    def _lay_out(self) -> None:
        theme = self._theme
        head = Row(theme, gap=8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._detail)
        column = Column(theme, self, gap=6, margins=(12, 10, 12, 12))
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addWidget(self._late)
        self._late.hide()
        for pair in ((self._silence, self._somebody), (self._pass, self._late_button)):
            row = Row(theme, gap=6)
            for button in pair:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                row.addWidget(button)
            column.addLayout(row)
        self._next.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self._next)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        self._list.removed.connect(self._on_removed)
        self._list.moved.connect(self._on_moved)
        self._silence.clicked.connect(self.silence_wanted)
        self._somebody.clicked.connect(self.somebody_wanted)
        self._pass.clicked.connect(self.pass_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._late_button.clicked.connect(self.late_wanted)
        self._late.arrived.connect(self.arrived)
        self._late.seated.connect(self.seated)
        self._late.closed.connect(self.late_closed)

    @Slot(str)
    def _on_chosen(self, row_id: str) -> None:
        self.person_chosen.emit(row_id if self._in_round else self._waiting.get(row_id, ""))

    @Slot(str)
    def _on_removed(self, row_id: str) -> None:
        if not self._in_round:
            self.withdrawn.emit(row_id)

    @Slot(str, int)
    def _on_moved(self, row_id: str, place: int) -> None:
        if not self._in_round:
            self.moved.emit(row_id, place)


class _LateRow(QWidget):
    """Seats of those who are away, and a line for a name nobody knew of."""

    arrived = Signal(str)
    seated = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = Row(theme, gap=6)
        self._buttons: list[_SeatButton] = []
        self._field = QLineEdit()
        column = Column(theme, self, gap=6)
        column.addLayout(self._row)
        column.addWidget(self._field)
        self._field.returnPressed.connect(self._on_entered)

    def retranslate(self) -> None:
        self._field.setPlaceholderText(self.tr("Name of somebody new, Enter"))
        self._field.setAccessibleName(self.tr("Name of somebody who came late"))

    def open(self, seats: list[tuple[str, str]]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_SeatButton(self._theme, seat, name) for seat, name in seats]
        for button in self._buttons:
            button.chosen.connect(self._on_chosen)
            self._row.addWidget(button)
        self._field.clear()
        self.show()
        first: QWidget = self._buttons[0] if self._buttons else self._field
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_chosen(self, seat_id: str) -> None:
        self._close()
        self.arrived.emit(seat_id)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_entered(self) -> None:
        name = self._field.text().strip()
        self._close()
        if name:
            self.seated.emit(name)


class _SeatButton(Button):
    chosen = Signal(str)

    def __init__(self, theme: Theme, seat_id: str, name: str) -> None:
        super().__init__(theme, name, icon="log-in", size="small")
        self._seat_id = seat_id
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._seat_id)
