"""The cooking corner: a mud stove, brass that is counted, flour, rice, water carried up at five."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import clay, shadowed, tin, tumbler

MUD = ("#5e4038", "#7d5848", "#97705a", "#b08a70", "#cdae94")


@prop("chulha", 75, 57, foot=Foot(4, 34, 66, 21))
def chulha(art: Art) -> None:
    """A stove of mud, smeared this morning, one pot on it with its lid askew, three sticks in its mouth."""
    contact(art, 4, 54, 64, 12)
    clay(art, spline("2,55! 4,36 12,28! 60,28! 68,36 70,55!"), 46, MUD)
    art.fill(spline("20,55! 20,42 27,37 34,42 34,55!"), INK[0])
    art.fill(spline("6,36 34,31 66,36 62,40 34,36 10,40"), MUD[3], 0.6)
    for line in ("12,56 24,50 30,46", "20,57 27,51 31,47", "40,57 33,52 30,48"):
        art.fill(brush(line, 3, 2.4), WOOD[2])
    clay(art, spline("22,14! 16,20 18,30! 52,30! 54,20 48,14!"), 38, STEEL)
    art.fill(rect(17, 25, 36, 5), INK[0], 0.7)
    art.fill(oval(35, 14, 14, 3.4), STEEL[1])
    with art.at(turn=-7, pivot=(35, 12)):
        art.fill(oval(36, 11, 14, 3.2), STEEL[3])
        art.fill(oval(36, 8.6, 2.4, 1.8), STEEL[1])


@glow("chulha")
def chulha_glow(art: Art) -> None:
    """Embers."""
    art.fill(oval(27, 50, 6, 4), "#ff7a2c", 0.8, blur=1.4)
    art.fill(oval(27, 51, 3, 2), "#ffd27a")


@prop("brass_shelf", 78, 45)
def brass_shelf(art: Art) -> None:
    """A plank on two pegs: brass from her wedding, counted by light, fewer than there were."""
    shadowed(art, rect(2, 34, 72, 5), drop=3)
    art.fill(rect(0, 33, 75, 5), WOOD[2])
    art.fill(rect(0, 33, 75, 1.4), WOOD[4])
    clay(art, spline("6,16! 12,16! 17,23 15,33! 3,33! 1,23"), 10, MARI)
    art.fill(rect(5, 13, 8, 3), MARI[3])
    clay(art, spline("24,22! 32,22! 35,27 33,33! 23,33! 21,27"), 29, MARI)
    art.fill(oval(28, 21, 4.6, 1.6), MARI[4])
    for index in range(3):
        art.fill(oval(46 + index * 4, 24, 3.6, 8.6), MARI[1])
        art.fill(oval(45.2 + index * 4, 24, 3, 8), MARI[3])
    tumbler(art, 64, 24, 7)


@prop("flour_tin", 36, 51, foot=Foot(3, 36, 28, 14))
def flour_tin(art: Art) -> None:
    """A tin of flour, its lid beside it, white fingers on the rim."""
    contact(art, 4, 48, 26, 9)
    tin(art, 3, 12, 28, 37)
    art.fill(oval(17, 16.6, 13, 4), INK[1])
    art.fill(oval(17, 17.4, 12, 3.2), CREAM[4])
    art.fill(rrect(8, 28, 18, 12, 1), VERM[2])
    art.fill(rect(10, 32, 14, 1.6), CREAM[4])
    for x in (6, 9.4, 12.4):
        art.fill(oval(x, 20 + x * 0.2, 1.3, 2.6), CREAM[4], 0.85)


@prop("rice_tin", 36, 54, foot=Foot(3, 39, 28, 14))
def rice_tin(art: Art) -> None:
    """A square tin that was oil, rice in it, the measure standing up."""
    contact(art, 3, 51, 28, 9)
    art.fill(rect(3, 16, 28, 36), STEEL[1])
    art.fill(rect(3, 16, 17, 36), STEEL[2])
    art.fill(rect(6, 16, 4, 34), STEEL[4], 0.8)
    art.fill(rect(3, 11, 28, 7), STEEL[3])
    art.fill(rect(5, 12.4, 24, 4.4), CREAM[4])
    art.fill(rrect(16, 2, 9, 13, 1.4), STEEL[2])
    art.fill(rect(18, 2, 2.4, 12), STEEL[4])
    art.fill(oval(20.5, 2.4, 4.5, 1.4), STEEL[4])
    art.fill(rect(6, 30, 22, 12), MARI[3])
    art.fill(oval(17, 36, 4), VERM[2])


@prop("water_pots", 54, 69, foot=Foot(4, 48, 44, 19))
def water_pots(art: Art) -> None:
    """Two clay pots and a copper one on a ring of rag, a steel glass on the topmost."""
    contact(art, 4, 66, 44, 12)
    art.fill(oval(25, 64, 20, 4), VERM[1])
    art.fill(oval(24, 63, 17, 3), VERM[3], 0.8)
    clay(
        art,
        spline("16,36! 6,44 6,56 14,63! 36,63! 44,56 44,44 34,36!"),
        28,
        ("#5b2a2c", "#8a4a34", "#b8683f", "#d0874f", "#ecbc88"),
    )
    art.fill(oval(25, 36, 10, 2.6), "#5b2a2c")
    clay(
        art,
        spline("19,14! 11,21 12,31 18,36! 32,36! 38,31 39,21 31,14!"),
        27,
        ("#5e2a20", "#8f4a2c", "#c0703f", "#e09a62", "#f6c898"),
    )
    art.fill(rrect(17, 10, 16, 5, 2), "#c0703f")
    art.fill(rect(18, 10, 14, 1.4), "#f6c898")
    tumbler(art, 21.4, 1, 7.4)
