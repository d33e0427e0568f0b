"""Templates as organisations have them, and ten that nobody should open.

    python -m tests.tools.organisation_templates

writes the one that LibreOffice saved into `tests/files/templates`; the others are made as needed.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.tools import summary_template
from tests.tools.summary_styles import STYLES

FOLDER = Path(__file__).parents[1] / "files" / "templates"
SAVED_BY_LIBREOFFICE = FOLDER / "libreoffice.docx"

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_FINNISH_IDS = {
    "Normal": "Normaali",
    "Title": "Otsikko",
    "Subtitle": "Alaotsikko",
    "Heading1": "Otsikko1",
    "Heading2": "Otsikko2",
    "Heading3": "Otsikko3",
    "ListBullet": "Merkittyluettelo",
    "ListBullet2": "Merkittyluettelo2",
    "ListNumber": "Numeroituluettelo",
    "Quote": "Lainaus",
    "Caption": "Kuvaotsikko",
    "Header": "Yltunniste",
    "TOC1": "Sisluet1",
    "TOC2": "Sisluet2",
    "Strong": "Voimakas",
    "TableNormal": "Normaalitaulukko",
    "NoList": "Eiluetteloa",
    "DefaultParagraphFont": "Kappaleenoletusfontti",
}


def finnish() -> bytes:
    """Return a .dotx as a Finnish Word makes it, with a cover text and a mark for the contents."""
    parts = _parts()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "document.main+xml", "template.main+xml"
    )
    parts["word/styles.xml"] = f"<w:styles {_W}>{_in_finnish(_without_own(STYLES))}</w:styles>"
    parts["word/numbering.xml"] = _in_finnish(parts["word/numbering.xml"])
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        "<w:body><w:p/>",
        "<w:body><w:p><w:r><w:t>Lehtolan kaupungin julkaisuja</w:t></w:r></w:p><w:p><w:r><w:t>{{si"
        "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>sältö}}</w:t></w:r></w:p><w:p><w:r>"
        "<w:t>Lehtolan kaupunki, PL 1, 00001 Lehtola</w:t></w:r></w:p>",
    )
    parts["word/header1.xml"] = (
        f'<w:hdr {_W} {_R}><w:p><w:pPr><w:pStyle w:val="Yltunniste"/></w:pPr><w:r>'
        "<w:t>Lehtolan kaupunki · {{asia</w:t></w:r><w:r><w:t>kirja}} · {{päiväys}}</w:t></w:r>"
        "</w:p></w:hdr>"
    )
    parts["word/settings.xml"] = parts["word/settings.xml"].replace(
        "<w:defaultTabStop", f'<w:attachedTemplate {_R} r:id="rId1"/><w:defaultTabStop', 1
    )
    parts["word/_rels/settings.xml.rels"] = _links(
        ("attachedTemplate", "file:///C:\\Users\\aino.annala\\Pohjat\\Lehtola.dotx", True)
    )
    return _zip(parts)


def nearly_blank() -> bytes:
    """Return a document with four styles, no lists, no language and no page."""
    names = ("Normal", "DefaultParagraphFont", "TableNormal", "NoList")
    kept = [style for style in _styles(STYLES) if re.search(f'Id="({"|".join(names)})"', style)]
    parts = _parts()
    for gone in ("word/numbering.xml", "word/header1.xml", "word/settings.xml"):
        del parts[gone]
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = re.sub(
        r'<Override PartName="/word/(?:numbering|header1|settings)\.xml"[^>]*/>', "", types
    )
    parts["word/styles.xml"] = f"<w:styles {_W}>{''.join(kept)}</w:styles>"
    parts["word/_rels/document.xml.rels"] = _links(("styles", "styles.xml", False))
    parts["word/document.xml"] = f"<w:document {_W}><w:body><w:p/></w:body></w:document>"
    return _zip(parts)


def hostile() -> Mapping[str, Callable[[], bytes]]:
    """Return ten templates that are refused, by the fault that is found; each made when asked."""
    return {
        "bomb": _bomb,
        "bomb of tags": lambda: _changed("word/styles.xml", _many_tags()),
        "too_many_parts": lambda: _zip(
            _parts() | {f"customXml/item{at}.xml": "<a/>" for at in range(1_100)}
        ),
        "bad_names": lambda: _zip(_parts() | {"../../etc/cron.d/a": "x"}),
        "doctype": lambda: _changed("word/document.xml", _LAUGHS + _document("<w:p/>")),
        "macros": lambda: _zip(_parts() | {"word/vbaProject.bin": "macro"}),
        "embedded": lambda: _zip(_parts() | {"word/embeddings/oleObject1.bin": "object"}),
        "linked": lambda: _zip(
            _parts()
            | {
                "word/_rels/settings.xml.rels": _links(
                    ("attachedTemplate", "https://a.example/t.dotm", True)
                )
            }
        ),
        "field": lambda: _changed("word/document.xml", _document(_RUNNING_FIELD)),
        "old_word": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_096),
    }


_LAUGHS = (
    '<!DOCTYPE w [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(8))
    + "]>"
)
_RUNNING_FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEA</w:instrText></w:r>'
    '<w:r><w:instrText xml:space="preserve">UTO cmd "/k calc"</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def save_by_libreoffice(content: bytes, folder: Path, *formats: str) -> Path:
    """Return a document after LibreOffice has opened and saved it, once in each of `formats`."""
    source = folder / "in.docx"
    source.write_bytes(content)
    for number, ending in enumerate(formats):
        out = folder / f"{number}"
        profile = f"-env:UserInstallation=file://{folder / 'profile'}"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", out, source],
            check=True,
            capture_output=True,
            timeout=180,
        )
        source = out / f"{source.stem}.{ending}"
    return source


def _bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in _parts().items():
            archive.writestr(name, xml)
        with archive.open("word/media/image1.png", "w", force_zip64=True) as part:
            for _ in range(600):
                part.write(bytes(2**20))
    return buffer.getvalue()


def _many_tags() -> str:
    return f"<w:styles {_W}>{'<w:a/>' * 800_000}</w:styles>"


def _document(body: str) -> str:
    return f"<w:document {_W} {_R}><w:body>{body}<w:sectPr/></w:body></w:document>"


def _changed(name: str, xml: str) -> bytes:
    return _zip(_parts() | {name: xml})


def _parts() -> dict[str, str]:
    return dict(summary_template._parts())


def _styles(text: str) -> list[str]:
    return re.findall(r"<w:style .*?</w:style>", text)


def _without_own(text: str) -> str:
    """Take out what is only ours; the organisation has a face and colours of its own."""
    own = [style for style in _styles(text) if 'w:customStyle="1"' in style]
    own += [style for style in _styles(text) if re.search('Id="(TOC3|TOCHeading)"', style)]
    for style in own:
        text = text.replace(style, "")
    text = text.replace('<w:next w:val="EraQuoteSource"/>', "")
    return text.replace("Arial", "Georgia").replace("1B3A5C", "22543D").replace("2E6E8E", "276749")


def _in_finnish(text: str) -> str:
    for english, local in _FINNISH_IDS.items():
        pattern = rf'(w:styleId|w:basedOn w:val|w:next w:val|w:pStyle w:val)="{english}"'
        text = re.sub(pattern, rf'\1="{local}"', text)
    return text


def _links(*targets: tuple[str, str, bool]) -> str:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{office}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if external else "/>")
        for number, (kind, target, external) in enumerate(targets, start=1)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{links}</Relationships>'


def _zip(parts: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), xml)
    return buffer.getvalue()


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        saved = save_by_libreoffice(finnish(), Path(name), "docx")
        SAVED_BY_LIBREOFFICE.write_bytes(saved.read_bytes())
    sys.stdout.write(f"{SAVED_BY_LIBREOFFICE}\n")
