"""Fronts of the lane: the loom shed and its bench, the liquor shop's shutter, a poster, a lamp."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import shadowed, writing


@prop("loom_shed", 252, 126)
def loom_shed(art: Art) -> None:
    """A shed of hand looms let to strikers, shut: three doors of planks, slits of windows over them."""
    for index in range(3):
        x = 6 + index * 84
        art.fill(rect(x, 24, 72, 102), INK[0], 0.5)
        art.fill(rect(x + 3, 26, 66, 100), ("#3f6470", "#4a6a5c", "#3f6470")[index])
        for plank in range(5):
            left = x + 3 + plank * 13.2
            art.fill(rect(left, 26, 1.4, 100), INK[0], 0.5)
            art.fill(rect(left + 1.4, 26, 1, 100), "#8fb0b0", 0.35)
        for y in (40, 104):
            art.fill(rect(x + 3, y, 66, 7), INK[1], 0.35)
            art.fill(rect(x + 3, y, 66, 1.2), "#8fb0b0", 0.5)
        art.fill(rrect(x + 44, 72, 12, 13, 2), STEEL[1])
        art.stroke(spline(f"{x + 46},73 {x + 46},66 {x + 54},66 {x + 54},73", closed=False), STEEL[2], 2)
        art.fill(rect(x + 10, 2, 52, 13), INK[0])
        for bar in range(7):
            art.fill(rect(x + 12 + bar * 7.4, 2, 1.8, 13), "#6b6472")
    chalk = "118,58 128,54 122,66 134,62"
    art.stroke(spline(chalk, closed=False), CREAM[4], 1.4, 0.6)
    writing(art, 112, 94, 28, 2, 4, CREAM[3])
    art.wash(rect(0, 0, 252, 50), (0, 0), (0, 50), [(0, INK[0], 0.55), (1, INK[0], 0)])


@prop("weaver_bench", 132, 42, foot=Foot(4, 20, 124, 20))
def weaver_bench(art: Art) -> None:
    """A plank on bricks, polished by a row of men; a newspaper left, a shoulder cloth folded."""
    contact(art, 6, 38, 118, 12)
    for x in (14, 60, 106):
        for row in range(2):
            art.fill(rect(x, 22 + row * 8, 18, 7.4), "#8a4c40" if row else "#9c5c4c")
            art.fill(rect(x, 22 + row * 8, 18, 1.2), "#c48870", 0.7)
    art.fill(rrect(2, 10, 126, 14, 2), WOOD[1])
    art.fill(rrect(2, 8, 126, 12, 2), WOOD[3])
    art.fill(rect(4, 9, 120, 2.4), WOOD[4], 0.8)
    for x in (26, 58, 92):
        art.fill(oval(x, 14, 13, 3), WOOD[4], 0.4)
    paper = poly("92,6 114,4 117,13 96,16")
    art.fill(paper, CREAM[3])
    writing(art, 97, 8, 15, 2, 2.6)
    art.fill(rrect(10, 4, 22, 9, 2), "#c9c3d0")
    art.fill(rect(10, 8, 22, 1.4), VERM[2])
    art.fill(rect(10, 11, 22, 1.2), LEAF[2])


@prop("liquor_front", 168, 138)
def liquor_front(art: Art) -> None:
    """The country liquor shop: a licence board, a shutter pulled down as far as a man's knees."""
    art.fill(rect(0, 8, 168, 130), "#6a5a5c")
    art.fill(rect(0, 8, 168, 3), "#9a8888")
    art.fill(rect(14, 32, 140, 106), INK[0])
    art.wash(rect(14, 92, 140, 46), (0, 92), (0, 138), [(0, "#5a3420", 1), (1, "#9a5c2c", 1)])
    for x in (34, 58, 90, 122):
        art.fill(rect(x, 100, 8, 38), INK[0], 0.75)
    art.fill(rrect(70, 108, 24, 22, 2), WOOD[1])
    for x in (26, 46, 108, 138):
        art.fill(rect(x, 122, 7, 16), LEAF[1])
        art.fill(rect(x + 2, 116, 3, 7), LEAF[1])
        art.fill(rect(x + 1, 122, 1.6, 14), LEAF[3], 0.7)
    art.fill(rect(14, 30, 140, 66), "#5d6a70")
    for slat in range(11):
        y = 30 + slat * 6
        art.fill(rect(14, y, 140, 5), "#73828a")
        art.fill(rect(14, y, 140, 1.2), "#a3b0b4", 0.7)
        art.fill(rect(14, y + 4.6, 140, 1.4), "#3d4850")
    art.fill(rect(12, 94, 144, 5), "#3d4850")
    art.fill(rect(12, 94, 144, 1.2), "#8f9ca2")
    art.fill(rrect(76, 88, 16, 6, 2), STEEL[0])
    for x in (8, 154):
        art.fill(rect(x, 26, 7, 112), "#4a4450")
        art.fill(rect(x, 26, 2, 112), "#7d7482")
    art.fill(rrect(30, 12, 108, 14, 2), "#7b2f30")
    art.fill(rrect(31.4, 13.4, 105, 11, 2), "#9a3a36")
    for x, width in ((38, 22), (64, 30), (98, 12), (114, 16)):
        art.fill(rect(x, 17, width, 3.4), CREAM[3], 0.85)


