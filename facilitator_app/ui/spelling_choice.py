"""Whether misspelt words are underlined: one choice, made in the settings or at a pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator_app.intake.dictionaries import has_dictionary
from facilitator_app.ui.preferences import Preferences

if TYPE_CHECKING:  # the settings are there before a session brings the database
    from facilitator_app.ui.session_bridge import SessionBridge


class SpellingChoice:
    """The choice, and what dictionaries it is about."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def is_on(self) -> bool:
        """True when somebody has turned it on."""
        return self._preferences.value.spelling

    def turn(self) -> None:
        """Turn it on or off; it can be undone."""
        self._preferences.choose(spelling=not self.is_on)

    def languages(self, bridge: SessionBridge | None) -> tuple[str, ...]:
        """Return the open event's language and the recorder's own: people mix them."""
        event = bridge.state.event.language if bridge is not None else ""
        languages = (event, self._preferences.value.language)
        return tuple(dict.fromkeys(each for each in languages if each))

    def is_possible(self, bridge: SessionBridge | None) -> bool:
        """Return True when this computer has a dictionary for what is typed; reads none."""
        return any(has_dictionary(each) for each in self.languages(bridge))
