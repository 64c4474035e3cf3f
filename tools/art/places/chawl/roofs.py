"""Roofs of the lane: rusted tin under stones, old country tiles, and the near ones one looks down upon."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop

RUST = ("#5a3a3c", "#7b5048", "#98685a", "#b98a72")
SHEET = ("#5c6474", "#747d8c", "#8f98a4", "#b3bac2")


def _stone(art: Art, x: float, y: float, size: float) -> None:
    """Put down a stone that keeps a sheet from flying."""
    low, high = x - size, x + size
    top = y - size * 0.7
    art.fill(oval(x + 2, y + 2, size, size * 0.6), INK[0], 0.35)
    body = (
        f"{low},{y} {x - size * 0.4},{top} {x + size * 0.7},{top + size * 0.2} {high},{y + 2}! {low},{y + 3}!"
    )
    art.fill(spline(body), "#7f7784")
    light = f"{low + 2},{y - 1} {x - size * 0.3},{top + 1} {x + size * 0.4},{top + 1.4} {x},{y}"
    art.fill(spline(light), "#a39ba4", 0.8)


@prop("tin_roof", 240, 57)
def tin_roof(art: Art) -> None:
    """A lean-to of tin sheets, no two of one age, held down by stones and a tyre."""
    art.fill(rect(4, 46, 230, 9), INK[0], 0.5, blur=2)
    lefts = (0, 46, 92, 142, 190)
    for index, x in enumerate(lefts):
        width = (46, 46, 50, 48, 50)[index]
        ramp = (SHEET, RUST, SHEET, RUST, SHEET)[index]
        sheet = poly(((x + 3, 6), (x + width + 3, 6), (x + width - 1, 46), (x - 1, 46)))
        art.fill(sheet, ramp[1])
        with art.clip(sheet):
            for ridge in range(9):
                top = x + 3 + ridge * 6
                art.fill(brush(f"{top},4 {top - 2},26 {top - 4},48", 1.6), ramp[2], 0.9)
                art.fill(brush(f"{top + 2.4},4 {top + 0.4},26 {top - 1.6},48", 1.2), ramp[0], 0.8)
            art.fill(spline(f"{x},30 {x + 20},24 {x + 42},34 {x + 40},48! {x},48!"), RUST[0], 0.3)
        art.fill(rect(x - 1, 44.6, width, 2), ramp[3], 0.8)
    for x, y, size in ((22, 20, 7), (78, 34, 6), (120, 16, 8), (214, 30, 7)):
        _stone(art, x, y, size)
    art.stroke(oval(168, 24, 14, 7), INK[0], 6, 0.95)
    art.stroke(oval(168, 22.6, 14, 7), INK[2], 2, 0.9)


@prop("tile_roof", 240, 57)
def tile_roof(art: Art) -> None:
    """Country tiles in rows, some slipped, grass in the valley of them."""
    art.fill(rect(4, 46, 230, 9), INK[0], 0.5, blur=2)
    art.fill(rect(0, 4, 237, 42), "#6f4038")
    for row in range(6):
        for column in range(27):
            x, y = column * 9 + (row % 2) * 4.5 - 4, 5 + row * 7
            tone = ("#9a5a48", "#8a4d40", "#a9674f")[(row * 7 + column * 3) % 3]
            art.fill(rrect(x, y, 8.4, 9, 3.6), tone)
            art.fill(rrect(x + 1, y + 1, 3, 5, 1.4), "#c4876a", 0.5)
    art.fill(rrect(-1, 1, 239, 6, 3), "#b0705a")
    art.fill(rect(0, 1.4, 237, 1.2), "#d7a184", 0.8)
    for x in (70, 74, 160, 163, 166):
        art.fill(brush(f"{x},26 {x + 1},19 {x + 3},14", 1.6, 1, 0.3), "#6e7d4c")
    art.fill(rect(0, 45, 237, 2.4), WOOD[0])


def _sheets(art: Art) -> None:
    """Lay seven sheets of tin side by side, each a little higher than the last."""
    art.fill(poly("0,40 384,26 384,106 0,106"), INK[1])
    for index in range(7):
        x = index * 56
        ramp = SHEET if index % 3 else RUST
        sheet = poly(((x, 40 - index * 2), (x + 56, 38 - index * 2), (x + 60, 106), (x + 2, 106)))
        art.fill(sheet, ramp[1])
        with art.clip(sheet):
            for ridge in range(8):
                left = x + ridge * 7
                art.fill(brush(f"{left},20 {left + 1},60 {left + 4},108", 2), ramp[2], 0.8)
                art.fill(brush(f"{left + 3},20 {left + 4},60 {left + 7},108", 1.4), ramp[0], 0.8)
        art.fill(rect(x, 38 - index * 2, 56, 2.2), ramp[3], 0.8)


@prop("near_roof", 384, 108)
def near_roof(art: Art) -> None:
    """The next row's roofs, close below: tin, a tarpaulin tied at its corners, a cage, a kite that stayed."""
    with art.clip(rect(0, 0, 384, 106)):
        _sheets(art)
    cloth = spline("112,34! 206,26! 214,58 222,92! 120,98! 108,64")
    art.fill(cloth, "#47639a")
    with art.clip(cloth):
        art.fill(spline("160,24 214,22 226,96 176,98 164,60"), "#2c3c6e", 0.8)
        for line in ("120,40 150,62 132,94", "190,34 178,64 206,90"):
            art.fill(brush(line, 1, 4, 1), "#7a9ac0", 0.6)
    for x, y in ((112, 36), (206, 29), (221, 90), (122, 96)):
        art.fill(oval(x, y, 2.6), STEEL[3])
    for x, y, size in ((40, 60, 10), (86, 84, 8), (262, 52, 9), (340, 70, 11)):
        _stone(art, x, y, size)
    kite = poly("292,50 304,38 316,52 303,68")
    art.fill(kite, "#c23f31")
    art.fill(poly("304,38 316,52 303,68"), "#84242f")
    art.stroke(spline("303,68 312,78 322,74 334,84", closed=False), "#ead9b9", 0.9)
