"""Letters: the faces at every size, words measured once, lines drawn once, Hindi shaped rightly."""

from __future__ import annotations

from collections import OrderedDict
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import pygame
from fontpkg_mukta import ROOT

from game.view.palette import Colour

FOLDER = Path(ROOT) / "files"
DEVANAGARI = range(0x0900, 0x0980)
KEPT_LINES = 600
"""Drawn lines that are kept for the next frame."""


class Weight(StrEnum):
    """The cuts of the typeface that the game sets."""

    LIGHT = "Mukta-Light"
    REGULAR = "Mukta-Regular"
    MEDIUM = "Mukta-Medium"
    BOLD = "Mukta-Bold"


@lru_cache(maxsize=128)
def face(weight: Weight, size: int, hindi: bool = False) -> pygame.font.Font:
    """The typeface at `size` pixels; the Hindi one joins its letters."""
    if not pygame.font.get_init():
        pygame.font.init()
    made = pygame.font.Font(str(FOLDER / f"{weight}.ttf"), size)
    if hindi:
        made.set_script("Deva")
    return made


def is_hindi(text: str) -> bool:
    """Whether any letter is Devanagari."""
    return any(ord(letter) in DEVANAGARI for letter in text)


@lru_cache(maxsize=8192)
def width(text: str, weight: Weight, size: int) -> int:
    """How many pixels wide `text` is drawn."""
    return face(weight, size, is_hindi(text)).size(text)[0]


_drawn: OrderedDict[tuple[str, Weight, int, Colour], pygame.Surface] = OrderedDict()


def drawn(text: str, weight: Weight, size: int, colour: Colour) -> pygame.Surface:
    """`text` as a picture; not to be painted on, for it is kept."""
    key = (text, weight, size, colour)
    if key in _drawn:
        _drawn.move_to_end(key)
        return _drawn[key]
    made = face(weight, size, is_hindi(text)).render(text, True, colour)
    _drawn[key] = made
    if len(_drawn) > KEPT_LINES:
        _drawn.popitem(last=False)
    return made


def forget() -> None:
    """Drop every face and line; needed before pygame quits, which leaves faces pointing nowhere."""
    face.cache_clear()
    _drawn.clear()


def wrapped(text: str, weight: Weight, size: int, room: int) -> tuple[str, ...]:
    """`text` broken between words into lines at most `room` pixels wide; a longer word stands alone."""
    space = width(" ", weight, size)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line: list[str] = []
        taken = 0
        for word in paragraph.split():
            wide = width(word, weight, size)
            if line and taken + space + wide > room:
                lines.append(" ".join(line))
                line, taken = [], 0
            taken += wide + (space if line else 0)
            line.append(word)
        lines.append(" ".join(line))
    return tuple(lines)


def shapes_hindi() -> bool:
    """Whether this pygame joins Hindi letters: a conjunct is narrower than its parts."""
    return face(Weight.REGULAR, 40, hindi=True).size("क्ष")[0] < face(Weight.REGULAR, 40).size("क्ष")[0]
