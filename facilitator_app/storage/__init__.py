"""The event file: tables, log, writer. sqlite-utils lives here and nowhere else."""

import sys


def _load_without_numpy() -> None:
    """Load sqlite-utils without numpy, which it would take along at every start if it can.

    Only the solver of the groups needs numpy, and loads it when somebody divides people.
    """
    absent = [name for name in ("numpy", "pandas") if name not in sys.modules]
    blocked = dict.fromkeys(absent)
    sys.modules.update(blocked)  # pyright: ignore[reportCallIssue, reportArgumentType]
    try:
        import sqlite_utils  # noqa: F401, PLC0415
    finally:
        for name in absent:
            del sys.modules[name]


_load_without_numpy()
