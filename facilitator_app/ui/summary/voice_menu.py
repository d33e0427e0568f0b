"""What the event tells of missing voices, as a menu: what is chosen is edited before it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.missing_voices import Told, VoiceHint, voice_hints
from facilitator_app.core.model import Line
from facilitator_app.core.state import EventState
from facilitator_app.ui.summary.words import line_mark

translate = QCoreApplication.translate
_MOST_LETTERS, _MOST_ENTRIES = 56, 20

Write = Callable[[Sequence[str], str], object]


def voice_menu(parent: QWidget, state: EventState, write: Write) -> QMenu:
    """Return the menu.

    Args:
        write: Opens the editor: ids of source lines, and the words to begin with.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    hints = voice_hints(state)
    for hint in hints[:_MOST_ENTRIES]:
        action = QAction(_entry(state, hint), menu)
        lines = (hint.line_id,) if hint.line_id else ()
        action.triggered.connect(partial(_begin, write, lines, _sentence(hint)))
        menu.addAction(action)
    if not hints:
        nothing = QAction(translate("Voices", "Nothing here tells of a missing voice"), menu)
        nothing.setEnabled(False)
        menu.addAction(nothing)
    return menu


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Show the menu with its first entry chosen."""
    menu.setActiveAction(menu.actions()[0])
    menu.popup(place)


def _begin(write: Write, line_ids: Sequence[str], text: str, *_: object) -> None:
    write(line_ids, text)


def _entry(state: EventState, hint: VoiceHint) -> str:
    text = hint.text
    if len(text) > _MOST_LETTERS:
        text = f"{text[: _MOST_LETTERS - 1].rstrip()}…"
    return f"{text}  ·  {_why(state, hint)}".replace("&", "&&")


def _why(state: EventState, hint: VoiceHint) -> str:
    """Return where it was said, or what was counted."""
    line = state.find(Line, hint.line_id)
    mark = line_mark(state, line) if line is not None else ""
    match hint.told:
        case Told.TAG:
            return f"{mark} · #{hint.because}"
        case Told.WORD:
            word = translate("Voices", "word: {word}").format(word=hint.because)
            return f"{mark} · {word}"
        case Told.FEEDBACK:
            return translate("Voices", "feedback")
        case Told.PLAN:
            return translate("Voices", "plan")
        case Told.ABSENT:
            return translate("Voices", "%n registered, nobody came", "", hint.people)


def _sentence(hint: VoiceHint) -> str:
    if hint.told is Told.ABSENT:
        return translate("Voices", "Nobody came from: {background}.").format(background=hint.text)
    return hint.text
