"""How each kind of line looks and is called, and which keys make it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import LineKind
from facilitator_app.ui.theme import Theme, Token

SPOKEN_PX = 14


@frozen
class KindLook:
    """Icon and colour of a kind.

    Attributes:
        mark: The character at the start of a line that makes this kind.
        key: The function key that does, in Qt's portable form.
    """

    icon: str
    colour: Token
    mark: str
    key: str


LOOKS: Mapping[LineKind, KindLook] = {
    LineKind.VIEW: KindLook("message-square", "text2", ".", "Shift+F1"),
    LineKind.EXPERIENCE: KindLook("footprints", "moss", "*", "Shift+F2"),
    LineKind.QUOTE: KindLook("quote", "plum", '"', "Shift+F3"),
    LineKind.INSIGHT: KindLook("lightbulb", "amber", "!", "Shift+F4"),
    LineKind.DISAGREEMENT: KindLook("arrow-left-right", "lingon", "/", "Shift+F5"),
    LineKind.QUESTION: KindLook("message-circle-question-mark", "pri", "?", "Shift+F7"),
    LineKind.PROPOSAL: KindLook("hand-helping", "text2", "+", "Shift+F8"),
    LineKind.PROCESS: KindLook("info", "text3", ":", "Shift+F9"),
}


def text_font(theme: Theme, kind: LineKind) -> QFont:
    """Return the font of what was said: a quote in the voice of speech."""
    if kind is not LineKind.QUOTE:
        return theme.font("body")
    font = QFont(theme.font("script"))
    font.setPixelSize(theme.px(SPOKEN_PX))
    return font


def kind_name(kind: LineKind) -> str:  # noqa: C901, PLR0911 - one row each
    """Return what a kind of line is called."""
    translate = QCoreApplication.translate
    match kind:
        case LineKind.VIEW:
            return translate("LineKinds", "View")
        case LineKind.EXPERIENCE:
            return translate("LineKinds", "Experience")
        case LineKind.QUOTE:
            return translate("LineKinds", "Quote")
        case LineKind.INSIGHT:
            return translate("LineKinds", "Insight")
        case LineKind.DISAGREEMENT:
            return translate("LineKinds", "Disagreement")
        case LineKind.QUESTION:
            return translate("LineKinds", "Question")
        case LineKind.PROPOSAL:
            return translate("LineKinds", "Proposal")
        case LineKind.PROCESS:
            return translate("LineKinds", "Process")
        case LineKind.HANDOFF:
            return translate("LineKinds", "Change of recorder")
