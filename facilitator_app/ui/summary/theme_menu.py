"""Menus on themes: which theme for these lines, and what can be done with a theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.core.changes import Change
from facilitator_app.core.commands import summary
from facilitator_app.core.model import Line
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.ui.summary.desk import SummaryDesk

_MOST_NUMBERED = 9
translate = QCoreApplication.translate


class ThemeMenus:
    """Builds menus over `parent` and does what is chosen.

    Args:
        rename: Lets people write the statement of a theme, by its id.
        write: Lets people write the texts of a theme, by its id.
    """

    def __init__(
        self,
        desk: SummaryDesk,
        parent: QWidget,
        rename: Callable[[str], object],
        write: Callable[[str], object],
    ) -> None:
        self._desk, self._parent = desk, parent
        self._rename, self._write = rename, write

    def choose_theme(self, line_ids: tuple[str, ...], place: QPoint) -> None:
        """Ask under which theme these lines go; digits choose."""
        menu = self._menu()
        for number, theme in enumerate(self._desk.state.all(ThemeRecord), start=1):
            digit = f"&{number}  " if number <= _MOST_NUMBERED else ""
            self._entry(
                menu, digit + _plain(theme.title), partial(self._desk.place, line_ids, theme.id)
            )
        menu.addSeparator()
        new = translate("ThemeMenus", "&New theme")
        self._entry(menu, new, partial(self._new_theme, line_ids))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(place)

    def of_theme(self, theme_id: str, place: QPoint) -> None:
        """Show what can be done with a theme."""
        desk = self._desk
        chosen = desk.chosen
        menu = self._menu()
        self._entry(
            menu, translate("ThemeMenus", "Change the statement"), partial(self._rename, theme_id)
        )
        self._entry(menu, translate("ThemeMenus", "Write theme"), partial(self._write, theme_id))
        self._moves(menu, theme_id)
        own = tuple(each for each in chosen if theme_id in _themes_of(desk, each))
        split = translate("ThemeMenus", "Chosen lines to a theme of their own")
        self._entry(menu, split, partial(self._split, theme_id, own)).setEnabled(bool(own))
        out = translate("ThemeMenus", "Take the chosen lines out")
        self._entry(menu, out, partial(desk.take_out, own, theme_id)).setEnabled(bool(own))
        self._merging(menu, theme_id)
        menu.addSeparator()
        gone = translate("ThemeMenus", "Remove the theme; its lines stay")
        self._entry(menu, gone, partial(self._run, summary.remove_theme, theme_id))
        menu.popup(place)

    def _moves(self, menu: QMenu, theme_id: str) -> None:
        ids = [theme.id for theme in self._desk.state.all(ThemeRecord)]
        at = ids.index(theme_id)
        for words, to in (
            (translate("ThemeMenus", "Move forward"), at - 1),
            (translate("ThemeMenus", "Move back"), at + 1),
        ):
            entry = self._entry(menu, words, partial(self._run, summary.move_theme, theme_id, to))
            entry.setEnabled(0 <= to < len(ids))

    def _merging(self, menu: QMenu, theme_id: str) -> None:
        into = menu.addMenu(translate("ThemeMenus", "Merge into"))
        others = [each for each in self._desk.state.all(ThemeRecord) if each.id != theme_id]
        into.setEnabled(bool(others))
        for other in others:
            act = partial(self._run, summary.merge_themes, theme_id, other.id)
            self._entry(into, _plain(other.title), act)

    def _new_theme(self, line_ids: tuple[str, ...]) -> None:
        theme_id = self._desk.add_theme("", line_ids)
        if theme_id:
            self._rename(theme_id)

    def _split(self, theme_id: str, line_ids: tuple[str, ...]) -> None:
        bridge = self._desk.bridge
        if bridge is not None and line_ids:
            new_id = bridge.new_id()
            bridge.execute(summary.split_theme, theme_id, new_id, "", list(line_ids))
            self._rename(new_id)

    def _run(self, command: Callable[..., Sequence[Change]], *args: object) -> None:
        if self._desk.bridge is not None:
            self._desk.bridge.execute(command, *args)

    def _menu(self) -> QMenu:
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _entry(self, menu: QMenu, words: str, does: Callable[[], object]) -> QAction:
        entry = menu.addAction(words)
        entry.triggered.connect(partial(_call, does))
        return entry


def _call(does: Callable[[], object], *_: object) -> None:
    does()


def _themes_of(desk: SummaryDesk, line_id: str) -> tuple[str, ...]:
    line = desk.state.find(Line, line_id)
    return line.theme_ids if line is not None else ()


def _plain(title: str) -> str:
    return (title or translate("ThemeMenus", "Theme without a title")).replace("&", "&&")
