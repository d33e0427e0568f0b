"""What an organisation should know of its template before a document is made on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn

from facilitator_app.core.word_template import TemplateFindings, WeakStyle
from facilitator_app.export import template_styles
from facilitator_app.export.colors import LEAST_CONTRAST, LEAST_CONTRAST_LARGE, PAPER, contrast
from facilitator_app.export.template_check import read_parts
from facilitator_app.export.template_file import open_template, place_of_contents, was_attached
from facilitator_app.export.xml_query import find_all

_LARGE, _LARGE_BOLD, _SMALLEST = 36, 28, 18  # half points
_BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {  # of picture files; of other kinds none is known
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".gif": (b"GIF87a", b"GIF89a"),
    ".bmp": (b"BM",),
    ".tif": (b"II*\0", b"MM\0*"),
    ".tiff": (b"II*\0", b"MM\0*"),
}
_PER_MM = 36_000  # Word's smallest unit


def check_template(path: Path) -> TemplateFindings:
    """Return what the check of a template finds.

    Raises:
        UserError: It is missing or refused.
    """
    document, added = open_template(path)
    parts = read_parts(path)
    section = document.sections[-1]
    looks = list(_looks(document))
    return TemplateFindings(
        added=added,
        weak=tuple(WeakStyle(name, found) for name, look in looks if (found := look.weakness())),
        small=tuple(name for name, look in looks if look.half_points < _SMALLEST),
        page_mm=(_mm(section.page_width), _mm(section.page_height)),
        language=_language(document),
        has_place=place_of_contents(document) is not None,
        forgets_link=was_attached(parts),
        no_pictures=tuple(_no_pictures(parts)),
    )


class _Look:
    """How text of a style looks, from itself and what it is based on."""

    def __init__(self, chain: list[Any]) -> None:
        self.color = _first(chain, "./w:rPr/w:color/@w:val", "000000")
        self.ground = _first(chain, "./w:pPr/w:shd/@w:fill", PAPER)
        self.half_points = int(float(_first(chain, "./w:rPr/w:sz/@w:val", "20")))
        marks = [each for style in chain for each in find_all(style, "./w:rPr/w:b")]
        self.is_bold = bool(marks) and marks[0].get(qn("w:val"), "1") not in ("0", "false", "off")

    def weakness(self) -> float:
        """Return the contrast where it is too small, else 0."""
        is_large = self.half_points >= (_LARGE_BOLD if self.is_bold else _LARGE)
        found = contrast(self.color, self.ground)
        return (
            round(found, 1)
            if found < (LEAST_CONTRAST_LARGE if is_large else LEAST_CONTRAST)
            else 0.0
        )


def _no_pictures(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield names of pictures that do not begin as pictures of their kind do."""
    for name, content in parts.items():
        beginnings = _BEGINNINGS.get(PurePosixPath(name).suffix.lower())
        if name.startswith("word/media/") and beginnings and not content.startswith(beginnings):
            yield PurePosixPath(name).name


def _mm(length: int | None) -> int:
    return round((length or 0) / _PER_MM)


def _looks(document: Document) -> Iterator[tuple[str, _Look]]:
    element: Any = document.styles.element
    styles = {str(each.get(qn("w:styleId"))): each for each in find_all(element, "./w:style")}
    defaults = find_all(element, "./w:docDefaults/w:rPrDefault")
    for name, own in template_styles.style_ids(document).by_name.items():
        chain: list[Any] = []
        style_id = own
        while style_id in styles and styles[style_id] not in chain:
            chain.append(styles[style_id])
            style_id = str(next(iter(find_all(styles[style_id], "./w:basedOn/@w:val")), ""))
        yield name, _Look([*chain, *defaults])


def _language(document: Document) -> str:
    element: Any = document.styles.element
    path = "./w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val"
    own = './w:style[@w:type="paragraph"][@w:default="1"]/w:rPr/w:lang/@w:val'
    return str(next(iter([*find_all(element, own), *find_all(element, path)]), ""))


def _first(chain: list[Any], path: str, otherwise: str) -> str:
    for style in chain:
        found = [str(each) for each in find_all(style, path) if str(each) != "auto"]
        if found:
            return found[0]
    return otherwise
