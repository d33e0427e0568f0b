"""From "Export" until the file is on disk: which file, the work on another thread, a strip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.core.commands.sending import note_export
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import master_language, other_languages
from facilitator_app.ui import clipboard
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.export_words import LINES, TRANSLATION, document_name, file_stem
from facilitator_app.ui.summary.template_choice import TemplateChoice
from facilitator_app.ui.tasks import Messenger, Task
from facilitator_app.ui.widgets.strips import Strips

_ENDINGS = {TRANSLATION: ".xlf", LINES: ".xlsx"}
EXPORT, IN_USE = "export", "in_use"
OPEN_FILE, OPEN_FOLDER, OTHER_NAME = "open_file", "open_folder", "other_name"


class Exporter(QObject):
    """Writes documents of the open event.

    Args:
        strips: Where it says how it went.

    Attributes:
        written: What was written, in which language, and where.
    """

    written = Signal(str, str, object)

    def __init__(self, desk: SummaryDesk, strips: Strips, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._strips, self._window = desk, strips, window
        self.templates = TemplateChoice(desk.kit, strips, window)
        self._last = ("", "", Path())
        strips.pressed.connect(self._on_strip)

    def export(self, what: str, language: str) -> None:
        """Let people choose a file, and write a document into it."""
        bridge = self._desk.bridge
        if bridge is None:
            return
        if what == TRANSLATION and language == master_language(self._desk.state):
            language = other_languages(self._desk.state)[0]
        ending = _ENDINGS.get(what, ".docx")
        proposed = bridge.path.with_name(f"{file_stem(self._desk.state, what, language)}{ending}")
        path = self.choose_path(proposed)
        if path is not None:
            self.write(what, language, path)

    def choose_path(self, proposed: Path) -> Path | None:
        """Ask where a document goes; None when nobody wants it after all."""
        title, kinds = self.tr("Save the document"), self.tr("Word documents (*.docx)")
        if proposed.suffix == ".xlf":
            kinds = self.tr("XLIFF for a translator's tool (*.xlf);;Table in Word (*.docx)")
        elif proposed.suffix == ".xlsx":
            kinds = self.tr("Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(proposed.suffix)

    def write(self, what: str, language: str, path: Path) -> Task:
        """Write a document away from the GUI thread, and say so."""
        self._last = (what, language, path)
        self._strips.take(EXPORT)
        self._strips.take(IN_USE)
        work = partial(_write, what, self._desk.state, language, path, self.templates.path)
        return self._desk.kit.tasks.run(work, self._on_written, self._on_failed)

    def copy(self, what: str, language: str) -> Task:
        """Put a document on the clipboard, as HTML and as plain text."""
        work = partial(_copied, what, self._desk.state, language)
        return self._desk.kit.tasks.run(work, self._on_copied)

    @Slot(object)
    def _on_copied(self, told: tuple[str, str]) -> None:
        plain, marked = told
        clipboard.put(plain, marked)
        self._strips.put(EXPORT, _copied_notice)

    @Slot(object)
    def _on_written(self, written: _Written) -> None:
        what, language, path = self._last
        self._remember(what, language, written)
        self._strips.put(EXPORT, partial(_saved_notice, what, path))
        self.written.emit(what, language, path)

    def _remember(self, what: str, language: str, written: _Written) -> None:
        """Keep what the document said, to compare with when it comes back."""
        bridge = self._desk.bridge
        if bridge is not None and bridge.writable and written.export_id:
            bridge.execute_now(
                note_export,
                written.export_id,
                what=what,
                language=language,
                file_name=written.path.name,
                now_ms=self._desk.now_ms,
                texts=written.texts,
            )

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error  # a bug: the crash hook logs it and says so
        if error.problem is Problem.FILE_IN_USE:
            self._strips.put(IN_USE, partial(_in_use_notice, self._last[2]))
        else:
            self._desk.kit.door.report(error)
            self.templates.offer_after(error)

    @Slot(str, str)
    def _on_strip(self, name: str, action: str) -> None:
        what, language, path = self._last
        if name == IN_USE and action == OTHER_NAME:
            self.write(what, language, free_name(path))
        elif name == EXPORT and action in (OPEN_FILE, OPEN_FOLDER):
            place = path if action == OPEN_FILE else path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
            self._strips.take(EXPORT)


def free_name(path: Path) -> Path:
    """Return a name beside `path` that no file has."""
    number = 2
    while (other := path.with_name(f"{path.stem} {number}{path.suffix}")).exists():
        number += 1
    return other


@frozen
class _Written:
    """A file that was written, and what to keep of it; nothing of a translator's file."""

    path: Path
    export_id: str = ""
    texts: Mapping[str, str] = field(default_factory=dict[str, str])


def _write(
    what: str, state: EventState, language: str, path: Path, template: Path | None, _: Messenger
) -> _Written:
    from facilitator_app.export import (  # noqa: PLC0415 - with the first one
        documents,
        line_table,
        translations,
    )

    if what == LINES:
        line_table.write_line_table(state, language, path)
        return _Written(path)
    if what == TRANSLATION:
        translations.write_translation(state, language, path)
        return _Written(path)
    documents.write(documents.What(what), state, language, path, template)
    return _Written(path, *documents.remember(path))


def _copied(what: str, state: EventState, language: str, _: Messenger) -> tuple[str, str]:
    from facilitator_app.export import copying, documents  # noqa: PLC0415 - as above

    composition = documents.compose(documents.What(what), state)
    told = documents.words_for(state, language)
    return copying.to_plain(composition, told), copying.to_html(composition, told)


def _copied_notice() -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        tone="moss",
        icon="circle-check",
        title=translate("Exporter", "Copied."),
        text=translate("Exporter", "Paste it where you want it."),
    )


def _saved_notice(what: str, path: Path) -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        tone="moss",
        icon="circle-check",
        title=translate("Exporter", "Saved."),
        text=f"{document_name(what)}: {path.name}",
        detail=str(path.parent),
        actions=(
            NoticeAction(OPEN_FILE, translate("Exporter", "Open"), icon="file-text"),
            NoticeAction(OPEN_FOLDER, translate("Exporter", "Open folder"), icon="folder-open"),
        ),
    )


def _in_use_notice(path: Path) -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        tone="amber",
        icon="triangle-alert",
        title=translate("Exporter", "{name} is open in another program.").format(name=path.name),
        text=translate("Exporter", "It stays as it is."),
        actions=(
            NoticeAction(
                OTHER_NAME,
                translate("Exporter", "Save as {name}").format(name=free_name(path).name),
                key="F8",
                primary=True,
            ),
        ),
    )
