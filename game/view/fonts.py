"""Letters: the faces at every size, words measured once, lines drawn once, Hindi shaped rightly."""

from __future__ import annotations

from collections import OrderedDict
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_mukta
import pygame

from game.core.settings import Letterform
from game.view.palette import Colour

FOLDER = Path(fontpkg_mukta.ROOT) / "files"
HYPERLEGIBLE = Path(fontpkg_atkinson_hyperlegible.ROOT) / "files"
CUT_FROM = 0x0250
"""The first letter that is always set in Mukta: the other typeface holds Latin alone."""
PUNCTUATION = frozenset("–—‘’“”…•‹›")
"""What lies beyond and is in both typefaces."""
DEVANAGARI = range(0x0900, 0x0980)
FACES = 32
"""Sizes and weights that are kept open, a quarter of a megabyte each; no scene needs as many."""
KEPT_LINES = 160
"""Drawn lines that are kept for the next frame."""


class Weight(StrEnum):
    """The cuts of the typeface that the game sets."""

    LIGHT = "Mukta-Light"
    REGULAR = "Mukta-Regular"
    MEDIUM = "Mukta-Medium"
    BOLD = "Mukta-Bold"


class _Case:
    """The type case that letters are taken from now."""

    letterform = Letterform.MUKTA


def use(letterform: Letterform) -> None:
    """Set everything in this typeface from now on."""
    if letterform is not _Case.letterform:
        _Case.letterform = letterform
        width.cache_clear()
        _drawn.clear()


def chosen() -> Letterform:
    """The typeface that is set now; part of the key of whatever is kept with letters on it."""
    return _Case.letterform


@lru_cache(maxsize=FACES)
def face(weight: Weight, size: int, hindi: bool = False) -> pygame.font.Font:
    """Mukta at `size` pixels; where it is for Hindi it joins its letters."""
    made = _opened(FOLDER / f"{weight}.ttf", size)
    if hindi:
        made.set_script("Deva")
    return made


@lru_cache(maxsize=FACES)
def hyperlegible(bold: bool, size: int) -> pygame.font.Font:
    """Atkinson Hyperlegible, which has two cuts, at `size` pixels."""
    return _opened(HYPERLEGIBLE / f"AtkinsonHyperlegible-{'Bold' if bold else 'Regular'}.ttf", size)


def _opened(path: Path, size: int) -> pygame.font.Font:
    if not pygame.font.get_init():
        pygame.font.init()
    return pygame.font.Font(str(path), size)


def _fitting(text: str, weight: Weight, size: int) -> pygame.font.Font:
    """The typeface that `text` is set in: the chosen one where it has all letters, else Mukta."""
    if _Case.letterform is Letterform.HYPERLEGIBLE and _is_latin(text):
        return hyperlegible(weight is Weight.BOLD, size)
    return face(weight, size, is_hindi(text))


def _is_latin(text: str) -> bool:
    return all(ord(letter) < CUT_FROM or letter in PUNCTUATION for letter in text)


def is_hindi(text: str) -> bool:
    """Whether any letter is Devanagari."""
    return any(ord(letter) in DEVANAGARI for letter in text)


@lru_cache(maxsize=8192)
def width(text: str, weight: Weight, size: int) -> int:
    """How many pixels wide `text` is drawn."""
    return _fitting(text, weight, size).size(text)[0]


_drawn: OrderedDict[tuple[str, Weight, int, Colour], pygame.Surface] = OrderedDict()


def drawn(text: str, weight: Weight, size: int, colour: Colour) -> pygame.Surface:
    """`text` as a picture; not to be painted on, for it is kept."""
    key = (text, weight, size, colour)
    if key in _drawn:
        _drawn.move_to_end(key)
        return _drawn[key]
    made = _on_line(_fitting(text, weight, size), face(weight, size), text, colour)
    _drawn[key] = made
    if len(_drawn) > KEPT_LINES:
        _drawn.popitem(last=False)
    return made


def _on_line(font: pygame.font.Font, measure: pygame.font.Font, text: str, colour: Colour) -> pygame.Surface:
    """`text` drawn so that it stands on the line where Mukta, which panels are laid out for, would stand."""
    letters = font.render(text, True, colour)
    if font.get_ascent() == measure.get_ascent():
        return letters
    made = pygame.Surface((letters.get_width(), measure.get_height()), pygame.SRCALPHA)
    made.blit(letters, (0, measure.get_ascent() - font.get_ascent()))
    return made


def forget() -> None:
    """Drop every face and line; needed before pygame quits, which leaves faces pointing nowhere."""
    face.cache_clear()
    hyperlegible.cache_clear()
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
