"""Which word a number takes: the plural and ordinal categories of English and Hindi (Unicode CLDR)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final


def _english(number: float) -> str:
    return "one" if number == 1 else "other"


def _english_ordinal(number: float) -> str:
    if number % 100 in (11, 12, 13):
        return "other"
    return {1: "one", 2: "two", 3: "few"}.get(int(number % 10), "other") if number % 1 == 0 else "other"


def _hindi(number: float) -> str:
    return "one" if 0 <= number <= 1 else "other"


def _hindi_ordinal(number: float) -> str:
    return {1: "one", 2: "two", 3: "two", 4: "few", 6: "many"}.get(int(number), "other")


CARDINAL: Final[Mapping[str, Callable[[float], str]]] = {"en": _english, "hi": _hindi}
ORDINAL: Final[Mapping[str, Callable[[float], str]]] = {"en": _english_ordinal, "hi": _hindi_ordinal}


def category(rules: Mapping[str, Callable[[float], str]], locale: str, number: float) -> str:
    """The category of `number` in a language (`en`, `hi`, also with a region); others follow English."""
    rule = rules.get(locale.split("-")[0].split("_")[0], rules["en"])
    return rule(abs(number))
