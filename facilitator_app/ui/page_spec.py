"""How the composition root tells the window which pages there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator_app.core.frozen import frozen
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId


@frozen
class PageCommand:
    """Something that a page can do, for the list of commands.

    Attributes:
        key: In Qt's portable form; "" for none.
    """

    id: str
    text: str
    icon: str = ""
    key: str = ""


def _none() -> Sequence[PageCommand]:
    return ()


@frozen
class PageSpec:
    """A page that is made when it is first wanted.

    Attributes:
        commands: What it can do, without making it.
    """

    id: PageId
    make: Callable[[Kit], Page]
    commands: Callable[[], Sequence[PageCommand]] = _none
