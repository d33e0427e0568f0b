"""Reading the command line, and one sentence for whatever a person can mend."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator_app.cli.window import show
from facilitator_app.cli.words import translate, warn
from facilitator_app.core.errors import UserError
from facilitator_app.env.logs import start_logging, stop_logging
from facilitator_app.env.paths import (
    SUFFIX,
    cache_folder,
    config_folder,
    log_folder,
    resource,
)
from facilitator_app.env.settings import SETTINGS_FILE, read_settings
from facilitator_app.ui.texts import problem_text
from facilitator_app.ui.translators import Translators, system_language

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from facilitator_app.cli.arguments import Commands


def run(argv: Sequence[str] | None) -> int:
    """Run the command in `argv` and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    log = start_logging(log_folder())  # nothing of it comes among the sentences
    try:
        return _with_a_sentence(lambda: _run(arguments))
    finally:
        stop_logging(log)


def _run(arguments: list[str]) -> int:
    if not arguments or arguments[0].endswith(SUFFIX):
        return show(Path(arguments[0]) if arguments else None)
    application = QCoreApplication.instance() or QCoreApplication([])
    application.setApplicationName("Dialogipöytä")
    _speak_the_users_language(application)
    args = _parser(arguments[0]).parse_args(arguments)
    return args.run(args)


def _with_a_sentence(command: Callable[[], int]) -> int:
    """Run `command`; whatever goes wrong ends in one sentence and exit code 1."""
    try:
        return command()
    except UserError as error:
        warn(problem_text(error))
        return 1
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        return 1
    except Exception as error:  # a traceback says nothing to whoever sits here
        logging.getLogger(__name__).error("unexpected: %s", type(error).__name__, exc_info=error)
        warn(translate("Cli", "Something went wrong. What was saved is safe."))
        return 1


def _speak_the_users_language(application: QCoreApplication) -> None:
    settings = read_settings(config_folder() / SETTINGS_FILE)
    translators = Translators(application, resource("i18n"), cache_folder())
    translators.use(settings.language or system_language())


def _parser(command: str) -> ArgumentParser:
    # Not at the top: the window opens without the commands, and they bring the database.
    import argparse  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="facilitator-app", description=translate("Cli", "The facilitator's desk.")
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add_commands in _adders(command):
        add_commands(commands)
    return parser


def _adders(command: str) -> list[Callable[[Commands], None]]:
    """Return what adds the commands: all of them, but for one that opens no event."""
    from facilitator_app.cli import rotate  # noqa: PLC0415

    if command == "rotate":
        return [rotate.add_commands]
    from facilitator_app.cli import (  # noqa: PLC0415
        demo,
        events,
        export,
        forecast,
        groups,
        live,
        notes,
        people,
    )

    modules = (demo, events, people, groups, rotate, live, forecast, notes, export)
    return [module.add_commands for module in modules]
