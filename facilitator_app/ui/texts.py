"""Sentences for what the core says in data. A problem without a sentence does not pass pyright.

Only QtCore: the command line uses them too.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.ui.page_ids import PageId


def problem_text(error: UserError) -> str:
    """Return what happened and what to do, in one sentence."""
    template = _problem_template(error.problem)
    details = _Details(error.details)
    if error.problem is Problem.TEMPLATE_REFUSED and "fault" in error.details:
        from facilitator_app.core.word_template import TemplateFault  # noqa: PLC0415 - a rare one
        from facilitator_app.ui.template_words import fault_text  # noqa: PLC0415

        details["reason"] = fault_text(TemplateFault(str(error.details["fault"])))
    return template.format_map(details)


def failed_write_text(problem: Problem) -> str:
    """Return why what was typed is not on disk, for the strip that stays until it is."""
    translate = QCoreApplication.translate
    if problem is Problem.DISK_FULL:
        return translate("Texts", "The disk is full.")
    if problem is Problem.READ_ONLY:
        return translate("Texts", "The file can only be read.")
    if problem in (Problem.NO_SUCH_FILE, Problem.CANNOT_READ):
        return translate("Texts", "The file is gone: was the stick pulled out?")
    return translate("Texts", "The disk does not answer.")


def page_title(page: PageId) -> str:  # noqa: C901, PLR0911 - one row each
    """Return the word of a page, as it stands on the rail."""
    translate = QCoreApplication.translate
    match page:
        case PageId.START:
            return translate("Pages", "Events")
        case PageId.PLAN:
            return translate("Pages", "Plan")
        case PageId.PEOPLE:
            return translate("Pages", "People")
        case PageId.GROUPS:
            return translate("Pages", "Groups")
        case PageId.RUN:
            return translate("Pages", "Run")
        case PageId.NOTES:
            return translate("Pages", "Notes")
        case PageId.SUMMARY:
            return translate("Pages", "Summary")
        case PageId.SETTINGS:
            return translate("Pages", "Settings")
        case PageId.HELP:
            return translate("Pages", "Help")


class _Details(dict[str, object]):
    """Details of an error; one that was not given reads as nothing."""

    def __missing__(self, key: str) -> str:
        return ""


def _problem_template(problem: Problem) -> str:  # noqa: C901, PLR0911, PLR0912, PLR0915 - a case each
    translate = QCoreApplication.translate
    match problem:
        case Problem.NO_SUCH_FILE:
            return translate("Texts", "{path} does not exist. Check the name and the folder.")
        case Problem.NO_SUCH_FOLDER:
            return translate("Texts", "There is no folder {path}. Choose another one.")
        case Problem.IS_A_FOLDER:
            return translate("Texts", "{path} is a folder. Choose a file in it.")
        case Problem.WRONG_ENDING:
            return translate("Texts", "{path} cannot be written: its name must end in {endings}.")
        case Problem.SAME_LANGUAGE:
            return translate("Texts", "The texts are in this language already. Choose another one.")
        case Problem.FILE_EXISTS:
            return translate("Texts", "{path} exists already. Choose another name.")
        case Problem.NOT_AN_EVENT:
            return translate("Texts", "{path} is not an event of Dialogue Desk.")
        case Problem.FILE_TOO_NEW:
            return translate(
                "Texts", "{path} is from a newer version. Update the program to open it."
            )
        case Problem.FILE_DAMAGED:
            return translate("Texts", "{path} is damaged. Open the newest backup; keep this file.")
        case Problem.BAD_UPDATE:
            return translate("Texts", "What came from the other computer cannot be read.")
        case Problem.FILE_IN_USE:
            return translate("Texts", "{path} is open in another program. Close it there first.")
        case Problem.KEPT_IN_COPIES:
            return translate(
                "Texts",
                "Deleted from the event. Copies that could not be reached or changed still hold "
                "it: {path}. Delete those copies yourself.",
            )
        case Problem.READ_ONLY:
            return translate(
                "Texts", "{path} cannot be changed where it is. Copy it to a folder of your own."
            )
        case Problem.FOLDER_READ_ONLY:
            return translate("Texts", "Nothing can be written in {path}. Choose another folder.")
        case Problem.DISK_FULL:
            return translate("Texts", "The disk is full. Free some space; nothing typed is lost.")
        case Problem.CANNOT_WRITE:
            return translate("Texts", "{path} cannot be written: {reason}")
        case Problem.CANNOT_READ:
            return translate("Texts", "{path} cannot be read: {reason}")
        case Problem.NOT_A_TABLE:
            return translate("Texts", "No table of people was found in {path}.")
        case Problem.TABLE_EMPTY:
            return translate("Texts", "There is nothing in {path}.")
        case Problem.TABLE_ONLY_HEADINGS:
            return translate("Texts", "{path} has headings, but no people below them.")
        case Problem.TABLE_TOO_LARGE:
            return translate(
                "Texts", "{path} is too large for a list of people. Save the list by itself."
            )
        case Problem.TABLE_LOCKED:
            return translate(
                "Texts", "{path} is locked with a password. Save it without one and try again."
            )
        case Problem.NO_SUCH_TEMPLATE:
            return translate("Texts", "There is no template called {name}.")
        case Problem.NO_SUCH_GROUP:
            return translate("Texts", "There is no group {number} in {path}.")
        case Problem.NO_SUCH_RECORD:
            return translate("Texts", "That is not in the event any more.")
        case Problem.NO_PEOPLE:
            return translate("Texts", "There is nobody to divide. Add people first.")
        case Problem.NO_NAME:
            return translate("Texts", "Write a name first.")
        case Problem.NOBODY_SEATED:
            return translate("Texts", "Nobody has a seat in a group yet. Make the groups first.")
        case Problem.NO_ADDRESSES:
            return translate("Texts", "Nobody has both a seat in a group and an e-mail address.")
        case Problem.TOO_MANY_GROUPS:
            return translate(
                "Texts", "{people} people cannot fill {groups} groups. Choose fewer groups."
            )
        case Problem.NOT_A_ROTATION:
            return translate("Texts", "That is not a rotation problem: see {where}.")
        case Problem.BAD_TIME:
            return translate("Texts", "{text} is not a time such as 2026-12-01T17:00.")
        case Problem.BAD_VALUE:
            return translate("Texts", "That value does not fit here.")
        case Problem.BAD_CLOCK:
            return translate("Texts", "{text} is not a clock time such as 17.30.")
        case Problem.BAD_MINUTES:
            return translate("Texts", "Give whole minutes from {least} to {most}.")
        case Problem.END_BEFORE_START:
            return translate("Texts", "The end must come after the start.")
        case Problem.PLAN_DOES_NOT_FIT:
            return translate(
                "Texts", "The plan does not fit: {minutes} min are missing even at its shortest."
            )
        case Problem.PINS_CONTRADICT:
            return translate(
                "Texts", "That start contradicts another fixed time, or lies outside the plan."
            )
        case Problem.NOT_OUR_DOCUMENT:
            return translate("Texts", "{path} is no Word document that was written here.")
        case Problem.NOT_A_TRANSLATION:
            return translate(
                "Texts", "{path} is neither XLIFF 2 nor a table of translations from here."
            )
        case Problem.TEMPLATE_REFUSED:
            return translate("Texts", "{path} is not used as a template: {reason}")
        case Problem.NOT_A_TEMPLATE:
            return translate("Texts", "{path} is not a template, or is damaged.")
        case Problem.NOT_A_RULE_SHEET:
            return translate("Texts", "{path} is not a sheet of ground rules, or is damaged.")
        case Problem.NOT_A_PICTURE:
            return translate(
                "Texts", "{path} is not a picture that can be read. Choose a PNG, JPG or SVG file."
            )
        case Problem.NO_TIMES_IN_PROGRAMME:
            return translate("Texts", "No line of the programme begins with a time such as 9.00.")
        case Problem.PROGRAMME_OUT_OF_ORDER:
            return translate(
                "Texts", "The times are not in order: {clock} on line {line} comes too late."
            )
        case Problem.NO_DIALOGUE_IN_PROGRAMME:
            return translate(
                "Texts", "No line of the programme names the dialogues, such as 10.00 Dialogues."
            )
        case Problem.NO_MORE_PHASES:
            return translate("Texts", "The plan has no phases. Add one first.")
        case Problem.NOTHING_TO_UNDO:
            return translate("Texts", "There is nothing to undo.")
        case Problem.NO_FORMER_PHASE:
            return translate("Texts", "There is no phase before this one.")
        case Problem.NO_TIME_LEFT:
            return translate("Texts", "There is no time left to take away.")
        case Problem.ALREADY_RUNNING:
            return translate("Texts", "The clock is running already.")
        case Problem.DIALOGUE_OVER:
            return translate("Texts", "The dialogue is over already.")
        case Problem.NOT_RUNNING:
            return translate("Texts", "The clock is not running. Start a phase first.")
        case Problem.NOT_ALLOWED:
            return translate("Texts", "This is for the coordinator to change.")
        case Problem.NO_DISPLAY:
            return translate(
                "Texts", "There is no screen here. Try: facilitator-app demo --headless"
            )
