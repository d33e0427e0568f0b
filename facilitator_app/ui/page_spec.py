"""How the composition root tells the window which pages there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page that is made when it is first wanted."""

    id: PageId
    make: Callable[[Kit], Page]
