"""What rows say: clock times, markers, and whole lines for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.commands.notes import ARROW
from facilitator_app.core.model import LineKind
from facilitator_app.ui.formats import clock_time_of
from facilitator_app.ui.line_kinds import kind_name
from facilitator_app.ui.notes.rows import Heading, LineRow, Row, Safety

_LAST_LINES = 10


class RowWords:
    """Words in the program's language, times in the event's place.

    Args:
        utc_offset_minutes: Of the event.
    """

    def __init__(self, utc_offset_minutes: int) -> None:
        self._offset = utc_offset_minutes

    def clock(self, at_ms: int) -> str:
        """Return a clock time, "10.42"."""
        return clock_time_of(at_ms, self._offset)

    def marker(self, row: LineRow) -> str:
        """Return what a hand-off marker says."""
        translate = QCoreApplication.translate
        names, time = row.line.text.strip(), self.clock(row.line.at_ms)
        former, _, successor = row.line.text.rpartition(ARROW)
        if not former.strip():  # nobody had a name before
            names = successor
        #: "Maija → Pekka 10.45"; the last ten lines were in view when Pekka began.
        text = translate(
            "Rows", "The recorder changed: {names} {time}. {who} saw the last ten lines."
        )
        return text.format(names=names, time=time, who=successor)

    def spoken(self, row: Row) -> str:
        """Return a row as a screen reader says it."""
        if isinstance(row, Heading):
            return f"{row.title} {self.clock(row.at_ms)}"
        line = row.line
        if line.what is LineKind.HANDOFF:
            return self.marker(row)
        parts = [self.clock(line.at_ms), kind_name(line.what), line.text, *line.tags]
        if line.struck:
            parts.append(struck_words())
        if row.marks:
            parts.append(QCoreApplication.translate("Rows", "possible identifier"))
        parts.append(safety_words(row.safety))
        return ", ".join(parts)


def struck_words() -> str:
    """Return what stands behind a line that was asked to be removed."""
    return QCoreApplication.translate("Rows", "left out of exports")


def safety_words(safety: Safety) -> str:
    """Return where a line is, in words."""
    translate = QCoreApplication.translate
    match safety:
        case Safety.TYPING:
            return translate("Rows", "being typed")
        case Safety.HERE:
            return translate("Rows", "only on this computer")
        case Safety.TWO_PLACES:
            return translate("Rows", "in two places")
        case Safety.NOT_ON_DISK:
            return translate("Rows", "not on disk")
