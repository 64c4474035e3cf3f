"""A person asleep on their back under a cover, head to the wall; the ground point is the mattress's foot."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, TEAL, VERM, Ramp
from tools.art.kit.paths import oval, rect, spline
from tools.art.people.dyes import BRICK_SARI, IVORY_SILK, MIDNIGHT_SILK, ORPHANAGE
from tools.art.people.heads import front_head
from tools.art.people.limb import limb
from tools.art.people.look import Look
from tools.art.people.stance import Stance

GREY_WOOL: Ramp = ("#3a3a4c", "#565a6c", "#757b8c", "#949aa8", "#b8bcc4")
"""The blankets of the orphanage, all bought at once."""

SEAT = 19
"""How high a bench is, in units."""

SILKEN = ("housecoat", "shirt")
"""What those wear who sleep in Kavita's flat, under silk."""

HALF_WIDTH = 29
"""Half the width of a cover, in units; a child's is wider for its body."""


def draw_lying(art: Art, look: Look, stance: Stance) -> None:
    """Draw the sleeper's head and shoulders, and the cover that rises and falls over the rest."""
    head_height = -81 if look.child else -86
    with art.at(0, head_height):
        shoulders = spline("-11,22! -10,13 -4,9 4,9 10,13 11,22!")
        art.fill(shoulders, look.second[2] if look.outfit == "sari" else look.main[2])
        art.fill(rect(-2.6, 5, 5.2, 7), look.skin[2])
        with art.at(scale=look.head):
            front_head(art, look, shut=True)
    with art.at(0, -0.8 * stance.breath):
        _cover(art, look, head_height + 19)


def draw_curled(art: Art, look: Look, stance: Stance) -> None:
    """Draw a child asleep on her side along a bench, her knees drawn up; the ground point is before it."""
    skin, cloth = look.skin, look.main
    with art.at(0, -SEAT / look.scale):
        for knee, foot, tone in (((22, -10), (29, -5), 2), ((20, -7), (27, -2), 3)):
            limb(art, ((11, -6), knee, foot), 5.4, 4, skin[tone])
            art.fill(oval(foot[0] + 1, foot[1], 3.4, 2.6), INK[0])
        body = spline("-12,-11 -4,-14 7,-15.4 16,-13 18.6,-5 15,0! -8,0! -13,-4")
        with art.at(stretch=(1, 1 + 0.04 * stance.breath)):
            art.fill(body, cloth[2])
            with art.clip(body):
                art.fill(spline("-14,-4 0,-5 20,-3 20,2 -14,2"), cloth[1])
                art.fill(brush("-6,-11 4,-12.4 13,-10.6", 0.5, 1.8, 0.6), cloth[3])
                art.fill(rect(-1, -16, 2.4, 17), cloth[3])
        with art.at(-19.4, -8.4, turn=-72, scale=look.head * 0.92):
            front_head(art, look, shut=True)
        limb(art, ((-8, -8), (-2, -2.4), (-12, -1.6)), 4.6, 3.6, skin[3])


def _cover(art: Art, look: Look, top: float) -> None:
    """Spread wool over a child, or a printed cotton with a white sheet over a grown woman."""
    ramp = _cloth(look)
    half = HALF_WIDTH + (8 if look.child else 0)
    foot = -9.0 if look.child else 0.0
    outline = spline(
        f"{-half},{top + 2}! {-half * 0.5},{top - 1} 0,{top - 3} {half * 0.5},{top - 1} {half},{top + 2}! "
        f"{half + 0.6},{top * 0.6} {half},{foot - 2}! 0,{foot} {-half},{foot - 2}! {-half - 0.6},{top * 0.6}"
    )
    art.fill(outline, ramp[2])
    with art.clip(outline):
        _print(art, look, half, top)
        art.fill(spline(f"13,{top - 6} 18,{top * 0.6} 14,{top * 0.3} 9,0 40,2 40,{top - 6}"), ramp[1], 0.7)
        body = spline(
            f"-11,{top} 11,{top} 13,{top * 0.66} 10,{top * 0.36} 7,-8 0,-5 -7,-8 -10,{top * 0.36} "
            f"-13,{top * 0.66}"
        )
        art.fill(body, ramp[3], 0.4)
        art.fill(brush([(-7, top + 16), (-8, top * 0.5), (-4, -10)], 0.6, 3.2, 0.8), ramp[4], 0.5)
        art.fill(brush([(5, top + 14), (7, top * 0.5), (3, -8)], 0.5, 2, 0.6), ramp[1], 0.7)
        fold = (
            f"{-half - 4},{top - 6} 0,{top - 9} {half + 4},{top - 6} {half + 4},{top + 6} "
            f"10,{top + 4} 0,{top + 2}"
        )
        art.fill(
            spline(f"{fold} -10,{top + 4} {-half - 4},{top + 6}"),
            ramp[4] if look.main == ORPHANAGE else CREAM[4],
        )


def _cloth(look: Look) -> Ramp:
    """Say what they sleep under: the house's wool, a child's quilt, Kavita's silk, or printed cotton."""
    if look.main == ORPHANAGE:
        return GREY_WOOL
    if look.outfit in SILKEN:
        return MIDNIGHT_SILK
    return BRICK_SARI if look.child else TEAL


def _print(art: Art, look: Look, half: float, top: float) -> None:
    """Weave pale stripes into the wool, print marigolds on the cotton; silk has one line at its foot."""
    if look.outfit in SILKEN:
        art.fill(rect(-half - 2, -7.4, 2 * half + 4, 1.6), IVORY_SILK[2])
        return
    if look.main == ORPHANAGE:
        for y in (top * 0.4, top * 0.34, -12):
            art.fill(rect(-half - 2, y, 2 * half + 4, 1.6), GREY_WOOL[4], 0.6)
        return
    for row in range(4):
        for column in range(4):
            x, y = -27 + column * 18 + row % 2 * 9, top + 14 + row * 16
            for petal in range(5):
                angle = petal / 5 * 2 * math.pi
                art.fill(oval(x + 2 * math.cos(angle), y + 2 * math.sin(angle), 1.4), MARI[3])
            art.fill(oval(x, y, 1.1), VERM[2])
    art.fill(rect(-half - 2, -7.4, 2 * half + 4, 2), MARI[3])
