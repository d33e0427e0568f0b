"""The one sound of the program: a soft bowl, off unless somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import Slot

from facilitator_app.env.sound import Sound
from facilitator_app.ui.preferences import Preferences
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.switch import Switch


class SoundCard(Card):
    """Switches the bowl, and lets it be heard before the event."""

    def __init__(self, theme: Theme, preferences: Preferences, bowl: Sound) -> None:
        super().__init__(theme)
        self._preferences, self._bowl = preferences, bowl
        self._name = IconLabel(theme, "volume-x", role="h3", colour="text", px=18)
        self.switch = Switch(theme)
        self._meaning = Label(theme, role="meta", colour="text2", wrap=True)
        self.test = Button(theme, icon="volume-2", size="small")
        self._silent = Label(theme, role="meta", colour="amber", wrap=True)
        self._silent.hide()
        head = Row(theme, gap=8)
        head.addWidget(self._name, 1)
        head.addWidget(self.switch)
        tests = Row(theme, gap=10)
        tests.addWidget(self.test)
        tests.addWidget(self._silent, 1)
        tests.addStretch(0)
        column = Column(theme, self, gap=8, margins=(14, 12, 14, 14))
        column.addLayout(head)
        column.addWidget(self._meaning)
        column.addLayout(tests)
        self.switch.clicked.connect(self._on_switch)
        self.test.clicked.connect(self._on_test)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._name.show_text(self.tr("Sound"))
        self.switch.setAccessibleName(self.tr("Sound"))
        self._meaning.show_text(
            self.tr("One soft bowl when a phase is over, from this computer only.")
        )
        self.switch.setAccessibleDescription(self._meaning.text())
        self.test.show_text(self.tr("Hear it"))
        self._silent.show_text(
            self.tr("This computer plays no sound. The ring and its words tell the same.")
        )

    @Slot()
    def show_choice(self) -> None:
        """Show what is chosen."""
        sounds = self._preferences.value.sound
        self.switch.setChecked(sounds)
        self._name.icon.show_icon("volume-2" if sounds else "volume-x")

    @Slot()
    def _on_switch(self) -> None:
        self._preferences.choose(sound=self.switch.isChecked())

    @Slot()
    def _on_test(self) -> None:
        self._silent.setVisible(not self._bowl.play())
