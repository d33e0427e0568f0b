"""`new`, `info`, `check`, `backup`: an event file as a whole."""

from __future__ import annotations

import argparse
from pathlib import Path

from facilitator_app.cli.arguments import Commands
from facilitator_app.cli.desk import caught_up, making, parse_moment
from facilitator_app.cli.words import print_json, say, translate, warn
from facilitator_app.env.clock import SystemClock, iso_local, iso_utc
from facilitator_app.env.paths import resource, rules_folder, templates_folder
from facilitator_app.intake.data_files import read_text
from facilitator_app.intake.programme_text import read_programme
from facilitator_app.intake.rule_sheets import find_sheet
from facilitator_app.intake.templates import read_template
from facilitator_app.session import copying, creating, reading


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    new = commands.add_parser("new", help=translate("Cli", "make a new event from a template"))
    new.add_argument("file", type=Path)
    new.add_argument("--plan", required=True, help=translate("Cli", "name of the template"))
    new.add_argument("--title", required=True)
    new.add_argument("--start", required=True, help="2026-12-01T17:00")
    new.add_argument("--language", default="fi", choices=["fi", "sv", "en"])
    new.add_argument(
        "--programme", type=Path, help=translate("Cli", "the invitation's programme as text")
    )
    new.set_defaults(run=run_new)
    info = commands.add_parser("info", help=translate("Cli", "what a file holds"))
    info.add_argument("file", type=Path)
    info.add_argument("--json", action="store_true")
    info.set_defaults(run=run_info)
    check = commands.add_parser("check", help=translate("Cli", "verify that a file is sound"))
    check.add_argument("file", type=Path)
    check.add_argument("--json", action="store_true")
    check.set_defaults(run=run_check)
    backup = commands.add_parser("backup", help=translate("Cli", "copy an open or closed event"))
    backup.add_argument("file", type=Path)
    backup.add_argument("dest", type=Path)
    backup.set_defaults(run=run_backup)


def run_new(args: argparse.Namespace) -> int:
    """Make a new event."""
    template = read_template(resource("phases"), args.plan, templates_folder())
    sheet = find_sheet(resource("rules"), rules_folder(), template.rule_set)
    start = parse_moment(args.start)
    programme = read_programme(read_text(args.programme)) if args.programme else None
    with making(args.file) as session:
        creating.begin(
            session,
            template,
            sheet,
            title=args.title,
            start=creating.Start(start.day, start.minute, start.offset_minutes),
            language=args.language,
            programme=programme,
        )
    say(translate("Cli", "Made {file}.").format(file=args.file))
    return 0


def run_info(args: argparse.Namespace) -> int:
    """Tell what a file holds."""
    facts = reading.facts(caught_up(args.file))
    event = facts.event
    values = {
        "title": event.title,
        "starts_at": iso_local(event.at_ms(event.start_minute), event.utc_offset_minutes),
        "language": event.language,
        "format": facts.format,
        "counts": dict(facts.counts),
        "scopes": dict(facts.scopes),
        "retention_date": event.retention_day.isoformat(),
        "size": facts.size,
        "last_backup": facts.last_backup,
        "integrity": "damaged" if reading.damage(args.file) else "ok",
    }
    if args.json:
        print_json(values)
    else:
        for name, value in values.items():
            say(f"{name}: {value}")
    return 0


def run_check(args: argparse.Namespace) -> int:
    """Verify that a file is sound."""
    problems = reading.damage(args.file)
    if args.json:
        print_json({"ok": not problems, "problems": problems})
    elif not problems:
        say(translate("Cli", "The file is sound."))
    else:
        sentence = translate("Cli", "{file} is damaged. Use a backup, and keep this file.")
        warn(sentence.format(file=args.file))
        for problem in problems:
            warn(f"  {problem}")
    return 1 if problems else 0


def run_backup(args: argparse.Namespace) -> int:
    """Copy an event into one plain file."""
    copying.copy(caught_up(args.file), args.dest, iso_utc(SystemClock().wall_ms()))
    say(translate("Cli", "Copied to {file}.").format(file=args.dest))
    return 0
