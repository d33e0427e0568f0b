"""Finding lines: words in any form, narrowed by group, phase, kind, tag and what is unused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox

from facilitator_app.core.model import Group, Line, LineKind, Phase
from facilitator_app.core.search_words import LineFilter
from facilitator_app.core.state import EventState
from facilitator_app.core.tags import tag_counts
from facilitator_app.ui.line_kinds import LOOKS, kind_name
from facilitator_app.ui.notes.line_delegate import LineDelegate
from facilitator_app.ui.notes.line_layout import LineLayouts, Style
from facilitator_app.ui.notes.line_list import LineList
from facilitator_app.ui.notes.line_model import LineModel
from facilitator_app.ui.notes.rows import Heading, LineRow, Safety
from facilitator_app.ui.notes.rows import Row as AnyRow
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.search_field import SearchField
from facilitator_app.ui.widgets.wrap_row import WrapRow

AFTER_MS = 80
MOST_SHOWN = 200


class SearchPanel(Card):
    """A field, five filters and what they find.

    Args:
        find: Returns the lines that a filter describes, the latest first.
        clock: Returns the clock time of an instant, milliseconds since the epoch.
        safety_of: Returns where a line is.

    Attributes:
        opened: A line was chosen: show it in its pane.
        closed: The search is over.
    """

    opened = Signal(str)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        layouts: LineLayouts,
        find: Callable[[LineFilter], Sequence[Line]],
        clock: Callable[[int], str],
        safety_of: Callable[[Line], Safety],
    ) -> None:
        super().__init__(theme)
        self._theme, self._layouts, self._find = theme, layouts, find
        self._safety_of = safety_of
        self._state = EventState.empty()
        self._field = SearchField(theme)
        self._group, self._phase = Combo(theme), Combo(theme)
        self._kind, self._tag = Combo(theme), Combo(theme)
        self._unused = FilterChip(theme)
        self._count = Label(theme, role="meta", colour="text2")
        self._close = Button(theme, icon="x", kind="quiet", name=" ")
        self._list = LineList(follows=False)
        self._model = LineModel(self._measure, self._spoken, self)
        self._delegate = LineDelegate(theme, layouts, clock, _no_marker, self)
        self._delegate.style_of_lines = Style(kind_words=True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def open_on(self, state: EventState) -> None:
        """Search the event as it is now."""
        self._state = state
        self._fill_choices()
        self._search()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._field.show_placeholder(self.tr("Find lines: a word in any form"))
        self._unused.show_text(self.tr("Unused"))
        self._close.show_text("", name=self.tr("Close"))
        self._list.setAccessibleName(self.tr("Lines that were found"))
        names = (
            (self._group, self.tr("Group")),
            (self._phase, self.tr("Phase")),
            (self._kind, self.tr("Kind")),
            (self._tag, self.tr("Tag")),
        )
        for combo, name in names:
            combo.setAccessibleName(name)
        self._fill_choices()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; go down into what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            self._list.go_to_first()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            self._search()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = WrapRow(self._theme, gap=8)
        top.addWidget(self._field, 1)
        for widget in (self._group, self._phase, self._kind, self._tag, self._unused, self._close):
            top.addWidget(widget)
        column = Column(self._theme, self, gap=8, margins=(12, 12, 12, 12))
        column.addLayout(top)
        column.addWidget(self._count)
        column.addWidget(self._list, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._search)
        self._field.textChanged.connect(self._timer.start)
        for combo in (self._group, self._phase, self._kind, self._tag):
            combo.currentIndexChanged.connect(self._search)
        self._unused.toggled.connect(self._search)
        self._close.clicked.connect(self.closed)
        self._list.first_wanted.connect(self._list.go_to_first)
        self._list.activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_activated)

    def _fill_choices(self) -> None:
        groups = [(group.id, _group_name(group)) for group in self._state.all(Group)]
        phases = [(phase.id, phase.title) for phase in self._state.all(Phase)]
        kinds = [(kind.value, kind_name(kind)) for kind in LOOKS]
        tags = [(tag, f"#{tag}") for tag in sorted(tag_counts(self._state), key=str.casefold)]
        _fill(self._group, self.tr("All groups"), groups)
        _fill(self._phase, self.tr("All phases"), phases)
        _fill(self._kind, self.tr("All kinds"), kinds)
        _fill(self._tag, self.tr("All tags"), tags)

    @Slot()
    def _search(self) -> None:
        self._timer.stop()
        kind = self._kind.currentData()
        wanted = LineFilter(
            words=self._field.text(),
            group_id=self._group.currentData() or "",
            phase_id=self._phase.currentData() or "",
            kinds=(LineKind(kind),) if kind else (),
            tag=self._tag.currentData() or "",
            unused=self._unused.isChecked(),
        )
        lines = list(self._find(wanted)) if wanted != LineFilter() else []
        self._show(lines)

    def _show(self, lines: Sequence[Line]) -> None:
        groups = {group.id: group for group in self._state.all(Group)}
        phases = {phase.id: phase.title for phase in self._state.all(Phase)}
        rows: list[AnyRow] = []
        place = None
        for line in sorted(lines, key=lambda each: _place(each, groups)):
            if (line.group_id, line.phase_id) != place:
                place = (line.group_id, line.phase_id)
                group = groups.get(line.group_id)
                parts = (_group_name(group) if group else "", phases.get(line.phase_id, ""))
                title = " · ".join(filter(None, parts))
                rows.append(Heading(f"{line.group_id}:{line.phase_id}", title, line.at_ms))
            rows.append(LineRow(line, self._safety_of(line)))
        self._model.show_rows(rows)
        self._list.scrollToTop()
        count = self.tr("%n line(s) found", "", len(lines))
        more = self.tr("the latest are shown, narrow the search")
        self._count.show_text(f"{count}, {more}" if len(lines) >= MOST_SHOWN else count)

    def _measure(self, row: AnyRow) -> QSize:
        width = self._list.viewport().width()
        return QSize(width, self._layouts.height(row, width, self._delegate.style_of_lines))

    def _spoken(self, row: AnyRow) -> str:
        return row.title if isinstance(row, Heading) else row.line.text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self._model.measure_again()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self._model.line_at(index.row())
        if row is not None:
            self.opened.emit(row.line.id)


def _fill(combo: QComboBox, everything: str, choices: Sequence[tuple[str, str]]) -> None:
    before = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItem(everything, "")
        for value, words in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(before)))


def _group_name(group: Group) -> str:
    words = QCoreApplication.translate("SearchPanel", "Group {number}")
    return group.name or words.format(number=group.number)


def _place(line: Line, groups: dict[str, Group]) -> tuple[int, int, int]:
    group = groups.get(line.group_id)
    return (group.number if group else 0, line.at_ms, line.number)


def _no_marker(_: LineRow) -> str:
    return ""
