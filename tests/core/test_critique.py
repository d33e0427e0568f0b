"""What an experienced colleague would say about a plan."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from facilitator_app.core.changes import Set
from facilitator_app.core.critique import critique, special_words
from facilitator_app.core.findings import DERIVED, SOURCES, Mend, MendKind, Rule
from facilitator_app.core.model import (
    EVENT_ID,
    Event,
    Flex,
    FrameItem,
    Group,
    Mode,
    Person,
    Phase,
    Question,
    Step,
)
from facilitator_app.core.state import EventState
from facilitator_app.env.paths import resource
from facilitator_app.intake.library import read_special_terms
from facilitator_app.intake.sample import SEMINAR, SINGLE
from tests.core.made_events import planned, sample_state

TERMS = read_special_terms(resource("questions"))["fi"]


def found(state, rule):
    return next((each for each in critique(state, TERMS) if each.rule is rule), None)


def ready(state, *, people=8, recorder="Maija"):
    """Return the event with one circle of people and a recorder."""
    circle = [Person(id=f"person{number}") for number in range(people)]
    return state.with_records([Group(id="g1", number=1, recorder=recorder), *circle])


def changed(state, **minutes):
    """Return the plan with other lengths: the first phase of each named step."""
    for name, length in minutes.items():
        phase = next(each for each in state.all(Phase) if each.step is Step(name))
        state = state.apply([Set(Phase, phase.id, "minutes", length)])
    return state


def test_every_expected_warning_of_the_seminar_is_found():
    findings = {each.rule: each for each in critique(sample_state(SEMINAR), TERMS)}
    data = json.loads((resource("samples") / f"{SEMINAR}.json").read_text(encoding="utf-8"))
    told = {
        "Ryhmät 1 ja 2: suunniteltu 9 osallistujaa, etäsuositus 3-8": (
            findings[Rule.GROUP_LARGE].groups,
            findings[Rule.GROUP_LARGE].value,
            findings[Rule.GROUP_LARGE].limit,
        ),
        "Ryhmän lopetusosuus 15 min, suositus vähintään 20 min": (
            findings[Rule.CLOSING_SHORT].value,
            findings[Rule.CLOSING_SHORT].limit,
        ),
        "Ei taukoa 165 minuutin aikana": findings[Rule.NO_BREAK].value,
        "Ohjelmassa yli 15 minuutin puheosuus (50 min) ennen keskustelua": (
            findings[Rule.LONG_TALK].limit,
            findings[Rule.LONG_TALK].value,
        ),
        "Ryhmissä 1 ja 2 kierrokselle jää noin 85 s / osallistuja": (
            findings[Rule.ROUND_HURRIED].groups,
            round(findings[Rule.ROUND_HURRIED].value / 5) * 5,
        ),
    }

    assert told == {
        "Ryhmät 1 ja 2: suunniteltu 9 osallistujaa, etäsuositus 3-8": ((1, 2), 9, 8),
        "Ryhmän lopetusosuus 15 min, suositus vähintään 20 min": (15, 20),
        "Ei taukoa 165 minuutin aikana": 165,
        "Ohjelmassa yli 15 minuutin puheosuus (50 min) ennen keskustelua": (15, 50),
        "Ryhmissä 1 ja 2 kierrokselle jää noin 85 s / osallistuja": ((1, 2), 85),
    }
    assert list(told) == data["expected_warnings"]


def test_nothing_else_is_said_of_the_seminar_but_that_two_circles_are_odd():
    rules = {each.rule for each in critique(sample_state(SEMINAR), TERMS)}

    assert rules == {
        Rule.GROUP_LARGE,
        Rule.CLOSING_SHORT,
        Rule.NO_BREAK,
        Rule.LONG_TALK,
        Rule.ROUND_HURRIED,
        Rule.ODD_PAIRS,
    }


def test_the_two_hour_sample_has_no_finding():
    assert critique(sample_state(SINGLE), TERMS) == ()


def test_a_plan_without_phases_has_no_finding():
    state = EventState.empty().with_records([Event(id=EVENT_ID)])

    assert critique(state) == ()


def test_a_ready_two_hour_event_has_no_finding():
    assert critique(ready(planned("120")), TERMS) == ()


@pytest.mark.parametrize(("minutes", "value"), [((3, 12, 5), None), ((3, 12, 4), 19)])
def test_a_closing_block_under_twenty_minutes_is_found_with_what_is_missing(minutes, value):
    alone, sharing, closing = minutes
    state = changed(planned("120"), insights_alone=alone, insights=sharing, closing=closing)

    finding = found(state, Rule.CLOSING_SHORT)

    assert (finding.value if finding else None) == value
    if finding:
        assert finding.parts == minutes
        assert finding.mends[0].kind is MendKind.LENGTHEN
        assert finding.mends[0].minutes == 1


@pytest.mark.parametrize(
    ("template", "mode", "length", "value"),
    [
        ("60", Mode.REMOTE, 75, None),
        ("60", Mode.REMOTE, 76, 76),
        ("120", Mode.ON_SITE, 120, None),
        ("120", Mode.ON_SITE, 121, 121),
        ("180", Mode.ON_SITE, 180, None),
    ],
)
def test_a_stretch_without_a_break_is_found(template, mode, length, value):
    state = planned(template, mode=mode)
    phase = state.all(Phase)[0]
    more = length - sum(each.minutes for each in state.all(Phase))
    state = state.apply([Set(Phase, phase.id, "minutes", phase.minutes + more)])

    finding = found(state, Rule.NO_BREAK)

    assert (finding.value if finding else None) == value


def test_a_break_in_the_programme_before_the_groups_counts():
    state = planned("60", mode=Mode.REMOTE, start_minute=990, dialogue_start_minute=1020)
    talk = FrameItem(id="f1", start_minute=990, end_minute=1005, title="Puhe")
    rest = FrameItem(id="f2", start_minute=1005, end_minute=1020, title="Kahvi", is_break=True)
    dialogue = FrameItem(id="f3", start_minute=1020, title="Dialogi", is_dialogue=True)

    assert found(state.with_records([talk, dialogue]), Rule.NO_BREAK).value > 75
    assert found(state.with_records([talk, rest, dialogue]), Rule.NO_BREAK) is None


@pytest.mark.parametrize(("talks", "value"), [((15,), None), ((16,), 16), ((10, 10), 20), ((), 30)])
def test_talk_before_the_dialogue_over_fifteen_minutes_is_found(talks, value):
    start = 1020 - (sum(talks) or 30)
    state = planned("120", start_minute=start, dialogue_start_minute=1020)
    now, items = start, []
    for number, length in enumerate(talks):
        items.append(FrameItem(id=f"f{number}", start_minute=now, end_minute=now + length))
        now += length

    finding = found(state.with_records(items), Rule.LONG_TALK)

    assert (finding.value if finding else None) == value


def test_a_talk_among_the_phases_counts_when_it_comes_before_the_dialogue():
    state = planned("120")
    talk = Phase(id="talk", position=0.5, step=Step.PLENARY, minutes=20)

    assert found(state.with_records([talk]), Rule.LONG_TALK).value == 20


def test_joint_dialogue_must_have_the_largest_share():
    state = changed(planned("120"), joint=10, deepening=15)

    finding = found(state, Rule.JOINT_NOT_LARGEST)

    assert (finding.value, finding.limit) == (25, 25)
    assert finding.mends[0] == Mend(MendKind.LENGTHEN, 1, "p9")
    assert found(changed(state, joint=11), Rule.JOINT_NOT_LARGEST) is None


@pytest.mark.parametrize(
    ("mode", "people", "rule"),
    [
        (Mode.REMOTE, 8, None),
        (Mode.REMOTE, 9, Rule.GROUP_LARGE),
        (Mode.ON_SITE, 25, None),
        (Mode.ON_SITE, 26, Rule.GROUP_LARGE),
        (Mode.ON_SITE, 6, None),
        (Mode.ON_SITE, 5, Rule.GROUP_SMALL),
    ],
)
def test_groups_that_are_too_large_or_too_small_are_found(mode, people, rule):
    rules = {each.rule for each in critique(ready(planned("60", mode=mode), people=people))}

    assert rules & {Rule.GROUP_LARGE, Rule.GROUP_SMALL} == ({rule} if rule else set())


def test_an_unknown_number_of_people_is_not_judged():
    state = planned("120").with_records([Group(id="g1", number=1, recorder="Maija")])

    assert critique(state, TERMS) == ()


def test_the_planned_places_count_before_anybody_has_registered():
    state = planned("60", mode=Mode.REMOTE, capacity=20)
    groups = [Group(id=f"g{number}", number=number, recorder="x") for number in (1, 2)]

    assert found(state.with_records(groups), Rule.GROUP_LARGE).groups == (1, 2)


@pytest.mark.parametrize(("minutes", "value"), [(8, None), (7, 52)])
def test_a_round_with_under_a_minute_each_is_found_with_what_it_takes(minutes, value):
    state = changed(ready(planned("120")), insights=minutes)

    finding = found(state, Rule.ROUND_HURRIED)

    assert (finding.value if finding else None) == value
    if finding:
        assert finding.mends[0] == Mend(MendKind.LENGTHEN, 1, finding.phase_ids[0])


def test_an_odd_circle_makes_a_trio():
    state = ready(planned("120"), people=7)

    assert found(state, Rule.ODD_PAIRS).groups == (1,)
    assert found(ready(planned("120"), people=8), Rule.ODD_PAIRS) is None


def test_a_group_without_a_recorder_is_found():
    assert found(ready(planned("120"), recorder=" "), Rule.RECORDER_MISSING).groups == (1,)


def test_people_must_be_told_before_the_dialogue_that_it_is_written_down():
    state = ready(planned("120"))
    silent = state.apply([Set(Phase, "p1", "script", "Tervetuloa.")])

    assert found(state, Rule.RECORDING_UNANNOUNCED) is None
    assert found(silent, Rule.RECORDING_UNANNOUNCED).mends == (Mend(MendKind.ANNOUNCE),)
    told = silent.apply([Set(Event, EVENT_ID, "recording_announcement", "Kirjaamme.")])
    assert found(told, Rule.RECORDING_UNANNOUNCED) is None
    in_title = silent.apply([Set(Phase, "p1", "title", "Kirjurin esittely")])
    assert found(in_title, Rule.RECORDING_UNANNOUNCED) is None


def test_a_plan_longer_than_its_time_is_found_and_can_be_fitted():
    state = ready(planned("120", minutes=110))

    finding = found(state, Rule.PLAN_TOO_LONG)

    assert (finding.value, finding.limit) == (10, 110)
    assert [each.kind for each in finding.mends] == [MendKind.FIT, MendKind.END_LATER]


def test_an_end_that_cannot_be_reached_is_found_with_the_minutes_that_are_missing():
    finding = found(ready(planned("120", minutes=70)), Rule.END_UNREACHABLE)

    assert finding.value == 8
    assert finding.mends[0].kind is MendKind.SECOND_LOOP_OFF
    assert finding.mends[1] == Mend(MendKind.END_LATER, 8)


def test_fixed_starts_that_contradict_each_other_are_found():
    state = ready(planned("120"))
    pins = [Set(Phase, "p5", "pinned_minute", 1080), Set(Phase, "p6", "pinned_minute", 1070)]

    finding = found(state.apply(pins), Rule.PINS_CONTRADICT)

    assert finding.phase_ids == ("p5", "p6")
    assert finding.mends == (Mend(MendKind.UNPIN, target_id="p6"),)


def test_a_fixed_start_that_comes_too_early_is_found():
    state = ready(planned("120")).apply([Set(Phase, "p6", "pinned_minute", 1050)])

    finding = found(state, Rule.PLAN_TOO_LONG)

    assert finding.value == 6
    assert finding.phase_ids == ("p6",)


def test_a_long_question_and_one_with_special_terms_are_found():
    question = Question(id="q", phase_id="p6", text="sana " * 16)
    hard = Question(id="h", phase_id="p6", text="Miten osallistamme sidosryhmät SOTE-työhön?")
    state = ready(planned("120")).with_records([question, hard])

    assert found(state, Rule.QUESTION_LONG).value == 16
    terms = found(state, Rule.QUESTION_TERMS)
    assert terms.terms == ("osallistamme", "sidosryhmät")
    assert terms.mends == (Mend(MendKind.OPEN_QUESTION, target_id="h"),)


def test_capitals_and_very_long_words_are_special():
    assert special_words("Mitä TKI tekee?", ()) == ("TKI",)
    assert special_words("kehittämisyhteistyöverkostossa", ()) == (
        "kehittämisyhteistyöverkostossa",
    )
    assert special_words("Mitä sinä teit eilen?", TERMS) == ()


def test_every_rule_names_its_source_or_is_derived():
    assert set(SOURCES) | DERIVED == set(Rule)
    assert all(each.startswith("https://") for pages in SOURCES.values() for each in pages)


def test_the_gravest_come_first():
    rules = [each.rule for each in critique(sample_state(SEMINAR), TERMS)]

    assert rules == sorted(rules, key=list(Rule).index)


def test_what_may_be_left_out_does_not_make_the_end_unreachable():
    state = ready(planned("120", minutes=78))
    phases = [replace(each, flex=Flex.PROTECTED) for each in state.all(Phase)]

    assert found(state, Rule.END_UNREACHABLE) is None
    assert found(state.with_records(phases), Rule.END_UNREACHABLE).value == 2
