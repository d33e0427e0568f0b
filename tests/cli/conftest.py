"""What tests of the command line lean on."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def english(monkeypatch):
    """The computer speaks English, whatever the machine of the test speaks."""
    monkeypatch.setattr("facilitator_app.cli.program.system_language", lambda: "en")
