"""The lungi: checked cotton knotted at the waist, to the ankle, under a shirt or a vest."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import shade_right
from tools.art.kit.ink import Art
from tools.art.kit.palette import WOOD
from tools.art.kit.paths import Path, oval, poly, spline
from tools.art.people.cloth import facing_feet, hung
from tools.art.people.look import Look
from tools.art.people.stance import Stance

FACING = {
    "stand": "-8.6,-38! -9.8,-24 -10.4,-6.4! 0,-4.8 10.4,-6.4! 9.8,-24 8.6,-38!",
    "sit": "-9,-38! -13,-34 -14,-26 -12.6,-13 -11,-6! 0,-4.4 11,-6! 12.6,-13 14,-26 13,-34 9,-38!",
    "kneel": "-9,-38! -14,-28 -16.4,-12 -15.4,-2.6! 0,-0.6 15.4,-2.6! 16.4,-12 14,-28 9,-38!",
}
ASIDE = {
    "stand": "-6.4,-38! -7.4,-26 -8.6,-6.4! 0,-5 9.4,-6.4! 7.4,-26 6.4,-38!",
    "sit": "-6.8,-38! -10,-34 -9.4,-27! 4,-25 6,-14 5,-6.4! 10,-5 15,-6.4! 15,-22 14.4,-32 8.6,-37 6.2,-38!",
    "kneel": "-6.8,-38! -12,-28 -15.6,-4! 0,-0.6 13.6,-3.4! 13.4,-18 10,-31 6.4,-38!",
}


def lungi_facing(art: Art, look: Look, stance: Stance, *, toward: int) -> None:
    """Draw feet and cloth from the front (toward 1) or the back (-1); the shirt comes after."""
    if stance.seat != "kneel":
        facing_feet(art, look, stance, toward, 4.6, WOOD[1])
    cloth = spline(hung(FACING[stance.seat], stance, sway=-2 * stance.swing, width=look.bulk))
    art.fill(cloth, look.second[2])
    with art.clip(cloth):
        _checks(art, look)
    shade_right(art, cloth, look.second[0], 3.6, 0.5)
    if toward > 0:
        with art.clip(cloth):
            fold = hung("2,-38 -1,-22 -3.4,-4 4,-4 4.4,-20", stance, sway=-2 * stance.swing)
            art.fill(spline(fold), look.second[3], 0.45)
            art.fill(brush(hung("2,-38 4.4,-20 4,-3", stance), 0.5, 1.3, 0.6), look.second[0], 0.7)


def lungi_side(art: Art, look: Look, stance: Stance) -> None:
    """Draw feet and cloth from the side, facing right; the shirt comes after."""
    if stance.seat == "kneel":
        art.fill(oval(-14, -2, 4, 2.2), look.skin[1])
    else:
        _side_feet(art, look, stance)
    cloth: Path = spline(hung(ASIDE[stance.seat], stance, flare=0.3 * abs(stance.swing), width=look.bulk))
    art.fill(cloth, look.second[2])
    with art.clip(cloth):
        _checks(art, look)
        art.fill(spline(hung("-12,-40 -3,-36 -4,-18 -3,0 -24,0 -24,-40", stance)), look.second[0], 0.5)


def _side_feet(art: Art, look: Look, stance: Stance) -> None:
    ahead = 9.5 if stance.seat == "sit" else 0
    for swing, tone in ((-stance.swing, 1), (stance.swing, 2)):
        with art.at(6.4 * swing + ahead, -1.6 * max(0.0, -swing)):
            art.fill(spline("-2.6,-9 2,-9 2,-3 -2.6,-3"), look.skin[tone])
            art.fill(spline("-3.2,-4 1,-5 6,-1.6 4.4,0 -3.2,0"), WOOD[1])
            art.fill(spline("-2,-4.6 1,-5.4 4.4,-2.4 -1.6,-2.4"), look.skin[tone])


def _checks(art: Art, look: Look) -> None:
    """Weave the checks; they stay where the page is, as a loose cloth moves little."""
    for x in range(-18, 19, 4):
        art.stroke(poly([(x, -50), (x, 0)], closed=False), look.second[3], 0.9, 0.8)
    for y in range(-48, 0, 4):
        art.stroke(poly([(-20, y), (20, y)], closed=False), look.second[1], 0.9, 0.8)
