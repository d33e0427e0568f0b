"""The command line: the same session as the window, for batches, automation and checks."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code: 0 done, 1 a person can mend it, 2 wrong usage."""
    from facilitator_app.cli.main import run  # noqa: PLC0415 - keeps the import of Qt in one place

    return run(argv)
