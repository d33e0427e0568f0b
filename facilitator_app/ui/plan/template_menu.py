"""The menu of what can be done with a whole plan: another template, another length, to keep it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.core.template import Template, in_language
from facilitator_app.core.template_face import OWN
from facilitator_app.ui.formats import minutes
from facilitator_app.ui.plan.library_menus import ChoiceMenu
from facilitator_app.ui.theme import Theme

USE, LENGTH, LOOP = "use:", "length:", "loop"
FROM_EVENT, FROM_FILE, KEEP, TO_FILE = "from event", "from file", "keep", "to file"
LENGTHS = range(45, 301, 15)


def template_menu(
    theme: Theme,
    parent: QWidget,
    templates: Sequence[Template],
    language: str,
    *,
    present: int,
    has_loop: bool,
) -> ChoiceMenu:
    """Return the menu; the ids of its entries begin with the names above.

    Args:
        present: How many minutes the plan has now.
        has_loop: Whether it has a second loop now.
    """
    translate = QCoreApplication.translate
    menu = ChoiceMenu(theme, parent)
    others = menu.branch(translate("TemplateMenu", "Another template"), icon="layout-grid")
    for each in templates:
        text = f"{in_language(each.names, language)}\t{minutes(each.minutes)}"
        icon = "star" if each.id.startswith(OWN) else "calendar-clock"
        others.put(f"{USE}{each.id}", text, icon=icon)
    lengths = menu.branch(translate("TemplateMenu", "Another length"), icon="clock")
    for length in LENGTHS:
        lengths.put(f"{LENGTH}{length}", minutes(length), checked=length == present)
    menu.put(LOOP, translate("TemplateMenu", "Second loop"), checked=has_loop)
    menu.addSeparator()
    menu.put(FROM_EVENT, translate("TemplateMenu", "Phases of another event…"), icon="copy")
    menu.put(FROM_FILE, translate("TemplateMenu", "Template from a file…"), icon="upload")
    menu.addSeparator()
    menu.put(KEEP, translate("TemplateMenu", "Keep as a template of my own…"), icon="star")
    menu.put(TO_FILE, translate("TemplateMenu", "Template into a file…"), icon="file-down")
    return menu
