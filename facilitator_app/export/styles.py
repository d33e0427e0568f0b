"""Which style of a template each part of a document takes.

Word keeps the English names of its own styles whatever the language of the program, but writes
them differently ("heading 1", "Heading 1"), and gives them ids of its own ("Otsikko1"): styles
are found by name, never by id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from facilitator_app.core.document import Role, Style

STYLE_NAMES: Mapping[Style, str] = {
    Style.TITLE: "Title",
    Style.SUBTITLE: "Subtitle",
    Style.LEAD: "Erätauko Ingressi",
    Style.BODY: "Normal",
    Style.BULLET: "List Bullet",
    Style.NUMBER: "List Number",
    Style.LINE: "Erätauko Kirjaus",
    Style.LINE_QUOTE: "Erätauko Kirjattu lainaus",
    Style.QUOTE: "Quote",
    Style.QUOTE_SOURCE: "Erätauko Lainauksen lähde",
    Style.INSIGHT: "Erätauko Oivallus",
    Style.NOTE: "Erätauko Huomautus",
    Style.DRAFT: "Erätauko Luonnos",
}
HEADING_NAMES = ("heading 1", "heading 2", "heading 3")
ROLE_NAMES: Mapping[Role, str] = {Role.STRONG: "Strong", Role.TIME: "Erätauko Kellonaika"}
CAPTION = "caption"
CONTENTS_HEADING = "TOC Heading"
CONTENTS_NAMES = ("toc 1", "toc 2", "toc 3")
CELL = "Erätauko Taulukkoteksti"
NUMBER_CELL = "Erätauko Taulukkoluku"
TABLE = "Erätauko Taulukko"
USED_NAMES = (
    *STYLE_NAMES.values(),
    *HEADING_NAMES,
    *ROLE_NAMES.values(),
    *(CAPTION, CONTENTS_HEADING, *CONTENTS_NAMES, CELL, NUMBER_CELL, TABLE),
)


@dataclass(frozen=True, slots=True)
class StyleIds:
    """The ids of a template's styles.

    Attributes:
        by_name: Lower-case name -> id.
    """

    by_name: Mapping[str, str]

    def of(self, name: str) -> str:
        """Return the id of the style called `name`.

        Raises:
            KeyError: The template does not have it.
        """
        return self.by_name[name.lower()]

    @property
    def missing(self) -> list[str]:
        """The names of the styles that documents use and the template lacks."""
        return [name for name in USED_NAMES if name.lower() not in self.by_name]

    @property
    def roles(self) -> Mapping[Role, str]:
        """The character styles of the spans that have one."""
        return {role: self.of(name) for role, name in ROLE_NAMES.items()}
