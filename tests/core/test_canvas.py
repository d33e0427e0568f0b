"""Goal, invitation and checklist."""

from __future__ import annotations

import pytest

from facilitator_app.core.checklist import checklist
from facilitator_app.core.commands import canvas as commands
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import CANVAS_ID, Canvas, Duty, Mode
from tests.core.made_events import numbered, planned


def test_the_canvas_is_written_field_by_field():
    state = planned("60")

    state = state.apply(commands.edit_canvas(state, {"need": "Ymmärtää"}))
    state = state.apply(commands.edit_canvas(state, {"users": "Kunta", "use_by": "2026-12-31"}))

    held = state.get(Canvas, CANVAS_ID)
    assert (held.need, held.users, held.use_by) == ("Ymmärtää", "Kunta", "2026-12-31")


def test_a_day_that_is_none_is_refused_and_the_canvas_stays():
    state = planned("60")

    with pytest.raises(UserError) as caught:
        commands.edit_canvas(state, {"follow_up": "31.12.2026"})
    assert caught.value.problem is Problem.BAD_VALUE


def test_the_checklist_fits_the_way_of_meeting():
    on_site = {each.duty for each in checklist(planned("60"))}
    remote = {each.duty for each in checklist(planned("60", mode=Mode.REMOTE))}

    assert Duty.PLACE_READY in on_site - remote
    assert Duty.LINKS_TESTED in remote - on_site


def test_a_ready_thing_is_ticked_dropped_and_comes_back():
    state = planned("60")

    state = state.apply(commands.tick_duty(state, Duty.BACKUP_MADE, done=True))
    assert [each.duty for each in checklist(state) if each.done] == [Duty.BACKUP_MADE]

    dropped = state.apply(commands.drop_duty(state, Duty.BACKUP_MADE))
    assert Duty.BACKUP_MADE not in {each.duty for each in checklist(dropped)}

    again = dropped.apply(commands.tick_duty(dropped, Duty.BACKUP_MADE, done=False))
    assert Duty.BACKUP_MADE in {each.duty for each in checklist(again)}


def test_a_ready_thing_never_ticked_can_be_dropped():
    state = planned("60")

    state = state.apply(commands.drop_duty(state, Duty.BACKUP_MADE))

    assert Duty.BACKUP_MADE not in {each.duty for each in checklist(state)}


def test_own_things_stand_after_the_ready_ones():
    state, new_id = planned("60"), numbered()

    state = state.apply(commands.add_item(state, "Kahvit", new_id))
    state = state.apply(commands.add_item(state, "Avaimet", new_id))
    last, first = checklist(state)[-1], checklist(state)[-2]
    assert (first.text, last.text) == ("Kahvit", "Avaimet")

    state = state.apply(commands.tick_item(state, first.id, done=True))
    state = state.apply(commands.edit_item(state, last.id, "Avaimet vahtimestarilta"))
    assert [(each.text, each.done) for each in checklist(state)[-2:]] == [
        ("Kahvit", True),
        ("Avaimet vahtimestarilta", False),
    ]
    state = state.apply(commands.edit_item(state, last.id, " "))
    assert checklist(state)[-1].text == "Kahvit"
