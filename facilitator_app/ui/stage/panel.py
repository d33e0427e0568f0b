"""The desk's panel of the room screen: what it would show is seen here first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from facilitator_app.env.settings import StageClock
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.stage.canvas import StageCanvas
from facilitator_app.ui.stage.control import StageControl, StageState
from facilitator_app.ui.stage.facts import StageView
from facilitator_app.ui.stage.screens import described
from facilitator_app.ui.stage.stage_texts import state_sentence
from facilitator_app.ui.theme.tokens import MARGIN_X
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.sized import fixed_height, fixed_width

PREVIEW = (272, 153)
EVENT, DARK, LIGHT = "event", "dark", "light"


class StagePanel(QWidget):
    """Chooses, previews and only then shows.

    Attributes:
        closed: It was closed.
    """

    closed = Signal()

    def __init__(self, kit: Kit, control: StageControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = kit.theme
        self._kit, self._theme, self._control = kit, theme, control
        self._looked = StageView.FOLLOW
        self._second = 0  # the one that was painted last
        self._preview = StageCanvas(theme.icons)
        fixed_width(theme, self._preview, PREVIEW[0])
        fixed_height(theme, self._preview, PREVIEW[1])
        self._title = Label(theme, role="h3")
        self._state = IconLabel(theme, "presentation", role="meta", colour="text2", px=15)
        self._views = Segments(theme, look="small")
        self._message = QLineEdit()
        self._language, self._look = Segments(theme, look="small"), Segments(theme, look="small")
        self._clock = Segments(theme, look="small")
        self._screens = QComboBox()
        self._show = Button(theme, icon="presentation", kind="primary", key="Ctrl+Return")
        self._hide, self._blank = Button(theme), Button(theme, key="Ctrl+Shift+B")
        self._close = Button(theme, icon="x", kind="quiet", size="small")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def open(self, view: StageView | None = None) -> None:
        """Come into view, looking at `view` or at what is shown."""
        self._looked = view or self._control.view
        self.show()
        self.refresh()

    def toggle(self) -> None:
        """Come into view, or go."""
        if self.isVisible():
            self._on_close()
        else:
            self.open()

    def step(self) -> None:
        """Look at the next view."""
        self.open(self._control.after(self._looked if self.isVisible() else self._control.view))

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._title.show_text(self.tr("Room screen"))
        self._preview.setToolTip(self.tr("What the room would see"))
        self._views.setAccessibleName(self.tr("What the room screen shows"))
        self._views.show_options(self._view_options(), self._looked)
        self._message.setPlaceholderText(self.tr("Message to the room, Enter"))
        self._message.setAccessibleName(self.tr("Message to the room"))
        self._language.setAccessibleName(self.tr("Language of the room screen"))
        self._language.show_options(
            [
                Option(EVENT, self.tr("As the event")),
                Option("fi", "fi"),
                Option("sv", "sv"),
                Option("fi+sv", "fi + sv"),
                Option("en", "en"),
            ]
        )
        self._look.setAccessibleName(self.tr("Light or dark"))
        self._look.show_options(
            [Option(DARK, self.tr("Dark"), "moon"), Option(LIGHT, self.tr("Light"), "sun")]
        )
        self._clock.setAccessibleName(self.tr("When the time is over"))
        self._clock.show_options(
            [
                Option(StageClock.CALM, self.tr("Over: nothing")),
                Option(StageClock.WORDS, self.tr("“Time is up”")),
                Option(StageClock.COUNT_UP, self.tr("Count up")),
            ]
        )
        self._screens.setAccessibleName(self.tr("Screen of the room"))
        self._hide.show_text(self.tr("Hide"))
        self._close.show_text("", name=self.tr("Close"))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen and what the room sees."""
        control, settings = self._control, self._control.settings
        self._views.choose(self._looked)
        self._language.choose("+".join(settings.languages) or EVENT)
        self._look.choose(DARK if settings.dark else LIGHT)
        self._clock.choose(settings.clock)
        self._list_screens()
        shown = control.state is StageState.SHOWN
        same = shown and control.view is self._looked and not control.blank
        self._show.setEnabled(not same)
        self._show.show_text(self.tr("The room sees this") if same else self.tr("Show in the room"))
        self._hide.setEnabled(control.state is not StageState.OFF)
        self._blank.setEnabled(shown)
        self._blank.show_text(self.tr("Show again") if control.blank else self.tr("Black"))
        self._state.show_text(state_sentence(control.state, blank=control.blank))
        self._see()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _view_options(self) -> list[Option]:
        return [
            Option(StageView.FOLLOW, self.tr("Follows the phase")),
            Option(StageView.QUESTION, self.tr("Question")),
            Option(StageView.RULES, self.tr("Rules")),
            Option(StageView.GROUPS, self.tr("Groups")),
            Option(StageView.SILENCE, self.tr("Silence")),
            Option(StageView.CLOCK, self.tr("Clock")),
            Option(StageView.THEMES, self.tr("Themes")),
            Option(StageView.MESSAGE, self.tr("Message")),
        ]

    def _list_screens(self) -> None:
        names = [described(each) for each in self._control.screens()]
        shown = [self._screens.itemText(at) for at in range(self._screens.count())]
        if names != shown:
            self._screens.clear()
            self._screens.addItems(names)
        self._screens.setVisible(len(names) > 1)

    def _lay_out(self) -> None:
        theme = self._theme
        card = Card(theme)
        row = Row(theme, card, gap=14, margins=(12, 10, 12, 10))
        row.addWidget(self._preview)
        middle = Column(theme, gap=8)
        head = Row(theme, gap=10)
        head.addWidget(self._title)
        head.addWidget(self._state, 1)
        head.addWidget(self._close)
        middle.addLayout(head)
        middle.addWidget(self._views)
        choices = Row(theme, gap=8)
        for widget in (self._language, self._look, self._clock):
            choices.addWidget(widget)
        choices.addStretch(1)
        middle.addLayout(choices)
        buttons = Row(theme, gap=8)
        self._message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons.addWidget(self._message, 1)
        for widget in (self._screens, self._blank, self._hide, self._show):
            buttons.addWidget(widget)
        middle.addLayout(buttons)
        row.addLayout(middle, 1)
        Column(theme, self, margins=(MARGIN_X, 10, MARGIN_X, 0)).addWidget(card)

    def _connect(self) -> None:
        self._control.changed.connect(self._on_control)
        self._kit.ticker.tick.connect(self._on_tick)
        self._views.chosen.connect(self._on_view)
        self._language.chosen.connect(self._on_language)
        self._look.chosen.connect(self._on_look)
        self._clock.chosen.connect(self._on_clock)
        self._message.returnPressed.connect(self._on_message)
        self._screens.activated.connect(self._on_screen)
        self._show.clicked.connect(self._on_show)
        self._hide.clicked.connect(self._on_hide)
        self._blank.clicked.connect(self._control.toggle_blank)
        self._close.clicked.connect(self._on_close)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._on_show)
        escape = QShortcut(QKeySequence("Esc"), self)  # before a page takes it for itself
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.activated.connect(self._on_close)

    def _see(self) -> None:
        if self.isVisible():
            self._preview.show_facts(self._control.facts(self._looked))

    @Slot()
    def _on_control(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _on_tick(self, now_ms: int) -> None:
        if now_ms // 1000 != self._second:
            self._second = now_ms // 1000
            self._see()

    @Slot(str)
    def _on_view(self, view: str) -> None:
        self._looked = StageView(view)
        if self._looked is StageView.MESSAGE:
            self._message.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    @Slot(str)
    def _on_language(self, chosen: str) -> None:
        languages = () if chosen == EVENT else tuple(chosen.split("+"))
        self._control.choose(replace(self._control.settings, languages=languages))

    @Slot(str)
    def _on_look(self, chosen: str) -> None:
        self._control.choose(replace(self._control.settings, dark=chosen == DARK))

    @Slot(str)
    def _on_clock(self, chosen: str) -> None:
        self._control.choose(replace(self._control.settings, clock=StageClock(chosen)))

    @Slot()
    def _on_message(self) -> None:
        self._control.message = self._message.text().strip()
        self._looked = StageView.MESSAGE if self._control.message else StageView.FOLLOW
        self.refresh()

    @Slot(int)
    def _on_screen(self, at: int) -> None:
        screens = self._control.screens()
        if 0 <= at < len(screens):
            self._control.use_screen(screens[at])

    @Slot()
    def _on_show(self) -> None:
        if not self.isVisible():
            return
        if self._looked is StageView.MESSAGE:
            self._control.message = self._message.text().strip()
        self._control.show_view(self._looked)
        self._control.show()
        self.refresh()

    @Slot()
    def _on_hide(self) -> None:
        self._control.hide()

    @Slot()
    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
