"""Washing on its line: a flat's, and an orphanage's."""

import math

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, LEAF, MARI, RANI, WOOD, Ramp
from tools.art.kit.paths import rect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import folds, wire
from tools.art.places.sway import sway

Hung = tuple[float, float, float, Ramp]
"""A piece of washing: where on the line it begins, how wide and long it is, and its colours."""


def _sag(x: float) -> float:
    """Say how far down the line hangs at x."""
    return 9 + 4.5 * math.sin(x / 198 * math.pi)


def _hang(art: Art, piece: Hung, border: str) -> None:
    """Peg a piece of washing to the line; a border runs along its hem unless it is empty."""
    x, width, length, ramp = piece
    y = _sag(x + width / 2)
    low, third = y + length, width / 3
    hem = f"{x + width - 1},{low}! {x + 2 * third},{low - 2} {x + third},{low + 2} {x + 1},{low - 1}!"
    lines = tuple(
        f"{at},{y} {at + 1},{y + length * 0.5} {at - width * 0.05},{low + 4}"
        for at in (x + width * (index + 0.5) / 4 for index in range(4))
    )
    folds(art, spline(f"{x},{y}! {x + width},{y}! {hem}"), ramp, lines)
    if border:
        art.fill(rect(x + 1, low - 9, width - 2, 5), border)
    for peg in (x + 4, x + width - 6):
        art.fill(rect(peg, y - 3, 2.4, 7), WOOD[3])


PALE: Ramp = ("#8d8f9c", CREAM[2], CREAM[3], CREAM[4], "#ffffff")


@prop("clothesline", 198, 75)
def clothesline(art: Art) -> None:
    """The line above the balcony: pegs, and yesterday's duster."""
    wire(art, "2,6 99,15 196,6", CREAM[2], 1.2)
    _hang(art, (158, 18, 20, LEAF), "")
    for x in (30, 38, 47, 90, 118, 124):
        art.fill(rect(x, _sag(x) - 3, 2.4, 7), WOOD[3])


@sway("clothesline")
def clothesline_cloth(art: Art) -> None:
    """The duster."""
    art.fill(rect(154, 16, 30, 24), CREAM[4])


@prop("line_clothes", 198, 90)
def line_clothes(art: Art) -> None:
    """The morning's washing on that line: a sari's end, a shirt, and one wide bed-sheet."""
    _hang(art, (10, 30, 54, RANI), MARI[2])
    _hang(art, (44, 24, 30, DUSK), "")
    _hang(art, (72, 80, 62, PALE), DUSK[3])


@sway("line_clothes")
def line_clothes_cloth(art: Art) -> None:
    """All of it below the pegs."""
    art.fill(rect(0, 14, 198, 76), CREAM[4])


@prop("yard_line", 198, 63)
def yard_line(art: Art) -> None:
    """A line of grey frocks in a row, forgotten in the rain; the smallest is patched."""
    wire(art, "2,6 99,14 196,6", CREAM[2], 1.2)
    for index in range(6):
        x, y = 14 + index * 30, 9 + 3.5 * math.sin((index + 0.5) / 6 * math.pi)
        size = (1, 0.9, 1.1, 0.76, 1, 0.9)[index]
        with art.at(x, y, scale=size):
            art.fill(spline("2,0! 6,3 10,0! 14,2! 18,10! 14,12! 15,38! -3,38! -2,12! -6,10! -2,2!"), DUSK[3])
            art.fill(spline("10,0! 14,2! 18,10! 14,12! 15,38! 8,38!"), DUSK[2])
            art.fill(rect(-2, 16, 16, 2), DUSK[1])
            if index == 3:
                art.fill(rect(0, 24, 6, 6), RANI[3])


SHIRTS = (PALE, CREAM, PALE, PALE, CREAM, PALE, CREAM)


@prop("line_shirts", 198, 90)
def line_shirts(art: Art) -> None:
    """Seven shirts pegged by the tail, blown out to one side: the rain has come before they were dry."""
    for index, ramp in enumerate(SHIRTS):
        x, blown = 10 + index * 26, 5 + index % 3 * 2
        y = _sag(x + 9)
        body = (
            f"{x},{y}! {x + 18},{y}! {x + 18 + blown},{y + 30}! {x + 25 + blown},{y + 46}! "
            f"{x + 19 + blown},{y + 48}! {x + 15 + blown},{y + 38}! {x + 9 + blown},{y + 42}! "
            f"{x + blown},{y + 36}! {x - 1 + blown},{y + 50}! {x - 7 + blown},{y + 47}! "
            f"{x - 1 + blown},{y + 30}!"
        )
        creases = tuple(
            f"{x + at},{y + 2} {x + at + blown * 0.5},{y + 16} {x + at + blown},{y + 34}" for at in (5, 12)
        )
        folds(art, spline(body), ramp, creases)
        for peg in (x + 3, x + 13):
            art.fill(rect(peg, y - 3, 2.4, 7), WOOD[3])
