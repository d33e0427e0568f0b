"""Open today's event, or begin one from a template."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator_app.core.template_face import TemplateFace
from facilitator_app.env.clock import local_day
from facilitator_app.env.settings import RecentEvent
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.start.event_list import EventList
from facilitator_app.ui.start.found import FoundEvent, find_events, in_order, remembered
from facilitator_app.ui.start.own_templates import OwnTemplates, RemoveTemplate
from facilitator_app.ui.start.rows import row_facts
from facilitator_app.ui.start.templates import Templates
from facilitator_app.ui.tasks import Messenger
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.empty_state import EmptyState
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.search_field import SearchField


class StartPage(Page):
    """The events of this computer, and the templates.

    Attributes:
        open_wanted: Path of an event.
        choose_wanted: Somebody wants to choose a file; the path of a lost one, or "".
        sample_wanted: Somebody wants to see the sample.
        template_wanted: Id of the template of a new event.
        like_wanted: Path of the event that a new one is to be like.
    """

    open_wanted = Signal(str)
    choose_wanted = Signal(str)
    sample_wanted = Signal()
    template_wanted = Signal(str)
    like_wanted = Signal(str)

    def __init__(
        self,
        kit: Kit,
        templates: Callable[[], Sequence[TemplateFace]],
        remove_template: RemoveTemplate,
        usual_folder: Path,
    ) -> None:
        super().__init__(PageId.START, kit)
        self._read_templates = templates
        self._usual_folder, self._looking, self._look_due = usual_folder, False, False
        self._events = remembered(kit.preferences.value.recent)
        self._search = SearchField(self.theme, key="Ctrl+F")
        self._list = EventList(self.theme)
        self._sample_first = Button(self.theme, kind="primary")
        self._template_first = Button(self.theme)
        self._empty = EmptyState(self.theme, "sprout", (self._sample_first, self._template_first))
        self._none_found = Label(self.theme, role="body", colour="text2", wrap=True)
        self._open_file = Button(self.theme, icon="folder-open", key="Ctrl+O")
        self._open_sample = Button(self.theme, icon="sprout")
        self._private = Label(self.theme, role="small", colour="text2", wrap=True)
        self._like = Button(self.theme, icon="copy", key="Ctrl+D")
        self.templates = Templates(self.theme, templates())
        self._own = OwnTemplates(self.strips, remove_template)
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._search.show_placeholder(self.tr("Find events"))
        self._open_file.show_text(self.tr("Open file…"))
        self._open_sample.show_text(self.tr("Open sample"))
        self._like.show_text(self.tr("New like this"))
        self._like.setToolTip(self.tr("The same plan for another day, as long as it really took"))
        self._sample_first.show_text(self.tr("Open sample"))
        self._template_first.show_text(self.tr("120 min template"))
        self._empty.show_text(
            self.tr("Your first dialogue"),
            self.tr(
                "Choose a template, or look at a finished sample. You cannot break the sample."
            ),
        )
        self._none_found.show_text(self.tr("No event of that name."))
        self._say_where()
        self.templates.retranslate(self.kit.preferences.value.language)
        self._show_events()

    def arrange(self, room: Breakpoint) -> None:
        """Put the templates beside the events, or below them."""
        beside = room >= Breakpoint.NORMAL
        self._halves.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._list.set_above(above=not beside)
        self.templates.set_columns(1 if room is Breakpoint.TINY else 2)

    def areas(self) -> Sequence[QWidget]:
        """Return search, list and templates."""
        return (self._search, self._list, self._empty, self.templates)

    def first_focus(self) -> QWidget | None:
        """Return the button of the first event."""
        rows = self._list.rows
        return rows[0].button if rows else self._sample_first

    def keys(self) -> Sequence[KeyRow]:
        """Return the keys of this page."""
        return (
            KeyRow(("Up", "Down"), self.tr("another event")),
            KeyRow(("Return",), self.tr("open the event")),
            KeyRow(("Ctrl+D",), self.tr("a new event like this one")),
            KeyRow(("Del",), self.tr("take a lost file off the list, or a template of your own")),
            KeyRow(("Ctrl+O",), self.tr("open a file")),
            KeyRow(("Ctrl+N",), self.tr("to the templates")),
        )

    def search(self) -> bool:
        """Go to the search."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    def add(self) -> bool:
        """Go to the templates."""
        self.templates.take_focus()
        return True

    def remove(self) -> bool:
        """Take away a template of one's own, or the marked event when its file is lost."""
        card = self.templates.current
        if card is not None:
            return self._own.remove(card)
        current = self._list.current
        if current is None or not current.missing:
            return False
        settings = self.kit.preferences.value.without_recent(current.path)
        self.kit.preferences.remember(recent=settings.recent)
        self._events = [each for each in self._events if str(each.path) != current.path]
        self._show_events()
        return True

    def undo(self) -> bool:
        """Bring back the template that was taken away."""
        return self._own.bring_back()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the disk anew, once the page has been painted."""
        super().showEvent(event)
        self._add_remembered()
        self._say_where()
        self._show_templates()
        self._look_due = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look at the disk after this, if that is due: what is known can be seen meanwhile."""
        super().paintEvent(event)
        if self._look_due:
            self._look_due = False
            QTimer.singleShot(0, self, self.look)

    def _lay_out(self) -> None:
        theme = self.theme
        head = Row(theme, gap=12)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self._search, 1)
        buttons = Row(theme, gap=8)
        buttons.addWidget(self._open_file)
        buttons.addWidget(self._open_sample)
        buttons.addWidget(self._like)
        buttons.addStretch(1)
        events, left = QWidget(), Column(theme, gap=10)
        left.addLayout(head)
        left.addWidget(self._list)
        left.addWidget(self._empty, 1)
        left.addWidget(self._none_found)
        left.addLayout(buttons)
        left.addStretch(1)
        left.addWidget(self._private_strip())
        events.setLayout(left)
        inner = QWidget()
        self._halves = Row(theme, inner, gap=20)
        self._halves.addWidget(events, 1)
        self._halves.addWidget(self.templates, 1)
        Column(theme, self.body).addWidget(Scroll(inner))

    def _private_strip(self) -> QWidget:
        card = Card(self.theme, fill="prisoft", border="priline")
        row = Row(self.theme, card, gap=10, margins=(13, 9, 13, 9))
        row.addWidget(Icon(self.theme, "hard-drive", colour="pri"))
        row.addWidget(self._private, 1)
        return card

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_events)
        self._search.returnPressed.connect(self._list.focus_current)
        self._list.open_wanted.connect(self.open_wanted)
        self._list.find_wanted.connect(self.choose_wanted)
        self._open_file.clicked.connect(self._on_open_file)
        self._open_sample.clicked.connect(self.sample_wanted)
        self._like.clicked.connect(self._on_like)
        shortcut = QShortcut(QKeySequence("Ctrl+D"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_like)
        self._sample_first.clicked.connect(self.sample_wanted)
        self._template_first.clicked.connect(self._on_template_first)
        self.templates.chosen.connect(self.template_wanted)
        self.templates.removed.connect(self._own.remove)
        self._own.changed.connect(self._show_templates)

    def _say_where(self) -> None:
        self._private.show_spans(
            [
                Span(self.tr("Everything stays on this computer."), "control_bold", "text"),
                Span(" "),
                Span(
                    self.tr(
                        "An event is one file in the folder {folder}. No network is needed."
                    ).format(folder=" › ".join(self._folder().parts[-2:]))
                ),
            ]
        )

    @Slot()
    def _show_templates(self) -> None:
        self.templates.show_templates(self._read_templates(), self.kit.preferences.value.language)

    @Slot()
    def _show_events(self) -> None:
        today = local_day(self.kit.clock.wall_ms())
        wanted = self._search.text().casefold()
        found = [
            event
            for event in in_order(self._events, today)
            if wanted in f"{event.title} {event.path.name}".casefold()
        ]
        empty_had_focus = self._empty.isAncestorOf(self.window().focusWidget())
        self._list.show_rows([row_facts(event, today) for event in found])
        self._list.setVisible(bool(found))
        if empty_had_focus:
            self._list.focus_current()
        self._empty.setVisible(not self._events)
        self._like.setVisible(bool(found))
        self._open_sample.setVisible(bool(self._events))  # else the empty list offers it
        self._none_found.setVisible(bool(self._events) and not found)

    def _add_remembered(self) -> None:
        """Show at once what was opened or made since the page was last seen."""
        known = {event.path for event in self._events}
        recent = remembered(self.kit.preferences.value.recent)
        new = [event for event in recent if event.path not in known]
        if new:
            self._events = [*new, *self._events]
            self._show_events()

    def _folder(self) -> Path:
        chosen = self.kit.preferences.value.documents_folder
        return Path(chosen) if chosen else self._usual_folder

    @Slot()
    def look(self) -> None:
        """Read the events' files on a thread of their own."""
        if self._looking:
            return
        self._looking = True
        recent = self.kit.preferences.value.recent
        self.kit.tasks.run(partial(_look_at_disk, recent, self._folder()), self._on_found)

    def _on_found(self, events: list[FoundEvent]) -> None:
        self._looking, self._events = False, events
        self._show_events()

    @Slot()
    def _on_like(self) -> None:
        current = self._list.current
        if current is not None and not current.missing:
            self.like_wanted.emit(current.path)

    @Slot()
    def _on_open_file(self) -> None:
        self.choose_wanted.emit("")

    @Slot()
    def _on_template_first(self) -> None:
        self.template_wanted.emit("120")


def _look_at_disk(recent: Sequence[RecentEvent], folder: Path, _: Messenger) -> list[FoundEvent]:
    return find_events(recent, folder)
