"""Keys in a full pane: until the handler returns, and until the letter is painted.

    python -m pytest tests/bench/test_notes_keys.py -s                     (offscreen)
    DISPLAY=:71 QT_QPA_PLATFORM=xcb python -m pytest …                     (a real window)

Six panes of 500 lines; while one is typed into, lines come and change in the five others. The
floor is the same key in a bare QPlainTextEdit in the same run. Wall time is what a person feels;
the time of the GUI thread alone is said too, because it is the same on a busy machine.
"""

from __future__ import annotations

import itertools
import os
import resource as unix
import statistics
import time

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live, notes
from facilitator_app.core.model import Group, Line, LineKind, Person, Phase
from facilitator_app.env.clock import FixedClock, iso_utc
from facilitator_app.env.paths import resource
from facilitator_app.env.settings import SettingsFile, ThemeChoice
from facilitator_app.intake.sample import SEMINAR, read_sample
from facilitator_app.session.opening import Desk, create
from facilitator_app.ui.errors import ErrorDoor
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notes.page import NotesPage
from facilitator_app.ui.preferences import Preferences
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.tasks import Tasks
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.ticker import Ticker

START_MS = 1_599_546_600_000
GROUPS, LINES, KEYS = 6, 500, 1_500
SENTENCE = "Keskeneräisestä saa puhua, jos joku sanoo ensin ettei tiedä vielä. "
PLAIN = Qt.KeyboardModifier.NoModifier


class Painted(QObject):
    """Knows whether a widget was painted since it was last asked."""

    def __init__(self, widget):
        super().__init__(widget)
        self.done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.done = True
        return False


@pytest.fixture(scope="module")
def app():
    return QApplication.instance() or QApplication(["bench"])


@pytest.fixture(scope="module")
def texts():
    sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
    return [line.content.text for line in sample.lines]


@pytest.fixture
def made(app, tmp_path, texts):
    clock = FixedClock(START_MS)
    desk = Desk(lambda: iso_utc(clock.wall_ms()), lambda path: tmp_path / f"{path.name}.lock")
    session = create(tmp_path / "event.dialogi", desk)
    groups = [f"g{n}" for n in range(1, GROUPS + 1)]
    session.commit(
        [
            Add(Phase(id="p1", position=1, title="Alkujuttu", minutes=60)),
            Add(Phase(id="p2", position=2, title="Yhteinen keskustelu", minutes=60)),
            *(Add(Group(id=each, number=at)) for at, each in enumerate(groups, start=1)),
        ],
        name="make",
        undoable=False,
    )
    session.execute_now(live.start, session.new_id, groups, START_MS)
    for group_id in groups:
        lines = [
            Line(
                id=f"{group_id}-{n}",
                group_id=group_id,
                phase_id="p1",
                at_ms=START_MS + n,
                what=list(LineKind)[n % 7],
                tags=("luottamus", "avoimuus"),
                text=text,
                done=True,
            )
            for n, text in zip(range(LINES), itertools.cycle(texts), strict=False)
        ]
        session.commit(notes.begin_lines(session.state, lines), name="x", undoable=False)
    session.flush()
    door = ErrorDoor()
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(language="fi", theme=ThemeChoice.LIGHT, note_panes=6)
    kit = Kit(
        Theme(app, resource("")), clock, Preferences(settings), Ticker(clock), Tasks(door), door
    )
    page = NotesPage(kit, resource("identifiers"))
    page.setMinimumSize(400, 300)
    page.resize(1366, 688)
    page.retranslate()
    bridge = SessionBridge(session, door)
    page.show_event(bridge)
    page.show()
    app.processEvents()
    yield page, session, clock
    page.show_event(None)
    page.close()
    kit.tasks.close()
    session.close()


def timed_key(app, edit, painted, letter):
    """Return milliseconds until the handler returned and until the letter was painted.

    Each as wall time and as time of this thread.
    """
    painted.done = False
    began, began_here = time.perf_counter(), time.thread_time()
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, letter))
    returned, returned_here = time.perf_counter(), time.thread_time()
    while not painted.done:
        app.processEvents()
    ended, ended_here = time.perf_counter(), time.thread_time()
    spans = (returned - began, returned_here - began_here, ended - began, ended_here - began_here)
    return tuple(span * 1000 for span in spans)


