"""A man on a bicycle who carries other people's lunches: tiffins on the bars, a tray of them behind him."""

import math

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.people.dyes import PEPPER_HAIR, SKIN_BROWN, WHITE_COTTON
from tools.art.people.heads import side_head
from tools.art.people.limb import limb
from tools.art.people.look import Look
from tools.art.traffic.going import Going, enter

WIDTH, HEIGHT = 108, 120
GROUND: Spot = (52, 116.5)
REAR, FORE = (26, 93), (80, 93)
"""The axles."""

CRANK: Spot = (50, 95)
PEDAL = 6.4
"""Units from the crank to a pedal."""

HIP, SHOULDER, BAR = (40, 61), (50, 37), (70, 60)
THIGH, SHIN = 21.0, 21.0
RIDER = Look(
    *(WHITE_COTTON, WHITE_COTTON),
    outfit="shirt",
    hairdo="short",
    hair=PEPPER_HAIR,
    skin=SKIN_BROWN,
    moustache=True,
)


def cyclist(art: Art, moment: float) -> None:
    """Draw him facing right, the pedals where they are at this moment of a turn."""
    turn = 2 * math.pi * moment
    far, near = (_pedal(turn + math.pi), _pedal(turn))
    _leg(art, far, tone=1)
    _bicycle(art, moment)
    _torso(art)
    with art.at(SHOULDER[0] + 3, SHOULDER[1] - 14, scale=0.93):
        side_head(art, RIDER, shut=False, lag=0)
        art.fill(spline("-9.4,-6! -8,-13 0,-15.4 8,-12 9,-6.4! 0,-8.4"), CREAM[4])
        art.fill(spline("-9.4,-6! 0,-8.8 9,-6.4! 9,-4.6 0,-6.8 -9,-4.4"), CREAM[2])
    _leg(art, near, tone=2)
    elbow = (60, 52)
    limb(art, ((SHOULDER[0], SHOULDER[1] + 3), elbow, BAR), 4.8, 3.5, RIDER.skin[2])
    limb(art, ((SHOULDER[0], SHOULDER[1] + 3), (54, 44), (57.6, 48.6)), 7, 6, RIDER.main[2])
    art.fill(oval(BAR[0], BAR[1] + 0.4, 2.6), RIDER.skin[2])


def _shadow(art: Art, _: float) -> None:
    contact(art, 14, 111, 76, 7, skew=4)


def _pedal(turn: float) -> Spot:
    return CRANK[0] + PEDAL * math.cos(turn), CRANK[1] + PEDAL * math.sin(turn)


def _leg(art: Art, pedal: Spot, *, tone: int) -> None:
    """Draw a leg from the hip to the pedal, its knee ahead."""
    ankle = (pedal[0] - 2, pedal[1] - 4)
    dx, dy = ankle[0] - HIP[0], ankle[1] - HIP[1]
    reach = min(math.hypot(dx, dy), THIGH + SHIN - 0.1)
    along = math.atan2(dy, dx)
    bend = math.acos(min(1.0, (THIGH**2 + reach**2 - SHIN**2) / (2 * THIGH * reach)))
    knee = (HIP[0] + THIGH * math.cos(along - bend), HIP[1] + THIGH * math.sin(along - bend))
    limb(art, (HIP, knee, knee), 9.4, 8, RIDER.second[tone])
    limb(
        art,
        (knee, ((knee[0] + ankle[0]) / 2 - 0.6, (knee[1] + ankle[1]) / 2), ankle),
        7.6,
        5.4,
        RIDER.second[tone],
    )
    with art.at(*pedal):
        art.fill(rect(-4, 0.4, 8, 1.6), INK[0])
        art.fill(spline("-5,-2.6 -1,-4 6,-1 5,0.6 -4.6,0.6"), WOOD[1])


def _torso(art: Art) -> None:
    body = spline("34,64! 36,52 42,40 48,34 56,34 57,42 52,54 48,66!")
    art.fill(body, RIDER.main[2])
    with art.clip(body):
        art.fill(spline("30,66 38,48 45,34 34,34"), RIDER.main[1])
        art.fill(spline("50,38 53,46 48,60 45,60"), RIDER.main[3], 0.7)
    art.fill(spline("47,36! 54,33 58,37! 54,40"), RIDER.main[3])
    art.fill(rect(50, 29, 5, 6), RIDER.skin[2])


def _bicycle(art: Art, moment: float) -> None:
    for x, y in (REAR, FORE):
        art.stroke(oval(x, y, 18), INK[0], 3)
        art.stroke(oval(x, y, 15.6), STEEL[1], 0.9)
        for spoke in range(6):
            with art.at(turn=spoke * 30 + moment * 60, pivot=(x, y)):
                art.fill(rect(x - 15, y - 0.3, 30, 0.6), STEEL[1], 0.7)
    frame = (
        (REAR, CRANK, (70, 68)),
        (CRANK, (42, 67), (70, 68)),
        (REAR, (42, 67)),
        (FORE, (68, 60)),
        ((42, 67), (41, 64)),
    )
    for line in frame:
        art.stroke(poly(line, closed=False), INK[1], 2.6)
    art.stroke(spline("68,60 66,57 72,57 77,61", closed=False), STEEL[2], 2.2)
    art.fill(spline("33,64 46,62 48,65 36,66.4"), WOOD[1])
    art.stroke(oval(*CRANK, 4.6), STEEL[1], 1.6)
    _tiffins(art)


def _tiffins(art: Art) -> None:
    """Draw the crate behind him and what hangs at the bars."""
    art.fill(rect(6, 70, 30, 2.4), INK[1])
    for number, x in enumerate((6, 14.6, 23.2)):
        _tiffin(art, x, 52, (VERM, MARI, LEAF)[number][2])
    art.fill(rrect(4, 60, 31, 10, 1.4), WOOD[3])
    art.fill(rect(4, 63, 31, 1), WOOD[1])
    art.fill(rect(4, 66.6, 31, 1), WOOD[1])
    _tiffin(art, 72, 64, MARI[3])


def _tiffin(art: Art, x: float, y: float, mark: str) -> None:
    """Draw three tins on each other under a handle, a painted mark on the lid by which they find home."""
    art.stroke(spline([(x + 1, y + 2), (x + 3.8, y - 2.6), (x + 6.6, y + 2)], closed=False), STEEL[0], 1)
    art.fill(rrect(x, y, 7.6, 16, 1.4), STEEL[2])
    art.fill(rect(x + 1, y, 1.8, 16), STEEL[4])
    for step in (5, 10.4):
        art.fill(rect(x, y + step, 7.6, 0.9), STEEL[0])
    art.fill(oval(x + 4.6, y + 2.6, 1.6), mark)


enter(Going("passing_cyclist", cyclist, (WIDTH, HEIGHT), GROUND, steps=8, stride=150, shadow=_shadow))
