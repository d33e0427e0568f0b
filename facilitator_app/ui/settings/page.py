"""What the user can choose. It applies at once and can be undone; there is no OK."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSlider, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.env.settings import LARGEST_TEXT, SMALLEST_TEXT, ThemeChoice
from facilitator_app.env.sound import Sound
from facilitator_app.intake.past_lengths import PastLengths
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.formats import percent
from facilitator_app.ui.keys import key_text
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.settings.pacing_card import PacingCard
from facilitator_app.ui.settings.setting_row import SettingRow
from facilitator_app.ui.settings.sound_card import SoundCard
from facilitator_app.ui.spelling_choice import SpellingChoice
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.key_hint import KeyHint
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.switch import Switch

TEXT_STEP_PERCENT = 5


class SettingsPage(Page):
    """Language, look, keys and the folder of the events.

    Attributes:
        folder_wanted: Somebody wants to choose another folder.
    """

    folder_wanted = Signal()

    def __init__(self, kit: Kit, usual_folder: Path, bowl: Sound, past: PastLengths) -> None:
        super().__init__(PageId.SETTINGS, kit)
        theme = self.theme
        self.sound = SoundCard(theme, kit.preferences, bowl)
        self.pacing = PacingCard(theme, past)
        self._usual_folder = usual_folder
        self._language = Segments(theme)
        self._look = Segments(theme)
        self._text_size = QSlider(Qt.Orientation.Horizontal)
        self._text_size.setRange(round(SMALLEST_TEXT * 100), round(LARGEST_TEXT * 100))
        self._text_size.setTracking(False)  # the window is laid out once, when it is let go
        self._text_size.setSingleStep(TEXT_STEP_PERCENT)
        self._text_size.setPageStep(2 * TEXT_STEP_PERCENT)
        self._percent = Label(theme, role="strong", align=Qt.AlignmentFlag.AlignRight)
        self._key_hints, self._letter_keys = Switch(theme), Switch(theme)
        self._timed_turns, self._spelling = Switch(theme), Switch(theme)
        self._spelling_choice = SpellingChoice(kit.preferences)
        self._rows = {
            "language": SettingRow(theme, self._language),
            "look": SettingRow(theme, self._look),
            "text_size": SettingRow(theme, self._sized()),
            "key_hints": SettingRow(theme, self._key_hints),
            "letter_keys": SettingRow(theme, self._letter_keys),
            "timed_turns": SettingRow(theme, self._timed_turns),
            "spelling": SettingRow(theme, self._spelling),
        }
        self._files = IconLabel(theme, "folder-open", role="h3", colour="text", px=18)
        self._folder = Label(theme, role="small", wrap=True)
        self._folder_hint = Label(theme, role="meta", colour="text2", wrap=True)
        self._change_folder = Button(theme, size="small")
        self._usual = Button(theme, size="small")
        self._at_once, self._undoes = (Label(theme, role="meta", colour="text2") for _ in range(2))
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._at_once.show_text(self.tr("Changes apply at once."))
        self._undoes.show_text(self.tr("takes them back."))
        self.sound.retranslate()
        self.pacing.retranslate()
        self._say_rows()
        self._files.show_text(self.tr("Files"))
        self._folder_hint.show_text(
            self.tr("New events are made here. An event is one file; move it as you like.")
        )
        self._change_folder.show_text(self.tr("Change folder…"))
        self._usual.show_text(self.tr("Use the usual folder"))
        self._show()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show what has been remembered meanwhile, and what this event can be spelt with."""
        self.pacing.show_known()
        self._show_spelling()

    def arrange(self, room: Breakpoint) -> None:
        """Put the files beside the choices, or below them."""
        beside = room >= Breakpoint.NORMAL
        self._halves.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def areas(self) -> Sequence[QWidget]:
        """Return the choices, the sound, the files and what is remembered."""
        return (self._choices, self.sound, self._file_card, self.pacing)

    def first_focus(self) -> QWidget | None:
        """Return the language that is chosen."""
        return self._language.focus_target()

    def undo(self) -> bool:
        """Take the last choice back."""
        return self.kit.preferences.undo()

    def redo(self) -> bool:
        """Make the last undone choice again."""
        return self.kit.preferences.redo()

    def _sized(self) -> QWidget:
        widget = QWidget()
        row = Row(self.theme, widget, gap=10)
        low, high = (Label(self.theme, text, colour="text2") for text in ("100", "200"))
        self._text_size.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(low)
        row.addWidget(self._text_size, 1)
        row.addWidget(high)
        row.addWidget(self._percent)
        return widget

    def _lay_out(self) -> None:
        theme = self.theme
        self.title_row.addStretch(1)
        hint = Row(theme, gap=5)
        for widget in (self._at_once, KeyHint(theme, "Ctrl+Z", self, always=True), self._undoes):
            hint.addWidget(widget)
        self.title_row.addLayout(hint)
        self._choices, self._file_card = Card(theme), Card(theme)
        rows = Column(theme, self._choices, gap=0, margins=(22, 8, 22, 8))
        for row in self._rows.values():
            rows.addWidget(row)
        rows.addStretch(1)
        files = Column(theme, self._file_card, gap=8, margins=(14, 12, 14, 14))
        for widget in (self._files, self._folder, self._folder_hint):
            files.addWidget(widget)
        buttons = Row(theme, gap=8)
        buttons.addWidget(self._change_folder)
        buttons.addWidget(self._usual)
        buttons.addStretch(1)
        files.addLayout(buttons)
        inner = QWidget()
        self._halves = Row(theme, inner, gap=12)
        self._halves.addWidget(self._choices, 3)
        cards = Column(theme, gap=12)
        for card in (self.sound, self._file_card, self.pacing):
            cards.addWidget(card)
        cards.addStretch(1)
        self._halves.addLayout(cards, 2)
        Column(theme, self.body).addWidget(Scroll(inner))

    def _connect(self) -> None:
        self._language.chosen.connect(self._on_language)
        self._look.chosen.connect(self._on_look)
        self._text_size.valueChanged.connect(self._on_text_size)
        self._text_size.sliderMoved.connect(self._on_slider_moved)
        self._key_hints.clicked.connect(self._on_key_hints)
        self._letter_keys.clicked.connect(self._on_letter_keys)
        self._timed_turns.clicked.connect(self._on_timed_turns)
        self._spelling.clicked.connect(self._spelling_choice.turn)
        self._change_folder.clicked.connect(self.folder_wanted)
        self._usual.clicked.connect(self._on_usual_folder)
        self.kit.preferences.changed.connect(self._show)

    def _say_rows(self) -> None:
        rows = self._rows
        rows["language"].show_text(
            self.tr("Language of the program"), self.tr("Changes at once, without a restart")
        )
        rows["look"].show_text(self.tr("Theme"), self.tr("Dark suits a dim room"))
        rows["text_size"].show_text(
            self.tr("Text size"),
            self.tr("100–200 %. The layout changes, nothing is lost. {up} and {down}").format(
                up=key_text("Ctrl++"), down=key_text("Ctrl+-")
            ),
        )
        rows["key_hints"].show_text(
            self.tr("Keys on buttons"), self.tr("Shows the key at the end of a button")
        )
        rows["letter_keys"].show_text(
            self.tr("Single-letter keys"),
            self.tr("Letters and Space act on a page when no field has the focus"),
        )
        rows["timed_turns"].show_text(
            self.tr("Time the turns"),
            self.tr(
                "Off: turns are only counted. Only you see it; deleted when you close the event"
            ),
        )
        self._language.show_options(
            [Option("fi", "suomi"), Option("sv", "svenska"), Option("en", "English")]
        )
        self._look.show_options(
            [
                Option(ThemeChoice.LIGHT, self.tr("Light"), "sun"),
                Option(ThemeChoice.DARK, self.tr("Dark"), "moon"),
                Option(ThemeChoice.SYSTEM, self.tr("As the system")),
            ]
        )

    @Slot()
    def _show(self) -> None:
        chosen = self.kit.preferences.value
        self.sound.show_choice()
        self._language.choose(chosen.language)
        self._look.choose(chosen.theme)
        self._text_size.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._text_size.setValue(round(chosen.text_scale * 100))
        self._text_size.blockSignals(False)  # noqa: FBT003
        self._percent.show_text(percent(chosen.text_scale))
        self._key_hints.setChecked(chosen.key_hints)
        self._letter_keys.setChecked(chosen.letter_keys)
        self._timed_turns.setChecked(chosen.timed_turns)
        self._show_spelling()
        self._folder.show_text(chosen.documents_folder or str(self._usual_folder))
        self._usual.setVisible(bool(chosen.documents_folder))

    def _show_spelling(self) -> None:
        choice = self._spelling_choice
        possible = choice.is_possible(self.bridge)
        self._spelling.setChecked(choice.is_on)
        self._spelling.setEnabled(possible or choice.is_on)
        meaning = self.tr("Underlines words that no dictionary knows; never changes the text")
        missing = self.tr("This computer has no dictionary for the language in use")
        self._rows["spelling"].show_text(
            self.tr("Spelling in the notes"), meaning if possible else missing
        )

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self.kit.preferences.choose(language=language)

    @Slot(str)
    def _on_look(self, theme: str) -> None:
        self.kit.preferences.choose(theme=ThemeChoice(theme))

    @Slot(int)
    def _on_slider_moved(self, size: int) -> None:
        self._percent.show_text(percent(_stepped(size)))

    @Slot(int)
    def _on_text_size(self, size: int) -> None:
        self.kit.preferences.choose(text_scale=_stepped(size))

    @Slot()
    def _on_key_hints(self) -> None:
        self.kit.preferences.choose(key_hints=self._key_hints.isChecked())

    @Slot()
    def _on_letter_keys(self) -> None:
        self.kit.preferences.choose(letter_keys=self._letter_keys.isChecked())

    @Slot()
    def _on_timed_turns(self) -> None:
        self.kit.preferences.choose(timed_turns=self._timed_turns.isChecked())

    @Slot()
    def _on_usual_folder(self) -> None:
        self.kit.preferences.choose(documents_folder="")


def _stepped(size: int) -> float:
    """Return a text size in percent as a scale, in steps of 5 %."""
    return round(size / TEXT_STEP_PERCENT) * TEXT_STEP_PERCENT / 100
