"""A full name as one types it, as first and last name."""

from __future__ import annotations

from facilitator_app.core.text import one_line

_PARTICLES = (
    *("af", "av", "von", "van", "der", "den", "de", "la", "le", "du", "del", "della", "di", "da"),
    *("dos", "das", "do", "el", "al", "bin", "ibn", "ben", "zu", "zum", "zur", "ter", "ten"),
    *("mac", "mc", "san", "st"),
)
Names = tuple[str, str]


def split_name(text: str) -> Names:
    """Return first and last name of a full name, either way round: "Aalto, Aino" or "Aino Aalto".

    The last word is the last name, with the particles before it ("von", "af"); who has one name
    only has a first name.
    """
    name = one_line(text)
    if "," in name:
        last, _, first = name.partition(",")
        return (first.strip(), last.strip()) if first.strip() else (last.strip(), "")
    words = name.split(" ")
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    if at > 0:
        return " ".join(words[:at]), " ".join(words[at:])
    return name, ""
