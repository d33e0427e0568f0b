"""Work leaves the GUI thread, comes back with a result or an error, and can be cancelled."""

from __future__ import annotations

import threading
import weakref

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.ui.errors import ErrorDoor
from facilitator_app.ui.tasks import Tasks

PATIENCE_S = 60


@pytest.fixture
def door(qapp):
    return ErrorDoor()


@pytest.fixture
def tasks(door):
    tasks = Tasks(door)
    yield tasks
    tasks.close()


def on_gui_thread():
    return QThread.currentThread() is QApplication.instance().thread()


def test_the_work_is_done_elsewhere_and_its_result_comes_back_here(tasks, qtbot):
    came = []
    task = tasks.run(lambda _: on_gui_thread(), lambda there: came.append((there, on_gui_thread())))
    qtbot.waitSignal(task.ended).wait()

    assert came == [(False, True)]


def test_progress_is_told_here(tasks, qtbot):
    shares = []
    released, reported = threading.Event(), threading.Event()

    def work(messenger):
        messenger.report(0.5)
        reported.set()
        assert released.wait(PATIENCE_S)

    task = tasks.run(work, lambda _: None)
    assert reported.wait(PATIENCE_S)
    task.progress.connect(lambda share: shares.append((share, on_gui_thread())))
    qtbot.waitUntil(lambda: bool(shares))  # told while the work goes on, and to whoever came late
    released.set()
    qtbot.waitSignal(task.ended).wait()

    assert shares == [(0.5, True)]


def test_what_a_person_can_mend_is_shown(tasks, door, qtbot):
    def work(_):
        raise UserError(Problem.DISK_FULL)

    with qtbot.waitSignal(door.problem) as told:
        tasks.run(work, lambda _: None)

    assert told.args[0].problem is Problem.DISK_FULL


def test_whoever_asked_may_see_to_the_error(tasks, qtbot):
    failed = []

    def work(_):
        raise ZeroDivisionError

    task = tasks.run(work, lambda _: None, failed.append)
    qtbot.waitSignal(task.ended).wait()

    assert [type(each) for each in failed] == [ZeroDivisionError]


def test_a_bug_reaches_the_crash_hook(tasks, qtbot):
    def work(_):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        task = tasks.run(work, lambda _: None)
        qtbot.waitSignal(task.ended).wait()

    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_cancelled_work_stops_at_its_next_report_and_tells_nobody(tasks, qtbot):
    done, failed, went_on = [], [], []
    released = threading.Event()

    def work(messenger):
        assert released.wait(PATIENCE_S)
        messenger.report(0.5)
        went_on.append(1)

    task = tasks.run(work, done.append, failed.append)
    task.cancel()
    released.set()
    qtbot.waitSignal(task.ended).wait()

    assert (done, failed, went_on) == ([], [], [])


def test_a_task_that_nobody_keeps_ends_on_the_gui_thread(tasks, qtbot):
    ends, done = [], []

    def run():
        task = tasks.run(lambda _: None, done.append)
        weakref.finalize(task, lambda: ends.append(on_gui_thread()))

    for count in range(1, 201):
        run()
        qtbot.waitUntil(lambda count=count: len(done) == count)

    assert ends == [True] * 200


def test_nothing_is_kept_of_work_that_is_over(tasks, qtbot):
    ends, done = [], []

    class Work:
        def __call__(self, _):
            return None

    def run():
        work = Work()
        weakref.finalize(work, ends.append, 1)
        tasks.run(work, done.append)

    for count in range(1, 201):
        run()
        qtbot.waitUntil(lambda count=count: len(done) == count)
    tasks.close()

    assert len(ends) == 200


def test_closing_waits_for_what_is_under_way(door):
    tasks, finished = Tasks(door), []
    tasks.run(lambda _: finished.append(1), lambda _: None)
    tasks.close()

    assert finished == [1]