@glow("liquor_front")
def liquor_front_glow(art: Art) -> None:
    """A lamp on the floor within, and knees before it."""
    art.wash(
        rect(15, 99, 138, 39),
        (0, 99),
        (0, 138),
        [(0, "#7a3a14", 0.75), (1, "#f09a3c", 0.95)],
    )
    for x in (34, 58, 90, 122):
        art.fill(rect(x, 100, 8, 38), INK[0], 0.85)
    for x in (26, 46, 108, 138):
        art.fill(rect(x, 122, 7, 16), "#2f5a2c", 0.95)
        art.fill(rect(x + 1, 122, 1.6, 14), "#b9d06a", 0.9)


@prop("strike_poster", 60, 72)
def strike_poster(art: Art) -> None:
    """A lithographed fist and a date, over it half a film: one eye with a great deal of lash."""
    sheet = poly("4,4 52,2 54,66 6,69")
    shadowed(art, sheet, drop=1)
    art.fill(sheet, "#d6c39a")
    with art.clip(sheet):
        art.fill(rect(0, 0, 60, 14), VERM[2])
        art.fill(rect(8, 5, 40, 4), CREAM[4], 0.9)
        fist = spline("18,60! 18,44 16,38 18,30 24,28 30,27 36,28 42,30 43,38 40,46 39,60!")
        art.fill(fist, VERM[1])
        for x in (21, 27, 33, 39):
            art.fill(rrect(x - 2.6, 26, 5, 12, 2.4), VERM[2])
        art.fill(brush("17,40 25,43 33,40", 4, 5, 4), VERM[2])
        art.fill(rect(10, 61, 38, 4), INK[1])
        art.fill(poly("30,36 60,30 60,72 26,72"), "#7a9ac0")
        art.fill(spline("34,52 42,45 52,47 58,53 48,58 38,57"), CREAM[4])
        art.fill(oval(47, 52, 5), INK[0])
        for x, tilt in ((38, -3), (43, -2), (48, 0), (53, 2)):
            art.fill(brush(f"{x},47 {x + tilt * 0.5},43 {x + tilt},40", 1.4, 0.8, 0.3), INK[0])
        art.fill(poly("30,36 36,34.6 30,56 27,60"), CREAM[4], 0.7)


@prop("bracket_lamp", 60, 171, foot=Foot(22, 158, 14, 12))
def bracket_lamp(art: Art) -> None:
    """The lane's one lamp, an enamel hat on a gas pipe."""
    contact(art, 20, 168, 16, 8)
    art.fill(rect(25, 24, 6, 144), INK[2])
    art.fill(rect(25, 24, 2, 144), INK[4])
    art.fill(rect(22, 150, 12, 19), INK[1])
    art.stroke(spline("28,28 30,10 42,6 48,16", closed=False), INK[2], 3)
    art.fill(spline("34,26! 40,15 56,15 60,26!"), DUSK[1])
    art.fill(spline("36,24! 41,16 48,15 46,24!"), DUSK[3], 0.7)
    art.fill(oval(47, 26, 12, 2.6), CREAM[2])
    art.fill(oval(47, 28, 4, 4), CREAM[4])


@glow("bracket_lamp")
def bracket_lamp_glow(art: Art) -> None:
    """The bulb, and the ring that the cold makes of its light."""
    art.fill(oval(47, 26.6, 11, 2.6), "#ffe9b0")
    art.fill(oval(47, 28.6, 4, 4.4), "#fff8dc")
    art.fill(oval(46, 30, 9, 9), MARI[3], 0.35, blur=3)
