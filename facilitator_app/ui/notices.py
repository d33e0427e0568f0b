"""What a strip says. A notice is made anew whenever the language changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from facilitator_app.core.frozen import frozen

Tone = Literal["pri", "amber", "moss", "lingon"]


@frozen
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


@frozen
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
