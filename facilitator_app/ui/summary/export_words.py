"""What documents are called, on the menu and as files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.state import EventState
from facilitator_app.ui.event_desk import file_name

translate = QCoreApplication.translate

COPY = "copy"
ENTRIES = (  # what the menu offers: its id, icon and key
    ("summary", "file-text", "Ctrl+E"),
    ("record", "scroll-text", ""),
    (COPY, "copy", ""),
)


def document_of(entry: str) -> str:
    """Return the document that an entry of the menu is about."""
    return "summary" if entry == COPY else entry


def document_name(what: str) -> str:
    """Return what a document is called."""
    match what:
        case "record":
            return translate("Documents", "Near-verbatim record")
        case "summary":
            return translate("Documents", "Summary for the participants")
        case "copy":
            return translate("Documents", "Copy the summary")
        case _:
            return translate("Documents", "Document")


def document_about(what: str) -> str:
    """Return whom a document is for and what it is."""
    match what:
        case "record":
            return translate("Documents", "For the National Dialogues, every line · .docx")
        case "summary":
            return translate("Documents", "Word (.docx), accessible")
        case "copy":
            return translate("Documents", "To paste into mail or a web page, or as plain text")
        case _:
            return ""


def file_stem(state: EventState, what: str, language: str) -> str:
    """Return what the file of a document is called, without its ending."""
    words = {
        "record": translate("Documents", "record"),
        "summary": translate("Documents", "summary"),
    }
    title = state.event.title or translate("Documents", "Event")
    own = language == state.event.language
    parts = (title, words.get(what, what), "" if own else language)
    return file_name(" ".join(part for part in parts if part))
