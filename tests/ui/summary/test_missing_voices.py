"""Missing voices are proposed from what the event tells, and edited before they count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator_app.core.model import Section
from tests.ui.summary.steps import focus, sentences


def opened(page):
    page.run_command("voices")
    QApplication.processEvents()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_proposal_is_edited_first_and_keeps_its_source_line(page):
    before = len(sentences(page, Section.MISSING_VOICES))
    menu = opened(page)
    entry = next(each for each in menu.actions() if "nuorten näkökulma" in each.text())
    assert "#puuttuvat-äänet" in entry.text()  # it says why

    entry.trigger()
    menu.close()
    QApplication.processEvents()

    assert len(sentences(page, Section.MISSING_VOICES)) == before  # nothing by itself
    assert focus().visibleRegion().boundingRect().height() == focus().height()  # not cut off
    assert focus().toPlainText() == "Keskustelusta puuttui nuorten näkökulma."
    focus().setPlainText("Nuoria ei ollut mukana.")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QApplication.processEvents()
    written = sentences(page, Section.MISSING_VOICES)[-1]
    assert written.text == "Nuoria ei ollut mukana."
    assert len(written.line_ids) == 1
    assert "nuorten näkökulma" not in " ".join(each.text() for each in opened(page).actions())
    QApplication.activePopupWidget().close()


def test_where_nothing_tells_of_it_the_menu_says_so(make_page):
    page = make_page(empty=True)

    (entry,) = opened(page).actions()

    assert not entry.isEnabled()
    assert entry.text() == "Mikään täällä ei kerro puuttuvasta äänestä"
    QApplication.activePopupWidget().close()
