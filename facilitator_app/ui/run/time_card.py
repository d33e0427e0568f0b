"""The left column: which phase, how much of it is left, and the keys of the clock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from facilitator_app.core.forecast import is_far
from facilitator_app.core.timeline import Face
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.phase_icons import phase_icon
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.start_row import StartRow
from facilitator_app.ui.run.step_button import StepButton
from facilitator_app.ui.run.words import form_word
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.ring_timer import RingTimer
from facilitator_app.ui.widgets.segments import Option, Segments

WIDTH = 296
STEPS = (-5, -1, 1, 5)
GENTLE_AFTER_MS = 20_000
SPAN_HEIGHT = 34


class TimeCard(Card):
    """Ring, phase and the buttons of the clock.

    Attributes:
        stepped: Minutes for the running phase.
        step_hovered: Minutes whose effect should be shown; 0 takes it away.
        source_changed: Take time from elsewhere: lent by later phases, or by the end.
        pause_wanted: Stop the clock, or let it go on.
        next_wanted: Go to the next phase.
        start_wanted: Begin the dialogue now.
        planned_start_wanted: Begin it as if at its planned time.
        start_moved: Minutes by which the phase began earlier.
        start_set: Clock time at which the phase began, minutes after midnight.
        start_closed: The field for it is out of view again.
        silence_chosen: Length of the thinking pause in minutes.
        silence_over: Go on speaking.
        card_wanted: A gentle question for a long silence.
    """

    stepped = Signal(int)
    step_hovered = Signal(int)
    source_changed = Signal()
    pause_wanted = Signal()
    next_wanted = Signal()
    start_wanted = Signal()
    planned_start_wanted = Signal()
    start_moved = Signal(int)
    start_set = Signal(float)
    start_closed = Signal()
    silence_chosen = Signal(int)
    silence_over = Signal()
    card_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._which = IconLabel(theme, "users", role="meta", colour="text3", px=15, elide=True)
        self.title = Label(theme, role="title", wrap=True, lines=2)
        self.ring = RingTimer(theme)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._span = Label(theme, role="meta", colour="text2", align=centre)
        self._effect = Label(theme, role="meta", colour="pri", wrap=True, align=centre)
        self._change_start = Button(theme, kind="quiet", size="small")
        self._start_row = StartRow(theme)
        self._steps = [StepButton(theme, minutes) for minutes in STEPS]
        self._source = Button(theme, kind="quiet", size="small")
        self.pause = Button(theme, icon="pause", size="big", key="Space")
        self.next = Button(theme, icon="skip-forward", kind="primary", size="big", key="Ctrl+Right")
        self.start = Button(theme, icon="play", kind="primary", size="big", key="F5")
        self._planned = Button(theme, size="big")
        self._pause_small = Button(theme, icon="pause")
        self._more = Button(theme, icon="ellipsis")
        self._compact = self._low = False
        self._still = Label(theme, role="meta", colour="text2", wrap=True, align=centre)
        self._silence = Segments(theme)
        self._gentle = Button(theme, icon="message-circle-question-mark", kind="quiet", key="F4")
        self.speak = Button(theme, icon="speech", kind="primary", size="big", key="H")
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._change_start.show_text(self.tr("Change start"))
        self._more.show_text("", name=self.tr("More"))
        self.next.show_text(self.tr("Next phase"))
        self.start.show_text(self.tr("Begin the dialogue"))
        self.speak.show_text(self.tr("Go on"))
        self._gentle.show_text(self.tr("A gentle question"))
        self._silence.setAccessibleName(self.tr("Length of the thinking pause"))
        options = (self.tr("1 min"), self.tr("2 min"), self.tr("3 min"))
        self._silence.show_options([Option(str(at), text) for at, text in enumerate(options, 1)])
        self._start_row.retranslate()
        for button in self._steps:
            button.retranslate()

    def arrange(self, room: Breakpoint) -> None:
        """Use as much room as there is."""
        px = self._theme.px
        if room is Breakpoint.WIDE:
            self.setFixedWidth(px(390))
        elif room is Breakpoint.TINY:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(px(WIDTH))
        self._compact = room is Breakpoint.TINY
        for button in self._steps:
            button.setVisible(not self._compact or abs(button.minutes) == 1)
        self._source.setVisible(not self._compact)
        self._span_row.setMinimumHeight(px(SPAN_HEIGHT))  # the ring stays when an effect is shown
        self._pause_small.setVisible(self._compact)
        self._more.setVisible(self._compact)
        self._change_start.setVisible(not self._compact)
        self.next.show_key("" if self._compact else "Ctrl+Right")
        self.ring.set_wide(wide=room is Breakpoint.WIDE)

    def set_low(self, *, low: bool) -> None:
        """Leave the name of the phase to the header, because the ring needs its room."""
        if low != self._low:
            self._low = low
            self.title.setVisible(not (self._compact or low))
            self._which.setVisible(not (self._compact or low))

    def show_scene(self, scene: Scene) -> None:
        """Show a group's clock."""
        phase, face = scene.phase, scene.status.face
        running = scene.running
        self._show_which(scene)
        self.title.setVisible(not (self._compact or self._low))
        self.title.show_text(phase.title if phase else self._no_phase(scene))
        silent = face is Face.SILENCE
        begun, going = face is not Face.WAITING, running is not None and not silent
        going = going or (bool(scene.running_id) and not silent)
        for widget in (self._buttons, self.next, self._span_row):
            widget.setVisible(going)
        self.pause.setVisible(going and not self._compact)
        for widget in (self._still, self._silence, self.speak):
            widget.setVisible(silent)
        self.start.setVisible(not begun and bool(scene.phases))
        paused = face is Face.PAUSED
        pause = self.tr("Let the clock go on") if paused else self.tr("Stop the clock")
        self.pause.show_text(pause)
        self.pause.show_icon("play" if paused else "pause")
        self._pause_small.show_icon("play" if paused else "pause")
        self._pause_small.show_text("", name=pause)
        if silent:
            self._silence.choose(str(round(scene.status.silence_length_ms / 60_000)))
        if not going:
            self._start_row.hide()
        if not silent:
            self._gentle.hide()
        self.show_time(scene)

    def show_time(self, scene: Scene) -> None:
        """Show what is left; called at every tick."""
        status = scene.status
        self.ring.show_status(status, starts=self._starts_at(scene))
        if status.face is Face.SILENCE:
            sentence = self.tr("{time} left of the phase. Silence is no mistake.")
            self._still.show_text(sentence.format(time=time_left(status.remaining_ms)))
            silent_ms = status.silence_length_ms - (status.silence_ms or 0)
            self._gentle.setVisible(silent_ms >= GENTLE_AFTER_MS)
        elif scene.running_id:
            ends = scene.clock(scene.now_ms + max(0, status.remaining_ms))
            sentence = self.tr("Began {start} · ends {end}")
            if self._compact:
                sentence = self.tr("ends {end}")
            if status.remaining_ms <= -1000:
                ends = scene.clock(scene.now_ms + status.remaining_ms)
                sentence = self.tr("Should have ended {end}")
            self._span.show_text(sentence.format(start=scene.clock(status.started_ms), end=ends))
        late = self._is_late(scene)
        self._planned.setVisible(late)
        if late:
            self._planned.show_text(
                self.tr("As if begun {time}").format(time=self._starts_at(scene))
            )

    def show_effect(self, text: str) -> None:
        """Say what a button under the pointer would do; "" takes it away."""
        self._effect.show_text(text)
        self._span_line.setVisible(not text)
        self._effect.setVisible(bool(text))

    def show_source(self, *, borrows: bool) -> None:
        """Say whether later phases lend the time, or everything after it moves."""
        if borrows:
            word, name = self.tr("borrow"), self.tr("Later phases lend the minutes")
        else:
            word, name = self.tr("move"), self.tr("Everything later moves")
        self._source.show_text(word, name=name)
        self._source.setToolTip(name)

    def open_start(self) -> None:
        """Let somebody say when the phase really began."""
        if self._span_row.isVisible():
            self._start_row.open()

    def _show_which(self, scene: Scene) -> None:
        phase = scene.phase
        if phase is None or self._compact or self._low:
            self._which.setVisible(False)
            return
        self._which.setVisible(True)
        number = scene.number_of(phase)
        text = self.tr("Phase {number}/{count} · {form}").format(
            number=number or "–", count=len(scene.phases), form=form_word(phase)
        )
        self._which.show_text(text, phase_icon(phase))

    def _no_phase(self, scene: Scene) -> str:
        if scene.track.ended:
            return self.tr("The dialogue is over")
        if scene.running_id:
            return self.tr("Removed phase")
        return self.tr("No phases yet")

    def _starts_at(self, scene: Scene) -> str:
        ahead = scene.forecast.ahead
        if not ahead or scene.running_id:
            return ""
        planned = scene.forecast.planned_start_ms
        return scene.clock(planned)

    def _is_late(self, scene: Scene) -> bool:
        waiting = scene.status.face is Face.WAITING and bool(scene.phases)
        planned_ms = scene.forecast.planned_start_ms
        late = scene.now_ms - planned_ms >= 60_000 and not is_far(planned_ms, scene.now_ms)
        return waiting and late

    def _lay_out(self) -> None:
        theme = self._theme
        column = Column(theme, self, gap=10, margins=(16, 14, 16, 14))
        column.addWidget(self._which)
        column.addWidget(self.title)
        column.addWidget(self.ring, 1)
        self._span_row = QWidget()
        span = Column(theme, self._span_row, gap=0)
        self._span_line = QWidget()
        line = Row(theme, self._span_line, gap=2)
        line.addStretch(1)
        line.addWidget(self._span)
        line.addWidget(self._change_start)
        line.addStretch(1)
        span.addWidget(self._span_line)
        span.addWidget(self._effect)
        self._effect.hide()
        column.addWidget(self._span_row)
        column.addWidget(self._start_row)
        self._start_row.hide()
        self._buttons = QWidget()
        row = Row(theme, self._buttons, gap=6)
        row.addStretch(1)
        for at, button in enumerate(self._steps):
            if at == len(STEPS) // 2:
                row.addWidget(self._source)
            row.addWidget(button)
        row.addWidget(self._pause_small)
        row.addWidget(self._more)
        row.addStretch(1)
        column.addWidget(self._buttons)
        column.addWidget(self._still)
        column.addWidget(self._gentle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._silence, 0, Qt.AlignmentFlag.AlignHCenter)
        for button in (self.pause, self.next, self._planned, self.start, self.speak):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)

    def _connect(self) -> None:
        for button in self._steps:
            button.chosen.connect(self.stepped)
            button.hovered.connect(self.step_hovered)
        self._source.clicked.connect(self.source_changed)
        self.pause.clicked.connect(self.pause_wanted)
        self._pause_small.clicked.connect(self.pause_wanted)
        self._more.clicked.connect(self._on_more)
        self.next.clicked.connect(self.next_wanted)
        self.start.clicked.connect(self.start_wanted)
        self._planned.clicked.connect(self.planned_start_wanted)
        self._change_start.clicked.connect(self.open_start)
        self._start_row.moved.connect(self.start_moved)
        self._start_row.set_to.connect(self.start_set)
        self._start_row.closed.connect(self.start_closed)
        self._silence.chosen.connect(self._on_silence)
        self.speak.clicked.connect(self.silence_over)
        self._gentle.clicked.connect(self.card_wanted)

    @Slot()
    def _on_more(self) -> None:
        """Offer what there is no room for."""
        menu = QMenu(self)
        for minutes in (5, -5):
            step = _Step(menu, minutes)
            step.wanted.connect(self.stepped)
            menu.addAction(step)
        menu.addAction(self.tr("Change start"), self.open_start)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(str)
    def _on_silence(self, minutes: str) -> None:
        self.silence_chosen.emit(int(minutes))


class _Step(QAction):
    wanted = Signal(int)

    def __init__(self, menu: QMenu, minutes: int) -> None:
        super().__init__(f"{minutes:+d} min".replace("-", "−"), menu)
        self._minutes = minutes
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.wanted.emit(self._minutes)
