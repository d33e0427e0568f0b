"""What the command line says to people, in their language."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def say(text: str) -> None:
    """Print a line for people."""
    print(text, flush=True)


def warn(text: str) -> None:
    """Print a line about progress or trouble."""
    print(text, file=sys.stderr, flush=True)


def print_json(value: object) -> None:
    """Print one JSON document and nothing else."""
    print(json.dumps(value, ensure_ascii=False, indent=2), flush=True)
