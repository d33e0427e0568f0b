"""Gives Qt the UTF-8 that it wants of the system; else it takes it, and says so in four lines."""

from __future__ import annotations

import locale
import sys
from collections.abc import MutableMapping
from contextlib import suppress

UTF8 = "C.UTF-8"


def speak_utf8(environ: MutableMapping[str, str]) -> None:
    """Change `environ` so that text is UTF-8 and the user's language stays what it was.

    A minimal Linux without the user's locale, or with the locale "C", reads as ASCII otherwise.
    """
    if sys.platform != "linux" or _is_utf8():
        return
    everything = environ.pop("LC_ALL", "")
    if everything:  # it overrules the others; without it, LANG alone says the same
        for name in [name for name in environ if name.startswith("LC_")]:
            del environ[name]
        environ["LANG"] = everything
    environ["LC_CTYPE"] = UTF8
    with suppress(locale.Error):  # Qt keeps this where it finds no locale of the user's at all
        locale.setlocale(locale.LC_CTYPE, UTF8)


def _is_utf8() -> bool:
    try:
        locale.setlocale(locale.LC_CTYPE, "")
    except locale.Error:
        return False
    return locale.nl_langinfo(locale.CODESET).upper() in ("UTF-8", "UTF8")
