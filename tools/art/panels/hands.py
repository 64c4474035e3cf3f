"""Handwriting on papers: letters that lean and dance a little, so that no two hands are alike."""

from dataclasses import dataclass

from tools.art.kit.ink import Art
from tools.art.kit.lettering import lettering, lettering_width
from tools.art.places.chance import dice_of


@dataclass(frozen=True, slots=True)
class Hand:
    """How somebody writes: how far letters lean and dance, how tall and how narrow they are."""

    colour: str
    lean: float = -0.2
    unrest: float = 0.5
    size: float = 15
    narrow: float = 0.92
    climb: float = 0.0
    """Units that the line rises for each unit it goes on."""


def write_by_hand(art: Art, hand: Hand, text: str, x: float, y: float, seed: int = 1) -> None:
    """Write a line with its first letter on the baseline at x, y."""
    dice = dice_of(seed)
    for index, letter in enumerate(text):
        along = lettering_width(text[:index], hand.size, weight="regular") * hand.narrow
        rise = dice.uniform(-1, 1) * hand.unrest - along * hand.climb
        turn = dice.uniform(-1, 1) * hand.unrest * 4
        with art.at(x + along, y + rise, turn=turn, stretch=(hand.narrow, 1), lean=hand.lean):
            art.fill(lettering(letter, hand.size, weight="regular"), hand.colour, 0.92)
