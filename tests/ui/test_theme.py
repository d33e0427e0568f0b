"""Colours can be told apart, sizes follow the text size, the system's high contrast wins."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette, QRawFont

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.theme.palettes import system_tokens
from facilitator_app.ui.theme.tokens import DARK, LIGHT, TOKENS, TYPE, TYPE_ROLES, contrast

GROUNDS = ("surface", "bg", "sunk")
TEXT_ON = [
    *((text, ground) for text in ("text", "text2", "text3", "pri") for ground in GROUNDS),
    *((text, "surface") for text in ("moss", "amber", "lingon", "plum")),
    ("onpri", "pri"),
    ("pri", "prisoft"),
    ("text", "prisoft"),
    ("text2", "prisoft"),
    ("pri", "prifill"),
    *((name, f"{name}soft") for name in ("moss", "amber", "lingon", "plum")),
    *(("text", f"{name}soft") for name in ("moss", "amber", "lingon", "plum")),
    *(("text2", f"{name}soft") for name in ("moss", "amber", "lingon", "plum")),
    *((f"onheat{step}", f"heat{step}") for step in range(4)),
]
SHAPES_ON = [
    *(("ctl", ground) for ground in GROUNDS),
    *(("amberfill", ground) for ground in GROUNDS),
    *(("pri", ground) for ground in GROUNDS),
    ("lingon", "surface"),
    ("moss", "surface"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_has_a_contrast_of_at_least_four_and_a_half(tokens, text, ground):
    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES_ON)
def test_shapes_and_edges_of_controls_have_a_contrast_of_at_least_three(tokens, shape, ground):
    assert contrast(tokens[shape], tokens[ground]) >= 3.0


def test_both_themes_have_every_colour():
    assert set(LIGHT) == set(DARK) == set(TOKENS)


def test_black_on_white_is_the_largest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#123456", "#123456") == 1


def test_the_theme_tells_when_it_changes_and_only_then(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.use(ThemeChoice.DARK, 1.0)
    assert theme.dark
    assert theme.c("pri") == QColor(DARK["pri"])

    with qtbot.assertNotEmitted(theme.changed):
        theme.use(ThemeChoice.DARK, 1.0)


@pytest.mark.parametrize(("asked", "got"), [(0.5, 1.0), (1.3, 1.3), (9, 2.0)])
def test_the_text_size_stays_between_once_and_twice(theme, asked, got):
    theme.use(ThemeChoice.LIGHT, asked)
    assert theme.scale == got


@pytest.mark.parametrize("role", TYPE_ROLES)
def test_every_role_grows_with_the_text_size_and_stands_in_its_lines(theme, role):
    small = theme.font(role).pixelSize()
    assert small == TYPE[role].px
    assert QFontMetricsF(theme.font(role)).capHeight() < theme.line_height(role)

    theme.use(ThemeChoice.LIGHT, 2.0)
    assert theme.font(role).pixelSize() == 2 * small
    assert theme.line_height(role) == 2 * TYPE[role].line_px


def test_what_is_said_is_in_literata_and_what_the_tool_says_in_inter(theme):
    assert QFontInfo(theme.font("question")).family() == "Literata"
    assert QFontInfo(theme.font("script")).family() == "Literata"
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert [QFontInfo(theme.font(role)).weight() for role in ("body", "control", "title")] == [
        400,
        500,
        600,
    ]


@pytest.mark.parametrize("role", ["clock", "body", "meta", "script"])
def test_figures_are_equally_wide(theme, role):
    metrics = QFontMetricsF(theme.font(role))
    widths = [metrics.horizontalAdvance(figure) for figure in "0123456789"]
    assert max(widths) - min(widths) < 0.1  # of a pixel


@pytest.mark.parametrize("letters", ["åäöÅÄÖšžŠŽ", "đŋŧčČ", "–”’…·−", "0123456789.:"])
@pytest.mark.parametrize("role", ["body", "question", "script", "title"])
def test_the_fonts_have_the_letters_of_the_country(theme, letters, role):
    font = QRawFont.fromFont(theme.font(role))
    assert [each for each in letters if not font.supportsCharacter(ord(each))] == []


def test_the_tool_writes_skolt_sami_and_the_signs_of_keys(theme):
    font = QRawFont.fromFont(theme.font("body"))
    assert [each for each in "ǩǥǧʒǯʹ→←↑↓↵" if not font.supportsCharacter(ord(each))] == []


def test_a_wide_window_has_larger_questions(theme):
    assert theme.font("question", wide=True).pixelSize() == 40
    assert theme.font("body", wide=True) == theme.font("body")


def test_high_contrast_uses_the_colours_of_the_system_and_no_others():
    palette = QPalette()
    shown = {
        QPalette.ColorRole.Window: "#000000",
        QPalette.ColorRole.WindowText: "#ffff00",
        QPalette.ColorRole.Highlight: "#00ffff",
        QPalette.ColorRole.HighlightedText: "#000000",
    }
    for role, colour in shown.items():
        palette.setColor(role, QColor(colour))

    tokens = system_tokens(palette)

    assert set(tokens) == set(TOKENS)
    assert {colour.lower() for colour in tokens.values()} <= set(shown.values())
    for text, ground in TEXT_ON:
        assert contrast(tokens[text], tokens[ground]) >= 4.5, (text, ground)


def test_an_icon_is_rendered_once_for_each_size_and_colour(theme):
    first = theme.pixmap("house", "pri", 18)
    assert theme.pixmap("house", "pri", 18).cacheKey() == first.cacheKey()
    assert theme.pixmap("house", "lingon", 18).cacheKey() != first.cacheKey()
    assert theme.pixmap("house", "pri", 24).width() == 24


def test_an_icon_has_the_colour_of_its_token(theme):
    image = theme.pixmap("square", "lingon", 48).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {theme.hex("lingon").lower()}
