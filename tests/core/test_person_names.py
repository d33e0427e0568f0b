"""A full name as first and last name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.person_names import split_name


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Aino Aalto", ("Aino", "Aalto")),
        ("Aalto, Aino", ("Aino", "Aalto")),
        ("Anna-Liisa Tuomikoski-Lahti", ("Anna-Liisa", "Tuomikoski-Lahti")),
        ("Carl Gustaf von Numers", ("Carl Gustaf", "von Numers")),
        ("Hedvig af Ursin", ("Hedvig", "af Ursin")),
        ("Maria de la Cruz", ("Maria", "de la Cruz")),
        ("Aino", ("Aino", "")),
        ("12", ("12", "")),
        ("  Aino \n Aalto ", ("Aino", "Aalto")),
        ("Aalto,", ("Aalto", "")),
        ("", ("", "")),
    ],
)
def test_a_name_is_split_either_way_round(typed, names):
    assert split_name(typed) == names


@given(st.text(max_size=30))
def test_a_last_name_never_stands_without_a_first_one(typed):
    first, last = split_name(typed)
    assert first or not last
