"""A plan without a day."""

import pytest

from facilitator_app.core.template import in_language


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"fi": "suomi", "sv": "svenska"}, "svenska"),
        ({"fi": "suomi"}, "suomi"),
        ({"en": "English"}, "English"),
        ({"fi": "suomi", "sv": ""}, "suomi"),
        ({}, ""),
    ],
)
def test_a_text_is_taken_in_the_language_asked_for_or_the_nearest(words, expected):
    assert in_language(words, "sv") == expected
