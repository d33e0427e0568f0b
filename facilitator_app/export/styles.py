"""Which style of a template each part of a document takes.

Word keeps the English names of its own styles whatever the language of the program, but writes
them differently ("heading 1", "Heading 1"), and gives them ids of its own ("Otsikko1"); other
programs write the names as people see them. Styles are found by name, never by id.
"""

from __future__ import annotations

from collections.abc import Mapping

from facilitator_app.core.document import Role, Style
from facilitator_app.core.frozen import frozen

STYLE_NAMES: Mapping[Style, str] = {
    Style.TITLE: "Title",
    Style.SUBTITLE: "Subtitle",
    Style.LEAD: "Erätauko Ingressi",
    Style.BODY: "Normal",
    Style.BULLET: "List Bullet",
    Style.MORE: "List Bullet 2",
    Style.NUMBER: "List Number",
    Style.LINE: "Erätauko Kirjaus",
    Style.LINE_QUOTE: "Erätauko Kirjattu lainaus",
    Style.QUOTE: "Quote",
    Style.QUOTE_SOURCE: "Erätauko Lainauksen lähde",
    Style.INSIGHT: "Erätauko Oivallus",
    Style.NOTE: "Erätauko Huomautus",
    Style.SAID: "Erätauko Puhe",
    Style.RULE: "Erätauko Pelisääntö",
    Style.SIGN: "Erätauko Pöytä",
    Style.NAME: "Erätauko Nimi",
    Style.DRAFT: "Erätauko Luonnos",
}
HEADING_NAMES = ("heading 1", "heading 2", "heading 3")
ROLE_NAMES: Mapping[Role, str] = {Role.STRONG: "Strong", Role.TIME: "Erätauko Kellonaika"}
CAPTION = "caption"
CONTENTS_HEADING = "TOC Heading"
CONTENTS_NAMES = ("toc 1", "toc 2", "toc 3")
CELL = "Erätauko Taulukkoteksti"
NUMBER_CELL = "Erätauko Taulukkoluku"
HEADER_CELL = "Erätauko Taulukkootsake"
TABLE = "Erätauko Taulukko"
TEXT = "Normal"
ROOMY_TEXT = "Erätauko Leipäteksti"  # takes its place where theirs leaves no room after it
USED_NAMES = (
    *STYLE_NAMES.values(),
    *HEADING_NAMES,
    *ROLE_NAMES.values(),
    *(CAPTION, CONTENTS_HEADING, *CONTENTS_NAMES, CELL, NUMBER_CELL, HEADER_CELL, TABLE),
)
CHARACTER_NAMES = frozenset(ROLE_NAMES.values())

# As Word shows them in Finnish and Swedish, and as other programs call them.
_OTHER_NAMES: Mapping[str, str] = {
    "title": "otsikko rubrik asiakirjan_otsikko otsikko_0",
    "subtitle": "alaotsikko underrubrik alarubriikki",
    "normal": "normaali standard default_style oletustyyli leipäteksti_(normaali)",
    "heading 1": "otsikko_1 rubrik_1 überschrift_1",
    "heading 2": "otsikko_2 rubrik_2 überschrift_2",
    "heading 3": "otsikko_3 rubrik_3 überschrift_3",
    "list bullet": "merkitty_luettelo luettelomerkki punktlista list_1",
    "list bullet 2": "merkitty_luettelo_2 punktlista_2 list_2",
    "list number": "numeroitu_luettelo numrerad_lista numbering_1",
    "quote": "lainaus citat quotations",
    "strong": "voimakas stark strong_emphasis",
    "caption": "kuvaotsikko kuvateksti beskrivning bildtext",
    "toc heading": "sisällysluettelon_otsikko innehållsförteckningsrubrik contents_heading",
    "toc 1": "sisluet_1 innehåll_1 contents_1",
    "toc 2": "sisluet_2 innehåll_2 contents_2",
    "toc 3": "sisluet_3 innehåll_3 contents_3",
}
_KNOWN_BY: Mapping[str, str] = {
    other.replace("_", " "): name
    for name, others in _OTHER_NAMES.items()
    for other in others.split()
}


def canonical(name: str) -> str:
    """Return the name that a style goes by here: lower case, English where Word has it."""
    lower = " ".join(name.lower().split())
    return _KNOWN_BY.get(lower, lower)


def kind_of(name: str) -> str:
    """Return what a style of this name applies to, in Word's words."""
    if name in CHARACTER_NAMES:
        return "character"
    return "table" if name == TABLE else "paragraph"


@frozen
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