def share(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def say(name, values):
    print(
        f"{name}: p50 {statistics.median(values):.2f} ms, p99 {share(values, 0.99):.2f} ms, "
        f"max {max(values):.2f} ms"
    )


def said(floor, full):
    """Print the figures, and return which columns count: wall time when the machine is quiet."""
    names = ("return, wall", "return, thread", "paint, wall", "paint, thread")
    for at, name in enumerate(names):
        say(f"bare QPlainTextEdit, key to {name}", [each[at] for each in floor])
        say(f"entry of a pane,     key to {name}", [each[at] for each in full])
    quiet = share([each[2] for each in floor], 0.99) < 4  # nobody else uses the machine
    return (0, 2) if quiet else (1, 3)


@pytest.mark.parametrize("length", [1_100, 9_000])
def test_a_key_in_a_long_line_is_painted_in_time_with_its_names_underlined(
    app, made, texts, length
):
    page, session, _ = made
    add = [Add(Person(id="a", first_name="Maija", last_name="Niittyvirta"))]
    session.commit(add, name="x", undoable=False)
    words = f"{' Niittyvirran mukaan '.join(texts)} "[:length]
    pane, bare = page.desk.panes[0], QPlainTextEdit()
    pane.take_focus()
    bare.resize(400, 40)
    bare.show()
    bare.insertPlainText(words)
    pane.view.entry.edit.textCursor().insertText(words)
    app.processEvents()
    floor, full = [], []
    seen_bare, seen = Painted(bare.viewport()), Painted(pane.view.entry.edit.viewport())
    for _, letter in zip(range(600), itertools.cycle("Niittyvirralle soitettiin. "), strict=False):
        app.processEvents()
        floor.append(timed_key(app, bare, seen_bare, letter))
        full.append(timed_key(app, pane.view.entry.edit, seen, letter))
    bare.close()
    marks = pane.view.entry.edit.document().firstBlock().layout().formats()
    print(f"\n{app.platformName()}, a line of {length} characters, {len(marks)} underlined")
    _, painted = said(floor, full)

    assert marks[-1].start > length
    assert share([each[painted] for each in full], 0.99) < 16


def test_a_key_is_handled_and_painted_in_time_while_others_type(app, made):
    page, session, clock = made
    pane = page.desk.panes[0]
    pane.take_focus()
    bare = QPlainTextEdit()
    bare.resize(400, 40)
    bare.show()
    app.processEvents()
    floor, full = [], []
    seen_bare, seen = Painted(bare.viewport()), Painted(pane.view.entry.edit.viewport())
    letters = itertools.cycle(SENTENCE)
    for at, letter in zip(range(KEYS), letters, strict=False):
        if at % 3 == 0:  # the five others together: one change for every third key here
            other = f"g{2 + at // 3 % 5}"
            line_id = f"{other}-{LINES - 1 - at % 7}"
            text = session.state.get(Line, line_id).text + letter
            session.execute_now(notes.edit_line, line_id, text)
        if at and at % 80 == 0:
            enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, PLAIN)
            QApplication.sendEvent(pane.view.entry.edit, enter)
        clock.advance(seconds=0.1)
        app.processEvents()
        floor.append(timed_key(app, bare, seen_bare, letter))
        full.append(timed_key(app, pane.view.entry.edit, seen, letter))
    bare.close()
    print(f"\n{app.platformName()}, {GROUPS} panes of {LINES} lines, {KEYS} keys")
    returned, painted = said(floor, full)

    assert share([each[returned] for each in full], 0.99) < 4
    assert statistics.median(each[painted] for each in full) < 8
    assert share([each[painted] for each in full], 0.99) < 16


def test_two_hours_of_typing_at_sixty_times_lose_no_key_and_no_memory(app, made):
    """The sample's lines by key events into six panes; 60 times as fast as they were said."""
    page, session, clock = made
    sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)
    numbers = sorted({line.group_id for line in sample.lines})
    panes = dict(zip(numbers, page.desk.panes, strict=False))
    before = {number: len(pane.notes.lines) for number, pane in panes.items()}
    typed, sizes = {number: [] for number in numbers}, []
    began, keys = time.perf_counter(), 0
    ordered = sorted(sample.lines, key=lambda line: line.at_ms)
    for _ in range(2):  # the sample is one hour and three quarters: twice is over two
        for line in ordered:
            pane = panes[line.group_id]
            edit = pane.view.entry.edit
            pane.take_focus()
            text = " ".join(line.content.text.split()).lstrip('"”*!/?+:.')
            for letter in text:
                QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, letter))
                keys += 1
                if keys % 8 == 0:
                    app.processEvents()
            pane.keep()
            QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, PLAIN))
            typed[line.group_id].append(text)
            clock.advance(seconds=20)
            app.processEvents()
        sizes.append(unix.getrusage(unix.RUSAGE_SELF).ru_maxrss / 1024)
    took = time.perf_counter() - began
    session.flush()
    said = {
        number: [line.text for line in pane.notes.lines[before[number] :] if line.done]
        for number, pane in panes.items()
    }
    lines = sum(map(len, typed.values()))
    print(f"\n{lines} lines, {keys} keys in {took:.1f} s; most memory {sizes} MB")

    assert said == typed
    assert sizes[1] - sizes[0] < 40
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        assert took < 2 * 7_200 / 60
