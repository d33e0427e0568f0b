"""The documents of an event, made from their logs when the first of them is wanted.

The engine takes a while to load; an event can be on the screen before that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Record, Scope

if TYPE_CHECKING:
    from facilitator_app.sync.document import Document


@frozen
class Log:
    """What makes a document.

    Attributes:
        updates: In order.
        waiting: What came too early, also when its turn has come since.
    """

    updates: Sequence[bytes] = ()
    waiting: Sequence[bytes] = ()


class Documents(Mapping[Scope, "Document"]):
    """The document of each scope.

    Raises:
        UserError: On the first use: the log holds what no document was made of.
    """

    def __init__(self, logs: Mapping[Scope, Log] | None = None) -> None:
        self._logs = dict(logs or {})
        self._made: dict[Scope, Document] = {}

    def __getitem__(self, scope: Scope) -> Document:
        """Return the document of `scope`, made now if it was not yet."""
        if scope not in self._made:
            self._made[scope] = self._make(self._logs.get(scope, Log()))
            self._logs.pop(scope, None)  # the document keeps its own
        return self._made[scope]

    def __iter__(self) -> Iterator[Scope]:
        """Go through the scopes."""
        return iter(Scope)

    def __len__(self) -> int:
        """Return how many scopes there are."""
        return len(Scope)

    def read_all(self) -> list[Record]:
        """Return every record of every scope."""
        return [record for document in self.values() for record in document.read_all()]

    @staticmethod
    def _make(log: Log) -> Document:
        from facilitator_app.sync.document import Document  # noqa: PLC0415 - it loads the engine

        document = Document(log.updates)
        for update in log.waiting:
            document.receive(update)
        return document
