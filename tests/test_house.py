"""Rules of the house that no other tool checks. Imports: `lint-imports` in `tests/check.py`."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "facilitator_app"
MODULES = sorted(PACKAGE.rglob("*.py"))
QT_FREE = ("core", "storage", "sync", "intake", "export", "session", "env")
CLOCK = PACKAGE / "env" / "clock.py"

MOST_LINES = 400
MOST_STATEMENTS = 40
CLOCKS = {
    "time": {"time", "time_ns"},
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "QDateTime": {"currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch"},
    "QDate": {"currentDate"},
    "QTime": {"currentTime"},
}

IMPORT_ALL = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not here")

sys.meta_path.insert(0, NoQt())
for package in sys.argv[1:]:
    root = importlib.import_module(f"facilitator_app.{package}")
    for module in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
        importlib.import_module(module.name)
        print(module.name)
"""


def where(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_no_module_is_longer_than_a_reader_s_patience():
    modules = [*MODULES, *(ROOT / "tests").rglob("*.py")]
    lengths = {where(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules}

    assert len(lengths) > 50
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


def test_no_function_does_more_than_one_can_hold_in_mind():
    too_long = {
        f"{where(path)}:{node.lineno} {node.name}": statements(node)
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and statements(node) > MOST_STATEMENTS
    }
    assert too_long == {}


def statements(function: ast.AST) -> int:
    """Count the statements inside `function`; a case that only returns is a line of a table."""
    rows = sum(
        len(case.body) == 1 and isinstance(case.body[0], ast.Return)
        for node in ast.walk(function)
        if isinstance(node, ast.Match)
        for case in node.cases
    )
    return sum(isinstance(node, ast.stmt) for node in ast.walk(function)) - 1 - rows


def test_only_one_place_reads_a_clock():
    readings = [
        f"{where(path)}:{node.lineno} {node.value.id}.{node.attr}"
        for path in MODULES
        if path != CLOCK
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.attr in CLOCKS.get(node.value.id, ())
    ]
    assert readings == []


def test_whoever_reads_a_clock_would_be_seen():
    node = ast.parse("datetime.now(UTC)").body[0].value.func
    assert node.attr in CLOCKS[node.value.id]
    assert "time_ns" in CLOCK.read_text(encoding="utf-8")


def test_packages_without_qt_can_be_imported_where_there_is_no_qt():
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *QT_FREE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    imported = set(done.stdout.split())
    expected = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for package in QT_FREE
        for path in (PACKAGE / package).rglob("*.py")
        if path.name != "__init__.py"
    }
    assert expected <= imported


@pytest.mark.parametrize("package", ["core", "storage", "sync", "session"])
def test_tests_stand_where_the_package_stands(package):
    """Where a module's tests are is one guess away: a file of tests, or one of its folder."""
    folders = {path.parent.relative_to(PACKAGE) for path in (PACKAGE / package).rglob("*.py")}

    assert [str(each) for each in folders if not (ROOT / "tests" / each).is_dir()] == []


def test_nobody_waits_for_numpy_before_people_are_divided():
    code = (
        "import sys, facilitator_app.app, facilitator_app.cli.rotate, facilitator_app.cli.groups\n"
        "import facilitator_app.ui.main_window\n"
        "print([each for each in sys.modules if each.partition('.')[0] == 'numpy'])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "[]"


def test_a_value_is_made_in_one_way():
    """`@frozen` is compiled when it is wanted; `env` knows nobody, so it has Python's own."""
    others = [path for path in PACKAGE.rglob("*.py") if "env" not in path.parts]
    usual = "@dataclass(frozen=True"

    assert [str(path) for path in others if usual in path.read_text(encoding="utf-8")] == []
