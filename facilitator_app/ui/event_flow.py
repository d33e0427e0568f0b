"""From a wish to an open event: choosing, making, opening, and which page comes then."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.template_face import TemplateFace
from facilitator_app.env.paths import SUFFIX, TEMPLATES, file_key
from facilitator_app.intake.template_faces import read_faces, read_own_faces
from facilitator_app.ui.event_desk import EventDesk
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.page_ids import PageId

if TYPE_CHECKING:
    from facilitator_app.ui.session_bridge import SessionBridge
    from facilitator_app.ui.single_window import RaiseServer

BLANK = "blank"
_BLANK = TemplateFace(
    id=BLANK,
    names={"fi": "Tyhjä suunnitelma", "sv": "Tom plan", "en": "Empty plan"},
    descriptions={
        "fi": "rakenna itse vaihe kerrallaan",
        "sv": "bygg själv, ett skede i taget",
        "en": "build it yourself, phase by phase",
    },
    parts=(),
)


class EventFlow(QObject):
    """Brings events into the window."""

    def __init__(self, window: MainWindow, events: EventDesk, templates_folder: Path) -> None:
        super().__init__(window)
        self._window, self._events = window, events
        self._templates_folder = templates_folder
        self._raise_server: RaiseServer | None = None
        events.opened.connect(self._on_opened)
        events.closing.connect(self._on_closing)

    def templates(self) -> Sequence[TemplateFace]:
        """Return what an event can be begun from: shipped, one's own, an empty plan last."""
        own = read_own_faces(self._own_folder)
        return [*read_faces(self._templates_folder), *own, _BLANK]

    def _restore_template(self, kept: Mapping[Path, bytes]) -> None:
        from facilitator_app.intake import templates  # noqa: PLC0415 - not at the start

        with self._window.kit.door.shown():
            templates.restore_template(kept)

    @property
    def _own_folder(self) -> Path:
        return self._events.folder / TEMPLATES

    def remove_template(self, template_id: str) -> Callable[[], None] | None:
        """Delete a template of one's own; return what brings it back, None when it stays."""
        from facilitator_app.intake import templates  # noqa: PLC0415 - not at the start

        with self._window.kit.door.shown():
            kept = templates.remove_template(self._own_folder, template_id)
            return partial(self._restore_template, kept)
        return None

    def start(self, file: Path | None) -> bool:
        """Open `file`, or show the start page; False when another window has the file."""
        problem = None
        if file is not None:
            try:
                self._events.open_or_raise(file)
            except UserError as error:
                if error.problem is Problem.FILE_IN_USE and _raise_other(file):
                    return False
                problem = error
        if self._events.bridge is None:
            self._window.show_page(PageId.START)
        if problem is not None:
            self._window.kit.door.report(problem)
        return True

    @Slot(str)
    def open(self, path: str) -> None:
        """Open an event; one that another window has comes to the front there."""
        try:
            self._events.open_or_raise(Path(path))
        except UserError as error:
            if error.problem is not Problem.FILE_IN_USE or not _raise_other(Path(path)):
                self._window.kit.door.report(error)

    @Slot()
    def choose(self) -> None:
        """Let the user choose a file, and open it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - most starts need none

        title = self.tr("Open an event")
        kinds = self.tr("Events (*{suffix})").format(suffix=SUFFIX)
        folder = str(self._events.folder)
        path, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if path:
            self.open(path)

    @Slot(str)
    def create(self, template_id: str) -> None:
        """Make an event from a template, and open it."""
        from facilitator_app.core.template import Template  # noqa: PLC0415 - not at the start
        from facilitator_app.intake.templates import read_template  # noqa: PLC0415

        if template_id == BLANK:
            self._events.create(Template(id=BLANK, names=_BLANK.names, steps=()))
            return
        with self._window.kit.door.shown():
            template = read_template(self._templates_folder, template_id, self._own_folder)
            self._events.create(template)

    @Slot(str)
    def create_like(self, path: str) -> None:
        """Make an event like another one, and open it."""
        self._events.create_like(Path(path))

    @Slot()
    def open_sample(self) -> None:
        """Open the sample event."""
        self._events.open_sample()

    @Slot()
    def choose_folder(self) -> None:
        """Let the user choose where new events go."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - most starts need none

        title = self.tr("Folder of the events")
        folder = QFileDialog.getExistingDirectory(self._window, title, str(self._events.folder))
        if folder:
            self._window.kit.preferences.choose(documents_folder=folder)

    @Slot()
    def save_elsewhere(self) -> None:
        """Let the user choose where everything goes while the event's own disk takes no more."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - most starts need none

        bridge = self._events.bridge
        if bridge is None:
            return
        title, kinds = self.tr("Save on another disk"), self.tr("Events (*{suffix})")
        name = str(self._events.folder / f"{bridge.path.stem} 2{SUFFIX}")
        where = kinds.format(suffix=SUFFIX)
        path, _ = QFileDialog.getSaveFileName(self._window, title, name, where)
        if path:
            bridge.save_elsewhere(Path(path))

    @Slot(object)
    def _on_opened(self, bridge: SessionBridge) -> None:
        from facilitator_app.ui.going_on import page_for  # noqa: PLC0415 - it needs the records

        self._window.show_event(bridge)
        self._window.show_page(page_for(bridge))

    @Slot()
    def _on_closing(self) -> None:
        self._window.show_event(None)
        if self._raise_server is not None:
            self._raise_server.stop()

    def answer_others(self) -> None:
        """Come to the front when the program is started on this file once more."""
        from facilitator_app.ui.single_window import RaiseServer  # noqa: PLC0415 - after the start

        if self._raise_server is None:
            self._raise_server = RaiseServer(self)
            self._raise_server.raise_wanted.connect(self._window.come_to_front)
        if self._events.bridge is not None and self._events.bridge.writable:
            self._raise_server.listen(file_key(self._events.bridge.path))


def _raise_other(path: Path) -> bool:
    from facilitator_app.ui.single_window import raise_other  # noqa: PLC0415 - rarely needed

    return raise_other(file_key(path))
