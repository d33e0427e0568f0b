"""The styles of our own template: one row a style."""

from __future__ import annotations

INK, NAVY, LAKE, GREY = "1A1A1A", "1B3A5C", "2E6E8E", "505A64"
PALE, RULE = "EAF1F6", "9AA7B3"
AMBER, PALE_AMBER = "B87800", "FCEFD3"
TEXT_WIDTH = 11906 - 1701 - 1418  # A4 less 30 mm and 25 mm, in twentieths of a point


def _size(points: float) -> str:
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _spacing(before: int, after: int, line: int = 288) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _border(side: str, size: int, color: str, space: int = 0) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/>'


def _color(color: str) -> str:
    return f'<w:color w:val="{color}"/>'


BOLD = "<w:b/><w:bCs/>"
KEPT = "<w:keepNext/><w:keepLines/>"


def paragraph(
    style_id: str,
    name: str,
    properties: str = "",
    run: str = "",
    *,
    based_on: str = "Normal",
    following: str = "",
    priority: int = 99,
    own: bool = False,
) -> str:
    """Return a paragraph style; `own` marks those that Word does not know."""
    custom = ' w:customStyle="1"' if own else ""
    after = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/>{after}<w:uiPriority w:val="{priority}"/><w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _heading(level: int, color: str, points: float, before: int, after: int) -> str:
    return paragraph(
        f"Heading{level}",
        f"heading {level}",
        f"{KEPT}<w:suppressAutoHyphens/>{_spacing(before, after, 264)}"
        f'<w:outlineLvl w:val="{level - 1}"/>',
        BOLD + _color(color) + _size(points),
        following="Normal",
        priority=9,
    )


def _contents(level: int, left: int) -> str:
    indent = f'<w:ind w:left="{left}"/>' if left else ""
    return paragraph(
        f"TOC{level}",
        f"toc {level}",
        _spacing(0, 40 if level == 1 else 20, 252) + indent,
        priority=39,
    )


def _list(style_id: str, name: str, number: int, level: int, after: int) -> str:
    return paragraph(
        style_id,
        name,
        f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        + _spacing(0, after),
        priority=12,
    )


_QUOTE_BAR = f"<w:pBdr>{_border('left', 24, LAKE, 10)}</w:pBdr>"
_QUOTE_INDENT = '<w:ind w:left="397" w:right="397"/>'
_BOX = (
    f"<w:pBdr>{_border('top', 4, PALE, 6)}{_border('left', 24, NAVY, 10)}"
    f"{_border('bottom', 4, PALE, 6)}</w:pBdr>"
    f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
)
_DRAFT_BOX = (
    f"<w:pBdr>{''.join(_border(side, 8, AMBER, 6) for side in ('top', 'left', 'bottom', 'right'))}"
    f'</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{PALE_AMBER}"/>'
)

_DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
    f"{_color(INK)}{_size(11)}"
    '<w:lang w:val="fi-FI" w:eastAsia="fi-FI" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    f"<w:pPrDefault><w:pPr>{_spacing(0, 160)}</w:pPr></w:pPrDefault></w:docDefaults>"
)

