"""`live` and `forecast`: clocks of groups by command, and when it will end."""

from __future__ import annotations

import json

import pytest

from facilitator_app.cli import main

DAY = "2026-12-01T"


@pytest.fixture
def event(tmp_path, capsys):
    path = str(tmp_path / "event.dialogi")
    new = ["new", path, "--plan", "120", "--title", "Koe", "--start", f"{DAY}17:00+02:00"]
    assert main(new) == 0
    capsys.readouterr()
    return path


def live(event, what, at, *more):
    assert main(["live", event, "--group", "1", what, "--at", f"{DAY}{at}+02:00", *more]) == 0


def forecast(capsys, event, at):
    capsys.readouterr()
    assert main(["forecast", event, "--at", f"{DAY}{at}+02:00", "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_before_the_start_all_is_as_planned(event, capsys):
    report = forecast(capsys, event, "16:40")

    assert report["planned_end"] == report["expected_end"] == f"{DAY}19:00:00+02:00"
    assert (report["offset_seconds"], report["proposal"]) == (0, [])
    assert report["tracks"][0]["state"] == "waiting"


def test_a_late_start_gets_a_proposal_that_adds_up(event, capsys):
    live(event, "start", "17:12")
    report = forecast(capsys, event, "17:13:30")

    won = sum(cut["planned_seconds"] - cut["proposed_seconds"] for cut in report["proposal"])
    assert report["offset_seconds"] == 720
    assert won + report["unrecovered_seconds"] == 720
    assert report["slowest_group"] == 1
    assert (
        report["tracks"][0]
        | {
            "phase": "Tervetuloa ja tutustuminen",
            "remaining_seconds": 390,
            "late_start_seconds": 720,
            "since_start_seconds": 0,
        }
        == report["tracks"][0]
    )
    protected = {"Pelisäännöt", "Yhteinen keskustelu"}
    assert not protected & {cut["phase"] for cut in report["proposal"]}


def test_added_time_is_borrowed_unless_everything_is_to_move(event, capsys):
    live(event, "start", "17:00")
    live(event, "add", "17:01", "--minutes", "5")
    assert forecast(capsys, event, "17:02")["offset_seconds"] == 0
    live(event, "undo", "17:02")
    live(event, "add", "17:03", "--minutes", "5", "--move-all")
    assert forecast(capsys, event, "17:04")["offset_seconds"] == 300
    live(event, "undo", "17:05")
    assert forecast(capsys, event, "17:06")["offset_seconds"] == 0


@pytest.mark.parametrize("minutes", ["60", "-60"])
def test_an_hour_more_or_less_is_taken_calmly(event, capsys, minutes):
    live(event, "start", "17:00")
    live(event, "add", "17:01", "--minutes", minutes)
    report = forecast(capsys, event, "17:01")

    assert report["tracks"][0]["remaining_seconds"] >= 0


def test_a_start_can_be_moved_back(event, capsys):
    live(event, "start", "17:03")
    live(event, "backdate", "17:04", "--minutes", "3")

    assert forecast(capsys, event, "17:04")["tracks"][0]["remaining_seconds"] == 240


def test_for_people_it_says_when_and_who(event, capsys):
    live(event, "start", "17:40")
    capsys.readouterr()
    assert main(["forecast", event, "--at", f"{DAY}17:41+02:00"]) == 0
    said = capsys.readouterr().out
    assert "19:00" in said
    assert "19:40" in said
    assert main(["forecast", event, "--at", "tomorrow"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_an_event_without_groups_has_no_slowest_one(tmp_path, capsys, session):
    path = session.path
    session.close()

    assert main(["forecast", str(path), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["slowest_group"], report["expected_end"], report["tracks"]) == (None, None, [])
    assert main(["forecast", str(path)]) == 0
