"""The gulmohar: its trunk on the pavement, its crown in the rains, in winter, before the next rain."""

import math
from functools import partial
from typing import Literal

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, STEEL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of

Season = Literal["rains", "winter", "heat"]
BARK: Ramp = ("#3a2a2c", "#5d4742", "#7d655a", "#9c8676", "#bba892")


@prop("gulmohar_trunk", 126, 192, foot=Foot(40, 172, 44, 19))
def gulmohar_trunk(art: Art) -> None:
    """A grey trunk in a ring of bricks, a tin nailed to it, TO LET."""
    art.fill(oval(66, 186, 36, 7), INK[0], 0.35, blur=2)
    art.fill(oval(62, 182, 33, 9), "#8a4a3c")
    art.fill(oval(62, 179, 33, 9), "#b5664f")
    art.fill(oval(62, 180, 27, 6.6), "#6f5a4e")
    for index in range(14):
        angle = index / 14 * math.tau
        x, y = 62 + 30 * math.cos(angle), 179.5 + 7.6 * math.sin(angle)
        art.fill(rect(x - 0.6, y - 2.4, 1.2, 5), "#8a4a3c", 0.8)
    art.fill(brush("62,96 40,60 12,22", 15, 12, 7), BARK[1])
    art.fill(brush("64,96 88,56 112,26", 15, 12, 7), BARK[1])
    art.fill(brush("63,92 62,50 66,10", 13, 11, 6), BARK[2])
    trunk = spline("48,184! 54,150 52,110 48,92! 80,92! 74,116 74,150 80,184! 64,180")
    art.fill(trunk, BARK[2])
    with art.clip(trunk):
        art.fill(rect(66, 80, 20, 110), BARK[1])
        art.fill(rect(52, 80, 4, 110), BARK[3])
        for y in range(100, 180, 13):
            art.fill(brush(f"54,{y} 62,{y + 2} 72,{y - 1}", 0.6, 1.6, 0.6), BARK[0], 0.6)
    art.fill(poly("54,122 73,121 74,135 55,136"), INK[0], 0.35)
    art.fill(poly("53,120 72,119 73,133 54,134"), CREAM[4])
    write(art, "TO LET", 63, 129, 6, VERM[1], centred=True)
    art.fill(oval(63, 121.4, 1), STEEL[0])


def _crown(art: Art, season: Season) -> None:
    """Spread the flat crown: feathered leaves, then flowers, or pods and hardly a leaf."""
    dice = dice_of(61)
    if season == "winter":
        _bare(art)
    clumps = []
    for _ in range(44):
        angle, reach = dice.random() * math.tau, math.sqrt(dice.random())
        clumps.append(
            (132 + math.cos(angle) * reach * 104, 58 + math.sin(angle) * reach * 36, 15 + dice.random() * 12)
        )
    if season == "winter":
        clumps = [(x, y, size * 0.5) for x, y, size in clumps[::4]]
    dark, body, light = (VERM[1], VERM[2], VERM[3]) if season == "heat" else (LEAF[0], LEAF[1], LEAF[2])
    for x, y, size in clumps:
        art.fill(oval(x + 2, y + 6, size, size * 0.5), LEAF[0])
    for x, y, size in sorted(clumps, key=lambda clump: clump[1], reverse=True):
        tone = dark if y > 76 else body
        art.fill(oval(x, y, size, size * 0.48), tone)
    for x, y, size in clumps:
        for _ in range(7):
            spot = (x + (dice.random() - 0.5) * size * 1.7, y + (dice.random() - 0.7) * size * 0.7)
            with art.at(turn=dice.random() * 60 - 30, pivot=spot):
                art.fill(oval(*spot, 6, 1.5), light if spot[1] < 66 else body)
                art.fill(oval(spot[0], spot[1] - 1, 4, 0.8), LEAF[3] if season != "heat" else VERM[4], 0.5)
        if season == "heat" and dice.random() < 0.35:
            art.fill(oval(x + 4, y + 6, 7, 2.4), LEAF[2])


def _bare(art: Art) -> None:
    """Draw branches with long pods on them."""
    for line in (
        "126,118 84,74 26,62",
        "128,118 96,50 58,26",
        "132,118 132,60 118,16",
        "136,118 170,56 204,28",
        "138,118 184,76 240,64",
        "84,74 60,84 34,86",
        "170,66 188,84 224,90",
    ):
        art.fill(brush(line, 7, 5, 1.4), BARK[1])
    for x, y, turn in (
        (60, 70, 80),
        (92, 62, 96),
        (118, 44, 86),
        (160, 70, 98),
        (196, 60, 84),
        (214, 80, 92),
        (40, 76, 100),
    ):
        with art.at(x, y, turn=turn):
            art.fill(spline("0,-2 14,-3 30,-1! 16,3 2,2"), WOOD[1])


SEASONS: tuple[Season, ...] = ("rains", "winter", "heat")
for _season in SEASONS:
    prop(f"crown_{_season}", 264, 120)(partial(_crown, season=_season))

NAMES = ("gulmohar_trunk", *(f"crown_{season}" for season in SEASONS))
