"""A circle of people in one group, for the tests of turns, rounds and queues."""

from __future__ import annotations

import itertools

from facilitator_app.core.commands import circle
from facilitator_app.core.commands.circle import Floor
from facilitator_app.core.model import EVENT_ID, Event, Form, Group, Phase, Round, Seat
from facilitator_app.core.state import EventState

NAMES = ("Aino", "Bashir", "Eeva", "Jorma", "Linnea", "Mikael", "Sari", "Tuulia")
NOW_MS = 1_599_546_600_000


class Circle:
    """Eight people in a ring, three phases, and the keys of the run page."""

    def __init__(self, *, people=8, form=Form.JOINT, timed=False):
        phases = [
            Phase(id="p0", position=0.0, minutes=12, form=form),
            Phase(id="p1", position=1.0, minutes=8, form=Form.PAIRS),
            Phase(id="p2", position=2.0, minutes=26, form=Form.JOINT),
        ]
        seats = [
            Seat(
                id=f"r1:{name}",
                round_id="r1",
                group_id="g1",
                person_id=name,
                position=float(at),
                name=name,
            )
            for at, name in enumerate(NAMES[:people], start=1)
        ]
        self.state = EventState.empty().with_records(
            [Event(id=EVENT_ID), Group(id="g1", number=1), Round(id="r1", number=1)]
        )
        self.state = self.state.with_records([*phases, *seats])
        self.phase_id, self.now_ms, self.timed = "p0", NOW_MS, timed
        self._ids = (f"id{number:05d}" for number in itertools.count())

    def new_id(self):
        return next(self._ids)

    @property
    def floor(self):
        return Floor("g1", self.phase_id, self.now_ms, self.timed)

    def do(self, changes):
        self.state = self.state.apply(changes)
        self.now_ms += 1000

    def speak(self, name):
        self.do(circle.speak(self.state, self.new_id, self.floor, name))

    def next(self):
        self.do(circle.next_in_round(self.state, self.new_id, self.floor))

    def pass_on(self):
        self.do(circle.pass_turn(self.state, self.new_id, self.floor))

    def ask(self, name, signal):
        self.do(circle.ask(self.state, self.new_id, self.floor, name, signal))

    def away(self, name, *, away=True):
        self.do(circle.set_away(self.state, f"r1:{name}", self.now_ms, away=away))
