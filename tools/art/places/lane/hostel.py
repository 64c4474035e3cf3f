"""The hostel towards the lane: the gate with its lamps, its board, the bell, the yard's bushes."""

from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import writing
from tools.art.places.lane.fronts import STONE
from tools.art.places.lane.signs import board, shaded


def _pillar(art: Art, x: float) -> None:
    """Build one gate pillar with its cap and the bracket of its lamp."""
    art.fill(rect(x, 18, 27, 120), STONE[2])
    art.fill(rect(x, 18, 6, 120), STONE[3])
    art.fill(rect(x + 20, 18, 7, 120), STONE[0], 0.7)
    for y in range(30, 126, 15):
        art.fill(rect(x, y, 27, 1.2), STONE[0], 0.5)
        art.fill(rect(x + 8 + y % 2 * 8, y, 1, 15), STONE[0], 0.4)
    art.fill(rect(x - 2, 12, 31, 8), STONE[4])
    art.fill(rect(x - 2, 18, 31, 3), STONE[1])
    art.fill(rect(x - 1, 128, 29, 10), STONE[1])


def _lamps(art: Art, flame: str) -> None:
    for x in (14, 146):
        art.fill(rect(x - 1.4, 4, 2.8, 9), INK[1])
        art.fill(spline(f"{x - 7},-9! {x + 7},-9! {x + 5},5! {x - 5},5!"), flame)
        art.fill(poly(((x - 8, -9), (x, -16), (x + 8, -9))), INK[1])
        art.fill(rect(x - 0.6, -9, 1.2, 14), INK[1], 0.7)


def _leaf(art: Art, x: float, width: float, slope: float) -> None:
    """Swing one leaf of the iron gate inwards."""
    bars = 6
    for index in range(bars + 1):
        at = x + index * width / bars
        rise = slope * index / bars
        art.fill(rect(at - 1.2, 46 - rise, 2.4, 86 + rise * 0.4), INK[1])
        art.fill(rect(at - 1.2, 46 - rise, 0.8, 86 + rise * 0.4), INK[3], 0.8)
        art.fill(poly(((at - 3, 46 - rise), (at, 37 - rise), (at + 3, 46 - rise))), INK[1])
    for y in (54, 90, 124):
        art.stroke(poly(((x, y), (x + width, y - slope * 0.6)), closed=False), INK[1], 2.6)


def _yard(art: Art) -> None:
    """Show what one sees through the gate: a path, pots, the lit door of the house."""
    view = rect(27, 26, 106, 110)
    with art.clip(view):
        art.wash(
            view,
            (0, 26),
            (0, 136),
            [(0, "#3d6f6c", 1), (0.62, "#4f8880", 1), (0.63, "#8d7f78", 1), (1, "#a2979a", 1)],
        )
        art.fill(rect(60, 40, 40, 56), CREAM[3])
        art.fill(rect(65, 46, 30, 50), WOOD[1])
        art.fill(rect(66, 47, 13, 49), WOOD[3])
        art.fill(rect(66, 96, 32, 4), CREAM[2])
        art.fill(poly("62,98 98,98 128,138 32,138"), "#b7aaa4")
        for x in (46, 112):
            art.fill(oval(x, 84, 9, 12), LEAF[1])
            art.fill(oval(x - 2, 80, 7, 8), LEAF[2])
            art.fill(spline(f"{x - 6},92! {x + 6},92! {x + 4},102! {x - 4},102!"), VERM[1])
        art.wash(view, (0, 26), (0, 60), [(0, INK[0], 0.55), (1, INK[0], 0)])


@prop("lane_gate_of_hostel", 162, 138)
def hostel_gate(art: Art) -> None:
    """The gate: two pillars, two leaves standing open, and the door of the house at the end of a path."""
    _yard(art)
    with art.clip(rect(0, 0, 162, 137)):
        _leaf(art, 28, 26, -8)
        _leaf(art, 108, 26, 8)
    _pillar(art, 0)
    _pillar(art, 133)
    art.fill(rect(22, 16, 116, 4), INK[1])
    art.fill(rect(22, 16, 116, 1.2), INK[3])


