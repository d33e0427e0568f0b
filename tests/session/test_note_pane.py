"""A pane without pixels: what is typed is kept, where it began, and can be taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.changes import Add, Touched
from facilitator_app.core.commands import live, notes
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Group, Line, LineKind, LineSource, Phase, Question
from facilitator_app.session.forgetting import forget
from facilitator_app.session.note_pane import NotePane
from facilitator_app.session.opening import open_session

NOW_MS = 1_599_546_600_000


@pytest.fixture
def room(session):
    session.commit(
        [
            Add(Phase(id="p1", position=1, title="Alkujuttu", minutes=10)),
            Add(Phase(id="p2", position=2, title="Yhteinen keskustelu", minutes=20)),
            Add(Question(id="q1", phase_id="p1", text="Miksi?")),
            Add(Group(id="g1", number=1, recorder="Maija")),
            Add(Group(id="g2", number=2, recorder="Kirjuri 2")),
        ],
        name="make",
    )
    session.execute_now(live.start, session.new_id, ["g1", "g2"], NOW_MS)
    return session


@pytest.fixture
def pane(room):
    pane = NotePane(room, "g1")
    yield pane
    pane.close()


def typed(pane, words, kind=LineKind.VIEW, now_ms=NOW_MS):
    pane.type(kind, words, now_ms)
    return pane.finish()


def texts(pane):
    return [line.text for line in pane.lines]


def test_a_line_half_typed_stays_in_the_phase_and_question_where_it_began(room, pane):
    pane.type(LineKind.VIEW, "Kes", NOW_MS)
    room.execute_now(live.next_phase, room.new_id, ["g1"], NOW_MS + 1000)
    pane.type(LineKind.VIEW, "Kesken jäi #luottamus", NOW_MS + 2000)
    line_id = pane.finish()
    line = room.state.get(Line, line_id)

    assert (line.phase_id, line.question_id, line.at_ms) == ("p1", "q1", NOW_MS)
    assert (line.text, line.tags, line.recorder) == ("Kesken jäi", ("luottamus",), "Maija")
    following = typed(pane, "seuraava")
    assert room.state.get(Line, following).phase_id == "p2"


def test_what_is_kept_while_typing_is_there_after_a_crash_and_is_taken_up_again(room, pane, desk):
    pane.type(LineKind.QUOTE, "Keskeneräisestä saa #ke", NOW_MS)
    assert pane.keep() > 0
    assert pane.keep() == 0, "nothing new, nothing written"
    assert room.flush()

    room.close()
    again = open_session(room.path, desk)
    other = NotePane(again, "g1")
    draft = other.resume()

    assert (draft.kind, draft.words) == (LineKind.QUOTE, "Keskeneräisestä saa #ke")
    other.type(LineKind.QUOTE, "Keskeneräisestä saa puhua", NOW_MS + 9000)
    other.finish()
    assert [(line.text, line.at_ms, line.done) for line in other.lines] == [
        ("Keskeneräisestä saa puhua", NOW_MS, True)
    ]
    other.close()
    again.close()


def test_an_empty_entry_makes_no_line_and_a_line_emptied_goes_away(room, pane):
    assert typed(pane, "   ") == ""
    pane.type(LineKind.VIEW, "jotain", NOW_MS)
    pane.keep()
    pane.type(LineKind.VIEW, "", NOW_MS)

    assert pane.finish() == ""
    assert pane.lines == ()


def test_undo_and_redo_go_back_through_every_step_of_the_pane_and_no_other(room, pane):
    other = NotePane(room, "g2")
    first = typed(pane, "eka")
    typed(other, "toisen ruudun rivi")
    pane.change(first)
    pane.type(LineKind.INSIGHT, "eka muutettu #avoimuus", NOW_MS)
    pane.keep()
    pane.finish()
    pane.run("strike", notes.strike(room.state, first, struck=True))

    names = [pane.undo(), pane.undo()]
    line = room.state.get(Line, first)
    assert names == ["strike", "edit_line"]
    assert (line.what, line.text, line.tags, line.struck) == (LineKind.VIEW, "eka", (), False)
    pane.undo()
    assert pane.lines == ()
    with pytest.raises(UserError) as nothing:
        pane.undo()
    assert nothing.value.problem is Problem.NOTHING_TO_UNDO

    assert [pane.redo() for _ in range(3)] == ["begin_line", "edit_line", "strike"]
    line = room.state.get(Line, first)
    assert (line.what, line.text, line.struck) == (LineKind.INSIGHT, "eka muutettu", True)
    assert texts(other) == ["toisen ruudun rivi"]
    other.close()


def test_undo_does_not_take_away_a_line_that_somebody_else_has_worked_on(room, pane):
    line_id = typed(pane, "rivi")
    room.execute(notes.set_tags, line_id, ["toisen"])

    with pytest.raises(UserError):
        pane.undo()

    assert texts(pane) == ["rivi"]


def test_leaving_a_change_puts_the_line_back_as_it_was(room, pane):
    line_id = typed(pane, "alku #yksi")
    pane.change(line_id)
    assert pane.draft.words == "alku #yksi"
    pane.type(LineKind.QUESTION, "aivan muuta", NOW_MS)
    pane.keep()
    pane.drop_change()

    line = room.state.get(Line, line_id)
    assert (line.what, line.text, line.tags, line.done) == (LineKind.VIEW, "alku", ("yksi",), True)


def test_leaving_a_new_line_takes_it_away_and_undo_brings_it_back(room, pane):
    pane.type(LineKind.VIEW, "turha", NOW_MS)
    pane.keep()
    pane.drop_change()
    assert pane.lines == ()

    pane.undo()

    assert texts(pane) == ["turha"]


def test_a_hand_off_leaves_a_marker_no_gap_and_no_double_line(room, pane):
    typed(pane, "Maijan rivi")
    pane.type(LineKind.VIEW, "puolikas", NOW_MS + 1)
    pane.hand_off("Pekka", NOW_MS + 2)
    typed(pane, "Pekan rivi", now_ms=NOW_MS + 3)

    assert [(line.text, line.recorder) for line in pane.lines] == [
        ("Maijan rivi", "Maija"),
        ("puolikas", "Maija"),
        ("Maija → Pekka", ""),
        ("Pekan rivi", "Pekka"),
    ]
    assert room.state.get(Group, "g1").recorder == "Pekka"
    pane.undo()
    with pytest.raises(UserError):
        pane.undo()  # never across authors


def test_paper_notes_get_the_phase_of_the_time_that_stands_on_the_paper(room, pane):
    room.execute_now(live.next_phase, room.new_id, ["g1"], NOW_MS + 600_000)
    pane.type(LineKind.VIEW, "paperilta", NOW_MS + 900_000, on_paper_ms=NOW_MS + 60_000)
    line_id = pane.finish()
    line = room.state.get(Line, line_id)

    assert (line.phase_id, line.at_ms, line.source) == ("p1", NOW_MS + 60_000, LineSource.PAPER)
    typed(pane, "nyt", now_ms=NOW_MS + 900_000)
    assert texts(pane) == ["paperilta", "nyt"]


def test_a_clock_that_goes_back_leaves_the_lines_in_the_order_in_which_they_were_typed(pane):
    for at, words in enumerate(("eka", "toka", "kolmas")):
        typed(pane, words, now_ms=NOW_MS - at * 60_000)

    assert texts(pane) == ["eka", "toka", "kolmas"]


def test_the_same_line_twice_in_a_second_is_two_lines(pane):
    typed(pane, "sama")
    typed(pane, "sama")

    assert texts(pane) == ["sama", "sama"]
    assert [line.number for line in pane.lines] == [1, 2]


def test_five_thousand_pasted_lines_are_five_thousand_lines_and_one_step_back(room, pane):
    pane.type(LineKind.VIEW, "kesken", NOW_MS)
    ids = pane.add_lines([f"* rivi {n} #liite" for n in range(5_000)] + ["", "   "], NOW_MS)

    assert len(ids) == len(set(ids)) == 5_000
    assert len(pane.lines) == 5_001
    line = room.state.get(Line, ids[-1])
    assert (line.what, line.text, line.tags) == (LineKind.EXPERIENCE, "rivi 4999", ("liite",))
    assert pane.undo() == "paste"
    assert texts(pane) == ["kesken"]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("x" * 10_000, "x" * 10_000),
        ("a\x00b\x07c", "a\ufffdb\ufffdc"),
        ("yksin \ud83d jäi", "yksin \ufffd jäi"),
        ('"!*', '"!*'),
        ("# ei tunniste", "# ei tunniste"),
        ("😀 é š מה זה?", "😀 é š מה זה?"),
    ],
)
def test_whatever_is_typed_is_kept(room, pane, words, kept):
    line_id = typed(pane, words)

    assert room.state.get(Line, line_id).text == kept
    assert room.flush()


def test_a_line_can_be_given_back_a_former_wording_and_that_too_can_be_undone(room, pane):
    line_id = typed(pane, "vanha #a")
    former = room.state.get(Line, line_id)
    pane.change(line_id)
    pane.type(LineKind.QUOTE, "uusi", NOW_MS)
    pane.finish()

    pane.restore(line_id, former)
    assert room.state.get(Line, line_id) == former
    pane.undo()
    assert room.state.get(Line, line_id).text == "uusi"


def test_undo_brings_nothing_back_that_was_forgotten_for_good(room, pane):
    line_id = typed(pane, "Salainen asia")
    pane.run("strike", notes.strike(room.state, line_id, struck=True))
    forget(room, [Touched(Line, line_id)])

    for turn in (pane.undo, pane.redo):
        with pytest.raises(UserError):
            turn()
    assert pane.lines == ()


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("type"), st.text(max_size=12)),
            st.sampled_from([("finish", ""), ("undo", ""), ("redo", ""), ("drop", "")]),
            st.tuples(st.just("change"), st.just("")),
        ),
        max_size=25,
    )
)
def test_undoing_everything_leaves_nothing_and_redoing_everything_gives_it_back(room, acts):
    group_id = room.new_id()
    pane = NotePane(room, group_id)
    for act, words in acts:
        match act:
            case "type":
                pane.type(LineKind.VIEW, words, NOW_MS)
                pane.keep()
            case "finish":
                pane.finish()
            case "change" if pane.lines:
                pane.change(pane.lines[0].id)
            case "drop":
                pane.drop_change()
            case "undo" | "redo" if pane.draft is None:
                _quietly(pane.undo if act == "undo" else pane.redo)
            case _:
                pass
    pane.finish()
    _all(pane.redo)
    latest = pane.lines

    undone = _all(pane.undo)
    assert pane.lines == ()
    assert _all(pane.redo) == undone
    assert pane.lines == latest
    pane.close()


def _quietly(turn):
    try:
        return turn()
    except UserError:
        return ""


def _all(turn):
    count = 0
    while _quietly(turn):
        count += 1
    return count
