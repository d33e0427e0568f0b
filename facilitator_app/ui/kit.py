"""What every page is built from, made once by `app.py`."""

from __future__ import annotations

from facilitator_app.core.frozen import frozen
from facilitator_app.env.clock import Clock
from facilitator_app.ui.errors import ErrorDoor
from facilitator_app.ui.preferences import Preferences
from facilitator_app.ui.tasks import Tasks
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.ticker import Ticker


@frozen
class Kit:
    """The tools of a page; a widget gets only the `theme`."""

    theme: Theme
    clock: Clock
    preferences: Preferences
    ticker: Ticker
    tasks: Tasks
    door: ErrorDoor
