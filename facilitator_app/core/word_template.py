"""What can be said of an organisation's Word template: why it is refused, what it looks like."""

from __future__ import annotations

from enum import StrEnum

from facilitator_app.core.frozen import frozen


class TemplateFault(StrEnum):
    """Why a template is not opened."""

    NOT_WORD = "not_word"
    OLD_WORD = "old_word"  # .doc, or a file with a password: both come in the same wrapping
    TOO_LARGE = "too_large"
    BOMB = "bomb"  # swells to far more than it is
    TOO_MANY_PARTS = "too_many_parts"
    BAD_NAMES = "bad_names"  # parts that leave the file, or two of one name
    BROKEN = "broken"
    DOCTYPE = "doctype"  # entities of its own: no Word file has them
    MACROS = "macros"
    EMBEDDED = "embedded"  # programs, other files
    LINKED = "linked"  # fetches something from elsewhere
    FIELD = "field"  # one that runs or fetches something


@frozen
class WeakStyle:
    """A style whose text is hard to read on its ground.

    Attributes:
        contrast: Against its ground; 4.5 is the least for text, 3 for large text.
    """

    name: str
    contrast: float


@frozen
class TemplateFindings:
    """What the check of a template found; none of it keeps it from being used.

    Attributes:
        added: Names of the styles that it lacks and that are ours.
        weak: Styles with too little contrast.
        small: Names of styles below nine points.
        page_mm: Width and height of its page.
        language: The language that it says its text is in, for example "sv-FI"; "" when none.
        has_place: True when it says where the contents go; else they go to its end.
        forgets_link: True when it named the file that it was made from on somebody's disk.
        no_pictures: Names of pictures that are none: Word shows a cross in their place.
    """

    added: tuple[str, ...] = ()
    weak: tuple[WeakStyle, ...] = ()
    small: tuple[str, ...] = ()
    page_mm: tuple[int, int] = (210, 297)
    language: str = ""
    has_place: bool = False
    forgets_link: bool = False
    no_pictures: tuple[str, ...] = ()

    @property
    def is_a4(self) -> bool:
        """True when its page is what is printed here."""
        short, long = sorted(self.page_mm)
        return abs(short - 210) <= 1 and abs(long - 297) <= 1
