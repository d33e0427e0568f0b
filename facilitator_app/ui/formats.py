"""Times, durations and dates as people read them. Only QtCore: the command line uses it too.

A clock time has a dot (17.54), a duration a colon (13:42), being late is said in words.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:  # the start page formats times too, and needs no records
    from facilitator_app.core.model import Event

MINUTE_MS = 60_000
MINUTES_OF_DAY = 24 * 60


def clock_time(minute: float) -> str:
    """Return a clock time, "17.54".

    Args:
        minute: After midnight; past midnight it goes on over 1440.
    """
    whole = int(minute // 1) % MINUTES_OF_DAY
    return f"{whole // 60}.{whole % 60:02d}"


def clock_time_of(at_ms: int, utc_offset_minutes: int) -> str:
    """Return the clock time of an instant, milliseconds since the epoch."""
    return clock_time(at_ms // MINUTE_MS + utc_offset_minutes)


def time_range(start_minute: float, end_minute: float) -> str:
    """Return "9.00–11.45"."""
    template = QCoreApplication.translate("Formats", "{start}–{end}")
    return template.format(start=clock_time(start_minute), end=clock_time(end_minute))


def duration(seconds: int) -> str:
    """Return a duration, "13:42" or "75:00"; a negative one as "+3:20", which is time over."""
    sign, seconds = ("+", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 60}:{seconds % 60:02d}"


def time_left(remaining_ms: int) -> str:
    """Return what is left, rounded so that each label lives one second: up, and over time down."""
    if remaining_ms > -1000:
        return duration(max(0, -(-remaining_ms // 1000)))
    return duration(-(-remaining_ms // 1000))


def minutes(count: int) -> str:
    """Return "26 min"."""
    return QCoreApplication.translate("Formats", "{count} min").format(count=count)


def drift(seconds: int) -> str:
    """Return how late something is, in words and whole minutes; negative seconds mean early."""
    count = abs(seconds) // 60
    if count == 0:
        return QCoreApplication.translate("Formats", "on time")
    if seconds > 0:
        return QCoreApplication.translate("Formats", "{count} min late").format(count=count)
    return QCoreApplication.translate("Formats", "{count} min early").format(count=count)


def day(iso_day: str) -> str:
    """Return "ti 8.9.2020", in the program's language."""
    of = date.fromisoformat(iso_day)
    #: Qt date format: short weekday, day, month, year.
    pattern = QCoreApplication.translate("Formats", "ddd d MMM yyyy")
    return QLocale().toString(QDate(of.year, of.month, of.day), pattern)


def day_and_time(at_ms: int, utc_offset_minutes: int) -> str:
    """Return "ti 8.9.2020 13.02" of an instant, milliseconds since the epoch."""
    moment = datetime.fromtimestamp(at_ms / 1000, UTC) + timedelta(minutes=utc_offset_minutes)
    return f"{day(moment.date().isoformat())} {clock_time_of(at_ms, utc_offset_minutes)}"


def when(event: Event) -> str:
    """Return "ti 8.9.2020 · 9.00–11.45"."""
    return f"{day(event.day)} · {time_range(event.start_minute, event.end_minute)}"


def place_and_time(event: Event) -> str:
    """Return "Mikkeli · ti 8.9.2020 · 9.00–11.45", as far as it is known."""
    return " · ".join(part for part in (event.place, when(event)) if part)


def percent(share: float) -> str:
    """Return "17 %"."""
    return QCoreApplication.translate("Formats", "{count} %").format(count=round(share * 100))
