"""A sentence that is longer than the room for it."""

from __future__ import annotations

LONG = "Mitä turvallinen arki tarkoittaa meidän asuinalueellamme ja kenelle se kuuluu"
