"""Carrying out what would mend a finding, with one key and one step back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from facilitator_app.core.changes import Change, edit
from facilitator_app.core.commands import fitting
from facilitator_app.core.commands.placing import NewId
from facilitator_app.core.findings import Mend, MendKind
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Phase, Step
from facilitator_app.core.state import EventState
from facilitator_app.core.template import TemplateStep, Words, in_language


@frozen
class Library:
    """Ready phases and wordings.

    Attributes:
        steps: Name -> a ready phase.
        announcement: What is said about the notes before the dialogue begins.
    """

    steps: Mapping[str, TemplateStep]
    announcement: Words

    def step(self, kind: Step) -> TemplateStep:
        """Return the first ready phase of a kind."""
        return next(each for each in self.steps.values() if each.step is kind)

    def wordings(self, kind: Step) -> tuple[Words, ...]:
        """Return every ready wording for phases of a kind."""
        steps = [each for each in self.steps.values() if each.step is kind]
        found = [words for each in steps for words in (each.scripts, *each.more_scripts)]
        return tuple(words for words in found if words)


def mend(  # noqa: C901 - one case a mend
    state: EventState, how: Mend, library: Library, new_id: NewId
) -> list[Change]:
    """Do what `how` says; what only leads somewhere else changes nothing.

    Raises:
        UserError: The plan cannot be made to fit; it says by how many minutes.
    """
    match how.kind:
        case MendKind.LENGTHEN:
            return fitting.lengthen(state, how.target_id, how.minutes)
        case MendKind.ADD_BREAK:
            step = replace(library.step(Step.BREAK), minutes=how.minutes)
            return fitting.insert_step(state, step, new_id, before_id=how.target_id)
        case MendKind.FIT:
            return fitting.fit_to_time(state)
        case MendKind.SECOND_LOOP_OFF:
            return fitting.leave_out_second_loop(state)
        case MendKind.END_LATER:
            return _end_later(state, how.minutes)
        case MendKind.UNPIN:
            return edit(state.get(Phase, how.target_id), pinned_minute=None)
        case MendKind.ANNOUNCE:
            words = in_language(library.announcement, state.event.language)
            return edit(state.event, recording_announcement=words)
        case MendKind.OPEN_GROUPS | MendKind.OPEN_QUESTION:
            return []


def _end_later(state: EventState, minutes: int) -> list[Change]:
    """Move the end of the groups' part and refit; the promised end follows only when it must."""
    event = state.event
    if event.dialogue_end_minute is None:
        values = {"end_minute": event.end_minute + minutes}
    else:
        end = event.dialogue_end_minute + minutes
        values = {"dialogue_end_minute": end, "end_minute": max(event.end_minute, end)}
    moved = replace(event, **values)
    return [*edit(event, **values), *fitting.refit_if_possible(state.all(Phase), moved)]
