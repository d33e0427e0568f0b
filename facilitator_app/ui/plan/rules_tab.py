"""Ground rules: choose, compare, edit, and keep them as the organisation's own sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.commands import rules as commands
from facilitator_app.core.model import Event, RuleSet
from facilitator_app.core.rules import RuleSheet, compare
from facilitator_app.core.template import in_language
from facilitator_app.env.paths import resource
from facilitator_app.export.words import LANGUAGES, read_words
from facilitator_app.intake.rule_sheets import (
    read_own_sheets,
    read_sheet_file,
    save_sheet,
    write_sheet,
)
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notices import Notice
from facilitator_app.ui.paper.compose import poster
from facilitator_app.ui.paper.paper_desk import PaperDesk, printer_names
from facilitator_app.ui.paper.poster import Poster
from facilitator_app.ui.paper.sheet import PaperSize
from facilitator_app.ui.plan.logo import read_logo
from facilitator_app.ui.plan.rules_card import RulesCard
from facilitator_app.ui.plan.sheet_list import SheetList
from facilitator_app.ui.plan.sheet_preview import SheetPreview
from facilitator_app.ui.plan.shelf import Shelf
from facilitator_app.ui.plan.tab import PlanTab
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.segments import Option, Segments
from facilitator_app.ui.widgets.strips import Strips

KEPT = "sheet_kept"
BOTH = "fi+sv"


class RulesTab(PlanTab):
    """The third tab."""

    def __init__(self, kit: Kit, strips: Strips, shelf: Shelf) -> None:
        super().__init__(kit, strips)
        self._shelf = shelf
        self._own: Sequence[RuleSheet] = ()
        self._kept: RuleSheet | None = None
        self.desk = PaperDesk(strips, kit.door, self)
        self.sheets = SheetList(self.theme)
        self.card = RulesCard(self.theme)
        self.preview = SheetPreview(self.theme)
        self.told = Segments(self.theme, look="small")
        self.paper = Segments(self.theme, look="small")
        self._print = Button(self.theme, icon="printer", key="Ctrl+P", size="small")
        self._pdf = Button(self.theme, icon="file-down", size="small")
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for part in (self.sheets, self.card, self.preview):
            part.retranslate()
        self.told.setAccessibleName(self.tr("Language of the sheet"))
        self.told.show_options(
            [Option(code, code) for code in (*LANGUAGES, BOTH)], self.told.value or LANGUAGES[0]
        )
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.show_options(
            [Option(each.value, each.value) for each in PaperSize], self.paper.value or PaperSize.A4
        )
        self._print.show_text(self.tr("Print"))
        self._pdf.show_text(self.tr("PDF…"))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the rules as they are now."""
        if self.bridge is None or (changes is not None and not changes.touches(RuleSet, Event)):
            return
        held = self._held()
        if changes is None or held is None:
            self.desk.folder = self.bridge.path.parent
            language = self.bridge.state.event.language
            self.told.choose(language)
            self.card.choose_language(language)
            self._read_own()
        self._show_sheets()
        self.card.show_rules(held)
        self._compare()
        self._show_preview()

    def arrange(self, room: Breakpoint) -> None:
        """Put the cards side by side, or below each other."""
        least = {self.sheets: 300, self.card: 440, self.preview: 420}
        self.put_beside(self._columns, least, beside=room >= Breakpoint.NORMAL)

    def areas(self) -> Sequence[QWidget]:
        """Return sets, rules and preview."""
        return (self.sheets, self.card, self.preview)

    def first_focus(self) -> QWidget | None:
        """Return the list of sets."""
        return self.sheets.list

    def give(self) -> None:
        """Report whatever is being written."""
        self.card.give()

    def print_tab(self) -> bool:
        """Print the sheet."""
        self._on_print()
        return True

    def _held(self) -> RuleSet | None:
        if self.bridge is None:
            return None
        state = self.bridge.state
        return state.find(RuleSet, state.event.rule_set_id)

    def _read_own(self) -> None:
        self._own, problems = read_own_sheets(self._shelf.rules_folder)
        for problem in problems:
            self.kit.door.report(problem)

    def _show_sheets(self) -> None:
        assert self.bridge is not None
        held = self._held()
        language = self.bridge.state.event.language
        source = (held.source, held.version) if held else ("", 0)
        self.sheets.show_sheets([*self._shelf.rule_sets.values(), *self._own], language, source)

    def _languages(self) -> tuple[str, ...]:
        value = self.told.value or LANGUAGES[0]
        return ("fi", "sv") if value == BOTH else (value,)

    def _sheet(self) -> Poster | None:
        assert self.bridge is not None
        words = [read_words(resource("report"), language) for language in self._languages()]
        return poster(self.bridge.state, *words)

    def _show_preview(self) -> None:
        sheet = self._sheet()
        self.preview.show_sheets([sheet] if sheet is not None else [])

    def _compare(self) -> None:
        """Show what differs between the chosen set and the rules of the event."""
        other, held = self.sheets.current, self._held()
        if other is None or held is None:
            return
        language = self.card.language
        old, new = (
            [in_language(words, language) for words in rules] for rules in (other.rules, held.rules)
        )
        self.card.show_differences(in_language(other.names, language), compare(old, new))

    def _lay_out(self) -> None:
        theme = self.theme
        right, column = QWidget(), Column(theme, gap=8)
        choices = Row(theme, gap=8)
        for widget in (self.told, self.paper):
            choices.addWidget(widget)
        choices.addStretch(1)
        for widget in (self._pdf, self._print):
            choices.addWidget(widget)
        column.addLayout(choices)
        column.addWidget(self.preview, 1)
        right.setLayout(column)
        self._columns = self.make_columns()
        for widget, share in ((self.sheets, 5), (self.card, 10), (right, 9)):
            self._columns.addWidget(widget, share)

    def _connect(self) -> None:
        self.sheets.chosen.connect(self._on_chosen)
        self.sheets.use_wanted.connect(self._on_use)
        self.sheets.import_wanted.connect(self._on_import)
        self.sheets.export_wanted.connect(self._on_export)
        self.card.rules.text_given.connect(self._on_text)
        self.card.rules.removed.connect(self._on_removed)
        self.card.rules.moved.connect(self._on_moved)
        self.card.rules.added.connect(self._on_added)
        self.card.language_chosen.connect(self._on_language)
        self.card.greeting_given.connect(self._on_greeting)
        self.card.logo_wanted.connect(self._on_logo)
        self.card.logo_removed.connect(self._on_no_logo)
        self.card.keep_wanted.connect(self.keep)
        for segments in (self.told, self.paper):
            segments.chosen.connect(self._on_paper)
        self._print.clicked.connect(self._on_print)
        self._pdf.clicked.connect(self._on_pdf)

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep the rules with greeting and logo as the organisation's own sheet, for all events."""
        held = self._held()
        if self.bridge is None or held is None:
            return
        language = self.bridge.state.event.language
        sheet = RuleSheet(
            id="",
            version=1,
            names={language: name},
            rules=held.rules,
            greetings={language: held.greeting} if held.greeting else {},
            logo=held.logo,
        )
        with self.kit.door.shown():
            self._kept = save_sheet(self._shelf.rules_folder, sheet)
            origin = {"name": name, "source": self._kept.id, "version": self._kept.version}
            self.bridge.execute(commands.edit_sheet, origin)
            self._read_own()
            self._show_sheets()
            self.sheets.select(self._kept)
            self.strips.put(KEPT, self._kept_notice)

    def take_logo(self, path: Path) -> None:
        """Put the picture in a file on the sheet."""
        if self.bridge is not None:
            with self.kit.door.shown():
                self.bridge.execute(commands.edit_sheet, {"logo": read_logo(path)})

    def take_sheet(self, path: Path) -> None:
        """Take a sheet that somebody handed over among one's own."""
        with self.kit.door.shown():
            kept = save_sheet(self._shelf.rules_folder, read_sheet_file(path))
            self._read_own()
            self._show_sheets()
            self.sheets.select(kept)

    @Slot(object)
    def _on_chosen(self, _: RuleSheet) -> None:
        self._compare()

    @Slot()
    def _on_use(self) -> None:
        sheet = self.sheets.current
        if self.bridge is not None and sheet is not None:
            self.card.give()
            self.bridge.execute(commands.use_rules, sheet, self.bridge.new_id)

    @Slot()
    def _on_import(self) -> None:
        kinds = self.tr("Rule sheets (*.json)")
        path, _ = QFileDialog.getOpenFileName(self, "", str(self.desk.folder), kinds)
        if path:
            self.take_sheet(Path(path))

    @Slot()
    def _on_export(self) -> None:
        sheet = self.sheets.current
        if sheet is None:
            return
        name = next(iter(sheet.names.values()))
        path = self.desk.ask(name, ".json", self.tr("Rule sheets (*.json)"))
        if path is not None:
            with self.kit.door.shown():
                write_sheet(path, replace(sheet, own=True))

    @Slot(int, str)
    def _on_text(self, number: int, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(commands.edit_rule, number, self.card.language, text)

    @Slot(int)
    def _on_removed(self, number: int) -> None:
        if self.bridge is not None:
            self.bridge.execute(commands.remove_rule, number)

    @Slot(int, int)
    def _on_moved(self, number: int, to: int) -> None:
        held = self._held()
        if self.bridge is not None and held is not None and 0 <= to < len(held.rules):
            self.card.give()
            self.bridge.execute(commands.move_rule, number, to)

    @Slot(str)
    def _on_added(self, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(commands.add_rule, self.card.language, text)

    @Slot()
    def _on_language(self) -> None:
        self.card.show_rules(self._held())
        self._compare()

    @Slot(str)
    def _on_greeting(self, text: str) -> None:
        if self.bridge is not None:
            self.bridge.execute(commands.edit_sheet, {"greeting": text})

    @Slot()
    def _on_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)")
        path, _ = QFileDialog.getOpenFileName(self, "", str(self.desk.folder), kinds)
        if path:
            self.take_logo(Path(path))

    @Slot()
    def _on_no_logo(self) -> None:
        if self.bridge is not None:
            self.bridge.execute(commands.edit_sheet, {"logo": ""})

    @Slot()
    def _on_paper(self) -> None:
        self._show_preview()

    @Slot()
    def _on_print(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            printer = next(iter(printer_names()), "")
            size = PaperSize(self.paper.value or PaperSize.A4)
            self.desk.print_on(printer, [(sheet, size)], self.tr("Ground rules"))

    @Slot()
    def _on_pdf(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            size = PaperSize(self.paper.value or PaperSize.A4)
            self.desk.save_pdf([(sheet, size)], self.tr("Ground rules"))

    def _kept_notice(self) -> Notice:
        kept = self._kept
        assert kept is not None
        name = next(iter(kept.names.values()))
        title = self.tr("{name}, version {version}, is kept.").format(
            name=name, version=kept.version
        )
        return Notice("moss", "check", title, self.tr("All your events can use it."))
