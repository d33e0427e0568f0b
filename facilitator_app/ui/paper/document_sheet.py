"""A composed document as pages: the same blocks that become a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QTextDocument, QTextTable

from facilitator_app.core.document import (
    Block,
    Cell,
    Composition,
    Heading,
    Paragraph,
    Role,
    Span,
    Style,
    Table,
    Text,
)
from facilitator_app.export.words import Words
from facilitator_app.ui.paper.sheet import HEIGHT, PALE, SCALE, WIDTH, draw_text, font

SIDE, TOP, BOTTOM = 44.0, 44.0, 54.0
_STYLE = """
body { font-family: Inter, 'DejaVu Sans'; font-size: 95px; color: #17231F; }
p.heading1 { font-size: 150px; font-weight: 600; margin-top: 90px; margin-bottom: 45px; }
p.heading2 { font-size: 115px; font-weight: 600; margin-top: 60px; margin-bottom: 30px; }
p { margin-top: 0; margin-bottom: 25px; }
p.title { font-size: 210px; font-weight: 600; margin-bottom: 30px; }
p.subtitle { font-size: 115px; color: #5B6964; margin-bottom: 90px; }
p.lead { font-size: 115px; margin-bottom: 80px; }
th { background-color: #E7ECE8; text-align: left; font-weight: 600; }
td, th { padding: 30px 45px; border-color: #9AA5A0; }
p.said { font-size: 140px; margin-bottom: 40px; }
p.rule { font-size: 160px; margin-bottom: 60px; }
p.sign { font-size: 480px; font-weight: 600; margin-bottom: 60px; }
p.name { font-size: 180px; margin-bottom: 50px; }
p.break { page-break-before: always; font-size: 1px; margin: 0; }
td p, th p { margin-bottom: 15px; }
"""


class DocumentSheet:
    """Paints a composition in the words of a language."""

    def __init__(self, composition: Composition, words: Words) -> None:
        self._words = words
        self._kind = words.plain(composition.kind)
        self._breaks: set[tuple[int, int]] = set()  # table and row before which a page ends
        self._parts: list[tuple[int, int]] = []  # the tables as laid out: which, and from which row
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._document.setDefaultStyleSheet(_STYLE)
        self._lay_out(composition.blocks)

    @property
    def page_count(self) -> int:
        """As many as the text takes."""
        return self._document.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page with its number."""
        height = HEIGHT - TOP - BOTTOM
        painter.save()
        painter.translate(SIDE, TOP)
        painter.setClipRect(QRectF(0, 0, WIDTH - 2 * SIDE, height))
        painter.scale(1 / SCALE, 1 / SCALE)
        painter.translate(0, -page * height * SCALE)
        view = QRectF(0, page * height * SCALE, (WIDTH - 2 * SIDE) * SCALE, height * SCALE)
        self._document.drawContents(painter, view)
        painter.restore()
        foot = QRectF(SIDE, HEIGHT - BOTTOM + 14, WIDTH - 2 * SIDE, 16)
        text = f"{self._kind}  {page + 1}/{self.page_count}"
        draw_text(painter, foot, text, font(9), colour=PALE)

    def _lay_out(self, blocks: Sequence[Block]) -> None:
        """Fill the pages; where Qt would cut a row of a table, the table is cut before it."""
        size = QSizeF((WIDTH - 2 * SIDE) * SCALE, (HEIGHT - TOP - BOTTOM) * SCALE)
        rows = sum(len(block.rows) for block in blocks if isinstance(block, Table))
        for _ in range(rows + 1):
            self._parts.clear()
            self._document.setHtml(f"<body>{''.join(self._blocks(blocks))}</body>")
            self._document.setPageSize(size)
            cut = next(self._cut_rows(size.height()), None)
            if cut is None:
                return
            self._breaks.add(cut)

    def _cut_rows(self, height: float) -> Iterator[tuple[int, int]]:
        """Return the rows that stand on two pages, and need not."""
        frames = self._document.rootFrame().childFrames()
        tables = [frame for frame in frames if isinstance(frame, QTextTable)]
        for table, (number, first) in zip(tables, self._parts, strict=True):
            for row in range(1, table.rows()):
                top, bottom = self._edges(table, row)
                place = (number, first + row - 1)
                if top // height != bottom // height and place not in self._breaks:
                    yield place

    def _edges(self, table: QTextTable, row: int) -> tuple[float, float]:
        layout = self._document.documentLayout()
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        first = [layout.blockBoundingRect(cell.firstCursorPosition().block()) for cell in cells]
        last = [layout.blockBoundingRect(cell.lastCursorPosition().block()) for cell in cells]
        return min(each.top() for each in first), max(each.bottom() for each in last)

    def _blocks(self, blocks: Iterable[Block]) -> Iterable[str]:
        number, tables = 0, 0
        for block in blocks:
            number = number + 1 if _is_numbered(block) else 0
            match block:
                case Heading():
                    if block.new_page:
                        yield '<p class="break"></p>'
                    style = f"heading{min(2, block.level)}"
                    yield f'<p class="{style}">{self._plain(block.text)}</p>'
                case Paragraph():
                    mark = f"{number}. " if number else ""
                    yield f'<p class="{block.style.value}">{mark}{self._spans(block.spans)}</p>'
                case Table():
                    yield from self._table(block, tables)
                    tables += 1
                case _:
                    continue

    def _table(self, table: Table, number: int) -> Iterator[str]:
        starts = [row for at, row in sorted(self._breaks) if at == number and row > 0]
        for first, end in pairwise((0, *starts, len(table.rows))):
            self._parts.append((number, first))
            if (number, first) in self._breaks:
                yield '<p class="break"></p>'
            yield self._part(table, table.rows[first:end])

    def _part(self, table: Table, of: Sequence[Sequence[Cell]]) -> str:
        shares = sum(column.share for column in table.columns)
        head = "".join(
            f'<th width="{100 * column.share // shares}%">{self._plain(column.title)}</th>'
            for column in table.columns
        )
        rows = "".join(
            f"<tr>{''.join(f'<td>{self._cell(cell)}</td>' for cell in row)}</tr>" for row in of
        )
        opened = '<table border="1" cellspacing="0" width="100%" style="border-collapse: collapse">'
        return f"{opened}<thead><tr>{head}</tr></thead>{rows}</table>"

    def _cell(self, cell: Cell) -> str:
        if not isinstance(cell, tuple):
            return self._plain(cell)
        return "".join(
            f'<p class="{each.style.value}">{self._spans(each.spans)}</p>' for each in cell
        )

    def _spans(self, spans: Iterable[Span]) -> str:
        return " ".join(self._span(span) for span in spans)

    def _span(self, span: Span) -> str:
        text = self._plain(span.text)
        return f"<b>{text}</b>" if span.role in (Role.STRONG, Role.FIRST_STRONG) else text

    def _plain(self, text: Text) -> str:
        return escape(self._words.plain(text)).replace("\n", "<br/>")


def _is_numbered(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style in (Style.NUMBER, Style.RULE)
