"""A clock time has a dot, a duration a colon, being late is said in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Event
from facilitator_app.env.paths import resource
from facilitator_app.ui.formats import (
    clock_time,
    clock_time_of,
    day,
    drift,
    duration,
    percent,
    place_and_time,
    time_left,
    when,
)
from facilitator_app.ui.keys import key_text
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.texts import failed_write_text, page_title, problem_text
from facilitator_app.ui.translators import Translators, compiled, system_language
from tests.ui.conftest import I18N_CACHE

EVENT = Event(id="event", day="2020-09-08", start_minute=540, end_minute=705, place="Mikkeli")


@pytest.fixture
def speak(qapp):
    """Return a function that makes the program speak a language."""
    translators = Translators(qapp, resource("i18n"), I18N_CACHE)
    yield translators.use
    translators.stop()


@pytest.mark.parametrize(
    ("minute", "text"), [(0, "0.00"), (1074, "17.54"), (1074.9, "17.54"), (1500, "1.00")]
)
def test_a_clock_time_has_a_dot(minute, text):
    assert clock_time(minute) == text


def test_a_moment_is_told_in_the_offset_of_its_event():
    assert clock_time_of(EVENT.at_ms(1074), 0) == "17.54"
    assert clock_time_of(0, 120) == "2.00"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (822, "13:42"), (4500, "75:00"), (-200, "+3:20")]
)
def test_a_duration_has_a_colon_and_time_over_a_plus(seconds, text):
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (822_000, "13:42"),
        (821_001, "13:42"),
        (1, "0:01"),
        (0, "0:00"),
        (-999, "0:00"),
        (-1000, "+0:01"),
        (-1999, "+0:01"),
        (-2000, "+0:02"),
    ],
)
def test_what_is_left_rounds_up_and_what_is_over_rounds_down(ms, text):
    assert time_left(ms) == text


@given(st.integers(-100_000, 10_000_000))
def test_every_label_of_the_time_left_lives_one_second(ms):
    beginning = ms - (ms % 1000) if ms % 1000 else ms
    assert len({time_left(beginning - offset) for offset in (0, 400, 999)}) <= 2
    assert time_left(ms) != time_left(ms - 2000)


def test_being_late_is_said_in_words(speak):
    speak("fi")
    assert drift(6 * 60) == "6 min myöhässä"
    assert drift(-6 * 60) == "6 min etuajassa"
    assert drift(59) == drift(-59) == "ajallaan"


@pytest.mark.parametrize(
    ("language", "text"),
    [("fi", "ti 8.9.2020"), ("sv", "tis 8.9.2020"), ("en", "Tue 8 Sep 2020")],
)
def test_a_date_is_written_as_the_language_does(speak, language, text):
    speak(language)
    assert day("2020-09-08") == text


def test_an_event_has_place_day_and_time(speak):
    speak("fi")
    assert place_and_time(EVENT) == "Mikkeli · ti 8.9.2020 · 9.00–11.45"
    speak("sv")
    assert when(EVENT) == "tis 8.9.2020 · kl. 9.00–11.45"


def test_percent_has_a_space(speak):
    speak("fi")
    assert percent(0.174) == "17 %"


@pytest.mark.parametrize(
    ("key", "fi"),
    [
        ("Ctrl+K", "Ctrl K"),
        ("Ctrl+Right", "Ctrl →"),
        ("Space", "väli"),
        ("Ctrl++", "Ctrl +"),
        ("Ctrl+-", "Ctrl −"),
        ("F8", "F8"),
        ("Return", "↵"),
    ],
)
def test_keys_are_printed_as_on_the_keyboard(speak, key, fi):
    speak("fi")
    assert key_text(key) == fi


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_has_a_sentence_in_every_language(speak, language, problem):
    speak(language)
    sentence = problem_text(UserError(problem))

    assert sentence[0].isupper() or not sentence[0].isalpha()
    assert "{" not in sentence


@pytest.mark.parametrize("problem", list(Problem))
def test_whatever_stops_a_write_is_said_in_a_sentence(problem):
    assert failed_write_text(problem).endswith((".", "?"))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_words_of_the_rail_are_short_enough_for_it(speak, theme, language):
    from PySide6.QtGui import QFontMetricsF

    speak(language)
    metrics = QFontMetricsF(theme.font("meta_bold"))
    wide = {page: metrics.horizontalAdvance(page_title(page)) for page in PageId}
    assert max(wide.values()) <= 88, wide


def test_the_language_changes_while_the_program_runs(speak):
    speak("fi")
    assert page_title(PageId.RUN) == "Ohjaus"
    assert QLocale().language() is QLocale.Language.Finnish
    speak("sv")
    assert page_title(PageId.RUN) == "Ledning"
    speak("en")
    assert page_title(PageId.RUN) == "Run"


def test_qt_speaks_the_language_too(speak):
    from PySide6.QtCore import QCoreApplication

    speak("fi")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Peru"


def test_a_translation_is_compiled_once_for_each_content(tmp_path):
    first = compiled(resource("i18n"), "fi", tmp_path)
    stamp = first.stat().st_mtime_ns

    assert compiled(resource("i18n"), "fi", tmp_path).stat().st_mtime_ns == stamp
    assert compiled(resource("i18n"), "tlh", tmp_path) is None


def test_a_compiled_file_beside_the_source_wins(tmp_path):
    (tmp_path / "app_fi.ts").write_text("<TS/>", encoding="utf-8")
    (tmp_path / "app_fi.qm").write_bytes(b"compiled")

    assert compiled(tmp_path, "fi", tmp_path / "cache") == tmp_path / "app_fi.qm"


def test_a_language_that_cannot_be_compiled_is_left_out(tmp_path, caplog):
    (tmp_path / "app_fi.ts").write_text("no translation", encoding="utf-8")

    assert compiled(tmp_path, "fi", tmp_path / "cache") is None
    caplog.clear()


def test_the_system_speaks_one_of_three_languages():
    assert system_language() in ("fi", "sv", "en")
