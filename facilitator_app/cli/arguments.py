"""Arguments that several commands take; light, for those that open no event."""

from __future__ import annotations

import argparse

Commands = argparse._SubParsersAction  # the public name of what add_subparsers returns is missing

MOST_SECONDS = 3_600  # that a search may take


def seconds(text: str) -> float:
    """Return a length of time to work for; argparse makes a sentence of a `ValueError`."""
    length = float(text)
    if not 0 < length <= MOST_SECONDS:
        raise ValueError(text)
    return length


def count(text: str) -> int:
    """Return a whole number above zero; argparse makes a sentence of a `ValueError`."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
