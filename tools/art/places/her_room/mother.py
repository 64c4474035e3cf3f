"""Three things left of old Mrs Joshi, her cooking corner, and the marks of her broom."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, SKIN, STEEL, TEAL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import hung, tin

STONE = ("#2f3140", "#4b4f5e", "#747a88", "#9aa0ac")


@prop("mother_clock", 39, 60)
def mother_clock(art: Art) -> None:
    """A wall clock with a pendulum, wound on Sundays."""
    art.fill(rrect(6, 6, 28, 50, 3), INK[0], 0.35, blur=1.8)
    art.fill(poly("18,0 33,9 3,9"), WOOD[2])
    art.fill(poly("18,0 20,1.4 6,9 3,9"), WOOD[4], 0.8)
    art.fill(rrect(4, 8, 28, 44, 2), WOOD[1])
    art.fill(rrect(4, 8, 25, 42, 2), WOOD[2])
    art.fill(rect(5, 8.6, 1.8, 41), WOOD[4], 0.7)
    art.fill(oval(18, 20, 10), MARI[2])
    art.fill(oval(18, 20, 8.6), CREAM[4])
    for turn in range(12):
        with art.at(turn=turn * 30, pivot=(18, 20)):
            art.fill(rect(17.6, 12.6, 0.8, 1.8), INK[1])
    art.fill(brush("18,20 14.4,17.4", 1.3, 0.8), INK[0])
    art.fill(brush("18,20 18.4,13.6", 1, 0.6), INK[0])
    art.fill(rect(11, 33, 14, 15), INK[0])
    art.fill(brush("18,33 20.4,43", 0.8, 0.8), MARI[2])
    art.fill(oval(20.6, 43.6, 2.6), MARI[3])
    art.fill(oval(20, 43, 1), MARI[4])


@prop("mother_chair", 51, 66, foot=Foot(6, 46, 38, 19))
def mother_chair(art: Art) -> None:
    """A low chair for shelling peas, its cane mended as she mended it."""
    contact(art, 8, 63, 34, 10)
    for x in (7, 38):
        art.fill(rect(x, 6, 5, 58), WOOD[1])
        art.fill(rect(x, 6, 1.6, 58), WOOD[3])
        art.fill(oval(x + 2.5, 6, 3), WOOD[3])
    for y in (10, 19, 28):
        art.fill(rrect(10, y, 30, 5, 2), WOOD[2])
        art.fill(rect(11, y, 28, 1.2), WOOD[4])
    art.fill(rrect(5, 38, 40, 15, 3), WOOD[2])
    art.fill(rrect(8, 40, 34, 10, 2), "#d8b47c")
    for index in range(8):
        art.fill(rect(10 + index * 4.2, 40, 0.9, 10), "#a8804c")
    for strand in (42.4, 45.4, 48):
        art.fill(rect(8, strand, 34, 0.8), "#a8804c")
    art.fill(poly("28,41 38,40 37,49 30,49"), TEAL[2], 0.75)


@prop("mother_picture", 30, 36)
def mother_picture(art: Art) -> None:
    """A photograph that stands on the moulding, since there was never a nail: an old woman who adds up."""
    hung(art, 2, 2, 24, 30)
    art.fill(rect(5, 5, 18, 24), "#b9ae9c")
    art.fill(spline("7,29! 8,22 14,19 20,22 21,29!"), "#efe8da")
    art.fill(oval(14, 14, 4.6), SKIN[2])
    art.fill(spline("9,15 9,9 14,7.6 19,9 19,15 17,11 14,10.4 11,11"), "#d8d4d2")
    for x in (12.2, 15.8):
        art.stroke(oval(x, 14, 1.5), INK[1], 0.6)


@prop("half_wall", 18, 84, foot=Foot(2, 40, 12, 43))
def half_wall(art: Art) -> None:
    """Half a wall, so that whoever cooks is alone with it but not out of the talk."""
    art.fill(rect(2, 8, 13, 74), "#a25742")
    art.fill(rect(2, 8, 10, 74), "#c77a58")
    art.fill(rect(1, 2, 15, 8), "#fae6bd")
    art.fill(rect(1, 2, 15, 2), "#ffffff", 0.6)
    art.fill(rect(2, 76, 13, 6), "#5f3430")
    art.wash(rect(15, 30, 3, 52), (15, 0), (18, 0), [(0, INK[0], 0.4), (1, INK[0], 0)])


@prop("one_ring", 57, 63, foot=Foot(1, 36, 54, 26))
def one_ring(art: Art) -> None:
    """A stone slab on bricks, one ring, one pot, one tin of tea."""
    contact(art, 3, 60, 50, 10)
    art.fill(rect(2, 24, 52, 38), "#8a4c40")
    for row in range(5):
        art.fill(rect(2, 24 + row * 8, 52, 0.9), "#5f3438")
        for x in (14, 32, 48) if row % 2 else (6, 22, 40):
            art.fill(rect(x, 24 + row * 8, 0.9, 8), "#5f3438")
    art.fill(rect(10, 32, 36, 30), INK[0])
    tin(art, 14, 42, 12, 19)
    art.fill(rrect(30, 46, 12, 15, 3), MARI[2])
    art.fill(rect(32, 46, 2.6, 14), MARI[4], 0.7)
    art.fill(rrect(0, 8, 56, 18, 2), STONE[0])
    art.fill(rrect(0, 8, 56, 14, 2), STONE[1])
    art.fill(rect(1, 8.6, 54, 1.6), STONE[3], 0.7)
    art.fill(oval(20, 15, 13, 4), STEEL[0])
    art.fill(oval(20, 14.4, 9, 2.8), INK[0])
    art.fill(spline("10,2! 30,2! 29,11 26,14! 14,14! 11,11"), STEEL[1])
    art.fill(spline("10,2! 20,2! 19,14! 14,14! 11,11"), STEEL[3])
    art.fill(oval(20, 2.4, 10, 2.2), STEEL[4])
    art.fill(rect(30, 5, 12, 2.6), WOOD[1])
    tin(art, 43, 2, 10, 15)


@glow("one_ring")
def one_ring_glow(art: Art) -> None:
    """The blue crown under the pot."""
    for index in range(6):
        x = 12 + index * 2.8
        art.fill(spline(f"{x},16! {x + 1.2},12.6 {x + 2.4},16!"), "#8fbcff", 0.9)


@prop("swept_arcs", 150, 63)
def swept_arcs(art: Art) -> None:
    """The broom's arcs, towards the door, every morning for four years."""
    for row in range(3):
        for column in range(4):
            x, y = 6 + column * 34 + row * 8, 10 + row * 17
            arc = f"{x},{y + 8} {x + 16},{y} {x + 32},{y + 8}"
            art.stroke(spline(arc, closed=False), "#e0a680", 1.6, 0.3)


@prop("rag_rug", 105, 69)
def rag_rug(art: Art) -> None:
    """A rug plaited out of seven flats' worth of rags, round, the middle of the room."""
    tones = ("#7c4a3a", "#b8563a", "#e0953c", "#f0cf8a", "#3f8278", "#8a3a52", "#f0dcb0", "#c9653f")
    art.fill(oval(52, 36, 50, 30), INK[0], 0.3, blur=2)
    for index, tone in enumerate(tones):
        share = 1 - index * 0.12
        art.fill(oval(51, 33, 50 * share, 29 * share), tone)
        art.stroke(oval(51, 33, 50 * share - 1.4, 29 * share - 1), CREAM[4], 0.7, 0.35, dash=(2.4, 3.2))
