"""The colours, type sizes and radii of the design, as plain values without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from facilitator_app.core.frozen import frozen

Token = Literal[
    "bg",
    "surface",
    "sunk",
    "line",
    "ctl",
    "text",
    "text2",
    "text3",
    "pri",
    "onpri",
    "prisoft",
    "priline",
    "prifill",
    "moss",
    "mosssoft",
    "mossline",
    "amber",
    "ambersoft",
    "amberline",
    "amberfill",
    "lingon",
    "lingonsoft",
    "lingonline",
    "plum",
    "plumsoft",
    "heat0",
    "heat1",
    "heat2",
    "heat3",
    "onheat0",
    "onheat1",
    "onheat2",
    "onheat3",
]
TOKENS: tuple[Token, ...] = get_args(Token)

Palette = Mapping[Token, str]

LIGHT: Palette = {
    "bg": "#F2F4F1",
    "surface": "#FFFFFF",
    "sunk": "#E7ECE8",
    "line": "#D3DBD5",
    "ctl": "#74827C",
    "text": "#17231F",
    "text2": "#44534E",
    "text3": "#5B6964",
    "pri": "#17586B",
    "onpri": "#FFFFFF",
    "prisoft": "#DCEBEF",
    "priline": "#9CC3CE",
    "prifill": "#B9D5DD",
    "moss": "#33662F",
    "mosssoft": "#E1EFDC",
    "mossline": "#A9C9A2",
    "amber": "#7A4A00",
    "ambersoft": "#FCEFD3",
    "amberline": "#E3BE78",
    "amberfill": "#B87800",
    "lingon": "#A12430",
    "lingonsoft": "#FBE5E4",
    "lingonline": "#E3A3A3",
    "plum": "#6A3A78",
    "plumsoft": "#F1E6F4",
    "heat0": "#FFFFFF",
    "heat1": "#DCEBEF",
    "heat2": "#9CC3CE",
    "heat3": "#17586B",
    "onheat0": "#5B6964",
    "onheat1": "#17231F",
    "onheat2": "#17231F",
    "onheat3": "#FFFFFF",
}

DARK: Palette = {
    "bg": "#0F1614",
    "surface": "#18211E",
    "sunk": "#212C28",
    "line": "#33413C",
    "ctl": "#73837C",
    "text": "#E9EFEC",
    "text2": "#B9C5C0",
    "text3": "#94A29C",
    "pri": "#86C8DA",
    "onpri": "#0B2027",
    "prisoft": "#173A45",
    "priline": "#2E6678",
    "prifill": "#235261",
    "moss": "#A3CF94",
    "mosssoft": "#1F3A22",
    "mossline": "#446B42",
    "amber": "#EDC06A",
    "ambersoft": "#3D2F12",
    "amberline": "#7A5F27",
    "amberfill": "#D9A23A",
    "lingon": "#F49B98",
    "lingonsoft": "#47201F",
    "lingonline": "#874544",
    "plum": "#D3A9E0",
    "plumsoft": "#38243F",
    "heat0": "#18211E",
    "heat1": "#173A45",
    "heat2": "#2E6678",
    "heat3": "#86C8DA",
    "onheat0": "#94A29C",
    "onheat1": "#E9EFEC",
    "onheat2": "#E9EFEC",
    "onheat3": "#0B2027",
}

TypeRole = Literal[
    "clock",
    "clock_wall",
    "question",
    "title",
    "h2",
    "h3",
    "body",
    "strong",
    "script",
    "reading",
    "script_small",
    "small",
    "control",
    "control_bold",
    "meta",
    "meta_bold",
    "hint",
]
TYPE_ROLES: tuple[TypeRole, ...] = get_args(TypeRole)


@frozen
class TypeSize:
    """One row of the type table.

    Attributes:
        px: Size at 100 %.
        line_px: Distance from line to line at 100 %.
        serif: True for words that somebody says or hears.
        wide_px: Size in a window over 1600 logical pixels; 0 means the same.
        wide_line_px: Distance from line to line there.
    """

    px: int
    line_px: int
    weight: int = 400
    serif: bool = False
    wide_px: int = 0
    wide_line_px: int = 0


TYPE: Mapping[TypeRole, TypeSize] = {
    "clock": TypeSize(50, 50, 600, wide_px=72, wide_line_px=72),
    "clock_wall": TypeSize(22, 26, 600),
    "question": TypeSize(30, 40, 500, serif=True, wide_px=40, wide_line_px=54),
    "title": TypeSize(20, 26, 600),
    "h2": TypeSize(16, 22, 600),
    "h3": TypeSize(14, 20, 600),
    "body": TypeSize(14, 20),
    "strong": TypeSize(14, 20, 600),
    "script": TypeSize(17, 27, serif=True, wide_px=21, wide_line_px=34),
    "reading": TypeSize(24, 36, serif=True),
    "script_small": TypeSize(15, 22, serif=True),
    "small": TypeSize(13, 18),
    "control": TypeSize(13, 18, 500),
    "control_bold": TypeSize(13, 18, 600),
    "meta": TypeSize(12, 16),
    "meta_bold": TypeSize(12, 16, 600),
    "hint": TypeSize(11, 15, 500),
}

RADIUS_CHIP, RADIUS_INPUT, RADIUS_BIG, RADIUS_CARD = 11, 6, 8, 10
HEIGHT_SMALL, HEIGHT_CONTROL, HEIGHT_BIG, HEIGHT_HEADER = 26, 32, 44, 52
MARGIN_X, MARGIN_Y, GAP, GAP_COLUMN = 16, 14, 12, 10
RAIL_WIDTH, RAIL_ITEM = 92, 56


def contrast(first: str, second: str) -> float:
    """Return the WCAG contrast of two colours "#RRGGBB", 1.0 to 21.0."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
