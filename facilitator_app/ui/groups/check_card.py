"""The recount in plain sentences, and the proposal of the fewest moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.core.conditions import active
from facilitator_app.core.frozen import frozen
from facilitator_app.core.group_check import Check
from facilitator_app.core.model import ConditionKind
from facilitator_app.core.state import EventState
from facilitator_app.ui.groups.words import again_text, kept_text, met_text, not_kept_text
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon, IconLabel
from facilitator_app.ui.widgets.label import Label, Span

_SILENT = (ConditionKind.MIX, ConditionKind.NEW_MEETINGS)
MOST_MOVES = 6


class CheckCard(Card):
    """Says what the division amounts to, or would if somebody sat elsewhere."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._title = Label(theme, role="h3")
        self._how = Label(theme, role="meta", colour="text2")
        content = QWidget()
        self._rows = Column(theme, content, gap=10)
        self._legend = Row(theme, gap=12)
        head = Row(theme, gap=8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._how)
        column = Column(theme, self, gap=10, margins=(12, 12, 12, 10))
        column.addLayout(head)
        column.addWidget(Scroll(content), 1)
        column.addWidget(Line(theme))
        column.addLayout(self._legend)

    def show_check(self, state: EventState, found: Check, *, tried: bool) -> None:
        """Show the facts of a round.

        Args:
            tried: True while somebody is held over another group: it is not so yet.
        """
        self._title.show_text(self.tr("If moved") if tried else self.tr("Check"))
        self._how.show_text(self.tr("counted from every pair"))
        clear(self._rows)
        for icon, colour, text in self._sentences(state, found):
            self._rows.addWidget(self._row(icon, colour, text))
        self._rows.addStretch(1)

    def show_legend(self, kinds: Sequence[str]) -> None:
        """Say what the shapes and icons mean."""
        clear(self._legend)
        for at, kind in enumerate(kinds):
            self._legend.addWidget(
                IconLabel(self._theme, "circle" if at else "square", kind, px=13)
            )
        self._legend.addWidget(IconLabel(self._theme, "pin", self.tr("stays"), px=13))
        self._legend.addWidget(IconLabel(self._theme, "arrow-right", self.tr("moves"), px=13))
        self._legend.addStretch(1)

    def _sentences(self, state: EventState, found: Check) -> list[tuple[str, Token, str]]:
        rows: list[tuple[str, Token, str]] = []
        if found.people:
            rows.append(("check", "moss", met_text(found)))
        times = Counter(each.condition.id for each in found.broken)
        for condition in active(state, *ConditionKind):
            if condition.what in _SILENT:
                continue
            if times[condition.id]:
                words = not_kept_text(state, condition, times[condition.id])
                rows.append(("x", "lingon", words))
            else:
                rows.append(("check", "moss", kept_text(state, condition)))
        if found.tables or found.again:
            rows.append(("info" if found.again else "check", "pri", again_text(found)))
        return rows

    def _row(self, icon: str, colour: Token, text: str) -> QWidget:
        holder = QWidget()
        row = Row(self._theme, holder, gap=8)
        picture = Column(self._theme, gap=0)
        picture.addWidget(Icon(self._theme, icon, colour=colour, px=16))
        picture.addStretch(1)
        row.addLayout(picture)
        row.addWidget(Label(self._theme, text, role="small", wrap=True), 1)
        return holder


@frozen
class Move:
    """One person who would change groups; an empty `old` sat nowhere."""

    name: str
    old: str
    new: str


@frozen
class ProposalFacts:
    """What a new division would change.

    Attributes:
        reason: What happened, "Ryhmä 4 jäi viiteen".
        stay: How many keep their group.
        least: True when fewer moves are proven not to be enough.
    """

    reason: str
    moves: tuple[Move, ...]
    stay: int
    least: bool


class ProposalCard(Card):
    """Shows who would move; nothing changes before F8.

    Attributes:
        accepted: Use it.
        declined: Not now.
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="ambersoft", border="amberline")
        self._theme = theme
        self._title = Label(theme, role="h3", wrap=True)
        self._words = Label(theme, role="small", wrap=True)
        self._moves = Column(theme, gap=6)
        self._use = Button(theme, kind="primary", key="F8")
        self._leave = Button(theme, key="F9")
        head = Row(theme, gap=8)
        head.addWidget(Icon(theme, "refresh-cw", colour="amber", px=18))
        head.addWidget(self._title, 1)
        buttons = Row(theme, gap=6)
        buttons.addWidget(self._use, 1)
        buttons.addWidget(self._leave, 1)
        column = Column(theme, self, gap=8, margins=(12, 10, 12, 10))
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(Line(theme))
        column.addLayout(self._moves)
        column.addLayout(buttons)
        self._use.clicked.connect(self.accepted)
        self._leave.clicked.connect(self.declined)
        self.hide()

    def show_proposal(self, facts: ProposalFacts | None) -> None:
        """Show a proposal, or none."""
        self.setVisible(facts is not None)
        if facts is None:
            return
        count = len(facts.moves)
        self._title.show_text(facts.reason)
        moved = self.tr("%n change groups", "", count)
        stay = self.tr("%n stay.", "", facts.stay)
        enough = f" {self.tr('Fewer is not enough.')}" if facts.least and count else ""
        self._words.show_spans(
            [Span(f"{self.tr('Proposal:')} "), Span(moved, "strong"), Span(f", {stay}{enough}")]
        )
        self._use.show_text(self.tr("Use it"))
        self._leave.show_text(self.tr("Not now"))
        clear(self._moves)
        for move in facts.moves[:MOST_MOVES]:
            self._moves.addWidget(self._row(move))
        if count > MOST_MOVES:
            more = self.tr("and %n more", "", count - MOST_MOVES)
            self._moves.addWidget(Label(self._theme, more, role="meta", colour="text2"))

    def _row(self, move: Move) -> QWidget:
        holder = QWidget()
        row = Row(self._theme, holder, gap=8)
        row.addWidget(Label(self._theme, move.name, role="strong", elide=True), 1)
        old = Label(self._theme, role="small", colour="text2")
        old.show_spans([Span(move.old, struck=True)])
        row.addWidget(old)
        row.addWidget(Icon(self._theme, "arrow-right", colour="pri", px=14))
        row.addWidget(Label(self._theme, move.new, role="control_bold"))
        holder.setAccessibleName(f"{move.name}: {move.old} → {move.new}")
        return holder
