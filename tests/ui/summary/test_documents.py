"""Documents in the window: the organisation's template, what is remembered, what comes back."""

from __future__ import annotations

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Exported, Sentence, Translation
from facilitator_app.core.summary_languages import units
from facilitator_app.export.translations import write_translation
from facilitator_app.ui.summary.page import RETURNED, TABLE
from facilitator_app.ui.summary.template_choice import ANOTHER, TEMPLATE, USE_OURS
from tests.export.reading import Document
from tests.tools import organisation_templates as templates


@pytest.fixture
def page(make_page):
    return make_page()


@pytest.fixture
def exported(page, qtbot, tmp_path):
    """A function that writes the summary and returns its file."""

    def write(name="Yhteenveto.docx"):
        with qtbot.waitSignal(page.exports.exporter.written):
            page.exports.exporter.write("summary", "fi", tmp_path / name)
        return tmp_path / name

    return write


def edit(path, old, new):
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts["word/document.xml"].decode()
    parts["word/document.xml"] = parts["word/document.xml"].decode().replace(old, new).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_documents_are_written_on_the_chosen_template(page, qtbot, exported, tmp_path):
    template = tmp_path / "Lehtola.dotx"
    template.write_bytes(templates.finnish())
    choice = page.exports.exporter.templates

    with qtbot.waitSignal(choice.changed):
        choice.look_through(template)
    content = exported().read_bytes()

    assert Document(content).paragraphs[0].text == "Lehtolan kaupungin julkaisuja"
    told = page.strips.banner("template")
    assert "Lehtola.dotx" in told.accessibleName() or "Lehtola.dotx" in told.text


def test_a_hostile_template_is_not_chosen_and_the_reason_is_said(page, qtbot, kit, tmp_path):
    template = tmp_path / "makrot.docx"
    template.write_bytes(templates.hostile()["macros"]())

    with qtbot.waitSignal(kit.door.problem) as told:
        page.exports.exporter.templates.look_through(template)

    assert told.args[0].details["fault"] == "macros"
    assert page.exports.exporter.templates.path is None


def test_the_programs_own_template_is_taken_back_with_the_button_of_the_strip(
    page, qtbot, tmp_path
):
    template = tmp_path / "Lehtola.dotx"
    template.write_bytes(templates.finnish())
    choice = page.exports.exporter.templates
    with qtbot.waitSignal(choice.changed):
        choice.look_through(template)

    page.strips.pressed.emit("template", "use_ours")

    assert choice.path is None
    assert page.strips.banner("template") is None


@pytest.fixture
def lost(page, kit, qtbot, tmp_path):
    """A template in use whose drive has gone, and no strip that tells of it."""
    template = tmp_path / "Lehtola.dotx"
    template.write_bytes(templates.finnish())
    with qtbot.waitSignal(page.exports.exporter.templates.changed):
        page.exports.exporter.templates.look_through(template)
    page.strips.take(TEMPLATE)
    template.unlink()
    return template


def test_the_entry_of_the_menu_leads_back_to_the_programs_own_template(page, lost, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *given: asked.append(given) or ("", "")
    )
    choice = page.exports.exporter.templates

    choice.choose()

    told = page.strips.banner(TEMPLATE).notice
    assert told.title == "Asiakirjojen pohjana on Lehtola.dotx."
    assert [each.id for each in told.actions] == [ANOTHER, USE_OURS]
    page.strips.pressed.emit(TEMPLATE, ANOTHER)
    assert len(asked) == 1
    page.strips.pressed.emit(TEMPLATE, USE_OURS)
    assert choice.path is None
    choice.choose()  # now there is only the choice of a file
    assert len(asked) == 2


def test_where_the_template_is_gone_the_programs_own_is_offered(page, kit, lost, qtbot, tmp_path):
    with qtbot.waitSignal(kit.door.problem) as told:
        page.exports.exporter.write("summary", "fi", tmp_path / "Yhteenveto.docx")

    assert told.args[0].problem is Problem.NO_SUCH_FILE
    qtbot.waitUntil(lambda: page.strips.banner(TEMPLATE) is not None)
    page.strips.pressed.emit(TEMPLATE, USE_OURS)
    with qtbot.waitSignal(page.exports.exporter.written):
        page.exports.exporter.write("summary", "fi", tmp_path / "Yhteenveto.docx")


def test_an_export_is_remembered_by_digests_alone(page, exported):
    exported()

    (kept,) = page.desk.state.all(Exported)
    assert kept.what == "summary"
    assert kept.file_name == "Yhteenveto.docx"
    words = {each.text for each in page.desk.state.all(Sentence)}
    assert not words & set(kept.texts.values())


def test_an_edited_document_is_compared_and_taken_over_row_by_row(page, qtbot, exported):
    path = exported()
    told = Document(path.read_bytes()).text
    first, second = [each for each in page.desk.state.all(Sentence) if told.count(each.text) == 1][
        :2
    ]
    edit(path, first.text, "Aivan toisin.")
    edit(path, second.text, "Myös toisin.")

    with qtbot.waitSignal(page.exports.returns.compared):
        page.exports.returns.read(path)

    view = page.returned
    assert page.mode == RETURNED
    assert view.list.rows.rowCount() == 2
    assert page.desk.state.get(Sentence, first.id).text == first.text

    taken, left = view.list.rows.faces[0].row, view.list.rows.faces[1].row
    QTest.keyClick(view.list, Qt.Key.Key_Space)
    assert page.desk.state.get(Sentence, taken.place.record_id).text == taken.edited
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert view.list.rows.rowCount() == 0
    assert page.desk.state.get(Sentence, left.place.record_id).text == left.present

    page.bridge.undo()
    assert page.desk.state.get(Sentence, first.id).text == first.text
    view.done.emit()
    assert page.mode == TABLE


def test_a_translation_that_came_back_is_taken_over_in_one_step(page, qtbot, tmp_path):
    path = tmp_path / "a.xlf"
    write_translation(page.desk.state, "sv", path)
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            '<target xml:space="preserve">', '<target xml:space="preserve">SV '
        ),
        encoding="utf-8",
    )

    with qtbot.waitSignal(page.bridge.changed):
        page.exports.returns.read(path)

    assert len(page.desk.state.all(Translation)) == len(list(units(page.desk.state)))
    assert page.strips.banner("returned") is not None
    page.bridge.undo()
    assert page.desk.state.all(Translation) == ()
