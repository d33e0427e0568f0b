"""Menus of ready things: phases, wordings, questions. They open and close without blocking."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.question_bank import BankQuestion, QuestionKind
from facilitator_app.core.template import TemplateStep, Words, in_language
from facilitator_app.ui.plan_texts import STEP_ICONS, question_kind_text
from facilitator_app.ui.theme import Theme

WIDEST_LETTERS = 90


class ChoiceMenu(QMenu):
    """A menu that reports what was chosen and then goes away.

    Attributes:
        chosen: The id of an entry.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setToolTipsVisible(True)
        self.aboutToHide.connect(self.deleteLater)

    def put(
        self, entry: str, text: str, *, icon: str = "", hint: str = "", checked: bool | None = None
    ) -> QAction:
        """Add an entry; one that is on or off says which."""
        action = _Entry(entry, _shortened(text), self)
        if icon:
            action.setIcon(self._theme.icon(icon))
        action.setToolTip(hint or text)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.wanted.connect(self.chosen)
        self.addAction(action)
        return action

    def branch(self, text: str, *, icon: str = "") -> ChoiceMenu:
        """Add a menu within this one; what is chosen there, this one reports."""
        branch = ChoiceMenu(self._theme, self)
        branch.aboutToHide.disconnect(branch.deleteLater)  # it goes away with this one
        branch.setTitle(text)
        if icon:
            branch.setIcon(self._theme.icon(icon))
        branch.chosen.connect(self.chosen)
        self.addMenu(branch)
        return branch

    def open_at(self, place: QPoint, first: QAction | None = None) -> None:
        """Open at a place of the screen with an entry ready for Enter."""
        self.popup(place)
        self.setActiveAction(first or self.actions()[0])


class _Entry(QAction):
    """An entry that reports itself."""

    wanted = Signal(str)

    def __init__(self, entry: str, text: str, parent: QWidget) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._entry = entry
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.wanted.emit(self._entry)


def phase_menu(
    theme: Theme, parent: QWidget, steps: Mapping[str, TemplateStep], language: str
) -> ChoiceMenu:
    """Return the menu of ready phases, in the order of the method."""
    menu = ChoiceMenu(theme, parent)
    for name, step in steps.items():
        title = in_language(step.titles, language)
        text = f"{title}\t{step.minutes} min"
        menu.put(name, text, icon=STEP_ICONS[step.step], hint=in_language(step.hints, language))
    return menu


def wording_menu(
    theme: Theme, parent: QWidget, wordings: Sequence[Words], language: str
) -> ChoiceMenu:
    """Return the menu of ready wordings of a phase; the id of each is its number."""
    menu = ChoiceMenu(theme, parent)
    for number, words in enumerate(wordings):
        menu.put(str(number), in_language(words, language))
    return menu


def question_menu(
    theme: Theme,
    parent: QWidget,
    bank: Sequence[BankQuestion],
    language: str,
    title_of: Callable[[QuestionKind], str] = question_kind_text,
) -> ChoiceMenu:
    """Return the menu of ready questions, kind by kind."""
    menu = ChoiceMenu(theme, parent)
    for kind in QuestionKind:
        of_kind = [each for each in bank if each.kind is kind]
        if of_kind:
            menu.addSection(title_of(kind))
        for each in of_kind:
            menu.put(each.id, in_language(each.words, language))
    return menu


def below(widget: QWidget) -> QPoint:
    """Return the place of the screen just below `widget`."""
    return widget.mapToGlobal(QPoint(0, widget.height() + 2))


def _shortened(text: str) -> str:
    return text if len(text) <= WIDEST_LETTERS else f"{text[: WIDEST_LETTERS - 1].rstrip()}…"
