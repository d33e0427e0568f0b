"""Below the export menu: what was checked in the document, and where to look."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.export_report import ExportReport
from facilitator_app.core.frozen import frozen
from facilitator_app.ui.summary.words import language_name
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Column, Row, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label

translate = QCoreApplication.translate


class Look(StrEnum):
    """What a report can lead to."""

    NAMES = "names"
    SOURCES = "sources"
    QUOTES = "quotes"
    LANGUAGE = "language"
    DRAFT = "draft"


@frozen
class ReportLine:
    """One thing that was checked.

    Attributes:
        leads_to: What the button reports; "" when there is nothing to show.
        button: What it says; "" for "Show".
    """

    icon: str
    colour: Token
    text: str
    leads_to: str = ""
    button: str = ""


class ReportView(QWidget):
    """Says what was checked; warns, never forbids.

    Attributes:
        show_wanted: A `Look`.
        link_made: A button that leads somewhere: keys go through it too.
    """

    show_wanted = Signal(str)
    link_made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = Column(theme, self, gap=4)

    def show_report(self, report: ExportReport | None, language: str) -> None:
        """Show what was checked; None while that goes on."""
        clear(self._column)
        if report is None:
            waiting = translate("ExportReport", "Checking names, sources and languages …")
            self._add(ReportLine("hourglass", "text2", waiting))
            return
        for line in report_lines(report, language):
            self._add(line)

    def _add(self, line: ReportLine) -> None:
        box = QWidget()
        row = Row(self._theme, box, gap=8)
        row.addWidget(Icon(self._theme, line.icon, colour=line.colour, px=16))
        row.addWidget(Label(self._theme, line.text, role="meta", wrap=True), 1)
        if line.leads_to:
            link = _Link(self._theme, line)
            link.wanted.connect(self.show_wanted)
            row.addWidget(link)
            self.link_made.emit(link)
        self._column.addWidget(box)
        box.show()  # a layout counts only what is seen


class _Link(Button):
    wanted = Signal(str)

    def __init__(self, theme: Theme, line: ReportLine) -> None:
        words = line.button or translate("ExportReport", "Show")
        super().__init__(theme, words, kind="quiet", size="small")
        self._leads_to = line.leads_to
        self.setAccessibleName(f"{line.text}. {words}")
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self._leads_to)


def report_lines(report: ExportReport, language: str) -> list[ReportLine]:
    """Return a report in words, what needs a look marked with a triangle."""
    lines = [_names(report)]
    if report.without_source:
        lines.append(
            ReportLine(
                "triangle-alert",
                "amber",
                translate(
                    "ExportReport",
                    "%n sentence(s) without a source line",
                    "",
                    len(report.without_source),
                ),
                Look.SOURCES,
            )
        )
    if report.held_back:
        lines.append(
            ReportLine(
                "lock",
                "amber",
                translate(
                    "ExportReport",
                    "%n quote(s) left out: not cleared",
                    "",
                    len(report.held_back),
                ),
                Look.QUOTES,
            )
        )
    if report.left_out:
        lines.append(
            ReportLine(
                "trash-2",
                "text2",
                translate("ExportReport", "%n line(s) left out by request", "", report.left_out),
            )
        )
    return [*lines, *_language(report, language), _read_through(report)]


def _names(report: ExportReport) -> ReportLine:
    looked = translate("ExportReport", "%n name(s) checked", "", report.names)
    forms = translate("ExportReport", "{names} in {forms} forms").format(
        names=looked, forms=f"{report.forms:,}".replace(",", "\u00a0")
    )
    if report.found:
        told = translate("ExportReport", "%n name(s) of people in the text", "", len(report.found))
        return ReportLine("triangle-alert", "amber", f"{told} ({forms})", Look.NAMES)
    if not report.names:
        none = translate("ExportReport", "No list of names here: names were not checked")
        return ReportLine("triangle-alert", "amber", none)
    fine = translate("ExportReport", "No names of participants")
    return ReportLine("circle-check", "moss", f"{fine} ({forms})")


def _read_through(report: ExportReport) -> ReportLine:
    if report.approved:
        return ReportLine("circle-check", "moss", translate("ExportReport", "Read through"))
    return ReportLine(
        "pencil",
        "amber",
        translate("ExportReport", "A draft, and it says so on every page"),
        Look.DRAFT,
        translate("ExportReport", "I read it through"),
    )


def _language(report: ExportReport, language: str) -> list[ReportLine]:
    progress = report.language
    if progress is None or not (progress.missing or progress.changed):
        return []
    name = language_name(language)
    parts: list[str] = []
    if progress.missing:
        parts.append(translate("ExportReport", "%n text(s) not translated", "", progress.missing))
    if progress.changed:
        parts.append(translate("ExportReport", "%n changed since", "", progress.changed))
    return [ReportLine("languages", "amber", f"{name}: {', '.join(parts)}", Look.LANGUAGE)]
