"""A plan without a day: what an event is begun from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator_app.core.model import Flex, Form, Step

Words = Mapping[str, str]  # language -> text

LEAST_CLOSING_MINUTES = 20  # insights and closing together, as the method advises
CLOSING_STEPS = frozenset({Step.INSIGHTS_ALONE, Step.INSIGHTS, Step.CLOSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateStep:
    """One phase of a template."""

    step: Step
    form: Form
    flex: Flex
    minutes: int
    titles: Words
    min_minutes: int | None = None
    scripts: Words = field(default_factory=dict[str, str])
    questions: tuple[Words, ...] = ()
    auto_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A whole template.

    Attributes:
        frame_minutes: Talks before the groups' part begins.
        rule_set: The id of the rule set that it is used with.
    """

    id: str
    names: Words
    steps: tuple[TemplateStep, ...]
    descriptions: Words = field(default_factory=dict[str, str])
    rule_set: str = ""
    mode: str = "on_site"
    frame_minutes: int = 0

    @property
    def minutes(self) -> int:
        """How long it takes, talks before it counted."""
        return self.frame_minutes + sum(step.minutes for step in self.steps)

    @property
    def closing_minutes(self) -> int:
        """How long insights and closing take together."""
        return sum(step.minutes for step in self.steps if step.step in CLOSING_STEPS)


def in_language(words: Words, language: str) -> str:
    """Return the text in `language`, else in Finnish, else in whatever there is."""
    return words.get(language) or words.get("fi") or next(iter(words.values()), "")
