"""Strips about the time of a running event, shown on whichever page is in front."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.forecast import EventTime
from facilitator_app.ui.formats import clock_time, time_left
from facilitator_app.ui.notices import Notice, NoticeAction

SLEPT, CLOCK, NOT_AWAKE, NOT_STARTED = "slept", "clock_moved", "not_awake", "not_started"
COUNT_IN, LEAVE_OUT, RUN = "count_in", "leave_out", "run"


def slept_notice(
    time: EventTime, since_ms: int, until_ms: int, slept_ms: int, left_ms: int
) -> Notice:
    """Return the question whether the dialogue went on while the computer slept.

    Args:
        left_ms: What is left of the phase when the sleep is counted in.
    """
    translate = QCoreApplication.translate
    count = translate("LiveNotices", "Count it in: {time} left").format(time=time_left(left_ms))
    leave = translate("LiveNotices", "Leave it out: {time} left")
    span = translate("LiveNotices", "({since}–{until}). Did the dialogue go on meanwhile?")
    minutes = round(slept_ms / 60_000)
    return Notice(
        "amber",
        "laptop",
        translate("LiveNotices", "The computer slept %n min", "", minutes)
        if minutes
        else translate("LiveNotices", "The computer slept %n s", "", round(slept_ms / 1000)),
        span.format(
            since=clock_time(time.minute_of(since_ms)), until=clock_time(time.minute_of(until_ms))
        ),
        actions=(
            NoticeAction(COUNT_IN, count, "F8", primary=True),
            NoticeAction(LEAVE_OUT, leave.format(time=time_left(left_ms + slept_ms)), "F9"),
        ),
        closable=False,
    )


def clock_notice(by_ms: int) -> Notice:
    """Return the notice that the computer's clock was set, and that no timer moved."""
    translate = QCoreApplication.translate
    seconds = round(abs(by_ms) / 1000)
    if seconds < 60:
        length = translate("LiveNotices", "%n s", "", seconds)
    else:
        length = translate("LiveNotices", "%n min", "", round(seconds / 60))
    if by_ms > 0:
        title = translate("LiveNotices", "The clock moved {time} ahead.")
    else:
        title = translate("LiveNotices", "The clock moved {time} back.")
    rest = translate("LiveNotices", "The timer did not change.")
    return Notice("pri", "clock", title.format(time=length), rest)


def not_awake_notice() -> Notice:
    """Return the notice that this computer may fall asleep."""
    translate = QCoreApplication.translate
    return Notice(
        "pri",
        "moon",
        translate("LiveNotices", "This computer may fall asleep."),
        translate("LiveNotices", "Switch sleep off in its settings; the timer finds out anyway."),
    )


def not_started_notice(start_minute: int) -> Notice:
    """Return the reminder that the dialogue should have begun."""
    translate = QCoreApplication.translate
    sentence = translate("LiveNotices", "The dialogue was to begin at {time}.")
    show = translate("LiveNotices", "To the run page")
    return Notice(
        "amber",
        "clock",
        translate("LiveNotices", "The clock is not running."),
        sentence.format(time=clock_time(start_minute)),
        actions=(NoticeAction(RUN, show, icon="timer"),),
    )
