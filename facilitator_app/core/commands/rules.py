"""Commands on the ground rules of the event and the sheet around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from facilitator_app.core.changes import Add, Change, edit, remove
from facilitator_app.core.commands.placing import NewId
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import RuleSet
from facilitator_app.core.rules import RuleSheet, Words
from facilitator_app.core.state import EventState
from facilitator_app.core.template import in_language


def use_rules(state: EventState, sheet: RuleSheet, new_id: NewId) -> list[Change]:
    """Give the event the rules of `sheet` in place of those it has."""
    new = rule_set_of(sheet, new_id(), state.event.language)
    former = state.find(RuleSet, state.event.rule_set_id)
    changes: list[Change] = [Add(new)]
    if former is not None:
        changes.append(remove(former))
    return [*changes, *edit(state.event, rule_set_id=new.id)]


def rule_set_of(sheet: RuleSheet, rule_set_id: str, language: str) -> RuleSet:
    """Return the record that `sheet` makes, named and greeting in `language`."""
    return RuleSet(
        id=rule_set_id,
        name=in_language(sheet.names, language),
        source=sheet.id,
        version=sheet.version,
        greeting=in_language(sheet.greetings, language),
        logo=sheet.logo,
        rules=sheet.rules,
    )


def add_rule(state: EventState, language: str, text: str) -> list[Change]:
    """Put a rule at the end."""
    held = _held(state)
    return edit(held, rules=(*held.rules, {language: text}))


def edit_rule(state: EventState, at: int, language: str, text: str) -> list[Change]:
    """Change the words of a rule in one language; a rule without any words is taken away."""
    held = _held(state)
    words: Words = {**_at(held.rules, at), language: text.strip()}
    kept = {code: each for code, each in words.items() if each}
    rules: Sequence[Words] = [*held.rules[:at], *([kept] if kept else []), *held.rules[at + 1 :]]
    return edit(held, rules=tuple(rules))


def remove_rule(state: EventState, at: int) -> list[Change]:
    """Take a rule away."""
    held = _held(state)
    _at(held.rules, at)
    return edit(held, rules=(*held.rules[:at], *held.rules[at + 1 :]))


def move_rule(state: EventState, at: int, to: int) -> list[Change]:
    """Put a rule at another place."""
    held = _held(state)
    rules = list(held.rules)
    moved = _at(held.rules, at)
    del rules[at]
    rules.insert(max(0, to), moved)
    return edit(held, rules=tuple(rules))


def edit_sheet(state: EventState, values: Mapping[str, Any]) -> list[Change]:
    """Give the sheet another name, origin, greeting or logo."""
    held = _held(state)
    replace(held, **values)
    return edit(held, **values)


def _held(state: EventState) -> RuleSet:
    return state.get(RuleSet, state.event.rule_set_id)


def _at(rules: Sequence[Words], at: int) -> Words:
    if not 0 <= at < len(rules):
        raise UserError(Problem.NO_SUCH_RECORD)
    return rules[at]
