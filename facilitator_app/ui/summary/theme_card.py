"""Themes by groups, and below the numbers the theme that is current."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.state import EventState
from facilitator_app.core.themes import theme_matrix
from facilitator_app.ui.summary.matrix import MatrixView
from facilitator_app.ui.summary.theme_panel import ThemePanel
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label


class ThemeCard(Card):
    """The matrix and what stands behind its numbers.

    Attributes:
        proposals_wanted: Propose themes from tags and words.
        add_wanted: A new theme, please.
        menu_wanted: Id of a theme and where.
    """

    proposals_wanted = Signal()
    add_wanted = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._state = EventState.empty()
        self.matrix, self.panel = MatrixView(theme), ThemePanel(theme)
        self._title, self._hint = Label(theme, role="h3"), Label(theme, role="meta", colour="text2")
        self._advice = IconLabel(theme, "info", elide=True)
        self._propose = Button(theme, icon="lightbulb", kind="primary", key="Ctrl+Shift+T")
        self._new = Button(theme, icon="plus", key="Ins")
        self._more = Button(theme, icon="lightbulb", size="small")
        self._add = Button(theme, icon="plus", size="small")
        self._line = Line(theme)
        self._none = EmptyState(theme, "table-2", (self._propose, self._new))
        self._lay_out()
        self._connect()

    def show_state(self, state: EventState) -> None:
        """Show the themes as they are now."""
        self._state = state
        matrix = theme_matrix(state)
        self.matrix.show_matrix(matrix)
        has_themes = bool(matrix.rows)
        for widget in (self.matrix, self._advice, self._more, self._add, self._hint, self._line):
            widget.setVisible(has_themes)
        self._none.setVisible(not has_themes)
        if has_themes and not self.matrix.current[0]:
            self.matrix.go_to(matrix.rows[0].theme.id)
        self.panel.show_cell(state, *self.matrix.current)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Themes and groups"))
        self._hint.show_text(self.tr("number = lines"))
        self._advice.show_text(
            self.tr("Count groups, not lines: much talked about is not the same as important.")
        )
        for button in (self._propose, self._more):
            button.show_text(self.tr("Propose themes"))
        for button in (self._new, self._add):
            button.show_text(self.tr("New theme"))
        self._none.show_text(
            self.tr("No themes yet"),
            self.tr("Let tags and shared words propose some, or choose lines and press Ctrl+T."),
        )
        self.matrix.setAccessibleName(self.tr("Themes and groups"))
        self.panel.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        head = Row(self._theme, gap=8)
        head.addWidget(self._title)
        head.addWidget(self._hint)
        head.addStretch(1)
        head.addWidget(self._more)
        head.addWidget(self._add)
        column = Column(self._theme, self, gap=8, margins=(14, 10, 12, 10))
        column.addLayout(head)
        column.addWidget(self.matrix)
        column.addWidget(self._none, 1)
        column.addWidget(self._advice)
        column.addWidget(self._line)
        column.addWidget(self.panel, 1)

    def _connect(self) -> None:
        self.matrix.cell_shown.connect(self._on_cell)
        self.matrix.opened.connect(self._on_opened)
        self.panel.list.stepped_aside.connect(self._on_aside)
        self.matrix.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.matrix.customContextMenuRequested.connect(self._on_menu)
        for button in (self._propose, self._more):
            button.clicked.connect(self.proposals_wanted)
        for button in (self._new, self._add):
            button.clicked.connect(self.add_wanted)

    @Slot(str, str)
    def _on_cell(self, theme_id: str, group_id: str) -> None:
        self.panel.show_cell(self._state, theme_id, group_id)

    @Slot()
    def _on_opened(self) -> None:
        self.panel.list.begin()

    @Slot(int)
    def _on_aside(self, step: int) -> None:
        """Show what the next group said of the same theme."""
        if self.matrix.go_aside(step):
            self.panel.list.begin()

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        theme_id, _ = self.matrix.current
        if theme_id:
            self.menu_wanted.emit(theme_id, self.matrix.viewport().mapToGlobal(place))
