"""The export menu with its report: what can leave the event, and what to know before it does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import sending
from facilitator_app.core.export_report import ExportReport, check_before_export
from facilitator_app.core.identifiers import Checker, names_of
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import master_language, other_languages
from facilitator_app.env.paths import resource
from facilitator_app.intake.identifier_words import read_places
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.export_menu import ExportEntry, ExportMenu
from facilitator_app.ui.summary.export_words import (
    COPY,
    EDITED,
    ENTRIES,
    TEMPLATE,
    document_about,
    document_name,
    document_of,
)
from facilitator_app.ui.summary.exporter import Exporter
from facilitator_app.ui.summary.report_view import Look, ReportView
from facilitator_app.ui.summary.returns import Returns
from facilitator_app.ui.summary.template_choice import template_name
from facilitator_app.ui.tasks import Messenger, Task
from facilitator_app.ui.widgets.strips import Strips

_CHECKED = frozenset(what for what, _, _ in ENTRIES) - {EDITED, TEMPLATE}  # they bring something in


class ExportDesk(QObject):
    """Opens the menu, checks what is in focus there, and lets the exporter do what is chosen.

    Attributes:
        look_wanted: What is to be looked at ("names", "quotes", …) and the report.
    """

    look_wanted = Signal(str, object)

    def __init__(self, desk: SummaryDesk, strips: Strips, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.exporter = Exporter(desk, strips, page)
        self.returns = Returns(desk, strips, page)
        self.menu: ExportMenu | None = None
        self._view: ReportView | None = None
        self._report: ExportReport | None = None
        self._task: Task | None = None

    def toggle_below(self, widget: QWidget) -> None:
        """Open the menu under `widget`, or close it."""
        menu = self._made()
        if menu.is_open:
            menu.close_again()
        else:
            self._open(menu, widget)

    def _open(self, menu: ExportMenu, widget: QWidget, entry: str = "") -> None:
        state = self._desk.state
        menu.show_entries(
            [
                ExportEntry(what, self._name(what), document_about(what), icon, key)
                for what, icon, key in ENTRIES
            ]
        )
        own = master_language(state)
        menu.show_languages((own, *other_languages(state)), own)
        menu.open_below(widget, entry)

    def run(self, what: str, widget: QWidget) -> None:
        """Do what the list of commands wants: what is checked before it leaves opens the menu."""
        if what in _CHECKED:
            self._open(self._made(), widget, what)
        else:
            self._export(what, master_language(self._desk.state))

    def _made(self) -> ExportMenu:
        if self.menu is None:
            theme = self._desk.kit.theme
            self.menu = ExportMenu(theme, self._page.window())
            self._view = ReportView(theme)
            self.menu.below.addWidget(self._view)
            self._view.link_made.connect(self.menu.follow)
            self._view.show_wanted.connect(self._on_show)
            self.menu.chosen.connect(self._on_chosen)
            self.menu.current_changed.connect(self._on_current)
        return self.menu

    def _name(self, what: str) -> str:
        if what == TEMPLATE:
            return template_name(self.exporter.templates.path)
        return document_name(what)

    def _export(self, what: str, language: str) -> None:
        if what == COPY:
            self.exporter.copy(document_of(what), language)
        elif what == TEMPLATE:
            self.exporter.templates.choose()
        elif what == EDITED:
            self.returns.choose()
        else:
            self.exporter.export(what, language)

    @Slot(str)
    def _on_chosen(self, what: str) -> None:
        if self.menu is not None:
            self._export(what, self.menu.language)

    @Slot(str)
    def _on_current(self, what: str) -> None:
        """Check what is in focus; a check that is under way for something else is dropped."""
        if self.menu is None or self._view is None:
            return
        if self._task is not None:
            self._task.cancel()
        self._report = None
        checks = what in _CHECKED
        self._view.setVisible(checks)
        self._view.show_report(None, "")
        self.menu.fit()
        if not checks:
            return
        language = self.menu.language
        work = partial(_checked, document_of(what), self._desk.state, language)
        self._task = self._desk.kit.tasks.run(work, partial(self._on_checked, language))

    def _on_checked(self, language: str, report: ExportReport) -> None:
        self._task, self._report = None, report
        if self.menu is not None and self._view is not None:
            self._view.show_report(report, language)
            self.menu.fit()

    def _approve(self, report: ExportReport) -> None:
        """Say that the document was read through as it is now; the menu stays open."""
        bridge = self._desk.bridge
        if self.menu is not None and bridge is not None:
            what = document_of(self.menu.current)
            bridge.execute(sending.approve, what, report.fingerprint, self._desk.now_ms)
            self.menu.take_focus()
            self._on_current(self.menu.current)

    @Slot(str)
    def _on_show(self, what: str) -> None:
        if self._report is not None and what == Look.DRAFT:
            self._approve(self._report)
        elif self.menu is not None and self._report is not None:
            self.menu.close_again()
            self.look_wanted.emit(what, self._report)


def _checked(what: str, state: EventState, language: str, _: Messenger) -> ExportReport:
    from facilitator_app.export import documents  # noqa: PLC0415 - loaded with the first export

    composition = documents.compose(documents.What(what), state)
    checker = Checker(names_of(state), read_places(resource("identifiers")), state.event.place)
    return check_before_export(state, what, composition, checker, language)
