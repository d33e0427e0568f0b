"""Which column of a table is what."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from facilitator_app.core.frozen import frozen

HEADER_SEARCH_ROWS = 10
FULL_NAME = "full_name"
STATUS = "attendance"

# What a heading begins with or holds, in order: the first that fits wins.
_LEFT_OUT = {
    "identity_code": ("henkilötunnus", "hetu", "personbeteckning", "personnummer", "identity code"),
    "diet": ("ruokavalio", "erikoisruokavalio", "allergi", "kost", "diet"),
    "phone": ("puhelin", "matkapuhelin", "telefon", "phone", "mobile"),
    "billing": ("lasku", "faktur", "billing", "invoice"),
}
_SYNONYMS = {
    "wants_summary": ("saako yhteystietoja", "får kontaktuppgifter", "may we contact", "gdpr"),
    "email": ("sähköposti", "e-post", "epost", "email", "e-mail"),
    "first_name": ("etunimi", "förnamn", "first name", "given name"),
    "last_name": ("sukunimi", "efternamn", "last name", "surname", "family name"),
    "registered_at": ("ilmoittautumisaika", "aikaleima", "timestamp", "tidsstämpel", "anmäld"),
    "sector": ("organisaation tyyppi", "sektori", "typ av organisation", "sector"),
    "level": ("tehtävätaso", "taso", "nivå", "level"),
    "unit": ("yksikkö", "osasto", "enhet", "avdelning", "unit", "department"),
    "organisation": (
        "organisaatio",
        "organisation",
        "organization",
        "yritys",
        "företag",
        "company",
        "työnantaja",
        "arbetsgivare",
        "employer",
    ),
    "joins_by": ("osallistumistapa", "deltar via", "joins by"),
    "needs": ("erityistarpe", "tarpeet", "tekstitys", "behov", "needs", "access", "tuki"),
    "language": ("kieli", "kielellä", "språk", "language"),
    STATUS: ("tila", "status", "ilmoittautumisen tila"),
    FULL_NAME: ("nimi", "nimesi", "namn", "name"),
}
FIELDS = (
    *("first_name", "last_name", FULL_NAME, "email", "organisation", "sector", "unit", "level"),
    *("language", "joins_by", "needs", "registered_at", STATUS, "wants_summary"),
)


@frozen
class Column:
    """A column of a table.

    Attributes:
        field: The field of a person that it becomes; None when it is left out.
        left_out_because: Why it is left out on purpose; None when it was only not recognised.
    """

    heading: str
    field: str | None = None
    left_out_because: str | None = None


def guess_columns(headings: Sequence[str]) -> tuple[Column, ...]:
    """Return what each heading most likely means; no field is given twice."""
    taken: set[str] = set()
    columns: list[Column] = []
    for heading in headings:
        column = _guess(heading, taken)
        if column.field is not None:
            taken.add(column.field)
        columns.append(column)
    return tuple(columns)


def _guess(heading: str, taken: set[str]) -> Column:
    text = " ".join(heading.casefold().split())
    for reason, words in _LEFT_OUT.items():
        if any(word in text for word in words):
            return Column(heading, None, reason)
    for field, words in _SYNONYMS.items():
        if field not in taken and any(_is_word_in(word, text) for word in words):
            return Column(heading, field)
    return Column(heading)


def _is_word_in(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None


def header_row_of(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the index of the row with most recognised headings; title rows may stand above."""
    known = [
        sum(column.field is not None for column in guess_columns(row)) if len(set(row)) > 1 else 0
        for row in rows[:HEADER_SEARCH_ROWS]
    ]
    best = max(known, default=0)
    return known.index(best) if best > 0 else None


def columns_by_content(rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Return what columns without headings most likely are: addresses, names, then nothing."""
    width = max((len(row) for row in rows), default=0)
    cells = [[row[at] for row in rows if at < len(row) and row[at]] for at in range(width)]
    kinds: list[str | None] = [None] * width
    addresses = [at for at in range(width) if _mostly(cells[at], _is_address)]
    if addresses:
        kinds[addresses[0]] = "email"
    words = [at for at in range(width) if at not in addresses and _mostly(cells[at], _is_name)]
    if words:
        first = words[0]
        pair = first + 1 in words and not any(" " in cell for cell in cells[first])
        kinds[first] = "first_name" if pair else FULL_NAME
        if pair:
            kinds[first + 1] = "last_name"
    return tuple(Column("", kind) for kind in kinds)


def _mostly(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(test, cells)) * 2 > len(cells)


def _is_address(cell: str) -> bool:
    return "@" in cell and " " not in cell.strip()


def _is_name(cell: str) -> bool:
    return cell[:1].isalpha() and not any(letter.isdigit() for letter in cell) and len(cell) < 60
