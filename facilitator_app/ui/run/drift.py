"""What the strip under the question says: nothing, how late it is, a proposal, or what was done.

It also remembers what somebody declined: the same proposal comes back only after three more
minutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.forecast import Drift, TrackForecast
from facilitator_app.core.frozen import frozen
from facilitator_app.core.recovery import Choice, Cut, Proposal, Way, propose, ways_out
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.run.words import choice_word, late_word, since_start_word
from facilitator_app.ui.widgets.label import Span

RETURNS_AFTER_MS = 3 * 60_000
DONE_SHOWN_MS = 12_000

StripTone = Literal["pri", "amber", "moss"]
ACCEPT, DECLINE, UNDO, LOOK = "accept", "decline", "undo", "look"


@frozen
class StripAction:
    """A button of the strip."""

    id: str
    text: str
    key: str = ""
    primary: bool = False
    icon: str = ""


@frozen
class StripFacts:
    """What the strip shows.

    Attributes:
        lines: Rows of text, each of pieces in their own style.
        note: A quieter last row, with `note_icon`.
        short: The first row in a narrow window.
        stacked: True puts the buttons one below the other, each on its own line.
    """

    tone: StripTone
    icon: str
    lines: tuple[tuple[Span, ...], ...]
    note: str = ""
    note_icon: str = ""
    short: str = ""
    actions: tuple[StripAction, ...] = ()
    stacked: bool = False


@frozen
class Offer:
    """What can be accepted now.

    Attributes:
        ways: The proposals to choose from; the first is what F8 accepts.
    """

    group_id: str
    delay_ms: int
    ways: tuple[Way, ...]

    def proposal(self, action: str) -> Proposal | None:
        """Return what a button of the strip stands for."""
        if action == ACCEPT:
            return self.ways[0].proposal if self.ways else None
        found = (way.proposal for way in self.ways if way.choice.value == action)
        return next(found, None)


class DriftKeeper:
    """Decides what the strip says, from the forecast and from what was answered before."""

    def __init__(self) -> None:
        self._declined: dict[str, int] = {}
        self._done: tuple[str, int] | None = None
        self.offer: Offer | None = None

    def decline(self) -> None:
        """Take the offer away until the delay has grown by three minutes."""
        if self.offer is not None:
            self._declined[self.offer.group_id] = self.offer.delay_ms
            self.offer = None

    def done(self, text: str, now_ms: int) -> None:
        """Say for a while what a command did."""
        self._done = (text, now_ms)

    def forget_done(self) -> None:
        """Say no longer what was done."""
        self._done = None

    def forget(self) -> None:
        """Forget everything: another event."""
        self._declined.clear()
        self._done, self.offer = None, None

    def facts(
        self, scene: Scene, each: TrackForecast, *, group_text: str = ""
    ) -> StripFacts | None:
        """Return what the strip says now, None for nothing.

        Args:
            each: The group that it is about, the slowest one on the board.
            group_text: Names that group, on the board.
        """
        self.offer = None
        if self._done is not None:
            text, at_ms = self._done
            if scene.now_ms - at_ms < DONE_SHOWN_MS:
                return done_facts(text)
            self._done = None
        if not each.is_running or each.drift in (Drift.EARLY, Drift.ON_TIME):
            return None
        if each.drift is Drift.SLIGHT or self._is_declined(each):
            return _slight(scene, each, group_text)
        if each.drift is Drift.UNREALISTIC:
            self.offer = Offer(each.group_id, each.offset_ms, ways_out(each))
            return _choose(scene, each, self.offer.ways, group_text)
        proposal = propose(each)
        if not proposal.cuts:
            return _nothing_gives(scene, each, group_text)
        self.offer = Offer(each.group_id, each.offset_ms, (Way(Choice.SHORTEN, proposal),))
        return _propose(scene, each, proposal, group_text)

    def _is_declined(self, each: TrackForecast) -> bool:
        declined_ms = self._declined.get(each.group_id)
        if declined_ms is None:
            return False
        if each.offset_ms >= declined_ms + RETURNS_AFTER_MS:
            del self._declined[each.group_id]
            return False
        return True


def done_facts(text: str) -> StripFacts:
    """Return the strip that says what was done, with its way back."""
    translate = QCoreApplication.translate
    undo = StripAction(UNDO, translate("Drift", "Undo"), "Ctrl+Z", icon="undo-2")
    return StripFacts("moss", "circle-check", ((Span(text),),), short=text, actions=(undo,))


def cut_spans(cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """Return "Choosing the topic ~~4~~ 3 · Buzzing in pairs ~~6~~ 4"."""
    spans: list[Span] = []
    for at, cut in enumerate(cuts):
        spans.append(Span(f"{' · ' if at else ''}{cut.phase.title} "))
        spans.append(Span(str(cut.length_ms // 60_000), struck=True))
        after = _left_out() if cut.dropped else str(cut.proposed_ms // 60_000)
        spans.append(Span(f" {after}", "strong"))
    return tuple(spans)


def cut_text(cuts: Sequence[Cut]) -> str:
    """Return "Choosing the topic 4 → 3, Buzzing in pairs 6 → 4"."""
    parts = (
        f"{cut.phase.title} {cut.length_ms // 60_000} → "
        f"{_left_out() if cut.dropped else cut.proposed_ms // 60_000}"
        for cut in cuts
    )
    return ", ".join(parts)


def _left_out() -> str:
    return QCoreApplication.translate("Drift", "left out")


def _would_end(scene: Scene, each: TrackForecast, group_text: str) -> tuple[Span, ...]:
    sentence = QCoreApplication.translate("Drift", "Would end {time} – {late}.")
    text = sentence.format(time=scene.clock(each.expected_end_ms), late=late_word(each.offset_ms))
    rest = Span(f" {group_text}") if group_text else Span("")
    return (Span(text, "strong"), rest)


def _slight(scene: Scene, each: TrackForecast, group_text: str) -> StripFacts:
    translate = QCoreApplication.translate
    more = translate(
        "Drift", "No need to shorten yet; a proposal comes if the delay grows beyond 5 minutes."
    )
    if each.drift is not Drift.SLIGHT:
        more = translate("Drift", "Declined; the proposal comes back if it gets 3 min later.")
    began = since_start_word(each)
    line = (*_would_end(scene, each, group_text), Span(f" {more}"))
    lines = (line, (Span(began),)) if began else (line,)
    return StripFacts("pri", "clock", lines, short=late_word(each.offset_ms))


def _propose(scene: Scene, each: TrackForecast, proposal: Proposal, group_text: str) -> StripFacts:
    translate = QCoreApplication.translate
    head = (*_would_end(scene, each, group_text), Span(" " + translate("Drift", "Proposal:")))
    lines = [head, cut_spans(proposal.cuts)]
    if proposal.unrecovered_ms >= 60_000:
        sentence = translate("Drift", "wins back {minutes} min, end {time}")
        won = sentence.format(minutes=proposal.won_ms // 60_000, time=scene.clock(proposal.end_ms))
        lines[1] = (*lines[1], Span(f" – {won}"))
    began = since_start_word(each)
    if began:
        lines.append((Span(began, "meta", "text2"),))
    return StripFacts(
        "amber",
        "clock",
        tuple(lines),
        note=translate("Drift", "Protected phases stay as they are"),
        note_icon="lock",
        short=late_word(each.offset_ms),
        actions=(
            StripAction(ACCEPT, translate("Drift", "Accept"), "F8", primary=True),
            StripAction(DECLINE, translate("Drift", "Not now"), "F9"),
        ),
    )


def _nothing_gives(scene: Scene, each: TrackForecast, group_text: str) -> StripFacts:
    translate = QCoreApplication.translate
    more = translate(
        "Drift", "Nothing that is left may be shortened. Agree on the end with the group."
    )
    line = (*_would_end(scene, each, group_text), Span(f" {more}"))
    later = StripAction(DECLINE, translate("Drift", "Not now"), "F9")
    short = late_word(each.offset_ms)
    return StripFacts("amber", "clock", (line,), short=short, actions=(later,))


def _choose(scene: Scene, each: TrackForecast, ways: Sequence[Way], group_text: str) -> StripFacts:
    translate = QCoreApplication.translate
    head = _would_end(scene, each, group_text)
    plan = translate("Drift", "The plan no longer fits: choose.")
    actions = [
        StripAction(
            ACCEPT if at == 0 else way.choice.value,
            translate("Drift", "{choice}: end {time}").format(
                choice=choice_word(way.choice), time=scene.clock(way.proposal.end_ms)
            ),
            "F8" if at == 0 else "",
            primary=at == 0,
        )
        for at, way in enumerate(ways)
    ]
    later = StripAction(DECLINE, translate("Drift", "Not now"), "F9")
    return StripFacts(
        "amber",
        "triangle-alert",
        ((*head, Span(f" {plan}")),),
        short=late_word(each.offset_ms),
        actions=(*actions, later),
        stacked=True,
    )