_PARAGRAPHS = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:uiPriority w:val="0"/><w:qFormat/></w:style>'
    + paragraph(
        "Title",
        "Title",
        f"<w:keepNext/><w:suppressAutoHyphens/>{_spacing(280, 120, 252)}",
        BOLD + _color(NAVY) + _size(25),
        following="Subtitle",
        priority=10,
    )
    + paragraph(
        "Subtitle",
        "Subtitle",
        f"<w:keepNext/>{_spacing(0, 360)}",
        _color(GREY) + _size(13),
        following="Normal",
        priority=11,
    )
    + _heading(1, NAVY, 17, 440, 120)
    + _heading(2, LAKE, 13.5, 320, 80)
    + _heading(3, INK, 11.5, 240, 60)
    + paragraph(
        "EraLead",
        "Erätauko Ingressi",
        _spacing(0, 200, 300),
        _size(12.5),
        following="Normal",
        priority=13,
        own=True,
    )
    + _list("ListBullet", "List Bullet", 1, 0, 80)
    + _list("ListBullet2", "List Bullet 2", 1, 1, 60)
    + _list("ListNumber", "List Number", 2, 0, 100)
    + paragraph(
        "EraLine",
        "Erätauko Kirjaus",
        _spacing(0, 80),
        based_on="ListBullet",
        priority=14,
        own=True,
    )
    + paragraph(
        "Quote",
        "Quote",
        f"{KEPT}{_QUOTE_BAR}{_spacing(120, 0)}{_QUOTE_INDENT}",
        _color(NAVY),
        following="EraQuoteSource",
        priority=29,
    )
    + paragraph(
        "EraQuoteSource",
        "Erätauko Lainauksen lähde",
        f'<w:keepNext w:val="0"/>{_spacing(0, 200)}',
        _color(GREY) + _size(9.5),
        based_on="Quote",
        following="Normal",
        priority=30,
        own=True,
    )
    + paragraph(
        "EraLineQuote",
        "Erätauko Kirjattu lainaus",
        f'<w:keepNext w:val="0"/>{_spacing(0, 80)}',
        based_on="Quote",
        following="EraLine",
        priority=15,
        own=True,
    )
    + paragraph(
        "EraInsight",
        "Erätauko Oivallus",
        f'<w:keepLines/>{_BOX}{_spacing(200, 280)}<w:ind w:left="227" w:right="113"/>',
        following="Normal",
        priority=31,
        own=True,
    )
    + paragraph(
        "EraDraft",
        "Erätauko Luonnos",
        f'<w:keepLines/>{_DRAFT_BOX}{_spacing(160, 240)}<w:ind w:left="113" w:right="113"/>',
        following="Normal",
        priority=31,
        own=True,
    )
    + paragraph(
        "Caption",
        "caption",
        f"{KEPT}{_spacing(240, 100, 252)}",
        BOLD + _size(10),
        following="Normal",
        priority=35,
    )
    + paragraph(
        "EraNote",
        "Erätauko Huomautus",
        _spacing(60, 160, 264),
        _color(GREY) + _size(9.5),
        following="Normal",
        priority=32,
        own=True,
    )
    + paragraph("EraName", "Erätauko Nimi", _spacing(0, 120), _size(18), priority=36, own=True)
    + paragraph(
        "EraSign",
        "Erätauko Pöytä",
        f"<w:keepNext/>{_spacing(0, 240, 240)}",
        BOLD + _color(NAVY) + _size(48),
        priority=36,
        own=True,
    )
    + paragraph(
        "EraRule",
        "Erätauko Pelisääntö",
        _spacing(0, 200),
        _size(16),
        based_on="ListNumber",
        priority=36,
        own=True,
    )
    + paragraph(
        "EraCell",
        "Erätauko Taulukkoteksti",
        _spacing(50, 50, 252),
        _size(10),
        priority=33,
        own=True,
    )
    + paragraph(
        "EraSaid",
        "Erätauko Puhe",
        _spacing(50, 80, 264),
        _size(14),
        based_on="EraCell",
        priority=34,
        own=True,
    )
    + paragraph(
        "EraNumberCell",
        "Erätauko Taulukkoluku",
        '<w:jc w:val="right"/>',
        based_on="EraCell",
        priority=34,
        own=True,
    )
    + paragraph(
        "EraHeaderCell",
        "Erätauko Taulukkootsake",
        f'<w:keepNext/><w:shd w:val="clear" w:color="auto" w:fill="{NAVY}"/>',
        BOLD + _color("FFFFFF"),
        based_on="EraCell",
        priority=34,
        own=True,
    )
    + paragraph(
        "TOCHeading",
        "TOC Heading",
        f"<w:keepNext/><w:suppressAutoHyphens/>{_spacing(400, 100, 264)}",
        BOLD + _color(NAVY) + _size(13.5),
        following="Normal",
        priority=39,
    )
    + _contents(1, 0)
    + _contents(2, 284)
    + _contents(3, 568)
    + paragraph(
        "Header",
        "header",
        f'<w:tabs><w:tab w:val="left" w:pos="5103"/><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/>'
        f"</w:tabs>{_spacing(0, 0, 252)}",
        _color(GREY) + _size(9.5),
    )
)

_CHARACTERS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>'
    f'<w:uiPriority w:val="22"/><w:qFormat/><w:rPr>{BOLD}</w:rPr></w:style>'
    '<w:style w:type="character" w:customStyle="1" w:styleId="EraTime">'
    f'<w:name w:val="Erätauko Kellonaika"/><w:uiPriority w:val="23"/><w:rPr>{_color(GREY)}'
    f"{_size(9.5)}</w:rPr></w:style>"
)

_TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="EraTable">'
    '<w:name w:val="Erätauko Taulukko"/><w:basedOn w:val="TableNormal"/>'
    '<w:uiPriority w:val="40"/><w:qFormat/><w:tblPr>'
    f"<w:tblBorders>{_border('top', 8, NAVY)}{_border('bottom', 8, NAVY)}"
    f"{_border('insideH', 4, RULE)}</w:tblBorders></w:tblPr>"
    f'<w:tblStylePr w:type="firstRow"><w:rPr>{BOLD}{_color("FFFFFF")}</w:rPr><w:tcPr>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{NAVY}"/><w:vAlign w:val="bottom"/></w:tcPr>'
    f'</w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr>{BOLD}</w:rPr><w:tcPr><w:tcBorders>'
    f"{_border('top', 8, NAVY)}</w:tcBorders></w:tcPr></w:tblStylePr>"
    f'<w:tblStylePr w:type="firstCol"><w:rPr>{BOLD}</w:rPr></w:tblStylePr></w:style>'
)

STYLES = _DEFAULTS + _PARAGRAPHS + _CHARACTERS + _TABLES
