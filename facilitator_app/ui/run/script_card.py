"""What the facilitator says, the ground rules and own notes: three tabs, one key each."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from facilitator_app.core.circle import fair_seconds, round_view
from facilitator_app.core.model import Form, OwnNote, Phase, RuleSet, Step
from facilitator_app.core.template import in_language
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.run.form_panes import ClosingPane, FishbowlPane, PairsPane, SlipsPane
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.sized import Sized

FORM, SCRIPT, RULES, OWN = "form", "script", "rules", "own"
PAUSE_MS = 250

FormPane = PairsPane | SlipsPane | FishbowlPane | ClosingPane


class ScriptCard(Card):
    """Script, rules and own notes of a phase.

    Attributes:
        own_note_written: The private pad as it reads now.
    """

    own_note_written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tabs = Segments(theme, look="tabs")
        self._private = IconLabel(theme, "eye-off", role="meta", colour="text3", px=15)
        self._script = Label(theme, role="script", wrap=True)
        self._hint = IconLabel(theme, "corner-down-right", role="meta", colour="text2", px=15)
        self._rules = Label(theme, role="script", wrap=True)
        self.pairs, self.slips = PairsPane(theme), SlipsPane(theme)
        self.fishbowl, self.closing = FishbowlPane(theme), ClosingPane(theme)
        self._form: FormPane | None = None
        self._phase_id = ""
        self._own = QPlainTextEdit()
        self._own.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._stack = QStackedWidget()
        self._lay_out()
        self._tabs.chosen.connect(self.show_tab)
        self._own.textChanged.connect(self._on_typed)
        self._pause.timeout.connect(self._on_pause)

    @property
    def tab(self) -> str:
        """Which tab is in front."""
        return self._tabs.value or SCRIPT

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        for pane in (self.pairs, self.slips, self.fishbowl, self.closing):
            pane.retranslate()
        self._show_tabs()
        self._own.setPlaceholderText(self.tr("What you want to come back to. Nobody else sees it."))
        self._own.setAccessibleName(self.tr("Own notes"))

    def arrange(self, room: Breakpoint) -> None:
        """Use larger letters where there is room."""
        for label in (self._script, self._rules):
            label.set_role("script", wide=room is Breakpoint.WIDE)
        self._private.setVisible(room > Breakpoint.NARROW)

    @Slot(str)
    def show_tab(self, tab: str) -> None:
        """Bring a tab to the front."""
        self._tabs.choose(tab)
        if tab == FORM and self._form is not None:
            self._stack.setCurrentWidget(self._form)
        else:
            self._stack.setCurrentIndex((SCRIPT, RULES, OWN).index(tab))

    def show_scene(self, scene: Scene) -> None:
        """Show what belongs to a phase."""
        phase = scene.phase
        self._show_form(scene)
        self._script.show_text(f"”{phase.script}”" if phase and phase.script else "")
        self._rules.show_text("\n".join(rule_lines(scene)))
        self.show_time(scene)
        note_id = f"{scene.group.id}:{phase.id if phase else ''}"
        note = scene.state.find(OwnNote, note_id)
        text = note.text if note else ""
        if not self._pause.isActive() and text != self._own.toPlainText():
            self._own.blockSignals(True)  # noqa: FBT003 - Qt's own
            self._own.setPlainText(text)
            self._own.blockSignals(False)  # noqa: FBT003

    def show_time(self, scene: Scene) -> None:
        """Show the hint, which in a round tells what time is left for each."""
        if self._form is not None:
            self._form.show_time(scene)
        hint = self._hint_of(scene)
        self._hint.show_text(hint)
        self._hint.setVisible(bool(hint))

    def _show_form(self, scene: Scene) -> None:
        """Show what the form of the phase needs, in front when the phase begins."""
        phase = scene.phase
        form = self._form_of(phase) if phase is not None else None
        phase_id = phase.id if phase is not None else ""
        begins, self._phase_id = phase_id != self._phase_id, phase_id
        if form is not self._form:
            self._form = form
            self._show_tabs()
        if begins:
            self.show_tab(FORM if form is not None and form is not self.closing else SCRIPT)
        if form is not None:
            form.show_scene(scene)

    def _form_of(self, phase: Phase) -> FormPane | None:
        if phase.form in (Form.PAIRS, Form.CUMULATIVE_PAIRS):
            return self.pairs
        if phase.form is Form.FISHBOWL:
            return self.fishbowl
        if phase.step in (Step.INSIGHTS_ALONE, Step.INSIGHTS):
            return self.slips
        return self.closing if phase.step is Step.CLOSING else None

    def _show_tabs(self) -> None:
        names = {
            self.pairs: self.tr("Pairs"),
            self.slips: self.tr("Insight slips"),
            self.fishbowl: self.tr("Circles"),
            self.closing: self.tr("Summary goes to"),
        }
        private = self.tr("only for you")
        self._private.show_text("" if self._form is not None else private)  # four tabs need room
        self._private.setToolTip(private)
        tab = self.tab
        own = [Option(FORM, names[self._form])] if self._form is not None else []
        self._tabs.show_options(
            [
                *own,
                Option(SCRIPT, self.tr("Script")),
                Option(RULES, self.tr("Ground rules"), key="F3"),
                Option(OWN, self.tr("Own notes")),
            ],
            SCRIPT if tab == FORM and not own else tab,
        )
        if self._tabs.value != tab:
            self.show_tab(self._tabs.value)

    def _hint_of(self, scene: Scene) -> str:
        phase = scene.phase
        if phase is None:
            return ""
        if phase.form is Form.ROUND and phase.id == scene.running_id:
            left = len(round_view(scene.state, scene.group.id, phase.id).places)
            seconds = fair_seconds(scene.status.remaining_ms, left)
            if seconds >= 20:
                seconds = round(seconds / 10) * 10
                sentence = self.tr("About {time} for each of those left.")
                return sentence.format(time=self._words_of(seconds))
        return phase.hint

    def _words_of(self, seconds: int) -> str:
        minutes, rest = divmod(seconds, 60)
        if not minutes:
            return self.tr("{seconds} s").format(seconds=rest)
        if not rest:
            return self.tr("{minutes} min").format(minutes=minutes)
        return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)

    def _lay_out(self) -> None:
        theme = self._theme
        self._head = QWidget()
        head = Row(theme, self._head, gap=8)
        head.addWidget(self._tabs)
        head.addStretch(1)
        head.addWidget(self._private)
        for widgets in ((self._script, self._hint), (self._rules,)):
            inner = QWidget()
            column = Column(theme, inner, gap=6)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._stack.addWidget(Scroll(inner))
        self._stack.addWidget(self._own)
        for pane in (self.pairs, self.slips, self.fishbowl, self.closing):
            self._stack.addWidget(pane)
        column = Column(theme, self, gap=8, margins=(22, 8, 22, 12))
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        Sized(theme, self._stack, self._stack.setMinimumHeight, 54)

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self.own_note_written.emit(self._own.toPlainText())

    def finish_typing(self) -> None:
        """Report what is being typed at once: another phase is about to be shown."""
        if self._pause.isActive():
            self._pause.stop()
            self._on_pause()

    def take_focus(self) -> None:
        """Give the focus to the own notes when they are in front."""
        if self.tab == OWN:
            self._own.setFocus(Qt.FocusReason.OtherFocusReason)


def rule_lines(scene: Scene) -> list[str]:
    """Return the ground rules of the event, numbered, in its language."""
    event = scene.state.event
    rules = scene.state.find(RuleSet, event.rule_set_id)
    language = scene.group.language or event.language
    return [
        f"{number}  {in_language(rule, language)}"
        for number, rule in enumerate(rules.rules if rules else (), start=1)
    ]
