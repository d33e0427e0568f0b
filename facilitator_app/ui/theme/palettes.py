"""From the design's colours to Qt's palette, and from the system's palette to the colours."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from facilitator_app.ui.theme.tokens import TOKENS, Palette, Token

_Role = QPalette.ColorRole

_ROLES: Mapping[QPalette.ColorRole, Token] = {
    _Role.Window: "bg",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunk",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "lingon",
    _Role.PlaceholderText: "text3",
    _Role.Highlight: "pri",
    _Role.HighlightedText: "onpri",
    _Role.Accent: "pri",
    _Role.Link: "pri",
    _Role.LinkVisited: "plum",
    _Role.ToolTipBase: "surface",
    _Role.ToolTipText: "text",
    _Role.Light: "surface",
    _Role.Midlight: "sunk",
    _Role.Mid: "line",
    _Role.Dark: "ctl",
    _Role.Shadow: "line",
}
_DISABLED = (_Role.WindowText, _Role.Text, _Role.ButtonText)

_AS_WINDOW: frozenset[Token] = frozenset(
    {
        "bg",
        "surface",
        "sunk",
        "prisoft",
        "prifill",
        "mosssoft",
        "ambersoft",
        "lingonsoft",
        "plumsoft",
        "heat0",
        "heat1",
    }
)
_AS_HIGHLIGHT: frozenset[Token] = frozenset({"pri", "heat2", "heat3"})
_ON_HIGHLIGHT: frozenset[Token] = frozenset({"onpri", "onheat2", "onheat3"})


def palette_of(colours: Mapping[Token, QColor]) -> QPalette:
    """Return Qt's palette in the design's colours."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, colours[token])
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours["text3"])
    return palette


def system_tokens(system: QPalette) -> Palette:
    """Return every token in the system's own colours, for its high-contrast mode."""
    return {token: _system_colour(system, token).name() for token in TOKENS}


def _system_colour(system: QPalette, token: Token) -> QColor:
    if token in _AS_WINDOW:
        return system.color(_Role.Window)
    if token in _AS_HIGHLIGHT:
        return system.color(_Role.Highlight)
    if token in _ON_HIGHLIGHT:
        return system.color(_Role.HighlightedText)
    return system.color(_Role.WindowText)
