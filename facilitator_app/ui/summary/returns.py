"""A file that came back: an edited document is compared, a translation is read by id."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.core.commands.translating import take_translations
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.state import EventState
from facilitator_app.core.translating import Arrival, ArrivedText, arrivals, counts
from facilitator_app.ui.notices import Notice
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.words import language_name
from facilitator_app.ui.tasks import Messenger, Task
from facilitator_app.ui.widgets.strips import Strips

RETURNED = "returned"

Translations = tuple[str, tuple[ArrivedText, ...]]


class Returns(QObject):
    """Reads what people give it away from the GUI thread.

    Attributes:
        compared: How an edited document differs, and its path; somebody looks at each row.
    """

    compared = Signal(object, object)

    def __init__(self, desk: SummaryDesk, strips: Strips, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._strips, self._window = desk, strips, window

    def choose(self) -> None:
        """Let people choose the file that came back."""
        if self._desk.bridge is None:
            return
        title = self.tr("Read back an edited document")
        kinds = self.tr("Word documents and XLIFF (*.docx *.xlf *.xliff)")
        start = str(self._desk.bridge.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> Task:
        """Read a file; what it is, it says itself."""
        work = partial(_read, self._desk.state, path)
        return self._desk.kit.tasks.run(work, partial(self._on_read, path))

    def _on_read(self, path: Path, found: object) -> None:
        if isinstance(found, tuple):
            self._take(found)
        else:
            self.compared.emit(found, path)

    def _take(self, found: Translations) -> None:
        language, texts = found
        bridge = self._desk.bridge
        if bridge is not None:
            bridge.execute(take_translations, language, texts)
            self._strips.put(RETURNED, partial(_notice, language, texts))


def _read(state: EventState, path: Path, _: Messenger) -> object:
    """Return the translations in a file, or how an edited document differs."""
    from facilitator_app.export import documents, translations  # noqa: PLC0415 - as the exporter

    try:
        language, texts = translations.read_translation(path)
    except UserError as error:
        if error.problem is not Problem.NOT_A_TRANSLATION or path.suffix.lower() != ".docx":
            raise
        return documents.compare(state, path)
    return language, arrivals(state, language, texts)


def _notice(language: str, texts: tuple[ArrivedText, ...]) -> Notice:
    translate = QCoreApplication.translate
    found = counts(texts)
    taken = found[Arrival.NEW] + found[Arrival.CHANGED] + found[Arrival.OLD]
    parts = [translate("Returns", "%n translation(s) taken over.", "", taken)]
    if found[Arrival.OLD]:
        old = found[Arrival.OLD]
        parts.append(translate("Returns", "The original of %n has changed since.", "", old))
    if found[Arrival.UNKNOWN]:
        gone = found[Arrival.UNKNOWN]
        parts.append(translate("Returns", "The original of %n is gone: left out.", "", gone))
    return Notice("moss", "languages", language_name(language), " ".join(parts))
