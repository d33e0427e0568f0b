"""Which screen is the room's: remembered by what it is, never by its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QScreen

Identity = tuple[str, ...]


def identity(screen: QScreen) -> Identity:
    """Return what a screen is known by: name, maker, model and serial number."""
    return (screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())


def described(screen: QScreen) -> str:
    """Return a screen as people know it, "Epson EB-990U (HDMI-1)"."""
    maker = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
    size = screen.geometry().size()
    name = screen.name()
    what = f"{maker} ({name})" if maker else name
    return f"{what} {size.width()}×{size.height()}"


def wanted_screen(
    screens: Sequence[QScreen], desk: QScreen | None, remembered: Identity
) -> QScreen | None:
    """Return the screen for the room; never the one that the desk is on.

    The remembered one comes first: the same thing, else the same maker, model and serial number
    at another socket, else the same socket. Without a memory it is the first that is free.
    """
    free = [screen for screen in screens if screen is not desk]
    if not any(remembered):
        return free[0] if free else None
    known = [(screen, identity(screen)) for screen in free]
    for same in (_is_same, _is_same_thing, _is_same_socket):
        found = next((screen for screen, each in known if same(each, remembered)), None)
        if found is not None:
            return found
    return None


def _is_same(each: Identity, remembered: Identity) -> bool:
    return each == remembered


def _is_same_thing(each: Identity, remembered: Identity) -> bool:
    return any(each[1:]) and each[1:] == remembered[1:]


def _is_same_socket(each: Identity, remembered: Identity) -> bool:
    return each[:1] == remembered[:1]
