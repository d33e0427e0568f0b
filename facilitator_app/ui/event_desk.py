"""Opening, making and closing the one event that the window works on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.template_face import in_language
from facilitator_app.env import paths
from facilitator_app.env.clock import iso_utc, local_day, local_offset_minutes
from facilitator_app.env.settings import RecentEvent
from facilitator_app.ui.kit import Kit

if TYPE_CHECKING:  # the database and the documents are loaded when the first event is opened
    from facilitator_app.core.model import Event
    from facilitator_app.core.template import Template
    from facilitator_app.session.opening import Desk
    from facilitator_app.session.session import Session
    from facilitator_app.ui.session_bridge import SessionBridge

logger = logging.getLogger(__name__)

NEW_EVENT_IN_DAYS, NEW_EVENT_MINUTE = 7, 17 * 60
FILE_NAME_LENGTH = 80
_NOT_IN_FILE_NAMES = '<>:"/\\|?*'


@frozen
class Places:
    """Where things are on this computer.

    Attributes:
        resources: The program's own files.
        documents: Where events go unless the user chose another folder.
        cache: For what can be made again.
        lock_path: Returns the lock of an event file.
    """

    resources: Path
    documents: Path
    cache: Path
    lock_path: Callable[[Path], Path]


class EventDesk(QObject):
    """Holds the open event.

    Attributes:
        opened: A `SessionBridge`: it is the open event from now on.
        closing: The open event is about to be closed: let go of it.
    """

    opened = Signal(object)
    closing = Signal()

    def __init__(self, kit: Kit, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit, self._places = kit, places
        self._bridge: SessionBridge | None = None
        self._waiting: SessionBridge | None = None  # the event itself while it is rehearsed

    @property
    def bridge(self) -> SessionBridge | None:
        """The open event."""
        return self._bridge

    @property
    def folder(self) -> Path:
        """Where new events go."""
        chosen = self._kit.preferences.value.documents_folder
        return Path(chosen) if chosen else self._places.documents

    def open_or_raise(self, path: Path) -> None:
        """Open an event in place of the one that is open; what can only be read, to look at.

        Raises:
            UserError: It cannot be opened; the event that was open stays so.
        """
        if self._bridge is not None and _same(self._bridge.path, path):
            self.opened.emit(self._bridge)
        else:
            self._take(self._session(path))

    def create(self, template: Template) -> bool:
        """Make an event from a template and open it; False when it cannot be, which is shown."""
        from facilitator_app.intake.rule_sheets import find_sheet  # noqa: PLC0415
        from facilitator_app.session import creating, opening  # noqa: PLC0415

        preferences = self._kit.preferences.value
        language = preferences.language
        title = in_language(template.names, language)
        day = self._new_day()
        with self._kit.door.shown():
            folders = (self._places.resources / "rules", self.folder / paths.RULES)
            sheet = find_sheet(*folders, template.rule_set)
            path = self._free_path(title)
            session = opening.create(path, self._desk())
            creating.begin(
                session,
                template,
                sheet,
                title=title,
                start=creating.Start(day, NEW_EVENT_MINUTE, local_offset_minutes(day)),
                language=language,
            )
            self._take(session)
            return True
        return False

    def create_like(self, path: Path) -> bool:
        """Make an event like another one, with the lengths that its phases took, and open it."""
        from facilitator_app.session import creating, opening, reading  # noqa: PLC0415

        with self._kit.door.shown():
            old = reading.state_of(path)
            day = self._new_day()
            start = creating.Start(day, old.event.start_minute, local_offset_minutes(day))
            session = opening.create(self._free_path(old.event.title), self._desk())
            creating.begin_like(session, old, start)
            self._take(session)
            return True
        return False

    def open_sample(self) -> bool:
        """Open the sample event, made anew if it is not in the folder yet."""
        from facilitator_app.intake import rule_sheets, sample  # noqa: PLC0415
        from facilitator_app.session import opening, samples  # noqa: PLC0415

        data = sample.read_sample(
            self._places.resources / "samples",
            sample.SEMINAR,
            offset_minutes=local_offset_minutes("2020-09-08"),
        )
        with self._kit.door.shown():
            path = self._made_folder() / f"{file_name(data.event.title)}{paths.SUFFIX}"
            if not path.exists():
                rules = rule_sheets.read_rule_sets(self._places.resources / "rules")
                session = opening.create(path, self._desk())
                samples.fill(session, data, rules[data.rule_set].rules)
                session.close()  # opened anew: nobody can undo the sample away
            self.open_or_raise(path)
            return True
        return False

    def rehearse(self, speed: float) -> None:
        """Run through the event from its start, `speed` times as fast; nothing of it is kept.

        While an event is rehearsed already, only the speed changes.
        """
        from facilitator_app.core.commands import live  # noqa: PLC0415 - not at the start
        from facilitator_app.core.model import Group  # noqa: PLC0415

        bridge, clock = self._bridge, self._kit.clock
        if bridge is None or self._waiting is not None:
            if self._waiting is not None:
                clock.rehearse(clock.now_ms(), speed)
            return
        if not bridge.phases:
            self._kit.door.report(UserError(Problem.NO_MORE_PHASES))
            return
        self.closing.emit()
        event = bridge.state.event
        start_ms = event.at_ms(event.groups_start_minute)
        clock.rehearse(start_ms, speed)
        self._waiting, self._bridge = bridge, bridge.rehearsal(self)
        self._kit.ticker.hold("rehearsal", wanted=True)
        own, every = bridge.own_group_id, [group.id for group in bridge.state.all(Group)]
        group_ids = [own] if own else every
        self._bridge.execute_now(live.start, self._bridge.new_id, group_ids, start_ms)
        self.opened.emit(self._bridge)

    def end_rehearsal(self) -> None:
        """Go back to the event as it was before the rehearsal."""
        if self._drop_rehearsal():
            self.opened.emit(self._bridge)

    def _drop_rehearsal(self) -> bool:
        if self._waiting is None or self._bridge is None:
            return False
        rehearsal = self._bridge
        self.closing.emit()
        self._bridge, self._waiting = self._waiting, None
        rehearsal.close()
        rehearsal.deleteLater()
        self._kit.ticker.hold("rehearsal", wanted=False)
        self._kit.clock.end_rehearsal()
        return True

    def close(self) -> bool:
        """Close the open event; False when something of it could not be written."""
        self._drop_rehearsal()
        bridge = self._bridge
        if bridge is None:
            return True
        self._remember(bridge.state.event, bridge.path)
        self.closing.emit()
        self._bridge = None
        written = bridge.close()
        bridge.deleteLater()
        return written

    def _session(self, path: Path) -> Session:
        from facilitator_app.session import opening  # noqa: PLC0415 - loaded with the first event

        try:
            return opening.open_session(path, self._desk())
        except UserError as error:
            if error.problem is not Problem.READ_ONLY:
                raise
            return opening.open_read_only(path, self._desk())

    def _take(self, session: Session) -> None:
        from facilitator_app.ui.session_bridge import SessionBridge  # noqa: PLC0415

        self.close()
        self._bridge = SessionBridge(
            session, self._kit.door, self, clock=self._kit.clock, desk=self._desk()
        )
        self._remember(session.state.event, session.path)
        self.opened.emit(self._bridge)

    def _desk(self) -> Desk:
        from facilitator_app.session.opening import Desk  # noqa: PLC0415

        clock = self._kit.clock
        return Desk(stamp=lambda: iso_utc(clock.wall_ms()), lock_path=self._places.lock_path)

    def _new_day(self) -> str:
        return local_day(self._kit.clock.wall_ms(), days=NEW_EVENT_IN_DAYS)

    def _free_path(self, title: str) -> Path:
        folder = self._made_folder()
        name, number = file_name(title), 1
        while True:
            number_text = f" {number}" if number > 1 else ""
            path = folder / f"{name}{number_text}{paths.SUFFIX}"
            if not path.exists():
                return path
            number += 1

    def _made_folder(self) -> Path:
        folder = self.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(Problem.CANNOT_WRITE, path=folder, reason=error.strerror) from error
        return folder

    def _remember(self, event: Event, path: Path) -> None:
        preferences = self._kit.preferences
        recent = RecentEvent(str(path.absolute()), event.title, event.day)
        preferences.remember(recent=preferences.value.with_recent(recent).recent)


def file_name(title: str) -> str:
    """Return `title` as a file may be called on every system."""
    kept = "".join(
        " " if letter in _NOT_IN_FILE_NAMES or not letter.isprintable() else letter
        for letter in title
    )
    name = " ".join(kept.split())[:FILE_NAME_LENGTH].strip(" .")
    return name or "Dialogi"


def _same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return first.absolute() == second.absolute()
