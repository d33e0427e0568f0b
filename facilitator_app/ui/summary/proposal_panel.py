"""Themes that tags and shared words propose. They explain themselves; nobody's work is touched."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.theme_proposals import Proposal
from facilitator_app.ui.summary.proposal_row import ProposalRow
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label


class ProposalPanel(Card):
    """Takes the place of the themes while a proposal waits for an answer.

    Attributes:
        taken: The proposals that somebody ticked.
        declined: None of them is wanted.
        lines_shown: The ids of the lines of the proposal in focus.
    """

    taken = Signal(object)
    declined = Signal()
    lines_shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, border="amberline")
        self._theme = theme
        self._rows: list[ProposalRow] = []
        self._title = IconLabel(theme, "lightbulb", role="h3", colour="text", px=18)
        self._about = Label(theme, role="meta", colour="text2", wrap=True)
        self._take = Button(theme, icon="check", kind="primary", key="F8")
        self._decline = Button(theme, icon="x", key="F9")
        self._inside = QWidget()
        self._list = Column(theme, self._inside, gap=8, margins=(0, 0, 6, 0))
        self._list.addStretch(1)
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._decline)
        head.addWidget(self._take)
        column = Column(theme, self, gap=8, margins=(14, 10, 10, 10))
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(Scroll(self._inside), 1)
        self._take.clicked.connect(self.take)
        self._decline.clicked.connect(self.declined)

    @property
    def rows(self) -> Sequence[ProposalRow]:
        """The proposals in their order."""
        return tuple(self._rows)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Offer these, all of them ticked."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [ProposalRow(self._theme, each) for each in proposals]
        for at, row in enumerate(self._rows):
            self._list.insertWidget(at, row)
            row.entered.connect(self._on_entered)
            row.stepped.connect(partial(self._step, row))
            row.toggled.connect(self._show_words)
        self.retranslate()

    def take_focus(self) -> None:
        """Give the focus to the first proposal."""
        target = self._rows[0] if self._rows else self._decline
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def take(self) -> None:
        """Want the ticked ones."""
        self.taken.emit([row.proposal for row in self._rows if row.isChecked()])

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Proposed themes"))
        told = self.tr(
            "From shared tags and shared words, computed on this computer. Tick what you want: "
            "nothing is changed before you accept, and each name is yours to rewrite."
        )
        none = self.tr("No tag and no word is shared by enough lines that have no theme yet.")
        self._about.show_text(told if self._rows else none)
        self._decline.show_text(self.tr("No thanks") if self._rows else self.tr("Close"))
        self._take.setVisible(bool(self._rows))
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _show_words(self) -> None:
        ticked = sum(row.isChecked() for row in self._rows)
        self._take.show_text(self.tr("Take %n theme(s)", "", ticked))
        self._take.setEnabled(bool(ticked))

    @Slot(object)
    def _on_entered(self, proposal: Proposal) -> None:
        self.lines_shown.emit(proposal.line_ids)

    def _step(self, row: ProposalRow, step: int) -> None:
        at = self._rows.index(row) + step
        if 0 <= at < len(self._rows):
            self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)
