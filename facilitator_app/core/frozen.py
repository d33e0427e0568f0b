"""`@frozen`: a dataclass that never changes, made in a quarter of the time.

Python compiles six methods for each frozen dataclass. With 130 of them before an event is on the
screen that is a sixth of the start. Five of the six are the same for all and are written here;
the one that makes a value is compiled when the first is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

T = TypeVar("T")


@overload
def frozen(cls: type[T], /) -> type[T]: ...


@overload
def frozen(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Any] | None = None, /, *, kw_only: bool = False) -> Any:
    """Make a class one of values: fields that never change, compared and shown by them."""
    make = dataclass(init=False, eq=False, repr=False, slots=True, kw_only=kw_only)

    def decorate(cls: type[Any]) -> type[Any]:
        made: Any = make(cls)
        compared = [each.name for each in fields(made) if each.compare]
        made._compared = attrgetter(*compared) if compared else staticmethod(_nothing)
        made.__eq__, made.__hash__, made.__repr__ = _equal, _hash, _shown
        made.__init__ = _maker_when_wanted(made)
        made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
        return made

    return decorate if cls is None else decorate(cls)


def _maker_when_wanted(cls: type[Any]) -> Any:
    """Return what makes way for the real `__init__` when the first value is made."""

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: N807 - it stands for it
        if cls.__init__ is __init__:
            cls.__init__ = _maker(cls)
        cls.__init__(self, *args, **kwargs)

    return __init__


def _maker(cls: type[Any]) -> Any:
    """Return the method that fills the slots of a new value."""
    every = fields(cls)
    known: dict[str, Any] = {"MISSING": MISSING}
    lines: list[str] = []
    for each in every:
        known[f"put_{each.name}"] = getattr(cls, each.name).__set__
        given = each.name
        if each.default_factory is not MISSING:
            known[f"make_{each.name}"] = each.default_factory
            given = f"make_{given}() if {given} is MISSING else {given}"
        elif each.default is not MISSING:
            known[f"usual_{each.name}"] = each.default
        lines.append(f" put_{each.name}(self, {given})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    head = f"def __init__({', '.join(_parameters(every))}):\n"
    exec(head + ("\n".join(lines) or " pass"), known)  # noqa: S102 - as dataclasses do
    return known["__init__"]


def _parameters(every: Sequence[Field[Any]]) -> list[str]:
    named = [_parameter(each) for each in every if each.kw_only]
    in_order = [_parameter(each) for each in every if not each.kw_only]
    return ["self", *in_order, *(["*", *named] if named else [])]


def _parameter(each: Field[Any]) -> str:
    if each.default_factory is not MISSING:
        return f"{each.name}=MISSING"
    return each.name if each.default is MISSING else f"{each.name}=usual_{each.name}"


def _refuse_to_set(_: Any, name: str, __: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    compared = self._compared
    return compared(self) == compared(other)


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _shown(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _nothing(_: Any) -> tuple[()]:
    return ()
