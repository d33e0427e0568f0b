"""Every text of the program is there in three languages."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest

from facilitator_app.core import commands
from facilitator_app.ui.undo_names import has_name
from tests import translations


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_file_of_a_language_is_up_to_date_with_the_sources(language):
    before = translations.read(language)
    assert translations.updated(language, before) == before, "run python -m tests.translations"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_left_untranslated(language):
    assert translations.unfinished(translations.read(language)) == []


def test_every_command_has_a_word_for_the_strip_that_says_what_was_undone():
    names = [
        name
        for module in pkgutil.iter_modules(commands.__path__, f"{commands.__name__}.")
        for name, function in inspect.getmembers(importlib.import_module(module.name))
        if getattr(function, "__module__", "") == module.name
        and getattr(function, "__annotations__", {}).get("return") == "list[Change]"
        and next(iter(inspect.signature(function).parameters)) == "state"
        and not name.startswith("_")
    ]
    assert [name for name in names if not has_name(name)] == []
    assert len(names) > 40
