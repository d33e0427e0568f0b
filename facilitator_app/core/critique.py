"""What a reviewer of the plan would say. Pure: the same plan always gets the same findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from facilitator_app.core.findings import Finding, Mend, MendKind, Rule
from facilitator_app.core.fitting import Misfit, Obstacle, fit
from facilitator_app.core.model import (
    Form,
    Group,
    Mode,
    Phase,
    Question,
    Step,
)
from facilitator_app.core.plan import (
    CLOSING_LEAST,
    CLOSING_STEPS,
    Slot,
    available_minutes,
    is_joint,
    schedule,
)
from facilitator_app.core.programme import breaks_and_talks, longest_stretch
from facilitator_app.core.seating_plan import planned_sizes
from facilitator_app.core.state import EventState
from facilitator_app.core.template import second_loop

TALK_MOST = 15  # minutes
BREAK_LENGTH = 10
NO_BREAK_NEEDED = 120  # minutes on site: the method's own two-hour dialogue has no break
LONGEST_STRETCH = {Mode.ON_SITE: 90, Mode.REMOTE: 75}
LARGEST_GROUP = {Mode.ON_SITE: 25, Mode.REMOTE: 8}
SMALLEST_GROUP = 6
TURN_LEAST = 60  # seconds a person
OPENING_TURN = 90  # seconds: in the opening round everybody tells something they have lived
QUESTION_WORDS = 15
LONGEST_WORD = 24  # letters; longer ones are officialese in any of the three languages

_RECORDING_WORDS = ("kirjur", "kirjaa", "kirjata", "sekreterare", "anteckn", "recorder", "note")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_CATEGORIES: Mapping[Step, str] = {
    Step.TRANSITION: "start",
    Step.WELCOME: "start",
    Step.RULES: "start",
    Step.OPENING: "round",
    Step.REFLECTION: "pairs",
    Step.PAIRS: "pairs",
    Step.TOPIC_CHOICE: "choice",
    Step.INSIGHTS_ALONE: "closing",
    Step.INSIGHTS: "closing",
    Step.CLOSING: "closing",
    Step.BREAK: "break",
    Step.PLENARY: "plenary",
    Step.OTHER: "other",
}

Reviewer = Callable[[EventState, Sequence[Slot]], Iterator[Finding]]


def critique(state: EventState, special_terms: Collection[str] = ()) -> tuple[Finding, ...]:
    """Return what is to be said about the plan, the gravest first.

    Args:
        special_terms: Beginnings of words that everyday speech does without, in lower case.
    """
    if not state.all(Phase):
        return ()
    slots = schedule(state.all(Phase), state.event.groups_start_minute)
    findings = [each for review in _REVIEWERS for each in review(state, slots)]
    findings += _questions(state, special_terms)
    gravity = list(Rule)
    return tuple(sorted(findings, key=lambda each: gravity.index(each.rule)))


def special_words(text: str, special_terms: Collection[str]) -> tuple[str, ...]:
    """Return the words of `text` that not everybody would use at their kitchen table."""
    words, beginnings = dict.fromkeys(_WORD.findall(text)), tuple(special_terms)
    return tuple(word for word in words if _is_special(word, beginnings))


def _time(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:
    event, phases = state.event, state.all(Phase)
    result = fit(phases, event.groups_start_minute, event.groups_end_minute)
    over = slots[-1].end_minute - event.groups_end_minute
    late = max(each.late_minutes for each in slots)
    if isinstance(result, Misfit):
        yield _misfit(state, result)
    elif over > 0 or late > 0:
        yield Finding(
            Rule.PLAN_TOO_LONG,
            value=max(over, late),
            limit=available_minutes(event),
            at_minute=slots[-1].end_minute,
            phase_ids=tuple(each.phase.id for each in slots if each.late_minutes),
            mends=(Mend(MendKind.FIT), *_later(over)),
        )


def _misfit(state: EventState, misfit: Misfit) -> Finding:
    if misfit.obstacle is not Obstacle.TOO_LITTLE_TIME:
        unpin = Mend(MendKind.UNPIN, target_id=misfit.phase_ids[-1])
        return Finding(Rule.PINS_CONTRADICT, phase_ids=misfit.phase_ids, mends=(unpin,))
    mends: list[Mend] = []
    if second_loop([each.step for each in state.all(Phase)]):
        mends.append(Mend(MendKind.SECOND_LOOP_OFF))
    if misfit.phase_ids:
        mends.append(Mend(MendKind.UNPIN, target_id=misfit.phase_ids[-1]))
    else:
        mends += _later(misfit.missing_minutes)
    return Finding(
        Rule.END_UNREACHABLE,
        value=misfit.missing_minutes,
        limit=available_minutes(state.event),
        at_minute=state.event.groups_end_minute,
        phase_ids=misfit.phase_ids,
        mends=tuple(mends),
    )


def _later(minutes: int) -> tuple[Mend, ...]:
    return (Mend(MendKind.END_LATER, minutes=minutes),) if minutes > 0 else ()


def _closing(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:  # noqa: ARG001
    closing = [each.phase for each in slots if each.phase.step in CLOSING_STEPS]
    total = sum(each.minutes for each in closing)
    if total >= CLOSING_LEAST:
        return
    longest = max(closing, key=lambda each: each.step is Step.INSIGHTS, default=None)
    short = CLOSING_LEAST - total
    yield Finding(
        Rule.CLOSING_SHORT,
        value=total,
        limit=CLOSING_LEAST,
        parts=tuple(each.minutes for each in closing),
        phase_ids=tuple(each.id for each in closing[-1:]),
        mends=(Mend(MendKind.LENGTHEN, short, longest.id),) if longest else (),
    )


def _breaks(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:
    event = state.event
    limit = LONGEST_STRETCH[event.mode]
    pieces = breaks_and_talks(state, slots)
    whole = pieces[-1].end_minute - pieces[0].start_minute
    longest = longest_stretch(pieces)
    length = longest.end_minute - longest.start_minute
    if length <= limit or (event.mode is Mode.ON_SITE and whole <= NO_BREAK_NEEDED):
        return
    before = _best_place_for_break(slots, longest.start_minute, longest.end_minute)
    yield Finding(
        Rule.NO_BREAK,
        value=length,
        limit=limit,
        at_minute=longest.start_minute,
        mends=(Mend(MendKind.ADD_BREAK, BREAK_LENGTH, before.id),) if before else (),
    )


def _best_place_for_break(slots: Sequence[Slot], since: int, until: int) -> Phase | None:
    """Return the phase before which a break divides the stretch most evenly."""
    places = [
        later
        for former, later in pairwise(slots)
        if not _belong_together(former.phase, later.phase)
    ]
    places = [each for each in (slots[0], *places) if since < each.start_minute < until]
    middle = (since + until) / 2
    best = min(places, key=lambda each: abs(each.start_minute - middle), default=None)
    return best.phase if best else None


def _belong_together(former: Phase, later: Phase) -> bool:
    quiet = {Step.REFLECTION, Step.PAIRS, Step.INSIGHTS_ALONE, Step.INSIGHTS}
    return former.step in quiet or later.step in (Step.RULES, Step.CLOSING)


def _talk(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:
    first = next((each for each in slots if each.phase.step not in _BEFORE_DIALOGUE), slots[0])
    talks = [
        each.end_minute - each.start_minute
        for each in breaks_and_talks(state, slots)
        if each.is_talk and each.start_minute < first.start_minute
    ]
    if sum(talks) > TALK_MOST:
        longest = max(talks)
        shown = longest if longest > TALK_MOST else sum(talks)
        yield Finding(Rule.LONG_TALK, value=shown, limit=TALK_MOST, parts=(sum(talks),))


_BEFORE_DIALOGUE = frozenset({Step.TRANSITION, Step.WELCOME, Step.RULES, Step.PLENARY, Step.BREAK})


def _joint(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:  # noqa: ARG001
    shares: dict[str, int] = {}
    joint: list[Phase] = []
    for each in slots:
        if is_joint(each.phase):
            joint.append(each.phase)
        else:
            category = _CATEGORIES[each.phase.step]
            shares[category] = shares.get(category, 0) + each.phase.minutes
    total = sum(each.minutes for each in joint)
    largest = max(shares.values(), default=0)
    if total > largest:
        return
    longest = max(joint, key=lambda each: each.minutes, default=None)
    missing = largest - total + 1
    yield Finding(
        Rule.JOINT_NOT_LARGEST,
        value=total,
        limit=largest,
        phase_ids=(longest.id,) if longest else (),
        mends=(Mend(MendKind.LENGTHEN, missing, longest.id),) if longest else (),
    )


def _sizes(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:  # noqa: ARG001
    sizes, limit = planned_sizes(state), LARGEST_GROUP[state.event.mode]
    large = {number: size for number, size in sizes.items() if size > limit}
    small = {number: size for number, size in sizes.items() if 0 < size < SMALLEST_GROUP}
    mends = (Mend(MendKind.OPEN_GROUPS),)
    if large:
        size = max(large.values())
        yield Finding(Rule.GROUP_LARGE, size, limit, groups=tuple(large), mends=mends)
    if small:
        size = min(small.values())
        yield Finding(Rule.GROUP_SMALL, size, SMALLEST_GROUP, groups=tuple(small), mends=mends)


def _rounds(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:
    sizes = planned_sizes(state)
    for phase in (each.phase for each in slots if each.phase.form is Form.ROUND):
        limit = OPENING_TURN if phase.step is Step.OPENING else TURN_LEAST
        seconds = phase.minutes * 60
        hurried = {number: size for number, size in sizes.items() if seconds < limit * size}
        if hurried:
            size = max(hurried.values())
            missing = -(-size * limit // 60) - phase.minutes
            yield Finding(
                Rule.ROUND_HURRIED,
                value=seconds // size,
                limit=limit,
                phase_ids=(phase.id,),
                groups=tuple(hurried),
                mends=(Mend(MendKind.LENGTHEN, missing, phase.id),),
            )


def _pairs(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:
    forms = (Form.PAIRS, Form.CUMULATIVE_PAIRS)
    paired = tuple(each.phase.id for each in slots if each.phase.form in forms)
    odd = tuple(number for number, size in planned_sizes(state).items() if size % 2)
    if paired and odd:
        yield Finding(
            Rule.ODD_PAIRS,
            value=len(odd),
            phase_ids=paired,
            groups=odd,
            mends=(Mend(MendKind.OPEN_GROUPS),),
        )


def _recorders(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:  # noqa: ARG001
    without = tuple(each.number for each in state.all(Group) if not each.recorder.strip())
    if without:
        yield Finding(
            Rule.RECORDER_MISSING,
            value=len(without),
            groups=without,
            mends=(Mend(MendKind.OPEN_GROUPS),),
        )


def _announcement(state: EventState, slots: Sequence[Slot]) -> Iterator[Finding]:
    """Say when nobody is told, before the dialogue begins, that it is written down."""
    if state.event.recording_announcement.strip():
        return
    for phase in (each.phase for each in slots if each.phase.step in _BEFORE_DIALOGUE):
        words = f"{phase.title} {phase.script}".lower()
        if any(word in words for word in _RECORDING_WORDS):
            return
    yield Finding(Rule.RECORDING_UNANNOUNCED, mends=(Mend(MendKind.ANNOUNCE),))


_REVIEWERS: tuple[Reviewer, ...] = (
    _time,
    _closing,
    _breaks,
    _talk,
    _joint,
    _sizes,
    _rounds,
    _pairs,
    _recorders,
    _announcement,
)


def _questions(state: EventState, special_terms: Collection[str]) -> Iterator[Finding]:
    for phase in state.all(Phase):
        for question in state.by(Question, "phase_id", phase.id):
            yield from _of_question(phase, question, special_terms)


def _of_question(
    phase: Phase, question: Question, special_terms: Collection[str]
) -> Iterator[Finding]:
    words = len(question.text.split())
    terms = special_words(question.text, special_terms)
    found: list[tuple[Rule, int, int]] = []
    if words > QUESTION_WORDS:
        found.append((Rule.QUESTION_LONG, words, QUESTION_WORDS))
    if terms:
        found.append((Rule.QUESTION_TERMS, len(terms), 0))
    for rule, value, limit in found:
        yield Finding(
            rule,
            value=value,
            limit=limit,
            phase_ids=(phase.id,),
            question_id=question.id,
            terms=terms if rule is Rule.QUESTION_TERMS else (),
            mends=(Mend(MendKind.OPEN_QUESTION, target_id=question.id),),
        )


def _is_special(word: str, special_terms: tuple[str, ...]) -> bool:
    if len(word) > LONGEST_WORD or (len(word) > 1 and word.isupper()):
        return True
    return word.lower().startswith(special_terms)
