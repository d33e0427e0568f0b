"""Benchmarks take the time they need."""

import faulthandler

import pytest


@pytest.fixture(autouse=True)
def as_long_as_it_takes():
    """Switch off the watch that ends a test which hangs: a thousand kills take longer than that."""
    faulthandler.cancel_dump_traceback_later()
