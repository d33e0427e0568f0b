"""Opening, making and closing events through the window."""

from __future__ import annotations

import subprocess
import sys

import pytest

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live
from facilitator_app.core.model import Group, Phase, RuleSet
from facilitator_app.core.template_face import LEAST_CLOSING_MINUTES
from facilitator_app.env.paths import file_key, resource
from facilitator_app.intake.template_faces import read_faces
from facilitator_app.intake.templates import read_templates
from facilitator_app.session.opening import Desk, open_session
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.single_window import RaiseServer, raise_other

PATIENCE_S = 60
SECOND_START = """
import sys
from PySide6.QtCore import QCoreApplication
from facilitator_app.ui import single_window
single_window.ANSWER_MS = 60_000
application = QCoreApplication([])
print(single_window.raise_other(sys.argv[1]))
"""


def problem(program):
    banner = program.window.strips.banner("problem")
    return banner.accessibleName() if banner is not None else ""


@pytest.mark.parametrize("face", read_faces(resource("phases")), ids=lambda face: face.id)
def test_a_template_becomes_an_event_in_the_documents_folder(program, face, tmp_path):
    program.flow.create(face.id)
    bridge = program.events.bridge

    assert bridge.path.parent == tmp_path / "Dialogit"
    assert bridge.path.stem == face.names["fi"]
    assert program.window.page.page_id is PageId.PLAN
    assert sum(phase.minutes for phase in bridge.state.all(Phase)) == (
        face.minutes - face.frame_minutes
    )
    assert len(bridge.state.all(RuleSet)[0].rules) >= 3
    assert bridge.state.event.day == "2020-09-15"  # a week from the test's today


def test_an_empty_plan_can_be_begun_too(program):
    program.flow.create("blank")

    assert program.events.bridge.state.all(Phase) == ()
    assert program.events.bridge.path.stem == "Tyhjä suunnitelma"


def test_two_events_from_one_template_are_two_files(program):
    program.flow.create("120")
    first = program.events.bridge.path
    program.flow.create("120")

    assert program.events.bridge.path.name == "Erätauko-dialogi 2.dialogi"
    assert first.exists()


def test_faces_tell_the_same_of_a_template_as_the_template_itself():
    from facilitator_app.core.plan import CLOSING_LEAST, CLOSING_STEPS

    for face, template in zip(
        read_faces(resource("phases")), read_templates(resource("phases")), strict=True
    ):
        assert (face.id, face.names, face.minutes) == (
            template.id,
            template.names,
            template.minutes,
        )
        assert face.parts == tuple((step.step.value, step.minutes) for step in template.steps)
        closing = sum(step.minutes for step in template.steps if step.step in CLOSING_STEPS)
        assert face.closing_minutes == closing
    assert LEAST_CLOSING_MINUTES == CLOSING_LEAST


def test_the_sample_is_made_once_and_then_opened(program):
    program.flow.open_sample()
    first = program.events.bridge.path
    program.events.bridge.commit([Add(Group(id="own", number=99))], name="x")
    program.events.close()
    program.flow.open_sample()

    assert program.events.bridge.path == first
    assert program.events.bridge.state.find(Group, "own") is not None


def test_the_sample_cannot_be_undone_away(program):
    program.flow.open_sample()
    program.events.bridge.undo()

    assert len(program.events.bridge.state.all(Group)) == 6


def test_an_open_event_is_remembered_with_title_and_day(program):
    program.flow.open_sample()
    recent = program.kit.preferences.value.recent[0]

    assert (recent.title, recent.day) == ("Luottamusta rakentamassa", "2020-09-08")
    assert recent.path == str(program.events.bridge.path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "ei ole. Tarkista nimi"),
        (b"no database at all, but long enough to be looked at" * 20, "ei ole Dialogipöydän"),
        (b"", "ei ole Dialogipöydän"),
    ],
)
def test_a_file_that_is_no_event_leaves_the_open_one_open(program, tmp_path, content, words):
    program.flow.open_sample()
    open_event = program.events.bridge
    path = tmp_path / "x.dialogi"
    if content is not None:
        path.write_bytes(content)
    program.flow.open(str(path))

    assert words in problem(program)
    assert program.events.bridge is open_event


def test_an_event_that_another_process_has_is_named_as_such(program, tmp_path):
    program.flow.open_sample()
    path = program.events.bridge.path
    program.events.close()
    locks = tmp_path / "locks of the program"
    other = open_session(
        path, Desk(stamp=lambda: "", lock_path=lambda file: locks / f"{file.name}.lock")
    )
    try:
        program.flow.open(str(path))
        assert "on auki toisessa ohjelmassa" in problem(program)
        assert program.events.bridge is None
    finally:
        other.close()


def test_a_second_start_brings_the_first_window_to_the_front(program, qtbot):
    program.flow.open_sample()
    program.flow.answer_others()
    server = program.flow.findChild(RaiseServer)
    key = file_key(program.events.bridge.path)
    with qtbot.waitSignal(server.raise_wanted):
        second = subprocess.Popen([sys.executable, "-c", SECOND_START, key], stdout=subprocess.PIPE)
    assert second.communicate(timeout=PATIENCE_S)[0] == b"True\n"

    program.events.close()
    assert not raise_other(key)


def test_opening_the_open_event_again_changes_nothing(program):
    program.flow.open_sample()
    bridge = program.events.bridge
    program.flow.open(str(bridge.path))

    assert program.events.bridge is bridge


def test_an_event_whose_clock_runs_opens_on_the_run_page(program, clock):
    program.flow.open_sample()
    bridge = program.events.bridge
    path, groups = bridge.path, [group.id for group in bridge.state.all(Group)]
    bridge.execute_now(live.start, bridge.new_id, groups, clock.now_ms())
    program.events.close()
    program.flow.open(str(path))

    assert program.window.page.page_id is PageId.RUN


def test_an_event_that_is_over_opens_on_its_summary(program, clock):
    program.flow.create("60")
    bridge = program.events.bridge
    groups = [group.id for group in bridge.state.all(Group)]
    bridge.execute_now(live.start, bridge.new_id, groups, clock.now_ms())
    for _ in bridge.state.all(Phase):
        bridge.execute_now(live.next_phase, bridge.new_id, groups, clock.now_ms())
    path = bridge.path
    program.events.close()
    program.flow.open(str(path))

    assert program.window.page.page_id is PageId.SUMMARY


def test_a_folder_that_cannot_be_made_is_said(program, tmp_path):
    (tmp_path / "Dialogit").write_text("", encoding="utf-8")
    program.flow.open_sample()

    assert "ei voi kirjoittaa" in problem(program)
    assert program.events.bridge is None
