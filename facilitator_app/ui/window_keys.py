"""What the keys and cells of the window do, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.env.paths import resource
from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.actions import KEYS, PAGE_KEYS, ActionId, action_text
from facilitator_app.ui.debounce import Debounce
from facilitator_app.ui.keys import KeyRow, KeySection
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.strip_names import REDO, RETRY, UNDO
from facilitator_app.ui.texts import page_title

if TYPE_CHECKING:
    from facilitator_app.core.cards import Card
    from facilitator_app.ui.card_panel import CardPanel
    from facilitator_app.ui.palette import Entry, Palette

MOST_LINES = 12  # that the list of commands shows of what was found
_LINE, _RECORD, _COMMAND = "line ", "record ", "command "
_NOT_LISTED = (  # they act on what has the focus, which the list takes away
    ActionId.PALETTE,
    ActionId.NEXT_AREA,
    ActionId.FORMER_AREA,
    ActionId.ADD,
    ActionId.REMOVE,
    ActionId.RENAME,
)


class WindowKeys(QObject):
    """Does what an action says, on the page in front or on the window.

    Attributes:
        open_wanted: Somebody wants to choose a file.
        line_wanted: The id of a line that was found: show it in its pane.
        stage_wanted: Somebody wants to see what the room screen can show.
        stage_next_wanted: The next view of the room screen.
        stage_blank_wanted: A black room screen, or not any more.
        help_flag_wanted: The help flag of one's own group up or down.
    """

    open_wanted = Signal()
    line_wanted = Signal(str)
    stage_wanted = Signal()
    stage_next_wanted = Signal()
    stage_blank_wanted = Signal()
    help_flag_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None
        self._card_panel: CardPanel | None = None
        self._accepting, self._declining = Debounce(window.kit.clock), Debounce(window.kit.clock)
        self._does: Mapping[str, Callable[[], object]] = {
            ActionId.PALETTE: self._open_palette,
            ActionId.CARDS: self._cards,
            ActionId.HELP: self._help,
            ActionId.FULL_SCREEN: self._full_screen,
            ActionId.UNDO: self.undo,
            ActionId.REDO: self.redo,
            ActionId.TEXT_UP: self._larger,
            ActionId.TEXT_DOWN: self._smaller,
            ActionId.TEXT_100: self._as_designed,
            ActionId.LIGHT_DARK: self._light_dark,
            ActionId.NEXT_AREA: self._next_area,
            ActionId.FORMER_AREA: self._former_area,
            ActionId.ACCEPT: self._accept,
            ActionId.DECLINE: self._decline,
            ActionId.OPEN: self.open_wanted.emit,
            ActionId.NEW: self._new,
            ActionId.FIND: self._find,
            ActionId.PRINT: self._print,
            ActionId.ADD: self._add,
            ActionId.REMOVE: self._remove,
            ActionId.RENAME: self._rename,
            ActionId.STAGE_NEXT: self.stage_next_wanted.emit,
            ActionId.STAGE_BLANK: self.stage_blank_wanted.emit,
            ActionId.HELP_FLAG: self.help_flag_wanted.emit,
        }
        window.actions_everywhere.wanted.connect(self.run)
        window.header.pressed.connect(self._on_cell)
        window.strip_pressed.connect(self._on_strip)

    @property
    def cards(self) -> CardPanel:
        """The prompt cards over the page, made when they are first wanted."""
        if self._card_panel is None:
            from facilitator_app.ui.card_panel import CardPanel  # noqa: PLC0415 - when wanted

            self._card_panel = CardPanel(self._window.kit.theme, self.read_cards, self._window)
        return self._card_panel

    @property
    def palette(self) -> Palette:
        """The list of commands, made when it is first wanted."""
        if self._palette is None:
            from facilitator_app.ui.palette import Palette  # noqa: PLC0415 - when wanted

            self._palette = Palette(self._window.kit.theme, self._window)
            self._palette.chosen.connect(self._on_chosen)
        return self._palette

    @Slot(str)
    def run(self, action: str) -> None:
        """Do what an action says."""
        self._does[action]()

    def undo(self) -> None:
        """Undo on the page in its own way, else the last step of the event."""
        if not self._window.page.undo() and self._window.bridge is not None:
            self._window.bridge.undo()

    def redo(self) -> None:
        """Redo on the page in its own way, else the last undone step of the event."""
        if not self._window.page.redo() and self._window.bridge is not None:
            self._window.bridge.redo()

    def read_cards(self) -> tuple[Card, ...]:
        """Return the prompt cards that came with the program."""
        from facilitator_app.intake.library import read_cards  # noqa: PLC0415 - when first wanted

        return read_cards(resource("cards"))

    def sections(self) -> list[KeySection]:
        """Return every key that does something, by page; for the key card."""
        everywhere = [KeyRow(keys[:1], action_text(action)) for action, keys in KEYS.items()]
        pages = [KeyRow((key,), page_title(page)) for page, key in PAGE_KEYS.items()]
        return [
            KeySection(self.tr("Everywhere"), everywhere),
            KeySection(self.tr("Pages"), pages),
            *(
                KeySection(page_title(page), self._window.page_called(page).keys())
                for page in PAGE_KEYS
            ),
        ]

    def _open_palette(self) -> None:
        from facilitator_app.ui.palette import Entry  # noqa: PLC0415 - when wanted

        open_event = self._window.bridge is not None
        pages = [
            Entry(page, page_title(page), page.icon, PAGE_KEYS.get(page, ""))
            for page in PageId
            if open_event or not page.needs_event
        ]
        actions = [
            Entry(action, action_text(action), "", keys[0])
            for action, keys in KEYS.items()
            if action not in _NOT_LISTED
        ]
        of_pages = [
            Entry(f"{_COMMAND}{spec.id} {each.id}", each.text, each.icon or spec.id.icon, each.key)
            for spec in self._window.specs
            if open_event or not spec.id.needs_event
            for each in spec.commands()
        ]
        self.palette.find_more = self._find_texts
        self.palette.open([*pages, *of_pages, *actions])

    def _find_texts(self, words: str) -> Sequence[Entry]:
        """Return the lines, sentences and themes with these words in any form."""
        return [*self._find_lines(words), *self._find_in_summary(words)]

    def _find_in_summary(self, words: str) -> Sequence[Entry]:
        from facilitator_app.core.summary_search import find_in_summary  # noqa: PLC0415 - as below
        from facilitator_app.ui.palette import Entry  # noqa: PLC0415 - as the list itself

        if self._window.bridge is None:
            return ()
        found = find_in_summary(self._window.bridge.state, words, MOST_LINES)
        return [
            Entry(f"{_RECORD}{each.id}", each.text, "tag" if each.is_theme else "file-text")
            for each in found
        ]

    def _find_lines(self, words: str) -> Sequence[Entry]:
        """Return the lines with these words in any form, the latest first."""
        from facilitator_app.core.search_words import LineFilter  # noqa: PLC0415 - when wanted
        from facilitator_app.ui.palette import Entry  # noqa: PLC0415 - as the list itself

        bridge = self._window.bridge
        if bridge is None:
            return ()
        found = bridge.find_lines(LineFilter(words=words), limit=MOST_LINES)
        return [Entry(f"{_LINE}{each.id}", each.text, "notebook-pen") for each in found]

    @Slot(str)
    def _on_chosen(self, entry: str) -> None:
        if entry in self._does:
            self.run(entry)
        elif entry.startswith(_LINE):
            self._window.show_page(PageId.NOTES)
            self.line_wanted.emit(entry.removeprefix(_LINE))
        elif entry.startswith(_RECORD):
            self._window.show_page(PageId.SUMMARY)
            self._window.page.show_record(entry.removeprefix(_RECORD))
        elif entry.startswith(_COMMAND):
            page, _, command = entry.removeprefix(_COMMAND).partition(" ")
            self._window.show_page(page)
            self._window.page.run_command(command)
        else:
            self._window.show_page(entry)

    @Slot(str)
    def _on_cell(self, cell: str) -> None:
        pages = {"event": PageId.PLAN, "phase": PageId.RUN, "clock": PageId.RUN}
        if cell == "search":
            self._open_palette()
        elif cell == "stage":
            self.stage_wanted.emit()
        elif cell in pages:
            self._window.show_page(pages[cell])

    @Slot(str, str)
    def _on_strip(self, _: str, action: str) -> None:
        bridge = self._window.bridge
        if action == UNDO:
            self.undo()
        elif action == REDO:
            self.redo()
        elif action == RETRY and bridge is not None:
            bridge.retry()

    def _cards(self) -> None:
        if self._window.page.prompt_cards():
            return
        if self.cards.is_open:
            self.cards.close_again()
            return
        bridge = self._window.bridge
        own = self._window.kit.preferences.value.language
        self.cards.open(bridge.state.event.language if bridge else own)

    def _help(self) -> None:
        self._window.show_page(PageId.HELP)

    def _new(self) -> None:
        self._window.show_page(PageId.START)
        self._window.page.add()

    def _full_screen(self) -> None:
        window = self._window
        if not window.isFullScreen():
            window.showFullScreen()
        elif window.kit.preferences.value.maximised:
            window.showMaximized()
        else:
            window.showNormal()

    def _larger(self) -> None:
        self._window.kit.preferences.grow_text(1)

    def _smaller(self) -> None:
        self._window.kit.preferences.grow_text(-1)

    def _as_designed(self) -> None:
        self._window.kit.preferences.grow_text(0)

    def _light_dark(self) -> None:
        kit = self._window.kit
        kit.preferences.choose(theme=ThemeChoice.LIGHT if kit.theme.dark else ThemeChoice.DARK)

    def _next_area(self) -> None:
        self._window.page.go_to_area(1)

    def _former_area(self) -> None:
        self._window.page.go_to_area(-1)

    def _accept(self) -> None:
        if self._accepting.passes():
            self._answer("F8", self._window.page.accept)

    def _decline(self) -> None:
        if self._declining.passes():
            self._answer("F9", self._window.page.decline)

    def _answer(self, key: str, page_answers: Callable[[], bool]) -> None:
        strips = self._window.strips
        if not (strips.press_urgent(key) or page_answers()):
            strips.press(key)

    def _find(self) -> None:
        self._window.page.search()

    def _print(self) -> None:
        self._window.page.print_page()

    def _add(self) -> None:
        self._window.page.add()

    def _remove(self) -> None:
        self._window.page.remove()

    def _rename(self) -> None:
        self._window.page.rename()
