"""Whether somebody has read a document through as it is now; until then it calls itself a draft."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from facilitator_app.core.document import (
    Block,
    Composition,
    Heading,
    Paragraph,
    Style,
    Text,
    Word,
    Written,
    paragraph,
    strong,
    word,
)
from facilitator_app.core.model import Review
from facilitator_app.core.state import EventState


def anchored_texts(composition: Composition) -> Iterator[tuple[str, Text]]:
    """Yield what people wrote in a document: the name of each anchor and its text, once each."""
    seen: set[str] = set()
    for block in composition.blocks:
        for name, text in _anchored(block):
            if name and name not in seen:
                seen.add(name)
                yield name, text


def fingerprint(composition: Composition) -> str:
    """Return what a document says in short: other words, or another order, make another one."""
    digest = hashlib.sha256()
    for name, text in anchored_texts(composition):
        told = text.text if isinstance(text, Written) else ""
        digest.update(f"{name}\0{told}\0".encode("utf-8", "replace"))
    return digest.hexdigest()[:32]


def is_approved(state: EventState, what: str, composition: Composition) -> bool:
    """Return True when the document was read through and nothing in it has changed since."""
    review = state.find(Review, what)
    return review is not None and review.fingerprint == fingerprint(composition)


def marked_as_draft(state: EventState, what: str, composition: Composition) -> Composition:
    """Return `composition` with a banner and a mark on every page, unless it was approved."""
    if is_approved(state, what, composition):
        return composition
    blocks = list(composition.blocks)
    at = _after_titles(blocks)
    banner = paragraph(Style.DRAFT, strong(Word("draft")), Word("draft_text"))
    return replace(
        composition,
        kind=word("draft_kind", kind=composition.kind),
        blocks=(*blocks[:at], banner, *blocks[at:]),
    )


def _after_titles(blocks: list[Block]) -> int:
    titles = (Style.TITLE, Style.SUBTITLE)
    found = [
        at
        for at, block in enumerate(blocks[:3])
        if isinstance(block, Paragraph) and block.style in titles
    ]
    return found[-1] + 1 if found else 0


def _anchored(block: Block) -> Iterator[tuple[str, Text]]:
    match block:
        case Paragraph():
            yield from ((span.anchor, span.text) for span in block.spans)
        case Heading():
            yield block.anchor, block.text
        case _:
            return
