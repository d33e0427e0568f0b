"""Wavy lines under words while they are typed: possible identifiers, and spelling."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from facilitator_app.core.nearby import Find, Looked, look_again
from facilitator_app.ui.theme import Theme, Token


class Underline(QSyntaxHighlighter):
    """Underlines what is found in each paragraph; never changes a letter."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._finders: dict[Token, Find] = {}
        self._looked: dict[Token, Looked] = {}
        self._dotted: set[Token] = set()
        theme.changed.connect(self.rehighlight)

    def show_finder(self, colour: Token, find: Find | None, *, dotted: bool = False) -> None:
        """Underline in `colour` what `find` finds in a text (from and to); None stops it.

        Args:
            dotted: Another shape for another meaning: nobody needs to know the colours.
        """
        if dotted:
            self._dotted.add(colour)
        else:
            self._dotted.discard(colour)
        if find is None:
            if self._finders.pop(colour, None) is None:
                return
        else:
            self._finders[colour] = find
        self.look_anew()

    @Slot()
    def look_anew(self) -> None:
        """Look through everything again: what is looked for is something else now."""
        self._looked.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Underline what is found in a paragraph."""
        for colour, find in self._finders.items():
            looked = look_again(find, text, self._looked.get(colour, Looked()))
            self._looked[colour] = looked
            self._draw(colour, looked)

    def _draw(self, colour: Token, looked: Looked) -> None:
        style = QTextCharFormat()
        lines = QTextCharFormat.UnderlineStyle
        shape = lines.DotLine if colour in self._dotted else lines.WaveUnderline
        style.setUnderlineStyle(shape)
        style.setUnderlineColor(self._theme.c(colour))
        at = units = 0  # Qt counts UTF-16 units
        for start, end in looked.found:
            units += _units(looked.text[at:start])
            length = _units(looked.text[start:end])
            self.setFormat(units, length, style)
            at, units = end, units + length


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
