"""A plan without a day: what an event is begun from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace

from facilitator_app.core.fitting import Fit, Misfit, Obstacle, fit
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Flex, Form, Phase, Question, RuleSet, Step
from facilitator_app.core.state import EventState
from facilitator_app.core.template_face import in_language

Words = Mapping[str, str]  # language -> text


@frozen(kw_only=True)
class TemplateStep:
    """One phase of a template.

    Attributes:
        short_min: What must remain of it in a dialogue that is shorter than the method asks for.
        more_scripts: Other ready wordings to choose from.
    """

    step: Step
    form: Form
    flex: Flex
    minutes: int
    titles: Words
    min_minutes: int | None = None
    short_min: int | None = None
    scripts: Words = field(default_factory=dict[str, str])
    more_scripts: tuple[Words, ...] = ()
    hints: Words = field(default_factory=dict[str, str])
    questions: tuple[Words, ...] = ()
    auto_next: bool = False


@frozen(kw_only=True)
class Template:
    """A whole template.

    Attributes:
        version: Counts how often a template of one's own was saved.
        frame_minutes: Talks before the groups' part begins.
        rule_set: The id of the rule set that it is used with.
    """

    id: str
    names: Words
    steps: tuple[TemplateStep, ...]
    version: int = 1
    descriptions: Words = field(default_factory=dict[str, str])
    rule_set: str = ""
    mode: str = "on_site"
    frame_minutes: int = 0

    @property
    def minutes(self) -> int:
        """How long it takes, talks before it counted."""
        return self.frame_minutes + self.dialogue_minutes

    @property
    def dialogue_minutes(self) -> int:
        """How long its phases take."""
        return sum(step.minutes for step in self.steps)


def phase_of(step: TemplateStep, phase_id: str, language: str) -> Phase:
    """Return the phase that `step` makes, in the words of `language`."""
    return Phase(
        id=phase_id,
        step=step.step,
        form=step.form,
        flex=step.flex,
        minutes=step.minutes,
        min_minutes=step.min_minutes,
        title=in_language(step.titles, language),
        script=in_language(step.scripts, language),
        hint=in_language(step.hints, language),
        auto_next=step.auto_next,
    )


def at_length(template: Template, minutes: int) -> Template | Misfit:
    """Return `template` with phases that take `minutes` together, or by how much it cannot be.

    When everything that gives is not enough, the second loop is left out, then breaks, and at
    last the minimums of a short dialogue hold.
    """
    misfit = Misfit(Obstacle.NO_PHASES)
    for steps in (
        template.steps,
        without_second_loop(template.steps),
        _short(without_second_loop(template.steps)),
    ):
        fitted = _fitted(steps, minutes)
        if not isinstance(fitted, Misfit):
            return replace(template, steps=fitted)
        misfit = fitted
    return misfit


def nearest(templates: Iterable[Template], minutes: int) -> Template:
    """Return the one of `templates` whose own length is nearest to `minutes`, the longer if two."""
    return min(templates, key=lambda each: (abs(each.dialogue_minutes - minutes), -each.minutes))


def without_second_loop(steps: Sequence[TemplateStep]) -> tuple[TemplateStep, ...]:
    """Return `steps` without the choice of a topic, the pairs about it and the deepening."""
    gone = second_loop([each.step for each in steps])
    return tuple(each for at, each in enumerate(steps) if at not in gone)


def second_loop(steps: Sequence[Step]) -> frozenset[int]:
    """Return the places in `steps` that make the second loop; none when there is none."""
    choices = [at for at, each in enumerate(steps) if each is Step.TOPIC_CHOICE]
    ends = [at for at, each in enumerate(steps) if each is Step.DEEPENING]
    for since in reversed(choices):
        end = next((at for at in ends if at > since), None)
        between = steps[since + 1 : end]
        if end is not None and all(each in (Step.PAIRS, Step.REFLECTION) for each in between):
            return frozenset(range(since, end + 1))
    return frozenset()


def fit_without_loop(phases: Sequence[Phase], start_minute: int, end_minute: int) -> Fit | Misfit:
    """Fit `phases`; when everything that gives is not enough, the second loop is left out."""
    result = fit(phases, start_minute, end_minute)
    gone = second_loop([each.step for each in phases])
    if not isinstance(result, Misfit) or not gone:
        return result
    staying = [each for at, each in enumerate(phases) if at not in gone]
    shorter = fit(staying, start_minute, end_minute)
    if isinstance(shorter, Misfit):
        return shorter
    left_out = {phases[at].id: 0 for at in gone}
    return Fit({**shorter.minutes, **left_out})


def template_of(
    state: EventState, *, template_id: str, name: str, lengths: Mapping[str, int]
) -> Template:
    """Return the plan of an event as a template.

    Args:
        lengths: Phase id -> minutes, where they differ from the planned ones.
    """
    event = state.event
    language = event.language
    rules = state.find(RuleSet, event.rule_set_id)
    return Template(
        id=template_id,
        names={language: name},
        steps=tuple(
            _step_of(state, phase, language, lengths.get(phase.id, phase.minutes))
            for phase in state.all(Phase)
        ),
        rule_set=rules.source if rules is not None else "",
        mode=event.mode.value,
        frame_minutes=max(0, event.groups_start_minute - event.start_minute),
    )


def _step_of(state: EventState, phase: Phase, language: str, minutes: int) -> TemplateStep:
    least = None if phase.min_minutes is None else min(phase.min_minutes, minutes)
    return TemplateStep(
        step=phase.step,
        form=phase.form,
        flex=phase.flex,
        minutes=minutes,
        min_minutes=least,
        titles={language: phase.title},
        scripts={language: phase.script} if phase.script else {},
        hints={language: phase.hint} if phase.hint else {},
        questions=tuple(
            {language: each.text}
            for each in state.by(Question, "phase_id", phase.id)
            if not each.group_id and not each.from_group
        ),
        auto_next=phase.auto_next,
    )


def _short(steps: Sequence[TemplateStep]) -> tuple[TemplateStep, ...]:
    return tuple(
        replace(each, min_minutes=each.min_minutes if each.short_min is None else each.short_min)
        for each in steps
        if each.step is not Step.BREAK
    )


def _fitted(steps: Sequence[TemplateStep], minutes: int) -> tuple[TemplateStep, ...] | Misfit:
    phases = [phase_of(each, str(at), "") for at, each in enumerate(steps)]
    result = fit(phases, 0, minutes)
    if isinstance(result, Misfit):
        return result
    return _with_lengths(steps, result)


def _with_lengths(steps: Sequence[TemplateStep], result: Fit) -> tuple[TemplateStep, ...]:
    lengths = [result.minutes[str(at)] for at in range(len(steps))]
    return tuple(
        replace(
            each,
            minutes=minutes,
            min_minutes=None if each.min_minutes is None else min(each.min_minutes, minutes),
        )
        for each, minutes in zip(steps, lengths, strict=True)
        if minutes > 0
    )
