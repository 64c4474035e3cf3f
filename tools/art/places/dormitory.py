"""The dormitory: a washstand, tin trunks, a leak in the roof."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, hung, leg, shadowed, writing


@prop("washstand", 66, 75, foot=Foot(3, 51, 60, 24))
def washstand(art: Art) -> None:
    """A washstand with an enamel basin let in, a jug, and eight mugs hung by number."""
    contact(art, 6, 73, 54, 14)
    for x in (6, 55):
        leg(art, x, 44, 30)
    art.fill(rect(5, 62, 56, 4), WOOD[1])
    art.fill(rect(5, 62, 56, 1.2), WOOD[3])
    art.fill(rect(4, 40, 58, 9), WOOD[1])
    for index in range(5):
        x = 9 + index * 11
        art.fill(rect(x, 50, 6, 7), CREAM[4])
        art.fill(rect(x, 50, 6, 1.2), DUSK[2])
        art.fill(rect(x + 4, 51, 1.4, 6), CREAM[2])
    board(art, 2, 20, 62, 20, 4)
    art.fill(oval(26, 30, 20, 8), DUSK[2])
    art.fill(oval(26, 29.4, 19, 7.4), CREAM[4])
    art.fill(oval(26, 30.4, 15, 5.2), DUSK[3])
    art.fill(oval(22, 30, 8, 2), DUSK[4])
    art.fill(spline("48,10! 58,10! 61,20 59,32! 47,32! 45,20"), CREAM[4])
    art.fill(spline("55,10! 58,10! 61,20 59,32! 54,32!"), CREAM[2])
    art.fill(rect(47, 9, 12, 1.8), DUSK[2])
    art.stroke(spline("60,14 65,18 61,26", closed=False), CREAM[3], 1.8)
    art.fill(rrect(50, 34, 9, 4, 1.6), RANI[3])


@prop("bowl", 36, 21)
def bowl(art: Art) -> None:
    """The enamel bowl, a chip in its blue rim."""
    art.fill(oval(19, 17, 14, 3.6), INK[0], 0.5, blur=1.2)
    art.fill(spline("3,7! 32,7! 26,18! 9,18!"), CREAM[3])
    art.fill(spline("22,7! 32,7! 26,18! 20,18!"), CREAM[2])
    art.fill(oval(17.5, 7, 14.5, 4.4), DUSK[2])
    art.fill(oval(17.5, 7.2, 12.8, 3.4), CREAM[4])
    art.fill(oval(17.5, 8, 9, 2.2), CREAM[2])
    art.fill(oval(29, 9, 2, 1), INK[1])


@prop("drip", 48, 27)
def drip(art: Art) -> None:
    """A puddle where the roof drips."""
    art.fill(spline("4,14 12,6 26,5 42,10 44,17 34,23 16,23 6,20"), INK[1], 0.4)
    art.fill(spline("6,14 13,8 26,7 40,11 41,16 32,21 17,21 8,18"), DUSK[2], 0.75)
    art.fill(spline("12,12 24,10 34,13 24,15 14,15"), DUSK[4], 0.6)
    art.stroke(oval(26, 15, 8, 3), DUSK[4], 0.9)
    art.stroke(oval(26, 15, 3.6, 1.3), "#ffffff", 0.8, 0.8)


def _tin_trunk(art: Art, x: float, y: float, ramp: Ramp, mark: str) -> None:
    """Put down a child's tin trunk, 36 wide and 26 high, with her number on it."""
    art.fill(rrect(x, y + 1, 36, 25, 1.6), ramp[1])
    art.fill(rrect(x, y, 36, 11, 1.6), ramp[3])
    art.fill(rect(x, y + 10, 36, 1.2), ramp[4], 0.7)
    art.fill(rect(x, y + 11, 36, 14), ramp[2])
    art.fill(rect(x + 30, y + 11, 6, 14), ramp[1])
    art.fill(rect(x + 15, y + 8, 6, 6), STEEL[2])
    for bar in range(int(mark)):
        art.fill(rect(x + 6 + bar * 3, y + 15, 1.6, 6), CREAM[4], 0.85)


