"""The strips of the window itself: what was undone, what could not be done, what is not saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.strip_names import REDO, RETRY, UNDO
from facilitator_app.ui.texts import failed_write_text, problem_text
from facilitator_app.ui.undo_names import step_name


def undone_notice(command: str) -> Notice:
    """Return the strip that says what was undone."""
    translate = QCoreApplication.translate
    again = NoticeAction(REDO, translate("Notices", "Do it again"), "Ctrl+Y", "repeat")
    title = translate("Notices", "Undone:")
    return Notice("moss", "undo-2", title, f"{step_name(command)}.", actions=(again,))


def redone_notice(command: str) -> Notice:
    """Return the strip that says what was done again."""
    translate = QCoreApplication.translate
    back = NoticeAction(UNDO, translate("Notices", "Undo"), "Ctrl+Z", "undo-2")
    title = translate("Notices", "Done again:")
    return Notice("moss", "repeat", title, f"{step_name(command)}.", actions=(back,))


def problem_notice(error: UserError) -> Notice:
    """Return the strip for something that a person can mend."""
    quiet = error.problem in (Problem.NOTHING_TO_UNDO, Problem.NOT_RUNNING, Problem.NOT_ALLOWED)
    if quiet:
        return Notice("pri", "info", "", problem_text(error))
    return Notice("lingon", "octagon-alert", "", problem_text(error))


def crash_notice() -> Notice:
    """Return the strip for an error of the program itself."""
    translate = QCoreApplication.translate
    return Notice(
        "lingon",
        "triangle-alert",
        translate("Notices", "Something went wrong, your notes are saved."),
        translate("Notices", "You can go on. What happened is in the log, without names or texts."),
    )


def mended_notice(kept: str) -> Notice:
    """Return the strip for a file that was damaged and has been made anew.

    Args:
        kept: Name of the damaged file.
    """
    translate = QCoreApplication.translate
    told = translate("Notices", "Nothing is missing. The damaged one is kept as {name}.")
    return Notice(
        "amber",
        "triangle-alert",
        translate("Notices", "The file was damaged and has been made anew."),
        told.format(name=kept),
        translate("Notices", "Make a copy on another disk: this one may be failing."),
    )


def write_notice(problem: Problem, unsaved: int) -> Notice:
    """Return the strip that stays while something is not on disk."""
    translate = QCoreApplication.translate
    return Notice(
        "lingon",
        "octagon-alert",
        translate("Notices", "%n change(s) are not on disk.", "", unsaved),
        " ".join(
            (
                failed_write_text(problem),
                translate("Notices", "You can go on typing. Do not close the program."),
            )
        ),
        actions=(
            NoticeAction(RETRY, translate("Notices", "Try again"), "", "refresh-cw", primary=True),
        ),
        closable=False,
    )
