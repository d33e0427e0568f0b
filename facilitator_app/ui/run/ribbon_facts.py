"""What the ribbon shows of a group's plan: done, going on, to come, left out."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.model import MINUTE_MS, Flex, Phase
from facilitator_app.core.recovery import Cut
from facilitator_app.core.timeline import length_ms
from facilitator_app.ui.phase_icons import phase_icon
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.widgets.phase_bar import Segment, SegmentState


def ribbon_segments(scene: Scene, proposed: Sequence[Cut] = ()) -> list[Segment]:
    """Return one segment per phase.

    Args:
        proposed: Lengths that are being looked at, shown beside the present ones.
    """
    cuts = {cut.phase.id: cut.proposed_ms // MINUTE_MS for cut in proposed}
    seen = {run.phase_id for run in scene.track.runs}
    passed = _passed(scene)
    return [
        _segment(scene, phase, _state(scene, phase, seen, passed), cuts.get(phase.id))
        for phase in scene.phases
    ]


def _segment(scene: Scene, phase: Phase, state: SegmentState, proposed: int | None) -> Segment:
    length = round(length_ms(scene.track, phase) / MINUTE_MS)
    share = 0.0
    if state is SegmentState.CURRENT and scene.status.length_ms:
        share = min(1.0, scene.status.spent_ms / scene.status.length_ms)
    return Segment(
        id=phase.id,
        title=phase.title,
        minutes=phase.minutes if state is SegmentState.LEFT_OUT else length,
        icon=phase_icon(phase),
        state=state,
        share=share,
        locked=phase.flex is Flex.PROTECTED,
        proposed=proposed,
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
        return SegmentState.CURRENT
    if phase.id in scene.track.dropped or (phase.id in passed and phase.id not in seen):
        return SegmentState.LEFT_OUT
    return SegmentState.DONE if phase.id in passed else SegmentState.AHEAD
