"""The record for the National Dialogues has what their core group asks for, and every line."""

from __future__ import annotations

from facilitator_app.core.document import Anchored, Table, Word, Written
from facilitator_app.core.model import BACKGROUND_ID, Background, Line
from facilitator_app.core.national import compose_national
from facilitator_app.core.review import anchored_texts
from tests.events import small_state

TOLD = Background(
    id=BACKGROUND_ID,
    organiser_kind="kunta",
    backgrounds="naapurustosta",
    ages="17–84",
    surprises="- Hiljaisuus.\n- Nauru.",
    contact="Osallisuuspalvelut",
)


def test_every_line_stands_in_it_once():
    names = [name for name, _ in anchored_texts(compose_national(small_state()))]

    lines = [name for name in names if name.startswith(f"{Anchored.LINE}_")]
    assert sorted(lines) == sorted(f"n_{line.id}" for line in small_state().all(Line))


def test_what_only_the_organiser_knows_is_among_the_facts():
    composition = compose_national(small_state().with_records([TOLD]))

    facts = next(each for each in composition.blocks if isinstance(each, Table)).rows
    assert (Word("fact_organiser_kind"), Written("kunta", "fi")) in facts
    assert (Word("fact_contact"), Written("Osallisuuspalvelut", "fi")) in facts
    assert Word("surprises_heading") in [getattr(each, "text", None) for each in composition.blocks]


def test_what_nobody_wrote_has_no_row():
    composition = compose_national(small_state())

    facts = next(each for each in composition.blocks if isinstance(each, Table)).rows
    assert "fact_ages" not in [row[0].key for row in facts]
