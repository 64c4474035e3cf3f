"""The key: the sign of the game, on the title, in the panels and as the window's icon."""

import math

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, RANI, TEAL, VERM, Ramp
from tools.art.kit.paths import minus, oval, poly, rect, rrect, spline, union
from tools.art.kit.registry import picture


def key(art: Art, length: float, ramp: Ramp = MARI) -> None:
    """Draw a key that lies along x from 0 to its length: a three-lobed bow, a collar, two wards."""
    unit = length / 100
    with art.at(scale=unit):
        lobes = [
            oval(14 + 9 * math.cos(a), 9 * math.sin(a), 9.4) for a in (math.pi, math.pi / 2, -math.pi / 2)
        ]
        bow = union(*lobes, oval(14, 0, 9))
        for angle in (math.pi, math.pi / 2, -math.pi / 2):
            bow = minus(bow, oval(14 + 9 * math.cos(angle), 9 * math.sin(angle), 4.4))
        shank = rrect(19, -2.6, 79, 5.2, 2.4)
        wards = union(poly("80,0 80,15 86,15 86,9 90,9 90,17 97,17 97,0"), rect(79, -1, 18, 3))
        body = union(bow, shank, rrect(28, -4.6, 5, 9.2, 2), rrect(36, -3.8, 3, 7.6, 1.4), wards)
        art.fill(body, ramp[2])
        with art.clip(body):
            art.fill(rect(0, 0.6, 100, 30), ramp[1])
            art.fill(brush("30,-1.4 60,-1.6 96,-1.4", 0.6, 1.4, 0.6), ramp[4])
            art.fill(brush("2,-4 8,-9 14,-16 20,-12", 0.6, 2.4, 0.6), ramp[3])


@picture("ui/key.png")
def panel_key() -> Image.Image:
    """Draw the key for panels, 160 by 56 pixels."""
    art = Art(120, 42)
    with art.at(9, 20.6):
        key(art, 102)
    return art.picture()


def icon(size: int) -> Image.Image:
    """Draw the window's icon: the key on a rani disc, square, so many pixels wide."""
    art = Art(96, 96, 16)
    art.fill(rrect(2, 2, 92, 92, 20), INK[0])
    art.fill(rrect(4, 4, 88, 88, 18), TEAL[1])
    art.fill(oval(48, 48, 36), RANI[2])
    with art.clip(oval(48, 48, 36)):
        art.fill(spline("60,8 74,48 52,90 100,90 100,8"), RANI[1])
    art.stroke(oval(48, 48, 36), MARI[2], 2)
    with art.at(19, 71, turn=-45, stretch=(1, 1.35)):
        art.fill(rrect(2, 3, 80, 4, 2), INK[0], 0.35, blur=2)
        key(art, 79, (MARI[0], MARI[2], MARI[3], MARI[4], "#fff4d0"))
    art.fill(oval(48, 15.5, 2), VERM[3])
    return art.picture(size / 96)


@picture("ui/icon.png")
def window_icon() -> Image.Image:
    """Draw the icon for the window's corner and the task bar."""
    return icon(128)
