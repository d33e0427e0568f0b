"""`groups`: dividing people."""

from __future__ import annotations

import argparse
from pathlib import Path

from facilitator_app.cli.desk import Commands, working_on
from facilitator_app.cli.words import print_json, say, translate
from facilitator_app.core.commands import groups
from facilitator_app.core.model import Group, Person, Round, Seat
from facilitator_app.core.rotation.proof import prove
from facilitator_app.core.state import EventState


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("groups", help=translate("Cli", "groups"))
    parser.add_argument("file", type=Path)
    actions = parser.add_subparsers(dest="action", required=True)
    make = actions.add_parser("make", help=translate("Cli", "divide those present or registered"))
    make.add_argument("--count", type=int, required=True)
    make.add_argument("--rounds", type=int, default=1)
    make.add_argument("--seconds", type=float, default=1.0)
    make.add_argument("--seed", type=int, default=0)
    make.add_argument("--json", action="store_true")
    make.set_defaults(run=run_make)


def run_make(args: argparse.Namespace) -> int:
    """Divide people into groups."""
    with working_on(args.file) as session:
        session.execute(groups.set_group_count, args.count, session.new_id)
        session.execute(groups.divide, session.new_id, rounds=args.rounds)
        state = session.state
    rounds = seating(state)
    proof = prove(rounds, {person.id: person.organisation for person in state.all(Person)})
    if args.json:
        facts = {
            "repeats": proof.repeats,
            "least_repeats": proof.least_repeats,
            "met_min": proof.met_min,
            "met_mean": round(proof.met_mean, 2),
            "mix_off": proof.mix_off,
            "broken": [],
        }
        print_json({"rounds": rounds, "score": proof.score, "proof": facts})
    else:
        sizes = ", ".join(str(len(group)) for group in rounds[0])
        say(translate("Cli", "Groups of {sizes}.").format(sizes=sizes))
    return 0


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
