"""What the room sees: large, calm, in its own language, and never what is only for the desk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator_app.core.changes import Add, Set
from facilitator_app.core.commands import circle
from facilitator_app.core.commands.circle import Floor
from facilitator_app.core.model import Line, OwnNote, Question, RuleSet, Seat, Signal
from facilitator_app.env.settings import StageClock
from facilitator_app.ui.stage.control import StageState
from facilitator_app.ui.stage.facts import StageView
from facilitator_app.ui.stage.window import StageWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage(room):
    """The room screen of an event whose first phase runs; there is no second screen here."""
    room.bridge.commit(
        [
            Add(
                RuleSet(
                    id="rules",
                    rules=({"fi": "Kuuntele toisia", "sv": "Lyssna på andra"}, {"fi": "Puhu"}),
                )
            ),
            *(
                Set(type(room.state.event), "event", name, value)
                for name, value in (("rule_set_id", "rules"), ("language", "fi"))
            ),
            Set(Question, "q1", "in_other", {"sv": "Vad berör dig?"}),
        ],
        name="x",
    )
    room.key(Qt.Key.Key_F5)
    return room.program.stage


@pytest.fixture
def joint(room, stage):
    """The joint dialogue has begun."""
    room.wait(minutes=10)
    room.key(Qt.Key.Key_Right, CTRL)
    return stage


def said(facts):
    rows = [text for row in facts.rows for text in row]
    names = [name for group in facts.groups for name in group.names]
    texts = (facts.heading, facts.detail, facts.footer, facts.clock, *facts.texts, *rows, *names)
    ring = (facts.ring.figure, facts.ring.word) if facts.ring else ()
    return "\n".join((*texts, *ring))


def test_it_follows_the_phase_with_the_question(joint):
    facts = joint.facts()
    assert facts.view is StageView.QUESTION
    assert facts.texts == ("Mikä sinua tässä koskettaa?",)


def test_a_phase_without_a_question_says_its_name_once(stage):
    facts = stage.facts(StageView.QUESTION)
    assert facts.texts == ("Esittäytyminen",)
    assert facts.heading == ""


def test_minutes_only_and_never_seconds(room, joint):
    assert (joint.facts().ring.figure, joint.facts().ring.word) == ("20", "minuuttia")
    room.wait(minutes=18, seconds=59)
    assert joint.facts().ring.figure == "2"
    room.wait(seconds=2)
    assert (joint.facts().ring.figure, joint.facts().ring.word) == ("1", "minuutti")


@pytest.mark.parametrize(
    ("mode", "figure", "word"),
    [
        (StageClock.CALM, "", ""),
        (StageClock.WORDS, "", "Aika on täynnä"),
        (StageClock.COUNT_UP, "+3", "minuuttia yli"),
    ],
)
def test_at_zero_it_is_calm_unless_something_else_was_chosen(room, joint, mode, figure, word):
    joint.choose(replace(joint.settings, clock=mode))
    room.wait(minutes=23, seconds=20)
    ring = joint.facts().ring

    assert (ring.share, ring.figure, ring.word) == (0.0, figure, word)


def test_it_speaks_its_own_language(room, joint):
    joint.choose(replace(joint.settings, languages=("sv",)))
    assert joint.facts().texts == ("Vad berör dig?",)
    assert joint.facts().ring.word == "minuter"
    assert joint.facts(StageView.RULES).rows[0] == ("Lyssna på andra",)
    assert room.page.view.time.next.text() == "Seuraava vaihe"  # the desk does not


def test_two_languages_stand_one_below_the_other(joint):
    joint.choose(replace(joint.settings, languages=("fi", "sv")))
    assert joint.facts().texts == ("Mikä sinua tässä koskettaa?", "Vad berör dig?")
    assert joint.facts(StageView.RULES).rows == (("Kuuntele toisia", "Lyssna på andra"), ("Puhu",))


def test_groups_are_shown_with_the_names_on_their_seats(stage):
    groups = stage.facts(StageView.GROUPS).groups
    assert [each.number for each in groups] == [1, 2]
    assert groups[0].names == ("Aino", "Bo", "Cai", "Disa", "Eero", "Fia")


def test_silence_is_seen_in_the_room(room, joint):
    room.keys("H")
    facts = joint.facts()
    assert facts.view is StageView.SILENCE
    assert facts.ring is not None
    assert facts.ring.figure == ""


def test_the_room_never_sees_what_is_only_for_the_desk(room, joint):
    person = room.state.all(Seat)[1].person_id
    floor = Floor("g1", "p1", room.page.desk.now_ms)
    bridge = room.bridge
    bridge.execute(circle.speak, bridge.new_id, floor, person)
    bridge.execute(circle.ask, bridge.new_id, floor, room.state.all(Seat)[2].person_id, Signal.JOIN)
    bridge.commit(
        [
            Add(Line(id="l1", group_id="g1", phase_id="p1", text="SALAISUUS")),
            Add(OwnNote(id="g1:p1", group_id="g1", text="SALAISUUS")),
        ],
        name="x",
    )
    room.wait(minutes=30)  # late: the desk has a proposal
    for view in StageView:
        text = said(joint.facts(view))
        assert "SALAISUUS" not in text
        assert "myöhässä" not in text
        assert "kuultu" not in text
        if view is not StageView.GROUPS:
            assert "Bo" not in text.split()


def test_a_message_and_the_way_back(joint):
    joint.say("  Jatketaan klo 10.50  ")
    assert joint.facts().texts == ("Jatketaan klo 10.50",)
    joint.say("")
    assert joint.facts().view is StageView.QUESTION


def test_black_and_back_by_one_key(room, joint):
    room.key("B", CTRL | SHIFT)
    assert joint.facts().view is StageView.BLANK
    room.key("B", CTRL | SHIFT)
    assert joint.facts().view is StageView.QUESTION


def test_the_desk_sees_first_what_the_room_would_see(room, joint):
    panel = room.program.stage_panel
    room.key("B", CTRL)
    assert panel.isVisible()
    panel._views.chosen.emit(StageView.RULES)
    room.show()

    assert panel._preview.facts.view is StageView.RULES
    assert joint.view is StageView.FOLLOW  # nothing has changed in the room
    room.key(Qt.Key.Key_Return, CTRL)
    assert joint.view is StageView.RULES


def test_esc_closes_the_panel_and_leaves_the_group_open(room, joint):
    room.key("B", CTRL)
    room.key(Qt.Key.Key_Escape)

    assert not room.program.stage_panel.isVisible()
    assert room.page.desk.group_id == "g1"


def test_with_one_screen_it_says_so_and_covers_nothing(room, joint):
    joint.show()
    assert joint.state is StageState.NO_SCREEN
    assert joint.window is None or not joint.window.isVisible()


def test_an_event_that_is_closed_takes_the_room_screen_with_it(room, joint):
    joint.show()
    room.program.events.close()
    assert joint.state is StageState.OFF
    assert joint.facts().view is StageView.BLANK


def test_keys_pressed_in_its_window_do_nothing(room, joint):
    window = StageWindow(room.program.kit.theme.icons)
    try:
        before = room.status()
        QTest.keyClick(window, Qt.Key.Key_Space)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not window.close()
        assert room.status() == before
    finally:
        window.close_for_good()
