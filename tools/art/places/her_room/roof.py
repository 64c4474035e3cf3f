"""On the roofs round her room: a palm that leans over them, a cat, a pane of glass, a lost kite."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, VERM, WOOD
from tools.art.kit.paths import oval, poly, rrect, spline
from tools.art.kit.props import glow, prop

FRONDS = (
    ("112,84 70,58 30,62 4,86", 22),
    ("112,84 84,34 50,14 20,12", 20),
    ("112,84 116,40 104,14 90,2", 16),
    ("112,84 138,50 166,36 190,40", 20),
    ("112,84 148,78 178,92 190,120", 20),
    ("112,84 96,116 70,132 44,134", 18),
    ("112,84 132,114 136,132 130,148", 16),
)
"""Ribs of the palm's leaves from its heart outward, and how broad each is."""


@prop("palm_over", 210, 162)
def palm_over(art: Art) -> None:
    """The head of the palm next door, seen from above, its shadow on the tiles."""
    for line, width in FRONDS:
        with art.at(9, 10):
            art.fill(brush(line, 2, width * 0.9, 1), INK[0], 0.22, blur=2)
    for index, (line, width) in enumerate(FRONDS):
        art.fill(brush(line, 2, width, 0.6), LEAF[1 + index % 2])
        art.fill(brush(line, 1.2, width * 0.4, 0.4), LEAF[2 + index % 2], 0.8)
        art.fill(brush(line, 1.6, 1.2, 0.5), LEAF[4], 0.5)
    for x, y in ((106, 80), (116, 78), (112, 90), (104, 88)):
        art.fill(oval(x, y, 6, 6.6), WOOD[2])
        art.fill(oval(x - 1.6, y - 2, 2.6), WOOD[4], 0.7)


@prop("roof_cat", 57, 33)
def roof_cat(art: Art) -> None:
    """A cat on warm tiles, one ear for the whole lane."""
    art.fill(oval(28, 26, 24, 4), INK[0], 0.35, blur=1.4)
    art.fill(spline("6,24 8,14 18,8 34,8 46,14 50,22 44,27 14,28"), MARI[2])
    art.fill(spline("30,27 46,24 48,16 40,12 40,20"), MARI[1])
    for x in (20, 27, 34):
        art.fill(brush(f"{x},8 {x + 2},13 {x + 1},18", 1.4, 2.4, 0.8), MARI[1])
    art.fill(oval(11, 19, 7.4, 6.4), MARI[2])
    art.fill(poly("5,15 6,8 11,13"), MARI[1])
    art.fill(poly("12,13 16,8 17,15"), MARI[1])
    art.fill(brush("7,19 9,20 11,19", 0.7, 0.9, 0.5), INK[0])
    art.fill(brush("48,22 54,24 53,30 46,30", 3.4, 3, 2), MARI[2])


@prop("roof_pane", 45, 39)
def roof_pane(art: Art) -> None:
    """A tile of glass among the others, over Mr Joshi's desk."""
    art.fill(rrect(2, 2, 40, 33, 2), INK[1], 0.6)
    for x in (4, 23):
        art.fill(rrect(x, 4, 17, 29, 1.6), DUSK[2])
        art.fill(poly(((x, 33), (x + 8, 4), (x + 13, 4), (x + 5, 33))), DUSK[4], 0.6)


@glow("roof_pane")
def roof_pane_glow(art: Art) -> None:
    """His lamp from above."""
    for x in (4, 23):
        art.fill(rrect(x, 4, 17, 29, 1.6), "#ffc877", 0.55)


@prop("lost_kite", 54, 54)
def lost_kite(art: Art) -> None:
    """January's kite."""
    art.fill(poly("24,10 42,24 26,46 12,28"), INK[0], 0.3, blur=1.4)
    art.fill(poly("22,4 40,20 24,42 8,22"), VERM[2])
    art.fill(poly("22,4 24,42 8,22"), VERM[3])
    art.fill(brush("22,4 23,22 24,42", 0.9, 0.9), WOOD[4])
    art.fill(brush("8,22 23,16 40,20", 0.8, 0.8), WOOD[4])
    art.stroke(spline("24,42 30,46 28,50 36,52", closed=False), CREAM[3], 1)
