"""What every test may lean on: a fixed clock, a desk, a session on a file of its own.

Qt is imported only inside fixtures: on some machines it cannot be, and then this file says why.
"""

from __future__ import annotations

import itertools
import logging
import os
import shutil
import tempfile
import threading

import pytest
from hypothesis import HealthCheck, settings

from facilitator_app.env.clock import FixedClock, iso_utc
from facilitator_app.env.qt_libraries import Need, missing_libraries
from facilitator_app.session.opening import Desk, create

EVENT_MORNING_MS = 1_599_546_600_000  # 2020-09-08 09:30 in Mikkeli

settings.register_profile(
    "house",
    max_examples=int(os.environ.get("EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("house")


@pytest.hookimpl(tryfirst=True)  # before pytest-qt loads Qt
def pytest_configure(config):
    """Say in one sentence what to install where Qt cannot be loaded; open no window on a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.mkdtemp(prefix="dialogi-test-")  # nobody's own settings, locks or logs
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = home
    missing = missing_libraries(Need.WIDGETS, os.environ)
    if missing:
        pytest.exit(missing, returncode=1)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config):
    """Use every core for all tests, none besides for some: a worker takes seconds to start."""
    everything = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return os.cpu_count() if everything else 0


@pytest.fixture(autouse=True, scope="session")
def application(qapp):
    """The one application of this process can show widgets, whichever test comes first."""
    yield
    from facilitator_app.ui import clipboard

    clipboard.let_go()


@pytest.fixture
def clock():
    """A clock that only the test moves."""
    return FixedClock(EVENT_MORNING_MS)


@pytest.fixture
def desk(clock, tmp_path):
    """A computer whose ids count up and whose locks lie in the test's own folder."""
    numbers = itertools.count(1)
    locks = tmp_path / "locks"
    locks.mkdir()
    return Desk(
        stamp=lambda: iso_utc(clock.wall_ms()),
        lock_path=lambda path: locks / f"{path.name}.lock",
        new_id=lambda: f"id{next(numbers):06d}",
    )


@pytest.fixture
def session(tmp_path, desk):
    """A blank event, open for work."""
    session = create(tmp_path / "event.dialogi", desk)
    yield session
    session.close()


@pytest.fixture(autouse=True)
def no_leftover_threads():
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [each.name for each in set(threading.enumerate()) - before if each.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
def no_stray_warnings(caplog):
    """Fail a test during which the program logged a warning that the test did not expect.

    A test that provokes one reads it from `caplog` and clears it.
    """
    yield
    stray = [
        f"{record.name}: {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING and record.name.startswith("facilitator_app")
    ]
    assert not stray, f"stray log warnings: {stray}"