@glow("lane_gate_of_hostel")
def hostel_gate_glow(art: Art) -> None:
    """The house's door, with the lamp of the hall behind it."""
    art.wash(rect(79, 47, 15, 49), (0, 47), (0, 96), [(0, "#ffdf9a", 0.95), (1, MARI[2], 0.9)])
    art.fill(poly("79,98 94,98 104,128 74,128"), "#ffb75e", 0.28, blur=3)


@prop("lane_gate_lamps", 162, 30)
def gate_lamps(art: Art) -> None:
    """The two lamps on the pillars."""
    with art.at(0, 18):
        _lamps(art, CREAM[3])


@glow("lane_gate_lamps")
def gate_lamps_glow(art: Art) -> None:
    """The same, burning."""
    with art.at(0, 18):
        _lamps(art, "#fff0c0")
        for x in (14, 146):
            art.fill(oval(x, -2, 10), "#ffbf66", 0.45, blur=4)


@prop("lane_hostel_board", 222, 36)
def hostel_board(art: Art) -> None:
    """THE LADIES' HOSTEL, by somebody who was sure of the apostrophe."""
    board(art, 222, 36, VERM[1])
    shaded(art, "THE LADIES' HOSTEL", 111, 25, 21, CREAM[4], VERM[0])


@prop("lane_gate_bell", 18, 27)
def gate_bell(art: Art) -> None:
    """A bell on a spring, with a chain to pull."""
    art.stroke(spline("3,2 12,2 14,8 11,10", closed=False), INK[1], 2)
    art.fill(spline("6,19! 7,12 11,9 15,12 16,19!"), MARI[2])
    art.fill(rect(8, 11, 2, 7), MARI[4])
    art.fill(oval(11, 20, 5.4, 1.6), MARI[1])
    art.fill(oval(11, 22, 1.7), INK[1])
    art.fill(rect(3, 3, 0.9, 22), STEEL[2])


@prop("lane_visitors_notice", 42, 33)
def visitors_notice(art: Art) -> None:
    """The hours of visitors, framed, under glass."""
    art.fill(rect(2, 3, 40, 30), INK[0], 0.35, blur=1.2)
    art.fill(rect(0, 0, 40, 30), WOOD[2])
    art.fill(rect(2, 2, 36, 26), CREAM[4])
    write(art, "VISITORS", 20, 9, 6, VERM[1], centred=True)
    writing(art, 6, 13, 28, 4, 3.4, INK[2])


def hedge(art: Art, width: float, seed: int, petals: str) -> None:
    """Let a garden look over a wall: `width` units of leaves, in flower if `petals` is a colour."""
    dice = dice_of(seed)
    clumps = [
        (dice.random() * (width - 24) + 12, 20 + dice.random() * 22, 11 + dice.random() * 8)
        for _ in range(int(width / 5))
    ]
    for x, y, size in clumps:
        art.fill(oval(x + 2, y + 5, size, size * 0.7), LEAF[0])
    for x, y, size in sorted(clumps, key=lambda clump: clump[1], reverse=True):
        art.fill(oval(x, y, size, size * 0.66), LEAF[1] if y > 32 else LEAF[2])
    for x, y, size in clumps:
        for _ in range(5):
            spot = (x + (dice.random() - 0.5) * size * 1.5, y + (dice.random() - 0.7) * size)
            with art.at(turn=dice.random() * 180, pivot=spot):
                art.fill(oval(*spot, 3.8, 1.6), LEAF[3] if spot[1] < 26 else LEAF[2])
    for x, y, size in clumps[::2] if petals else ():
        for dx, dy in ((0, 0), (4, 2), (-3, 3), (2, -3)):
            art.fill(rrect(x + dx - 1.6, y - size * 0.3 + dy - 1.6, 3.4, 3, 1.2), petals)


@prop("creeper", 144, 54)
def creeper(art: Art) -> None:
    """Bougainvillea over the wall."""
    hedge(art, 144, 12, "#dd6c93")


@prop("lane_garden", 144, 54)
def garden(art: Art) -> None:
    """The tops of the yard's bushes."""
    hedge(art, 144, 30, "")


NAMES = (
    "lane_gate_of_hostel",
    "lane_gate_lamps",
    "lane_hostel_board",
    "lane_gate_bell",
    "lane_visitors_notice",
    "creeper",
    "lane_garden",
)
