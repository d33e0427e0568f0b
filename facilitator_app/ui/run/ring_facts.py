"""What the ring says of a group's clock: word, icon, shape and colour for every state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.timeline import Face, TrackStatus
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.theme import Token
from facilitator_app.ui.widgets.ring_timer import RingFacts

_ARCS: dict[Face, Token] = {
    Face.RUNNING: "pri",
    Face.SOON: "amberfill",
    Face.OVER: "lingon",
    Face.PAUSED: "ctl",
    Face.SILENCE: "ctl",
}
_ICONS = {Face.SOON: "hourglass", Face.OVER: "clock", Face.PAUSED: "pause", Face.ENDED: "check"}
_WORD_COLOURS: dict[Face, Token] = {Face.SOON: "amber", Face.OVER: "lingon"}


def ring_facts(status: TrackStatus, starts_at: str = "") -> RingFacts:
    """Return what the ring shows.

    Args:
        starts_at: When it should begin, "17.00", for a group that has not.
    """
    face = status.face
    word, spoken = face_word(face, starts_at), _spoken(status, starts_at)
    if face in (Face.WAITING, Face.ENDED):
        return RingFacts(word=word, icon=_ICONS.get(face, ""), spoken=spoken)
    if face is Face.SILENCE:
        left = time_left(status.silence_ms or 0)
        share = _stepped(status.share_left, status.silence_length_ms)
        return RingFacts(word, left, share, "ctl", above="moon-star", spoken=spoken)
    over = face is Face.OVER or status.remaining_ms <= -1000
    return RingFacts(
        label=time_left(status.remaining_ms),
        word=word,
        share=1.0 if over else _stepped(status.share_left, status.length_ms),
        arc=_ARCS[face],
        word_colour=_WORD_COLOURS.get(face, "text2"),
        icon=_ICONS.get(face, ""),
        spoken=spoken,
    )


def face_word(face: Face, starts_at: str = "") -> str:
    """Return the word of a state of the timer."""
    translate = QCoreApplication.translate
    match face:
        case Face.WAITING:
            return translate("Ring", "begins {time}").format(time=starts_at)
        case Face.RUNNING:
            return translate("Ring", "left")
        case Face.SOON:
            return translate("Ring", "soon over")
        case Face.OVER:
            return translate("Ring", "over time")
        case Face.PAUSED:
            return translate("Ring", "stopped")
        case Face.SILENCE:
            return translate("Ring", "Thinking pause")
        case Face.ENDED:
            return translate("Ring", "The dialogue is over")


def _stepped(share: float, length_ms: int) -> float:
    """Return `share` in steps of a second, so that the ring moves with the label."""
    seconds = length_ms // 1000
    return -(-share * seconds // 1) / seconds if seconds else 0.0


def _spoken(status: TrackStatus, starts_at: str) -> str:
    """Return the state for a screen reader; it changes once a minute."""
    translate = QCoreApplication.translate
    word = face_word(status.face, starts_at)
    if status.face in (Face.WAITING, Face.ENDED):
        return word
    minutes = -(-abs(status.remaining_ms) // 60_000)
    if status.remaining_ms < 0:
        return translate("Ring", "%n minute(s) over time", "", minutes)
    return ", ".join((translate("Ring", "%n minute(s) left", "", minutes), word))
