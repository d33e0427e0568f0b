"""`live`: one command to a group's clock, as the facilitator's key would give it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from facilitator_app.cli.desk import Commands, group_numbered, parse_moment, working_on
from facilitator_app.cli.words import say, translate
from facilitator_app.core.changes import Change
from facilitator_app.core.commands import live
from facilitator_app.core.model import Phase
from facilitator_app.core.timeline import status
from facilitator_app.env.clock import SystemClock

_PLAIN: Mapping[str, Callable[..., list[Change]]] = {
    "start": live.start,
    "pause": live.pause,
    "resume": live.resume,
    "next": live.next_phase,
    "undo": live.undo,
}
_TIMED: Mapping[str, Callable[..., list[Change]]] = {
    "add": live.add_seconds,
    "backdate": live.backdate,
}


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("live", help=translate("Cli", "a command to a group's clock"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--group", type=int, required=True)
    parser.add_argument("what", choices=[*_PLAIN, *_TIMED])
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--at", help="2020-09-08T10:49")
    parser.set_defaults(run=run_live)


def run_live(args: argparse.Namespace) -> int:
    """Give one command."""
    now_ms = parse_moment(args.at).at_ms if args.at else SystemClock().now_ms()
    with working_on(args.file) as session:
        group = group_numbered(session.state, args.group, args.file)
        if args.what in _PLAIN:
            session.execute_now(_PLAIN[args.what], session.new_id, [group.id], now_ms)
        else:
            seconds = round(args.minutes * 60)
            session.execute_now(_TIMED[args.what], session.new_id, [group.id], now_ms, seconds)
        state = session.state
    track = live.track(state, group.id)
    standing = status(track, state.table(Phase).rows, now_ms)
    title = standing.phase.title if standing.phase else "–"
    left = round(standing.remaining_ms / 1000)
    sentence = translate("Cli", "{phase}, {state}, {seconds} s left")
    say(sentence.format(phase=title, state=standing.state.value, seconds=left))
    return 0
