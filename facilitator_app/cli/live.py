"""`live`: one command to a group's clock, as the facilitator's key would give it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from facilitator_app.cli.arguments import Commands
from facilitator_app.cli.desk import event_now_ms, group_numbered, working_on
from facilitator_app.cli.words import say, translate
from facilitator_app.core.changes import Change
from facilitator_app.core.commands import live, pacing
from facilitator_app.core.forecast import track_status
from facilitator_app.ui.clock_words import state_word

_PLAIN: Mapping[str, Callable[..., list[Change]]] = {
    "start": live.start,
    "pause": live.pause,
    "resume": live.resume,
    "next": live.next_phase,
    "undo": live.undo,
}
_TIMED: Mapping[str, Callable[..., list[Change]]] = {
    "add": pacing.adjust,
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
    parser.add_argument(
        "--move-all",
        action="store_true",
        help=translate("Cli", "add: move everything instead of borrowing from later phases"),
    )
    parser.set_defaults(run=run_live)


def run_live(args: argparse.Namespace) -> int:
    """Give one command."""
    with working_on(args.file) as session:
        group = group_numbered(session.state, args.group, args.file)
        now_ms = event_now_ms(session.state, args.at)
        command = partial(_command(args), new_id=session.new_id, group_ids=[group.id])
        session.execute_now(command, now_ms=now_ms)
        state = session.state
    standing = track_status(state, live.track(state, group.id), now_ms)
    title = standing.phase.title if standing.phase else "–"
    left = round(standing.remaining_ms / 1000)
    sentence = translate("Cli", "{phase}, {state}, {seconds} s left")
    say(sentence.format(phase=title, state=state_word(standing.state), seconds=left))
    return 0


def _command(args: argparse.Namespace) -> Callable[..., list[Change]]:
    if args.what in _PLAIN:
        return _PLAIN[args.what]
    command = partial(_TIMED[args.what], seconds=round(args.minutes * 60))
    return partial(command, borrowing=False) if args.what == "add" and args.move_all else command
