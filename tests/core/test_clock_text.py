"""Times, days and minutes as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.clock_text import read_clock, read_day, read_minutes


@pytest.mark.parametrize("text", ["9.05", "9:05", "905", "0905", "klo 9.05", "kl. 9.05", " 9 05 "])
def test_a_clock_time_is_read_however_it_is_written(text):
    assert read_clock(text) == 545


@pytest.mark.parametrize("text", ["", "24.00", "9.60", "9.5", "kello", "-9.00", "9.00.00", "99"])
def test_what_is_no_clock_time_is_none(text):
    assert read_clock(text) is None


def test_a_time_past_midnight_is_the_next_days_when_the_plan_runs_late():
    assert read_clock("0.30", after=23 * 60) == 24 * 60 + 30
    assert read_clock("22.30", after=23 * 60) == 22 * 60 + 30


@given(st.integers(0, 24 * 60 - 1))
def test_every_clock_time_is_read_back(minute):
    assert read_clock(f"{minute // 60}.{minute % 60:02d}") == minute


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1.12.2026", "2026-12-01"),
        ("1.12.", "2027-12-01"),
        ("1.12", "2027-12-01"),
        ("ti 1.12.2026", "2026-12-01"),
        ("2026-12-01", "2026-12-01"),
        ("29.2.2028", "2028-02-29"),
        ("29.2.2027", None),
        ("1.13.2026", None),
        ("huomenna", None),
        ("", None),
    ],
)
def test_a_day_is_read_or_none(text, day):
    assert read_day(text, year=2027) == day


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("25", 25),
        (" 25 min", 25),
        ("0", 0),
        ("-5", None),
        ("2.5", None),
        ("", None),
        ("99999", None),
    ],
)
def test_minutes_are_whole_and_positive_or_none(text, minutes):
    assert read_minutes(text) == minutes


@given(st.text(max_size=12))
def test_any_text_can_be_asked(text):
    for read in (read_clock, read_minutes, lambda each: read_day(each, year=2026)):
        read(text)
