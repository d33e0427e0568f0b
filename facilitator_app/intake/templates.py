"""Templates and rule sets as data files: `resources/phases`, `resources/rules`, and own ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Flex, Form, Step
from facilitator_app.core.template import Template, TemplateStep, Words

FORMAT = 1
ORDER = ("60", "120", "180", "240", "seminar", "national", "youth")
STEPS_FILE = "steps.json"


@dataclass(frozen=True, slots=True)
class RuleSetFile:
    """A set of ground rules as it is shipped."""

    id: str
    version: int
    names: Words
    rules: tuple[Words, ...]
    source: str = ""


def read_templates(folder: Path) -> list[Template]:
    """Return the templates of `folder` (`resources/phases`), the well-known ones first."""
    steps = _read(folder / STEPS_FILE)
    files = [path for path in folder.glob("*.json") if path.name != STEPS_FILE]
    templates = [_template(_read(path), steps) for path in files]
    return sorted(templates, key=lambda each: (_rank(each.id), each.id))


def read_template(folder: Path, name: str) -> Template:
    """Return the template called `name`.

    Raises:
        UserError: There is none of that name.
    """
    for template in read_templates(folder):
        if template.id == name:
            return template
    raise UserError(Problem.NO_SUCH_TEMPLATE, name=name)


def read_rule_sets(folder: Path) -> dict[str, RuleSetFile]:
    """Return the rule sets of `folder` (`resources/rules`) by id."""
    sets = [_rule_set(_read(path)) for path in sorted(folder.glob("*.json"))]
    return {each.id: each for each in sets}


def _read(path: Path) -> Any:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    except ValueError as error:
        raise UserError(Problem.FILE_DAMAGED, path=path) from error
    if isinstance(data, dict) and data.get("format", FORMAT) > FORMAT:
        raise UserError(Problem.FILE_TOO_NEW, path=path)
    return data


def _template(data: Mapping[str, Any], steps: Mapping[str, Any]) -> Template:
    return Template(
        id=data["id"],
        names=data["names"],
        descriptions=data.get("descriptions", {}),
        rule_set=data.get("rule_set", ""),
        mode=data.get("mode", "on_site"),
        frame_minutes=data.get("frame_minutes", 0),
        steps=tuple(_step(steps.get(each.get("use"), {}) | each) for each in data["steps"]),
    )


def _step(data: Mapping[str, Any]) -> TemplateStep:
    return TemplateStep(
        step=Step(data["step"]),
        form=Form(data["form"]),
        flex=Flex(data["flex"]),
        minutes=data["minutes"],
        min_minutes=data.get("min"),
        titles=data["title"],
        scripts=data.get("script", {}),
        questions=tuple(data.get("questions", ())),
        auto_next=data.get("auto_next", False),
    )


def _rule_set(data: Mapping[str, Any]) -> RuleSetFile:
    return RuleSetFile(
        id=data["id"],
        version=data["version"],
        names=data["names"],
        rules=tuple(data["rules"]),
        source=data.get("source", ""),
    )


def _rank(name: str) -> int:
    return ORDER.index(name) if name in ORDER else len(ORDER)
