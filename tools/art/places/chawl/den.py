"""The den: a plank house at the lane's end, a curtain with roses, two shadows on it, a shirt laid by."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, RANI, VERM, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline, union
from tools.art.kit.props import glow, prop
from tools.art.places.sway import sway

CURTAIN = (3, 2, 84, 112)
"""Left, top, width and height of the cloth in its own picture."""


def _cloth() -> Path:
    x, y, width, height = CURTAIN
    return spline(
        f"{x},{y}! {x + width},{y}! {x + width - 1},{y + 56} {x + width},{y + height}! "
        f"{x + width * 0.72},{y + height - 3} {x + width * 0.5},{y + height} "
        f"{x + width * 0.25},{y + height - 3} "
        f"{x},{y + height}! {x + 1},{y + 50}"
    )


def _pair() -> Path:
    """Outline two people sitting close on a floor, her head on his shoulder: a hill with two tops."""
    his = union(
        oval(36, 62, 8.4, 9.6),
        spline("14,114! 16,92 22,78 36,73 48,80 56,96 58,114!"),
    )
    hers = union(
        oval(52, 68, 7.6, 8.8),
        oval(60, 67, 4.6, 5),
        spline("38,114! 42,92 50,80 62,84 72,98 76,114!"),
    )
    return union(his, hers)


def _roses(art: Art, leaf: str, petal: str, alpha: float) -> None:
    for row in range(5):
        for column in range(4):
            x, y = 13 + column * 21 + (row % 2) * 9, 14 + row * 23
            art.fill(oval(x, y, 4.4, 4), petal, alpha)
            art.fill(oval(x - 1, y - 1, 1.8), CREAM[4], alpha * 0.6)
            art.fill(brush(f"{x + 3},{y + 3} {x + 6},{y + 5} {x + 9},{y + 4}", 0.5, 2.6, 0.5), leaf, alpha)


def _pleats(art: Art, colour: str, alpha: float) -> None:
    for x in (12, 26, 41, 57, 72):
        art.fill(brush(f"{x},0 {x + 1.4},60 {x - 0.6},116", 2, 5, 3), colour, alpha)


@prop("den_curtain", 90, 117)
def den_curtain(art: Art) -> None:
    """The curtain by day: washed-out cotton, roses once red."""
    cloth = _cloth()
    art.fill(cloth, "#c9b08f")
    with art.clip(cloth):
        _pleats(art, "#a98a70", 0.55)
        _roses(art, "#6e7d5c", "#b7566a", 0.8)
        art.fill(rect(0, 108, 90, 3), VERM[1], 0.7)
    art.fill(rrect(0, 0, 90, 3, 1.4), WOOD[2])


@sway("den_curtain")
def den_curtain_cloth(art: Art) -> None:
    """All of it below the rod."""
    art.fill(_cloth(), CREAM[4])
    with art.layer(blend="erase"):
        art.fill(rect(0, 0, 90, 3), INK[0])


@glow("den_curtain")
def den_curtain_glow(art: Art) -> None:
    """The same by lamplight, and who sits between it and the lamp."""
    cloth = _cloth()
    with art.clip(cloth):
        art.wash(cloth, (0, 0), (0, 116), [(0, "#a3521c", 0.95), (0.5, "#f2a244", 1), (1, "#c8701f", 0.98)])
        art.glow(44, 66, 62, "#fff0b8", 0.9, blend="normal")
        _pleats(art, "#c0681f", 0.3)
        _roses(art, "#b9742c", "#d4502c", 0.5)
        art.fill(_pair(), "#3a1210", 0.86, blur=0.9)
        art.fill(rect(0, 108, 90, 3), "#a33a1c", 0.7)


@prop("den_lamp_spill", 150, 96, pigment=0)
def den_lamp_spill(art: Art) -> None:
    """Nothing by day; by night the strip of light that the curtain lets out over the steps."""
    art.fill(rect(0, 0, 1, 1), INK[0], 0.01)


@glow("den_lamp_spill")
def den_lamp_spill_glow(art: Art) -> None:
    """Lamplight across the stones."""
    art.wash(
        poly("40,2 110,2 146,92 4,92"),
        (0, 0),
        (0, 92),
        [(0, "#ffa64a", 0.34), (0.6, "#ff9a44", 0.12), (1, "#ff9a44", 0)],
        blur=3,
    )


@prop("den_front", 216, 174)
def den_front(art: Art) -> None:
    """A house of old planks and flattened tins, a doorway, two steps of odd stones."""
    art.fill(rect(2, 24, 212, 148), WOOD[0])
    tones = (WOOD[2], "#7d5340", "#5e4a44", WOOD[2], "#6c5a52", "#7a4a38")
    for index in range(18):
        x = 2 + index * 11.8
        if 58 <= x <= 148:
            continue
        art.fill(rect(x, 26, 11.2, 146), tones[index % 6])
        art.fill(rect(x, 26, 1.2, 146), WOOD[4], 0.3)
        art.fill(rect(x + 9.4, 26, 1.8, 146), INK[0], 0.5)
    for x, y, width, height, tone in (
        (10, 92, 40, 46, "#7f8893"),
        (164, 58, 42, 40, "#8a6a5c"),
        (172, 120, 34, 38, "#6f7b86"),
    ):
        art.fill(rect(x, y, width, height), tone)
        art.fill(rect(x, y, width, 1.6), "#b9c0c6", 0.6)
        art.fill(rect(x + width * 0.6, y, width * 0.4, height), INK[1], 0.22)
        for spot in ((x + 3, y + 3), (x + width - 3, y + 3), (x + 3, y + height - 3)):
            art.fill(oval(*spot, 1.1), INK[0])
    art.fill(rect(58, 44, 100, 128), INK[0])
    for x in (56, 152):
        art.fill(rect(x, 40, 8, 132), WOOD[1])
        art.fill(rect(x, 40, 2, 132), WOOD[3])
    art.fill(rect(52, 36, 112, 8), WOOD[1])
    art.fill(rect(52, 36, 112, 2), WOOD[3])
    art.wash(rect(0, 24, 216, 46), (0, 24), (0, 70), [(0, INK[0], 0.65), (1, INK[0], 0)])
    art.fill(rect(2, 158, 54, 14), "#4f4753")
    art.fill(rect(160, 158, 54, 14), "#4f4753")
    art.fill(poly("180,62 196,60 198,84 182,86"), MARI[1], 0.8)
    art.fill(oval(189, 70, 4), MARI[3], 0.8)


@prop("folded_shirt", 45, 36, foot=None)
def folded_shirt(art: Art) -> None:
    """A white shirt folded in four on an upturned crate, sleeves in, as cloth is folded in a mill."""
    contact(art, 4, 33, 34, 8)
    art.fill(rect(3, 16, 37, 18), WOOD[2])
    for y in (19, 26):
        art.fill(rect(3, y, 37, 5), WOOD[3])
        art.fill(rect(3, y, 37, 1), WOOD[4], 0.7)
    art.fill(poly("3,16 8,10 40,10 40,16"), WOOD[3])
    art.fill(rrect(9, 5, 25, 10, 1.6), "#b9bfd0")
    art.fill(rrect(9, 3, 25, 9, 1.6), "#eef0f4")
    art.fill(rect(9, 8.6, 25, 1), "#b9bfd0")
    art.fill(poly("17,3 21.5,8 26,3 24,2.4 19,2.4"), "#d6dae6")
    art.fill(oval(21.5, 9.8, 0.8), RANI[0])
