"""Commands on the pairs of a group: who comes late to them, and who goes."""

from __future__ import annotations

from facilitator_app.core.changes import Change, edit
from facilitator_app.core.model import PairRound
from facilitator_app.core.pairs import joined, left
from facilitator_app.core.state import EventState


def join_pairs(state: EventState, pair_round_id: str, person_id: str) -> list[Change]:
    """Let somebody who came late into the pairs: to whoever is alone, else to a pair."""
    pairs = state.get(PairRound, pair_round_id)
    former = [
        pair
        for each in state.by(PairRound, "group_id", pairs.group_id)
        if each.id != pair_round_id
        for pair in each.pairs
    ]
    return edit(pairs, pairs=joined(pairs.pairs, person_id, former))


def leave_pairs(state: EventState, pair_round_id: str, person_id: str) -> list[Change]:
    """Take somebody who went out of the pairs; whoever is left alone joins a pair."""
    pairs = state.get(PairRound, pair_round_id)
    return edit(pairs, pairs=left(pairs.pairs, person_id))
