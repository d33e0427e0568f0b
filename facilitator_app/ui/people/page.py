"""See who is registered, tick people in, and know who leads which group."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands import groups, people
from facilitator_app.core.model import Attendance, Group, Person
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.paper.people_paper import PeoplePaper
from facilitator_app.ui.people.import_view import ImportView
from facilitator_app.ui.people.people_view import PeopleView
from facilitator_app.ui.people.roles_tab import RolesTab
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.texts import page_title
from facilitator_app.ui.widgets.boxes import Column
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments

LIST, ARRIVAL, ROLES = "list", "arrival", "roles"
_KINDS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods"


class PeoplePage(Page):
    """The people: the list, the door, and who does what in the groups."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.PEOPLE, kit)
        self._segments = Segments(self.theme)
        self._undo = Button(self.theme, icon="undo-2")
        self._more = Button(self.theme, icon="ellipsis")
        self._paper = Button(self.theme, icon="printer")
        self.paper = PeoplePaper(kit, self.strips, self)
        self._import = Button(self.theme, icon="upload")
        self._add = Button(self.theme, icon="user-plus", kind="primary", key="Ins")
        self._file = Label(self.theme, role="small", colour="text2", elide=True)
        self._other_file = Button(self.theme, icon="folder-open")
        self.view, self.roles = PeopleView(kit), RolesTab(self.theme)
        self.importing = ImportView(kit)
        self.setAcceptDrops(True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        options = (
            Option(LIST, self.tr("List")),
            Option(ARRIVAL, self.tr("Arrival"), icon="user-check"),
            Option(ROLES, self.tr("Roles in the groups")),
        )
        self._segments.show_options(options, self._segments.value or ARRIVAL)
        self._segments.setAccessibleName(self.tr("Parts of the page"))
        self._undo.show_text(self.tr("Undo"))
        self._more.show_text("", name=self.tr("More"))
        self._paper.show_text("", name=self.tr("On paper"))
        self._import.show_text(self.tr("Import a file…"))
        self._add.show_text(self.tr("Add somebody who is here"))
        self._other_file.show_text(self.tr("Another file…"))
        self.importing.retranslate()
        if self._imports:
            self._show_importing(importing=True)
        self.view.retranslate()
        self.roles.retranslate()

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event, or none."""
        self._give()
        self.view.bridge = self.importing.bridge = bridge
        if self._imports:
            self.importing.give_up()
        super().show_event(bridge)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the event as it is now."""
        if self.bridge is None:
            return
        if self._imports:
            self.importing.refresh()
        elif self._stack.currentWidget() is self.roles:
            self.roles.show_groups(self.bridge.state.all(Group))
        else:
            self.view.refresh(changes)

    def arrange(self, room: Breakpoint) -> None:
        """Use this much room."""
        self.view.arrange(room)
        self._undo.setVisible(room >= Breakpoint.NORMAL)
        for button in (self._paper, self._import):  # then the menu has them, and Ctrl+P
            button.setVisible(room > Breakpoint.TINY)

    def areas(self) -> Sequence[QWidget]:
        """Return tabs, search, list and cards."""
        if self._imports:
            return (self.importing.file, self.importing.outcome, self.importing.columns)
        if self._stack.currentWidget() is self.roles:
            return (self._segments, self.roles)
        view = self.view
        return (self._segments, view.search, view.table, view.waiting, view.panel)

    def first_focus(self) -> QWidget | None:
        """Return the search: somebody stands at the door."""
        return self.view.search if self._stack.currentWidget() is self.view else None

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page."""
        return (
            KeyRow(("A–Ö", "Return"), self.tr("find by the beginning of a name, and say arrived")),
            KeyRow(("Up", "Down"), self.tr("choose another of those found")),
            KeyRow(("Ins",), self.tr("add somebody who is here")),
            KeyRow(("Del",), self.tr("cancelled")),
            KeyRow(("F2",), self.tr("correct a registration")),
            KeyRow(("Ctrl+V",), self.tr("paste a list from Excel")),
        )

    def add(self) -> bool:
        """Take in somebody who is on no list."""
        self.show_tab(ARRIVAL)
        self.view.begin_walk_in()
        return True

    def remove(self) -> bool:
        """Note that the current person does not come."""
        return self._stack.currentWidget() is self.view and self.view.cancel_current()

    def rename(self) -> bool:
        """Correct the current person's registration."""
        self.show_tab(LIST)
        return self.view.edit_current()

    def search(self) -> bool:
        """Go to the search."""
        self.view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self._stack.currentWidget() is self.view

    def print_page(self) -> bool:
        """Offer what there is on paper."""
        if self.bridge is not None:
            button = self._paper if self._paper.isVisible() else self._more
            at = button.mapToGlobal(button.rect().bottomLeft())
            self.paper.offer(self.bridge.state, at)
        return True

    @property
    def _imports(self) -> bool:
        return self._stack.currentWidget() is self.importing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a list."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._on_pasted(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what a file that was dropped here becomes."""
        self.importing.open(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing that is being written."""
        self._give()
        super().hideEvent(event)

    @Slot(str)
    def show_tab(self, name: str) -> None:
        """Bring a part of the page to the front."""
        self._give()
        self._segments.choose(name)
        self._stack.setCurrentWidget(self.roles if name == ROLES else self.view)
        if name != ROLES:
            self.view.show_mode(at_door=name == ARRIVAL)
        self.refresh(None)
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.title_row.addWidget(self._segments)
        self.title_row.addWidget(self._file, 1)
        self.title_row.addStretch(1)
        for button in (
            self._undo,
            self._paper,
            self._more,
            self._import,
            self._add,
            self._other_file,
        ):
            self.title_row.addWidget(button)
        self._show_importing(importing=False)
        for part in (self.view, self.roles, self.importing):
            self._stack.addWidget(part)
        Column(self.theme, self.body).addWidget(self._stack)

    def _connect(self) -> None:
        self._segments.chosen.connect(self.show_tab)
        self._undo.clicked.connect(self._on_undo)
        self._add.clicked.connect(self.add)
        self._more.clicked.connect(self._show_more)
        self._paper.clicked.connect(self.print_page)
        self.roles.given.connect(self._on_role)
        for button in (self._import, self._other_file):
            button.clicked.connect(self.choose_file)
        self.view.import_wanted.connect(self.choose_file)
        self.view.search.pasted.connect(self._on_pasted)
        self.importing.read.connect(self._on_read)
        self.importing.closed.connect(self._on_import_closed)

    def _give(self) -> None:
        self.view.panel.give()
        self.roles.give()

    def _show_importing(self, *, importing: bool) -> None:
        self.title.show_text(
            self.tr("Import participants") if importing else page_title(self.page_id)
        )
        usual = (self._segments, self._undo, self._paper, self._more, self._import, self._add)
        for widget in usual:
            widget.setVisible(not importing)
        self._file.setVisible(importing)
        self._other_file.setVisible(importing)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file with registrations, and show what it becomes."""
        kinds = self.tr("Lists of people ({kinds})").format(kinds=_KINDS)
        title = self.tr("Import participants")
        chosen, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if chosen:
            self.importing.open(Path(chosen))

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        if self.bridge is not None and text.strip():
            self.importing.paste(text)

    @Slot(str)
    def _on_read(self, title: str) -> None:
        self._give()
        self._file.show_text(title)
        self._stack.setCurrentWidget(self.importing)
        self._show_importing(importing=True)

    @Slot(bool)
    def _on_import_closed(self, taken: bool) -> None:  # noqa: FBT001 - as Qt calls it
        self._show_importing(importing=False)
        self.arrange(self.breakpoint)
        self.show_tab(LIST if taken else self._segments.value or ARRIVAL)

    @Slot()
    def _on_undo(self) -> None:
        if self.bridge is not None:
            self._give()
            self.bridge.undo()

    @Slot()
    def _show_more(self) -> None:
        if self.bridge is None:
            return
        state = self.bridge.state
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icon = self.theme.icon
        expected = sum(each.attendance is Attendance.EXPECTED for each in state.all(Person))
        rest = self.tr("%n expected did not come", "", expected)
        menu.addAction(icon("circle-slash"), rest, self._on_rest).setEnabled(expected > 0)
        menu.addSeparator()
        words = self.tr("Import a file…")
        menu.addAction(icon("upload"), words, self.choose_file)
        menu.addAction(icon("printer"), self.tr("On paper"), self.print_page)
        menu.addSeparator()
        minimal = menu.addAction(self.tr("Keep first names or numbers only"))
        minimal.setCheckable(True)
        minimal.setChecked(state.event.minimal_data)
        minimal.toggled.connect(self._on_minimal)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _on_rest(self) -> None:
        if self.bridge is not None:
            self.bridge.execute(people.close_arrivals, self.kit.clock.wall_ms())

    @Slot(bool)
    def _on_minimal(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt calls it
        if self.bridge is not None:
            self.bridge.execute(people.keep_minimal, minimal=wanted)

    @Slot(str, str, str)
    def _on_role(self, group_id: str, role: str, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(groups.edit_group, group_id, **{role: text.strip()})
