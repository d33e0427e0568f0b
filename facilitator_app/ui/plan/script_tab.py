"""What goes on paper: script, rules for the wall, signs for the doors, blank note sheets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import (
    Canvas,
    Event,
    FrameItem,
    Group,
    Phase,
    Question,
    RuleSet,
)
from facilitator_app.export.documents import What, render, words_for
from facilitator_app.export.words import LANGUAGES
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.paper.compose import note_sheets, poster, room_signs, script_sheet
from facilitator_app.ui.paper.paper_desk import Job, PaperDesk, printer_names
from facilitator_app.ui.paper.sheet import PaperSize, Sheet
from facilitator_app.ui.plan.sheet_preview import SheetPreview
from facilitator_app.ui.plan.tab import PlanTab
from facilitator_app.ui.widgets.boxes import Card, Column
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.labelled import Labelled
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.sized import fixed_width
from facilitator_app.ui.widgets.strips import Strips
from facilitator_app.ui.widgets.tick import TickBox

SCRIPT, RULES, SIGNS, NOTES = "script", "rules", "signs", "notes"
_LARGE = frozenset({RULES, SIGNS})  # what may go on A3; the others are for the hand
_CONCERNS = (Canvas, Event, FrameItem, Group, Phase, Question, RuleSet)


class ScriptTab(PlanTab):
    """The fourth tab."""

    def __init__(self, kit: Kit, strips: Strips) -> None:
        super().__init__(kit, strips)
        self.desk = PaperDesk(strips, kit.door, self)
        self._title = Label(self.theme, role="h3")
        self.boxes = {
            name: TickBox(self.theme, role="body") for name in (SCRIPT, RULES, SIGNS, NOTES)
        }
        self.boxes[SCRIPT].setChecked(True)
        self.language, self.printer = Combo(self.theme), Combo(self.theme)
        self.paper = Segments(self.theme, look="small")
        self._fields = [Labelled(self.theme, each) for each in (self.language, self.printer)]
        self._size_label = Label(self.theme, role="meta", colour="text2")
        self._print = Button(self.theme, icon="printer", kind="primary", key="Ctrl+P")
        self._pdf = Button(self.theme, icon="file-down")
        self._word = Button(self.theme, icon="file-text")
        self.preview = SheetPreview(self.theme)
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("On paper"))
        words = {
            SCRIPT: self.tr("Script"),
            RULES: self.tr("Ground rules for the wall"),
            SIGNS: self.tr("Signs for the doors"),
            NOTES: self.tr("Blank note sheets"),
        }
        for name, box in self.boxes.items():
            box.setText(words[name])
        labels = (self.tr("Language"), self.tr("Printer"))
        for field, word in zip(self._fields, labels, strict=True):
            field.show_text(word)
        self._size_label.show_text(self.tr("Paper of rules and signs"))
        self.paper.setAccessibleName(self.tr("Paper of rules and signs"))
        self.paper.show_options(
            [Option(each.value, each.value) for each in PaperSize], self.paper.value or PaperSize.A4
        )
        self._print.show_text(self.tr("Print"))
        self._pdf.show_text(self.tr("PDF…"))
        self._word.show_text(self.tr("Script as Word…"))
        self.preview.retranslate()
        self._fill_languages()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the pages as they would be printed now."""
        if self.bridge is None or (changes is not None and not changes.touches(*_CONCERNS)):
            return
        if changes is None:
            self._begin()
        self.preview.show_sheets([sheet for sheet, _ in self.job()])

    def arrange(self, room: Breakpoint) -> None:
        """Put the choices beside the pages, or above them."""
        beside = room >= Breakpoint.NARROW
        self.put_beside(self._halves, {self.preview: 420}, beside=beside)

    def areas(self) -> Sequence[QWidget]:
        """Return choices and pages."""
        return (self._choices, self.preview)

    def first_focus(self) -> QWidget | None:
        """Return the button that writes the Word file."""
        return self._word

    def print_tab(self) -> bool:
        """Print what is chosen."""
        self._on_print()
        return True

    def job(self) -> Job:
        """Return the chosen sheets, each with its paper."""
        if self.bridge is None:
            return ()
        state = self.bridge.state
        words = words_for(state, self._language())
        makers = {
            SCRIPT: script_sheet,
            RULES: poster,
            SIGNS: room_signs,
            NOTES: note_sheets,
        }
        chosen: list[tuple[Sheet, PaperSize]] = []
        large = PaperSize(self.paper.value or PaperSize.A4)
        for name, make in makers.items():
            sheet = make(state, words) if self.boxes[name].isChecked() else None
            if sheet is not None:
                chosen.append((sheet, large if name in _LARGE else PaperSize.A4))
        return chosen

    def _lay_out(self) -> None:
        theme = self.theme
        self._choices = Card(theme)
        column = Column(theme, self._choices, gap=8, margins=(14, 12, 14, 12))
        column.addWidget(self._title)
        for box in self.boxes.values():
            column.addWidget(box)
        for field in self._fields:
            column.addWidget(field)
        column.addWidget(self._size_label)
        column.addWidget(self.paper)
        column.addStretch(1)
        for button in (self._print, self._pdf, self._word):
            column.addWidget(button)
        fixed_width(theme, self._choices, 280)
        self._halves = self.make_columns()
        self._halves.addWidget(self._choices)
        self._halves.addWidget(self.preview, 1)

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.toggled.connect(self._on_choice)
        self.language.activated.connect(self._on_choice)
        self.paper.chosen.connect(self._on_choice)
        self._print.clicked.connect(self._on_print)
        self._pdf.clicked.connect(self._on_pdf)
        self._word.clicked.connect(self._on_word)

    def _begin(self) -> None:
        """Choose the event's language, and look which printers there are."""
        assert self.bridge is not None
        self.desk.folder = self.bridge.path.parent
        at = self.language.findData(self.bridge.state.event.language)
        self.language.setCurrentIndex(max(0, at))
        self.printer.clear()
        for name in printer_names():
            self.printer.addItem(name, name)
        if self.printer.count() == 0:
            self.printer.addItem(self.tr("No printer was found"), "")

    def _fill_languages(self) -> None:
        chosen = self._language()
        self.language.clear()
        names = {"fi": self.tr("Finnish"), "sv": self.tr("Swedish"), "en": self.tr("English")}
        for code in LANGUAGES:
            self.language.addItem(names[code], code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))

    def _language(self) -> str:
        return self.language.currentData() or LANGUAGES[0]

    @Slot()
    def _on_choice(self) -> None:
        self.preview.show_sheets([sheet for sheet, _ in self.job()])

    @Slot()
    def _on_print(self) -> None:
        if self.bridge is not None:
            title = self.bridge.state.event.title
            self.desk.print_on(self.printer.currentData() or "", self.job(), title)

    @Slot()
    def _on_pdf(self) -> None:
        if self.bridge is not None:
            self.desk.save_pdf(self.job(), self.bridge.state.event.title)

    @Slot()
    def _on_word(self) -> None:
        if self.bridge is None:
            return
        state = self.bridge.state
        kinds = self.tr("Word files (*.docx)")
        path = self.desk.ask(
            self.tr("Script {title}").format(title=state.event.title), ".docx", kinds
        )
        if path is not None:
            self.desk.write(path, render(What.SCRIPT, state, self._language()))
