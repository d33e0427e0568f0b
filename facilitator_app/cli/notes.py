"""`note`, `notes`: lines as a recorder types them, and finding them again."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

from facilitator_app.cli.arguments import Commands
from facilitator_app.cli.desk import caught_up, group_numbered, working_on
from facilitator_app.cli.words import print_json, say, translate
from facilitator_app.core.commands import live, notes
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.lines import parse
from facilitator_app.core.model import Group, Line, Question
from facilitator_app.env.clock import SystemClock, iso_local
from facilitator_app.session import reading
from facilitator_app.session.session import Session


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    note = commands.add_parser("note", help=translate("Cli", "type lines of a group from stdin"))
    note.add_argument("file", type=Path)
    note.add_argument("--group", type=int, required=True)
    note.add_argument("--recorder")
    note.set_defaults(run=run_note)
    listing = commands.add_parser("notes", help=translate("Cli", "list or find lines"))
    listing.add_argument("file", type=Path)
    listing.add_argument("--group", type=int)
    listing.add_argument("--search", default="")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=run_notes)


def run_note(args: argparse.Namespace) -> int:
    """Take lines from standard input; say that one is saved only when it is on disk."""
    clock = SystemClock()
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # a stray byte must not lose the lines after it
    with working_on(args.file) as session:
        group = group_numbered(session.state, args.group, args.file)
        recorder = group.recorder if args.recorder is None else args.recorder
        for typed in sys.stdin:
            line_id = _write(session, group, recorder, typed.rstrip("\r\n"), clock.now_ms())
            if not line_id:
                continue
            if not session.flush():
                problem = session.write_problem or Problem.CANNOT_WRITE
                raise UserError(problem, path=args.file, reason="")
            say(f"saved {line_id}")
    return 0


def run_notes(args: argparse.Namespace) -> int:
    """List lines."""
    event, lines = reading.lines(caught_up(args.file), group=args.group, search_text=args.search)
    for line in lines:
        line["at"] = iso_local(line.pop("at_ms"), event.utc_offset_minutes)
    if args.json:
        print_json(lines)
        return 0
    for line in lines:
        tags = "".join(f" #{tag}" for tag in line["tags"])
        say(f"{line['id']}  {line['group']}  {line['at'][11:16]}  {line['text']}{tags}")
    return 0


def _write(session: Session, group: Group, recorder: str, typed: str, now_ms: int) -> str:
    """Add a finished line and return its id; "" for an empty one."""
    content = parse(typed)
    if not content.text and not content.tags:
        return ""
    run = live.track(session.state, group.id).current
    phase_id = run.phase_id if run else ""
    asked = session.state.by(Question, "phase_id", phase_id)
    line = Line(
        id=session.new_id(),
        group_id=group.id,
        phase_id=phase_id,
        question_id=asked[0].id if asked else "",
        at_ms=now_ms,
        recorder=recorder,
        what=content.kind,
        text=content.text,
        tags=content.tags,
        done=True,
    )
    session.execute_now(notes.begin_line, line)
    return line.id
