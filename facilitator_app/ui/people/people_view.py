"""The list of people with its search, counts and cards; for the door, and for corrections."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands import people
from facilitator_app.core.model import Attendance, Event, Group, LiveEvent, Person, Round, Seat
from facilitator_app.core.people_list import (
    Choice,
    PersonRow,
    Reminder,
    first_to_arrive,
    people_rows,
    reminders,
    tally,
    waiting_list,
)
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.people.counts_bar import CountsBar
from facilitator_app.ui.people.door_field import DoorField
from facilitator_app.ui.people.person_panel import PersonPanel
from facilitator_app.ui.people.person_table import PersonTable
from facilitator_app.ui.people.side_cards import PrivacyCard, RemindersCard, WaitingCard
from facilitator_app.ui.people.walk_in_line import WalkInLine
from facilitator_app.ui.people.words import LOOKS, action_of, attendance_text, group_text
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.wrap_row import WrapRow

SIDE_WIDTH, SEARCH_WIDTH = 300, 340
_MENU = (
    Attendance.PRESENT,
    Attendance.LATE,
    Attendance.LEFT,
    Attendance.CANCELLED,
    Attendance.NO_SHOW,
    Attendance.EXPECTED,
    Attendance.WAITING,
)


class PeopleView(QWidget):
    """The list.

    Attributes:
        import_wanted: A file with registrations is to be read.
    """

    import_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit, self.theme = kit, kit.theme
        self.bridge: SessionBridge | None = None
        self.at_door = True
        self._rows: list[PersonRow] = []
        self._found: list[Reminder] = []
        self._told_id = ""
        self._waits = False  # somebody waits for a place
        self.counts = CountsBar(self.theme)
        self.search = DoorField(self.theme)
        self.awaited = FilterChip(self.theme)
        self.groups = Combo(self.theme, bare=True)
        self.told = IconLabel(self.theme, "", role="small", colour="moss", elide=True)
        self._shown = Label(self.theme, role="small", colour="text2")
        self.walk_in = WalkInLine(self.theme)
        self.table = PersonTable(self.theme)
        self.waiting = WaitingCard(self.theme)
        self.reminders = RemindersCard(self.theme)
        self.privacy = PrivacyCard(self.theme)
        self.panel = PersonPanel(self.theme)
        self._import = Button(self.theme, icon="upload", kind="primary")
        self._empty = EmptyState(self.theme, "users", (self._import,))
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.walk_in.retranslate()
        self.panel.retranslate()
        self.table.setAccessibleName(self.tr("People"))
        self.groups.setAccessibleName(self.tr("Group"))
        self._import.show_text(self.tr("Import a file…"))
        self._empty.show_text(
            self.tr("Nobody is registered yet"),
            self.tr(
                "Import the list of the registration system, paste it from Excel with Ctrl+V, "
                "or add people as they come with Ins."
            ),
        )

    def show_mode(self, *, at_door: bool) -> None:
        """Be the list at the door, or the one for corrections."""
        self.at_door = at_door
        self.refresh(None)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the people as they are now."""
        kinds = (Person, Seat, Round, Group, Event, LiveEvent)
        if self.bridge is None or (changes is not None and not changes.touches(*kinds)):
            return
        state = self.bridge.state
        self._rows = people_rows(state)
        sums = tally(state)
        self._waits = sums.of(Attendance.WAITING) > 0
        self.counts.show_tally(sums)
        self.waiting.show_queue(waiting_list(state), sums)
        self._found = reminders(self._rows, state.event.language)
        self.reminders.show_reminders(self._found)
        self.privacy.show_event(state.event)
        self.awaited.show_text(
            f"{attendance_text(Attendance.EXPECTED)} {sums.of(Attendance.EXPECTED)}"
        )
        self.search.show_placeholder(
            self.tr("Type the beginning of a name, Enter = arrived")
            if self.at_door
            else self.tr("Find by name, organisation or address")
        )
        self._show_groups(state.all(Group))
        self._pile.setCurrentIndex(0 if self._rows else 1)
        told = state.find(Person, self._told_id)
        if told is None or told.attendance is not Attendance.PRESENT:
            self.told.label.show_text("")
            self.told.icon.hide()
        self._show_rows()

    def arrange(self, room: Breakpoint) -> None:
        """Put the cards beside the list, or leave them out; the list needs room first."""
        self._side.setVisible(room >= Breakpoint.NORMAL)
        self.counts.setVisible(room > Breakpoint.TINY)

    def begin_walk_in(self) -> None:
        """Ask for the name of somebody who is on no list."""
        minimal = self.bridge is not None and self.bridge.state.event.minimal_data
        self.walk_in.begin(self.search.text().strip(), with_organisation=not minimal)

    def act(self, person_id: str, attendance: Attendance) -> None:
        """Say where somebody stands."""
        if self.bridge is None:
            return
        now_ms = self.kit.clock.wall_ms()
        done = self.bridge.execute(people.mark, person_id, attendance, now_ms)
        if done is not None and attendance is Attendance.PRESENT:
            self._tell(person_id)

    def cancel_current(self) -> bool:
        """Note that the current person does not come."""
        row = self.table.current
        if row is not None:
            self.act(row.id, Attendance.CANCELLED)
        return row is not None

    def edit_current(self) -> bool:
        """Correct the current person's registration."""
        self.panel.take_focus()
        return self.panel.isVisible()

    def _show_groups(self, groups: list[Group] | tuple[Group, ...]) -> None:
        words = [self.tr("Group: all"), *(group_text(group.number) for group in groups)]
        if words != [self.groups.itemText(at) for at in range(self.groups.count())]:
            self.groups.clear()
            self.groups.addItems(words)
        self.groups.setVisible(bool(groups))

    def _show_rows(self) -> None:
        choice = Choice(
            typed=self.search.text(),
            attendance=Attendance.EXPECTED if self.awaited.isChecked() else None,
            group_number=max(0, self.groups.currentIndex()),
            anywhere=not self.at_door,
        )
        shown = choice.among(self._rows)
        self.table.show_rows(shown)
        self._shown.show_text(
            self.tr("{shown} / {all} shown").format(shown=len(shown), all=len(self._rows))
        )
        self._show_panel()

    def _show_panel(self) -> None:
        row = None if self.at_door else self.table.current
        minimal = self.bridge is not None and self.bridge.state.event.minimal_data
        self.panel.show_person(row.person if row else None, minimal=minimal)
        for card in (self.waiting, self.reminders, self.privacy):
            card.setHidden(not self.at_door or (card is self.waiting and not self._waits))
        if self.at_door and not self._found:
            self.reminders.hide()

    def _tell(self, person_id: str) -> None:
        row = next((each for each in self._rows if each.id == person_id), None)
        if row is not None:
            where = group_text(row.group_number)
            words = " · ".join(filter(None, (where, row.person.full_name)))
            self._told_id = person_id
            self.told.show_text(words, "circle-check")
            self.told.icon.show()
            self.told.setAccessibleName(words)

    def _lay_out(self) -> None:
        theme = self.theme
        card = Card(theme)
        top = WrapRow(theme, gap=8, margins=(12, 8, 12, 8))
        top.addWidget(self.search)
        top.addWidget(self.awaited)
        top.addWidget(self.groups)
        top.addWidget(self.told, 1)
        top.addWidget(self._shown)
        listed = Column(theme, card, gap=0, margins=(1, 1, 1, 6))
        listed.addLayout(top)
        listed.addWidget(self.walk_in)
        filled, content = QWidget(), QWidget()
        column = Column(theme, filled)
        column.addWidget(self.table)
        self._pile = QStackedLayout()
        self._pile.addWidget(filled)
        self._pile.addWidget(self._empty)
        listed.addLayout(self._pile, 1)
        side = Column(theme, content, gap=12)
        for widget in (self.waiting, self.reminders, self.privacy, self.panel):
            side.addWidget(widget)
        side.addStretch(1)
        self._side = Scroll(content)
        self._side.setFixedWidth(theme.px(SIDE_WIDTH))
        halves = Row(theme, gap=12)
        halves.addWidget(card, 1)
        halves.addWidget(self._side)
        whole = Column(theme, self, gap=12)
        whole.addWidget(self.counts)
        whole.addLayout(halves, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self.search.entered.connect(self._on_entered)
        self.search.stepped.connect(self.table.step)
        self.search.cancelled.connect(self.cancel_current)
        self.awaited.toggled.connect(self._show_rows)
        self.groups.activated.connect(self._show_rows)
        self.table.acted.connect(self._on_acted)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.typed.connect(self._on_letter)
        self.table.current_changed.connect(self._show_panel)
        self.waiting.promoted.connect(self._on_promoted)
        self.walk_in.given.connect(self._on_walk_in)
        self.walk_in.closed.connect(self._on_walk_in_closed)
        self.panel.given.connect(self._on_given)
        self.panel.removal_wanted.connect(self._on_removal)
        self._import.clicked.connect(self.import_wanted)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _on_typed(self) -> None:
        self._show_rows()
        if self.search.text().strip() and self.at_door:
            self.table.select_row(first_to_arrive(self.table.people.rows))

    @Slot()
    def _on_entered(self) -> None:
        row = self.table.current
        if not self.at_door:
            self.edit_current()
        elif row is not None and self.table.people.rows:
            if row.person.attendance is not Attendance.PRESENT:
                self.act(row.id, Attendance.PRESENT)
            else:
                self._tell(row.id)
            self.search.setText("")
            self.table.select(row.id)
        elif self.search.text().strip():
            self.begin_walk_in()

    @Slot(str)
    def _on_letter(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.insert(text)

    @Slot(str)
    def _on_acted(self, person_id: str) -> None:
        row = next(each for each in self._rows if each.id == person_id)
        self.table.select(person_id)
        self.act(person_id, action_of(row.person.attendance))

    @Slot(str, QPoint)
    def _show_menu(self, person_id: str, at: QPoint) -> None:
        self.table.select(person_id)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in _MENU:
            look = LOOKS[each]
            action = menu.addAction(
                self.theme.icon(look.icon, look.colour), attendance_text(each), self._on_menu
            )
            action.setData((person_id, each))
        menu.popup(at)

    @Slot()
    def _on_menu(self) -> None:
        person_id, attendance = self.sender().data()  # type: ignore[attr-defined]
        self.act(person_id, attendance)

    @Slot(str)
    def _on_promoted(self, person_id: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(people.promote, person_id)

    @Slot(str, str)
    def _on_walk_in(self, name: str, organisation: str) -> None:
        if self.bridge is None:
            return
        person_id, now_ms = self.bridge.new_id(), self.kit.clock.wall_ms()
        done = self.bridge.execute(
            people.walk_in, person_id, name, now_ms, organisation=organisation
        )
        if done is not None:
            self._tell(person_id)
            self._on_walk_in_closed()
            self.table.select(person_id)

    @Slot()
    def _on_walk_in_closed(self) -> None:
        self.walk_in.hide()
        self.search.setText("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str, str)
    def _on_given(self, person_id: str, name: str, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(people.edit_person, person_id, **{name: text.strip()})

    @Slot(str)
    def _on_removal(self, person_id: str) -> None:
        if self.bridge is not None and person_id:
            self.bridge.execute(people.remove_person, person_id)

    @Slot()
    def _restyle(self) -> None:
        self._side.setFixedWidth(self.theme.px(SIDE_WIDTH))
        self.search.setFixedWidth(self.theme.px(SEARCH_WIDTH))