@prop("trunks", 123, 63, foot=Foot(3, 36, 117, 27))
def trunks(art: Art) -> None:
    """The trunks of the girls, by number; in each two frocks, a slate, and what she came with."""
    contact(art, 5, 61, 112, 16)
    for index, ramp in enumerate((DUSK, TEAL, WOOD)):
        _tin_trunk(art, 4 + index * 39, 35, ramp, str(index + 1))
    for index, ramp in enumerate((VERM, DUSK)):
        _tin_trunk(art, 12 + index * 44, 10, ramp, str(index + 4))
    art.fill(spline("98,34! 100,22 108,18 116,24 117,35!"), CREAM[2])
    art.fill(spline("98,34! 100,22 106,20 105,35!"), CREAM[3])
    art.fill(brush("104,20 109,15 112,20", 1, 2, 1), VERM[2])


@prop("trunks_bed", 42, 39, foot=Foot(3, 20, 36, 19))
def trunks_bed(art: Art) -> None:
    """Pooja's tin trunk, number eight."""
    contact(art, 4, 37, 32, 10, skew=6)
    _tin_trunk(art, 3, 11, LEAF, "3")


@prop("damp", 96, 117)
def damp(art: Art) -> None:
    """The map that damp draws on a wall: a country with a long coast."""
    stain = spline("10,2! 84,2! 88,24 76,40 82,62 66,84 58,70 44,92 34,74 20,80 14,52 4,34")
    art.fill(stain, "#4a5d6c", 0.3, blur=2)
    art.stroke(stain, "#3a4a5c", 1.2, 0.35)
    art.fill(spline("24,4! 70,4! 70,26 60,36 62,52 46,60 36,46 26,44 22,22"), "#43566a", 0.3, blur=1.5)
    art.fill(brush("45,60 46,84 44,112", 3, 2, 0.6), "#4a5d6c", 0.4)


@prop("rules", 51, 63)
def rules(art: Art) -> None:
    """The rules of the house, eleven of them, framed; the glass is cracked at the ninth."""
    hung(art, 2, 2, 45, 57, rim=4)
    art.fill(rect(6, 6, 37, 49), CREAM[3])
    art.fill(rect(14, 9, 21, 2.4), VERM[1])
    for index in range(11):
        art.fill(rect(9, 15 + index * 3.4, 2, 1.2), VERM[1])
    writing(art, 13, 15, 26, 11, 3.4)
    art.stroke(poly("6,40 18,43 26,38 43,46", closed=False), "#ffffff", 0.7, 0.8)
    art.fill(poly("6,6 22,6 6,28"), "#ffffff", 0.16)


@prop("school_clock", 42, 60)
def school_clock(art: Art) -> None:
    """A pendulum clock that strikes for getting up, eating, praying and lying down."""
    art.fill(rrect(5, 6, 34, 52, 4), INK[0], 0.35, blur=1.5)
    art.fill(spline("3,4! 37,4! 37,34! 30,38! 30,54! 20,58 10,54! 10,38! 3,34!"), WOOD[1])
    art.fill(spline("4,4! 36,4! 36,33! 29,37! 29,52! 20,56 11,52! 11,37! 4,33!"), WOOD[2])
    art.fill(oval(20, 19, 13.5), MARI[1])
    art.fill(oval(20, 19, 12), CREAM[4])
    for dx, dy in ((0, -9.6), (9.6, 0), (0, 9.6), (-9.6, 0)):
        art.fill(oval(20 + dx, 19 + dy, 1), INK[1])
    art.stroke(poly("20,19 20,11.5", closed=False), INK[0], 1.3)
    art.stroke(poly("20,19 14,16", closed=False), INK[0], 1.7)
    art.fill(rect(14, 40, 12, 11), INK[0])
    art.stroke(poly("20,38 22,47", closed=False), MARI[2], 1)
    art.fill(oval(22, 48, 2.6), MARI[3])


