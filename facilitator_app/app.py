"""The window put together: everything by constructor calls, in reading order.

Pages are imported by the function that makes them, when they are first shown, and the database
with the first event: that keeps the start short.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.env import paths
from facilitator_app.env.clock import Clock, SystemClock
from facilitator_app.env.computer import Computer, this_computer
from facilitator_app.env.crash_hooks import CrashHooks
from facilitator_app.env.logs import start_logging, stop_logging
from facilitator_app.env.screen import has_display
from facilitator_app.env.settings import SETTINGS_FILE, SettingsFile
from facilitator_app.ui.errors import ErrorDoor
from facilitator_app.ui.event_desk import EventDesk, Places
from facilitator_app.ui.event_flow import EventFlow
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.page_spec import PageCommand, PageSpec
from facilitator_app.ui.preferences import Preferences
from facilitator_app.ui.rehearsal_strip import RehearsalStrip
from facilitator_app.ui.tasks import Tasks
from facilitator_app.ui.theme import STYLE_ARGUMENTS, Theme
from facilitator_app.ui.ticker import Ticker
from facilitator_app.ui.translators import Translators, system_language
from facilitator_app.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from facilitator_app.intake.past_lengths import PastLengths
    from facilitator_app.ui.live_keeper import LiveKeeper
    from facilitator_app.ui.session_bridge import SessionBridge
    from facilitator_app.ui.stage.control import StageControl
    from facilitator_app.ui.stage.desk import StageDesk
    from facilitator_app.ui.stage.panel import StagePanel

AFTER_PAINTING_MS = 250


def run(file: Path | None = None, *, clock: Clock | None = None, rehearse: int = 0) -> int:
    """Open the window on `file`, or on the start page, and return when it is closed.

    Args:
        clock: The event's time; None means the computer's own.
        rehearse: How many times as fast as it is the event is run through; 0: not at all.

    Returns:
        The exit code: 0, also when another window has the file and was brought to the front.

    Raises:
        UserError: There is no screen to open a window on.
    """
    if not has_display():
        raise UserError(Problem.NO_DISPLAY)
    app = QApplication.instance() or QApplication([sys.argv[0], *STYLE_ARGUMENTS])
    assert isinstance(app, QApplication)
    log = start_logging(paths.log_folder())
    settings = SettingsFile(paths.config_folder() / SETTINGS_FILE)
    computer = this_computer(paths.resource("sounds/bowl.wav"))
    program = Program(app, usual_places(), settings, clock or SystemClock(), computer)
    hooks = CrashHooks(program.kit.door.report_crash)
    hooks.install()
    try:
        if not program.start(file):
            return 0
        if rehearse:
            program.rehearsal.rehearse(rehearse)
        QTimer.singleShot(AFTER_PAINTING_MS, show_icon)
        QTimer.singleShot(AFTER_PAINTING_MS, collect_garbage)
        return app.exec()
    finally:
        program.close()
        hooks.uninstall()
        stop_logging(log)


def show_icon() -> None:
    """Give the windows their icon; Qt loads a plugin for it."""
    QApplication.setWindowIcon(QIcon(str(paths.resource("icons/app.svg"))))


def collect_garbage() -> None:
    """Collect from now on, but not in what the start has made: that would stall a key press."""
    gc.freeze()
    gc.enable()


def usual_places() -> Places:
    """Return where things are for this computer's user."""
    return Places(
        resources=paths.resource(""),
        documents=paths.documents_folder(),
        cache=paths.cache_folder(),
        lock_path=paths.lock_path,
    )


