"""What a step that can be undone is called, for the strip "Undone: …"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: Mapping[str, object] = {
    # core/commands/plan.py
    "begin_event": QT_TRANSLATE_NOOP("Undo", "new event"),
    "edit_event": QT_TRANSLATE_NOOP("Undo", "change of the event"),
    "add_phase": QT_TRANSLATE_NOOP("Undo", "added phase"),
    "edit_phase": QT_TRANSLATE_NOOP("Undo", "change of a phase"),
    "set_minutes": QT_TRANSLATE_NOOP("Undo", "change of length"),
    "set_flex": QT_TRANSLATE_NOOP("Undo", "what gives when time runs out"),
    "move_phase": QT_TRANSLATE_NOOP("Undo", "moved phase"),
    "duplicate_phase": QT_TRANSLATE_NOOP("Undo", "copied phase"),
    "remove_phase": QT_TRANSLATE_NOOP("Undo", "removed phase"),
    "add_question": QT_TRANSLATE_NOOP("Undo", "added question"),
    "edit_question": QT_TRANSLATE_NOOP("Undo", "change of a question"),
    "tick_question": QT_TRANSLATE_NOOP("Undo", "question marked as asked"),
    "set_frame": QT_TRANSLATE_NOOP("Undo", "new programme"),
    "move_question": QT_TRANSLATE_NOOP("Undo", "moved question"),
    "pin_phase": QT_TRANSLATE_NOOP("Undo", "fixed start"),
    "add_step": QT_TRANSLATE_NOOP("Undo", "added phase"),
    "move_event": QT_TRANSLATE_NOOP("Undo", "day and start of the event"),
    "set_end": QT_TRANSLATE_NOOP("Undo", "end of the event"),
    "set_least": QT_TRANSLATE_NOOP("Undo", "least length"),
    # core/commands/fitting.py, mends.py
    "begin_dialogues_at": QT_TRANSLATE_NOOP("Undo", "start of the dialogues"),
    "fit_to_length": QT_TRANSLATE_NOOP("Undo", "another length"),
    "fit_to_time": QT_TRANSLATE_NOOP("Undo", "plan fitted to the time"),
    "insert_step": QT_TRANSLATE_NOOP("Undo", "added phase"),
    "leave_out_second_loop": QT_TRANSLATE_NOOP("Undo", "second loop left out"),
    "lengthen": QT_TRANSLATE_NOOP("Undo", "change of length"),
    "take_second_loop": QT_TRANSLATE_NOOP("Undo", "second loop taken in"),
    "use_template": QT_TRANSLATE_NOOP("Undo", "another template"),
    "mend": QT_TRANSLATE_NOOP("Undo", "mended plan"),
    "refit_if_possible": QT_TRANSLATE_NOOP("Undo", "plan fitted to the time"),
    # core/commands/rules.py, canvas.py
    "add_rule": QT_TRANSLATE_NOOP("Undo", "added rule"),
    "edit_rule": QT_TRANSLATE_NOOP("Undo", "change of a rule"),
    "edit_sheet": QT_TRANSLATE_NOOP("Undo", "change of the rule sheet"),
    "move_rule": QT_TRANSLATE_NOOP("Undo", "moved rule"),
    "remove_rule": QT_TRANSLATE_NOOP("Undo", "removed rule"),
    "use_rules": QT_TRANSLATE_NOOP("Undo", "other ground rules"),
    "add_item": QT_TRANSLATE_NOOP("Undo", "added to the checklist"),
    "drop_duty": QT_TRANSLATE_NOOP("Undo", "left off the checklist"),
    "edit_canvas": QT_TRANSLATE_NOOP("Undo", "change of the planning sheet"),
    "edit_item": QT_TRANSLATE_NOOP("Undo", "change of the checklist"),
    "tick_duty": QT_TRANSLATE_NOOP("Undo", "tick on the checklist"),
    "tick_item": QT_TRANSLATE_NOOP("Undo", "tick on the checklist"),
    # core/commands/people.py
    "add_people": QT_TRANSLATE_NOOP("Undo", "added people"),
    "take_over": QT_TRANSLATE_NOOP("Undo", "imported people"),
    "edit_person": QT_TRANSLATE_NOOP("Undo", "change of a registration"),
    "mark": QT_TRANSLATE_NOOP("Undo", "attendance"),
    "walk_in": QT_TRANSLATE_NOOP("Undo", "somebody added at the door"),
    "remove_person": QT_TRANSLATE_NOOP("Undo", "removed registration"),
    "close_arrivals": QT_TRANSLATE_NOOP("Undo", "those who did not come"),
    "promote": QT_TRANSLATE_NOOP("Undo", "lifted from the waiting list"),
    # core/commands/groups.py
    "set_group_count": QT_TRANSLATE_NOOP("Undo", "number of groups"),
    "edit_group": QT_TRANSLATE_NOOP("Undo", "change of a group"),
    "divide": QT_TRANSLATE_NOOP("Undo", "division into groups"),
    "seat": QT_TRANSLATE_NOOP("Undo", "seating"),
    "move_seat": QT_TRANSLATE_NOOP("Undo", "moved person"),
    "pin_seat": QT_TRANSLATE_NOOP("Undo", "pinned person"),
    "order_circle": QT_TRANSLATE_NOOP("Undo", "order of the circle"),
    "make_pairs": QT_TRANSLATE_NOOP("Undo", "pairs"),
    # core/commands/live.py
    "start": QT_TRANSLATE_NOOP("Undo", "started clock"),
    "next_phase": QT_TRANSLATE_NOOP("Undo", "next phase"),
    "previous_phase": QT_TRANSLATE_NOOP("Undo", "back to the former phase"),
    "pause": QT_TRANSLATE_NOOP("Undo", "stopped clock"),
    "resume": QT_TRANSLATE_NOOP("Undo", "clock going on"),
    "add_seconds": QT_TRANSLATE_NOOP("Undo", "added time"),
    "backdate": QT_TRANSLATE_NOOP("Undo", "moved start"),
    "undo": QT_TRANSLATE_NOOP("Undo", "last command of the clock"),
    "redo": QT_TRANSLATE_NOOP("Undo", "last command of the clock"),
    "begin_silence": QT_TRANSLATE_NOOP("Undo", "thinking pause"),
    "end_silence": QT_TRANSLATE_NOOP("Undo", "end of the thinking pause"),
    "leave_out": QT_TRANSLATE_NOOP("Undo", "time left out"),
    "keep_behind": QT_TRANSLATE_NOOP("Undo", "clock that was moved"),
    "set_dropped": QT_TRANSLATE_NOOP("Undo", "phase left out"),
    # core/commands/pacing.py
    "accept": QT_TRANSLATE_NOOP("Undo", "accepted proposal"),
    "adjust": QT_TRANSLATE_NOOP("Undo", "added time"),
    # core/commands/circle.py
    "add_seat": QT_TRANSLATE_NOOP("Undo", "added seat"),
    "ask": QT_TRANSLATE_NOOP("Undo", "asked for the floor"),
    "give_to_first": QT_TRANSLATE_NOOP("Undo", "floor given"),
    "correct_turn": QT_TRANSLATE_NOOP("Undo", "somebody else's turn"),
    "move_turn": QT_TRANSLATE_NOOP("Undo", "somebody else's turn"),
    "move_waiting": QT_TRANSLATE_NOOP("Undo", "order of the queue"),
    "next_in_round": QT_TRANSLATE_NOOP("Undo", "next in the circle"),
    "pass_turn": QT_TRANSLATE_NOOP("Undo", "pass"),
    "set_away": QT_TRANSLATE_NOOP("Undo", "seat passed over"),
    "set_inner_minutes": QT_TRANSLATE_NOOP("Undo", "time of the inner circle"),
    "speak": QT_TRANSLATE_NOOP("Undo", "floor given"),
    "stop_speaking": QT_TRANSLATE_NOOP("Undo", "end of a turn"),
    "swap_circles": QT_TRANSLATE_NOOP("Undo", "change of circles"),
    "use_card": QT_TRANSLATE_NOOP("Undo", "used card"),
    "withdraw": QT_TRANSLATE_NOOP("Undo", "taken off the queue"),
    "write_own_note": QT_TRANSLATE_NOOP("Undo", "own note"),
    # core/commands/messages.py
    "come_to_help": QT_TRANSLATE_NOOP("Undo", "help on its way"),
    "lower_help": QT_TRANSLATE_NOOP("Undo", "help flag down"),
    "raise_help": QT_TRANSLATE_NOOP("Undo", "help flag up"),
    "mark_seen": QT_TRANSLATE_NOOP("Undo", "message seen"),
    "send": QT_TRANSLATE_NOOP("Undo", "message"),
    # core/commands/topics.py
    "add_candidate": QT_TRANSLATE_NOOP("Undo", "proposed topic"),
    "choose": QT_TRANSLATE_NOOP("Undo", "choice of topic"),
    "count_hand": QT_TRANSLATE_NOOP("Undo", "counted hand"),
    "count_slip": QT_TRANSLATE_NOOP("Undo", "counted slip"),
    "edit_candidate": QT_TRANSLATE_NOOP("Undo", "change of a topic"),
    "open_question": QT_TRANSLATE_NOOP("Undo", "open question"),
    "step_question": QT_TRANSLATE_NOOP("Undo", "open question"),
    # core/commands/notes.py
    "begin_line": QT_TRANSLATE_NOOP("Undo", "new line"),
    "begin_lines": QT_TRANSLATE_NOOP("Undo", "new lines"),
    "replace_words": QT_TRANSLATE_NOOP("Undo", "rewritten words"),
    "clear_words": QT_TRANSLATE_NOOP("Undo", "rewritten words"),
    "edit_finished": QT_TRANSLATE_NOOP("Undo", "change of a line"),
    "edit_line": QT_TRANSLATE_NOOP("Undo", "change of a line"),
    "finish_line": QT_TRANSLATE_NOOP("Undo", "finished line"),
    "set_kind": QT_TRANSLATE_NOOP("Undo", "kind of a line"),
    "set_tags": QT_TRANSLATE_NOOP("Undo", "tags of a line"),
    "star": QT_TRANSLATE_NOOP("Undo", "star"),
    "strike": QT_TRANSLATE_NOOP("Undo", "struck line"),
    "paste": QT_TRANSLATE_NOOP("Undo", "pasted lines"),
    "remove": QT_TRANSLATE_NOOP("Undo", "removed line"),
    "restore": QT_TRANSLATE_NOOP("Undo", "former wording"),
    "let_through": QT_TRANSLATE_NOOP("Undo", "line on the wall"),
    "keep_off": QT_TRANSLATE_NOOP("Undo", "line kept off the wall"),
    "hand_off": QT_TRANSLATE_NOOP("Undo", "change of recorder"),
    # core/commands/summary.py
    "add_theme": QT_TRANSLATE_NOOP("Undo", "new theme"),
    "edit_theme": QT_TRANSLATE_NOOP("Undo", "change of a theme"),
    "remove_theme": QT_TRANSLATE_NOOP("Undo", "removed theme"),
    "place": QT_TRANSLATE_NOOP("Undo", "lines placed under a theme"),
    "take_out": QT_TRANSLATE_NOOP("Undo", "lines taken out of a theme"),
    "add_sentence": QT_TRANSLATE_NOOP("Undo", "new sentence"),
    "edit_sentence": QT_TRANSLATE_NOOP("Undo", "change of a sentence"),
    "set_sources": QT_TRANSLATE_NOOP("Undo", "source lines of a sentence"),
    "translate": QT_TRANSLATE_NOOP("Undo", "translation"),
    "remove_sentence": QT_TRANSLATE_NOOP("Undo", "removed sentence"),
    "move_sentence": QT_TRANSLATE_NOOP("Undo", "moved sentence"),
    "add_sources": QT_TRANSLATE_NOOP("Undo", "source lines of a sentence"),
    "drop_sources": QT_TRANSLATE_NOOP("Undo", "source lines of a sentence"),
    "move_theme": QT_TRANSLATE_NOOP("Undo", "moved theme"),
    "merge_themes": QT_TRANSLATE_NOOP("Undo", "merged themes"),
    "split_theme": QT_TRANSLATE_NOOP("Undo", "split theme"),
    "move_lines": QT_TRANSLATE_NOOP("Undo", "lines moved to another theme"),
    "take_proposals": QT_TRANSLATE_NOOP("Undo", "proposed themes"),
    "translate_theme": QT_TRANSLATE_NOOP("Undo", "translation"),
    # core/commands/quotes.py
    "clear_quotes": QT_TRANSLATE_NOOP("Undo", "cleared quotes"),
    "hold_quotes": QT_TRANSLATE_NOOP("Undo", "quotes held back"),
    "mark_paraphrased": QT_TRANSLATE_NOOP("Undo", "exactness of a quote"),
    # core/commands/returning.py: an edited document came back
    "take_returned": QT_TRANSLATE_NOOP("Undo", "change from the edited document"),
    # core/commands/sending.py
    "add_recipient": QT_TRANSLATE_NOOP("Undo", "new recipient"),
    "edit_recipient": QT_TRANSLATE_NOOP("Undo", "change of a recipient"),
    "remove_recipient": QT_TRANSLATE_NOOP("Undo", "removed recipient"),
    "mark_sent": QT_TRANSLATE_NOOP("Undo", "entry in the send log"),
    "add_feedback": QT_TRANSLATE_NOOP("Undo", "sheet of feedback"),
    "edit_feedback": QT_TRANSLATE_NOOP("Undo", "change of feedback"),
    "remove_feedback": QT_TRANSLATE_NOOP("Undo", "removed feedback"),
    "edit_background": QT_TRANSLATE_NOOP("Undo", "change of the background"),
    "approve": QT_TRANSLATE_NOOP("Undo", "approved document"),
    "make_draft": QT_TRANSLATE_NOOP("Undo", "document as a draft"),
    "note_export": QT_TRANSLATE_NOOP("Undo", "exported document"),
}


def has_name(command: str) -> bool:
    """Return True when there is a word for the command function called `command`."""
    return command in _NAMES


def step_name(command: str) -> str:
    """Return what the step of a command function is called, "change of length"."""
    if command not in _NAMES:
        return QCoreApplication.translate("Undo", "change")
    return QCoreApplication.translate("Undo", str(_NAMES[command]))
