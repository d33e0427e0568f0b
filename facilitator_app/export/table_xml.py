"""Tables as XML: header row that repeats, rows that stay whole, a description that is read out."""

from __future__ import annotations

import re
from itertools import islice
from xml.sax.saxutils import quoteattr

from facilitator_app.core.document import Cell, Column, Style, Table, Text
from facilitator_app.core.frozen import frozen
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.export import styles
from facilitator_app.export.runs import Runs
from facilitator_app.export.styles import StyleIds
from facilitator_app.export.words import Words

_KEPT_WHOLE = 16  # a table of at most so many rows does not break over pages
_LETTER = 140  # width of a bold letter of 10 points in a wide face, in twentieths of a point
_LARGER = 1.4  # what is said aloud stands in 14 points
_NARROW, _BROAD = frozenset("fijlrtI!|()[]'’"), frozenset("mwMW@%")
_CELL_MARGINS = 216
_LONGEST_WORD = 18  # letters; a longer one may break
_ROWS_MEASURED = 300
_WORD = re.compile(r"[^\s\-–/]+")


@frozen
class Numbered:
    """What a caption begins with, for example "Taulukko 2"."""

    label: str
    number: int


def caption(runs: Runs, ids: StyleIds, numbered: Numbered, text: Text) -> str:
    """Return the caption above a table or a chart, with a field that Word counts."""
    label = numbered.label
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{ids.of(styles.CAPTION)}"/><w:keepNext/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{label} </w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> SEQ {label} \\* ARABIC </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r><w:t>{numbered.number}</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        f'<w:r><w:t xml:space="preserve">. </w:t></w:r>{runs.one_line(text)}</w:p>'
    )


def table(
    runs: Runs,
    words: Words,
    ids: StyleIds,
    block: Table,
    text_width: int,
    *,
    leads_on: bool = False,
) -> str:
    """Return a table as wide as the text, its columns by their shares.

    Args:
        leads_on: True when what follows must not stand on a page without it.
    """
    widths = _widths(words, block, text_width)
    rows = [tuple(column.title for column in block.columns), *block.rows]
    whole = block.kept and len(rows) <= _KEPT_WHOLE
    last = len(rows) - 1
    kept = set(range(last)) if whole else set[int]()
    if leads_on:
        kept.add(last)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f"<w:tbl>{_properties(words, ids, block, text_width)}<w:tblGrid>{grid}</w:tblGrid>"
        + "".join(
            _row(
                [
                    f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
                    f"{_cell(runs, ids, _look(ids, column, at, kept=at in kept), cell)}"
                    "</w:tc>"
                    for column, cell, width in zip(block.columns, row, widths, strict=True)
                ],
                is_header=at == 0,
            )
            for at, row in enumerate(rows)
        )
        + "</w:tbl>"
    )


def _properties(words: Words, ids: StyleIds, block: Table, text_width: int) -> str:
    flags = 0x0420 | (0x40 if block.has_total else 0) | (0x80 if block.names_rows else 0)
    look = (
        f'<w:tblLook w:val="{flags:04X}" w:firstRow="1" w:lastRow="{int(block.has_total)}" '
        f'w:firstColumn="{int(block.names_rows)}" w:lastColumn="0" '
        'w:noHBand="0" w:noVBand="1"/>'
    )
    return (
        f'<w:tblPr><w:tblStyle w:val="{ids.of(styles.TABLE)}"/>'
        f'<w:tblW w:w="{text_width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{look}'
        f"<w:tblCaption w:val={_attribute(words, block.caption)}/>"
        f"<w:tblDescription w:val={_attribute(words, block.description)}/></w:tblPr>"
    )


def _row(cells: list[str], *, is_header: bool) -> str:
    header = "<w:tblHeader/>" if is_header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(runs: Runs, ids: StyleIds, look: tuple[str, str], cell: Cell) -> str:
    """Return the paragraphs of a cell; they take its style, but for what is said aloud."""
    style_id, more = look
    if not isinstance(cell, tuple):
        return _in_cell(style_id, more, runs.one_line(cell))
    said = ids.of(styles.STYLE_NAMES[Style.SAID])
    return "".join(
        _in_cell(said if each.style is Style.SAID else style_id, more, runs.of(each.spans))
        for each in cell
    )


def _in_cell(style_id: str, more: str, line: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/>{more}</w:pPr>{line}</w:p>'


def _look(ids: StyleIds, column: Column, row: int, *, kept: bool) -> tuple[str, str]:
    """Return the style of a cell, and what its paragraphs have beside it.

    The header row has a style of its own: the text colour of a template would win over that of
    the table.
    """
    keep = "<w:keepNext/>" if kept else ""
    if row == 0:
        side = '<w:jc w:val="right"/>' if column.is_number else ""
        return ids.of(styles.HEADER_CELL), f"{keep}{side}"
    return ids.of(styles.NUMBER_CELL if column.is_number else styles.CELL), keep


def _widths(words: Words, block: Table, text_width: int) -> list[int]:
    """Return widths by the shares of the columns, none so narrow that a word breaks in it."""
    least = [_least_width(words, block, at) for at in range(len(block.columns))]
    shares = [column.share for column in block.columns]
    if sum(least) > text_width:
        shares, least = least, [0] * len(least)
    widths = [0] * len(shares)
    left, free = text_width, set(range(len(shares)))
    while free:
        among = sum(shares[at] for at in free)
        short = {at for at in free if left * shares[at] // among < least[at]}
        if not short:
            for at in free:
                widths[at] = left * shares[at] // among
            break
        for at in short:
            widths[at] = least[at]
            left -= least[at]
        free -= short
    widths[0] += text_width - sum(widths)
    return widths


def _least_width(words: Words, block: Table, at: int) -> int:
    """Return how wide a column has to be for its longest word in a wide face."""
    title = block.columns[at].title
    cells = (row[at] for row in islice(block.rows, _ROWS_MEASURED))
    longest = max((_longest_word(words, each) for each in (title, *cells)), default=0)
    return longest + _CELL_MARGINS


def _longest_word(words: Words, cell: Cell) -> int:
    if not isinstance(cell, tuple):
        return _width(words, cell)
    return max(
        (
            round(_width(words, span.text) * (_LARGER if each.style is Style.SAID else 1))
            for each in cell
            for span in each.spans
        ),
        default=0,
    )


def _width(words: Words, text: Text) -> int:
    """Return the width of the longest word of a text, in a bold and wide face of 10 points."""
    found = (each[:_LONGEST_WORD] for each in _WORD.findall(words.plain(text)))
    return round(max((sum(map(_weight, each)) for each in found), default=0) * _LETTER)


def _weight(letter: str) -> float:
    if letter in _NARROW:
        return 0.65
    return 1.6 if letter in _BROAD else 1.25 if letter.isupper() else 1


def _attribute(words: Words, text: Text) -> str:
    return quoteattr(shown_on_one_line(words.plain(text)))
