"""Measurements of the run page, each in a process of its own; prints JSON.

python -m tests.bench.run_page idle|ticks|keys FOLDER …
"""

from __future__ import annotations

import gc
import json
import os
import resource
import statistics
import sys
import time
from pathlib import Path

DESK = {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768}
ROOM = {"name": "room", "x": 1366, "y": 0, "width": 1920, "height": 1080}


def open_page(folder: Path, groups: int, page: str, clock):
    """Return application and program with its run page and the room screen open."""
    app, program = open_program(folder, groups, clock)
    from facilitator_app.core.commands import live
    from facilitator_app.ui.page_ids import PageId

    program.window.resize(1366, 688)
    program.window.show_page(PageId.RUN)
    bridge, now_ms = program.events.bridge, clock.now_ms()
    bridge.execute(live.start, bridge.new_id, names_of(groups), now_ms)
    bridge.execute(live.next_phase, bridge.new_id, names_of(groups), now_ms)
    run = program.window.page
    if page == "group":
        run.desk.follow("g1")
    run.refresh_now()
    program.stage.show()
    program.window.activateWindow()  # a window off screen takes the focus when it is shown
    run.take_focus()
    for _ in range(20):
        app.processEvents()
    return app, program


def open_program(folder: Path, groups: int, clock):
    """Return application and program on a small event with this many groups and two screens."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [DESK, ROOM]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    from PySide6.QtWidgets import QApplication

    from facilitator_app.app import Program, collect_garbage
    from facilitator_app.core.changes import Add
    from facilitator_app.env.paths import resource as resource_path
    from facilitator_app.env.settings import SettingsFile
    from facilitator_app.session.opening import Desk, create
    from facilitator_app.ui.event_desk import Places
    from facilitator_app.ui.theme import STYLE_ARGUMENTS
    from tests.ui.conftest import I18N_CACHE
    from tests.ui.pictures import lock_in
    from tests.ui.quiet import quiet_computer
    from tests.ui.run.conftest import small_event

    app = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
    path = folder / "pieni.dialogi"
    session = create(path, Desk(stamp=lambda: "", lock_path=lock_in(folder)))
    session.commit([Add(each) for each in small_event(groups, people=8)], name="")
    session.close()
    settings = SettingsFile(folder / "settings.json")
    settings.change(language="fi")
    places = Places(resource_path(""), folder, I18N_CACHE, lock_in(folder))
    program = Program(app, places, settings, clock, quiet_computer())
    program.start(path)
    collect_garbage()  # as `run` does when it has painted
    return app, program


def names_of(groups: int) -> list[str]:
    """Return the ids of the groups."""
    return [f"g{number}" for number in range(1, groups + 1)]


def spin(app, seconds: float) -> float:
    """Let the application run by itself; return the share of a core that it took, in percent."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(round(seconds * 1000), app.exit)  # `quit` asks the windows first
    cpu, wall = time.process_time(), time.perf_counter()
    app.exec()
    return (time.process_time() - cpu) / (time.perf_counter() - wall) * 100


def idle(folder: Path, groups: str, page: str, seconds: str) -> dict:
    """Measure standing idle: running at 10 Hz, paused, and a bare label at the same rate."""
    from facilitator_app.env.clock import SystemClock

    app, program = open_page(folder, int(groups), page, SystemClock())
    ticker = program.kit.ticker
    ticker._timer.setInterval(100)  # the figure is for 10 Hz; the program itself ticks at 5
    spin(app, 1.0)
    running = spin(app, float(seconds))
    from facilitator_app.core.commands import live

    bridge = program.events.bridge
    bridge.execute(live.pause, bridge.new_id, names_of(int(groups)), program.kit.clock.now_ms())
    spin(app, 1.0)
    paused = spin(app, float(seconds))
    shown = program.stage.state
    program.close()
    floor = bare_label(app, float(seconds))
    return {"hz": 10, "stage": str(shown), "running": running, "paused": paused, "floor": floor}


