"""Tables as XML: header row that repeats, rows that stay whole, a description that is read out."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from facilitator_app.core.document import Cell, Column, Table, Text
from facilitator_app.core.frozen import frozen
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.export import styles
from facilitator_app.export.runs import Runs
from facilitator_app.export.styles import StyleIds
from facilitator_app.export.words import Words

_KEPT_WHOLE = 16  # a table of at most so many rows does not break over pages


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


def table(runs: Runs, words: Words, ids: StyleIds, block: Table, text_width: int) -> str:
    """Return a table as wide as the text, its columns by their shares."""
    widths = _widths(block.columns, text_width)
    rows = [tuple(column.title for column in block.columns), *block.rows]
    whole = block.kept and len(rows) <= _KEPT_WHOLE
    last = len(rows) - 1
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f"<w:tbl>{_properties(words, ids, block, text_width)}<w:tblGrid>{grid}</w:tblGrid>"
        + "".join(
            _row(
                [
                    _cell(runs, _look(ids, column, at), text, width, kept=whole and at != last)
                    for column, text, width in zip(block.columns, row, widths, strict=True)
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


def _cell(runs: Runs, look: tuple[str, str], cell: Cell, width: int, *, kept: bool) -> str:
    style_id, side = look
    keep = "<w:keepNext/>" if kept else ""
    opened = f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/>{keep}{side}</w:pPr>'
    lines = (
        [runs.of(each.spans) for each in cell] if isinstance(cell, tuple) else [runs.one_line(cell)]
    )
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        + "".join(f"{opened}{line}</w:p>" for line in lines)
        + "</w:tc>"
    )


def _look(ids: StyleIds, column: Column, row: int) -> tuple[str, str]:
    """Return the style of a cell, and what turns it to the right where the style does not.

    The header row has a style of its own: the text colour of a template would win over that of
    the table.
    """
    if row == 0:
        return ids.of(styles.HEADER_CELL), '<w:jc w:val="right"/>' if column.is_number else ""
    return ids.of(styles.NUMBER_CELL if column.is_number else styles.CELL), ""


def _widths(columns: tuple[Column, ...], text_width: int) -> list[int]:
    shares = sum(column.share for column in columns)
    widths = [text_width * column.share // shares for column in columns]
    widths[0] += text_width - sum(widths)
    return widths


def _attribute(words: Words, text: Text) -> str:
    return quoteattr(shown_on_one_line(words.plain(text)))
