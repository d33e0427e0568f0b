"""Ground rules as data files: the sets of `resources/rules`, and an organisation's own sheets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.rules import RuleSheet
from facilitator_app.intake.data_files import (
    file_name,
    read_data,
    text,
    understood,
    whole,
    words,
    write_data,
)

KIND = "rules"
OWN = "own-"
ORDER = ("rules-4-2025", "rules-6-fi", "rules-3-youth")


def read_rule_sets(folder: Path) -> dict[str, RuleSheet]:
    """Return the rule sets of `folder` (`resources/rules`) by id, the present one first."""
    sets = {each.id: each for each in map(_sheet, map(read_data, folder.glob("*.json")))}
    known = [each for each in ORDER if each in sets]
    return {each: sets[each] for each in (*known, *sorted(set(sets) - set(known)))}


def find_sheet(folder: Path, own_folder: Path, sheet_id: str) -> RuleSheet:
    """Return the newest version of a sheet, of one's own or shipped; else the present shipped set.

    Args:
        folder: The shipped ones (`resources/rules`).
    """
    own = [each for each in read_own_sheets(own_folder)[0] if each.id == sheet_id]
    shipped = read_rule_sets(folder)
    return own[-1] if own else shipped.get(sheet_id) or next(iter(shipped.values()))


def read_sheet_file(path: Path) -> RuleSheet:
    """Return the sheet in a file.

    Raises:
        UserError: It is missing, damaged, no rule sheet or from a newer version.
    """
    data = read_data(path, Problem.NOT_A_RULE_SHEET)
    with understood(path, Problem.NOT_A_RULE_SHEET):
        if data["kind"] != KIND:
            raise ValueError(data["kind"])
        return replace(_sheet(data), own=True)


def read_own_sheets(folder: Path) -> tuple[list[RuleSheet], list[UserError]]:
    """Return every version of every sheet of one's own, and what could not be read."""
    sheets: list[RuleSheet] = []
    problems: list[UserError] = []
    for path in sorted(folder.glob("*.json")):
        try:
            sheets.append(read_sheet_file(path))
        except UserError as error:
            problems.append(error)
    return sorted(sheets, key=lambda each: (each.id, each.version)), problems


def save_sheet(folder: Path, sheet: RuleSheet) -> RuleSheet:
    """Keep `sheet` for every event of this user, as a new version unless nothing changed.

    Raises:
        UserError: It cannot be written.
    """
    name = next(iter(sheet.names.values()))
    sheet = replace(sheet, id=OWN + file_name(name), own=True)
    versions = [each for each in read_own_sheets(folder)[0] if each.id == sheet.id]
    if versions and replace(versions[-1], version=sheet.version) == sheet:
        return versions[-1]
    saved = replace(sheet, version=versions[-1].version + 1 if versions else 1)
    write_sheet(folder / f"{file_name(name)}.v{saved.version}.json", saved)
    return saved


def write_sheet(path: Path, sheet: RuleSheet) -> None:
    """Write a sheet for somebody else.

    Raises:
        UserError: It cannot be written.
    """
    data = {
        "kind": KIND,
        "id": sheet.id,
        "version": sheet.version,
        "names": dict(sheet.names),
        "source": sheet.source,
        "greetings": dict(sheet.greetings),
        "logo": sheet.logo,
        "rules": [dict(each) for each in sheet.rules],
    }
    write_data(path, data)


def _sheet(data: Mapping[str, Any]) -> RuleSheet:
    return RuleSheet(
        id=text(data["id"]),
        version=whole(data["version"], least=1),
        names=words(data["names"]),
        rules=tuple(words(each) for each in data["rules"]),
        source=text(data.get("source", "")),
        greetings=words(data.get("greetings", {})),
        logo=text(data.get("logo", "")),
    )
