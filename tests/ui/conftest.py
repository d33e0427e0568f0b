"""The window for tests: a theme, a bridge over a blank event, the whole program in a folder."""

from __future__ import annotations

import shutil
from functools import partialmethod
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.app import Program
from facilitator_app.env.clock import Readings
from facilitator_app.env.paths import resource
from facilitator_app.env.settings import SettingsFile, ThemeChoice
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.session.opening import Desk, create
from facilitator_app.session.samples import fill
from facilitator_app.ui.errors import ErrorDoor
from facilitator_app.ui.event_desk import Places
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.preferences import Preferences
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.tasks import Tasks
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.ticker import Ticker
from facilitator_app.ui.translators import Translators
from tests.ui.quiet import quiet_computer

PATIENCE_MS = 300_000
I18N_CACHE = Path(__file__).parent.parent / "pictures" / "cache"


class PatientBot(QtBot):
    """Waits for as long as a loaded machine may take; only what never comes fails a test."""

    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE_MS)  # noqa: N815 - Qt's way
    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE_MS)  # noqa: N815


@pytest.fixture
def qtbot(qapp, request):
    """What waits for signals."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_args():
    """No window of a test is ever on a screen."""
    return ["test", "-platform", "offscreen"]


@pytest.fixture(scope="session")
def session_theme(qapp):
    """The look, made once: loading fonts for every test would take half of its time."""
    return Theme(qapp, resource(""))


@pytest.fixture
def theme(session_theme):
    """The look in light colours at 100 %."""
    session_theme.use(ThemeChoice.LIGHT, 1.0)
    return session_theme


@pytest.fixture
def finnish(qapp, theme):
    """The program speaks Finnish in this test."""
    translators = Translators(qapp, resource("i18n"), I18N_CACHE)
    translators.use("fi")
    yield translators
    translators.stop()


@pytest.fixture
def kit(theme, clock, tmp_path):
    """What a page is built from, with a fixed clock."""
    door = ErrorDoor()
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(language="fi", theme=ThemeChoice.LIGHT)
    tasks = Tasks(door)
    ticker = Ticker(clock)
    yield Kit(theme, clock, Preferences(settings), ticker, tasks, door)
    ticker.stop()
    tasks.close()


@pytest.fixture
def bridge(session, kit):
    """A blank event as the window sees it."""
    return SessionBridge(session, kit.door)


@pytest.fixture
def hardware():
    """Clocks that a test can move: sleep, and a time of day that is set right."""
    return SimpleNamespace(wall=0, running=0, awake=0)


@pytest.fixture
def computer(hardware):
    """A computer that stays awake, makes no sound and never sleeps unless the test says so."""
    readings = Readings(lambda: hardware.wall, lambda: hardware.running, lambda: hardware.awake)
    return quiet_computer(readings)


@pytest.fixture
def program(qapp, clock, tmp_path, finnish, computer):
    """The whole program with its window, in the test's own folders; no event is open."""
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(language="fi", theme=ThemeChoice.LIGHT)
    locks = tmp_path / "locks of the program"
    locks.mkdir()
    places = Places(
        resources=resource(""),
        documents=tmp_path / "Dialogit",
        cache=I18N_CACHE,
        lock_path=lambda path: locks / f"{path.name}.lock",
    )
    made = Program(qapp, places, settings, clock, computer)
    made.window.resize(1366, 688)
    made.start(None)
    yield made
    made.close()
    QApplication.sendPostedEvents(None, 52)  # deferred deletes: nothing outlives its test


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory):
    """The sample event as a file, made once: copying it is faster."""
    folder = tmp_path_factory.mktemp("sample")
    data = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
    desk = Desk(stamp=lambda: "2020-09-08T06:30:00.000Z", lock_path=lambda _: folder / "lock")
    session = create(folder / f"{data.event.title}.dialogi", desk)
    fill(session, data, read_rule_sets(resource("rules"))[data.rule_set].rules)
    session.close()
    return session.path


@pytest.fixture
def sample(program, sample_file):
    """The program with the sample event open, on its plan."""
    program.events.folder.mkdir(parents=True)
    shutil.copy(sample_file, program.events.folder)
    program.flow.open_sample()
    return program


@pytest.fixture
def window(program):
    """The main window on the start page."""
    return program.window


@pytest.fixture(autouse=True)
def no_leftover_windows(request, qapp):
    """Fail a test that leaves a window on the screen or a timer that ticks."""
    yield
    QApplication.sendPostedEvents(None, 52)
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    left = [type(each).__name__ for each in windows]
    for each in windows:
        each.close()
    assert not left, f"windows left open: {left}"
    timers = [
        timer.objectName() or type(timer.parent()).__name__
        for widget in QApplication.topLevelWidgets()
        for timer in widget.findChildren(QTimer)
        if timer.isActive() and not timer.isSingleShot()
    ]
    assert not timers, f"timers left ticking: {timers}"
