"""What a person can mend, as data. The sentences are in `ui/texts.py`; anything else is a bug."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """Why something a person asked for could not be done."""

    NO_SUCH_FILE = "no_such_file"
    NO_SUCH_FOLDER = "no_such_folder"
    IS_A_FOLDER = "is_a_folder"
    WRONG_ENDING = "wrong_ending"
    SAME_LANGUAGE = "same_language"
    FILE_EXISTS = "file_exists"
    NOT_AN_EVENT = "not_an_event"
    FILE_TOO_NEW = "file_too_new"
    FILE_DAMAGED = "file_damaged"
    BAD_UPDATE = "bad_update"
    FILE_IN_USE = "file_in_use"
    KEPT_IN_COPIES = "kept_in_copies"
    READ_ONLY = "read_only"
    FOLDER_READ_ONLY = "folder_read_only"
    DISK_FULL = "disk_full"
    CANNOT_WRITE = "cannot_write"
    CANNOT_READ = "cannot_read"
    NOT_A_TABLE = "not_a_table"
    TABLE_EMPTY = "table_empty"
    TABLE_ONLY_HEADINGS = "table_only_headings"
    TABLE_TOO_LARGE = "table_too_large"
    TABLE_LOCKED = "table_locked"
    NO_SUCH_TEMPLATE = "no_such_template"
    NO_SUCH_GROUP = "no_such_group"
    NO_SUCH_RECORD = "no_such_record"
    NO_PEOPLE = "no_people"
    NO_NAME = "no_name"
    NOBODY_SEATED = "nobody_seated"
    NO_ADDRESSES = "no_addresses"
    TOO_MANY_GROUPS = "too_many_groups"
    BAD_TIME = "bad_time"
    BAD_VALUE = "bad_value"
    BAD_CLOCK = "bad_clock"
    BAD_MINUTES = "bad_minutes"
    END_BEFORE_START = "end_before_start"
    PLAN_DOES_NOT_FIT = "plan_does_not_fit"
    PINS_CONTRADICT = "pins_contradict"
    NOT_A_TEMPLATE = "not_a_template"
    NOT_OUR_DOCUMENT = "not_our_document"
    NOT_A_TRANSLATION = "not_a_translation"
    TEMPLATE_REFUSED = "template_refused"
    NOT_A_RULE_SHEET = "not_a_rule_sheet"
    NOT_A_PICTURE = "not_a_picture"
    NO_TIMES_IN_PROGRAMME = "no_times_in_programme"
    PROGRAMME_OUT_OF_ORDER = "programme_out_of_order"
    NO_DIALOGUE_IN_PROGRAMME = "no_dialogue_in_programme"
    NO_MORE_PHASES = "no_more_phases"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NO_FORMER_PHASE = "no_former_phase"
    NO_TIME_LEFT = "no_time_left"
    NOT_RUNNING = "not_running"
    ALREADY_RUNNING = "already_running"
    DIALOGUE_OVER = "dialogue_over"
    NOT_ALLOWED = "not_allowed"
    NO_DISPLAY = "no_display"
    NOT_A_ROTATION = "not_a_rotation"


class UserError(Exception):
    """Something that a person can mend.

    Attributes:
        problem: What it is.
        details: Values for the sentence; never a name or a note's text.
    """

    def __init__(self, problem: Problem, **details: object) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.details = details
