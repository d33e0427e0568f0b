"""From the command line to the window."""

from __future__ import annotations

import gc
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app.cli.words import warn
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.env.qt_libraries import Need, missing_libraries
from facilitator_app.env.screen import has_display


def show(path: Path | None, *, rehearse: int = 0) -> int:
    """Open the window on an event, or on the start page, and return when it is closed.

    Args:
        rehearse: How many times as fast as it is the event is run through; 0: not at all.

    Raises:
        UserError: There is no screen.
    """
    if not has_display():
        raise UserError(Problem.NO_DISPLAY)
    missing = missing_libraries(Need.WINDOW, os.environ)
    if missing:
        warn(missing)
        return 1
    application = QCoreApplication.instance()
    if application is not None:  # the command line's own: a window needs one with a screen
        application.shutdown()
    gc.disable()  # nothing that a start makes is garbage; `app` collects again when it is over
    from facilitator_app import app  # noqa: PLC0415 - the window is loaded only when it is shown

    return app.run(path, rehearse=rehearse)
