"""The room screen put together: its control, its panel in the window, its cell in the header."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from facilitator_app.ui.event_desk import EventDesk, Places
from facilitator_app.ui.header import NOTHING
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.stage.control import StageControl, StageState
from facilitator_app.ui.stage.panel import StagePanel
from facilitator_app.ui.stage.stage_texts import LOST, lost_notice, stage_cell
from facilitator_app.ui.stage.words import StageWords


class StageDesk(QObject):
    """Everything of the room screen; its window is made when it is first shown."""

    def __init__(self, window: MainWindow, events: EventDesk, places: Places) -> None:
        super().__init__(window)
        self._window, self._events = window, events
        kit = window.kit
        words = StageWords(places.resources / "i18n", places.cache)
        self.stage = StageControl(kit, kit.theme.icons, words, window)
        self.panel = StagePanel(kit, self.stage)
        window.dock(self.panel)
        self.stage.changed.connect(self._show)
        self.stage.lost.connect(self._on_lost)
        self.panel.closed.connect(self._focus_page)
        window.retranslated.connect(self._show)
        window.closed.connect(self.stage.close)
        window.screen_changed.connect(self.stage.see_desk)
        events.opened.connect(self.stage.show_event)
        events.closing.connect(self._on_closing)
        self.stage.show_event(events.bridge)

    @Slot()
    def _show(self) -> None:
        facts = stage_cell(self.stage) if self._events.bridge is not None else NOTHING
        self._window.header.show_cell("stage", facts)
        if self.stage.state is StageState.SHOWN:
            self._window.strips.take(LOST)

    @Slot()
    def _on_lost(self) -> None:
        self._window.strips.put(LOST, lost_notice)

    @Slot()
    def _on_closing(self) -> None:
        self.stage.show_event(None)

    @Slot()
    def _focus_page(self) -> None:
        self._window.page.take_focus()