@prop("coat_hook", 75, 60)
def coat_hook(art: Art) -> None:
    """Eight hooks, eight grey frocks' worth of pegs; on the fourth Tara's bundle, packed."""
    art.fill(rect(3, 9, 68, 5), INK[0], 0.3, blur=1.2)
    art.fill(rect(2, 6, 68, 5), WOOD[2])
    art.fill(rect(2, 6, 68, 1.4), WOOD[4])
    for index in range(6):
        art.fill(oval(8 + index * 11.4, 12, 1.6), STEEL[2])
    for x in (6, 52):
        frock = spline(f"{x},14! {x + 5},12 {x + 10},14! {x + 14},40! {x - 4},40!")
        shadowed(art, frock)
        art.fill(frock, DUSK[3])
        art.fill(spline(f"{x + 6},13! {x + 10},14! {x + 14},40! {x + 7},40!"), DUSK[2])
        art.fill(rect(x + 2, 14, 6, 2), CREAM[4])
    bundle = spline("28,28 34,22 44,22 50,29 50,42 40,49 30,45 26,36")
    shadowed(art, bundle)
    art.fill(bundle, RANI[2])
    with art.clip(bundle):
        art.fill(poly("42,18 56,18 56,54 44,54"), RANI[1], 0.8)
        for x, y in ((32, 30), (38, 37), (33, 41), (44, 33)):
            art.fill(oval(x, y, 1.6), MARI[3])
    art.fill(spline("35,24! 37,13 41,13 43,24! 39,27"), RANI[2])
    art.fill(brush("39,24 33,18 30,20", 2, 3, 0.8), RANI[3])


@prop("mosquito_net", 75, 75)
def mosquito_net(art: Art) -> None:
    """A net knotted up under the roof for the day, and for the night, having more holes than net."""
    art.stroke(poly("38,0 38,14", closed=False), CREAM[1], 1)
    net = spline("30,14! 46,14! 50,32 44,58 38,70 31,58 26,32")
    art.fill(net, CREAM[4], 0.35)
    with art.clip(net):
        for index in range(6):
            art.fill(
                brush(f"{32 + index * 2.6},14 {27 + index * 4.6},36 {35 + index},70", 0.6, 1.4, 0.6),
                CREAM[4],
                0.5,
            )
    art.fill(rrect(30, 40, 17, 4, 2), CREAM[3], 0.8)


@prop("night_table", 51, 57, foot=Foot(4, 36, 43, 21))
def night_table(art: Art) -> None:
    """A low table between the cots: slates, a comb with five teeth, a matchbox with something alive in it."""
    contact(art, 6, 55, 38, 12)
    for x in (6, 40):
        leg(art, x, 30, 24)
    board(art, 3, 14, 45, 18, 5)
    art.fill(poly("8,18 24,16 26,26 9,28"), WOOD[4])
    art.fill(poly("9.6,19 23,17.4 24.6,25 10.6,26.6"), INK[1])
    art.stroke(spline("13,24 16,20 20,23", closed=False), CREAM[4], 0.9)
    art.fill(rect(30, 24, 11, 2), VERM[1])
    for index in range(5):
        art.fill(rect(30.6 + index * 2.2, 26, 1, 3), VERM[1])
    art.fill(rect(31, 16, 10, 6), MARI[3])
    art.fill(rect(31, 16, 10, 1.6), VERM[2])
    art.fill(rect(38, 17.6, 3, 4.4), INK[1])


@prop("skipping_rope", 66, 33)
def skipping_rope(art: Art) -> None:
    """A skipping rope, dropped in the middle of a game; five stones beside it."""
    rope = "6,10 20,4 34,12 28,22 14,20 20,12 40,8 56,16 58,26"
    art.stroke(spline(rope, closed=False), INK[0], 2.2, 0.3)
    art.stroke(spline(rope, closed=False), CREAM[2], 1.7)
    for x, y in ((4, 10), (58, 27)):
        art.fill(rrect(x - 2, y - 2, 5, 9, 2), VERM[2])
    for x, y in ((44, 24), (48, 27), (41, 28), (46, 21), (50, 22)):
        art.fill(oval(x, y, 1.7, 1.3), "#8d7f93")
        art.fill(oval(x - 0.4, y - 0.4, 0.7, 0.5), CREAM[4])
