"""From the event to what the room sees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facilitator_app.core.commands.topics import candidates
from facilitator_app.core.forecast import event_time, track_forecast
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Form, Group, Mode, Phase, Question, RuleSet, Step
from facilitator_app.core.questions import current_question
from facilitator_app.core.seats import circle
from facilitator_app.core.state import EventState
from facilitator_app.core.timeline import Face, Track, TrackStatus
from facilitator_app.core.wall import wall
from facilitator_app.env.settings import StageClock, StageSettings
from facilitator_app.ui.formats import clock_time
from facilitator_app.ui.phase_icons import phase_icon
from facilitator_app.ui.stage import words as say
from facilitator_app.ui.stage.facts import StageFacts, StageGroup, StageRing, StageTheme, StageView
from facilitator_app.ui.stage.words import StageWords

STEP_MS = 10_000  # the ring moves this seldom: it is there to be glanced at
LETTERS = "ABCDEFGH"


@frozen
class StageScene:
    """What the room screen is made from.

    Attributes:
        group: The group whose phase it follows; None before there is one.
        message: Words of one's own.
    """

    state: EventState
    group: Group | None
    track: Track
    status: TrackStatus
    now_ms: int
    settings: StageSettings
    message: str = ""

    @property
    def languages(self) -> Sequence[str]:
        """The languages of the room screen."""
        own = self.group.language if self.group else ""
        return self.settings.languages or (own or self.state.event.language,)


def stage_facts(scene: StageScene, view: StageView, words: StageWords) -> StageFacts:
    """Return the picture of a view; a view with nothing to show is blank."""
    chosen = suitable_view(scene) if view is StageView.FOLLOW else view
    match chosen:
        case StageView.QUESTION:
            return _question(scene, words)
        case StageView.RULES:
            return _rules(scene, words)
        case StageView.GROUPS:
            return _groups(scene, words)
        case StageView.SILENCE:
            return _silence(scene, words)
        case StageView.CLOCK:
            return _clock(scene, words)
        case StageView.THEMES:
            return _themes(scene, words)
        case StageView.MESSAGE:
            texts = (scene.message,) if scene.message else ()
            return _facts(scene, StageView.MESSAGE, texts=texts)
        case _:
            return StageFacts(StageView.BLANK, dark=scene.settings.dark)


def suitable_view(scene: StageScene) -> StageView:
    """Return the view that suits the phase going on."""
    phase = scene.status.phase
    if phase is None:
        several = len(scene.state.all(Group)) > 1
        return StageView.GROUPS if several and not scene.track.ended else StageView.CLOCK
    if scene.status.face is Face.SILENCE or phase.form is Form.INDIVIDUAL:
        return StageView.SILENCE
    by_step = {
        Step.RULES: StageView.RULES,
        Step.TRANSITION: StageView.GROUPS,
        Step.BREAK: StageView.CLOCK,
    }
    return by_step.get(phase.step, StageView.QUESTION)


def _facts(scene: StageScene, view: StageView, **values: object) -> StageFacts:
    time = event_time(scene.state)
    now = clock_time(time.minute_of(scene.now_ms))
    return StageFacts(view=view, clock=now, dark=scene.settings.dark, **values)  # type: ignore[arg-type]


def _question(scene: StageScene, words: StageWords) -> StageFacts:
    phase = scene.status.phase or _first_phase(scene)
    texts: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    if phase is not None and phase.step is Step.TOPIC_CHOICE and scene.group is not None:
        found = candidates(scene.state, scene.group.id, phase.id)
        rows = tuple((each.text,) for each in found)
    heading = phase.title if phase else ""
    if phase is not None and not rows:
        question = current_question(scene.state, _group_id(scene), phase.id)
        texts = in_languages(question, scene) if question else (phase.title,)
        heading = phase.title if question else ""  # not the same words twice
    return _facts(
        scene,
        StageView.QUESTION,
        heading=heading,
        icon=phase_icon(phase) if phase and heading else "",
        texts=texts,
        rows=rows,
        ring=_ring(scene, words),
    )


def in_languages(question: Question, scene: StageScene) -> tuple[str, ...]:
    """Return a question in the languages of the room screen, as far as it is known in them."""
    known: Mapping[str, str] = question.in_other
    own = scene.state.event.language
    texts = [
        question.text if language == own else known.get(language, "")
        for language in scene.languages
    ]
    said = tuple(dict.fromkeys(text for text in texts if text))
    return said or (question.text,)


def _rules(scene: StageScene, words: StageWords) -> StageFacts:
    rules = scene.state.find(RuleSet, scene.state.event.rule_set_id)
    rows = tuple(
        tuple(dict.fromkeys(rule[each] for each in scene.languages if rule.get(each)))
        or tuple(rule.values())[:1]
        for rule in (rules.rules if rules else ())
    )
    greeting = rules.greeting if rules else ""
    return _facts(
        scene,
        StageView.RULES,
        heading=" · ".join(filter(None, (words.say(say.RULES, scene.languages), greeting))),
        logo=rules.logo if rules else "",
        icon="shield-check",
        rows=rows,
        footer=words.say(say.RULES_SUIT, scene.languages),
    )


def _groups(scene: StageScene, words: StageWords) -> StageFacts:
    remote = scene.state.event.mode is Mode.REMOTE
    label = words.say(say.GROUP if remote else say.TABLE, scene.languages)
    groups = tuple(
        StageGroup(
            label,
            group.number,
            tuple(seat.name for seat in circle(scene.state, group.id) if not seat.absent),
        )
        for group in scene.state.all(Group)
    )
    time = event_time(scene.state)
    coming = track_forecast(scene.state, _group_id(scene), scene.now_ms, scene.track).coming
    starts = clock_time(time.minute_of(coming[0].start_ms)) if coming else ""
    detail = words.say(say.STARTS_AT, scene.languages, time=starts) if starts else ""
    title = coming[0].phase.title if coming else ""
    return _facts(
        scene,
        StageView.GROUPS,
        texts=(words.say(say.YOUR_GROUP if remote else say.GO_TO_TABLE, scene.languages),),
        groups=groups,
        detail=" ".join(filter(None, (title, detail))),
    )


def _silence(scene: StageScene, words: StageWords) -> StageFacts:
    status, phase = scene.status, scene.status.phase
    if status.face is Face.SILENCE:
        ring = StageRing(_stepped(status.share_left, status.silence_length_ms))
        title, detail = words.say(say.THINKING, scene.languages), ""
    else:
        ring = StageRing(_stepped(status.share_left, status.length_ms))
        title = words.say(say.OWN_MOMENT, scene.languages)
        question = current_question(scene.state, _group_id(scene), phase.id) if phase else None
        detail = " · ".join(in_languages(question, scene)) if question else ""
    return _facts(
        scene, StageView.SILENCE, icon="moon-star", texts=(title,), detail=detail, ring=ring
    )


def _clock(scene: StageScene, words: StageWords) -> StageFacts:
    status, phase = scene.status, scene.status.phase
    if phase is None:
        return _facts(scene, StageView.CLOCK, texts=(scene.state.event.title,))
    ends = event_time(scene.state).minute_of(scene.now_ms + max(0, status.remaining_ms))
    is_break = phase.step is Step.BREAK
    title = words.say(say.BREAK, scene.languages) if is_break else phase.title
    detail = words.say(say.GO_ON_AT, scene.languages, time=clock_time(ends)) if is_break else ""
    return _facts(scene, StageView.CLOCK, texts=(title,), detail=detail, ring=_ring(scene, words))


def _themes(scene: StageScene, words: StageWords) -> StageFacts:
    """Return the themes wall; who has said or written something is nowhere in it."""
    themes = tuple(
        StageTheme(each.tag, tuple(line.text for line in each.lines)) for each in wall(scene.state)
    )
    heading = words.say(say.THEMES, scene.languages)
    return _facts(scene, StageView.THEMES, heading=heading, icon="message-square", themes=themes)


def _ring(scene: StageScene, words: StageWords) -> StageRing | None:
    """Return the calm clock: whole minutes, and at zero whatever was chosen, by default nothing."""
    status = scene.status
    if status.phase is None:
        return None
    if status.remaining_ms > 0:
        minutes = -(-status.remaining_ms // 60_000)
        word = words.say(say.MINUTE if minutes == 1 else say.MINUTES, scene.languages)
        return StageRing(_stepped(status.share_left, status.length_ms), str(minutes), word)
    match scene.settings.clock:
        case StageClock.CALM:
            return StageRing(0.0)
        case StageClock.WORDS:
            return StageRing(0.0, "", words.say(say.TIME_IS_UP, scene.languages))
        case StageClock.COUNT_UP:
            over = -status.remaining_ms // 60_000
            return StageRing(0.0, f"+{over}", words.say(say.MINUTES_OVER, scene.languages))


def _stepped(share: float, length_ms: int) -> float:
    steps = max(1, length_ms // STEP_MS)
    return -(-share * steps // 1) / steps


def _group_id(scene: StageScene) -> str:
    return scene.group.id if scene.group else ""


def _first_phase(scene: StageScene) -> Phase | None:
    phases = scene.state.all(Phase)
    return phases[0] if phases and not scene.track.runs else None
