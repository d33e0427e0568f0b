"""How everything looks: tokens, type, text size, light and dark."""

from facilitator_app.ui.theme.theme import STYLE_ARGUMENTS, Theme
from facilitator_app.ui.theme.tokens import Token, TypeRole

__all__ = ["STYLE_ARGUMENTS", "Theme", "Token", "TypeRole"]
