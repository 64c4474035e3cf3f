"""The evening after Diwali: little oil lamps, one to be carried, the rest in a row along the wall."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, WOOD
from tools.art.kit.paths import oval, spline
from tools.art.kit.props import glow, prop


def _saucer(art: Art, x: float, y: float) -> None:
    """Set down a clay saucer with a wick over its lip."""
    art.fill(oval(x + 1.4, y + 2.6, 6, 1.6), INK[0], 0.4, blur=0.8)
    art.fill(spline(f"{x - 6},{y - 1}! {x + 6},{y - 1}! {x + 3},{y + 3} {x - 3},{y + 3}"), "#a5603c")
    art.fill(spline(f"{x + 1},{y - 1}! {x + 6},{y - 1}! {x + 3},{y + 3}"), "#7d4630")
    art.fill(oval(x, y - 1, 6, 1.7), WOOD[4])
    art.fill(oval(x, y - 0.8, 4.6, 1.1), MARI[1])


def _flame(art: Art, x: float, y: float) -> None:
    art.fill(oval(x, y - 4, 8, 8), "#ffb75e", 0.4, blur=2.6)
    art.fill(oval(x, y, 9, 2), "#ff9a4a", 0.35, blur=1.4)
    art.fill(spline(f"{x},{y - 10}! {x + 2.6},{y - 4} {x},{y - 1} {x - 2.6},{y - 4}"), "#ffc25e")
    art.fill(spline(f"{x},{y - 7}! {x + 1.2},{y - 4} {x},{y - 2} {x - 1.2},{y - 4}"), "#fff6d6")


@prop("oil_lamp", 24, 21)
def oil_lamp(art: Art) -> None:
    """One lamp, to be carried."""
    _saucer(art, 12, 15)


@glow("oil_lamp")
def oil_lamp_glow(art: Art) -> None:
    """Its flame."""
    _flame(art, 12, 14)


@prop("oil_lamps", 192, 21)
def oil_lamps(art: Art) -> None:
    """Eight lamps in a row, set down by different hands."""
    for index in range(8):
        _saucer(art, 12 + index * 24 + index * 7 % 5 - 2, 14 + index * 5 % 3)


@glow("oil_lamps")
def oil_lamps_glow(art: Art) -> None:
    """Their flames, but one that the wind took."""
    for index in range(8):
        if index != 5:
            _flame(art, 12 + index * 24 + index * 7 % 5 - 2, 13 + index * 5 % 3)


NAMES = ("oil_lamp", "oil_lamps")
