"""The menu of everything on paper that names people: lists, tents, badges, slips, rooms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.seat_lists import people_by_name
from facilitator_app.core.state import EventState
from facilitator_app.env.paths import resource
from facilitator_app.export import breakouts, documents
from facilitator_app.export.words import Words, read_words
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.paper.compose import badges, lists_sheet, name_tents, slips
from facilitator_app.ui.paper.paper_desk import PaperDesk, printer_names
from facilitator_app.ui.paper.sheet import PaperSize, Sheet
from facilitator_app.ui.widgets.strips import Strips

Make = Callable[[EventState, Words], Sheet]


@frozen
class _Paper:
    """Something on paper.

    Attributes:
        title: On the menu and as the name of a file.
    """

    title: str
    make: Make
    icon: str


class PeoplePaper(QObject):
    """Offers what can be printed or saved, in the event's language."""

    def __init__(self, kit: Kit, strips: Strips, room: QWidget) -> None:
        super().__init__(room)
        self._kit, self._room = kit, room
        self.desk = PaperDesk(strips, kit.door, room)

    def offer(self, state: EventState, at: QPoint) -> None:
        """Show the menu; `at` is where on the screen."""
        menu = QMenu(self._room)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icon = self._kit.theme.icon
        menu.addAction(
            icon("file-text"), self.tr("Lists as Word…"), partial(self.save_lists, state)
        )
        for name, paper in self._papers().items():
            words = self.tr("{what} as PDF…").format(what=paper.title)
            menu.addAction(icon(paper.icon), words, partial(self.save, name, state))
        menu.addAction(
            icon("table-2"), self.tr("Rooms of a video meeting (csv)…"), partial(self.rooms, state)
        )
        menu.addSeparator()
        printing = menu.addMenu(icon("printer"), self.tr("Print"))
        for name, paper in self._papers().items():
            printing.addAction(icon(paper.icon), paper.title, partial(self.print_out, name, state))
        menu.popup(at)

    def save(self, name: str, state: EventState) -> None:
        """Save one kind of paper as a PDF."""
        with self._kit.door.shown():
            paper, sheet = self._made(name, state)
            self.desk.save_pdf([(sheet, PaperSize.A4)], f"{paper.title} {state.event.title}")

    def print_out(self, name: str, state: EventState) -> None:
        """Print one kind of paper on the computer's usual printer."""
        with self._kit.door.shown():
            paper, sheet = self._made(name, state)
            printer = next(iter(printer_names()), "")
            self.desk.print_on(printer, [(sheet, PaperSize.A4)], paper.title)

    def save_lists(self, state: EventState) -> None:
        """Save the lists as a Word file."""
        with self._kit.door.shown():
            _require_people(state)
            title = f"{self.tr('Lists')} {state.event.title}"
            path = self.desk.ask(title, ".docx", self.tr("Word files (*.docx)"))
            if path is not None:
                language = state.event.language
                self._kit.tasks.run(
                    lambda _: documents.render(documents.What.LISTS, state, language),
                    partial(self.desk.write, path),
                )

    def rooms(self, state: EventState) -> None:
        """Save the groups as rooms of a video meeting."""
        with self._kit.door.shown():
            title = f"{self.tr('Rooms')} {state.event.title}"
            content = breakouts.breakout_list(state, state.event.language)
            path = self.desk.ask(title, ".csv", self.tr("Tables (*.csv)"))
            if path is not None:
                self.desk.write(Path(path), content)

    def _made(self, name: str, state: EventState) -> tuple[_Paper, Sheet]:
        _require_people(state)
        paper = self._papers()[name]
        return paper, paper.make(state, read_words(resource("report"), state.event.language))

    def _papers(self) -> Mapping[str, _Paper]:
        return {
            "lists": _Paper(self.tr("Lists"), lists_sheet, "list-ordered"),
            "tents": _Paper(self.tr("Name tents"), name_tents, "landmark"),
            "badges": _Paper(self.tr("Badges"), badges, "user-round"),
            "slips": _Paper(self.tr("Personal slips"), slips, "scissors"),
        }


def _require_people(state: EventState) -> None:
    if not people_by_name(state):
        raise UserError(Problem.NOBODY_SEATED)
