"""Benches run by name only: this keeps them from breaking unseen."""

import importlib
from pathlib import Path

import pytest

BENCHES = sorted(Path(__file__).with_name("bench").glob("*.py"))


@pytest.mark.parametrize("name", [each.stem for each in BENCHES])
def test_a_bench_finds_everything_it_needs(name):
    assert importlib.import_module(f"tests.bench.{name}").__doc__
