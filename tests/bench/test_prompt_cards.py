"""F4: from the key to the painted card that was looked for, also the first time.

    python -m pytest tests/bench/test_prompt_cards.py -s

The floor, measured in the same run, is the same search once everything has been made.
"""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

MOST_SECONDS = 0.5

pytest_plugins = ["tests.ui.conftest"]


def look_up(program):
    """Press F4, type a word, wait for its cards to be painted; return how long it took."""
    began = time.perf_counter()
    QTest.keyClick(program.window, Qt.Key.Key_F4)
    prompts = program.keys.cards.prompts
    prompts.focusProxy().setText("itku")
    prompts.grab()
    seconds = time.perf_counter() - began
    assert prompts.found
    QTest.keyClick(prompts.focusProxy(), Qt.Key.Key_Escape)
    return seconds


def test_a_card_is_found_within_half_a_second_of_f4_also_the_first_time(program):
    program.flow.open_sample()
    first, floor = look_up(program), look_up(program)
    print(
        f"\nF4 to a painted card: first {first * 1000:.0f} ms, {first / floor:.1f} times the next"
    )
    assert first < MOST_SECONDS
