"""`export`: documents."""

from __future__ import annotations

import argparse
from pathlib import Path

from facilitator_app.cli.arguments import Commands
from facilitator_app.cli.desk import looking_at
from facilitator_app.cli.words import say, translate, warn
from facilitator_app.export import documents
from facilitator_app.export.breakouts import write_breakouts
from facilitator_app.export.line_table import write_line_table
from facilitator_app.export.translations import write_translation
from facilitator_app.ui.template_words import finding_texts

NOTES, TRANSLATION, BREAKOUTS = "notes", "translation", "breakouts"


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("export", help=translate("Cli", "write a document"))
    parser.add_argument("file", type=Path, help=translate("Cli", "the event"))
    parser.add_argument(
        "--what",
        required=True,
        choices=[*(each.value for each in documents.What), NOTES, TRANSLATION, BREAKOUTS],
        help=translate("Cli", "which document"),
    )
    parser.add_argument(
        "--language",
        choices=["fi", "sv", "en"],
        help=translate(
            "Cli", "of the document, or to translate into; the event's own if not given"
        ),
    )
    parser.add_argument("--template", type=Path, help=translate("Cli", "your own Word template"))
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        help=translate(
            "Cli",
            "where to: .docx; notes .csv .xlsx .json .md; translation .xlf .docx; breakouts .csv",
        ),
    )
    parser.set_defaults(run=run_export)


def run_export(args: argparse.Namespace) -> int:
    """Write a document, in the event's language unless another is named."""
    state = looking_at(args.file)
    language = args.language or state.event.language
    if args.what == NOTES:
        write_line_table(state, language, args.out)
    elif args.what == TRANSLATION:
        write_translation(state, language, args.out)
    elif args.what == BREAKOUTS:
        write_breakouts(state, language, args.out)
    else:
        if args.template is not None:
            for finding in finding_texts(documents.check_template(args.template)):
                warn(finding)
        documents.write(documents.What(args.what), state, language, args.out, args.template)
    say(translate("Cli", "Wrote {file}.").format(file=args.out))
    return 0
