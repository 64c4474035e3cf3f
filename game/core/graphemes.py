"""Splits text into what a reader sees as single letters, so that a typewriter never shows half of one.

Extended grapheme clusters of Unicode Standard Annex 29, as far as this game's two scripts need them:
combining marks, joiners, variation selectors, emoji modifiers, and Devanagari conjuncts (rule GB9c).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_VIRAMA = "\u094d"
_JOINERS = "\u200d\u200c"


@lru_cache(maxsize=512)
def clusters(text: str) -> tuple[str, ...]:
    """The user-perceived characters of `text`, in order; joined they are `text` again."""
    found: list[str] = []
    for letter in text:
        if found and _joins(found[-1], letter):
            found[-1] += letter
        else:
            found.append(letter)
    return tuple(found)


def _joins(cluster: str, letter: str) -> bool:
    if letter == "\n":
        return cluster == "\r"
    if letter in _JOINERS or unicodedata.category(letter) in ("Mn", "Me", "Mc"):
        return not cluster.endswith(("\n", "\r"))
    last = cluster.rstrip(_JOINERS)[-1:]
    if last == _VIRAMA and unicodedata.category(letter) == "Lo":
        return unicodedata.name(letter, "").startswith("DEVANAGARI LETTER")
    return cluster.endswith("\u200d") and unicodedata.category(letter) == "So"
