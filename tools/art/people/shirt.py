"""Shirt and trousers of a man of 1982: wide collar, open neck, a flare below the knee."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import shade_right
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, RANI, VERM, WOOD
from tools.art.kit.paths import oval, rect, spline
from tools.art.people.cloth import facing_feet, foot_spot, steps
from tools.art.people.jacket import jacket_facing, jacket_side, satchel, satchel_side, shoulder_cloth
from tools.art.people.limb import limb
from tools.art.people.look import Look
from tools.art.people.lungi import lungi_facing, lungi_side
from tools.art.people.stance import Stance

STAINS = (
    (-5.6, -48, 1.2, RANI[3]),
    (-3.6, -44.6, 0.8, MARI[3]),
    (5.6, -45, 1.3, VERM[2]),
    (3, -41, 0.8, MARI[3]),
    (-6.4, -41, 0.9, LEAF[3]),
    (6.6, -50.6, 0.7, CREAM[4]),
)
"""Where a hoarding painter wipes his brush: place, size, colour."""

UNTUCKED = "-9.2,-58 -8.8,-46 -9.8,-31.4! 0,-30.6 9.8,-31.4! 8.8,-46 9.2,-58 4,-61 -4,-61"
TORSO = "-9.2,-58 -8.6,-46 -9,-35! 9,-35! 8.6,-46 9.2,-58 4,-61 -4,-61"


def shirt_facing(art: Art, look: Look, stance: Stance, *, toward: int) -> None:
    """Draw trousers and shirt from the front (toward 1) or the back (-1); the arms come after."""
    if look.outfit == "lungi":
        lungi_facing(art, look, stance, toward=toward)
    else:
        facing_feet(art, look, stance, toward, 5.2, INK[0])
        if stance.seat == "stand":
            _legs(art, look, stance, toward)
        else:
            _lap(art, look)
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        torso = spline(UNTUCKED if look.untucked else TORSO)
        art.fill(torso, look.main[2])
        shade_right(art, torso, look.main[1])
        with art.clip(torso):
            if not look.untucked:
                art.fill(rect(-14, -36.8, 28, 2.4), WOOD[0])
            if look.vest:
                _armholes(art, look, toward)
            elif toward > 0:
                _placket(art, look)
            else:
                art.fill(brush("-8,-54 0,-53 8,-54", 0.6, 1, 0.6), look.main[1])
                art.fill(brush("0,-52 -0.6,-42 0.4,-36", 0.4, 1.2, 0.4), look.main[1], 0.8)
            jacket_facing(art, look, toward)
        if look.vest:
            _bare_neck(art, look, toward)
            shoulder_cloth(art, look, toward)
        else:
            _collar(art, look, toward)
        if look.satchel:
            satchel(art, toward)


def shirt_side(art: Art, look: Look, stance: Stance, *, left_side: bool) -> None:
    """Draw trousers and shirt from the side, facing right; the arms come around it."""
    if look.outfit == "lungi":
        lungi_side(art, look, stance)
    else:
        for swing, tone in ((-stance.swing, 1), (stance.swing, 2)):
            _side_leg(art, look, stance, swing, tone)
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        hem = -31 if look.untucked else -34
        torso = spline(f"-6.4,-58 -6.8,-46 -6.8,{hem}! 6.8,{hem}! 7.2,-47 6,-58 0,-61")
        art.fill(torso, look.main[2])
        with art.clip(torso):
            art.fill(spline("-12,-62 -3,-52 -4,-32 -20,-32"), look.main[1])
            if not look.untucked:
                art.fill(rect(-14, -36, 28, 2.4), WOOD[0])
            if look.vest:
                art.fill(spline("-3.4,-63! -3.6,-54 0,-49.6 3.6,-53 4.4,-63!"), look.skin[2])
            jacket_side(art, look)
        art.fill(rect(-2.8, -64, 5.4, 5.4), look.skin[2])
        if not look.vest:
            art.fill(spline("-3.4,-61.4 3,-61 6.4,-56.4! 0,-58"), look.main[3])
        elif not left_side:
            art.fill(spline("-5,-60! 2,-61 3.4,-50 2.4,-43! -3.4,-43! -4.4,-52"), look.trim[2])
        if look.satchel:
            satchel_side(art, near=left_side)


def _legs(art: Art, look: Look, stance: Stance, toward: int) -> None:
    for side in sorted((-1, 1), key=lambda side: steps(stance, side) * toward):
        _, y = foot_spot(stance, side, toward, 0)
        bend = 1.2 * max(0.0, steps(stance, side) * toward)
        hip = -38 + stance.bob
        outer = f"-4.7,{hip}! -4.3,{-20 - bend} -5,{-3.2 + y}! 4.4,{-3.2 + y}! 4.2,{-20 - bend} 4.9,{hip}!"
        with art.at(side * 4.9 * look.bulk, stretch=(-side * look.bulk, 1)):
            art.fill(spline(outer), look.second[2 if side < 0 else 1])
        if steps(stance, side) * toward > 0.2:
            art.fill(
                brush([(side * 3, -22), (side * 6, -19.6), (side * 8, -21)], 0.3, 1.1, 0.3),
                look.second[0],
                0.8,
            )
    art.fill(brush([(0, -34 + stance.bob), (0, -22)], 0.8, 1.4, 0.4), look.second[0])


def _lap(art: Art, look: Look) -> None:
    """Draw thighs that come forward from a seat, and shins below them."""
    for side in (-1, 1):
        tone = 2 if side < 0 else 1
        with art.at(side * 5.2 * look.bulk):
            art.fill(
                spline("-4.6,-22! -4.4,-10 -4.8,-3.2! 4.8,-3.2! 4.4,-10 4.6,-22!"),
                look.second[1 if tone == 2 else 0],
            )
            art.fill(
                spline("-4.6,-25! -5.2,-17 -4.6,-11.6 0,-10 4.6,-11.6 5.2,-17 4.6,-25!"), look.second[tone]
            )
            art.fill(brush("-3,-15 0,-12.4 3,-15", 0.3, 1.2, 0.3), look.second[3], 0.5)


def _side_leg(art: Art, look: Look, stance: Stance, swing: float, tone: int) -> None:
    seated = stance.seat == "sit"
    x = (11.0 if seated else 0.0) + 8.6 * swing
    lift = 2.4 * max(0.0, -swing)
    hip = (0.0, -36 + stance.bob)
    if seated:
        limb(art, (hip, (6, -19), (11.6, -18.6)), 8.4, 7.4, look.second[tone])
        limb(art, ((11.4, -18), (11.6, -10), (x - 0.6, -5)), 7, 6, look.second[tone])
    else:
        limb(art, (hip, (x * 0.45 + 1.4, -20), (x - 0.6, -5 - lift)), 7.2 * look.bulk, 6.2, look.second[tone])
    with art.at(x, -lift):
        art.fill(spline("-3.6,-4 1,-4.8 5.6,-1.6 4,0 -3.4,0"), INK[0])


def _armholes(art: Art, look: Look, toward: int) -> None:
    """Cut a vest out at the shoulders and low at the neck."""
    for side in (-1, 1):
        art.fill(
            spline([(side * 11, -60), (side * 6.6, -60), (side * 7, -53), (side * 11, -50)]), look.skin[2]
        )
    if toward > 0:
        art.fill(spline("-4.6,-63! -3.4,-55 0,-52.6 3.4,-55 4.6,-63!"), look.skin[2])
        art.fill(brush("-6,-50 -6.6,-44 -6,-36", 0.5, 1.6, 0.5), look.main[3], 0.8)


def _bare_neck(art: Art, look: Look, toward: int) -> None:
    art.fill(rect(-3, -64, 6, 6), look.skin[2 if toward > 0 else 1])


def _placket(art: Art, look: Look) -> None:
    """Draw buttons, a pocket and the light on his right side."""
    art.fill(brush("-7,-56 -7.4,-46 -7,-36", 0.5, 1.8, 0.6), look.main[3], 0.8)
    art.fill(rect(-0.5, -60, 1, 30), look.main[1])
    if look.stained:
        for x, y, size, colour in STAINS:
            art.fill(oval(x, y, size, size * 0.8), colour)
    for button in range(4):
        art.fill(oval(1.4, -53 + button * 5.4, 0.7), look.main[0])
    art.fill(rect(3.4, -53, 4.4, 4.8), look.main[1], 0.55)
    art.fill(rect(3.4, -53, 4.4, 1.1), look.main[0], 0.5)


def _collar(art: Art, look: Look, toward: int) -> None:
    if toward < 0:
        art.fill(rect(-3, -64, 6, 5), look.skin[2])
        art.fill(spline("-6.4,-60 0,-62.4 6.4,-60 0,-58"), look.main[3])
        return
    art.fill(rect(-3, -64, 6, 5.5), look.skin[2])
    art.fill(spline("-3.2,-61 0,-54.6 3.2,-61"), look.skin[2])
    for side in (-1, 1):
        with art.at(stretch=(side, 1)):
            art.fill(spline("0,-55! 2.8,-61.6! 7.4,-60! 4.8,-54.8!"), look.main[3])
