"""Shows the room screen where it belongs, hides it when its screen goes, brings it back itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Group
from facilitator_app.core.timeline import Track, TrackState, TrackStatus
from facilitator_app.core.wall import wall
from facilitator_app.env.settings import StageSettings
from facilitator_app.ui.icons import Icons
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.stage.content import StageScene, stage_facts
from facilitator_app.ui.stage.facts import StageFacts, StageView
from facilitator_app.ui.stage.screens import identity, wanted_screen
from facilitator_app.ui.stage.window import StageWindow
from facilitator_app.ui.stage.words import StageWords

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge

HOLDER = "stage"
CYCLE = (
    StageView.FOLLOW,
    StageView.QUESTION,
    StageView.RULES,
    StageView.GROUPS,
    StageView.SILENCE,
    StageView.CLOCK,
    StageView.THEMES,
    StageView.MESSAGE,
)


class StageState(StrEnum):
    """Where the room screen is."""

    OFF = "off"
    SHOWN = "shown"
    LOST = "lost"  # wanted, but its screen is gone; it comes back by itself
    NO_SCREEN = "no_screen"  # wanted, but there never was a second screen


class StageControl(QObject):
    """The one room screen of the program.

    Attributes:
        changed: Something of it changed: state, view, settings or what it shows.
        lost: Its screen has just gone.
    """

    changed = Signal()
    lost = Signal()

    def __init__(
        self,
        kit: Kit,
        icons: Icons,
        words: StageWords,
        desk: QWidget,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(desk)
        self._screens = screens
        self._kit, self._icons, self._words, self._desk = kit, icons, words, desk
        self._bridge: SessionBridge | None = None
        self._window: StageWindow | None = None
        self._wanted = False
        self._second = 0  # the one that was painted last
        self.state = StageState.OFF
        self.view, self.blank, self.message = StageView.FOLLOW, False, ""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_screen_removed)
        kit.ticker.tick.connect(self._on_tick)
        kit.ticker.minute.connect(self._on_tick)

    @property
    def settings(self) -> StageSettings:
        """What is chosen for it."""
        return self._kit.preferences.value.stage

    @property
    def window(self) -> StageWindow | None:
        """The window in the room, once it was shown."""
        return self._window

    def show_event(self, bridge: SessionBridge | None) -> None:
        """Show another event, or none."""
        if self._bridge is not None:
            self._bridge.changed.disconnect(self._on_changed)
        self._bridge = bridge
        self.view, self.blank, self.message = StageView.FOLLOW, False, ""
        if bridge is None:
            self.hide(remember=False)
        else:
            bridge.changed.connect(self._on_changed)
            if self.settings.shown and bridge.is_running:
                self.show()
        self.changed.emit()

    def screens(self) -> list[QScreen]:
        """Return the screens that the room may have: all but the desk's."""
        return [each for each in self._screens() if each is not self._desk.screen()]

    def show(self) -> None:
        """Show it in the room, as soon as there is a screen for it."""
        self._wanted = True
        self._choose(shown=True)
        self._settle(StageState.NO_SCREEN)

    def hide(self, *, remember: bool = True) -> None:
        """Take it away."""
        self._wanted = False
        if remember:
            self._choose(shown=False)
        if self._window is not None:
            self._window.leave()
        self._set_state(StageState.OFF)

    def show_view(self, view: StageView) -> None:
        """Show another view."""
        self.view, self.blank = view, False
        self._paint()
        self.changed.emit()

    def next_view(self) -> None:
        """Show the next view."""
        self.show_view(self.after(self.view))

    def after(self, view: StageView) -> StageView:
        """Return the view after this one; themes and a message only when there are any."""
        has_themes = self._bridge is not None and bool(wall(self._bridge.state))
        there = {StageView.MESSAGE: bool(self.message), StageView.THEMES: has_themes}
        views = [each for each in CYCLE if there.get(each, True)]
        at = views.index(view) if view in views else -1
        return views[(at + 1) % len(views)]

    def toggle_blank(self) -> None:
        """Make the screen black, or show it again."""
        self.blank = not self.blank
        self._paint()
        self.changed.emit()

    def say(self, text: str) -> None:
        """Show words of one's own; no words go back to the phase."""
        self.message = text.strip()
        self.show_view(StageView.MESSAGE if self.message else StageView.FOLLOW)

    def use_screen(self, screen: QScreen) -> None:
        """Be on this screen from now on."""
        self._choose(screen=identity(screen))
        if self._wanted:
            self._settle(StageState.NO_SCREEN)

    def choose(self, settings: StageSettings) -> None:
        """Look and speak like this from now on."""
        self._kit.preferences.choose(stage=settings)
        self._paint()
        self.changed.emit()

    def facts(self, view: StageView | None = None) -> StageFacts:
        """Return the picture of a view, or of the one that is shown; for the look before."""
        if view is None and self.blank:
            return StageFacts(StageView.BLANK)
        scene = self._scene()
        if scene is None:
            return StageFacts(StageView.BLANK)
        return stage_facts(scene, view or self.view, self._words)

    def close(self) -> None:
        """Go, because the program ends."""
        self._kit.ticker.hold(HOLDER, wanted=False)
        if self._window is not None:
            self._window.close_for_good()
            self._window = None

    @Slot()
    def see_desk(self) -> None:
        """Give way when the desk has come to the screen of the room."""
        if self._wanted:
            self._settle(StageState.LOST)

    def _settle(self, without: StageState) -> None:
        """Be on the right screen, or hidden when there is none."""
        screen = wanted_screen(self._screens(), self._desk.screen(), self.settings.screen)
        if screen is None:
            if self._window is not None:
                self._window.leave()
            self._set_state(without)
            return
        if not any(self.settings.screen):
            self._choose(screen=identity(screen))
        if self._window is None:
            self._window = StageWindow(self._icons)
            self._window.strayed.connect(self._on_strayed)
        self._window.show_on(screen)
        self._set_state(StageState.SHOWN)
        self._paint()

    def _set_state(self, state: StageState) -> None:
        if state is not self.state:
            self.state = state
            self._kit.ticker.hold(HOLDER, wanted=state is StageState.SHOWN)
            self.changed.emit()

    def _paint(self) -> None:
        if self._window is not None and self.state is StageState.SHOWN:
            self._window.canvas.show_facts(self.facts())

    def _choose(self, **values: object) -> None:
        self._kit.preferences.remember(stage=replace(self.settings, **values))  # type: ignore[arg-type]

    def _scene(self) -> StageScene | None:
        bridge = self._bridge
        if bridge is None:
            return None
        groups = bridge.state.all(Group)
        leading = bridge.leading_group_id or (groups[0].id if groups else "")
        now_ms = self._kit.clock.now_ms()
        status = bridge.status(leading, now_ms) if leading else TrackStatus(TrackState.WAITING)
        return StageScene(
            state=bridge.state,
            group=bridge.state.find(Group, leading),
            track=bridge.track(leading) if leading else Track(),
            status=status,
            now_ms=now_ms,
            settings=self.settings,
            message=self.message,
        )

    @Slot(object)
    def _on_tick(self, now_ms: int) -> None:
        if now_ms // 1000 != self._second:  # the room sees minutes
            self._second = now_ms // 1000
            self._paint()

    @Slot(object)
    def _on_changed(self, _: object) -> None:
        self._paint()

    @Slot(QScreen)
    def _on_screen_added(self, _: QScreen) -> None:
        if self._wanted and self.state is not StageState.SHOWN:
            self._settle(self.state)
        self.changed.emit()

    @Slot(QScreen)
    def _on_screen_removed(self, screen: QScreen) -> None:
        window = self._window
        was_there = self.state is StageState.SHOWN and (
            window is None or window.screen() is screen or not window.isVisible()
        )
        if self._wanted and (was_there or self.state is StageState.LOST):
            self._lose()
        else:
            self.changed.emit()

    @Slot()
    def _on_strayed(self) -> None:
        if self._wanted:
            self._lose()

    def _lose(self) -> None:
        first = self.state is not StageState.LOST
        if self._window is not None:
            self._window.leave()
        self._set_state(StageState.LOST)
        if first:
            self.lost.emit()
