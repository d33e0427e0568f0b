"""Makes `resources/docx/summary.docx`, our own A4 template.

Run it after a change: `python -m tests.tools.summary_template`. A test checks that the file in the
repository is what this makes, byte for byte; the zip is stored, not packed, so that no version of
zlib can make a difference.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from tests.tools.summary_styles import STYLES

TEMPLATE = Path(__file__).parents[2] / "resources" / "docx" / "summary.docx"

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def make() -> bytes:
    """Return the template as a file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, xml in _parts().items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), (_HEAD + xml).encode())
    return buffer.getvalue()


def _parts() -> dict[str, str]:
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("officeDocument", "word/document.xml"),
            ("custom-properties", "docProps/custom.xml"),
            core="docProps/core.xml",
        ),
        "docProps/core.xml": _core(),
        "docProps/custom.xml": _custom(),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _relations(
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("settings", "settings.xml"),
            ("header", "header1.xml"),
        ),
        "word/header1.xml": _header(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/styles.xml": _styles(),
    }


def _content_types() -> str:
    parts = {
        "/word/document.xml": f"{_TYPE}.document.main+xml",
        "/word/styles.xml": f"{_TYPE}.styles+xml",
        "/word/numbering.xml": f"{_TYPE}.numbering+xml",
        "/word/settings.xml": f"{_TYPE}.settings+xml",
        "/word/header1.xml": f"{_TYPE}.header+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/custom.xml": (
            "application/vnd.openxmlformats-officedocument.custom-properties+xml"
        ),
    }
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )


def _relations(*targets: tuple[str, str], core: str = "") -> str:
    links = [(f"{_R}/{kind}", target) for kind, target in targets]
    if core:
        links.append((f"{_PACKAGE}/relationships/metadata/core-properties", core))
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(links, start=1)
        )
        + "</Relationships>"
    )


def _core() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        "<dc:title></dc:title><dc:language>fi-FI</dc:language></cp:coreProperties>"
    )


def _custom() -> str:
    schema = "http://schemas.openxmlformats.org/officeDocument/2006"
    return (
        f'<Properties xmlns="{schema}/custom-properties" xmlns:vt="{schema}/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="EraSchema">'
        "<vt:lpwstr>1</vt:lpwstr></property></Properties>"
    )


def _document() -> str:
    return (
        f'<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body><w:p/><w:sectPr>'
        '<w:headerReference w:type="default" r:id="rId4"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1814" w:right="1418" w:bottom="1247" w:left="1701" '
        'w:header="680" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def _header() -> str:
    """Organiser at the left, what and when in the middle, page and pages at the right."""
    return (
        f'<w:hdr xmlns:w="{_W}" xmlns:r="{_R}">'
        f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{_run("{{organiser}}")}{_TAB}'
        f"{_run('{{kind}}')}{_TAB}{_field('PAGE')}{_run(' (')}{_field('NUMPAGES')}{_run(')')}</w:p>"
        f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{_run("{{organiser_2}}")}{_TAB}'
        f"{_run('{{date}}')}</w:p></w:hdr>"
    )


_TAB = "<w:r><w:tab/></w:r>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(name: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _numbering() -> str:
    bullets = _level(0, "bullet", "•", "ListBullet", 397, 284) + _level(
        1, "bullet", "–", "ListBullet2", 794, 284
    )
    numbers = _level(0, "decimal", "%1.", "ListNumber", 540, 455) + _level(
        1, "lowerLetter", "%2)", "", 851, 340
    )
    return (
        f'<w:numbering xmlns:w="{_W}">'
        f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>'
        f'{bullets}</w:abstractNum><w:abstractNum w:abstractNumId="1">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{numbers}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )


def _level(level: int, form: str, mark: str, style: str, left: int, hanging: int) -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _settings() -> str:
    office = "http://schemas.microsoft.com/office/word"
    return (
        f'<w:settings xmlns:w="{_W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>'
        '<w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{office}" w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="fi-FI"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def _styles() -> str:

    return f'<w:styles xmlns:w="{_W}">{STYLES}</w:styles>'


if __name__ == "__main__":
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_bytes(make())
