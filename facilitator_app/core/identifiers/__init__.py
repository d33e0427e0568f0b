"""Names and other identifiers in inflected text."""

from facilitator_app.core.identifiers.checker import (
    NOT_CHECKED,
    Category,
    Checker,
    Finding,
    NotChecked,
)
from facilitator_app.core.identifiers.names import Name, NameKind, names_of
from facilitator_app.core.identifiers.places import Places
from facilitator_app.core.identifiers.review import LineFindings, Review, open_findings, review
from facilitator_app.core.identifiers.wording import Wording, in_brackets
from facilitator_app.core.inflection import Case

__all__ = [
    "NOT_CHECKED",
    "Case",
    "Category",
    "Checker",
    "Finding",
    "LineFindings",
    "Name",
    "NameKind",
    "NotChecked",
    "Places",
    "Review",
    "Wording",
    "in_brackets",
    "names_of",
    "open_findings",
    "review",
]
