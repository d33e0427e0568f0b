"""What comes with the program is named with its licence."""

from __future__ import annotations

import re
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
NOTICES = (ROOT / "resources" / "licences" / "NOTICES.md").read_text(encoding="utf-8")


def needed_by(names, found):
    """Add to `found` the libraries `names` and all that they need here."""
    for name in names:
        package = distribution(name)
        if package.name not in found:
            found.add(package.name)
            wanted = [Requirement(line) for line in package.requires or []]
            here = {"extra": ""}
            needed_by(
                [each.name for each in wanted if not each.marker or each.marker.evaluate(here)],
                found,
            )
    return found


def test_every_library_that_is_installed_with_the_program_has_its_licence_named():
    block = PROJECT.split("\ndependencies = [")[1].split("\n]")[0]
    direct = re.findall(r'^ +"([\w-]+)', block, re.MULTILINE)

    named = set(re.findall(r"^\| ([\w-]+) \| PyPI", NOTICES, re.MULTILINE))

    assert len(direct) > 5
    assert needed_by(direct, set()) <= named


def test_every_dependency_has_its_reason_on_the_line_above_or_behind():
    block = PROJECT.split("\ndependencies = [")[1].split("\n]")[0].strip().splitlines()
    for reason, dependency in zip(block[::2], block[1::2], strict=True):
        assert re.fullmatch(r" *# .+\.", reason)
        assert re.fullmatch(r' +"[\w-]+>=.+",', dependency)
    extras = PROJECT.split("[project.optional-dependencies]")[1].split("[project.scripts]")[0]
    assert all("  # " in line for line in extras.splitlines() if line.startswith(" "))
