"""The fourth column of a wide window: what was written last, the rules, own notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from facilitator_app.core.model import Line, LineKind, OwnNote
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.script_card import PAUSE_MS, rule_lines
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.icon import Icon, IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.sized import Sized, fixed_width

WIDTH, LINES = 330, 7


class Look(Protocol):
    """How a kind of line looks."""

    @property
    def icon(self) -> str:
        """Its icon."""
        ...

    @property
    def colour(self) -> Token:
        """The colour of the icon."""
        ...


Looks = Mapping[LineKind, Look]


class WideColumn(QWidget):
    """Recent notes to read only, ground rules, and the private pad.

    Args:
        looks: Of each kind of line, as the notes page draws it.

    Attributes:
        own_note_written: The private pad as it reads now.
    """

    own_note_written = Signal(str)

    def __init__(self, theme: Theme, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notes_title, self._notes_count = Label(theme, role="h3"), _Quiet(theme)
        self._rows = [_NoteRow(theme, looks) for _ in range(LINES)]
        self._none = Label(theme, role="meta", colour="text2", wrap=True)
        self._read_only = IconLabel(theme, "lock", role="meta", colour="text3", px=14)
        self._rules_title, self._rules = (
            Label(theme, role="h3"),
            Label(theme, role="script", wrap=True),
        )
        self._own_title = Label(theme, role="h3")
        self._own_hint = IconLabel(theme, "eye-off", role="meta", colour="text3", px=14)
        self._own = QPlainTextEdit()
        self._own.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        fixed_width(theme, self, WIDTH)
        self._lay_out()
        self._own.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._on_pause)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._notes_title.show_text(self.tr("Last notes"))
        self._none.show_text(self.tr("Nothing written yet."))
        self._read_only.show_text(self.tr("Only to read. The recorder writes."))
        self._rules_title.show_text(self.tr("Ground rules"))
        self._own_title.show_text(self.tr("Own notes"))
        self._own_hint.show_text(self.tr("taken nowhere"))
        self._own.setAccessibleName(self.tr("Own notes"))

    def show_scene(self, scene: Scene) -> None:
        """Show a group."""
        lines = scene.state.by(Line, "group_id", scene.group.id)
        written = [each for each in lines if each.counts and each.text.strip()]
        self._notes_count.show_text(self.tr("%n line(s)", "", len(written)))
        recent = written[-LINES:]
        for row, line in zip(self._rows, [*recent, *[None] * LINES], strict=False):
            row.setVisible(line is not None)
            if line is not None:
                row.show_line(line, clock_time(scene.time.minute_of(line.at_ms)))
        self._none.setVisible(not recent)
        self._rules.show_text("\n".join(rule_lines(scene)))
        note = scene.state.find(OwnNote, f"{scene.group.id}:{_phase_id(scene)}")
        text = note.text if note else ""
        if not self._pause.isActive() and text != self._own.toPlainText():
            self._own.blockSignals(True)  # noqa: FBT003 - Qt's own
            self._own.setPlainText(text)
            self._own.blockSignals(False)  # noqa: FBT003

    def finish_typing(self) -> None:
        """Report what is being typed at once."""
        if self._pause.isActive():
            self._pause.stop()
            self._on_pause()

    def _lay_out(self) -> None:
        theme = self._theme
        notes, rules, own = Card(theme), Card(theme), Card(theme)
        head = Row(theme, gap=8)
        head.addWidget(self._notes_title, 1)
        head.addWidget(self._notes_count)
        column = Column(theme, notes, gap=6, margins=(14, 10, 14, 10))
        column.addLayout(head)
        column.addWidget(self._none)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self._read_only)
        column = Column(theme, rules, gap=6, margins=(14, 10, 14, 12))
        column.addWidget(self._rules_title)
        column.addWidget(self._rules)
        head = Row(theme, gap=8)
        head.addWidget(self._own_title, 1)
        head.addWidget(self._own_hint)
        column = Column(theme, own, gap=6, margins=(14, 10, 14, 12))
        column.addLayout(head)
        column.addWidget(self._own, 1)
        Sized(theme, own, own.setMinimumHeight, 120)
        stacked = Column(theme, self, gap=10)
        stacked.addWidget(notes, 3)
        stacked.addWidget(rules, 0)
        stacked.addWidget(own, 1)

    @Slot()
    def _on_pause(self) -> None:
        self.own_note_written.emit(self._own.toPlainText())


class _Quiet(Label):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, role="meta", colour="text2")


class _NoteRow(QWidget):
    def __init__(self, theme: Theme, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._time = Label(theme, role="meta", colour="text3")
        self._icon = Icon(theme, "message-square", px=15)
        self._text = Label(theme, role="control", wrap=True, lines=2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = Row(theme, self, gap=8)
        row.addWidget(self._time)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def show_line(self, line: Line, time: str) -> None:
        self._time.show_text(time)
        look = self._looks.get(line.what)
        if look is not None:
            self._icon.show_icon(look.icon, look.colour)
        quoted = line.what is LineKind.QUOTE
        self._text.show_text(f"”{line.text}”" if quoted else line.text)


def _phase_id(scene: Scene) -> str:
    return scene.phase.id if scene.phase else ""
