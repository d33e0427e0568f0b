"""The notes page of an event with six groups, the clock running."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live
from facilitator_app.core.model import Group, Person, Phase, Question, Seat
from facilitator_app.env.paths import resource
from facilitator_app.ui.notes.page import NotesPage


@pytest.fixture
def page(qtbot, kit, bridge, session, clock, finnish):
    """The notes of an event with six groups, two of them with some people."""
    session.commit(
        [
            Add(Phase(id="p1", position=1, title="Alkujuttu", minutes=10)),
            Add(Phase(id="p2", position=2, title="Yhteinen keskustelu", minutes=26)),
            Add(Question(id="q1", phase_id="p1", text="Mistä luottamus syntyy?")),
            *(Add(Group(id=f"g{n}", number=n, recorder=f"Kirjuri {n}")) for n in range(1, 7)),
            Add(Person(id="a", first_name="Maija", last_name="Niittyvirta")),
            Add(Seat(id="r:a", round_id="r", group_id="g1", person_id="a", name="Maija N.")),
        ],
        name="make",
        undoable=False,
    )
    session.execute_now(live.start, session.new_id, [f"g{n}" for n in range(1, 7)], clock.now_ms())
    page = NotesPage(kit, resource("identifiers"))
    qtbot.addWidget(page)
    page.setMinimumSize(400, 300)  # as in the window: the layout must not resize it
    page.resize(1270, 636)
    page.retranslate()
    page.show_event(bridge)
    page.show()
    yield page
    page.show_event(None)
    session.flush()
    QApplication.processEvents()
