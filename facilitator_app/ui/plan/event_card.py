"""Place, way of meeting, organiser, size, and what is said about the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.clock_text import read_minutes
from facilitator_app.core.model import Event, Mode
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.field_note import FieldNote
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.labelled import Labelled
from facilitator_app.ui.widgets.line_field import LineField
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.text_field import TextField

LANGUAGES = ("fi", "sv", "en")


class EventCard(Card):
    """Edits the facts of the event.

    Attributes:
        given: Name of a field of the event and its text.
        mode_given: A `Mode`.
        capacity_given: How many people there is room for.
        wording_wanted: The ready words on the notes are to be taken.
    """

    given = Signal(str, str)
    mode_given = Signal(str)
    capacity_given = Signal(int)
    wording_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = Label(theme, role="h3")
        self.mode = Segments(theme, look="small")
        self.place, self.organiser = LineField(theme), LineField(theme)
        self.capacity = LineField(theme, width=72)
        self.language = Combo(theme)
        self.announcement = TextField(theme, role="script_small", lines=(2, 4))
        self._wording = Button(theme, kind="quiet", icon="scroll-text", size="small")
        self._note = FieldNote(theme, self)
        fields = (self.place, self.organiser, self.capacity, self.language, self.announcement)
        self._rows = [Labelled(theme, field) for field in fields]
        place, organiser, capacity, language, announcement = self._rows
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self.mode)
        column = Column(theme, self, gap=6, margins=(14, 10, 12, 10))
        column.addLayout(head)
        for parts in ((place, organiser), (capacity, language)):
            row = Row(theme, gap=8)
            for part in parts:
                row.addWidget(part, 0 if part is capacity else 1)
            column.addLayout(row)
        column.addWidget(announcement)
        column.addWidget(self._wording, alignment=Qt.AlignmentFlag.AlignLeft)
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("The event"))
        words = (
            self.tr("Place"),
            self.tr("Organiser"),
            self.tr("Places"),
            self.tr("Language of script and documents"),
            self.tr("What is said about the notes"),
        )
        for row, word in zip(self._rows, words, strict=True):
            row.show_text(word)
        self._wording.show_text(self.tr("Ready wording"))
        self.mode.setAccessibleName(self.tr("Way of meeting"))
        self.mode.show_options(
            (Option(Mode.ON_SITE, self.tr("On site")), Option(Mode.REMOTE, self.tr("Remote")))
        )
        chosen = max(0, self.language.currentIndex())
        self.language.clear()
        names = (self.tr("Finnish"), self.tr("Swedish"), self.tr("English"))
        for code, name in zip(LANGUAGES, names, strict=True):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(chosen)

    def show_event(self, event: Event) -> None:
        """Show the facts."""
        self.mode.choose(event.mode.value)
        self.place.show_text(event.place)
        self.organiser.show_text(event.organiser)
        self.capacity.show_text(str(event.capacity) if event.capacity else "")
        self.language.setCurrentIndex(max(0, self.language.findData(event.language)))
        self.announcement.show_text(event.recording_announcement)

    def give(self) -> None:
        """Report whatever is being written."""
        self.announcement.give()

    def _connect(self) -> None:
        self.mode.chosen.connect(self.mode_given)
        self.place.given.connect(self._on_place)
        self.organiser.given.connect(self._on_organiser)
        self.capacity.given.connect(self._on_capacity)
        self.language.activated.connect(self._on_language)
        self.announcement.given.connect(self._on_announcement)
        self._wording.clicked.connect(self.wording_wanted)

    @Slot(str)
    def _on_place(self, text: str) -> None:
        self.given.emit("place", text)

    @Slot(str)
    def _on_organiser(self, text: str) -> None:
        self.given.emit("organiser", text)

    @Slot(str)
    def _on_announcement(self, text: str) -> None:
        self.given.emit("recording_announcement", text)

    @Slot(int)
    def _on_language(self, at: int) -> None:
        self.given.emit("language", self.language.itemData(at))

    @Slot(str)
    def _on_capacity(self, text: str) -> None:
        count = read_minutes(text) if text.strip() else 0  # any whole number
        if count is None:
            self._note.say(self.capacity, self.tr("Give a whole number."))
        else:
            self._note.clear()
            self.capacity_given.emit(count)
