"""Why no division keeps all conditions, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import Group, Person
from facilitator_app.core.rotation.feasible import Condition, Kind
from facilitator_app.core.state import EventState
from facilitator_app.ui.groups.divider import Found
from facilitator_app.ui.groups.words import group_name

translate = QCoreApplication.translate


def clash_text(state: EventState, found: Found) -> tuple[str, str]:
    """Return what cannot be met together, and what to do."""
    clashes = found.solution.contradictions
    if not clashes:
        return (
            translate("Groups", "No division was found in time."),
            translate("Groups", "Put a condition aside, or try again."),
        )
    parts = [_condition_text(state, found, each) for each in clashes[0].conditions]
    sizes = [each for each in parts if each]
    template = translate("Groups", "{people} people, room for {most}.")
    first = clashes[0]
    if first.people > first.most:
        sizes.append(template.format(people=first.people, most=first.most))
    return (
        translate("Groups", "These conditions cannot all be met:"),
        "; ".join(sizes) + ". " + translate("Groups", "Put one of them aside."),
    )


def _condition_text(state: EventState, found: Found, condition: Condition) -> str:
    ids = found.problem.instance.people
    people = (state.find(Person, ids[number]) for number in condition.people)
    names = ", ".join(each.display_name for each in people if each is not None)
    match condition.kind:
        case Kind.TOGETHER:
            return translate("Groups", "Together: {names}").format(names=names)
        case Kind.APART:
            return translate("Groups", "Apart: {names}").format(names=names)
        case Kind.PINNED:
            group = state.find(
                Group, found.problem.group_ids[found.problem.instance.pinned[condition.index].table]
            )
            where = group_name(group) if group else "?"
            return translate("Groups", "{names}: {group}").format(names=names, group=where)
        case Kind.SEATS:
            return ""
