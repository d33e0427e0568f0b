"""Templates as data files: those of `resources/phases`, and those of one's own with versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Flex, Form, Mode, Step
from facilitator_app.core.template import Template, TemplateStep
from facilitator_app.core.template_face import OWN
from facilitator_app.intake.data_files import (
    file_name,
    read_data,
    text,
    understood,
    whole,
    words,
    write_bytes,
    write_data,
)
from facilitator_app.intake.template_faces import STEPS_FILE, rank

KIND = "template"


def read_templates(folder: Path) -> list[Template]:
    """Return the templates of `folder` (`resources/phases`), the well-known ones first."""
    steps = read_data(folder / STEPS_FILE)
    files = [path for path in folder.glob("*.json") if path.name != STEPS_FILE]
    templates = [_template(read_data(path), steps) for path in files]
    return sorted(templates, key=lambda each: (rank(each.id), each.id))


def read_template(folder: Path, name: str, own_folder: Path | None = None) -> Template:
    """Return the template called `name`, a shipped one or one's own.

    Raises:
        UserError: There is none of that name.
    """
    own = read_own_templates(own_folder)[0] if own_folder else []
    for template in (*read_templates(folder), *own):
        if name in (template.id, *template.names.values()):
            return template
    raise UserError(Problem.NO_SUCH_TEMPLATE, name=name)


def read_steps(folder: Path) -> dict[str, TemplateStep]:
    """Return the ready phases of `folder` by name, in the order of the method."""
    return {name: _step(data) for name, data in read_data(folder / STEPS_FILE)["steps"].items()}


def read_template_file(path: Path) -> Template:
    """Return the template in a file that somebody handed over.

    Raises:
        UserError: It is missing, damaged, no template or from a newer version.
    """
    data = read_data(path, Problem.NOT_A_TEMPLATE)
    with understood(path, Problem.NOT_A_TEMPLATE):
        if data["kind"] != KIND:
            raise ValueError(data["kind"])
        template = _template(data, {})
        if not template.steps or not template.id or not any(template.names.values()):
            raise ValueError("an empty template")
    return template


def read_own_templates(folder: Path) -> tuple[list[Template], list[UserError]]:
    """Return the newest version of each template of one's own, and what could not be read."""
    templates, problems = _all_of(folder)
    newest = {each.id: each for each in sorted(templates, key=lambda each: each.version)}
    return sorted(newest.values(), key=lambda each: next(iter(each.names.values()))), problems


def template_versions(folder: Path, template_id: str) -> list[Template]:
    """Return every version of a template of one's own, the oldest first."""
    held = [each for each in _all_of(folder)[0] if each.id == template_id]
    return sorted(held, key=lambda each: each.version)


def own_id(name: str) -> str:
    """Return the id of the template of one's own that is called `name`."""
    return OWN + file_name(name)


def save_template(folder: Path, template: Template) -> Template:
    """Keep `template` as a new version, and return it; what was saved before stays as it is.

    Saving what the newest version holds already makes no new one.

    Raises:
        UserError: It cannot be written.
    """
    name = next(iter(template.names.values()))
    template = replace(template, id=own_id(name))
    versions = template_versions(folder, template.id)
    if versions and replace(versions[-1], version=template.version) == template:
        return versions[-1]
    saved = replace(template, version=versions[-1].version + 1 if versions else 1)
    write_template(folder / f"{file_name(name)}.v{saved.version}.json", saved)
    return saved


def remove_template(folder: Path, template_id: str) -> dict[Path, bytes]:
    """Delete every version of a template of one's own, and return what was in their files.

    Raises:
        UserError: A file cannot be deleted; then none is.
    """
    kept: dict[Path, bytes] = {}
    for path in sorted(folder.glob("*.json")):
        with suppress(UserError):  # what is no template stays
            if read_template_file(path).id == template_id:
                kept[path] = path.read_bytes()
    try:
        for path in kept:
            path.unlink(missing_ok=True)
    except OSError as error:
        with suppress(UserError):
            restore_template({path: data for path, data in kept.items() if not path.exists()})
        raise UserError(Problem.CANNOT_WRITE, path=folder, reason=error.strerror) from error
    return kept


def restore_template(kept: Mapping[Path, bytes]) -> None:
    """Write back what `remove_template` deleted.

    Raises:
        UserError: It cannot be written.
    """
    for path, data in kept.items():
        write_bytes(path, data)


def import_template(path: Path, folder: Path) -> Template:
    """Take a template that somebody handed over among one's own, and return it.

    Raises:
        UserError: It is no template, or cannot be written.
    """
    return save_template(folder, read_template_file(path))


def write_template(path: Path, template: Template) -> None:
    """Write a template for somebody else.

    Raises:
        UserError: It cannot be written.
    """
    write_data(path, _data_of(template))


def _all_of(folder: Path) -> tuple[list[Template], list[UserError]]:
    templates: list[Template] = []
    problems: list[UserError] = []
    for path in sorted(folder.glob("*.json")):
        try:
            templates.append(read_template_file(path))
        except UserError as error:
            problems.append(error)
    return templates, problems


def _template(data: Mapping[str, Any], steps: Mapping[str, Any]) -> Template:
    library = steps.get("steps", {})
    return Template(
        id=text(data["id"]),
        names=words(data["names"]),
        version=whole(data.get("version", 1), least=1),
        descriptions=words(data.get("descriptions", {})),
        rule_set=text(data.get("rule_set", "")),
        mode=Mode(data.get("mode", "on_site")).value,
        frame_minutes=whole(data.get("frame_minutes", 0)),
        steps=tuple(_step({**library.get(each.get("use"), {}), **each}) for each in data["steps"]),
    )


def _step(data: Mapping[str, Any]) -> TemplateStep:
    return TemplateStep(
        step=Step(data["step"]),
        form=Form(data["form"]),
        flex=Flex(data["flex"]),
        minutes=whole(data["minutes"], least=1, most=600),
        min_minutes=_minutes(data.get("min")),
        short_min=_minutes(data.get("short_min")),
        titles=words(data["title"]),
        scripts=words(data.get("script", {})),
        more_scripts=tuple(words(each) for each in data.get("more_scripts", ())),
        hints=words(data.get("hint", {})),
        questions=tuple(words(each) for each in data.get("questions", ())),
        auto_next=data.get("auto_next", False) is True,
    )


def _minutes(value: Any) -> int | None:
    return None if value is None else whole(value, most=600)


def _data_of(template: Template) -> dict[str, Any]:
    return {
        "kind": KIND,
        "id": template.id,
        "version": template.version,
        "names": dict(template.names),
        "descriptions": dict(template.descriptions),
        "rule_set": template.rule_set,
        "mode": template.mode,
        "frame_minutes": template.frame_minutes,
        "steps": [_data_of_step(each) for each in template.steps],
    }


def _data_of_step(step: TemplateStep) -> dict[str, Any]:
    values = {
        "step": step.step.value,
        "form": step.form.value,
        "flex": step.flex.value,
        "minutes": step.minutes,
        "min": step.min_minutes,
        "short_min": step.short_min,
        "title": dict(step.titles),
        "script": dict(step.scripts),
        "more_scripts": _list(step.more_scripts),
        "hint": dict(step.hints),
        "questions": _list(step.questions),
        "auto_next": step.auto_next,
    }
    return {name: value for name, value in values.items() if value not in (None, {}, [], False)}


def _list(values: Iterable[Mapping[str, str]]) -> list[dict[str, str]]:
    return [dict(each) for each in values]
