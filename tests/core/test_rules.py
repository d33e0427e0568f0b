"""Ground rules: sets are compared, edited and reused."""

from __future__ import annotations

import pytest

from facilitator_app.core.commands import rules as commands
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import RuleSet
from facilitator_app.core.rules import Difference, RuleDifference, RuleSheet, compare, languages
from facilitator_app.env.paths import resource
from facilitator_app.intake.rule_sheets import read_rule_sets
from tests.core.made_events import numbered, planned

SETS = read_rule_sets(resource("rules"))


@pytest.fixture
def state():
    state = planned("60")
    return state.apply(commands.use_rules(state, SETS["rules-4-2025"], numbered()))


def held(state):
    return state.get(RuleSet, state.event.rule_set_id)


def test_the_rules_of_an_event_are_a_copy_with_name_and_version(state):
    rules = held(state)

    assert (rules.name, rules.source, rules.version) == (
        "Neljä pelisääntöä (2025)",
        "rules-4-2025",
        1,
    )
    assert len(rules.rules) == 4


def test_other_rules_take_their_place_and_the_former_can_come_back(state):
    former = held(state)

    state = state.apply(commands.use_rules(state, SETS["rules-3-youth"], numbered("second")))

    assert len(held(state).rules) == 3
    assert state.find(RuleSet, former.id) is None
    assert state.known(RuleSet, former.id) is not None


def test_a_rule_is_edited_in_one_language_and_the_others_stay(state):
    state = state.apply(commands.edit_rule(state, 0, "fi", "Kuunnellaan"))

    words = held(state).rules[0]
    assert words["fi"] == "Kuunnellaan"
    assert words["sv"] == SETS["rules-4-2025"].rules[0]["sv"]


def test_a_rule_without_words_goes(state):
    for language in ("fi", "sv", "en"):
        state = state.apply(commands.edit_rule(state, 0, language, "  "))

    assert len(held(state).rules) == 3


def test_rules_are_added_moved_and_removed(state):
    state = state.apply(commands.add_rule(state, "fi", "Uusi"))
    state = state.apply(commands.move_rule(state, 4, 0))
    assert held(state).rules[0] == {"fi": "Uusi"}

    state = state.apply(commands.remove_rule(state, 0))
    assert held(state).rules == SETS["rules-4-2025"].rules


@pytest.mark.parametrize("at", [-1, 4])
def test_a_rule_that_is_not_there_cannot_be_changed(state, at):
    for command in (commands.remove_rule, lambda s, n: commands.move_rule(s, n, 0)):
        with pytest.raises(UserError) as caught:
            command(state, at)
        assert caught.value.problem is Problem.NO_SUCH_RECORD


def test_the_sheet_has_a_greeting_and_a_logo(state):
    state = state.apply(commands.edit_sheet(state, {"greeting": "Tervetuloa", "logo": "aGVp"}))

    assert (held(state).greeting, held(state).logo) == ("Tervetuloa", "aGVp")


def test_a_sheet_greets_in_the_language_of_the_event():
    sheet = RuleSheet(
        id="own-a",
        version=3,
        names={"fi": "Oma", "sv": "Egen"},
        rules=(),
        greetings={"fi": "Hei", "sv": "Hej"},
    )
    state = planned("60", language="sv")

    state = state.apply(commands.use_rules(state, sheet, numbered()))

    assert (held(state).name, held(state).greeting, held(state).version) == ("Egen", "Hej", 3)


def test_two_sets_are_compared_rule_by_rule():
    old = ["Yksi puhuu, muut kuuntelevat", "Puhu kokemuksestasi", "Pidä luottamus"]
    new = ["Pidä luottamus", "Yksi puhuu ja muut kuuntelevat", "Puhelin pois"]

    assert compare(old, new) == (
        RuleDifference(Difference.SAME, "Pidä luottamus", "Pidä luottamus"),
        RuleDifference(Difference.REWORDED, old[0], new[1]),
        RuleDifference(Difference.ADDED, new="Puhelin pois"),
        RuleDifference(Difference.LEFT_OUT, old="Puhu kokemuksestasi"),
    )


def test_the_official_sets_can_be_compared():
    six, four = (
        [each["fi"] for each in SETS[name].rules] for name in ("rules-6-fi", "rules-4-2025")
    )

    differences = compare(six, four)

    assert [each.new for each in differences if each.new] == four
    assert sorted(each.old for each in differences if each.old) == sorted(six)


def test_a_set_is_known_to_be_whole_in_a_language():
    assert list(languages(SETS["rules-6-fi"].rules)) == ["fi", "sv", "en"]
    assert list(languages([{"fi": "a", "sv": ""}, {"fi": "b"}])) == ["fi"]
