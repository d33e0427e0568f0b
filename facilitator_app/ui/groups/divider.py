"""Looks for a division on another thread; one search at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.core.frozen import frozen
from facilitator_app.core.rotation.event import EventProblem, problem_of
from facilitator_app.core.state import EventState
from facilitator_app.ui.tasks import Cancelled, Messenger, Task, Tasks

if TYPE_CHECKING:  # the solver brings numpy: only whoever divides pays for it
    from facilitator_app.core.rotation.solver import Progress, Solution

SECONDS, REPLAN_SECONDS = 2.0, 1.0


@frozen
class Found:
    """A division that was found.

    Attributes:
        members: Number of each round that has not begun -> group id -> person ids.
        least: Of a re-plan: True when fewer moves are proven not to be enough.
    """

    problem: EventProblem
    solution: Solution
    members: dict[int, dict[str, list[str]]]
    least: bool = False


class Divider(QObject):
    """Divides people.

    Attributes:
        progress: Share done, 0.0 to 1.0.
        found: A `Found`; nothing was changed by it.
        ended: The search is over, also when it was cancelled or failed.
    """

    progress = Signal(float)
    found = Signal(object)
    ended = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """True while a search is under way."""
        return self._task is not None

    def look(
        self,
        state: EventState,
        *,
        rounds: int,
        keep: int = 0,
        seed: int = 0,
        replan: bool = False,
    ) -> None:
        """Look for a division; the search before it is cancelled. Arguments as of `problem_of`.

        Raises:
            UserError: No people, or more groups than people.
        """
        self.cancel()
        problem = problem_of(state, rounds=rounds, keep=keep, replan=replan)
        seconds = REPLAN_SECONDS if replan else SECONDS
        task = self._tasks.run(_Search(problem, seed, seconds, replan=replan), self._on_found)
        task.progress.connect(self.progress)
        task.ended.connect(self._on_ended)
        self._task = task

    @Slot()
    def cancel(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.ended.emit()

    def _on_found(self, found: Found) -> None:
        self.found.emit(found)

    @Slot(object)
    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.ended.emit()


@frozen
class _Search:
    """The work itself; runs on another thread."""

    problem: EventProblem
    seed: int
    seconds: float
    replan: bool

    def __call__(self, messenger: Messenger) -> Found:
        from facilitator_app.core.rotation.replan import replan  # noqa: PLC0415
        from facilitator_app.core.rotation.solver import solve, ticks_of  # noqa: PLC0415

        def show(progress: Progress) -> None:
            if not messenger.cancelled:
                messenger.report(progress.done)

        def should_stop() -> bool:
            return messenger.cancelled

        instance, ticks = self.problem.instance, ticks_of(seconds=self.seconds)
        if self.replan:
            plan = replan(
                instance, seed=self.seed, ticks=ticks, should_stop=should_stop, progress=show
            )
            solution, least = plan.solution, plan.proven
        else:
            solution = solve(
                instance, seed=self.seed, ticks=ticks, should_stop=should_stop, progress=show
            )
            least = False
        if messenger.cancelled:
            raise Cancelled
        members = self.problem.members(solution.rounds) if solution.rounds else {}
        return Found(self.problem, solution, members, least=least)
