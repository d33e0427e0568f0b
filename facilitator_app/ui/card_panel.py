"""The prompt cards over any page: F4 opens them below the header, Esc closes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.cards import Card as PromptCard
from facilitator_app.core.cards import faces
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column
from facilitator_app.ui.widgets.prompt_cards import PromptCards

WIDTH, HEIGHT = 560, 480


class CardPanel(Card):
    """Holds the prompt cards for pages that have no place of their own for them.

    Args:
        read: Returns the cards; called when they are first wanted.

    Attributes:
        used: Id of the card that was said.
    """

    used = Signal(str)

    def __init__(
        self, theme: Theme, read: Callable[[], tuple[PromptCard, ...]], window: QWidget
    ) -> None:
        super().__init__(theme, window, border="ctl")
        self._theme, self._read = theme, read
        self._cards: tuple[PromptCard, ...] = ()
        self._before: QWidget | None = None
        self.prompts = PromptCards(theme)
        Column(theme, self, margins=(12, 12, 12, 12)).addWidget(self.prompts)
        self.prompts.used.connect(self.used)
        self.prompts.closed.connect(self.close_again)
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def is_open(self) -> bool:
        """True while the cards are seen."""
        return not self.isHidden()

    def open(self, language: str) -> None:
        """Show the cards that speak `language`."""
        self._cards = self._cards or self._read()
        self._before = self.window().focusWidget()
        self._restyle()
        self.show()
        self.raise_()
        self.prompts.show_cards(faces(self._cards, language), language)
        self.prompts.open()

    @Slot()
    def close_again(self) -> None:
        """Go away, and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    @Slot()
    def _restyle(self) -> None:
        px, window = self._theme.px, self.window()
        width = min(px(WIDTH), window.width() - px(20))
        height = min(px(HEIGHT), window.height() - px(64))
        self.setGeometry(QRect(window.width() - width - px(12), px(56), width, height))
