"""`export` from a terminal."""

from __future__ import annotations

import pytest

from facilitator_app.cli import main
from tests.export.reading import Document
from tests.tools import organisation_templates as templates


@pytest.fixture
def event(tmp_path):
    path = tmp_path / "ilta.dialogi"
    assert (
        main(["new", str(path), "--plan", "60", "--title", "I", "--start", "2026-12-01T17:00"]) == 0
    )
    return path


def test_a_document_takes_the_template_and_says_what_to_mend_in_it(event, tmp_path, capsys):
    template, out = tmp_path / "pohja.dotx", tmp_path / "a.docx"
    template.write_bytes(templates.nearly_blank())

    done = main(
        ["export", str(event), "--what", "script", "--template", str(template), "--out", str(out)]
    )

    assert done == 0
    assert "styles are missing: ours are used" in capsys.readouterr().err
    assert Document(out.read_bytes()).text


def test_a_hostile_template_is_one_sentence_and_nothing_is_written(event, tmp_path, capsys):
    template, out = tmp_path / "pohja.docx", tmp_path / "a.docx"
    template.write_bytes(templates.hostile()["macros"]())

    done = main(
        ["export", str(event), "--what", "script", "--template", str(template), "--out", str(out)]
    )

    assert done == 1
    assert capsys.readouterr().err == (
        "pohja.docx is not used as a template: it has macros. "
        "Save it as .docx or .dotx without them.\n"
    )
    assert not out.exists()


@pytest.mark.parametrize(
    ("what", "name", "endings"),
    [
        ("record", "a.pdf", ".docx"),
        ("notes", "a.docx", ".csv .xlsx .json .md"),
        ("translation", "a.csv", ".xlf .xliff .docx"),
        ("breakouts", "a.xlsx", ".csv"),
    ],
)
def test_a_file_whose_name_says_something_else_is_not_written(
    event, tmp_path, capsys, what, name, endings
):
    out = tmp_path / name

    done = main(["export", str(event), "--what", what, "--language", "sv", "--out", str(out)])

    assert done == 1
    told = capsys.readouterr().err
    assert told == f"{out} cannot be written: its name must end in {endings}.\n"
    assert not out.exists()


def test_texts_are_not_translated_into_their_own_language(event, tmp_path, capsys):
    out = tmp_path / "a.xlf"

    assert main(["export", str(event), "--what", "translation", "--out", str(out)]) == 1
    told = capsys.readouterr().err
    assert told == "The texts are in this language already. Choose another one.\n"


def test_wrong_usage_names_the_documents_as_they_are_typed(event, tmp_path, capsys):
    with pytest.raises(SystemExit) as left:
        main(["export", str(event), "--what", "everything", "--out", str(tmp_path / "a.docx")])

    assert left.value.code == 2
    told = capsys.readouterr().err
    assert "'plan-vs-actual'" in told
    assert "What." not in told
