"""The housecoat: plain silk to the ankle, a long lapel, a sash; as a nightdress it has short sleeves."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import shade_right
from tools.art.kit.ink import Art
from tools.art.kit.palette import WOOD
from tools.art.kit.paths import oval, rect, spline
from tools.art.people.cloth import facing_feet, hung, steps
from tools.art.people.look import Look
from tools.art.people.stance import Stance

FACING = {
    "stand": (
        "-8.8,-57! -7.4,-46 -9.6,-30 -12.6,-4.4! 0,-2.4 12.6,-4.4! 9.6,-30 7.4,-46 8.8,-57! 4,-60.5 -4,-60.5"
    ),
    "sit": (
        "-8.8,-57! -7.6,-46 -12.8,-34 -14,-26 -13,-13 -12,-3.6! 0,-1.6 12,-3.6! 13,-13 14,-26 12.8,-34 "
        "7.6,-46 8.8,-57! 4,-60.5 -4,-60.5"
    ),
    "kneel": (
        "-8.8,-57! -7.6,-46 -13.4,-28 -14.6,-3! 0,-0.6 14.6,-3! 13.4,-28 7.6,-46 8.8,-57! 4,-60.5 -4,-60.5"
    ),
}
"""The outline from the front in each seat."""

ASIDE = {
    "stand": "-5.4,-57! -6,-47 -6.6,-38 -9.6,-5! 0,-2.6 10,-5! 7,-30 6.4,-46 5,-57! -0.4,-61",
    "sit": (
        "-5.4,-57! -6.2,-47 -9.8,-37 -9.4,-28! 3,-26 6,-14 5,-4! 11,-2 16.4,-4! 15.6,-22 14.4,-33 8.4,-39 "
        "6.2,-46 5,-57! -0.4,-61"
    ),
    "kneel": "-5.4,-57! -6.2,-47 -11,-32 -15,-4! 0,-0.6 13,-3.4! 12.6,-18 9,-33 6.2,-46 5,-57! -0.4,-61",
}
"""The outline from the side, facing right."""


def housecoat_facing(art: Art, look: Look, stance: Stance, *, toward: int) -> None:
    """Draw feet and coat from the front (toward 1) or the back (-1); the arms come after."""
    main = look.main
    if stance.seat != "kneel":
        facing_feet(art, look, stance, toward, 4.6, look.skin[2] if look.barefoot else WOOD[1])
    sway = -2.2 * stance.swing
    coat = spline(hung(FACING[stance.seat], stance, sway=sway, width=look.bulk))
    art.fill(coat, main[2])
    shade_right(art, coat, main[1], 3.4)
    with art.clip(coat):
        for x, tone in ((-6, 3), (-3, 1), (3.4, 1), (7, 0)):
            fold = hung(f"{x * 0.5},-43 {x},-24 {x * 1.5},-2", stance, sway=sway)
            art.fill(brush(fold, 0.4, 1.5, 1.4), main[tone], 0.6)
        _knees(art, look, stance, toward)
        if stance.seat == "sit":
            fall = spline(hung("-15,-27 0,-24 15,-27 15,0 -15,0", stance))
            art.fill(fall, main[1], 0.5)
        if toward > 0:
            edge = hung("0.6,-48 1,-30 1.8,-1", stance, sway=sway)
            art.fill(brush(edge, 1.5), look.trim[2])
        hem = hung("-30,-5.8 -13,-5.6 0,-3.6 13,-5.6 30,-5.8", stance, sway=sway)
        art.stroke(spline(hem, closed=False), look.trim[2], 1.3)
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        _top(art, look, toward)


def _top(art: Art, look: Look, toward: int) -> None:
    """Draw neck, lapel and sash."""
    main, trim = look.main, look.trim
    art.fill(rect(-2.5, -66, 5, 8), look.skin[2 if toward > 0 else 1])
    if toward > 0:
        art.fill(spline("-3.6,-61.4! 0,-51.6! 3.6,-61.4!"), look.skin[2])
        art.fill(spline("-3.6,-61.4! -1.6,-58 0,-52.4! -1,-60"), look.skin[3])
        for side in (-1, 1):
            lapel = [(side * 3, -61), (side * 4.2, -56), (side * 0.6, -47.4)]
            art.fill(brush(lapel, 1.2, 2.6, 1.4), trim[2 if side < 0 else 1])
    else:
        art.fill(brush("-4.4,-60 0,-58.6 4.4,-60", 1, 1.8, 1), trim[2])
        art.fill(brush("0,-57 -0.4,-50 0,-46", 0.4, 1, 0.4), main[1])
    art.fill(spline("-7.9,-47.2 0,-46.2 7.9,-47.2 8,-44.4 0,-43.4 -8,-44.4"), main[1])
    art.fill(brush("-7,-46.4 -2,-45.6 3,-45.6", 0.4, 0.9, 0.4), main[3], 0.8)
    if toward > 0:
        art.fill(oval(-3, -45, 1.7, 1.5), main[3])
        for end in (-1.4, 1.4):
            art.fill(brush([(-3, -44.6), (-3.4 + end * 0.5, -38), (-3 + end, -32)], 1, 1.6, 1.6), main[1])


def _knees(art: Art, look: Look, stance: Stance, toward: int) -> None:
    """Push the knee that steps into the silk."""
    for side in (-1, 1):
        ahead = steps(stance, side) * toward
        if ahead > 0.2:
            plane = f"{side * 2},-28 {side * 7},-25 {side * 8},-14 {side * 6},-4 {side * 2},-5"
            art.fill(spline(hung(plane, stance, sway=-2.2 * stance.swing)), look.main[3], 0.4 * ahead)


def housecoat_side(art: Art, look: Look, stance: Stance) -> None:
    """Draw feet and coat from the side, facing right; the arms come around it."""
    main = look.main
    _side_feet(art, look, stance)
    stretch = 0.26 * abs(stance.swing)
    coat = spline(hung(ASIDE[stance.seat], stance, flare=stretch, width=look.bulk))
    art.fill(coat, main[2])
    with art.clip(coat):
        art.fill(spline(hung("-12,-62 -3,-52 -3.4,-40 -5,-18 -4,0 -24,0 -24,-62", stance)), main[1])
        for x, tone in ((1, 1), (4, 3), (7, 1)):
            fold = hung(f"{x * 0.6},-43 {x},-22 {x * 1.3},-2", stance)
            art.fill(brush(fold, 0.4, 1.4, 1), main[tone], 0.6)
        hem = hung("-30,-6.2 0,-4 30,-6.2", stance)
        art.stroke(spline(hem, closed=False), look.trim[2], 1.3)
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        art.fill(spline("-3.6,-66! 1.6,-66! 2.4,-58.5! -3,-58.5!"), look.skin[2])
        art.fill(brush("-3.4,-60 0.6,-60.4 4.6,-55 6,-47", 1, 2.2, 1), look.trim[2])
        art.fill(spline("-6.4,-47 0,-46.4 6.6,-47 6.8,-44.2 0,-43.6 -6.6,-44.2"), main[1])
        art.fill(brush("4.6,-44.6 6,-38 5.6,-31", 1, 1.7, 1.5), main[1])


def _side_feet(art: Art, look: Look, stance: Stance) -> None:
    if stance.seat == "kneel":
        art.fill(oval(-14, -2, 4, 2.2), look.skin[1])
        return
    ahead = 9.5 if stance.seat == "sit" else 0
    for swing, tone in ((-stance.swing, 1), (stance.swing, 2)):
        with art.at(6.2 * swing + ahead, -1.6 * max(0.0, -swing)):
            sole = look.skin[tone] if look.barefoot else WOOD[1]
            art.fill(spline("-3.2,-4 1,-5 6,-1.6 4.4,0 -3.2,0"), sole)
            art.fill(spline("-2,-4.6 1,-5.4 4.4,-2.4 -1.6,-2.4"), look.skin[tone])
