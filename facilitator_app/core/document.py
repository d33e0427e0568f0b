"""A document before it has a language: what stands in it and in which order.

Composers in the core build it as a pure function of the state; `export` gives it the words of a
language, styles and a file. Words of the program are keys of `resources/report`; whatever people
wrote is `Written` and carries its language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from facilitator_app.core.frozen import frozen

NO_VALUES: Mapping[str, Text] = MappingProxyType({})
NO_TRANSLATIONS: Mapping[str, str] = MappingProxyType({})


@frozen
class Written:
    """Something a person wrote, exactly as it stands.

    Attributes:
        language: "fi", "sv", "en" or another code; "" when it belongs to no language.
        quoted: True when it gets the quotation marks of the document's language.
        translations: Language -> the same thing in that language, shown where there is one.
        ready: True when it may be ready words of the method, which are known in every language.
    """

    text: str
    language: str = ""
    quoted: bool = False
    translations: Mapping[str, str] = field(default_factory=lambda: NO_TRANSLATIONS)
    ready: bool = False


@frozen
class Word:
    """Words of the program, by key.

    Attributes:
        values: What stands in their gaps; "count", when it is there, chooses the plural.
    """

    key: str
    values: Mapping[str, Text] = field(default_factory=lambda: NO_VALUES)


@frozen
class Clock:
    """A time of day, in minutes after midnight; after the next midnight it goes on past 1440."""

    minute: float


@frozen
class Signed:
    """A difference, told with its sign."""

    value: int


@frozen
class Listing:
    """Things one after another, the last one joined with "and".

    Attributes:
        begins: True when it stands at the start of a sentence and begins with a capital.
    """

    items: tuple[Text, ...]
    begins: bool = False


Text = Written | Word | Clock | Signed | Listing | date | int


def word(key: str, **values: Text) -> Word:
    """Return the words of `key` with `values` in their gaps."""
    return Word(key, values)


class Style(StrEnum):
    """What a paragraph is; how it looks is for the template to say."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    LEAD = "lead"
    BODY = "body"
    BULLET = "bullet"
    MORE = "more"  # goes on with what the bullet above it says
    NUMBER = "number"  # a run of these is one list and begins at 1
    LINE = "line"  # a line of the record
    LINE_QUOTE = "line_quote"  # a line of the record in somebody's exact words
    QUOTE = "quote"
    QUOTE_SOURCE = "quote_source"
    INSIGHT = "insight"
    NOTE = "note"
    SAID = "said"  # aloud by the facilitator, from the paper in the hand
    RULE = "rule"  # a ground rule on a page of its own; numbered
    SIGN = "sign"  # the number of a table, to be seen across a room
    NAME = "name"  # of a person, on a page that lies on a table: read from a distance
    DRAFT = "draft"  # says that nobody has read the document through


class Role(StrEnum):
    """What a span is within its paragraph."""

    PLAIN = "plain"
    STRONG = "strong"
    FIRST_STRONG = "first_strong"  # its first sentence stands out, if there are more
    TIME = "time"


@frozen
class Span:
    """A stretch of a paragraph; spans stand a space apart.

    Attributes:
        anchor: A name by which the text is found again in an edited document; "" for none.
    """

    text: Text
    role: Role = Role.PLAIN
    anchor: str = ""


@frozen
class Paragraph:
    """One paragraph.

    Attributes:
        kept: True when it stands on the same page as what follows it.
    """

    style: Style
    spans: tuple[Span, ...]
    kept: bool = False


@frozen
class Heading:
    """A heading of level 1 to 3.

    Attributes:
        new_page: True when it begins a page.
    """

    level: int
    text: Text
    anchor: str = ""
    new_page: bool = False


@frozen
class Contents:
    """A list of links to the headings of levels 1 to `levels`."""

    levels: int = 2


@frozen
class Column:
    """A column of a table.

    Attributes:
        share: Its width against that of the others.
    """

    title: Text
    is_number: bool = False
    share: int = 1


Cell = Text | tuple[Paragraph, ...]  # several take the style of a cell, but for what is said


@frozen
class Table:
    """A table with a header row; the first column names its row.

    Attributes:
        description: What a screen reader says of it before reading it.
        has_total: True when the last row sums up the others.
        kept: True when a table of few rows does not break over pages.
        names_rows: True when the first column says what a row is about.
    """

    caption: Text
    description: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    has_total: bool = False
    kept: bool = True
    names_rows: bool = True


@frozen
class Series:
    """One row of bars of a chart; a value that is not known is None."""

    name: Text
    values: tuple[int | None, ...]


@frozen
class Chart:
    """Bars that lie side by side; whatever it shows also stands in a table after it.

    Attributes:
        description: What it shows, in words: read out in its place.
        categories: What the bars belong to, one for each value of a series.
    """

    caption: Text
    description: Text
    categories: tuple[Text, ...]
    series: tuple[Series, ...]


Block = Heading | Paragraph | Contents | Table | Chart


@frozen
class Composition:
    """A whole document without language.

    Attributes:
        kind: What sort of document it is, for the page header.
        subject: One line on what it is about.
        organisers: Who stands behind it, for the page header.
        day: The day of the event.
    """

    kind: Text
    title: Text
    subject: Text
    organisers: tuple[Written, ...]
    day: date
    blocks: tuple[Block, ...]


class Anchored(StrEnum):
    """Which text of which kind of record an anchor leads to."""

    LINE = "n"
    SENTENCE = "s"
    THEME_TITLE = "t"
    THEME_TEXT = "d"
    THEME_DISAGREEMENT = "x"


def anchor(what: Anchored, record_id: str, part: int = 0) -> str:
    """Return the name of an anchor; the same part of a record always has the same one."""
    return f"{what}{part or ''}_{record_id}"


def paragraph(style: Style, *texts: Text | Span, kept: bool = False) -> Paragraph:
    """Return a paragraph of plain texts and spans."""
    spans = tuple(each if isinstance(each, Span) else Span(each) for each in texts)
    return Paragraph(style, spans, kept)


def strong(text: Text) -> Span:
    """Return `text` as something that stands out."""
    return Span(text, Role.STRONG)
