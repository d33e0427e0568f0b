"""One command to check everything: `python -m tests.check`. `.ci/run` calls it too."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEAST_BRANCHES = 0.95  # of core and storage
CHECKS = {
    "lint": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["basedpyright", "--pythonpath", sys.executable],
    "imports": ["lint-imports", "--no-cache"],
}


def main(argv: list[str] | None = None) -> int:
    """Run every check, also after one has failed, and return 0 when all of them pass."""
    parser = argparse.ArgumentParser(prog="python -m tests.check")
    parser.add_argument(
        "--coverage", type=Path, metavar="JSON", help="of a test run that has been made already"
    )
    coverage = parser.parse_args(argv).coverage
    with tempfile.TemporaryDirectory() as folder:
        failed = [name for name, command in CHECKS.items() if not passes(name, tool(command))]
        if coverage is None:
            coverage = Path(folder) / "coverage.json"
            command = [sys.executable, "-m", "pytest", "--cov", f"--cov-report=json:{coverage}"]
            if not passes("tests", command):
                failed.append("tests")
        if not covered(coverage):
            failed.append("coverage")
    print(f"failed: {', '.join(failed)}" if failed else "every check passes")
    return 1 if failed else 0


def tool(command: list[str]) -> list[str]:
    """Return `command` with the tool of this environment, whether or not it is activated."""
    return [str(Path(sys.executable).parent / command[0]), *command[1:]]


def passes(name: str, command: list[str]) -> bool:
    """Run a check, say how it went and how long it took."""
    began = time.monotonic()
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    code = subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode
    spent = time.monotonic() - began
    print(f"{name}: {'ok' if code == 0 else 'FAILED'}, {spent:.0f} s", flush=True)
    return code == 0


def covered(report: Path) -> bool:
    """Return True when the tests have taken enough of the branches of core and storage."""
    if not report.is_file():
        return False
    data = json.loads(report.read_text(encoding="utf-8"))
    totals = data["totals"]
    share = totals["covered_branches"] / totals["num_branches"]
    print(f"coverage: {share:.1%} of {totals['num_branches']} branches of core and storage")
    if share < LEAST_BRANCHES:
        for name, file in sorted(data["files"].items(), key=missed_branches, reverse=True)[:10]:
            lines = sorted({abs(line) for line, _ in file["missing_branches"]})
            print(f"  {missed_branches((name, file)):3} missed in {name}, from lines {lines}")
    return share >= LEAST_BRANCHES


def missed_branches(named_file: tuple[str, dict]) -> int:
    """Return how many branches of a file no test has taken."""
    return len(named_file[1]["missing_branches"])


if __name__ == "__main__":
    sys.exit(main())
