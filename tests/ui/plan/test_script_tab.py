"""Script on paper: what is chosen is seen as pages, printed without a dialog, and saved."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from facilitator_app.core.commands import plan
from facilitator_app.core.model import Phase
from facilitator_app.ui.paper.sheet import PaperSize


@pytest.fixture
def tab(page):
    page.show_tab("script")
    return page.script


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Answers each choice of a file with one in a folder, and remembers which was offered."""
    offered = []

    def choose(_room, _title, path, _kinds):
        assert Path(path).is_absolute()
        offered.append(Path(path).name)
        return str(tmp_path / offered[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return lambda: tmp_path / offered[-1]


def strip(page, name):
    return page.strips.banner(name).notice.title


def test_the_script_is_chosen_first_and_seen_as_pages(tab):
    assert [size for _, size in tab.job()] == [PaperSize.A4]
    assert tab.preview.pages.count == 3  # the rules have a page of their own
    assert tab.preview._where.text() == "Sivu 1–2 / 3"


def test_rules_and_signs_may_go_on_larger_paper(tab):
    for box in tab.boxes.values():
        box.setChecked(True)
    tab.paper.choose(PaperSize.A3)

    assert [size for _, size in tab.job()] == [
        PaperSize.A4,
        PaperSize.A3,
        PaperSize.A3,
        PaperSize.A4,
    ]
    groups = 6
    assert tab.preview.pages.count == 3 + 1 + groups + 2 * groups


def test_a_sign_names_its_group_large_and_says_nothing_twice(tab):
    tab.boxes["signs"].setChecked(True)
    signs = tab.job()[1][0]._signs

    assert [each.name for each in signs] == [f"Ryhmä {number}" for number in range(1, 7)]
    assert signs[0].room == "keskeneräisen valmistelun avoimuus"  # its room is called Ryhmä 1


def test_nothing_chosen_is_said(tab):
    tab.boxes["script"].setChecked(False)

    assert tab.preview._where.text() == "Mitään ei ole valittu"


def test_the_pages_follow_the_plan(page, tab, state):
    before = tab.preview.pages._pages[0][0]
    page.bridge.execute(plan.remove_phase, state().all(Phase)[0].id)

    assert tab.preview.pages._pages[0][0] is not before


def test_without_a_printer_a_sentence_says_what_to_do(page, tab):
    page.print_page()

    assert strip(page, "no_printer") == "Tulostinta ei löytynyt."


def test_the_script_is_saved_as_a_word_file_by_key(page, tab, saved):
    tab.first_focus().setFocus()
    QTest.keyClick(tab.first_focus(), Qt.Key.Key_Space)

    assert saved().name == "Käsikirjoitus Luottamusta rakentamassa.docx"
    text = zipfile.ZipFile(saved()).read("word/document.xml").decode()
    assert "Yhteinen" in text
    assert strip(page, "paper_saved") == f"{saved().name} on tallennettu."


def test_what_is_chosen_is_saved_as_one_pdf(tab, saved):
    tab.boxes["signs"].setChecked(True)
    tab._pdf.click()

    assert saved().suffix == ".pdf"
    assert Path(saved()).read_bytes()[:5] == b"%PDF-"
