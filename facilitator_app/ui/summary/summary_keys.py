"""The keys of the page Summary for the key card, and what it can do for the list of commands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator_app.ui.keys import KeyRow
from facilitator_app.ui.page_spec import PageCommand
from facilitator_app.ui.summary.export_words import ENTRIES, OTHERS, document_name

EXPORT = "export "  # what stands before an entry of the export menu
translate = QCoreApplication.translate


def key_rows() -> Sequence[KeyRow]:
    """Return the keys of the page for the key card."""
    return [
        KeyRow(("Ctrl+1–5",), translate("SummaryKeys", "Chosen lines under a question, or move")),
        KeyRow(("Ctrl+6",), translate("SummaryKeys", "Chosen lines as a key message")),
        KeyRow(("Ctrl+Return",), translate("SummaryKeys", "Sentence from the chosen lines")),
        KeyRow(("Ins",), translate("SummaryKeys", "A sentence under the same question")),
        KeyRow(("Ctrl+T",), translate("SummaryKeys", "Chosen lines under a theme")),
        KeyRow(("Ctrl+Shift+T",), translate("SummaryKeys", "Propose themes")),
        KeyRow(
            ("Left", "Right"),
            translate("SummaryKeys", "In the lines of a theme: next group, or next theme"),
        ),
        KeyRow(("Ctrl+L",), translate("SummaryKeys", "To the source line in its pane")),
        KeyRow(("Return", "F2"), translate("SummaryKeys", "Change the sentence or the theme")),
        KeyRow(("Ctrl+Up", "Ctrl+Down"), translate("SummaryKeys", "Move the sentence")),
        KeyRow(
            ("Ctrl+Up", "Ctrl+Down"),
            translate("SummaryKeys", "While a theme is written: former or next theme"),
        ),
        KeyRow(("Ctrl+Shift+Right",), translate("SummaryKeys", "Next language")),
        KeyRow(("Ctrl+Alt+1–6",), translate("SummaryKeys", "Table, themes, quotes, …")),
        KeyRow(("Space", "P"), translate("SummaryKeys", "Quotes: may leave, word for word")),
        KeyRow(("Ctrl+E",), translate("SummaryKeys", "Export")),
    ]


def commands() -> Sequence[PageCommand]:
    """Return what the page can do, for the list of commands."""
    modes = (
        ("table", translate("SummaryKeys", "Summary: table"), "table-2", "Ctrl+Alt+1"),
        ("themes", translate("SummaryKeys", "Summary: themes"), "columns-3", "Ctrl+Alt+2"),
        ("bank", translate("SummaryKeys", "Summary: quotes bank"), "quote", "Ctrl+Alt+3"),
        ("languages", translate("SummaryKeys", "Summary: languages"), "languages", "Ctrl+Alt+4"),
        ("read", translate("SummaryKeys", "Summary: read to the group"), "eye", "Ctrl+Alt+5"),
        ("after", translate("SummaryKeys", "Summary: recipients, feedback"), "send", "Ctrl+Alt+6"),
    )
    deeds = (
        ("propose", translate("SummaryKeys", "Propose themes"), "lightbulb", "Ctrl+Shift+T"),
        ("theme", translate("SummaryKeys", "New theme"), "plus", ""),
        ("sentence", translate("SummaryKeys", "Sentence from the chosen lines"), "plus", ""),
        ("unused", translate("SummaryKeys", "Lines that nothing uses yet"), "unlink", ""),
        ("voices", translate("SummaryKeys", "Missing voices: what the event tells"), "user-x", ""),
        ("feedback", translate("SummaryKeys", "New sheet of feedback"), "plus", ""),
        ("gap", translate("SummaryKeys", "Next text without translation"), "arrow-right", ""),
        ("menu", translate("SummaryKeys", "Export"), "file-down", "Ctrl+E"),
    )
    exports = [
        PageCommand(
            f"{EXPORT}{what}",
            translate("SummaryKeys", "Export: {document}").format(document=document_name(what)),
            icon,
        )
        for what, icon in (*((what, icon) for what, icon, _ in ENTRIES), *OTHERS)
    ]
    return [*(PageCommand(*each) for each in (*modes, *deeds)), *exports]
