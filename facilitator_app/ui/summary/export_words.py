"""What documents are called, on the menu and as files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.state import EventState
from facilitator_app.ui.event_desk import file_name

translate = QCoreApplication.translate

COPY, TRANSLATION, EDITED, TEMPLATE = "copy", "translation", "edited", "template"
LINES = "notes"
ENTRIES = (  # what the menu offers: its id, icon and key
    ("summary", "file-text", "Ctrl+E"),
    ("record", "scroll-text", ""),
    ("national", "landmark", ""),
    (COPY, "copy", ""),
    (TRANSLATION, "languages", ""),
    (EDITED, "upload", ""),
    (TEMPLATE, "type", ""),
)
OTHERS = (  # what other pages offer too, and the list of commands finds here
    ("script", "scroll-text"),
    ("lists", "list-ordered"),
    ("plan-vs-actual", "timer"),
    (LINES, "table-2"),
)


def document_of(entry: str) -> str:
    """Return the document that an entry of the menu is about."""
    return "summary" if entry in (COPY, TRANSLATION) else entry


def document_name(what: str) -> str:  # noqa: C901, PLR0911 - one row each
    """Return what a document is called."""
    match what:
        case "record":
            return translate("Documents", "Near-verbatim record")
        case "summary":
            return translate("Documents", "Summary for the participants")
        case "national":
            return translate("Documents", "Record for the National Dialogues")
        case "script":
            return translate("Documents", "Script on paper")
        case "lists":
            return translate("Documents", "Lists: who sits where")
        case "plan-vs-actual":
            return translate("Documents", "Plan against what happened")
        case "notes":
            return translate("Documents", "Lines as a table or text")
        case "copy":
            return translate("Documents", "Copy the summary")
        case "translation":
            return translate("Documents", "Texts for a translator")
        case "edited":
            return translate("Documents", "Read back an edited document")
        case "template":
            return translate("Documents", "Word template")
        case _:
            return translate("Documents", "Document")


def document_about(what: str) -> str:
    """Return whom a document is for and what it is."""
    match what:
        case "record":
            return translate("Documents", "Every line, by group and phase · .docx")
        case "national":
            return translate("Documents", "For the core group: facts and every line · .docx")
        case "summary":
            return translate("Documents", "Word (.docx), accessible")
        case "copy":
            return translate("Documents", "To paste into mail or a web page, or as plain text")
        case "translation":
            return translate("Documents", "XLIFF 2 (.xlf), or a table in Word (.docx)")
        case "edited":
            return translate("Documents", "From Word or LibreOffice, or a translation")
        case "template":
            return translate("Documents", "Your organisation's own .docx or .dotx")
        case _:
            return ""


def file_stem(state: EventState, what: str, language: str) -> str:
    """Return what the file of a document is called, without its ending."""
    words = {
        "record": translate("Documents", "record"),
        "summary": translate("Documents", "summary"),
        "national": translate("Documents", "National Dialogues"),
        "translation": translate("Documents", "to translate"),
        "script": translate("Documents", "script"),
        "lists": translate("Documents", "lists"),
        "plan-vs-actual": translate("Documents", "plan and course"),
        "notes": translate("Documents", "lines"),
    }
    title = state.event.title or translate("Documents", "Event")
    own = language == state.event.language
    parts = (title, words.get(what, what), "" if own else language)
    return file_name(" ".join(part for part in parts if part))
