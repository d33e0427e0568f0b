"""Reading the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence


def run(argv: Sequence[str] | None) -> int:
    """Run the command in `argv` and return its exit code."""
    parser = argparse.ArgumentParser(prog="facilitator-app")
    parser.parse_args(argv)
    return 0
