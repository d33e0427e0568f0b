"""Figures 1 and 2 of part C: how good a division is after a second.

    python -m pytest tests/bench/test_rotation.py -s

The judged instances are read from the folder that ROTATION names (with `open/*.json` and, for the
figures to reach, `RESULTS.md`); without it those tests are left out. Seconds are those of the
processor on this process, as others may use the computer too.
"""

from __future__ import annotations

import json
import os
import re
import time
from pathlib import Path

import pytest

from facilitator_app.core.rotation.problem import Instance, read_instance
from facilitator_app.core.rotation.proof import prove
from facilitator_app.core.rotation.solver import Solution, solve, ticks_of
from tests.bench.rotations import changed, real, social

FOLDER = Path(os.environ.get("ROTATION", "/nowhere"))
FILES = sorted((FOLDER / "open").glob("*.json"))
SEEDS = range(5)
BUDGETS = (0.2, 1.0, 5.0)


def timed(instance: Instance, seconds: float, seed: int = 0) -> tuple[Solution, float]:
    """Return what is found, recounted by brute force, and the CPU seconds it took."""
    began = time.process_time()
    solution = solve(instance, seed=seed, ticks=ticks_of(seconds=seconds))
    taken = time.process_time() - began
    proof = prove(instance, instance.named(solution.rounds))
    assert proof.broken == ()
    assert proof.score == solution.score.total
    return solution, taken


def to_reach() -> dict[str, tuple[int, int]]:
    """Return instance -> the scores that others reached in 1 s and 5 s."""
    text = (FOLDER / "RESULTS.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\S+) \|.*\*\*(\d+) / (\d+)\*\* \|$", text, re.MULTILINE)
    return {name: (int(one), int(five)) for name, one, five in rows}


@pytest.mark.skipif(not FILES, reason="ROTATION names no folder")
@pytest.mark.parametrize("file", FILES, ids=[each.stem for each in FILES])
def test_judged_instances_reach_the_figures_with_every_seed(file):
    instance = read_instance(json.loads(file.read_text(encoding="utf-8")))
    name = file.stem.partition("-")[2]
    figures = to_reach()[name]
    for seconds, figure in zip((1.0, 5.0), figures, strict=True):
        found = [timed(instance, seconds, seed) for seed in SEEDS]
        scores = [int(each.score.total) for each, _ in found]
        most = max(taken for _, taken in found)
        proven = sum(each.proven for each, _ in found)
        print(
            f"\n{name:18} {seconds:.0f} s: {min(scores)} to {max(scores)}, asked {figure}; "
            f"bound {found[0][0].bound.total}, proven {proven} of {len(found)}; "
            f"at most {most:.2f} s of CPU"
        )
        assert max(scores) <= figure
        assert most <= seconds


def families():
    """Yield name and problem of each kind, made here and tuned to by nobody."""
    for tables, size, rounds in ((6, 3, 7), (7, 5, 7), (9, 4, 8), (10, 8, 6), (6, 4, 7), (6, 6, 5)):
        yield f"social {tables}-{size}-{rounds}", social(tables, size, rounds)
    for seed in (11, 12):
        for people, tables, rounds in ((27, 5, 3), (48, 6, 3), (56, 8, 4), (90, 12, 4)):
            yield f"real {people}-{tables}-{rounds} #{seed}", real(people, tables, rounds, seed)
        for people, tables, rounds in ((31, 6, 4), (45, 8, 4)):
            problem = real(people, tables, rounds, seed, bare=True)
            yield f"uneven {people}-{tables}-{rounds} #{seed}", problem
        for people, tables, rounds in ((36, 6, 3), (48, 8, 4)):
            before = real(people, tables, rounds, seed)
            instance = read_instance(before)
            plan = instance.named(solve(instance, ticks=ticks_of(seconds=1)).rounds)
            problem = changed(before, plan, seed)
            yield f"re-plan {people}-{tables}-{rounds} #{seed}", problem


def test_other_instances_get_better_with_time():
    print(f"\n{'':24}{'bound':>7}" + "".join(f"{each:>9} s" for each in BUDGETS))
    for name, problem in families():
        instance = read_instance(problem)
        found = [timed(instance, seconds)[0] for seconds in BUDGETS]
        scores = [int(each.score.total) for each in found]
        marks = "".join(
            f"{score:>9}{' ✓' if each.proven else '  '}"
            for score, each in zip(scores, found, strict=True)
        )
        print(f"{name:24}{int(found[0].bound.total):>7}{marks}")
        assert scores[-1] <= scores[0]


def test_growth_from_fifty_to_a_thousand_people():
    print(f"\n{'people':>8}{'bound':>7}" + "".join(f"{each:>9} s" for each in BUDGETS) + "   CPU")
    for people in (50, 100, 200, 400, 700, 1000):
        instance = read_instance(real(people, people // 8, 4, 5))
        found = [timed(instance, seconds) for seconds in BUDGETS]
        scores = "".join(
            f"{int(each.score.total):>9}{' ✓' if each.proven else '  '}" for each, _ in found
        )
        taken = "  ".join(f"{taken:.2f}" for _, taken in found)
        print(f"{people:>8}{int(found[0][0].bound.total):>7}{scores}   {taken}")
        assert found[-1][0].score.total <= found[0][0].score.total
