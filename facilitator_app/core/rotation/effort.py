"""How much work may still be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Effort:
    """How much work may still be done, in ticks; a tick is about a microsecond.

    Attributes:
        left: Ticks.
        should_stop: Asked now and then; True ends the work at once.
        steps: Exchanges made so far.
        cut: True when the work was ended from outside, so that the answer is not the seed's alone.
    """

    left: int
    should_stop: Callable[[], bool]
    steps: int = 0
    cut: bool = False

    @property
    def over(self) -> bool:
        """True when nothing more may be done."""
        return self.cut or self.left <= 0

    def spend(self, ticks: int) -> None:
        """Take `ticks` off, and ask whether to stop."""
        self.left -= ticks
        self.cut = self.cut or self.should_stop()
