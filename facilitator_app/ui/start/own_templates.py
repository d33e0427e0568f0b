"""Templates of one's own go away from the start page, and come back while that is offered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.start.template_card import TemplateCard
from facilitator_app.ui.widgets.strips import Strips

REMOVED, BRING_BACK = "template removed", "bring back"
RemoveTemplate = Callable[[str], Callable[[], None] | None]


class OwnTemplates(QObject):
    """Takes templates away and offers to bring the last one back.

    Args:
        remove: Deletes a template; returns what brings it back, None when it stays.

    Attributes:
        changed: A template went away or came back.
    """

    changed = Signal()

    def __init__(self, strips: Strips, remove: RemoveTemplate) -> None:
        super().__init__(strips)
        self._strips, self._remove = strips, remove
        self._restore: Callable[[], None] | None = None
        self._name = ""
        strips.pressed.connect(self._on_pressed)

    def remove(self, card: TemplateCard) -> bool:
        """Take away the template of a card; False when it came with the program."""
        if not card.template.is_own:
            return False
        restore = self._remove(card.template.id)
        if restore is not None:
            self._restore, self._name = restore, card.name
            self._strips.put(REMOVED, self._notice)
            self.changed.emit()
        return True

    def bring_back(self) -> bool:
        """Bring back the last one; False when none waits for that."""
        if self._restore is None:
            return False
        restore, self._restore = self._restore, None
        self._strips.take(REMOVED)
        restore()
        self.changed.emit()
        return True

    def _notice(self) -> Notice:
        text = self.tr("“{name}” is no longer among your templates.").format(name=self._name)
        back = NoticeAction(BRING_BACK, self.tr("Undo"), "Ctrl+Z", "undo-2")
        return Notice("moss", "trash-2", text, actions=(back,))

    @Slot(str, str)
    def _on_pressed(self, name: str, action: str) -> None:
        if name != REMOVED:
            return
        if action == BRING_BACK:
            self.bring_back()
        else:
            self._restore = None
