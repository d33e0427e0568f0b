"""Who has been heard, whose turn it is, who waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.circle import (
    CircleView,
    Place,
    Span,
    Standing,
    circle_view,
    fair_seconds,
    open_turn,
    round_view,
)
from facilitator_app.core.commands import circle, live
from facilitator_app.core.model import Form, LiveEvent, Scope, Signal, Turn, TurnKind, Waiting
from tests.core.circles import NAMES, Circle


def standings(ring, span=Span.PHASE):
    view = circle_view(ring.state, "g1", ring.phase_id, span)
    return {each.seat.name: each.standing for each in view.sitters}


def to_come(ring):
    return [
        (each.sitter.seat.name, each.place)
        for each in round_view(ring.state, "g1", ring.phase_id).places
    ]


def queue(ring):
    return [each.person_id for each in ring.state.by(Waiting, "group_id", "g1")]


def test_nobody_is_heard_before_the_first_turn():
    ring = Circle()

    view = circle_view(ring.state, "g1", "p0")

    assert (view.not_yet, view.here, view.speaking) == (8, 8, None)


def test_the_next_seat_ends_the_turn_before_it():
    ring = Circle()
    ring.speak("Aino")
    ring.speak("Jorma")

    assert standings(ring)["Aino"] is Standing.HEARD
    assert standings(ring)["Jorma"] is Standing.SPEAKING
    assert sum(each.ended_at_ms is None for each in ring.state.all(Turn)) == 1


def test_the_same_key_again_ends_the_turn():
    ring = Circle()
    ring.speak("Aino")
    ring.speak("Aino")

    assert open_turn(ring.state.all(Turn)) is None
    assert standings(ring)["Aino"] is Standing.HEARD


def test_somebody_who_is_not_named_holds_the_floor_too():
    ring = Circle()
    ring.speak("Aino")
    ring.speak("")

    view = circle_view(ring.state, "g1", "p0")
    assert view.speaking.person_id == ""
    assert view.not_yet == 7


def test_counting_alone_keeps_no_lengths():
    ring = Circle(timed=False)
    ring.speak("Aino")
    ring.now_ms += 60_000
    ring.speak("Jorma")

    (ended,) = [each for each in ring.state.all(Turn) if each.person_id == "Aino"]
    assert ended.ended_at_ms == ended.started_at_ms


def test_timing_keeps_how_long_a_turn_was():
    ring = Circle(timed=True)
    ring.speak("Aino")
    ring.now_ms += 59_000
    ring.speak("Jorma")

    (ended,) = [each for each in ring.state.all(Turn) if each.person_id == "Aino"]
    assert ended.ended_at_ms - ended.started_at_ms == 60_000


def test_heard_is_about_this_phase_or_the_whole_event():
    ring = Circle()
    ring.speak("Aino")
    ring.speak("Aino")
    ring.phase_id = "p2"

    assert standings(ring)["Aino"] is Standing.NOT_YET
    assert standings(ring, Span.EVENT)["Aino"] is Standing.HEARD


def test_what_is_said_in_pairs_is_not_heard_by_all():
    ring = Circle()
    ring.phase_id = "p1"
    ring.speak("Aino")
    ring.speak("Aino")
    ring.phase_id = "p2"

    assert standings(ring, Span.EVENT)["Aino"] is Standing.NOT_YET


def test_who_is_away_is_not_waited_for():
    ring = Circle()
    ring.away("Sari")

    assert standings(ring)["Sari"] is Standing.AWAY
    assert circle_view(ring.state, "g1", "p0").not_yet == 7


def test_a_turn_can_be_moved_to_the_right_person():
    ring = Circle()
    ring.speak("Aino")
    ring.do(circle.move_turn(ring.state, ring.state.all(Turn)[0].id, "Bashir"))

    assert standings(ring)["Bashir"] is Standing.SPEAKING
    assert standings(ring)["Aino"] is Standing.NOT_YET


def test_speaking_ends_a_silence():
    ring = Circle()
    ring.do(live.start(ring.state, ring.new_id, ["g1"], ring.now_ms))
    ring.do(live.begin_silence(ring.state, ring.new_id, ["g1"], ring.now_ms, 120))
    assert live.track(ring.state, "g1").silence

    ring.speak("Aino")

    assert live.track(ring.state, "g1").silence is None
    assert len(ring.state.all(LiveEvent)) == 3


def test_a_round_goes_once_round_the_circle():
    ring = Circle(form=Form.ROUND)
    spoke = []
    for _ in NAMES:
        ring.next()
        spoke.append(open_turn(ring.state.all(Turn)).person_id)
    ring.next()

    assert spoke == list(NAMES)
    assert to_come(ring) == []
    assert all(each is Standing.HEARD for each in standings(ring).values())


def test_a_round_may_begin_anywhere_and_comes_round():
    ring = Circle(form=Form.ROUND, people=4)
    ring.speak("Eeva")
    for _ in range(3):
        ring.next()

    assert [each.person_id for each in ring.state.all(Turn)] == ["Eeva", "Jorma", "Aino", "Bashir"]


def test_who_passes_is_asked_again_at_the_end():
    ring = Circle(form=Form.ROUND, people=5)
    for _ in range(4):
        ring.next()
    ring.pass_on()  # Jorma

    assert to_come(ring) == [("Linnea", Place.SPEAKING), ("Jorma", Place.PASSED)]
    assert standings(ring)["Jorma"] is Standing.PASSED
    ring.next()
    assert to_come(ring) == [("Jorma", Place.SPEAKING)]


def test_a_second_pass_is_the_last_word():
    ring = Circle(form=Form.ROUND, people=2)
    ring.next()
    ring.pass_on()  # Aino
    ring.next()
    assert to_come(ring) == [("Aino", Place.SPEAKING)]
    ring.pass_on()

    assert to_come(ring) == []
    assert circle_view(ring.state, "g1", "p0").not_yet == 1


def test_passing_before_anybody_spoke_takes_the_first_one():
    ring = Circle(form=Form.ROUND, people=3)
    ring.pass_on()
    ring.next()

    assert to_come(ring) == [
        ("Bashir", Place.SPEAKING),
        ("Eeva", Place.NEXT),
        ("Aino", Place.PASSED),
    ]


def test_a_late_arrival_speaks_at_their_own_seat():
    ring = Circle(form=Form.ROUND)
    ring.away("Sari")
    for _ in range(5):
        ring.next()
    assert ("Sari", Place.LATE) not in to_come(ring)
    ring.away("Sari", away=False)

    assert to_come(ring) == [
        ("Linnea", Place.SPEAKING),
        ("Mikael", Place.NEXT),
        ("Sari", Place.LATE),
        ("Tuulia", Place.AHEAD),
    ]


def test_a_late_arrival_at_a_seat_gone_by_comes_before_those_who_passed():
    ring = Circle(form=Form.ROUND, people=5)
    ring.away("Bashir")
    ring.next()
    ring.next()
    ring.pass_on()  # Eeva passes, Jorma speaks
    ring.away("Bashir", away=False)

    assert [name for name, _ in to_come(ring)] == ["Jorma", "Linnea", "Bashir", "Eeva"]


def test_somebody_nobody_knew_of_gets_a_seat_at_the_end_of_the_circle():
    ring = Circle(people=2)
    ring.do(circle.add_seat(ring.state, ring.new_id, "g1", "Kaisa", ring.now_ms))

    view = circle_view(ring.state, "g1", "p0")
    assert [each.seat.name for each in view.sitters] == ["Aino", "Bashir", "Kaisa"]


def test_a_group_without_people_gets_a_circle_by_its_first_arrival():
    ring = Circle(people=0)
    assert circle_view(ring.state, "g1", "p0") == CircleView((), None)
    assert ring.pass_on() is None
    ring.next()
    ring.do(circle.add_seat(ring.state, ring.new_id, "g1", "Kaisa", ring.now_ms))

    assert circle_view(ring.state, "g1", "p0").here == 1


@pytest.mark.parametrize(("left", "people", "seconds"), [(350_000, 5, 70), (0, 3, 0), (9, 0, 0)])
def test_what_is_left_is_shared_by_those_who_are_left(left, people, seconds):
    assert fair_seconds(left, people) == seconds


def test_joining_in_comes_before_a_new_thought():
    ring = Circle()
    ring.ask("Bashir", Signal.NEW)
    ring.ask("Sari", Signal.JOIN)
    ring.ask("Tuulia", Signal.NEW)
    ring.ask("Eeva", Signal.JOIN)

    assert queue(ring) == ["Sari", "Eeva", "Bashir", "Tuulia"]


def test_the_facilitator_can_always_overrule_the_queue():
    ring = Circle()
    for name in ("Aino", "Bashir", "Eeva"):
        ring.ask(name, Signal.NEW)
    last = ring.state.by(Waiting, "group_id", "g1")[-1]
    ring.do(circle.move_waiting(ring.state, last.id, 0))
    ring.ask("Sari", Signal.NEW)

    assert queue(ring) == ["Eeva", "Aino", "Bashir", "Sari"]


def test_the_same_signal_again_takes_somebody_off():
    ring = Circle()
    ring.ask("Aino", Signal.NEW)
    ring.ask("Aino", Signal.NEW)

    assert queue(ring) == []


def test_another_signal_changes_the_place_in_the_queue():
    ring = Circle()
    ring.ask("Aino", Signal.JOIN)
    ring.ask("Bashir", Signal.JOIN)
    ring.ask("Aino", Signal.NEW)

    assert queue(ring) == ["Bashir", "Aino"]


def test_taking_somebody_off_the_queue_does_not_stop_the_running_turn():
    ring = Circle()
    ring.speak("Aino")
    ring.ask("Aino", Signal.NEW)
    ring.do(circle.withdraw(ring.state, ring.state.all(Waiting)[0].id))

    assert open_turn(ring.state.all(Turn)).person_id == "Aino"


def test_the_first_of_the_queue_gets_the_floor_with_what_they_asked_for():
    ring = Circle()
    ring.ask("Sari", Signal.JOIN)
    ring.do(circle.give_to_first(ring.state, ring.new_id, ring.floor))

    assert open_turn(ring.state.all(Turn)).what is TurnKind.JOIN
    assert queue(ring) == []
    assert circle.give_to_first(ring.state, ring.new_id, ring.floor) == []


def test_an_unfinished_queue_is_there_in_the_next_phase():
    ring = Circle()
    ring.ask("Sari", Signal.NEW)
    ring.phase_id = "p2"

    assert circle_view(ring.state, "g1", "p2").of_person("Sari").asked is Signal.NEW


def test_a_fishbowl_has_an_inner_circle_and_listeners():
    ring = Circle(form=Form.FISHBOWL, people=5)
    ring.do(circle.swap_circles(ring.state, ring.floor, ["Aino", "Eeva", "Aino"]))
    ring.away("Linnea")

    assert [each.name for each in circle.listeners(ring.state, ring.floor)] == ["Bashir", "Jorma"]
    ring.do(circle.swap_circles(ring.state, ring.floor, ["Bashir"]))
    ring.do(circle.set_inner_minutes(ring.state, ring.floor, 7))
    names = [each.name for each in circle.listeners(ring.state, ring.floor)]
    assert names == ["Aino", "Eeva", "Jorma"]


def test_own_notes_and_used_cards_are_kept_per_phase():
    ring = Circle()
    ring.do(circle.write_own_note(ring.state, ring.floor, "Palaa alikulkuun."))
    ring.do(circle.write_own_note(ring.state, ring.floor, ""))
    ring.do(circle.use_card(ring.state, ring.floor, "quiet-1"))
    ring.do(circle.use_card(ring.state, ring.floor, "quiet-1"))

    kinds = {each.kind for each in ring.state.everything() if each.scope is Scope.PRIVATE}
    assert kinds == {"own_note", "used_card"}


def press(ring, key, name):
    match key:
        case "speak":
            ring.speak(name)
        case "next":
            ring.next()
        case "pass":
            ring.pass_on()
        case "join" | "new":
            ring.ask(name, Signal(key))
        case "away" | "here":
            ring.away(name, away=key == "away")
        case "first":
            ring.do(circle.give_to_first(ring.state, ring.new_id, ring.floor))
        case _:
            ring.do(circle.stop_speaking(ring.state, ring.floor))


KEYS = st.sampled_from(("speak", "next", "pass", "join", "new", "away", "here", "first", "stop"))


@given(
    st.lists(st.tuples(KEYS, st.sampled_from(NAMES)), max_size=25),
    st.sampled_from((Form.ROUND, Form.JOINT)),
    st.booleans(),
)
def test_whatever_is_pressed_one_person_speaks_and_the_round_comes_to_an_end(steps, form, timed):
    ring = Circle(form=form, timed=timed)
    for key, name in steps:
        press(ring, key, name)
        assert sum(each.ended_at_ms is None for each in ring.state.all(Turn)) <= 1
        people = [each.sitter.seat.person_id for each in round_view(ring.state, "g1", "p0").places]
        assert len(people) == len(set(people))

    for _ in range(3 * len(NAMES)):
        ring.next()
    if form is Form.ROUND:
        assert to_come(ring) == []
    heard = {each.person_id for each in ring.state.all(Turn) if not each.passed}
    view = circle_view(ring.state, "g1", "p0")
    for sitter in view.sitters:
        if sitter.standing is Standing.HEARD:
            assert sitter.seat.person_id in heard
