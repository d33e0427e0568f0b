"""Where the people who took part came from, as counts of which none points at a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from facilitator_app.core.document import Block, Column, Style, Table, Text, Word, paragraph, word
from facilitator_app.core.model import Person
from facilitator_app.core.small_cells import LEAST, merge_small
from facilitator_app.core.state import EventState
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.core.told import written

_LEAST_ROWS = 2  # a single row says nothing that the facts do not


def backgrounds_table(state: EventState) -> Iterator[Block]:
    """Yield how many people came from where; small counts stand together, and it says so."""
    came = [person for person in state.all(Person) if person.attendance.has_come]
    places = Counter(shown_on_one_line(person.organisation) for person in came)
    merged = merge_small(places)
    if len(merged.rows) < _LEAST_ROWS:
        return
    language = state.event.language
    rows: list[tuple[Text, int]] = [
        (written(name, language) if name else Word("backgrounds_unknown"), count)
        for name, count in merged.rows
    ]
    if merged.merged_people:
        rows.append((Word("backgrounds_others"), merged.merged_people))
    yield Table(
        caption=Word("backgrounds_caption"),
        description=Word("backgrounds_description"),
        columns=(
            Column(Word("column_background"), share=78),
            Column(Word("column_people"), is_number=True, share=22),
        ),
        rows=(*rows, (Word("total"), len(came))),
        has_total=True,
    )
    if merged.merged_rows:
        yield paragraph(Style.NOTE, word("small_cells_merged", count=LEAST))
