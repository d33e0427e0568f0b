"""`rotate`: a problem in a file becomes a schedule; whatever is wrong is one sentence."""

import json

import pytest

from facilitator_app.cli import main

TABLES = [{"min": 2, "max": 3}] * 3
PROBLEM = {
    "people": [{"id": each, "org": "xy"[number % 2]} for number, each in enumerate("abcdefgh")],
    "rounds": [{"tables": TABLES}] * 2,
    "apart": [["a", "b"]],
    "attributes": {"org": 1},
}


@pytest.fixture
def solve(tmp_path, capsys):
    def run(problem, *more):
        file = tmp_path / "problem.json"
        text = problem if isinstance(problem, str) else json.dumps(problem)
        file.write_text(text, encoding="utf-8")
        code = main(["rotate", str(file), "--seconds", "0.05", *more])
        return code, *capsys.readouterr()

    return run


def test_json_has_the_shape_of_the_contract(solve):
    code, out, err = solve(PROBLEM, "--json")

    answer = json.loads(out)
    assert (code, err) == (0, "")
    assert {"rounds", "score", "seconds", "iterations", "bound", "proven"} <= answer.keys()
    assert [sorted(p for table in tables for p in table) for tables in answer["rounds"]] == [
        list("abcdefgh"),
        list("abcdefgh"),
    ]
    assert not any({"a", "b"} <= set(table) for tables in answer["rounds"] for table in tables)
    assert answer["score"] >= answer["bound"]


def test_the_schedule_is_written_and_the_same_each_time(solve, tmp_path):
    written = []
    for name in ("one.json", "other.json"):
        assert solve(PROBLEM, "--seed", "7", "--out", str(tmp_path / name))[0] == 0
        written.append(json.loads((tmp_path / name).read_text(encoding="utf-8")))

    assert written[0] == written[1]
    assert written[0].keys() == {"rounds"}


def test_people_are_told_when_nothing_better_is_possible(solve):
    code, out, _ = solve(PROBLEM)

    assert code == 0
    assert "Nothing better is possible." in out


def test_conditions_that_contradict_each_other_are_named_by_their_place(solve):
    together = [["g", "h"], ["a", "b"]]

    code, out, err = solve(PROBLEM | {"together": together}, "--json")

    assert code == 1
    assert "apart[0], together[1]" in err
    assert json.loads(out)["contradictions"] == [
        {
            "round": 0,
            "conditions": ["apart[0]", "together[1]"],
            "people": 8,
            "least": 6,
            "most": 9,
        }
    ]


def test_too_many_people_are_told_with_the_numbers(solve):
    people = [{"id": str(number)} for number in range(10)]

    code, _, err = solve({"people": people, "rounds": [{"tables": TABLES}]})

    assert code == 1
    assert err == "Round 1: 10 people, and the tables take 6 to 9.\n"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"people": 1}', "[" * 100_000])
def test_a_file_with_something_else_is_one_sentence(solve, text):
    code, out, err = solve(text)

    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "not a rotation problem" in err


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "soon", "1e9"])
def test_a_length_of_time_that_makes_no_sense_is_wrong_usage(seconds, tmp_path):
    with pytest.raises(SystemExit) as caught:
        main(["rotate", str(tmp_path / "any.json"), f"--seconds={seconds}"])

    assert caught.value.code == 2


def test_a_problem_without_rounds_is_solved_by_nothing(solve):
    code, out, _ = solve({"people": [{"id": "a"}], "rounds": []}, "--json")

    assert code == 0
    assert json.loads(out)["rounds"] == []


def test_a_file_that_is_not_there_is_one_sentence(capsys, tmp_path):
    assert main(["rotate", str(tmp_path / "none.json")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
