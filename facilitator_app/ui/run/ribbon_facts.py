"""What the ribbon shows of a group's plan: done, going on, to come, left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import MINUTE_MS, Flex, Phase
from facilitator_app.core.recovery import Cut
from facilitator_app.core.timeline import length_ms
from facilitator_app.ui.formats import minutes
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.words import phase_icon
from facilitator_app.ui.widgets.phase_ribbon import Segment, SegmentState


def ribbon_segments(scene: Scene, proposed: Sequence[Cut] = ()) -> list[Segment]:
    """Return one segment per phase.

    Args:
        proposed: Lengths that are being looked at, shown beside the present ones.
    """
    cuts = {cut.phase.id: cut for cut in proposed}
    seen = {run.phase_id for run in scene.track.runs}
    passed = _passed(scene)
    return [
        _segment(scene, phase, cuts, _state(scene, phase, seen, passed)) for phase in scene.phases
    ]


def _segment(scene: Scene, phase: Phase, cuts: Mapping[str, Cut], state: SegmentState) -> Segment:
    length = round(length_ms(scene.track, phase) / MINUTE_MS)
    shown = phase.minutes if state == "dropped" else length
    cut = cuts.get(phase.id)
    share = 0.0
    if state == "current" and scene.status.length_ms:
        share = min(1.0, scene.status.spent_ms / scene.status.length_ms)
    return Segment(
        id=phase.id,
        title=phase.title,
        minutes=shown,
        minutes_text=minutes(shown),
        icon=phase_icon(phase),
        state=state,
        share_done=round(share, 3),
        locked=phase.flex is Flex.PROTECTED,
        proposed=f"{length} → {cut.proposed_ms // MINUTE_MS}" if cut else "",
        spoken=f"{minutes(shown)}, {_state_word(state)}",
    )


def _passed(scene: Scene) -> set[str]:
    """Return the phases before the one going on; all of them after the end."""
    if scene.track.ended:
        return {phase.id for phase in scene.phases}
    if scene.running is None:
        return set()
    here = (scene.running.position, scene.running.id)
    return {phase.id for phase in scene.phases if (phase.position, phase.id) < here}


def _state(scene: Scene, phase: Phase, seen: set[str], passed: set[str]) -> SegmentState:
    if phase.id == scene.running_id:
        return "current"
    if phase.id in scene.track.dropped:
        return "dropped"
    if phase.id in passed:
        return "done" if phase.id in seen else "dropped"
    return "coming"


def _state_word(state: SegmentState) -> str:
    translate = QCoreApplication.translate
    match state:
        case "done":
            return translate("Ribbon", "done")
        case "current":
            return translate("Ribbon", "going on")
        case "dropped":
            return translate("Ribbon", "left out")
        case _:
            return translate("Ribbon", "to come")
