"""Who leads, helps, writes and keeps the technology going, in each group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Group
from facilitator_app.ui.people.words import group_text
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Grid, Scroll
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.line_field import LineField

ROLES = ("facilitator", "co_facilitator", "recorder", "technical_support", "room")


class RolesTab(Card):
    """A field for every role of every group.

    Attributes:
        given: Id of a group, name of a field of it, and its text.
    """

    given = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ids: tuple[str, ...] = ()
        self._fields: dict[tuple[str, str], _RoleField] = {}
        self._content = QWidget()
        self._grid = Grid(theme, self._content, gaps=(10, 8), margins=(16, 10, 16, 10))
        self._none = Label(theme, role="small", colour="text2", align=Qt.AlignmentFlag.AlignHCenter)
        column = Column(theme, self, gap=8, margins=(1, 6, 1, 6))
        column.addWidget(self._none)
        column.addWidget(Scroll(self._content), 1)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._none.show_text(self.tr("There are no groups yet. Make them on the page Groups."))
        self._ids = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show the roles of these groups."""
        self._none.setVisible(not groups)
        if tuple(group.id for group in groups) != self._ids:
            self._make(groups)
        for group in groups:
            for role in ROLES:
                self._fields[group.id, role].show_text(getattr(group, role))

    def give(self) -> None:
        """Report whatever is being written."""
        for field in self._fields.values():
            field.give()

    def _make(self, groups: Sequence[Group]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._ids = tuple(group.id for group in groups)
        self._fields = {}
        heads = self._role_words()
        for at, head in enumerate(heads, start=1):
            label = Label(self._theme, head, role="meta", colour="text2", elide=True)
            self._grid.addWidget(label, 0, at)
            self._grid.setColumnStretch(at, 1)
        for row, group in enumerate(groups, start=1):
            name = group_text(group.number)
            self._grid.addWidget(Label(self._theme, name, role="strong"), row, 0)
            for at, (role, head) in enumerate(zip(ROLES, heads, strict=True), start=1):
                field = _RoleField(self._theme, f"{name}, {head}", group.id, role)
                field.told.connect(self.given)
                self._fields[group.id, role] = field
                self._grid.addWidget(field, row, at)
        self._grid.setRowStretch(len(groups) + 1, 1)

    def _role_words(self) -> tuple[str, ...]:
        return (
            self.tr("Facilitator"),
            self.tr("Co-facilitator"),
            self.tr("Recorder"),
            self.tr("Technical support"),
            self.tr("Room or link"),
        )


class _RoleField(LineField):
    """A field that says of which group and role it is."""

    told = Signal(str, str, str)

    def __init__(self, theme: Theme, name: str, group_id: str, role: str) -> None:
        super().__init__(theme, name)
        self._group_id, self._role = group_id, role
        self.given.connect(self._on_own_given)

    @Slot(str)
    def _on_own_given(self, text: str) -> None:
        self.told.emit(self._group_id, self._role, text)
