"""`rotate`: solving a rotation problem that lies in a file."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator_app.cli.arguments import Commands, seconds
from facilitator_app.cli.contradictions import say_why_not
from facilitator_app.cli.words import print_json, say, translate
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.rotation.problem import Instance, read_instance
from facilitator_app.core.rotation.score import plain
from facilitator_app.env.clock import cpu_ms

if TYPE_CHECKING:
    from facilitator_app.core.rotation.feasible import Condition, Contradiction
    from facilitator_app.core.rotation.solver import Solution

_PATIENCE = 3  # times the seconds asked for, on a slow computer; then the answer is cut short


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("rotate", help=translate("Cli", "solve a rotation problem"))
    parser.add_argument("instance", type=Path)
    parser.add_argument("--seconds", type=seconds, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run_rotate)


def run_rotate(args: argparse.Namespace) -> int:
    """Solve a rotation problem."""
    # Not at the top: it brings numpy.
    from facilitator_app.core.rotation.solver import solve, ticks_of  # noqa: PLC0415

    instance = read_problem(args.instance)
    began_ms = cpu_ms()
    last_ms = began_ms + _PATIENCE * 1000 * args.seconds
    solution = solve(
        instance,
        seed=args.seed,
        ticks=ticks_of(seconds=args.seconds),
        should_stop=lambda: cpu_ms() > last_ms,
    )
    facts = _facts(instance, solution, (cpu_ms() - began_ms) / 1000)
    if args.out and solution.score:
        _write(args.out, {"rounds": facts["rounds"]})
    if args.json:
        print_json(facts)
    return _say_yes(args, facts) if solution.score else say_why_not(solution, _in_file)


def read_problem(path: Path) -> Instance:
    """Return the rotation problem in a file.

    Raises:
        UserError: There is no such file, or it holds something else.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise UserError(Problem.NO_SUCH_FILE, path=path) from error
    except OSError as error:
        raise UserError(Problem.CANNOT_READ, path=path, reason=error.strerror) from error
    except (ValueError, RecursionError) as error:
        raise UserError(Problem.NOT_A_ROTATION, where="JSON") from error
    return read_instance(data)


def _facts(instance: Instance, solution: Solution, seconds: float) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "rounds": instance.named(solution.rounds),
        "score": None,
        "seconds": round(seconds, 3),
        "iterations": solution.steps,
        "bound": None,
        "proven": solution.proven,
        "cut": solution.cut,
        "contradictions": [_contradiction(each) for each in solution.contradictions],
    }
    if solution.bound is not None:
        facts["bound"] = plain(solution.bound.total)
    if solution.score is not None:
        score = asdict(solution.score)
        facts["score"] = plain(score.pop("total"))
        facts |= {name: plain(value) for name, value in score.items()}
    return facts


def _contradiction(each: Contradiction) -> dict[str, Any]:
    names = [_in_file(one) for one in each.conditions]
    sizes = {"people": each.people, "least": each.least, "most": each.most}
    return {"round": each.round, "conditions": names, **sizes}


def _in_file(condition: Condition) -> str:
    """Return what a condition is called in the file."""
    return f"{condition.kind}[{condition.index}]"


def _write(path: Path, schedule: dict[str, Any]) -> None:
    try:
        path.write_text(json.dumps(schedule, ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        raise UserError(Problem.CANNOT_WRITE, path=path, reason=error.strerror) from error


def _say_yes(args: argparse.Namespace, facts: dict[str, Any]) -> int:
    if not args.json:
        say(translate("Cli", "Score {score}, repeated meetings {repeats}.").format_map(facts))
        if facts["proven"]:
            say(translate("Cli", "Nothing better is possible."))
        else:
            say(translate("Cli", "Nothing below {bound} is possible.").format_map(facts))
        if facts["cut"]:
            say(translate("Cli", "This computer needs more time for the full search."))
    return 0
