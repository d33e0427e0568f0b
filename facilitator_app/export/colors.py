"""Whether text of a colour can be read on its ground."""

from __future__ import annotations

PAPER = "FFFFFF"
LEAST_CONTRAST, LEAST_CONTRAST_LARGE = 4.5, 3.0  # large: 18 points, or 14 and bold


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, each six hexadecimal digits; "auto" is readable."""
    try:
        light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    except ValueError:
        return 21.0
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    if len(color) != 6:
        raise ValueError(color)
    shares = [int(color[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
