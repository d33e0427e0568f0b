"""Wavy lines under words while they are typed: possible identifiers, and spelling."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from facilitator_app.ui.theme import Theme, Token

_LONGEST = 1_000  # characters that are looked through with every key; a row is looked through whole
Find = Callable[[str], Sequence[tuple[int, int]]]


class Underline(QSyntaxHighlighter):
    """Underlines what is found in each paragraph; never changes a letter."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._finders: dict[Token, Find] = {}
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
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Underline what is found in a paragraph."""
        if len(text) > _LONGEST:
            return
        for colour, find in self._finders.items():
            style = QTextCharFormat()
            lines = QTextCharFormat.UnderlineStyle
            shape = lines.DotLine if colour in self._dotted else lines.WaveUnderline
            style.setUnderlineStyle(shape)
            style.setUnderlineColor(self._theme.c(colour))
            for start, end in find(text):
                begin = len(text[:start].encode("utf-16-le", "surrogatepass")) // 2
                length = len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
                self.setFormat(begin, length, style)
