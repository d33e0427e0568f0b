"""A document for the clipboard: HTML for word processors and mail, plain text for the rest."""

from __future__ import annotations

import html
from collections.abc import Iterator

from facilitator_app.core.document import (
    Cell,
    Chart,
    Composition,
    Contents,
    Heading,
    Paragraph,
    Role,
    Style,
    Table,
    Text,
)
from facilitator_app.core.text import shown
from facilitator_app.export.words import Words

_LISTS = {Style.BULLET: "ul", Style.MORE: "ul", Style.NUMBER: "ol", Style.RULE: "ol"}
_NUMBERED = (Style.NUMBER, Style.RULE)
_TAGS = {
    Style.TITLE: "h1",
    Style.QUOTE: "blockquote",
    Style.LINE_QUOTE: "blockquote",
}
_CELL_GAP = "\t"


def to_plain(composition: Composition, words: Words) -> str:
    """Return a document as plain text: an empty line before headings, a dash before list items."""
    pieces: list[str] = []
    number = 0
    for block in composition.blocks:
        number = number + 1 if _style(block) in _NUMBERED else 0
        match block:
            case Heading():
                pieces.append(f"\n{_plain(block.text, words)}")
            case Paragraph():
                pieces.append(_plain_paragraph(block, words, number))
            case Table():
                pieces += ["", _plain(block.caption, words), *_plain_rows(block, words), ""]
            case Contents() | Chart():  # links lead nowhere here; a chart has its table
                pass
    return "\n".join(pieces).strip() + "\n"


def to_html(composition: Composition, words: Words) -> str:
    """Return a document as HTML: headings, lists and tables as such, no styles of its own."""
    pieces: list[str] = []
    opened = ""
    for block in composition.blocks:
        wanted = _LISTS.get(_style(block), "") if isinstance(block, Paragraph) else ""
        if wanted != opened:
            pieces += [f"</{opened}>"] * bool(opened) + [f"<{wanted}>"] * bool(wanted)
            opened = wanted
        if _style(block) is Style.MORE and pieces[-1].endswith("</li>"):
            item, *_ = _html_block(block, words)
            pieces[-1] = _within(pieces[-1], item)
        else:
            pieces += _html_block(block, words)
    if opened:
        pieces.append(f"</{opened}>")
    title = html.escape(_plain(composition.title, words))
    head = (
        f'<html lang="{words.language}"><head><meta charset="utf-8"><title>{title}</title></head>'
    )
    return f"{head}<body>{''.join(pieces)}</body></html>"


def _within(outer: str, item: str) -> str:
    """Return a list item with another one in a list below it."""
    if outer.endswith("</ul></li>"):
        return f"{outer.removesuffix('</ul></li>')}{item}</ul></li>"
    return f"{outer.removesuffix('</li>')}<ul>{item}</ul></li>"


def _style(block: object) -> Style:
    return block.style if isinstance(block, Paragraph) else Style.BODY


def _html_block(block: object, words: Words) -> Iterator[str]:
    match block:
        case Heading():
            level = min(6, block.level + 1)  # the title of the document is the first
            yield f"<h{level}>{_marked(block.text, words)}</h{level}>"
        case Paragraph():
            spans = " ".join(_span(span.text, span.role, words) for span in block.spans)
            tag = "li" if block.style in _LISTS else _TAGS.get(block.style, "p")
            yield f"<{tag}>{spans}</{tag}>"
        case Table():
            yield from _html_table(block, words)
        case _:
            return


def _html_table(table: Table, words: Words) -> Iterator[str]:
    yield f"<table><caption>{_marked(table.caption, words)}</caption><thead><tr>"
    for column in table.columns:
        yield f'<th scope="col">{_marked(column.title, words)}</th>'
    yield "</tr></thead><tbody>"
    for row in table.rows:
        first, *rest = row
        yield f'<tr><th scope="row">{_cell(first, words)}</th>'
        yield from (f"<td>{_cell(each, words)}</td>" for each in rest)
        yield "</tr>"
    yield "</tbody></table>"


def _cell(cell: Cell, words: Words) -> str:
    if not isinstance(cell, tuple):
        return _marked(cell, words)
    return "<br>".join(
        " ".join(_span(span.text, span.role, words) for span in each.spans) for each in cell
    )


def _span(text: Text, role: Role, words: Words) -> str:
    told = _marked(text, words)
    return f"<strong>{told}</strong>" if role in (Role.STRONG, Role.TIME) else told


def _marked(text: Text, words: Words) -> str:
    """Return a text with every stretch in another language marked as such."""
    pieces: list[str] = []
    for piece, language in words.stretches(text):
        told = html.escape(shown(piece)).replace("\n", "<br>")
        pieces.append(f'<span lang="{html.escape(language)}">{told}</span>' if language else told)
    return "".join(pieces)


def _plain(text: Text, words: Words) -> str:
    return shown(words.plain(text)).strip()


def _plain_paragraph(block: Paragraph, words: Words, number: int) -> str:
    told = " ".join(_plain(span.text, words) for span in block.spans)
    match block.style:
        case Style.BULLET:
            return f"– {told}"
        case Style.MORE:
            return f"   – {told}"
        case Style.NUMBER | Style.RULE:
            return f"{number}. {told}"
        case _:
            return told


def _plain_rows(table: Table, words: Words) -> Iterator[str]:
    yield _CELL_GAP.join(_plain(column.title, words) for column in table.columns)
    for row in table.rows:
        yield _CELL_GAP.join(_plain_cell(cell, words) for cell in row)


def _plain_cell(cell: Cell, words: Words) -> str:
    if not isinstance(cell, tuple):
        return _plain(cell, words).replace("\n", " ")
    return " / ".join(
        " ".join(_plain(span.text, words) for span in each.spans).replace("\n", " ")
        for each in cell
    )
