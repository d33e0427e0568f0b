"""Time that does not jump, sleep that is found, and a computer that is kept awake."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.env.clock import Readings, SystemClock, system_readings
from facilitator_app.env.time_watch import ClockMoved, Slept, TimeWatch
from facilitator_app.env.wake_lock import Processes, WakeLock, WindowsState, system_wake_lock

PATIENCE_S = 60
NOON_MS = 1_599_555_600_000


class Computer:
    """A computer that can sleep and whose time of day can be moved."""

    def __init__(self):
        self.wall, self.running, self.awake = NOON_MS, 5_000_000, 4_000_000
        self.readings = Readings(lambda: self.wall, lambda: self.running, lambda: self.awake)

    def pass_time(self, ms, *, asleep=False):
        self.wall += ms
        self.running += ms
        self.awake += 0 if asleep else ms


@pytest.fixture
def computer():
    return Computer()


@pytest.fixture
def watch(computer):
    return TimeWatch(computer.readings, SystemClock(computer.readings))


@given(st.lists(st.tuples(st.integers(0, 100_000), st.integers(-3_600_000, 3_600_000))))
def test_event_time_is_the_time_that_passed_however_the_clock_is_moved(steps):
    computer = Computer()
    clock = SystemClock(computer.readings)
    began_ms, passed_ms = clock.now_ms(), 0
    for ms, moved_ms in steps:
        computer.pass_time(ms)
        computer.wall += moved_ms
        passed_ms += ms
        assert clock.now_ms() - began_ms == passed_ms


def test_event_time_goes_on_over_a_restart_after_the_clock_was_set_right(computer):
    clock = SystemClock(computer.readings)
    watch = TimeWatch(computer.readings, clock)
    computer.pass_time(60_000)
    computer.wall += 180_000
    (moved,) = watch.look()
    before_ms = clock.now_ms()

    computer.pass_time(2_000)
    after = SystemClock(computer.readings)
    after.carry_on(moved.behind_ms)

    assert after.now_ms() == before_ms + 2_000
    assert moved == ClockMoved(180_000, 180_000)
    assert moved.worth_saying


def test_a_sleep_is_found_with_its_hours(computer, watch):
    began_ms = SystemClock(computer.readings).now_ms()
    computer.pass_time(200)
    assert watch.look() == []
    computer.pass_time(360_000, asleep=True)
    computer.pass_time(1_000)

    assert watch.look() == [Slept(began_ms + 200, began_ms + 360_200)]
    assert watch.look() == []


def test_a_short_doze_is_not_worth_a_question(computer, watch):
    computer.pass_time(9_000, asleep=True)
    assert watch.look() == []


def test_a_busy_computer_is_no_sleeping_one(computer, watch):
    computer.pass_time(3_600_000)
    assert watch.look() == []


@pytest.mark.parametrize("minutes", [60, -60, 3, -3])
def test_a_moved_clock_is_said_once(computer, watch, minutes):
    computer.wall += minutes * 60_000

    (moved,) = watch.look()

    assert (moved.by_ms, moved.worth_saying) == (minutes * 60_000, True)
    assert watch.look() == []


def test_a_clock_that_creeps_is_kept_in_mind_and_not_talked_about(computer, watch):
    found = []
    for _ in range(200):
        computer.pass_time(1_000)
        computer.wall += 5
        found += watch.look()

    assert [each.behind_ms for each in found] == [400, 800]
    assert not any(each.worth_saying for each in found)


def test_time_set_on_purpose_is_no_jump(computer):
    clock = SystemClock(computer.readings)
    watch = TimeWatch(computer.readings, clock)
    clock.carry_on(90_000)
    watch.start_over()

    assert watch.look() == []


def test_this_computer_has_the_clocks():
    readings = system_readings()
    first = (readings.running(), readings.awake())
    assert readings.running() >= first[0]
    assert readings.awake() >= first[1]
    awake = readings.awake()  # first: time goes on between the two
    assert readings.running() >= awake - 1


@pytest.mark.skipif(sys.platform != "linux", reason="time namespaces are of Linux")
def test_sleep_is_what_the_one_clock_has_more_than_the_other():
    script = textwrap.dedent("""
        from facilitator_app.env.clock import system_readings
        r = system_readings()
        print(max(r.running() - r.awake() for _ in range(1000)))  # time goes on between the two
    """)
    plain = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    faked = subprocess.run(
        ["unshare", "--time", "--boottime", "1000", sys.executable, "-c", script],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if faked.returncode:
        pytest.skip("no time namespaces here")
    assert int(faked.stdout) - int(plain.stdout) == pytest.approx(1_000_000, abs=100)


def executable(path, text):
    path.write_text(text)
    path.chmod(0o755)


def test_a_program_holds_the_computer_awake_and_ends_with_us(tmp_path, monkeypatch):
    started = tmp_path / "started"
    executable(tmp_path / "inhibit", f'#!/bin/sh\necho $$ > "{started}"\nexec cat\n')
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    lock = WakeLock(Processes([("inhibit", "cat")]))
    assert not lock.fails

    lock.want(True)
    lock.want(True)
    assert not lock.fails
    lock.want(False)

    assert not lock.fails


def test_a_program_that_is_not_there_or_gives_up_is_said_and_no_error(tmp_path, monkeypatch):
    executable(tmp_path / "inhibit", "#!/bin/sh\nexit 1\n")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    processes = Processes([("inhibit", "cat"), ("no-such-program",)])
    lock = WakeLock(processes)
    lock.want(True)
    for each in processes._running:
        each.wait()

    assert lock.fails
    lock.want(False)


def test_the_computer_may_sleep_again_when_the_program_was_killed(tmp_path):
    holder = tmp_path / "holder"
    script = textwrap.dedent(f"""
        import sys, time
        from facilitator_app.env.wake_lock import Processes
        p = Processes([("sh", "-c", "echo $$ > {holder}; exec cat")])
        p.hold()
        print("held", flush=True)
        time.sleep(60)
    """)
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"held\n"
        while not holder.exists() or not holder.read_text().strip():
            os.sched_yield()
        process.send_signal(signal.SIGKILL)
    child = Path("/proc") / holder.read_text().strip()
    until = time.monotonic() + PATIENCE_S
    while is_alive(child):
        assert time.monotonic() < until, "the inhibitor outlived the program"
        os.sched_yield()


def is_alive(process):
    """Return False for one that has ended, whether or not somebody has asked how."""
    try:
        return (process / "stat").read_text().split()[2] != "Z"
    except OSError:  # it goes while it is looked at
        return False


def test_windows_is_asked_for_system_and_display():
    asked = []
    lock = WakeLock(WindowsState(lambda flags: asked.append(flags) or 1))
    lock.want(True)
    assert not lock.fails
    lock.want(False)
    assert asked == [0x80000003, 0x80000000]
    refused = WakeLock(WindowsState(lambda flags: 0))
    refused.want(True)
    assert refused.fails


def test_this_computer_has_its_own_way():
    assert not system_wake_lock().fails
