"""The room screen is tested on the event of the run page."""

from tests.ui.run.conftest import make_room, room

__all__ = ["make_room", "room"]
