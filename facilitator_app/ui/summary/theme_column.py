"""One theme as a column: its statement, in how many groups it came up, its lines as cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.core.themes import ThemeRow
from facilitator_app.ui.summary.line_model import LineFace
from facilitator_app.ui.summary.line_view import LineView
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.theme.tokens import RADIUS_CARD
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.text_field import TextField

LEAST_WIDTH, LEAST_HEIGHT = 205, 220


class ThemeColumn(Card):
    """Shows a theme; takes lines that are let go on it.

    Attributes:
        dropped: Id of this theme and a `Dragged`.
        menu_wanted: Id of this theme and where.
        renamed: Id of this theme and its new statement.
        chosen_changed: The ids of the chosen lines.
        opened: A line.
        focused: Id of this theme: its list has the focus.
    """

    dropped = Signal(str, object)
    menu_wanted = Signal(str, QPoint)
    renamed = Signal(str, str)
    chosen_changed = Signal(object)
    opened = Signal(str)
    focused = Signal(str)

    def __init__(self, theme: Theme, theme_id: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fill="sunk", border="sunk", radius=RADIUS_CARD)
        self._theme, self.theme_id = theme, theme_id
        self.setAcceptDrops(True)  # above and below its list too: "Drag a line here" stands there
        self._title = Label(theme, role="h3", wrap=True, lines=3)
        self._field = _Title(theme)
        self._groups = Label(theme, role="meta", colour="text2")
        self._menu = Button(theme, icon="ellipsis", kind="quiet", size="small", name=" ")
        self.list = LineView(theme, cards=True, theme_id=theme_id, takes_drops=True)
        self._invitation = IconLabel(theme, "plus", elide=True)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_theme(self, row: ThemeRow, faces: Sequence[LineFace]) -> None:
        """Show the theme as it is now."""
        title = row.theme.title or self.tr("Theme without a title")
        self._title.show_text(title)
        self._field.show_text(row.theme.title)
        groups = self.tr("{count}/{all} groups").format(count=row.groups, all=len(row.counts))
        lines = self.tr("%n line(s)", "", row.lines)
        self._groups.show_text(groups if len(row.counts) > 1 else lines)
        self.list.show_faces(faces)
        self.list.setAccessibleName(f"{title}, {groups}, {lines}")
        self._menu.show_text("", name=self.tr("Theme {title}: more").format(title=title))
        self._invitation.show_text(self.tr("Drag a line here"))

    def rename(self) -> None:
        """Write another statement in place of the title."""
        self._title.hide()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename with a double click on the title."""
        if self._title.geometry().contains(event.position().toPoint()):
            self.rename()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take lines that come from elsewhere."""
        if self.list.fits(event):
            self._on_hovered()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._on_left_alone()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the lines that were let go."""
        self.list.dropEvent(event)

    def _lay_out(self) -> None:
        about = Row(self._theme)
        about.addWidget(self._groups, 1)
        about.addWidget(self._menu)
        column = Column(self._theme, self, gap=6, margins=(10, 8, 10, 8))
        column.addWidget(self._title)
        column.addWidget(self._field)
        column.addLayout(about)
        column.addWidget(self.list, 1)
        column.addWidget(self._invitation)
        self._field.hide()
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self._menu.clicked.connect(self._on_menu)
        self._field.left.connect(self._on_title_kept)
        self._field.gone.connect(self._on_title_kept)
        self._field.given_up.connect(self._on_title_given_up)
        self.list.dropped.connect(self._on_dropped)
        self.list.hovered.connect(self._on_hovered)
        self.list.left_alone.connect(self._on_left_alone)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.opened.connect(self.opened)

    @Slot()
    def _restyle(self) -> None:
        self.setMinimumSize(self._theme.px(LEAST_WIDTH), self._theme.px(LEAST_HEIGHT))

    @Slot()
    def _on_menu(self) -> None:
        place = self._menu.mapToGlobal(QPoint(0, self._menu.height()))
        self.menu_wanted.emit(self.theme_id, place)

    @Slot()
    def _on_title_kept(self) -> None:
        if not self._field.isHidden():
            text = self._field.text.strip()
            self._on_title_given_up()
            if text:
                self.renamed.emit(self.theme_id, text)

    @Slot()
    def _on_title_given_up(self) -> None:
        self._field.hide()
        self._title.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_dropped(self, told: object) -> None:
        self.dropped.emit(self.theme_id, told)

    @Slot()
    def _on_hovered(self) -> None:
        self.set_strong("pri")

    @Slot()
    def _on_left_alone(self) -> None:
        self.set_strong(None)

    @Slot(object)
    def _on_chosen(self, line_ids: object) -> None:
        self.chosen_changed.emit(line_ids)
        if line_ids:
            self.focused.emit(self.theme_id)


class _Title(TextField):
    """Takes a statement; Esc gives it up."""

    given_up = Signal()
    gone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, role="h3", lines=(2, 4), plain_enter=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
