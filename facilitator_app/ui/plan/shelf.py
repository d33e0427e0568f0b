"""What the plan page draws on, read when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from facilitator_app.core.commands.mends import Library
from facilitator_app.core.question_bank import BankQuestion
from facilitator_app.core.rules import RuleSheet
from facilitator_app.core.template import Template
from facilitator_app.core.template_face import OWN
from facilitator_app.intake.library import read_library, read_question_bank, read_special_terms
from facilitator_app.intake.past_lengths import PastLengths
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.templates import read_own_templates, read_templates


class Shelf:
    """The program's ready phases, wordings, questions, templates and rule sets.

    Args:
        resources: The program's own files.
        templates_folder: Where one's own templates are.
        rules_folder: Where one's own rule sheets are.
        past_lengths: How long phases took in one's own events.
    """

    def __init__(
        self,
        resources: Path,
        templates_folder: Path,
        rules_folder: Path,
        past_lengths: PastLengths,
    ) -> None:
        self._resources = resources
        self.templates_folder, self.rules_folder = templates_folder, rules_folder
        self.past_lengths = past_lengths

    @cached_property
    def library(self) -> Library:
        """Ready phases and wordings."""
        return read_library(self._resources / "phases")

    @cached_property
    def bank(self) -> tuple[BankQuestion, ...]:
        """Ready questions."""
        return read_question_bank(self._resources / "questions")

    @cached_property
    def templates(self) -> list[Template]:
        """The templates that come with the program."""
        return read_templates(self._resources / "phases")

    def template(self, template_id: str) -> Template | None:
        """Return a template that comes with the program, or the newest of one's own."""
        known = [*self.templates]
        if template_id.startswith(OWN):
            known += read_own_templates(self.templates_folder)[0]
        return next((each for each in known if each.id == template_id), None)

    @cached_property
    def rule_sets(self) -> dict[str, RuleSheet]:
        """The rule sets that come with the program, by id."""
        return read_rule_sets(self._resources / "rules")

    def special_terms(self, language: str) -> frozenset[str]:
        """Return how words begin that everyday speech does without."""
        return self._terms.get(language, frozenset())

    @cached_property
    def _terms(self) -> dict[str, frozenset[str]]:
        return read_special_terms(self._resources / "questions")
