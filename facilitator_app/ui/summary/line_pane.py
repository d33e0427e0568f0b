"""The lines at the left of the summary: search, filters as chips, and a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.line_choice import LineChoice, chosen_lines
from facilitator_app.core.model import Group
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.core.state import EventState
from facilitator_app.ui.summary.line_model import faces_of
from facilitator_app.ui.summary.line_view import LineView
from facilitator_app.ui.summary.words import group_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Line, Row
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.search_field import SearchField

AFTER_MS = 80
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LONGEST_CHIP = 24


class LinePane(Card):
    """Finds and chooses lines.

    Attributes:
        choice_changed: Other lines are wanted: a `LineChoice`.
    """

    choice_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._state = EventState.empty()
        self._choice = LineChoice()
        self.search = SearchField(theme, key="Ctrl+F")
        self._chips = {
            name: FilterChip(theme, icon=icon)
            for name, icon in (
                ("theme", "tag"),
                ("group", "users-round"),
                ("quotes", "quote"),
                ("starred", "star"),
                ("unused", "unlink"),
            )
        }
        self._count = Label(theme, role="meta", colour="text2")
        self._order = Label(theme, role="meta", colour="text2")
        self.list = LineView(theme)
        self._empty = Label(theme, role="small", colour="text2", wrap=True, align=_CENTRE)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._lay_out()
        self._connect()

    @property
    def choice(self) -> LineChoice:
        """Which lines are wanted."""
        return self._choice

    def show_state(self, state: EventState) -> None:
        """Show the lines of the event as it is now."""
        self._state = state
        gone_theme = self._choice.theme_id and not state.find(ThemeRecord, self._choice.theme_id)
        gone_group = self._choice.group_id and not state.find(Group, self._choice.group_id)
        if gone_theme or gone_group:
            self._choice = replace(
                self._choice,
                theme_id="" if gone_theme else self._choice.theme_id,
                group_id="" if gone_group else self._choice.group_id,
            )
        self._show()

    def want(self, choice: LineChoice) -> None:
        """Show other lines."""
        if choice != self._choice:
            self._choice = choice
            self._show()
            self.choice_changed.emit(choice)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._order.show_text(self.tr("newest first"))
        self.list.setAccessibleName(self.tr("Lines"))
        self._empty.show_text(self.tr("No line is like that. Take a filter off."))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field down into the list."""
        down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid() and self.list.lines.rowCount():
                self.list.choose([self.list.lines.faces[0].line.id])
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(self._theme, chips)
        for chip in self._chips.values():
            flow.addWidget(chip)
        counts = Row(self._theme)
        counts.addWidget(self._count)
        counts.addStretch(1)
        counts.addWidget(self._order)
        head = Column(self._theme, gap=8, margins=(10, 10, 10, 8))
        head.addWidget(self.search)
        head.addWidget(chips)
        head.addLayout(counts)
        column = Column(self._theme, self, gap=0, margins=(1, 1, 1, 6))
        column.addLayout(head)
        column.addWidget(Line(self._theme))
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_pause)
        self.search.textChanged.connect(self._timer.start)
        self._chips["theme"].clicked.connect(self._on_theme_chip)
        self._chips["group"].clicked.connect(self._on_group_chip)
        for name in ("quotes", "starred", "unused"):
            self._chips[name].clicked.connect(self._on_plain_chip)

    def _show(self) -> None:
        lines = chosen_lines(self._state, self._choice)
        self.list.show_faces(faces_of(self._state, lines))
        self._count.show_text(self.tr("%n line(s)", "", len(lines)))
        whole = self.tr("Find in %n line(s)", "", len(chosen_lines(self._state, LineChoice())))
        self.search.show_placeholder(whole)
        self._empty.setVisible(not lines and self._choice != LineChoice())
        self._show_chips()

    def _show_chips(self) -> None:
        choice = self._choice
        theme = self._state.find(ThemeRecord, choice.theme_id)
        group = self._state.find(Group, choice.group_id)
        words = {
            "theme": _short(theme.title) if theme else self.tr("All themes"),
            "group": group_name(group) if group else self.tr("All groups"),
            "quotes": self.tr("Quotes"),
            "starred": self.tr("Starred"),
            "unused": self.tr("Unused"),
        }
        on = {
            "theme": bool(theme),
            "group": bool(group),
            "quotes": choice.quotes,
            "starred": choice.starred,
            "unused": choice.unused,
        }
        for name, chip in self._chips.items():
            chip.show_text(words[name])
            chip.setChecked(on[name])

    def _menu(self, chip: FilterChip, field: str, rows: Sequence[tuple[str, str]]) -> None:
        """Let people choose one of `rows`, each an id and its words."""
        chip.setChecked(bool(getattr(self._choice, field)))  # the menu decides, not the click
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in rows:
            action = _Wish(words, replace(self._choice, **{field: value}), menu)
            action.setCheckable(True)
            action.setChecked(getattr(self._choice, field) == value)
            action.wished.connect(self.want)
            menu.addAction(action)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

    @Slot()
    def _on_pause(self) -> None:
        self._timer.stop()
        self.want(replace(self._choice, words=self.search.text()))

    @Slot()
    def _on_theme_chip(self) -> None:
        themes = [(theme.id, theme.title) for theme in self._state.all(ThemeRecord)]
        self._menu(self._chips["theme"], "theme_id", [("", self.tr("All themes")), *themes])

    @Slot()
    def _on_group_chip(self) -> None:
        groups = [(group.id, group_name(group)) for group in self._state.all(Group)]
        self._menu(self._chips["group"], "group_id", [("", self.tr("All groups")), *groups])

    @Slot()
    def _on_plain_chip(self) -> None:
        self.want(
            replace(
                self._choice,
                quotes=self._chips["quotes"].isChecked(),
                starred=self._chips["starred"].isChecked(),
                unused=self._chips["unused"].isChecked(),
            )
        )


class _Wish(QAction):
    """An entry of a menu that reports what it stands for."""

    wished = Signal(object)

    def __init__(self, words: str, wish: LineChoice, menu: QMenu) -> None:
        super().__init__(words.replace("&", "&&"), menu)
        self._wish = wish
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.wished.emit(self._wish)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_CHIP else f"{title[: _LONGEST_CHIP - 1].rstrip()}…"
