"""What is done at the timeline of a plan, and what is read there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

JOINT = "yhteinen_1"


def words(tab, phase_id, column):
    row = tab.table.phases.row_of(phase_id)
    return tab.table.phases.index(row, column).data()


def press(tab, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(tab.table, key, modifier)


def editor(tab):
    return tab.table.viewport().findChildren(QLineEdit)[-1]  # a closed one goes a little later


def choose(menu_owner, entry):
    """Choose an entry of the menu that is open."""
    menu = next(each for each in menu_owner.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text().startswith(entry))
    action.trigger()
    menu.hide()
