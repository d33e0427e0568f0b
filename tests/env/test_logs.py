"""The log says what happened and where, never what somebody typed."""

from __future__ import annotations

import logging
import sys
import threading

import pytest

from facilitator_app.env.crash_hooks import CrashHooks
from facilitator_app.env.logs import LOG_FILE, start_logging, stop_logging

SECRET = "Liisa sanoi salaisuuden"


@pytest.fixture
def log(tmp_path):
    """Return a function that reads the log."""
    handler = start_logging(tmp_path / "logs")
    file = tmp_path / "logs" / LOG_FILE
    yield lambda: file.read_text(encoding="utf-8") if file.exists() else ""
    stop_logging(handler)


@pytest.fixture
def hooks(log):
    """Crash hooks that count what they tell."""
    told = []
    hooks = CrashHooks(lambda: told.append(1))
    hooks.install()
    hooks.told = told
    yield hooks
    hooks.uninstall()


def failing():
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise ValueError(SECRET) from error


def test_an_exception_is_logged_without_its_message(log, caplog):
    try:
        failing()
    except ValueError as error:
        logging.getLogger("facilitator_app.test").error("it failed", exc_info=error)
    caplog.clear()

    assert "builtins.ValueError" in log()
    assert "builtins.KeyError" in log()
    assert "failing" in log()
    assert SECRET not in log()


def test_no_file_is_made_before_there_is_something_to_log(tmp_path):
    handler = start_logging(tmp_path / "logs")
    stop_logging(handler)

    assert not (tmp_path / "logs").exists()


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path, caplog):
    (tmp_path / "logs").write_text("", encoding="utf-8")
    handler = start_logging(tmp_path / "logs")
    logging.getLogger("facilitator_app.test").error("x")
    stop_logging(handler)
    caplog.clear()


def test_a_bug_in_a_slot_is_logged_and_told(hooks, log, caplog):
    try:
        failing()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    caplog.clear()

    assert hooks.told == [1]
    assert "ValueError" in log()
    assert SECRET not in log()


def test_a_bug_on_a_thread_is_logged_and_told(hooks, log, caplog):
    thread = threading.Thread(target=failing, name=SECRET)
    thread.start()
    thread.join()
    caplog.clear()

    assert hooks.told == [1]
    assert SECRET not in log()


def test_a_bug_while_something_is_taken_away_is_logged_and_told(hooks, caplog):
    class Stubborn:
        def __del__(self):
            raise ValueError(SECRET)

    Stubborn()
    caplog.clear()

    assert hooks.told == [1]


def test_ctrl_c_stays_ctrl_c(hooks, capsys):
    error = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, error, None)

    assert hooks.told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_hooks_that_were_there_come_back():
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = CrashHooks(lambda: None)
    hooks.install()
    assert sys.excepthook not in before
    hooks.uninstall()

    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
