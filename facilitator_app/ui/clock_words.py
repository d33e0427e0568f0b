"""What a group's clock does, in a word. Only QtCore: the command line says it too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.timeline import TrackState


def state_word(state: TrackState) -> str:
    """Return what a group's clock does, where there is no phase."""
    translate = QCoreApplication.translate
    match state:
        case TrackState.WAITING:
            return translate("Board", "not begun")
        case TrackState.RUNNING:
            return translate("Board", "running")
        case TrackState.PAUSED:
            return translate("Board", "stopped")
        case TrackState.ENDED:
            return translate("Board", "ended")
