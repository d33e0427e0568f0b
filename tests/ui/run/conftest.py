"""The run page of the whole program, on a small event with two groups and people in circles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.changes import Add
from facilitator_app.core.model import (
    EVENT_ID,
    MINUTE_MS,
    Event,
    Flex,
    Form,
    Group,
    Person,
    Phase,
    Question,
    Round,
    Seat,
    Step,
)
from facilitator_app.session.opening import Desk, create
from facilitator_app.ui.page_ids import PageId
from tests.ui.run.steps import CTRL

START_MINUTE = 9 * 60 + 30  # when the fixed clock begins
NAMES = ("Aino", "Bo", "Cai", "Disa", "Eero", "Fia")
PHASES = (
    Phase(
        id="p0",
        position=0.0,
        step=Step.OPENING,
        form=Form.ROUND,
        title="Esittäytyminen",
        minutes=10,
        flex=Flex.SHRINKS,
        min_minutes=5,
    ),
    Phase(
        id="p1",
        position=1.0,
        step=Step.JOINT,
        form=Form.JOINT,
        title="Yhteinen dialogi",
        minutes=20,
        flex=Flex.PROTECTED,
    ),
    Phase(
        id="p2",
        position=2.0,
        step=Step.PAIRS,
        form=Form.PAIRS,
        title="Pariporina",
        minutes=8,
        flex=Flex.DROPS,
        auto_next=True,
    ),
    Phase(
        id="p3",
        position=3.0,
        step=Step.CLOSING,
        form=Form.JOINT,
        title="Päätös",
        minutes=22,
        flex=Flex.PROTECTED,
    ),
)


def small_event(groups=2, people=6):
    """Return the records of the event: 9.30 to 10.30, the people split over the groups."""
    length = sum(phase.minutes for phase in PHASES)
    records = [
        Event(
            id=EVENT_ID,
            title="Pieni dialogi",
            day="2020-09-08",
            start_minute=START_MINUTE,
            end_minute=START_MINUTE + length,
            utc_offset_minutes=180,
        ),
        *PHASES,
        Question(id="q1", phase_id="p1", position=0.0, text="Mikä sinua tässä koskettaa?"),
        Question(id="q2", phase_id="p1", position=1.0, text="Mitä se merkitsee sinulle?"),
        *(Group(id=f"g{number}", number=number) for number in range(1, groups + 1)),
        Round(id="r1", number=1),
    ]
    for number in range(1, groups + 1):
        for at in range(people):
            person_id = f"{number}{NAMES[at % len(NAMES)]}{at}"
            records.append(Person(id=person_id, first_name=NAMES[at % len(NAMES)]))
            records.append(
                Seat(
                    id=f"r1:{person_id}",
                    round_id="r1",
                    group_id=f"g{number}",
                    person_id=person_id,
                    position=float(at),
                    name=NAMES[at % len(NAMES)],
                )
            )
    return records


class Room:
    """Somebody at the run page: presses keys, waits, looks at the state."""

    def __init__(self, program, clock, qapp):
        self.program, self._clock, self._qapp = program, clock, qapp

    @property
    def page(self):
        return self.program.window.page_called(PageId.RUN)

    @property
    def bridge(self):
        return self.program.events.bridge

    @property
    def state(self):
        return self.bridge.state

    def status(self, group_id="g1"):
        return self.bridge.status(group_id, self._clock.now_ms())

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key: a letter or digit as text, or one of Qt's."""
        target = self._qapp.focusWidget() or self.page
        QTest.keyClick(target, key, modifiers)
        self.show()

    def keys(self, letters):
        for letter in letters:
            self.key(letter)

    def wait(self, *, minutes=0.0, seconds=0.0):
        """Let time pass, and the window tick once."""
        self._clock.advance(seconds=minutes * 60 + seconds)
        self.tick()

    def tick(self):
        self.program.kit.ticker.tick_now()
        self.show()

    def show(self):
        self._qapp.processEvents()

    def minute_ms(self, minute):
        return self.state.event.at_ms(START_MINUTE) + round(minute * MINUTE_MS)


@pytest.fixture
def make_room(program, clock, qapp, tmp_path):
    """Returns a function that opens an event of these records on its run page."""

    def make(records, follow="g1"):
        locks = tmp_path / "locks of the program"
        path = tmp_path / "pieni.dialogi"
        desk = Desk(stamp=lambda: "2020", lock_path=lambda file: locks / f"{file.name}.lock")
        session = create(path, desk)
        session.commit([Add(each) for each in records], name="")
        session.close()
        program.flow.open(str(path))
        program.window.show_page(PageId.RUN)
        room = Room(program, clock, qapp)
        room.page.desk.follow(follow)
        room.page.refresh_now()
        room.page.take_focus()
        room.show()
        return room

    return make


@pytest.fixture
def room(make_room):
    """The small event on its run page, group 1 followed."""
    return make_room(small_event())


@pytest.fixture
def running(room):
    """Group 1 is in its first phase, a round of ten minutes."""
    room.key(Qt.Key.Key_F5)
    return room


@pytest.fixture
def joint(running):
    """Group 1 is in its joint dialogue."""
    running.wait(minutes=10)
    running.key(Qt.Key.Key_Right, CTRL)
    running.wait(seconds=1)
    return running
