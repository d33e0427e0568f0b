"""What the commands share: clock, opening and making events."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.forecast import event_time
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Event, Group
from facilitator_app.core.state import EventState
from facilitator_app.env import clock as clocks
from facilitator_app.env import paths
from facilitator_app.env.clock import Clock, SystemClock
from facilitator_app.session.opening import (
    Desk,
    create,
    open_read_only,
    open_session,
    take_in_pending,
)
from facilitator_app.session.session import Session


@frozen
class Moment:
    """A local date and time that somebody wrote on the command line."""

    day: str
    minute: int
    offset_minutes: int
    second: int = 0

    @property
    def at_ms(self) -> int:
        """Milliseconds since the epoch."""
        event = Event(id="", day=self.day, utc_offset_minutes=self.offset_minutes)
        return event.at_ms(self.minute) + self.second * 1000


def parse_moment(text: str) -> Moment:
    """Return the moment written as ISO 8601, local unless it names an offset.

    Raises:
        UserError: It is no such time.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError(Problem.BAD_TIME, text=text) from error
    day = moment.date().isoformat()
    offset = moment.utcoffset()
    minutes = (
        clocks.local_offset_minutes(day) if offset is None else int(offset.total_seconds() // 60)
    )
    return Moment(day, moment.hour * 60 + moment.minute, minutes, moment.second)


def make_desk(clock: Clock | None = None) -> Desk:
    """Return what a session needs of this computer."""
    time = clock or SystemClock()
    return Desk(stamp=lambda: clocks.iso_utc(time.wall_ms()), lock_path=paths.lock_path)


@contextmanager
def working_on(path: Path) -> Generator[Session]:
    """Open an event for work, and see that what was done is on disk before it is closed.

    Raises:
        UserError: It cannot be opened, or not everything could be written.
    """
    session = open_session(path, make_desk())
    try:
        yield session
        if not session.flush():
            raise UserError(session.write_problem or Problem.CANNOT_WRITE, path=path, reason="")
    finally:
        session.close()


@contextmanager
def making(path: Path) -> Generator[Session]:
    """Make an event file; nothing is left of it when the work fails."""
    session = create(path, make_desk())
    try:
        yield session
        if not session.flush():
            raise UserError(session.write_problem or Problem.CANNOT_WRITE, path=path, reason="")
    except BaseException:
        session.close()
        path.unlink(missing_ok=True)
        raise
    session.close()


def looking_at(path: Path) -> EventState:
    """Return what an event holds, without opening it for work."""
    return open_read_only(path, make_desk()).state


def caught_up(path: Path) -> Path:
    """Return `path` when its file has all that a killed program still held."""
    take_in_pending(path, make_desk())
    return path


def event_now_ms(state: EventState, at: str | None) -> int:
    """Return a moment in the event's own time: the one somebody wrote, else now.

    Raises:
        UserError: What was written is no time.
    """
    wall_ms = parse_moment(at).at_ms if at else SystemClock().wall_ms()
    return wall_ms - event_time(state).behind_ms


def group_numbered(state: EventState, number: int, path: Path) -> Group:
    """Return the group that people call `number`.

    Raises:
        UserError: There is none.
    """
    for group in state.all(Group):
        if group.number == number:
            return group
    raise UserError(Problem.NO_SUCH_GROUP, path=path, number=number)
