"""What comes with the program is named with its licence; what it imports is what comes with it."""

from __future__ import annotations

import ast
import re
import sys
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
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


def listed(start):
    """Return the names in the list of pyproject.toml that begins with the line `start`."""
    block = PROJECT.split(f"\n{start}")[1].split("\n]")[0]
    return re.findall(r'^ +"([\w-]+)', block, re.MULTILINE)


def imported(folder):
    """Return the libraries that the modules in `folder` import, also inside functions."""
    names = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module)
    return {name.partition(".")[0] for name in names} - set(sys.stdlib_module_names)


@pytest.mark.parametrize(
    ("folder", "starts"),
    [
        ("facilitator_app", ["dependencies = ["]),
        ("tests", ["dependencies = [", "test = ["]),
    ],
)
def test_nothing_is_imported_that_an_installation_does_not_bring(folder, starts):
    brought = needed_by([name for start in starts for name in listed(start)], set())
    packages = packages_distributions()

    foreign = imported(folder) - {"facilitator_app", "tests"}

    assert len(foreign) > 5
    assert {name for name in foreign if not brought & set(packages.get(name, ()))} == set()


def test_every_library_that_is_installed_with_the_program_has_its_licence_named():
    direct = listed("dependencies = [")

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
