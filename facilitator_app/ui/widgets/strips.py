"""A place for strips, newest on top. Only the newest one with a key shows its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.strip_names import CLOSE
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column

if TYPE_CHECKING:  # most starts show no strip
    from facilitator_app.ui.notices import MakeNotice
    from facilitator_app.ui.widgets.banner import Banner, NamedBanner

_ALL = 100
_TRIES = 4  # of strips and what is around them, until both agree


class Strips(QWidget):
    """Holds strips; takes no room while there are none.

    Attributes:
        pressed: Name of the strip and id of its button. The cross has taken the strip away
            already; any other button leaves that to whoever put it there.
        changed: The names of the strips that are there changed.
    """

    pressed = Signal(str, str)
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._banners: dict[str, NamedBanner] = {}
        self._column = Column(theme, self, gap=10, margins=margins)
        self._keys, self._most = True, _ALL
        self._urgent: set[str] = set()
        self._is_arranging = self._is_due = False
        self.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """The strips that are there, oldest first."""
        return tuple(self._banners)

    def banner(self, name: str) -> Banner | None:
        """Return a strip that is there."""
        return self._banners.get(name)

    def put(self, name: str, make_notice: MakeNotice, *, urgent: bool = False) -> None:
        """Show a strip; one of the same name gives way to it.

        Args:
            urgent: True when it must be answered before anything else with the same keys.
        """
        self._drop(name)
        if urgent:
            self._urgent.add(name)
        from facilitator_app.ui.widgets.banner import NamedBanner  # noqa: PLC0415 - see above

        banner = NamedBanner(self._theme, make_notice, name)
        banner.pressed_by_name.connect(self._on_pressed)
        self._banners[name] = banner
        self._column.insertWidget(0, banner)
        self._arrange()
        banner.alert()

    def take(self, name: str) -> None:
        """Take a strip away, if it is there."""
        if self._drop(name):
            self._arrange()

    def renew(self, name: str) -> None:
        """Let a strip that is there say what it has to say now."""
        banner = self._banners.get(name)
        if banner is not None:
            banner.renew()

    @property
    def has_urgent(self) -> bool:
        """True while a strip must be answered before anything else."""
        return bool(self._urgent)

    def press_urgent(self, key: str) -> bool:
        """Press the button with this key of a strip that comes before anything else."""
        urgent = (each for name, each in self._banners.items() if name in self._urgent)
        return any(each.press(key) for each in urgent)

    def press(self, key: str) -> bool:
        """Press the newest button that has this key; False when none that is shown has."""
        shown = [each for each in self._banners.values() if not each.isHidden()]
        return self._most > 0 and any(each.press(key) for each in reversed(shown))

    def needed_height(self, width: int) -> int:
        """Return how high the newest strip must be to say all it has to say; 0 without any."""
        banner = next(reversed(self._banners.values()), None)
        if banner is None:
            return 0
        margins = self._column.contentsMargins()
        inner = width - margins.left() - margins.right()
        return max(banner.heightForWidth(inner), banner.sizeHint().height())

    def answers(self, key: str) -> bool:
        """Return True when a strip has a button with this key."""
        return any(
            action.key == key for each in self._banners.values() for action in each.notice.actions
        )

    def show_keys(self, *, keys: bool) -> None:
        """Show keys on the newest strip, or on none because a page has the keys."""
        if keys != self._keys:
            self._keys = keys
            self._arrange()

    def show_most(self, most: int = _ALL) -> None:
        """Show only so many of the newest strips: the others wait for their turn."""
        if most != self._most:
            self._most = most
            self._arrange()

    def _drop(self, name: str) -> bool:
        banner = self._banners.pop(name, None)
        self._urgent.discard(name)
        if banner is None:
            return False
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        return True

    def _arrange(self) -> None:
        """Show what is to be shown; showing it may take so much room that it is too much."""
        self._is_due = True
        if self._is_arranging:
            return
        self._is_arranging = True
        for _ in range(_TRIES):
            if self._is_due:
                self._is_due = False
                self._show()
                self.changed.emit()
        self._is_arranging = False

    def _show(self) -> None:
        free = self._keys
        for at, banner in enumerate(reversed(tuple(self._banners.values()))):
            banner.setVisible(at < self._most)
            has_keys = any(action.key for action in banner.notice.actions)
            banner.show_keys(keys=free and has_keys)
            free = free and not has_keys
        self.setVisible(bool(self._banners) and self._most > 0)

    @Slot(str, str)
    def _on_pressed(self, name: str, action: str) -> None:
        if action == CLOSE:
            self.take(name)
        self.pressed.emit(name, action)
