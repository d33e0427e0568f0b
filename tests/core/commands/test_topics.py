"""The question a group is at, the topic it chooses, its slips."""

import pytest

from facilitator_app.core.commands import topics
from facilitator_app.core.commands.plan import tick_question
from facilitator_app.core.model import Group, Question, SlipCount, TopicCandidate
from facilitator_app.core.questions import current_question, questions_of, was_asked
from tests.core.plans import Desk, event_with


@pytest.fixture
def desk():
    desk = Desk(event_with([], groups=2))
    desk.state = desk.state.with_records(
        [
            Question(id="q1", phase_id="p", position=1.0, text="Mistä arki muodostuu?"),
            Question(id="q2", phase_id="p", position=2.0, text="Milloin?"),
            Question(id="q3", phase_id="p", position=3.0, text="Vain kakkoselle", group_id="g2"),
            Question(id="q4", phase_id="p", position=4.0, group_id="g2", variant_of="q2"),
        ]
    )
    return desk


def do(desk, changes):
    desk.state = desk.state.apply(changes)


def test_each_group_has_the_common_questions_and_its_own(desk):
    assert [each.id for each in questions_of(desk.state, "g1", "p")] == ["q1", "q2"]
    assert [each.id for each in questions_of(desk.state, "g2", "p")] == ["q1", "q4", "q3"]


def test_a_group_is_at_the_first_question_until_it_goes_on(desk):
    assert current_question(desk.state, "g1", "p").id == "q1"
    do(desk, topics.step_question(desk.state, "g1", "p", 1))
    assert current_question(desk.state, "g1", "p").id == "q2"
    assert current_question(desk.state, "g2", "p").id == "q1"
    do(desk, topics.step_question(desk.state, "g1", "p", 5))
    assert current_question(desk.state, "g1", "p").id == "q2"
    do(desk, topics.step_question(desk.state, "g1", "p", -9))
    assert current_question(desk.state, "g1", "p").id == "q1"


def test_a_phase_without_questions_has_none_to_be_at(desk):
    assert current_question(desk.state, "g1", "nowhere") is None
    assert topics.step_question(desk.state, "g1", "nowhere", 1) == []


def test_a_question_that_was_taken_away_leaves_the_first(desk):
    do(desk, topics.open_question(desk.state, "g1", "p", "q2"))
    do(desk, [*topics.open_question(desk.state, "g1", "p", "gone")])
    assert current_question(desk.state, "g1", "p").id == "q1"


def test_a_tick_is_of_one_group(desk):
    do(desk, tick_question(desk.state, "q1", "g1", desk.now_ms, used=True))
    assert was_asked(desk.state, "g1", "q1")
    assert not was_asked(desk.state, "g2", "q1")


def propose(desk, *texts):
    for text in texts:
        do(desk, topics.add_candidate(desk.state, desk.new_id, "g1", "p", text))
    return desk.state.all(TopicCandidate)


def test_candidates_stand_in_the_order_in_which_they_came(desk):
    propose(desk, "Tutuksi tuleminen", " Valot ja reitit ", "  ")

    found = topics.candidates(desk.state, "g1", "p")
    assert [each.text for each in found] == ["Tutuksi tuleminen", "Valot ja reitit"]
    assert topics.candidates(desk.state, "g2", "p") == []


def test_three_criteria_and_hands_are_kept_with_a_candidate(desk):
    (first,) = propose(desk, "Valot")
    do(desk, topics.edit_candidate(desk.state, first.id, **{topics.CRITERIA[1]: True}))
    for hands in (1, 1, -5):
        do(desk, topics.count_hand(desk.state, first.id, hands))

    (first,) = desk.state.all(TopicCandidate)
    assert (first.has_tension, first.touches_many, first.hands) == (True, False, 0)


def test_the_losing_topics_are_kept_for_later(desk):
    first, second = propose(desk, "Tutuksi tuleminen", "Valot")
    do(desk, topics.choose(desk.state, first.id))
    do(desk, topics.choose(desk.state, second.id))

    assert [each.chosen for each in desk.state.all(TopicCandidate)] == [False, True]
    assert desk.state.get(Group, "g1").topic == "Valot"


def test_a_candidate_without_words_goes(desk):
    (first,) = propose(desk, "Valot")
    do(desk, topics.edit_candidate(desk.state, first.id, text=" "))
    assert desk.state.all(TopicCandidate) == ()


def test_slips_are_counted_and_never_below_none(desk):
    assert topics.count_slip(desk.state, "g1", "p", -1) == []
    for slips in (1, 1, 1, -1):
        do(desk, topics.count_slip(desk.state, "g1", "p", slips))
    assert desk.state.get(SlipCount, "g1:p").count == 2
    do(desk, topics.count_slip(desk.state, "g1", "p", -9))
    assert desk.state.get(SlipCount, "g1:p").count == 0
