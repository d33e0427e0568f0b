"""Finding elements by path, with Word's prefix."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from lxml import etree

_PREFIXES = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


def find_all(element: Any, path: str) -> list[Any]:
    """Return what an XPath finds from `element`: elements, or values of attributes."""
    return cast("list[Any]", _compiled(path)(element))


@cache
def _compiled(path: str) -> etree.XPath:
    return etree.XPath(path, namespaces=_PREFIXES)
