"""Who wants to know of changes: plain callbacks, called in the order in which they came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Listeners(Generic[P]):
    """Callbacks of one kind of news."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[P, None]] = []

    def add(self, callback: Callable[P, None]) -> Callable[[], None]:
        """Call `callback` from now on; call the returned function to stop it."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def tell(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call everybody; the first error of one is raised when all have heard."""
        first_error: Exception | None = None
        for callback in list(self._callbacks):
            try:
                callback(*args, **kwargs)
            except Exception as error:  # noqa: BLE001 - raised below
                first_error = first_error or error
        if first_error is not None:
            raise first_error
