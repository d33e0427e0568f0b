"""The command line is a contract: names, shapes, exit codes, one sentence for each problem."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from facilitator_app.cli import main
from facilitator_app.cli.desk import working_on
from facilitator_app.core.commands import groups
from facilitator_app.core.model import Condition, ConditionKind, Person
from facilitator_app.env.paths import log_folder, resource
from facilitator_app.intake.sample import SEMINAR

TABLES = Path(__file__).parents[1] / "files" / "people"


@pytest.fixture
def event(tmp_path, capsys):
    path = tmp_path / "event.dialogi"
    assert (
        main(
            [
                "new",
                str(path),
                "--plan",
                "120",
                "--title",
                "Koe",
                "--start",
                "2026-12-01T17:00+02:00",
            ]
        )
        == 0
    )
    capsys.readouterr()
    return path


def run_json(capsys, *arguments):
    assert main([str(each) for each in arguments]) == 0
    return json.loads(capsys.readouterr().out)


def type_lines(monkeypatch, *lines):
    stdin = io.TextIOWrapper(io.BytesIO("".join(f"{line}\n" for line in lines).encode()), "utf-8")
    monkeypatch.setattr("sys.stdin", stdin)


def test_new_makes_an_event_from_a_template(event, capsys):
    info = run_json(capsys, "info", event, "--json")

    assert info["title"] == "Koe"
    assert info["starts_at"] == "2026-12-01T17:00:00+02:00"
    assert info["counts"] == {
        "phases": 12,
        "people": 0,
        "groups": 1,
        "lines": 0,
        "themes": 0,
        "sentences": 0,
    }
    assert info["retention_date"] == "2027-03-02"
    assert info["integrity"] == "ok"
    assert set(info["scopes"]) == {"room", "desk", "private"}


def test_new_does_not_touch_a_file_that_exists(event, capsys):
    before = event.read_bytes()

    assert main(["new", str(event), "--plan", "120", "--title", "X", "--start", "2026-12-01"]) == 1
    assert "exists" in capsys.readouterr().err
    assert event.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--plan", "nope", "--start", "2026-12-01T17:00"], "nope"),
        (["--plan", "120", "--start", "soon"], "soon"),
    ],
)
def test_new_leaves_nothing_behind_when_it_cannot_be_made(tmp_path, capsys, arguments, word):
    path = tmp_path / "event.dialogi"

    assert main(["new", str(path), "--title", "X", *arguments]) == 1
    assert word in capsys.readouterr().err
    assert not path.exists()


def test_note_says_saved_for_every_line_and_notes_finds_them(event, capsys, monkeypatch):
    type_lines(monkeypatch, '"Jos ei kysy, ei saa vastausta." #luottamus', "", "*Kävin siellä.")

    assert main(["note", str(event), "--group", "1", "--recorder", "Maija"]) == 0
    saved = capsys.readouterr().out.split()
    assert saved[::2] == ["saved", "saved"]

    lines = run_json(capsys, "notes", event, "--json")
    assert [line["id"] for line in lines] == saved[1::2]
    assert [line["kind"] for line in lines] == ["quote", "experience"]
    assert lines[0]["text"] == "Jos ei kysy, ei saa vastausta."
    assert lines[0]["tags"] == ["luottamus"]
    assert lines[0]["recorder"] == "Maija"
    assert set(lines[0]) >= {
        "id",
        "group",
        "phase",
        "question",
        "at",
        "kind",
        "tags",
        "text",
        "recorder",
        "state",
        "remove",
    }

    found = run_json(capsys, "notes", event, "--search", "vastau", "--json")
    assert [line["id"] for line in found] == saved[1:2]
    assert run_json(capsys, "notes", event, "--group", "2", "--json") == []


def test_a_line_belongs_to_the_phase_that_runs(event, capsys, monkeypatch):
    assert main(["live", str(event), "--group", "1", "start"]) == 0
    assert main(["live", str(event), "--group", "1", "next"]) == 0
    type_lines(monkeypatch, "Käydään säännöt läpi.")
    assert main(["note", str(event), "--group", "1"]) == 0
    capsys.readouterr()

    assert [line["phase"] for line in run_json(capsys, "notes", event, "--json")] == ["Pelisäännöt"]


def test_live_takes_its_time_from_the_command_line(event, capsys):
    live = ["live", str(event), "--group", "1"]
    assert main([*live, "start", "--at", "2026-12-01T17:00+02:00"]) == 0
    assert main([*live, "add", "--minutes", "2", "--at", "2026-12-01T17:03+02:00"]) == 0

    assert "420 s" in capsys.readouterr().out.splitlines()[-1]


@pytest.mark.parametrize("what", ["pause", "next", "undo", "backdate"])
def test_a_live_command_that_has_nothing_to_act_on_ends_in_a_sentence(event, capsys, what):
    assert main(["live", str(event), "--group", "1", what]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_group_that_is_not_there_is_named(event, capsys):
    assert main(["note", str(event), "--group", "7"]) == 1
    assert "7" in capsys.readouterr().err


def test_backup_is_one_plain_file_that_is_sound(event, tmp_path, capsys):
    copy = tmp_path / "copy.dialogi"

    assert main(["backup", str(event), str(copy)]) == 0
    assert main(["check", str(copy)]) == 0
    capsys.readouterr()
    assert run_json(capsys, "info", event, "--json")["last_backup"]
    assert main(["backup", str(event), str(copy)]) == 1


@pytest.mark.parametrize("command", [["info"], ["check"], ["notes"], ["note", "--group", "1"]])
def test_what_is_no_event_is_told_in_one_sentence(tmp_path, capsys, command):
    missing, other = tmp_path / "missing.dialogi", tmp_path / "other.dialogi"
    other.write_text("not a database, but long enough to look like something" * 40)

    for path in (missing, other):
        assert main([command[0], str(path), *command[1:]]) == 1
        captured = capsys.readouterr()
        assert captured.err.count("\n") == 1
        assert path.name in captured.err
        assert "Traceback" not in captured.err


def test_people_are_imported_once(event, capsys):
    table = TABLES / "people_excel_fi.csv"
    first = run_json(capsys, "people", event, "import", table, "--json")
    again = run_json(capsys, "people", event, "import", table, "--json")

    assert first["rows"] == {"new": 50, "changed": 0, "same": 0, "doubtful": 0}
    assert again["rows"] == {"new": 0, "changed": 0, "same": 50, "doubtful": 0}
    assert run_json(capsys, "info", event, "--json")["counts"]["people"] == 50


def test_a_dry_run_changes_nothing(event, capsys):
    table = TABLES / "people_form.csv"
    run_json(capsys, "people", event, "import", table, "--dry-run", "--json")

    assert run_json(capsys, "info", event, "--json")["counts"]["people"] == 0


def test_groups_are_equal_and_complete(event, capsys):
    table = TABLES / "people_excel_fi.csv"
    run_json(capsys, "people", event, "import", table, "--json")
    made = run_json(capsys, "groups", event, "make", "--count", "6", "--json")

    assert sorted(len(group) for group in made["rounds"][0]) == [8, 8, 8, 8, 9, 9]
    assert len({person for group in made["rounds"][0] for person in group}) == 50
    assert set(made) >= {"rounds", "score", "proof"}


def test_rounds_are_divided_so_that_few_meet_again_and_the_proof_is_counted(event, capsys):
    run_json(capsys, "people", event, "import", TABLES / "people_excel_fi.csv", "--json")
    make = ("groups", event, "make", "--count", "6", "--rounds", "3", "--json")

    made = run_json(capsys, *make, "--seconds", "0.3")

    proof = made["proof"]
    assert [sorted(len(group) for group in each) for each in made["rounds"]] == [
        [8, 8, 8, 8, 9, 9]
    ] * 3
    assert proof["least_repeats"] == 42
    assert proof["least_repeats"] <= proof["repeats"] <= 60
    assert proof["met_min"] >= 17
    assert proof["broken"] == []
    assert made["score"] == 4 * proof["repeats"] + 4 * proof["mix_off"]
    assert run_json(capsys, *make, "--seconds", "0.3")["rounds"] == made["rounds"]


def test_groups_that_cannot_keep_the_conditions_change_nothing(event, capsys):
    run_json(capsys, "people", event, "import", TABLES / "people_excel_fi.csv", "--json")
    with working_on(event) as session:
        one, other = (each.id for each in session.state.all(Person)[:2])
        for what in (ConditionKind.TOGETHER, ConditionKind.APART):
            pair = Condition(id="", what=what, people=(one, other))
            session.execute(groups.set_condition, pair, session.new_id)

    assert main(["groups", str(event), "make", "--count", "6"]) == 1

    told = capsys.readouterr().err
    assert told == "Round 1: these cannot all be kept: who sit apart, who sit together.\n"
    assert run_json(capsys, "info", event, "--json")["counts"]["groups"] == 1


def test_groups_need_people(event, capsys):
    assert main(["groups", str(event), "make", "--count", "3"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_wrong_usage_is_exit_code_2(capsys):
    with pytest.raises(SystemExit) as exit_info:
        main(["nonsense"])
    assert exit_info.value.code == 2


def test_without_a_screen_the_demo_is_named(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    assert main([]) == 1
    assert "demo --headless" in capsys.readouterr().err


def test_the_demo_plays_the_whole_event(tmp_path, capsys):
    assert main(["demo", "--headless", "--speed", "1000000", "--out", str(tmp_path)]) == 0
    event = next(tmp_path.glob("*.dialogi"))
    capsys.readouterr()

    counts = run_json(capsys, "info", event, "--json")["counts"]
    assert counts["lines"] == 300
    assert counts["people"] == 52
    assert counts["groups"] == 6
    lines = run_json(capsys, "notes", event, "--json")
    assert all(line["state"] == "saved" and line["phase"] for line in lines)


def test_the_demo_rehearses_the_whole_event_and_keeps_nothing_of_it(tmp_path, capsys):
    assert main(["demo", "--headless", "--rehearse", "1000000", "--out", str(tmp_path)]) == 0
    assert "300 rows" in capsys.readouterr().out.replace("lines", "rows").replace("riviä", "rows")
    (event,) = tmp_path.iterdir()

    counts = run_json(capsys, "info", event, "--json")["counts"]
    assert (counts["lines"], counts["themes"], counts["phases"]) == (0, 0, 13)


@pytest.mark.parametrize("speed", ["0", "-10", "fast"])
def test_a_speed_that_is_none_is_wrong_usage(speed, tmp_path):
    with pytest.raises(SystemExit) as error:
        main(["demo", "--headless", "--rehearse", speed, "--out", str(tmp_path)])
    assert error.value.code == 2


@pytest.mark.parametrize("what", ["record", "summary"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_document_is_written_in_any_language(event, tmp_path, capsys, what, language):
    out = tmp_path / "out.docx"

    assert (
        main(["export", str(event), "--what", what, "--language", language, "--out", str(out)]) == 0
    )
    assert zipfile.is_zipfile(out)


def test_the_demo_writes_documents_with_every_line_and_no_participants_name(tmp_path, capsys):
    assert main(["demo", "--headless", "--speed", "1000000", "--out", str(tmp_path)]) == 0
    sample = json.loads((resource("samples") / f"{SEMINAR}.json").read_text("utf-8"))
    record, summary = (text_of(tmp_path / f"{what}.docx") for what in ("record", "summary"))

    assert [n["id"] for n in sample["notes"] if n["text"].strip('"') not in record] == []
    for person in sample["participants"]:
        name = f"{person['first_name']} {person['last_name']}"
        assert name not in record + summary
        assert person["last_name"] not in record + summary


def text_of(docx):
    with zipfile.ZipFile(docx) as package:
        root = ET.fromstring(package.read("word/document.xml"))
    return "\n".join(
        "".join(each.text or "" for each in paragraph.iter() if each.tag.endswith("}t"))
        for paragraph in root.iter()
        if paragraph.tag.endswith("}p")
    )


def test_a_bug_is_one_sentence_and_a_place_in_the_log_without_words_of_people(event, tmp_path):
    code = (
        "import sys; from facilitator_app.cli import main; from facilitator_app.cli import export\n"
        "def fail(*_): raise RuntimeError('Aino Annala')\n"
        "export.looking_at = fail; sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["export", str(event), "--what", "record", "--out", str(tmp_path / "a.docx")]

    run = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )

    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1
    assert "RuntimeError" not in run.stderr
    (log,) = log_folder().glob("*.log*")
    told = log.read_text(encoding="utf-8")
    assert "RuntimeError" in told
    assert "Aino" not in told
