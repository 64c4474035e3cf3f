"""The mill: saw-tooth sheds over the wall, a chimney without smoke, a gate with a chain on it."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import DUSK, INK, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.chawl.tiles import BRICK


@prop("mill_sheds", 384, 78)
def mill_sheds(art: Art) -> None:
    """Saw-tooth roofs, their northlights all dark."""
    for index in range(6):
        x = index * 64
        art.fill(poly(((x, 76), (x, 22), (x + 62, 48), (x + 62, 76))), "#6c6478")
        art.fill(poly(((x, 22), (x + 62, 48), (x + 62, 52), (x, 27))), "#9a90a0")
        art.fill(poly(((x - 2, 76), (x - 2, 20), (x + 4, 22), (x + 4, 76))), "#524a60")
        for pane in range(3):
            art.fill(rect(x + 8 + pane * 17, 42 + pane * 7, 13, 30 - pane * 7), DUSK[0], 0.75)
            art.fill(rect(x + 8 + pane * 17, 42 + pane * 7, 13, 2), DUSK[2], 0.8)
    art.fill(rect(0, 72, 384, 5), "#524a60")


@prop("mill_chimney", 60, 192)
def mill_chimney(art: Art) -> None:
    """The chimney, ninety feet of brick with two iron hoops, and nothing coming out of it."""
    shaft = poly("19,10 41,10 49,190 11,190")
    art.fill(shaft, BRICK[1])
    with art.clip(shaft):
        for row in range(46):
            art.fill(rect(8, 8 + row * 4, 44, 0.7), BRICK[3], 0.45)
        art.fill(poly("32,8 46,8 54,192 34,192"), BRICK[3], 0.75)
        art.fill(poly("19,8 23,8 18,192 11,192"), BRICK[4], 0.5)
        for y in (58, 120):
            art.fill(rect(6, y, 50, 3), INK[1])
            art.fill(rect(6, y, 50, 0.9), STEEL[1])
    art.fill(rrect(15, 2, 30, 10, 2), BRICK[0])
    art.fill(rect(15, 2, 30, 2), BRICK[4])
    art.fill(rect(17, 12, 26, 3), INK[1], 0.6)
    art.fill(oval(30, 3, 11, 2), INK[0])


@prop("mill_wall_gate", 192, 138)
def mill_wall_gate(art: Art) -> None:
    """The gate of the mill: two leaves of iron sheet, a chain through both."""
    for x in (0, 164):
        art.fill(rect(x, 6, 28, 132), BRICK[0])
        art.fill(rect(x + 20, 6, 8, 132), BRICK[3], 0.7)
        for row in range(16):
            art.fill(rect(x, 12 + row * 8, 28, 0.9), BRICK[3], 0.7)
        art.fill(rect(x - 2, 0, 32, 9), "#8d838c")
        art.fill(rect(x - 2, 0, 32, 2), "#b9b0b4")
    art.fill(rect(28, 22, 136, 116), INK[0])
    for x in (30, 97):
        art.fill(rect(x, 26, 65, 110), "#4d5b66")
        art.wash(rect(x, 26, 65, 110), (0, 26), (0, 136), [(0, "#6c7b85", 0.8), (1, "#3d4856", 0.9)])
        for rib in range(4):
            art.fill(rect(x + 4 + rib * 18, 26, 3, 110), "#3a4552")
            art.fill(rect(x + 4 + rib * 18, 26, 1, 110), "#8b99a0", 0.7)
        for y in (34, 80, 126):
            art.fill(rect(x, y, 65, 5), "#3a4552")
            art.fill(rect(x, y, 65, 1.2), "#8b99a0", 0.7)
        for spike in range(7):
            art.fill(
                poly(((x + 3 + spike * 9, 27), (x + 6 + spike * 9, 15), (x + 9 + spike * 9, 27))), "#3a4552"
            )
    art.stroke(spline("84,74 96,84 108,74", closed=False), STEEL[1], 3, dash=(3, 2))
    art.fill(rrect(91, 80, 10, 10, 2), STEEL[2])
    art.fill(rect(94.6, 84, 3, 4), INK[0])
    art.fill(spline("36,70! 62,66! 66,96 60,112! 38,110! 34,90"), "#b7a58c", 0.85)
    art.fill(rect(40, 76, 18, 3), WOOD[1])
    art.fill(rect(40, 84, 20, 1.6), INK[2], 0.8)
    art.fill(rect(40, 89, 16, 1.6), INK[2], 0.8)
