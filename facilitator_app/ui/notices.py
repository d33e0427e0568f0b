"""What a strip says. A notice is made anew whenever the language changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Tone = Literal["pri", "amber", "moss", "lingon"]


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button of a strip.

    Attributes:
        id: What the strip reports when it is pressed.
        key: In Qt's portable form, "F8"; "" means none.
    """

    id: str
    text: str
    key: str = ""
    icon: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A strip in the page: it pushes content, covers nothing and takes no focus.

    Attributes:
        title: What it is about; printed bold.
        text: The rest, after the title on the same line.
        detail: A second, quieter line.
        closable: True when a cross takes it away.
    """

    tone: Tone
    icon: str
    title: str
    text: str = ""
    detail: str = ""
    actions: tuple[NoticeAction, ...] = ()
    closable: bool = True


MakeNotice = Callable[[], Notice]
