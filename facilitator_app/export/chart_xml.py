"""Charts as Word draws them: a part of DrawingML with its figures in a small workbook beside it.

Native, so that a translator or an editor can change words and figures; LibreOffice shows it too.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from facilitator_app.core.document import Chart
from facilitator_app.core.frozen import frozen
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.export.colors import LEAST_CONTRAST, PAPER, contrast
from facilitator_app.export.template_styles import style_ids
from facilitator_app.export.words import Words
from facilitator_app.export.xml_query import find_all

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_IN_TEXT = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_INK, _DARK, _PALE, _EDGE, _RULE = "1A1A1A", "1B3A5C", "C9D6E0", "505A64", "D5DBE0"
_LONGEST_CATEGORY = 40  # the table has it in full
_EMU_PER_TWIP, _EMU_PER_CM = 635, 360_000
_HIGH_CM, _HIGH_PER_ROW_CM, _HIGHEST_CM = 2.2, 0.62, 20.0
_FIRST_ID = 20_000  # of drawings: those of a template have small ones
_SAME_DAY = datetime(2020, 1, 1)  # noqa: DTZ001 - the same content makes the same file


@frozen
class _Filled:
    """A chart in one language: its words and figures."""

    language: str
    categories: list[str]
    names: list[str]
    values: list[tuple[int | None, ...]]


class Charts:
    """Makes the charts of one document.

    Args:
        tag: The language of the document, as Word writes it.
    """

    def __init__(self, document: Document, words: Words, tag: str, text_width: int) -> None:
        self._part: Any = document.part
        self._words, self._tag, self._width = words, tag, text_width
        self._dark = _heading_color(document)
        self._count = 0

    def run(self, chart: Chart) -> str:
        """Return the run that shows a chart, and add its parts to the document."""
        filled = self._filled(chart)
        link = self._part.relate_to(self._chart_part(filled), f"{_OFFICE}/chart")
        self._count += 1
        high = _HIGH_CM + _HIGH_PER_ROW_CM * len(filled.categories) * len(filled.names) / 1.6
        words = quoteattr(shown_on_one_line(self._words.plain(chart.description)))
        name = quoteattr(f"{self._words.entry('caption_figure')} {self._count}")
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_IN_TEXT}" distT="0" distB="0" distL="0" '
            f'distR="0"><wp:extent cx="{self._width * _EMU_PER_TWIP}" '
            f'cy="{round(min(high, _HIGHEST_CM) * _EMU_PER_CM)}"/>'
            f'<wp:docPr id="{_FIRST_ID + self._count}" name={name} descr={words}/>'
            f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_DRAWING}"><a:graphicData '
            f'uri="{_CHART}"><c:chart xmlns:c="{_CHART}" xmlns:r="{_OFFICE}" r:id="{link}"/>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )

    def _filled(self, chart: Chart) -> _Filled:
        plain = self._words.plain
        return _Filled(
            language=self._tag,
            categories=[_cut(shown_on_one_line(plain(each))) for each in chart.categories],
            names=[shown_on_one_line(plain(each.name)) for each in chart.series],
            values=[each.values for each in chart.series],
        )

    def _chart_part(self, filled: _Filled) -> Part:
        package = self._part.package
        xml = _chart_space(filled, (_PALE, self._dark)).encode()
        name: PackURI = package.next_partname("/word/charts/chart%d.xml")
        chart = Part(name, _CHART_TYPE, xml, package)
        book = PackURI(f"/word/embeddings/Figures{name.idx or 1}.xlsx")
        chart.relate_to(Part(book, _BOOK_TYPE, _workbook(filled), package), f"{_OFFICE}/package")
        return chart


def _chart_space(filled: _Filled, fills: tuple[str, str]) -> str:
    bars = "".join(
        _series(filled, at, fills[min(at, len(fills) - 1)]) for at in range(len(filled.names))
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{_CHART}" xmlns:a="{_DRAWING}" xmlns:r="{_OFFICE}">'
        f'<c:date1904 val="0"/><c:lang val="{filled.language}"/><c:roundedCorners val="0"/>'
        '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart>'
        '<c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{bars}<c:gapWidth val="35"/><c:overlap val="-5"/><c:axId val="111"/>'
        f'<c:axId val="112"/></c:barChart>{_axes()}<c:spPr><a:noFill/></c:spPr></c:plotArea>'
        f'<c:legend><c:legendPos val="t"/><c:overlay val="0"/>{_letters(1000)}</c:legend>'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr>{_fill(PAPER)}<a:ln><a:noFill/></a:ln></c:spPr>"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _series(filled: _Filled, at: int, fill: str) -> str:
    column = chr(ord("B") + at)
    last = len(filled.categories) + 1
    shown = "".join(
        f'<c:{what} val="{int(what == "showVal")}"/>'
        for what in (
            *("showLegendKey", "showVal", "showCatName"),
            *("showSerName", "showPercent", "showBubbleSize"),
        )
    )
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/><c:tx>'
        f"{_texts(f'Figures!${column}$1', [filled.names[at]])}</c:tx>"
        f"<c:spPr>{_fill(fill)}{_line(_EDGE)}</c:spPr>"
        '<c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="0" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_letters(900)}"
        f'<c:dLblPos val="outEnd"/>{shown}</c:dLbls>'
        f"<c:cat>{_texts(f'Figures!$A$2:$A${last}', filled.categories)}</c:cat>"
        f"<c:val><c:numRef><c:f>Figures!${column}$2:${column}${last}</c:f><c:numCache>"
        f"<c:formatCode>General</c:formatCode>{_points(filled.values[at])}</c:numCache>"
        "</c:numRef></c:val></c:ser>"
    )


def _axes() -> str:
    ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
    return (
        '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        f"{ticks}<c:spPr>{_line(_EDGE)}</c:spPr>{_letters(1000)}"
        '<c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="1"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/>'
        '</c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>'
        f'{_line(_RULE)}</c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>'
        f"{ticks}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_letters(900)}"
        '<c:crossAx val="111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>'
    )


def _texts(place: str, texts: Sequence[str]) -> str:
    return f"<c:strRef><c:f>{place}</c:f><c:strCache>{_points(texts)}</c:strCache></c:strRef>"


def _points(values: Sequence[str | int | None]) -> str:
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{escape(str(value))}</c:v></c:pt>'
        for at, value in enumerate(values)
        if value is not None
    )
    return f'<c:ptCount val="{len(values)}"/>{points}'


def _letters(size: int) -> str:
    """Return how words of a chart look: in the letters of the document."""
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{size}" b="0">{_fill(_INK)}'
        "</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>"
    )


def _fill(color: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>'


def _line(color: str) -> str:
    return f'<a:ln w="9525">{_fill(color)}</a:ln>'


def _workbook(filled: _Filled) -> bytes:
    """Return the figures as the workbook that opens when somebody edits the chart."""
    from xlsxwriter import Workbook  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    out = io.BytesIO()
    book: Any = Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    with book:
        book.set_properties({"created": _SAME_DAY})
        sheet = book.add_worksheet("Figures")
        for row, name in enumerate(filled.categories, start=1):
            sheet.write_string(row, 0, name)
        for column, name in enumerate(filled.names, start=1):
            sheet.write_string(0, column, name)
            for row, value in enumerate(filled.values[column - 1], start=1):
                if value is not None:
                    sheet.write_number(row, column, value)
    return out.getvalue()


def _heading_color(document: Document) -> str:
    """Return the colour of the template's headings where it stands out from the page."""
    style_id = style_ids(document).of("heading 1")
    path = f'./w:style[@w:styleId="{style_id}"]/w:rPr/w:color/@w:val'
    found = [str(each) for each in find_all(document.styles.element, path) if str(each) != "auto"]
    return found[0] if found and contrast(found[0], PAPER) >= LEAST_CONTRAST else _DARK


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_CATEGORY else f"{text[: _LONGEST_CATEGORY - 1].rstrip()}…"
