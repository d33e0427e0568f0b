"""What is to be said about a programme that was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.intake.programme_text import Note, NoteKind
from facilitator_app.ui.formats import clock_time


def programme_note(note: Note) -> str:
    """Return what is to be said about a programme that was read."""
    translate = QCoreApplication.translate
    values = {"line": note.line, "clock": note.clock, "read": clock_time(note.minute or 0)}
    match note.kind:
        case NoteKind.NO_TIMES:
            text = translate("Plan", "No line begins with a time such as 9.00.")
        case NoteKind.OUT_OF_ORDER:
            text = translate("Plan", "Line {line}: {clock} is earlier than the time before it.")
        case NoteKind.BAD_CLOCK:
            text = translate("Plan", "Line {line}: {clock} is not a time; the line is left out.")
        case NoteKind.PAST_MIDNIGHT:
            text = translate("Plan", "Line {line}: {clock} is read as after midnight.")
        case NoteKind.AFTERNOON:
            text = translate("Plan", "Line {line}: {clock} is read as {read}.")
        case NoteKind.NO_DIALOGUE:
            text = translate("Plan", "Choose the line during which the groups meet.")
    return text.format(**values)
