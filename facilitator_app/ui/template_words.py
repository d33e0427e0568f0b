"""What is said of an organisation's Word template: why it is refused, what to mend in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.word_template import TemplateFault, TemplateFindings

translate = QCoreApplication.translate


def fault_text(fault: TemplateFault) -> str:  # noqa: C901, PLR0911 - one row each
    """Return why a template is refused, and what to do."""
    match fault:
        case TemplateFault.NOT_WORD:
            return translate("Templates", "it is no Word document. Save it as .docx or .dotx.")
        case TemplateFault.OLD_WORD:
            return translate(
                "Templates",
                "it is an old Word file (.doc) or has a password. Save it as .docx without one.",
            )
        case TemplateFault.TOO_LARGE:
            return translate("Templates", "it is larger than 30 MB. Take large pictures out.")
        case TemplateFault.BOMB:
            return translate("Templates", "it swells to far more than a template holds.")
        case TemplateFault.TOO_MANY_PARTS:
            return translate("Templates", "it has more than 1,000 parts.")
        case TemplateFault.BAD_NAMES:
            return translate("Templates", "its parts have names that no Word file has.")
        case TemplateFault.BROKEN:
            return translate("Templates", "it is damaged. Open it in Word and save it again.")
        case TemplateFault.DOCTYPE:
            return translate("Templates", "it defines entities, as no Word file does.")
        case TemplateFault.MACROS:
            return translate("Templates", "it has macros. Save it as .docx or .dotx without them.")
        case TemplateFault.EMBEDDED:
            return translate("Templates", "another file or program is embedded in it.")
        case TemplateFault.LINKED:
            return translate(
                "Templates",
                "it fetches something from the network or another file. Embed its pictures.",
            )
        case TemplateFault.FIELD:
            return translate("Templates", "it has a field that runs or fetches something.")


def finding_texts(findings: TemplateFindings) -> Iterator[str]:  # noqa: C901 - a line each
    """Yield what to know of a template that is used; nothing when all is well."""
    for weak in findings.weak:
        yield translate(
            "Templates", "Contrast of the style “{style}” is {contrast}:1; 4.5:1 is needed."
        ).format(style=weak.name, contrast=f"{weak.contrast:g}")
    for name in findings.small:
        yield translate("Templates", "Text of the style “{style}” is below 9 points.").format(
            style=name
        )
    for name in findings.no_pictures:
        yield translate("Templates", "Its picture {name} is none: documents lack it.").format(
            name=name
        )
    if not findings.is_a4:
        width, height = findings.page_mm
        yield translate("Templates", "The page is {width} × {height} mm, not A4.").format(
            width=width, height=height
        )
    if not findings.language:
        yield translate("Templates", "It does not say its language; the document will.")
    if findings.added:
        count = len(findings.added)
        yield translate("Templates", "%n style(s) missing: ours are used.", "", count)
    if not findings.has_place:
        yield translate("Templates", "It has no {mark}: the contents go to its end.").format(
            mark="{{sisältö}}"
        )
    if findings.forgets_link:
        yield translate("Templates", "The name of the file it was made from is left out.")
