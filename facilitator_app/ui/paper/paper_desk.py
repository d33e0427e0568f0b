"""Printing and saving what goes on paper; no dialog but the choice of a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.export.save import save
from facilitator_app.ui.errors import ErrorDoor
from facilitator_app.ui.notices import Notice
from facilitator_app.ui.paper.output import paint_all, pdf_of
from facilitator_app.ui.paper.sheet import PaperSize, Sheet
from facilitator_app.ui.widgets.strips import Strips

SAVED, NO_PRINTER = "paper_saved", "no_printer"
Job = Sequence[tuple[Sheet, PaperSize]]


def printer_names() -> list[str]:
    """Return the printers of this computer, its usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = list(QPrinterInfo.availablePrinterNames())
    return sorted(names, key=lambda name: (name != usual, name))


class PaperDesk(QObject):
    """Prints sheets and writes PDF and Word files, and says what it did in a strip."""

    def __init__(self, strips: Strips, door: ErrorDoor, room: QWidget) -> None:
        super().__init__(room)
        self._strips, self._door, self._room = strips, door, room
        self._said = ""
        self.folder = Path()  # of the event: where its papers are offered to go

    def print_on(self, printer_name: str, job: Job, title: str) -> None:
        """Print, or say that there is no printer."""
        if not printer_name:
            self._strips.put(NO_PRINTER, _no_printer)
            return
        printer = QPrinter(QPrinterInfo.printerInfo(printer_name))
        printer.setDocName(title)
        paint_all(printer, job)
        self._tell(self.tr("Sent to {printer}.").format(printer=printer_name))

    def save_pdf(self, job: Job, title: str) -> None:
        """Let the user choose a file, and write a PDF there."""
        path = self.ask(title, ".pdf", self.tr("PDF files (*.pdf)"))
        if path is not None:
            self.write(path, pdf_of(job, title))

    def ask(self, title: str, suffix: str, kinds: str) -> Path | None:
        """Return the file that the user chose, None when none was."""
        name = "".join(each if each.isalnum() or each in " -_" else "-" for each in title)
        offered = str(self.folder / f"{name}{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self._room, "", offered, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(suffix)

    def write(self, path: Path, content: bytes) -> None:
        """Write a file whole or not at all, and say where it is."""
        with self._door.shown():
            save(path, content)
            self._tell(self.tr("Saved {file}.").format(file=path.name))

    def _tell(self, text: str) -> None:
        self._said = text
        self._strips.put(SAVED, self._saved_notice)

    def _saved_notice(self) -> Notice:
        return Notice("moss", "check", self._said)


def _no_printer() -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        "amber",
        "printer",
        translate("PaperDesk", "No printer was found."),
        translate("PaperDesk", "Save a PDF and print it elsewhere."),
    )
