"""Out of doors at the orphanage: pillars, a neem with half a swing, a pump, the wall and the gate."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import wire

STONE: Ramp = ("#4e4858", "#6c6472", "#918893", "#b3a9ae", "#d4cbc8")


@prop("pillar", 30, 156, foot=Foot(2, 138, 26, 18))
def pillar(art: Art) -> None:
    """A veranda pillar, whitewashed as high as a man can reach."""
    contact(art, 3, 154, 24, 8, skew=8)
    art.fill(rect(7, 12, 16, 136), STONE[3])
    art.fill(rect(17, 12, 6, 136), STONE[1])
    art.fill(rect(8, 12, 3.4, 136), STONE[4])
    art.fill(rect(7, 12, 16, 40), STONE[1], 0.35)
    for y, width in ((6, 26), (0, 30)):
        art.fill(rect(15 - width / 2, y, width, 7), STONE[2])
        art.fill(rect(15 - width / 2, y, width, 1.6), STONE[4])
    art.fill(rect(3, 142, 24, 13), STONE[2])
    art.fill(rect(3, 142, 24, 2), STONE[4])
    art.fill(rect(20, 144, 7, 11), STONE[0], 0.6)
    art.fill(rect(7, 108, 16, 34), VERM[0], 0.35)


@prop("pump", 45, 84, foot=Foot(6, 60, 33, 24))
def pump(art: Art) -> None:
    """The hand pump, its spout tied with rag."""
    art.fill(oval(24, 78, 20, 6), STONE[1])
    art.fill(oval(23, 76, 20, 6), STONE[3])
    art.fill(rect(17, 22, 12, 55), LEAF[0])
    art.fill(rect(17, 22, 5, 55), LEAF[2])
    art.fill(rrect(14, 16, 18, 8, 2), LEAF[1])
    art.fill(brush("24,20 36,14 42,26 43,48", 3, 4, 3), INK[1])
    art.fill(spline("17,38! 6,40 4,48! 9,49! 10,45 17,45!"), LEAF[1])
    art.fill(rrect(3, 47, 8, 5, 1.5), CREAM[3])
    art.fill(spline("5,54! 6.6,59 5,62 3.6,59"), DUSK[4])


@prop("washing_stone", 57, 36, foot=Foot(3, 15, 51, 21))
def washing_stone(art: Art) -> None:
    """A slab for beating clothes, a sliver of blue soap on it."""
    contact(art, 6, 34, 46, 8, skew=6)
    art.fill(poly("4,18 10,8 52,8 55,18 55,31 4,32"), STONE[1])
    art.fill(poly("4,18 10,8 52,8 55,18"), STONE[3])
    art.fill(poly("12,16 16,10 40,10 42,16"), STONE[4], 0.6)
    art.fill(rrect(40, 10, 9, 4, 1.5), DUSK[3])


@prop("bell", 36, 84, foot=Foot(8, 69, 20, 15))
def bell(art: Art) -> None:
    """A length of rail hung from a post, and the iron it is struck with."""
    art.fill(rect(6, 6, 5, 76), WOOD[1])
    art.fill(rect(6, 6, 1.8, 76), WOOD[3])
    art.fill(rect(4, 8, 28, 5), WOOD[2])
    wire(art, "24,13 24,24", CREAM[2], 1.4)
    art.fill(rrect(18, 24, 12, 22, 1), INK[3])
    art.fill(rect(18, 24, 4, 22), INK[4])
    wire(art, "12,20 14,34", CREAM[2], 1)
    art.fill(rect(12, 34, 4, 16), INK[2])


@prop("puddle", 96, 42)
def puddle(art: Art) -> None:
    """A puddle with a piece of sky in it."""
    art.fill(spline("6,22 18,10 44,6 74,10 90,20 82,32 54,38 22,34"), "#7c5c46", 0.6)
    art.fill(spline("9,22 20,12 44,8 72,12 86,20 79,30 54,35 24,32"), "#64748c")
    art.fill(spline("20,20 40,13 66,17 58,24 34,26"), DUSK[4], 0.7)
    art.stroke(oval(62, 26, 8, 2.6), DUSK[4], 0.8, 0.8)


@prop("drying_cots", 66, 96, foot=Foot(4, 75, 58, 21))
def drying_cots(art: Art) -> None:
    """Two broken cots stood on end against the wall."""
    contact(art, 6, 94, 54, 12)
    for dx, lean in ((0, 3), (12, 6)):
        art.stroke(
            poly(f"{8 + dx},92 {12 + dx + lean},6 {44 + dx + lean},6 {44 + dx},92", closed=False), INK[2], 3
        )
        for index in range(5):
            art.stroke(
                poly(
                    f"{9 + dx + lean * 0.5},{20 + index * 15} {44 + dx + lean * 0.5},{20 + index * 15}",
                    closed=False,
                ),
                INK[3],
                1.2,
            )
    art.fill(spline("20,88 30,80 44,86 46,94! 18,94!"), CREAM[2])


@prop("plinth_step", 144, 33)
def plinth_step(art: Art) -> None:
    """Two broad steps from the veranda to the yard, hollowed in the middle."""
    for index in range(2):
        y = index * 13
        art.fill(rect(0, y, 144, 9), STONE[3])
        art.fill(spline(f"40,{y}! 104,{y}! 96,{y + 4} 72,{y + 6} 48,{y + 4}"), STONE[2])
        art.fill(rect(0, y, 144, 1.4), STONE[4])
        art.fill(rect(0, y + 8, 144, 6), STONE[1])
    art.wash(rect(0, 26, 144, 7), (0, 26), (0, 33), [(0, INK[0], 0.5), (1, INK[0], 0)])


@prop("hopscotch", 147, 63)
def hopscotch(art: Art) -> None:
    """A hopscotch in chalk and brick dust, half rained away; a shard of pot lies in the fourth square."""
    corners = ((4, 18), (30, 18), (56, 4), (56, 32), (82, 18), (108, 4), (108, 32))
    for index, (x, y) in enumerate(corners):
        square = poly(f"{x},{y + 1} {x + 24},{y} {x + 23},{y + 24} {x + 1},{y + 25}")
        art.stroke(square, CREAM[4], 1.6, 0.75 - index * 0.07)
    numerals = ("14,25 16,23 16,37", "37,26 43,23 45,28 37,37 46,37", "64,10 71,10 67,15 71,19 64,22")
    for line in numerals:
        art.stroke(poly(line, closed=False), VERM[3], 1.7, 0.6)
    art.stroke(spline("134,10 143,20 143,42 134,54", closed=False), CREAM[4], 1.6, 0.35)
    art.fill(poly("65,41 72,38 76,43 70,48"), VERM[2])
    art.fill(poly("65,41 72,38 73,40 67,43"), VERM[4])
