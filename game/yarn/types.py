"""The types of the language, and what it knows of enums and functions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from game.yarn.tree import Value

NUMBER: Final = "number"
STRING: Final = "string"
BOOL: Final = "bool"
ANY: Final = "any"
BUILT_IN: Final = frozenset({NUMBER, STRING, BOOL, ANY})
DEFAULTS: Final[Mapping[str, Value]] = {NUMBER: 0, STRING: "", BOOL: False}


@dataclass(eq=False, slots=True)
class Unknown:
    """A type to be found out; `bound` is what it turned out to be."""

    bound: Type | None = None


Type: TypeAlias = str | Unknown


def known(found: Type) -> Type:
    """What is known of a type by now: its name, or the Unknown that stands for it."""
    now = found
    while isinstance(now, Unknown) and now.bound is not None:
        now = now.bound
    while isinstance(found, Unknown) and found.bound is not None:
        found.bound, found = now, found.bound
    return now


def spoken(found: Type) -> str:
    """The type in words, for problems."""
    now = known(found)
    return now if isinstance(now, str) else "unknown"


@dataclass(frozen=True, slots=True)
class EnumInfo:
    """An enum: its name, the type of its raw values, the raw value of each case, and where it is declared."""

    name: str
    raw: str
    cases: Mapping[str, Value]
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Signature:
    """What a function takes and gives, in type names; `variadic` is the type of any further arguments."""

    parameters: tuple[str, ...] = (STRING,)
    result: str = BOOL
    variadic: str | None = None


def type_of(value: Value) -> str:
    """The built-in type of a value."""
    if isinstance(value, bool):
        return BOOL
    return STRING if isinstance(value, str) else NUMBER


def converts(value: str, wanted: str, enums: Mapping[str, EnumInfo]) -> bool:
    """Whether a value of one known type may stand where another is wanted: an enum's for its raw type."""
    if value == wanted or ANY in (value, wanted):
        return True
    return value in enums and enums[value].raw == wanted
