"""What conditions, groups and the recount are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.group_check import Broken, Check
from facilitator_app.core.model import Condition, ConditionKind, Group, Person
from facilitator_app.core.state import EventState

translate = QCoreApplication.translate


def group_name(group: Group) -> str:
    """Return what a group is called."""
    return translate("Groups", "Group {number}").format(number=group.number)


def names_of(state: EventState, people: Sequence[str]) -> str:
    """Return the short names of people, "Åsa K., Kalle K."."""
    known = (state.find(Person, each) for each in people)
    return ", ".join(each.display_name for each in known if each is not None)


def mixed_by(attribute: str) -> str:
    """Return the condition that spreads people by an attribute."""
    match attribute:
        case "organisation":
            return translate("Groups", "Mix organisations")
        case "sector":
            return translate("Groups", "Mix kinds of organisations")
        case "level":
            return translate("Groups", "Mix levels of work")
        case _:
            return translate("Groups", "Mix languages")


def condition_text(state: EventState, condition: Condition) -> str:
    """Return a condition in a few words, as on its chip."""
    names = names_of(state, condition.people)
    match condition.what:
        case ConditionKind.MIX:
            return mixed_by(condition.attribute)
        case ConditionKind.FIXED:
            group = state.find(Group, condition.group_id)
            where = group_name(group) if group else "?"
            return translate("Groups", "{names}: {group}").format(names=names, group=where)
        case ConditionKind.MAX_SIZE:
            return translate("Groups", "At most {count} a group").format(count=condition.number)
        case ConditionKind.FROM_ROUND:
            template = translate("Groups", "{names}: from round {number} on")
            return template.format(names=names, number=condition.number)
        case ConditionKind.UNTIL_ROUND:
            template = translate("Groups", "{names}: until round {number}")
            return template.format(names=names, number=condition.number)
        case _:
            return _plain(condition.what).format(names=names)


def _plain(what: ConditionKind) -> str:
    match what:
        case ConditionKind.NEW_MEETINGS:
            return translate("Groups", "New meetings first")
        case ConditionKind.UNIT_APART:
            return translate("Groups", "One unit in different groups")
        case ConditionKind.SUPERIOR_APART:
            return translate("Groups", "Superiors apart from their staff")
        case ConditionKind.LANGUAGE_TABLE:
            return translate("Groups", "Everybody where their language is spoken")
        case ConditionKind.TOGETHER:
            return translate("Groups", "Together: {names}")
        case _:
            return translate("Groups", "Apart: {names}")


def broken_text(state: EventState, broken: Broken) -> str:
    """Return what is not kept in a group, as short as can be."""
    what = condition_text(state, broken.condition)
    named = broken.people and not broken.condition.people
    return f"{what}: {names_of(state, broken.people)}" if named else what


def mix_text(mix: Mapping[str, int]) -> str:
    """Return the mix of a group, "kunta 4, valtio 3"; the rarest values are one number."""
    shown = list(mix.items())[:3]
    rest = sum(mix.values()) - sum(count for _, count in shown)
    parts = [f"{value} {count}" for value, count in shown]
    if rest:
        parts.append(translate("Groups", "others {count}").format(count=rest))
    return ", ".join(parts)


def met_text(found: Check) -> str:
    """Return how many new people everybody meets."""
    template = translate("Groups", "All {people} meet at least {count} others.")
    return template.format(people=found.people, count=found.met_min)


def again_text(found: Check) -> str:
    """Return who meets again, and whether that could be otherwise."""
    if not found.again:
        return translate("Groups", "No two people meet a second time.")
    first = translate("Groups", "%n pairs meet again.", None, found.again)
    if not found.least_again:
        return first
    template = translate(
        "Groups",
        "Fewer than {least} is not possible: {crowd} people of one group divide among {tables}.",
    )
    why = template.format(least=found.least_again, crowd=found.crowd, tables=found.tables)
    return f"{first} {why}"


def kept_text(state: EventState, condition: Condition) -> str:
    """Return that a condition is kept, as a sentence."""
    match condition.what:
        case ConditionKind.UNIT_APART:
            return translate("Groups", "Nobody shares a group with their own unit.")
        case ConditionKind.SUPERIOR_APART:
            return translate("Groups", "Nobody's superior is in the same group.")
        case ConditionKind.LANGUAGE_TABLE:
            return translate("Groups", "Everybody sits where their language is spoken.")
        case _:
            return translate("Groups", "Kept: {condition}").format(
                condition=condition_text(state, condition)
            )


def not_kept_text(state: EventState, condition: Condition, times: int) -> str:
    """Return that a condition is broken, and how often."""
    template = translate("Groups", "Not kept %n times: {condition}", None, times)
    return template.format(condition=condition_text(state, condition))
