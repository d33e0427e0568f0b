"""Names in the order of the alphabet."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.collation import loose, name_key


def ordered(*names):
    return sorted(names, key=name_key)


def test_letters_with_rings_and_dots_come_last():
    assert ordered("Öhberg", "Åkerlind", "Äijälä", "Zetterman", "Aalto") == [
        "Aalto",
        "Zetterman",
        "Åkerlind",
        "Äijälä",
        "Öhberg",
    ]


def test_w_stands_among_v_and_an_accent_changes_nothing():
    assert ordered("Wuori", "Virta", "Vuola", "Vésa", "Vesb") == [
        "Vésa",
        "Vesb",
        "Virta",
        "Vuola",
        "Wuori",
    ]


def test_a_hyphen_is_like_a_space():
    assert ordered("Aho Korpi", "Aho-Aalto", "Ahola") == ["Aho-Aalto", "Aho Korpi", "Ahola"]


def test_decomposed_letters_are_in_the_same_place():
    assert name_key("A\u030akerlind")[0] == name_key("Åkerlind")[0]


def test_what_is_typed_in_haste_finds_the_name():
    assert loose("Åsa-Karin Öhberg") == "asa karin ohberg"


@given(st.lists(st.text(max_size=6), max_size=8))
def test_the_order_does_not_depend_on_the_order_before(names):
    assert ordered(*names) == ordered(*reversed(names))
