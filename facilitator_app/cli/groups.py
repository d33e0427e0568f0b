"""`groups`: dividing people."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.cli.arguments import Commands, count, seconds
from facilitator_app.cli.contradictions import say_why_not
from facilitator_app.cli.desk import working_on
from facilitator_app.cli.words import print_json, say, translate
from facilitator_app.core.model import Group, Round, Seat
from facilitator_app.core.rotation.problem import Instance, Weights
from facilitator_app.core.rotation.proof import prove
from facilitator_app.core.rotation.score import plain
from facilitator_app.core.state import EventState
from facilitator_app.session.dividing import divide

if TYPE_CHECKING:
    from facilitator_app.core.rotation.feasible import Condition


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("groups", help=translate("Cli", "groups"))
    parser.add_argument("file", type=Path)
    actions = parser.add_subparsers(dest="action", required=True)
    make = actions.add_parser("make", help=translate("Cli", "divide those present or registered"))
    make.add_argument("--count", type=int, required=True)
    make.add_argument("--rounds", type=count, default=1)
    make.add_argument("--seconds", type=seconds, default=1.0)
    make.add_argument("--seed", type=int, default=0)
    make.add_argument("--json", action="store_true")
    make.set_defaults(run=run_make)


def run_make(args: argparse.Namespace) -> int:
    """Divide people into groups, or change nothing and say why that cannot be done."""
    with working_on(args.file) as session:
        problem, solution = divide(
            session, args.count, rounds=args.rounds, seconds=args.seconds, seed=args.seed
        )
        if solution.score is None:
            return say_why_not(solution, _named)
        state = session.state
    _report(args, problem.instance, seating(state)[: problem.instance.rounds])
    return 0


def _report(args: argparse.Namespace, instance: Instance, rounds: list[list[list[str]]]) -> None:
    from facilitator_app.core.rotation.reasons import least_repeats  # noqa: PLC0415

    proof = prove(replace(instance, weights=Weights()), rounds)
    least = least_repeats(instance)
    if args.json:
        facts = {
            "repeats": proof.repeats,
            "least_repeats": least.repeats,
            "least_repeats_why": least.why,
            "met_min": proof.met_min,
            "met_mean": round(proof.met_mean, 2),
            "mix_off": plain(proof.mix_off),
            "broken": [asdict(each) for each in proof.broken],
        }
        print_json({"rounds": rounds, "score": plain(proof.score), "proof": facts})
        return
    sizes = ", ".join(str(len(group)) for group in rounds[0])
    say(translate("Cli", "Groups of {sizes}.").format(sizes=sizes))
    if len(rounds) > 1:
        template = translate(
            "Cli", "Everybody meets at least {count} others. Repeated meetings: {repeats}."
        )
        say(template.format(count=proof.met_min, repeats=proof.repeats))
        if least.repeats:
            template = translate("Cli", "Fewer than {least} are not possible.")
            say(template.format(least=least.repeats))


def _named(condition: Condition) -> str:
    match condition.kind:
        case "together":
            return translate("Cli", "who sit together")
        case "apart":
            return translate("Cli", "who sit apart")
        case _:
            return translate("Cli", "who has a fixed group")


def seating(state: EventState) -> list[list[list[str]]]:
    """Return who sits where: person ids per group per round."""
    return [
        [
            [
                seat.person_id
                for seat in state.by(Seat, "round_id", each.id)
                if seat.group_id == group.id
            ]
            for group in state.all(Group)
        ]
        for each in state.all(Round)
    ]
