"""Every text of the program is there in three languages."""

from __future__ import annotations

import pytest

from tests import translations


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_file_of_a_language_is_up_to_date_with_the_sources(language):
    before = translations.read(language)
    assert translations.updated(language, before) == before, "run python -m tests.translations"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_left_untranslated(language):
    assert translations.unfinished(translations.read(language)) == []
