"""Every key of the run page is one command; every command can be undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from facilitator_app.core.changes import Add
from facilitator_app.core.circle import Standing, circle_view
from facilitator_app.core.model import (
    Form,
    Group,
    LiveEvent,
    Phase,
    Question,
    Step,
    TopicCandidate,
    Turn,
    UsedQuestion,
    Waiting,
)
from facilitator_app.core.timeline import Face, TrackState
from facilitator_app.ui.page_ids import PageId
from tests.ui.run.conftest import PHASES, small_event

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MINUTE_MS = 60_000


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


def strip_text(room):
    strip = room.page.view.strip
    return strip.accessibleName() if strip.isVisible() else ""


def speaking(room, group_id="g1"):
    turn = circle_view(room.state, group_id, room.status().phase_id).speaking
    return turn.person_id if turn else None


def numbered(room, number):
    return circle_view(room.state, "g1", "").numbered(number).seat.person_id


def test_f5_begins_and_the_ring_says_what_is_left(running):
    assert running.status().state is TrackState.RUNNING
    assert running.page.view.time.ring.facts.figures == "10:00"
    running.wait(seconds=0.3)
    assert running.page.view.time.ring.facts.figures == "10:00"  # rounded up
    running.wait(seconds=0.7)
    assert running.page.view.time.ring.facts.figures == "9:59"


def test_round_zero_each_label_stands_for_a_second(running):
    running.wait(minutes=9, seconds=57)
    seen = []
    for _ in range(60):
        running.wait(seconds=0.1)
        figures = running.page.view.time.ring.facts.figures
        seen.append(figures)
    labels = list(dict.fromkeys(seen))
    assert labels == ["0:03", "0:02", "0:01", "0:00", "+0:01", "+0:02", "+0:03"]
    assert all(seen.count(label) == 10 for label in labels[1:-1])


def test_space_freezes_the_phase_and_not_the_forecast(running):
    running.key(Qt.Key.Key_Space)
    running.wait(minutes=4)

    assert running.status().face is Face.PAUSED
    assert running.status().remaining_ms == 10 * MINUTE_MS
    assert running.page.desk.scene().forecast.offset_ms == 4 * MINUTE_MS
    running.key(Qt.Key.Key_Space)
    running.wait(minutes=1)
    assert running.status().remaining_ms == 9 * MINUTE_MS


def test_a_second_press_within_a_moment_is_a_slip_of_the_finger(running):
    running.key(Qt.Key.Key_Right, CTRL)
    running.wait(seconds=0.39)
    running.key(Qt.Key.Key_Right, CTRL)
    assert running.status().phase_id == "p1"

    running.wait(seconds=0.02)
    running.key(Qt.Key.Key_Right, CTRL)
    assert running.status().phase_id == "p2"


def test_stop_is_debounced_too(running):
    running.key(Qt.Key.Key_Space)
    running.key(Qt.Key.Key_Space)
    assert running.status().face is Face.PAUSED


@pytest.mark.parametrize(
    ("key", "modifiers", "minutes"),
    [
        ("+", Qt.KeyboardModifier.NoModifier, 1),
        ("-", Qt.KeyboardModifier.NoModifier, -1),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 5),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, -5),
    ],
)
def test_minutes_are_lent_by_later_phases_and_given_back(running, key, modifiers, minutes):
    before = running.page.desk.scene().forecast.expected_end_ms
    running.key(key, modifiers)

    assert running.status().length_ms == (10 + minutes) * MINUTE_MS
    after = running.page.desk.scene().forecast.expected_end_ms
    assert after - before == (0 if minutes > 0 else minutes * MINUTE_MS)
    buttons = running.page.view.strip.findChildren(QPushButton)
    assert "Kumoa" in {each.text() for each in buttons}


@pytest.mark.parametrize(
    ("key", "modifiers", "minutes"),
    [
        ("+", ALT, 1),
        ("-", ALT, -1),
        (Qt.Key.Key_PageUp, CTRL, 5),
        (Qt.Key.Key_PageDown, CTRL, -5),
    ],
)
def test_with_another_key_everything_moves(running, key, modifiers, minutes):
    before = running.page.desk.scene().forecast.expected_end_ms
    running.key(Qt.Key(ord(key)) if isinstance(key, str) else key, modifiers)

    after = running.page.desk.scene().forecast.expected_end_ms
    assert after - before == minutes * MINUTE_MS


def test_the_mouse_chooses_between_borrowing_and_moving_and_sees_the_effect_first(running):
    time = running.page.view.time
    plus_five = time._steps[3]
    plus_five.hovered.emit(5)
    borrowed = time._effect.text()
    assert "Pariporina" in borrowed
    assert borrowed.endswith("10.30")

    time._source.click()
    running.show()
    assert time._source.text() == "siirrä"
    plus_five.hovered.emit(5)
    assert time._effect.text() == "Loppu 10.35"
    plus_five.click()
    assert running.page.desk.scene().forecast.expected_end_ms == running.minute_ms(65)


def test_the_ring_keeps_its_size_while_an_effect_is_shown(running):
    time = running.page.view.time
    before = time.ring.size()
    time._steps[2].hovered.emit(1)
    running.show()

    assert time._effect.isVisible()
    assert time.ring.size() == before


def test_the_start_is_moved_back_by_minutes_or_to_a_clock_time(running):
    running.wait(minutes=2)
    running.page.view.time.start_moved.emit(3)
    assert running.status().remaining_ms == 5 * MINUTE_MS

    running.keys("T")
    field = running.page.view.time._start_row._field
    assert field.hasFocus()
    field.setText("9.31")
    QTest.keyClick(field, Qt.Key.Key_Return)
    running.show()
    assert running.status().started_ms == running.minute_ms(1)
    assert running.page.hasFocus()


def test_a_clock_time_that_is_none_is_left_to_be_mended(running):
    running.keys("T")
    field = running.page.view.time._start_row._field
    field.setText("25.99")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.isVisible()
    assert running.status().started_ms == running.minute_ms(0)


UNDOABLE = {
    "next": lambda room: room.key(Qt.Key.Key_Right, CTRL),
    "pause": lambda room: room.key(Qt.Key.Key_Space),
    "borrow": lambda room: room.keys("+"),
    "move": lambda room: room.key(Qt.Key.Key_PageUp, CTRL),
    "backdate": lambda room: room.page.view.time.start_moved.emit(3),
    "silence": lambda room: room.keys("H"),
    "speak": lambda room: room.keys("3"),
    "join": lambda room: room.keys("J2"),
}


@pytest.mark.parametrize("does", UNDOABLE)
def test_ctrl_z_takes_every_live_command_back(joint, does):
    before = joint.status()
    rows = (joint.state.all(Turn), joint.state.all(Waiting))
    UNDOABLE[does](joint)
    assert (joint.status(), joint.state.all(Turn), joint.state.all(Waiting)) != (before, *rows)

    joint.key(Qt.Key.Key_Z, CTRL)

    assert joint.status() == before
    assert (joint.state.all(Turn), joint.state.all(Waiting)) == rows


def test_ctrl_z_leaves_a_clock_alone_after_ten_minutes(joint):
    joint.wait(minutes=10)
    joint.key(Qt.Key.Key_Z, CTRL)

    assert joint.status().phase_id == "p1"


def test_undo_with_nothing_to_undo_is_a_plain_sentence(make_room):
    room = make_room(small_event())
    room.key(Qt.Key.Key_Z, CTRL)

    assert room.state.all(LiveEvent) == ()
    assert room.program.window.strips.names


def test_after_the_last_phase_next_does_no_harm(joint):
    for _ in range(4):
        joint.wait(seconds=1)
        joint.key(Qt.Key.Key_Right, CTRL)

    assert joint.status().state is TrackState.ENDED
    assert joint.page.after.isVisible()


@pytest.mark.parametrize("minutes", [60, -60])
def test_an_hour_more_or_less_is_taken_calmly(running, minutes):
    running.wait(minutes=1)
    running.page.clock_keys.adjust(minutes)

    status = running.status()
    assert status.spent_ms == MINUTE_MS
    assert status.remaining_ms == (9 + 60) * MINUTE_MS if minutes > 0 else status.remaining_ms == 0


def test_a_plan_edited_while_it_runs_keeps_the_time_that_was_spent(running):
    running.wait(minutes=4)
    bridge = running.bridge
    bridge.commit([Add(Phase(id="p9", position=0.5, minutes=7, title="Uusi"))], name="x")
    running.program.window.show_page(PageId.PLAN)
    plan = running.program.window.page
    plan.phases.table.select("p0")
    assert plan.phases.actions_here.remove()
    assert running.state.find(Phase, "p0") is None
    running.program.window.show_page(PageId.RUN)
    running.show()

    status = running.status()
    assert (status.state, status.spent_ms) == (TrackState.RUNNING, 4 * MINUTE_MS)
    assert running.page.view.time.title.text() == "Esittäytyminen"  # it runs on
    assert running.page.view.time.ring.facts.figures == "6:00"
    running.key(Qt.Key.Key_Right, CTRL)
    assert running.status().phase_id == "p9"


def bad_event(what):
    records = small_event(people=0 if what == "no people" else 6)
    if what == "no phases":
        return [each for each in records if not isinstance(each, (Phase, Question))]
    if what == "no groups":
        return [each for each in records if not isinstance(each, Group)]
    if what == "no minutes":
        short = {each.id: each for each in PHASES}
        return [
            Phase(id=each.id, position=each.position, title=each.title, form=each.form)
            if getattr(each, "id", "") in short
            else each
            for each in records
        ]
    return records


@pytest.mark.parametrize("what", ["no phases", "no groups", "no people", "no minutes"])
def test_whatever_is_missing_no_key_does_harm(make_room, what):
    room = make_room(bad_event(what))
    room.key(Qt.Key.Key_F5)
    room.keys("1JN3HP+-TL0 ")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        room.wait(minutes=1)
        room.key(key, CTRL)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_Escape):
        room.key(key)

    assert room.page.isVisible()
    if what == "no people":
        assert room.status().phase_id == "p0"
    if what == "no phases":
        assert room.page.view.time.title.text() == "Ei vielä vaiheita"


def test_a_phase_of_no_minutes_shows_over_time_from_its_first_second(make_room):
    room = make_room(bad_event("no minutes"))
    room.key(Qt.Key.Key_F5)
    assert room.page.view.time.ring.facts.figures == "0:00"
    room.wait(seconds=1)
    assert room.page.view.time.ring.facts.figures == "+0:01"


def test_pair_buzz_ends_by_itself_and_a_dialogue_never_does(joint):
    joint.wait(minutes=25)
    assert joint.status().phase_id == "p1"
    joint.key(Qt.Key.Key_Right, CTRL)
    joint.wait(minutes=8, seconds=3)

    assert joint.status().phase_id == "p3"
    assert joint.status().spent_ms == 3000  # it ended when its time was over, not at the tick


def test_a_minute_after_the_planned_start_somebody_is_reminded(room):
    room.wait(seconds=61)
    room.program.kit.ticker.minute.emit(room.page.desk.now_ms)
    assert "not_started" in room.program.window.strips.names

    room.key(Qt.Key.Key_F5)
    room.tick()
    assert "not_started" not in room.program.window.strips.names


def test_a_late_start_may_be_entered_as_the_planned_one(room):
    room.wait(minutes=3)
    planned = room.page.view.time._planned
    assert planned.isVisible()
    assert "9.30" in planned.text()
    planned.click()

    assert room.status().remaining_ms == 7 * MINUTE_MS


def test_f8_accepts_and_undo_takes_it_back(joint):
    joint.page.view.time.start_moved.emit(0)
    joint.wait(minutes=28)  # eight minutes over, pair buzz may be dropped
    strip = joint.page.view.strip
    assert strip.isVisible()
    end = joint.page.desk.scene().forecast.expected_end_ms
    joint.key(Qt.Key.Key_F8)

    assert joint.page.desk.scene().forecast.expected_end_ms < end
    protected = joint.bridge.track("g1").added_seconds.get("p1", 0)
    assert protected == 0
    joint.key(Qt.Key.Key_Z, CTRL)
    assert joint.page.desk.scene().forecast.expected_end_ms == end


def test_f9_declines_until_it_is_three_minutes_later(joint):
    joint.wait(minutes=27)
    assert joint.page.desk.drift.offer is not None
    joint.key(Qt.Key.Key_F9)
    joint.wait(minutes=2)
    assert joint.page.desk.drift.offer is None
    joint.wait(minutes=2)
    assert joint.page.desk.drift.offer is not None


def test_a_seat_speaks_and_the_same_key_ends_the_turn(joint):
    joint.keys("3")
    assert speaking(joint) == numbered(joint, 3)
    joint.wait(seconds=5)
    joint.keys("5")
    assert speaking(joint) == numbered(joint, 5)
    joint.keys("5")
    assert speaking(joint) is None
    view = circle_view(joint.state, "g1", "p1")
    assert [each.standing for each in view.sitters].count(Standing.HEARD) == 2


def test_0_gives_the_floor_to_somebody_who_is_not_named(joint):
    joint.keys("0")
    assert speaking(joint) == ""
    assert circle_view(joint.state, "g1", "p1").not_yet == 6


def test_joining_in_comes_before_a_new_thought_and_enter_gives_the_floor(joint):
    joint.keys("N2J4")
    queue = joint.state.by(Waiting, "group_id", "g1")
    assert [each.person_id for each in queue] == [numbered(joint, 4), numbered(joint, 2)]

    joint.key(Qt.Key.Key_Return)
    assert speaking(joint) == numbered(joint, 4)


def test_a_wrong_seat_is_corrected_from_the_menu_of_the_right_one(joint):
    joint.keys("3")
    joint.page.view.circle.seat_action.emit("theirs", numbered(joint, 4))

    assert speaking(joint) == numbered(joint, 4)
    assert len(joint.state.all(Turn)) == 1


def test_silence_is_a_state_without_an_alarm_and_offers_a_card_after_twenty_seconds(joint):
    joint.keys("H")
    time = joint.page.view.time
    assert joint.status().face is Face.SILENCE
    assert speaking(joint) is None
    joint.wait(seconds=19)
    assert not time._gentle.isVisible()
    joint.wait(seconds=1)
    assert time._gentle.isVisible()

    joint.keys("3")
    assert joint.status().silence_length_ms == 3 * MINUTE_MS
    joint.wait(minutes=4)
    assert joint.status().face is Face.SILENCE
    assert time.ring.facts.figures == "0:00"
    joint.keys("H")
    assert joint.status().face is Face.RUNNING
    assert circle_view(joint.state, "g1", "p1").not_yet == 6


def test_a_round_goes_by_enter_and_p_comes_back_at_the_end(running):
    order = []
    running.key(Qt.Key.Key_Return)
    order.append(speaking(running))
    running.keys("P")
    for _ in range(5):
        order.append(speaking(running))
        running.wait(seconds=2)
        running.key(Qt.Key.Key_Return)
    order.append(speaking(running))

    seats = [numbered(running, number) for number in range(1, 7)]
    assert order == [seats[0], *seats[1:], seats[0]]


def test_a_late_arrival_gets_a_seat_by_name(running):
    running.keys("L")
    field = running.page.view.floor._late._field
    assert field.hasFocus()
    field.setText("Gun")
    QTest.keyClick(field, Qt.Key.Key_Return)
    running.show()

    assert circle_view(running.state, "g1", "p0").sitters[-1].seat.name == "Gun"
    assert running.page.hasFocus()


def test_the_circle_can_be_reordered_by_dragging_before_the_start_only(room):
    circle = room.page.view.circle.circle
    assert circle._movable
    people = [each.seat.person_id for each in circle_view(room.state, "g1", "").sitters]
    room.page.view.circle.reordered.emit([people[1], people[0], *people[2:]])
    assert numbered(room, 1) == people[1]

    room.key(Qt.Key.Key_F5)
    assert not circle._movable


def test_questions_are_stepped_ticked_and_added(joint):
    joint.key(Qt.Key.Key_Down)
    assert joint.page.view.question._text.text() == "Mitä se merkitsee sinulle?"
    joint.page.view.question.ticked.emit("q1", True)
    assert [each.question_id for each in joint.state.all(UsedQuestion)].count("q1") == 1
    joint.key(Qt.Key.Key_Insert)
    field = joint.page.view.question._field
    field.setText("Entä lapset?")
    QTest.keyClick(field, Qt.Key.Key_Return)

    (added,) = [each for each in joint.state.all(Question) if each.from_group]
    assert (added.text, added.group_id) == ("Entä lapset?", "g1")
    assert joint.page.hasFocus()


def test_f3_shows_the_rules_and_f4_the_cards_and_esc_goes_back(joint):
    joint.key(Qt.Key.Key_F3)
    assert joint.page.view.script.tab == "rules"
    joint.key(Qt.Key.Key_F4)
    assert joint.page.view.cards.isVisible()
    joint.key(Qt.Key.Key_Escape)
    assert not joint.page.view.cards.isVisible()
    assert joint.page.view.question._add.isVisible()
    assert joint.page.desk.group_id == "g1"


def test_esc_leaves_a_field_before_it_leaves_the_group(joint):
    joint.keys("T")
    joint.page.view.script.show_tab("own")
    joint.page.view.script._own.setFocus()
    joint.key(Qt.Key.Key_Escape)
    assert joint.page.desk.group_id == "g1"

    joint.key(Qt.Key.Key_Escape)
    assert joint.page.desk.follows_all


def test_own_notes_are_kept_when_the_phase_changes_in_the_middle_of_a_word(joint):
    joint.page.view.script.show_tab("own")
    joint.page.view.script._own.setPlainText("palaa tähän")
    joint.page.take_focus()
    joint.key(Qt.Key.Key_Right, CTRL)
    joint.wait(seconds=1)
    joint.key(Qt.Key.Key_Left, CTRL)

    assert joint.page.view.script._own.toPlainText() == "palaa tähän"


def test_the_question_is_never_cut_by_a_proposal(joint):
    long = "Mitä sellaista tässä kaupungissa on, jonka haluaisit säilyvän lapsillesi juuri näin?"
    joint.bridge.commit(
        [Add(Question(id="q0", phase_id="p1", position=-1.0, text=long))], name="long"
    )
    joint.wait(minutes=27)

    text = joint.page.view.question._text
    assert joint.page.view.strip.isVisible()
    assert text.height() >= text.heightForWidth(text.width())
    running = joint.program.window
    running.resize(1920, 688)
    joint.show()
    running.resize(1366, 688)
    joint.show()
    assert text.height() == text.heightForWidth(text.width())  # and takes no more than it needs


def test_forms_of_work_bring_their_middle(make_room):
    records = [
        Phase(id=each.id, position=each.position, title=each.title, minutes=5, form=Form.FISHBOWL)
        if getattr(each, "id", "") == "p1"
        else each
        for each in small_event()
    ]
    room = make_room(records)
    room.key(Qt.Key.Key_F5)
    room.wait(seconds=1)
    room.key(Qt.Key.Key_Right, CTRL)
    bowl = room.page.view.script.fishbowl
    assert bowl.isVisible()
    people = [numbered(room, number) for number in (1, 2, 3)]
    bowl.swapped.emit(people)
    room.show()
    assert [chip.person_id for chip in bowl._chips if chip.isChecked()] == people

    room.wait(seconds=1)
    room.key(Qt.Key.Key_Right, CTRL)
    pairs = room.page.view.script.pairs
    pairs._make.click()
    room.show()
    assert len([each for each in pairs._labels if each.isVisible()]) == 3


def test_a_topic_is_chosen_with_the_keyboard_and_the_others_are_kept(make_room):
    records = [
        replace(each, step=Step.TOPIC_CHOICE) if getattr(each, "id", "") == "p1" else each
        for each in small_event()
    ]
    room = make_room(records)
    room.key(Qt.Key.Key_F5)
    room.wait(seconds=1)
    room.key(Qt.Key.Key_Right, CTRL)
    room.key(Qt.Key.Key_Insert)
    for words in ("Avoimuus", "Viestintä"):
        room.page.view.topic._field.setText(words)
        QTest.keyClick(room.page.view.topic._field, Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Escape)
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Return)

    found = room.state.all(TopicCandidate)
    assert [(each.text, each.chosen) for each in found] == [
        ("Avoimuus", False),
        ("Viestintä", True),
    ]
