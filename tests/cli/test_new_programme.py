"""`new --programme`: the invitation's programme becomes the frame around the plan."""

from __future__ import annotations

import pytest

from facilitator_app.cli import main
from facilitator_app.core.model import FrameItem, Phase
from facilitator_app.core.plan import planned_minutes
from facilitator_app.env.paths import resource, templates_folder
from facilitator_app.intake.templates import read_template, save_template
from facilitator_app.session.opening import open_read_only

INVITATION = """8.9.2020 klo 9.00-11.45.
9.00 Tervetuloa – Alivaltiosihteeri
9.10 Miten yhdessä edistämme avoimuutta?
10.00 Erätauko-dialogit ja katse tulevaan
11.45 Tilaisuus päättyy
"""


@pytest.fixture(autouse=True)
def own_documents(tmp_path, monkeypatch):
    """Keep the user's own templates out of the tests."""
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "documents"))


def make(tmp_path, *arguments, plan="120", start="2020-09-08T09:00"):
    path = tmp_path / "event.dialogi"
    required = ["--plan", plan, "--title", "X", "--start", start]
    return main(["new", str(path), *required, *map(str, arguments)]), path


def made(tmp_path, desk, text, **options):
    programme = tmp_path / "programme.txt"
    programme.write_text(text, encoding="utf-8")
    code, path = make(tmp_path, "--programme", programme, **options)
    return code, (open_read_only(path, desk).state if code == 0 else None)


def test_the_plan_is_fitted_into_the_programme(tmp_path, desk):
    code, state = made(tmp_path, desk, INVITATION)

    assert code == 0
    event = state.event
    assert [item.start_minute for item in state.all(FrameItem)] == [540, 550, 600, 705]
    assert (event.start_minute, event.groups_start_minute, event.end_minute) == (540, 600, 705)
    assert planned_minutes(state.all(Phase)) == 105


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Tervetuloa keskustelemaan", "time"),
        ("9.00 Alku\n10.00 Dialogit\n9.30 Kahvi", "9.30"),
        ("9.00 Alku\n10.00 Jatko\n11.00 Loppu", "dialogue"),
        ("9.00 Alku\n10.00 Dialogit\n10.20 Tilaisuus päättyy", "min"),
    ],
)
def test_a_programme_that_cannot_be_used_is_one_sentence_and_no_file(
    tmp_path, desk, capsys, text, word
):
    code, _ = made(tmp_path, desk, text)

    told = capsys.readouterr().err
    assert code == 1
    assert word in told
    assert told.count("\n") == 1
    assert not (tmp_path / "event.dialogi").exists()


def test_a_programme_that_is_missing_is_one_sentence(tmp_path, capsys):
    code, path = make(tmp_path, "--programme", tmp_path / "gone.txt")

    assert code == 1
    assert "gone.txt" in capsys.readouterr().err
    assert not path.exists()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_programme_is_read_in_whatever_it_was_saved(tmp_path, desk, encoding):
    programme = tmp_path / "programme.txt"
    programme.write_bytes(INVITATION.encode(encoding))

    code, path = make(tmp_path, "--programme", programme)

    assert code == 0
    titles = [item.title for item in open_read_only(path, desk).state.all(FrameItem)]
    assert titles[2] == "Erätauko-dialogit ja katse tulevaan"


def test_a_template_of_ones_own_can_be_named(tmp_path, desk):
    mine = read_template(resource("phases"), "60")
    save_template(templates_folder(), mine.__class__(id="x", names={"fi": "Oma"}, steps=mine.steps))

    code, path = make(tmp_path, plan="Oma")

    assert code == 0
    assert planned_minutes(open_read_only(path, desk).state.all(Phase)) == 60
