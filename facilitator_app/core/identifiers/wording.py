"""What may stand in place of a finding: its category in brackets, in the same case."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator_app.core.identifiers.checker import Finding
from facilitator_app.core.inflection import Case

Forms = Mapping[str, str]  # from a case to a word in it


class Wording:
    """The words of one language for the categories.

    Args:
        forms: By category; the nominative is there for each.
    """

    def __init__(self, forms: Mapping[str, Forms]) -> None:
        self._forms = forms

    def replacement(self, finding: Finding) -> str:
        """Return, say, "[kunnan viranhaltijalle]"."""
        forms = self._forms.get(finding.category, {})
        word = forms.get(finding.case) or forms.get(Case.NOMINATIVE) or finding.category
        return f"[{word}]"

    def replaced(self, text: str, finding: Finding) -> str:
        """Return `text` with the category in place of the finding."""
        return text[: finding.start] + self.replacement(finding) + text[finding.end :]


def in_brackets(text: str, finding: Finding) -> bool:
    """Return True when a finding lies inside brackets: somebody has replaced it already."""
    before, after = text[: finding.start], text[finding.end :]
    opened = before.rfind("[") > before.rfind("]")
    closes, opens = after.find("]"), after.find("[")
    return opened and closes >= 0 and (opens < 0 or closes < opens)
