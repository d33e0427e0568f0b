"""`people`: registrations from a table."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from facilitator_app.cli.arguments import Commands
from facilitator_app.cli.desk import looking_at, working_on
from facilitator_app.cli.words import print_json, say, translate
from facilitator_app.core.commands import people
from facilitator_app.core.registrations import Comparison, compare
from facilitator_app.intake.people_table import TableReading, read_people


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("people", help=translate("Cli", "registrations"))
    parser.add_argument("file", type=Path)
    actions = parser.add_subparsers(dest="action", required=True)
    table = actions.add_parser("import", help=translate("Cli", "read csv, tsv, xlsx, xls or ods"))
    table.add_argument("table", type=Path)
    table.add_argument("--sheet")
    table.add_argument("--dry-run", action="store_true")
    table.add_argument("--json", action="store_true")
    table.set_defaults(run=run_import)


def run_import(args: argparse.Namespace) -> int:
    """Read registrations; reading the same twice changes nothing."""
    reading = read_people(args.table, sheet=args.sheet)
    if args.dry_run:
        comparison = compare(looking_at(args.file), reading.people)
    else:
        with working_on(args.file) as session:
            comparison = compare(session.state, reading.people)
            session.execute(people.take_over, comparison, session.new_id)
    if args.json:
        print_json(_report(args.table, reading, comparison))
    else:
        sentence = translate(
            "Cli", "New {new}, changed {changed}, same {same}, doubtful {doubtful}."
        )
        say(sentence.format(**_rows(reading, comparison)))
    return 0


def _rows(reading: TableReading, comparison: Comparison) -> dict[str, int]:
    return {
        "new": len(comparison.new),
        "changed": len(comparison.changed),
        "same": len(comparison.same),
        "doubtful": len(reading.doubtful),
    }


def _report(path: Path, reading: TableReading, comparison: Comparison) -> dict[str, Any]:
    statuses = [person.attendance.value for person in reading.people]
    return {
        "file": str(path),
        "encoding": reading.table.encoding,
        "delimiter": reading.table.delimiter,
        "sheet": reading.table.sheet,
        "header_row": reading.header_row,
        "columns": [
            {
                "heading": column.heading,
                "field": column.field,
                "left_out_because": column.left_out_because,
            }
            for column in reading.columns
        ],
        "rows": _rows(reading, comparison),
        "status": {
            "registered": statuses.count("expected"),
            "cancelled": statuses.count("cancelled"),
            "waiting": statuses.count("waiting"),
        },
        "sample": [
            {
                "first_name": person.first_name,
                "last_name": person.last_name,
                "organisation": person.organisation,
                "email": person.email,
                "language": person.language,
                "status": person.attendance.value,
            }
            for person in reading.people[:5]
        ],
    }