def bare_label(app, seconds: float) -> float:
    """Return what a window with one label that changes ten times a second costs."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel

    label, timer, count = QLabel("0"), QTimer(), iter(range(10**9))
    timer.timeout.connect(lambda: label.setText(str(next(count))))
    label.resize(300, 200)
    label.show()
    timer.start(100)
    spin(app, 0.5)
    cost = spin(app, min(seconds, 5.0))
    timer.stop()
    label.close()
    return cost


def ticks(folder: Path, groups: str, count: str) -> dict:
    """Let many ticks come, and tell what memory and disk saw of them."""
    from PySide6.QtCore import QEvent

    from facilitator_app.env.clock import FixedClock
    from tests.conftest import EVENT_MORNING_MS

    clock = FixedClock(EVENT_MORNING_MS)
    app, program = open_page(folder, int(groups), "group", clock)
    ticker, deferred = program.kit.ticker, QEvent.Type.DeferredDelete.value

    def some(number: int) -> None:
        for _ in range(number):
            clock.advance(seconds=0.2)
            ticker.tick_now()
            app.processEvents()
            app.sendPostedEvents(None, deferred)  # what a running event loop does by itself

    some(1500)  # caches are full, and the phase is past the proposals that come with delay
    program.events.bridge._session.flush()
    gc.collect()
    memory, written = memory_kb(), bytes_written()
    began = time.perf_counter()
    some(int(count))
    each_ms = (time.perf_counter() - began) * 1000 / int(count)
    gc.collect()
    found = {
        "growth_kb": memory_kb() - memory,
        "written": bytes_written() - written,
        "ms": each_ms,
    }
    program.close()
    return found


def memory_kb() -> int:
    """Return what the process has in memory now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def bytes_written() -> int:
    """Return how many bytes the process has had written to disks."""
    for line in Path("/proc/self/io").read_text(encoding="ascii").splitlines():
        if line.startswith("write_bytes"):  # to disks, not to the pipe that wakes a thread
            return int(line.split()[1])
    return 0


def keys(folder: Path, groups: str, page: str, count: str) -> dict:
    """Press keys, and measure until what they changed has been painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from facilitator_app.env.clock import FixedClock
    from tests.conftest import EVENT_MORNING_MS

    clock = FixedClock(EVENT_MORNING_MS)
    app, program = open_page(folder, int(groups), page, clock)
    ctrl = Qt.KeyboardModifier.ControlModifier
    none = Qt.KeyboardModifier.NoModifier
    of_group = [
        ("+", none), ("3", none), ("5", none), ("J", none), ("2", none), ("0", none),
        (Qt.Key.Key_Space, none), (Qt.Key.Key_Space, none), ("H", none), ("H", none), ("-", none),
        (Qt.Key.Key_Right, ctrl), (Qt.Key.Key_Left, ctrl),
        (Qt.Key.Key_Right, ctrl), (Qt.Key.Key_Z, ctrl),  # in the same phase as before
    ]  # fmt: skip
    of_board = [
        (Qt.Key.Key_Space, none), (Qt.Key.Key_Space, none), (Qt.Key.Key_Right, ctrl),
        (Qt.Key.Key_Left, ctrl), (Qt.Key.Key_PageUp, none), (Qt.Key.Key_Z, ctrl),
    ]  # fmt: skip
    pressed = of_group if page == "group" else of_board
    taken: list[tuple[float, float, str]] = []
    for at in range(int(count)):
        key, modifiers = pressed[at % len(pressed)]
        clock.advance(seconds=1.3)
        program.kit.ticker.tick_now()
        app.processEvents()
        began, cpu = time.perf_counter(), time.thread_time()
        QTest.keyClick(app.focusWidget() or program.window, key, modifiers)
        app.processEvents()  # the layouts
        app.processEvents()  # what they repaint
        own = (time.thread_time() - cpu) * 1000
        taken.append(((time.perf_counter() - began) * 1000, own, str(key)))
    times, own_times = (sorted(each[at] for each in taken) for at in (0, 1))
    found = {
        "count": len(times),
        "p50": statistics.median(times),
        "p99": times[int(len(times) * 0.99)],
        "max": times[-1],
        "slowest": max(taken)[2],
        "own_p50": statistics.median(own_times),
        "own_p99": own_times[int(len(own_times) * 0.99)],
        "floor": bare_key(app),
    }
    program.close()
    return found


def bare_key(app) -> float:
    """Return how long a label takes to show other words."""
    from PySide6.QtWidgets import QLabel

    label, taken = QLabel("0"), []
    label.resize(300, 200)
    label.show()
    app.processEvents()
    for number in range(200):
        began = time.perf_counter()
        label.setText(str(number))
        app.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    label.close()
    return statistics.median(taken)


if __name__ == "__main__":
    does = {"idle": idle, "ticks": ticks, "keys": keys}[sys.argv[1]]
    answer = does(Path(sys.argv[2]), *sys.argv[3:])
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    os._exit(0)  # closing is not what is measured
