"""What a reviewer of the plan would say: what, why, from where, and a button that mends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.findings import SOURCES, Finding, Mend
from facilitator_app.core.model import Event
from facilitator_app.ui.finding_texts import finding_words, mend_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row, Scroll, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label, Span

MOST_KEYS = 9


class FindingsCard(Card):
    """The findings, the gravest first. They never block anything.

    Attributes:
        mend_wanted: A `Mend` to be carried out.
        phase_wanted: The id of a phase that a finding is about.
    """

    mend_wanted = Signal(object)
    phase_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._rows: list[FindingRow] = []
        self._findings: Sequence[Finding] = ()
        self._title = Label(theme, role="h3")
        self._count = Chip(theme)
        self._count.hide()  # until there is something to count
        self._none = Label(theme, role="small", colour="text2", wrap=True)
        inside = QWidget()
        self._list = Column(theme, inside, gap=0)
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = Column(theme, self, gap=4, margins=(14, 8, 12, 8))
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(Scroll(inside), 1)
        self._list.addStretch(1)

    @property
    def rows(self) -> Sequence[FindingRow]:
        """The findings as they are shown."""
        return tuple(self._rows)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Remarks on the plan"))
        self._none.show_text(self.tr("Nothing to remark: the plan keeps to the method."))
        self._findings = ()  # said anew

    def show_findings(self, findings: Sequence[Finding], event: Event) -> None:
        """Show these; those that stay the same are left as they are."""
        if findings == self._findings and self._rows:
            return
        self._findings = findings
        clear(self._list)
        self._rows = []
        key = 1
        for finding in findings:
            row = FindingRow(self._theme, finding, event, key)
            key += bool(finding.mends)
            row.mend_wanted.connect(self.mend_wanted)
            row.phase_wanted.connect(self.phase_wanted)
            self._rows.append(row)
            self._list.addWidget(row)
        self._list.addStretch(1)
        self._none.setVisible(not findings)
        self._count.show()
        count = len(findings)
        self._count.show_state(
            str(count), "triangle-alert" if count else "check", "amber" if count else "moss"
        )

    def press(self, number: int) -> bool:
        """Press the button with this number; False when there is none."""
        with_mend = [row for row in self._rows if row.buttons]
        if 0 < number <= len(with_mend):
            with_mend[number - 1].buttons[0].click()
            return True
        return False


class FindingRow(QWidget):
    """One finding.

    Attributes:
        mend_wanted: A `Mend`.
        phase_wanted: The id of the phase that it is about.
    """

    mend_wanted = Signal(object)
    phase_wanted = Signal(str)

    def __init__(self, theme: Theme, finding: Finding, event: Event, number: int) -> None:
        super().__init__()
        self.finding = finding
        words = finding_words(finding, event)
        self.what = Label(theme, words.what, role="control_bold", wrap=True)
        why = Label(theme, role="meta", colour="text2", wrap=True)
        why.show_spans([Span(f"{words.why} "), Span(words.source, colour="text3")])
        why.setToolTip("\n".join(SOURCES.get(finding.rule, ())))
        self.buttons = [
            _MendButton(theme, each, number if at == 0 else 0)
            for at, each in enumerate(finding.mends)
        ]
        text = Column(theme, gap=1)
        for label in (self.what, why):
            text.addWidget(label)
        side = Column(theme, gap=4)
        for button in self.buttons:
            button.chosen.connect(self.mend_wanted)
            side.addWidget(button, alignment=Qt.AlignmentFlag.AlignRight)
        side.addStretch(1)
        row = Row(theme, gap=8)
        row.addWidget(
            Icon(theme, "triangle-alert", colour="amber", px=18),
            alignment=Qt.AlignmentFlag.AlignTop,
        )
        row.addLayout(text, 1)
        row.addLayout(side)
        column = Column(theme, self, gap=7, margins=(0, 7, 0, 0))
        column.addLayout(row)
        column.addWidget(Line(theme))
        self.setAccessibleName(f"{words.what}. {words.why} {words.source}")

    def mouseReleaseEvent(self, event: object) -> None:
        """Lead to the phase that it is about."""
        if self.finding.phase_ids:
            self.phase_wanted.emit(self.finding.phase_ids[0])


class _MendButton(Button):
    """Carries out one mend."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, mend: Mend, number: int) -> None:
        key = f"Ctrl+{number}" if 0 < number <= MOST_KEYS else ""
        super().__init__(theme, mend_text(mend), size="small", key=key)
        self._mend = mend
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._mend)
