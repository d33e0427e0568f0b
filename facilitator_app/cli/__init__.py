"""The command line: the same session as the window, for batches, automation and checks."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from facilitator_app.env.encoding import speak_utf8
from facilitator_app.env.qt_libraries import Need, missing_libraries

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code: 0 done, 1 a person can mend it, 2 wrong usage."""
    speak_utf8(os.environ)
    missing = missing_libraries(Need.COMMANDS, os.environ)
    if missing:
        print(missing, file=sys.stderr)
        return 1
    import facilitator_app.ui  # noqa: F401, PLC0415 - before the rest of Qt: see there
    from facilitator_app.cli.program import run  # noqa: PLC0415 - it loads Qt, which must be there

    return run(argv)
