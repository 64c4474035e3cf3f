"""The washroom, seen from above its wall: taps, buckets, stone, a stall whose door never quite shuts."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import shadowed, wire


def _pail(art: Art, x: float, y: float, ramp: Ramp) -> None:
    """Stand a pail, 24 wide, its foot at y."""
    art.fill(oval(x + 13, y - 1, 11, 3), INK[0], 0.4, blur=1)
    body = spline(f"{x},{y - 22}! {x + 24},{y - 22}! {x + 20},{y}! {x + 4},{y}!")
    art.fill(body, ramp[1])
    with art.clip(body):
        art.fill(rect(x, y - 24, 13, 26), ramp[2])
        art.fill(rect(x + 4, y - 24, 3, 26), ramp[4], 0.8)
    art.fill(oval(x + 12, y - 22, 12, 3.4), ramp[3])
    art.fill(oval(x + 12, y - 21.6, 10, 2.4), DUSK[2])


@prop("wash_taps", 132, 72, foot=Foot(4, 54, 124, 18))
def wash_taps(art: Art) -> None:
    """Three brass taps over a tiled trough, a pail under each, the last one red and cracked."""
    art.fill(rect(2, 8, 128, 3), STEEL[1])
    art.fill(rect(2, 8, 128, 1), STEEL[4])
    for index, ramp in enumerate((STEEL, TEAL, VERM)):
        x = 20 + index * 42
        art.fill(rrect(x - 2, 6, 6, 10, 1.5), MARI[1])
        art.fill(rrect(x - 6, 12, 12, 4, 1.5), MARI[3])
        art.fill(rect(x + 4, 14, 3, 6), MARI[2])
        wire(art, f"{x + 5.6},20 {x + 5.6},38", DUSK[4], 1)
        _pail(art, x - 7, 62, ramp)
    art.fill(rect(2, 62, 128, 9), CREAM[3])
    art.fill(rect(2, 62, 128, 1.6), CREAM[4])
    for index in range(13):
        art.fill(rect(2 + index * 10, 63, 0.9, 8), DUSK[3], 0.8)


@prop("bath_stalls", 144, 138, foot=Foot(0, 122, 144, 16))
def bath_stalls(art: Art) -> None:
    """Two stalls of painted plank, a petticoat over one door, feet's breadth of gap below."""
    art.wash(rect(0, 132, 144, 10), (0, 132), (0, 142), [(0, INK[0], 0.4), (1, INK[0], 0)])
    art.fill(rect(0, 30, 144, 108), DUSK[0])
    for x in (4, 76):
        art.fill(rect(x, 34, 64, 92), TEAL[1])
        for plank in range(6):
            art.fill(rect(x + 1 + plank * 10.6, 34, 9.4, 92), TEAL[2])
            art.fill(rect(x + 1 + plank * 10.6, 34, 1.4, 92), TEAL[3], 0.7)
        for y in (46, 106):
            art.fill(rect(x, y, 64, 6), TEAL[1])
        art.fill(rect(x + 54, 74, 6, 3), STEEL[3])
    art.fill(rect(0, 126, 144, 12), INK[0], 0.55)
    for x in (0, 69, 138):
        art.fill(rect(x, 26, 6, 112), WOOD[1])
        art.fill(rect(x, 26, 1.8, 112), WOOD[3])
    cloth = spline("86,30! 118,30! 119,58! 108,61 96,57 86,60!")
    shadowed(art, cloth)
    art.fill(cloth, RANI[3])
    art.fill(rect(86, 52, 33, 3), CREAM[4])
    art.fill(spline("18,30! 36,30! 36,52! 27,54 18,51!"), CREAM[4])


@prop("wash_stone", 84, 51, foot=Foot(4, 32, 76, 19))
def wash_stone(art: Art) -> None:
    """The washing stone, blue soap on it, a heap not yet begun."""
    contact(art, 6, 49, 72, 10)
    art.fill(rrect(3, 24, 78, 24, 2), "#6a7276")
    art.fill(rrect(3, 20, 78, 16, 2), "#9aa2a2")
    art.fill(poly("10,22 40,22 34,34 6,34"), "#b8bfbc", 0.7)
    art.fill(rrect(44, 24, 11, 5, 1.5), DUSK[2])
    art.fill(spline("52,26 58,12 70,8 80,14 80,28 66,32"), MARI[3])
    art.fill(spline("66,10 76,10 82,22 74,30 68,22"), VERM[3])
    art.fill(spline("56,24 62,16 68,22 64,30"), CREAM[4])
    art.fill(oval(20, 27, 7, 2.4), CREAM[4], 0.8)
    art.fill(oval(26, 29, 4, 1.6), CREAM[4], 0.8)
    art.fill(poly("6,36 3,48 10,48"), WOOD[0], 0.2)


@prop("wash_mirror", 30, 36)
def small_mirror(art: Art) -> None:
    """A shaving mirror, left by no one who would say."""
    art.fill(rect(4, 5, 23, 29), INK[0], 0.35, blur=1.2)
    art.fill(rect(2, 2, 23, 29), STEEL[1])
    art.wash(rect(4, 4, 19, 25), (4, 4), (23, 29), [(0, DUSK[4], 1), (1, DUSK[2], 1)])
    art.fill(poly("4,24 18,4 23,4 8,29 4,29"), "#ffffff", 0.25)