class Program(QObject):
    """The whole program with its window."""

    def __init__(
        self,
        app: QApplication,
        places: Places,
        settings: SettingsFile,
        clock: Clock,
        computer: Computer,
    ) -> None:
        super().__init__()
        self._places, self._computer = places, computer
        self._preferences = Preferences(settings, self)
        if not settings.value.language:
            self._preferences.remember(language=system_language())
        self._translators = Translators(app, places.resources / "i18n", places.cache)
        self._theme = Theme(app, places.resources, dressed=False)
        self._apply_preferences()
        door = ErrorDoor(self)
        ticker, tasks = Ticker(clock, self), Tasks(door, self)
        self.kit = Kit(self._theme, clock, self._preferences, ticker, tasks, door)
        self.events = EventDesk(self.kit, places, self)
        self.window = MainWindow(self.kit, self._page_specs(), app)
        self.keys = WindowKeys(self.window)
        self._past_file = settings.folder / paths.PAST_LENGTHS_FILE
        self._past_lengths: PastLengths | None = None
        self._keeper: LiveKeeper | None = None
        self.events.opened.connect(self._on_opened)
        self.events.closing.connect(self._on_closing)
        self._stage_desk: StageDesk | None = None
        self.rehearsal = RehearsalStrip(self.window.strips, self.events)
        self.keys.stage_wanted.connect(self._on_stage_wanted)
        self.keys.stage_next_wanted.connect(self._on_stage_next_wanted)
        self.keys.stage_blank_wanted.connect(self._on_stage_blank_wanted)
        self.flow = EventFlow(self.window, self.events, places.resources / "phases")
        self.keys.open_wanted.connect(self.flow.choose)
        self.keys.help_flag_wanted.connect(self._on_help_flag)
        self._preferences.changed.connect(self._apply_preferences)

    @property
    def keeper(self) -> LiveKeeper:
        """What watches over the open event; made with the first one."""
        if self._keeper is None:
            from facilitator_app.env.time_watch import TimeWatch  # noqa: PLC0415
            from facilitator_app.ui.live_keeper import LiveKeeper  # noqa: PLC0415

            watch = TimeWatch(self._computer.readings, self.kit.clock)
            wake_lock = self._computer.wake_lock
            keeper = LiveKeeper(self.kit, self.window.strips, watch, wake_lock, self)
            keeper.run_wanted.connect(self._show_run)
            keeper.phase_over.connect(self._on_phase_over)
            keeper.flags_changed.connect(self._on_flags)
            keeper.dialogue_over.connect(self._on_dialogue_over)
            self._keeper = keeper
        return self._keeper

    @property
    def past_lengths(self) -> PastLengths:
        """How long phases took in past events; read when it is first wanted."""
        if self._past_lengths is None:
            from facilitator_app.intake.past_lengths import PastLengths  # noqa: PLC0415

            self._past_lengths = PastLengths(self._past_file)
        return self._past_lengths

    @property
    def stage_desk(self) -> StageDesk:
        """The room screen; put together soon after the first event is there."""
        if self._stage_desk is None:
            from facilitator_app.ui.stage.desk import StageDesk  # noqa: PLC0415

            self._stage_desk = StageDesk(self.window, self.events, self._places)
        return self._stage_desk

    @property
    def stage(self) -> StageControl:
        """The control of the room screen."""
        return self.stage_desk.stage

    @property
    def stage_panel(self) -> StagePanel:
        """The room screen's panel in the window."""
        return self.stage_desk.panel

    def start(self, file: Path | None) -> bool:
        """Show the window, on `file` if it can be opened; False when another window has it."""
        if not self.flow.start(file):
            return False
        self.window.show_as_before()
        self.kit.ticker.start()
        return True

    def close(self) -> None:
        """Let go of everything; what was typed is written first."""
        self.kit.ticker.stop()
        self.kit.tasks.close()
        self.events.close()
        self._computer.bowl.stop()
        if self._stage_desk is not None:
            self._stage_desk.stage.close()
        self.window.close()
        self.window.deleteLater()
        self._translators.stop()
        _let_go_of_the_clipboard()

    @Slot(object)
    def _on_opened(self, bridge: SessionBridge) -> None:
        self.keeper.show_event(bridge)
        QTimer.singleShot(0, self, self._on_running)

    @Slot()
    def _on_running(self) -> None:
        """Count from here: before the event loop runs, nothing is painted however long it takes."""
        QTimer.singleShot(AFTER_PAINTING_MS, self, self._on_painted)

    @Slot()
    def _on_painted(self) -> None:
        """Make what nobody sees in the first moment."""
        if self.events.bridge is not None:
            self.events.bridge.get_ready()
            self.flow.answer_others()
            self._stage_desk = self.stage_desk

    @Slot()
    def _on_stage_wanted(self) -> None:
        self.stage_panel.toggle()

    @Slot()
    def _on_stage_next_wanted(self) -> None:
        self.stage_panel.step()

    @Slot()
    def _on_stage_blank_wanted(self) -> None:
        self.stage.toggle_blank()

    @Slot()
    def _on_closing(self) -> None:
        self.keeper.show_event(None)

    @Slot()
    def _show_run(self) -> None:
        self.window.show_page(PageId.RUN)

    @Slot(int)
    def _on_flags(self, count: int) -> None:
        self.window.rail.show_badge(PageId.RUN, count)

    @Slot()
    def _on_help_flag(self) -> None:
        from facilitator_app.ui.run.page import RunPage  # noqa: PLC0415

        page = self.window.page_called(PageId.RUN) if self.events.bridge is not None else None
        if isinstance(page, RunPage):
            page.toggle_help()

    @Slot()
    def _on_phase_over(self) -> None:
        if self._preferences.value.sound:
            self._computer.bowl.play()

    @Slot()
    def _on_dialogue_over(self) -> None:
        """Keep on this computer how long the phases took."""
        from facilitator_app.core.pacing_memory import past_event  # noqa: PLC0415

        bridge = self.events.bridge
        if bridge is None or bridge.rehearses:
            return
        past = past_event(bridge.state)
        if past is not None:
            self.past_lengths.remember(past)

    @Slot()
    def _apply_preferences(self) -> None:
        chosen = self._preferences.value
        self._translators.use(chosen.language)
        self._theme.use(chosen.theme, chosen.text_scale, key_hints=chosen.key_hints)

    def _page_specs(self) -> Sequence[PageSpec]:
        return (
            PageSpec(PageId.START, self._start_page),
            PageSpec(PageId.PLAN, self._plan_page),
            PageSpec(PageId.PEOPLE, _people_page),
            PageSpec(PageId.GROUPS, self._groups_page),
            PageSpec(PageId.RUN, self._run_page),
            PageSpec(PageId.NOTES, self._notes_page),
            PageSpec(PageId.SUMMARY, self._summary_page, _summary_commands),
            PageSpec(PageId.SETTINGS, self._settings_page),
            PageSpec(PageId.HELP, self._help_page),
        )

    def _start_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.start.page import StartPage  # noqa: PLC0415

        flow, folder = self.flow, self._places.documents
        page = StartPage(kit, flow.templates, flow.remove_template, folder)
        page.open_wanted.connect(self.flow.open)
        page.choose_wanted.connect(self.flow.choose)
        page.sample_wanted.connect(self.flow.open_sample)
        page.template_wanted.connect(self.flow.create)
        page.like_wanted.connect(self.flow.create_like)
        return page

    def _notes_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.notes.page import NotesPage  # noqa: PLC0415

        page = NotesPage(kit, self._places.resources / "identifiers")
        page.elsewhere_wanted.connect(self.flow.save_elsewhere)
        self.keys.line_wanted.connect(page.show_line)
        return page

    def _summary_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.summary.page import SummaryPage  # noqa: PLC0415

        page = SummaryPage(kit)
        page.line_wanted.connect(self._show_line)
        return page

    @Slot(str)
    def _show_line(self, line_id: str) -> None:
        """Show a line in its pane on the page Notes."""
        from facilitator_app.ui.notes.page import NotesPage  # noqa: PLC0415

        self.window.show_page(PageId.NOTES)
        page = self.window.page
        if isinstance(page, NotesPage):
            page.show_line(line_id)

    def _groups_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.groups.page import GroupsPage  # noqa: PLC0415

        page = GroupsPage(kit)
        page.stage_wanted.connect(self._show_groups_in_room)
        return page

    @Slot()
    def _show_groups_in_room(self) -> None:
        from facilitator_app.ui.stage.facts import StageView  # noqa: PLC0415

        self.stage.show_view(StageView.GROUPS)
        self.stage.show()

    def _run_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.line_kinds import LOOKS  # noqa: PLC0415
        from facilitator_app.ui.run.page import RunPage  # noqa: PLC0415

        return RunPage(kit, self.keeper, self.keys.read_cards, LOOKS)

    def _plan_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.plan.page import PlanPage  # noqa: PLC0415
        from facilitator_app.ui.plan.shelf import Shelf  # noqa: PLC0415

        own = self.events.folder
        folders = (own / paths.TEMPLATES, own / paths.RULES)
        page = PlanPage(kit, Shelf(self._places.resources, *folders, self.past_lengths))
        page.rehearsal_wanted.connect(self.rehearsal.rehearse)
        return page

    def _settings_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.settings.page import SettingsPage  # noqa: PLC0415

        page = SettingsPage(kit, self._places.documents, self._computer.bowl, self.past_lengths)
        page.folder_wanted.connect(self.flow.choose_folder)
        return page

    def _help_page(self, kit: Kit) -> Page:
        from facilitator_app.ui.help.page import HelpPage  # noqa: PLC0415

        return HelpPage(kit, self.keys.sections)


def _let_go_of_the_clipboard() -> None:
    from facilitator_app.ui import clipboard  # noqa: PLC0415 - not needed before something is copied

    clipboard.let_go()


def _summary_commands() -> Sequence[PageCommand]:
    from facilitator_app.ui.summary.summary_keys import commands  # noqa: PLC0415

    return commands()


def _people_page(kit: Kit) -> Page:
    from facilitator_app.ui.people.page import PeoplePage  # noqa: PLC0415

    return PeoplePage(kit)
