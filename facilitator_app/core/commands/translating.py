"""The command that takes over translations that came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facilitator_app.core.changes import Add, Change, Set
from facilitator_app.core.commands import summary
from facilitator_app.core.model import ThemePart, Translation
from facilitator_app.core.state import EventState
from facilitator_app.core.translating import Arrival, ArrivedText

_TAKEN = (Arrival.NEW, Arrival.CHANGED, Arrival.OLD)


def take_translations(
    state: EventState, language: str, arrived: Sequence[ArrivedText]
) -> list[Change]:
    """Take over what came back; a text whose original has changed since stays marked as old."""
    changes: list[Change] = []
    for each in arrived:
        if each.arrival in _TAKEN and each.unit is not None:
            changes += _taken(state, language, each)
    return changes


def _taken(state: EventState, language: str, arrived: ArrivedText) -> list[Change]:
    unit, text = arrived.unit, arrived.returned.translation
    assert unit is not None
    if unit.sentence_id:
        changes = summary.translate(state, unit.sentence_id, language, text)
    else:
        part = ThemePart(unit.part)
        changes = summary.translate_theme(state, unit.theme_id, part, language, text)
    if arrived.arrival is Arrival.OLD:
        return [_of_source(change, arrived.returned.source) for change in changes]
    return changes


def _of_source(change: Change, source: str) -> Change:
    """Say which words were translated: not those that stand here now."""
    match change:
        case Set(field="of_text"):
            return replace(change, value=source)
        case Add(record=Translation() as made):
            return Add(replace(made, of_text=source))
        case _:
            return change
