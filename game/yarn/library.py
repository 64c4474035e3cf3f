"""The functions every script may call, with their signatures."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Mapping
from typing import Final

from game.yarn.tree import Value
from game.yarn.types import ANY, BOOL, NUMBER, STRING, Signature

_ONE: Final = Signature((NUMBER,), NUMBER)
_TWO: Final = Signature((NUMBER, NUMBER), NUMBER)

SIGNATURES: Final[Mapping[str, Signature]] = {
    "visited": Signature((STRING,), BOOL),
    "visited_count": Signature((STRING,), NUMBER),
    "has_any_content": Signature((STRING,), BOOL),
    "string": Signature((ANY,), STRING),
    "number": Signature((ANY,), NUMBER),
    "bool": Signature((ANY,), BOOL),
    "format": Signature((STRING, ANY), STRING),
    "format_invariant": Signature((NUMBER,), STRING),
    "random": Signature((), NUMBER),
    "random_range": _TWO,
    "random_range_float": _TWO,
    "dice": _ONE,
    "min": _TWO,
    "max": _TWO,
    "round": _ONE,
    "round_places": _TWO,
    "floor": _ONE,
    "ceil": _ONE,
    "inc": _ONE,
    "dec": _ONE,
    "decimal": _ONE,
    "int": _ONE,
}
CHANCE: Final = frozenset({"random", "random_range", "random_range_float", "dice"})
OF_THE_STORY: Final = frozenset({"visited", "visited_count", "has_any_content"})
_MOST_PLACES: Final = 15


def shown(value: Value) -> str:
    """A value as a line shows it: whole numbers without a point, True and False, texts as they are."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "True" if value else "False"
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity")
    if value == int(value):
        return str(int(value))
    return _shortest(value)


def _shortest(value: float) -> str:
    """The fewest digits that stand for the same 32-bit float, which is what upstream's numbers are."""
    single = _single(value)
    digits = (format(single, f".{count}g") for count in range(6, 10))
    return next((short for short in digits if _single(float(short)) == single), repr(value)).upper()


def _single(value: float) -> float:
    return float(struct.unpack("f", struct.pack("f", value))[0])


def to_number(value: Value) -> float:
    """The number a value stands for; raises ValueError for a text that is none."""
    number = float(value)
    return int(number) if number.is_integer() else number


def to_bool(value: Value) -> bool:
    """The truth a value stands for; raises ValueError for a text that is neither true nor false."""
    if not isinstance(value, str):
        return bool(value)
    word = value.strip().lower()
    if word not in ("true", "false"):
        raise ValueError(f"'{value}' is neither true nor false")
    return word == "true"


def _round_places(value: float, places: float) -> float:
    return round(value, max(0, min(int(places), _MOST_PLACES)))


def _format(pattern: str, value: Value) -> str:
    """Puts the value where the pattern says {0}; a format after a colon takes digits: F2, N0, D3, P1."""
    start = pattern.find("{0")
    end = pattern.find("}", start)
    if start < 0 or end < 0:
        return pattern
    style = pattern[start + 2 : end].lstrip(":")
    return pattern[:start] + _styled(style, value) + pattern[end + 1 :]


def _styled(style: str, value: Value) -> str:
    if not style or isinstance(value, str | bool):
        return shown(value)
    letter, digits = style[0].upper(), min(int(style[1:] or 2), _MOST_PLACES)
    match letter:
        case "D":
            return f"{int(value):0{digits}d}"
        case "F":
            return f"{value:.{digits}f}"
        case "N":
            return f"{value:,.{digits}f}"
        case "P":
            return f"{value:.{digits}%}"
        case _:
            return shown(value)


def _dec(value: float) -> float:
    return value - 1 if float(value).is_integer() else math.floor(value)


def _inc(value: float) -> float:
    return value + 1 if float(value).is_integer() else math.ceil(value)


FUNCTIONS: Final[Mapping[str, Callable[..., Value]]] = {
    "string": shown,
    "number": to_number,
    "bool": to_bool,
    "format": _format,
    "format_invariant": shown,
    "min": min,
    "max": max,
    "round": round,
    "round_places": _round_places,
    "floor": math.floor,
    "ceil": math.ceil,
    "inc": _inc,
    "dec": _dec,
    "decimal": lambda value: value - math.trunc(value),
    "int": math.trunc,
}


def chances(chance: Callable[[], float]) -> dict[str, Callable[..., Value]]:
    """The functions that draw lots, over `chance`, which gives a number from 0 up to but not 1."""

    def between(low: float, high: float) -> float:
        return math.floor(low + chance() * (math.floor(high) - math.floor(low) + 1))

    return {
        "random": chance,
        "random_range": between,
        "random_range_float": lambda low, high: low + chance() * (high - low),
        "dice": lambda sides: between(1, sides),
    }
