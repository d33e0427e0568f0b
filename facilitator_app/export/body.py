"""The blocks of a composition to the XML of a document's body.

XML text is collected and parsed once, because building a tree through python-docx grows with the
square of the document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from facilitator_app.core.document import (
    Block,
    Chart,
    Composition,
    Contents,
    Heading,
    Paragraph,
    Style,
    Table,
    word,
)
from facilitator_app.core.frozen import frozen
from facilitator_app.export import styles
from facilitator_app.export.page_fill import leaves_room_for_contents
from facilitator_app.export.runs import Runs
from facilitator_app.export.styles import StyleIds
from facilitator_app.export.table_xml import Numbered, caption, table
from facilitator_app.export.words import Words

_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-{levels}" \\n \\h \\z \\u '
    "</w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_TOGETHER = 3  # as many lines of the contents stand together on a new page, at least
_NUMBERED = frozenset({Style.NUMBER, Style.RULE})
_LISTS = {
    each: family
    for family, members in enumerate(
        (
            {Style.BULLET, Style.MORE},
            {Style.NUMBER},
            {Style.RULE},
            {Style.LINE, Style.LINE_QUOTE},
            {Style.INSIGHT},
        )
    )
    for each in members
}
_RULE_INDENT = '<w:ind w:left="455" w:hanging="455"/>'  # a number of 16 points needs room
_NEXT_TO_NOTHING = (  # a line that is seen might come onto a page of its own
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)
_FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


@frozen
class Page:
    """What the body must know of the template it goes into.

    Attributes:
        text_width: Width of a line in twentieths of a point.
        first_list: The number that the first numbered list may take.
        is_followed: True when a paragraph of the template comes after it.
    """

    style_ids: StyleIds
    text_width: int
    first_list: int
    is_followed: bool = False


class Body:
    """Makes the body of one document.

    Args:
        draw: Returns the run that shows a chart.

    Attributes:
        lists: How many numbered lists it has; each needs a numbering of its own to begin at 1.
    """

    def __init__(self, words: Words, page: Page, draw: Callable[[Chart], str]) -> None:
        self.lists = 0
        self._draw = draw
        self._words, self._page, self._ids = words, page, page.style_ids
        self._runs = Runs(words, page.style_ids.roles)
        self._opened = {
            style: _opened(self._ids.of(name)) for style, name in styles.STYLE_NAMES.items()
        }
        self._headings = 0
        self._tables = self._charts = 0

    def xml(self, composition: Composition) -> str:
        """Return everything of `composition` that stands before the section's properties."""
        return "".join(self._blocks(composition))

    def _blocks(self, composition: Composition) -> Iterator[str]:
        former: Block | None = None
        for block, leads_on in zip(composition.blocks, _leading(composition), strict=True):
            match block:
                case Paragraph():
                    yield self._paragraph(block, former, kept=block.kept or leads_on)
                case Heading():
                    yield self._heading(block)
                case Table():
                    yield self._table(block, ends=block is composition.blocks[-1])
                case Chart():
                    yield self._chart(block)
                case Contents():
                    yield from self._contents(block, composition)
            former = block
        if isinstance(former, Table) and not self._page.is_followed:
            yield _NEXT_TO_NOTHING  # Word wants a paragraph after the last table

    def _paragraph(self, block: Paragraph, former: Block | None, *, kept: bool) -> str:
        opened = self._opened[block.style]
        if block.style in _NUMBERED:
            if not (isinstance(former, Paragraph) and former.style is block.style):
                self.lists += 1
            opened = _opened(
                self._ids.of(styles.STYLE_NAMES[block.style]),
                list_number=self._page.first_list + self.lists - 1,
            )
        if block.style is Style.RULE:
            opened = opened.replace("</w:pPr>", f"{_RULE_INDENT}</w:pPr>")
        if kept:
            opened = opened.replace("/>", "/><w:keepNext/>", 1)
        paragraph = f"{opened}{self._runs.of(block.spans)}</w:p>"
        if "<w:rtl/>" in paragraph and self._runs.reads_right_to_left(block.spans):
            last = "<w:ind" if block.style is Style.RULE else "</w:pPr>"  # the schema's order
            return paragraph.replace(opened, opened.replace(last, f"<w:bidi/>{last}", 1))
        return paragraph

    def _heading(self, block: Heading) -> str:
        self._headings += 1
        opened = _opened(
            self._ids.of(styles.HEADING_NAMES[block.level - 1]), new_page=block.new_page
        )
        runs = self._runs.anchored(block.anchor, self._runs.one_line(block.text))
        return f"{opened}{self._runs.bookmarked(_contents_name(self._headings), runs)}</w:p>"

    def _table(self, block: Table, *, ends: bool) -> str:
        self._tables += 1
        label = Numbered(self._words.entry("caption_table"), self._tables)
        title = caption(self._runs, self._ids, label, block.caption)
        held = ends and not self._page.is_followed  # by the paragraph that Word wants after it
        return title + table(
            self._runs, self._words, self._ids, block, self._page.text_width, leads_on=held
        )

    def _chart(self, block: Chart) -> str:
        self._charts += 1
        label = Numbered(self._words.entry("caption_figure"), self._charts)
        title = caption(self._runs, self._ids, label, block.caption)
        opened = f'<w:p><w:pPr><w:pStyle w:val="{self._ids.of(styles.CELL)}"/><w:keepNext/></w:pPr>'
        return f"{title}{opened}{self._draw(block)}</w:p>"

    def _contents(self, block: Contents, composition: Composition) -> Iterator[str]:
        """A list of links, complete as it is: no field has to be updated when it is opened."""
        headings = [each for each in composition.blocks if isinstance(each, Heading)]
        shown = [
            (number, each)
            for number, each in enumerate(headings, start=1)
            if each.level <= block.levels
        ]
        if not shown:
            return
        yield (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
            "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        )
        before = composition.blocks[: composition.blocks.index(block)]
        new_page = not leaves_room_for_contents(self._words, before)
        heading = _opened(self._ids.of(styles.CONTENTS_HEADING), new_page=new_page)
        yield f"{heading}{self._runs.one_line(word('contents'))}</w:p>"
        for at, (number, each) in enumerate(shown):
            begin = _FIELD.format(levels=block.levels) if at == 0 else ""
            end = _FIELD_END if each is shown[-1][1] else ""
            kept = at == 0 or len(shown) - _TOGETHER <= at < len(shown) - 1
            yield self._link(number, each, begin, end, kept=kept)
        yield "</w:sdtContent></w:sdt>"

    def _link(self, number: int, heading: Heading, begin: str, end: str, *, kept: bool) -> str:
        opened = _opened(self._ids.of(styles.CONTENTS_NAMES[heading.level - 1]))
        if kept:
            opened = opened.replace("/>", "/><w:keepNext/>", 1)
        return (
            f'{opened}{begin}<w:hyperlink w:anchor="{_contents_name(number)}" w:history="1">'
            f"{self._runs.one_line(heading.text)}</w:hyperlink>{end}</w:p>"
        )


def _opened(style_id: str, *, new_page: bool = False, list_number: int = 0) -> str:
    """Return a paragraph's beginning; the parts stand in the order of the schema."""
    parts = f'<w:pStyle w:val="{style_id}"/>'
    if new_page:
        parts += "<w:pageBreakBefore/>"
    if list_number:
        parts += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_number}"/></w:numPr>'
    return f"<w:p><w:pPr>{parts}</w:pPr>"


def _leading(composition: Composition) -> Iterator[bool]:
    """Yield True for the first item of a list and the last but one: no item is alone on a page.

    Where a note that stays with it stands before the first item, that is enough: LibreOffice
    lets go of the heading above when more than that is to stand together.
    """
    lists = [
        _LISTS.get(each.style) if isinstance(each, Paragraph) else None
        for each in composition.blocks
    ]
    noted = [isinstance(each, Paragraph) and each.kept for each in composition.blocks]
    for before, own, after, later, has_note in zip(
        [None, *lists],
        lists,
        [*lists[1:], None],
        [*lists[2:], None, None],
        [False, *noted],
        strict=False,
    ):
        is_first, is_last_but_one = own != before and not has_note, own != later
        yield own is not None and own == after and (is_first or is_last_but_one)


def _contents_name(number: int) -> str:
    return f"_Toc9{number:08d}"
