"""What stands by the front door: shoes, umbrellas, a rail for bags."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import shadowed


@prop("shoe_rack", 72, 66, foot=Foot(2, 42, 68, 24))
def shoe_rack(art: Art) -> None:
    """The shoe rack: his polished pairs in front, her one pair of chappals below."""
    rack_boards(art)
    for x, y, tone in (
        (9, 26, INK[2]),
        (22, 26, INK[2]),
        (38, 26, WOOD[2]),
        (51, 26, WOOD[2]),
        (9, 44, INK[1]),
        (22, 44, INK[1]),
    ):
        art.fill(spline(f"{x},{y}! {x},{y - 7} {x + 5},{y - 10} {x + 10},{y - 6} {x + 11},{y}!"), tone)
        art.fill(brush(f"{x + 2},{y - 6} {x + 6},{y - 8}", 0.6, 1.4, 0.4), INK[4], 0.8)
    her_chappals(art)
    rack_top(art)
    art.fill(rrect(8, 0, 12, 6, 1), TEAL[2])
    art.fill(spline("44,0 52,-2 58,4 48,5"), MARI[2])


def rack_boards(art: Art) -> None:
    """Draw the rack's sides and shelves."""
    contact(art, 4, 64, 64, 12)
    art.fill(rect(3, 10, 66, 54), WOOD[0])
    for x in (2, 66):
        art.fill(rect(x, 8, 4, 56), WOOD[2])
        art.fill(rect(x, 8, 1.4, 56), WOOD[4], 0.8)
    for y in (26, 44, 60):
        art.fill(rect(2, y, 68, 4), WOOD[2])
        art.fill(rect(2, y, 68, 1.2), WOOD[4])


def rack_top(art: Art) -> None:
    """Lay the rack's top board."""
    art.fill(rrect(2, 4, 68, 7, 2), WOOD[3])
    art.fill(rrect(2, 4, 68, 2, 1), WOOD[4])


def her_chappals(art: Art) -> None:
    """Put her one pair on the middle shelf."""
    for x in (42, 52):
        art.fill(oval(x + 4, 42, 5, 1.8), VERM[3])
        art.stroke(spline(f"{x},41 {x + 4},37 {x + 8},41", closed=False), VERM[1], 1.3)


@prop("chappals", 30, 21)
def chappals(art: Art) -> None:
    """A pair of leather chappals, left as they were stepped out of."""
    for x, turn in ((8, -8), (20, 6)):
        with art.at(turn=turn, pivot=(x, 9)):
            art.fill(oval(x + 1, 10, 4, 7), INK[0], 0.35, blur=0.8)
            art.fill(oval(x, 9, 3.8, 7), WOOD[2])
            art.fill(oval(x, 9, 2.6, 5.6), WOOD[4])
            art.stroke(spline(f"{x - 3},10 {x},5.5 {x + 3},10", closed=False), WOOD[0], 1.3)


@prop("umbrella_stand", 30, 63, foot=Foot(4, 45, 22, 18))
def umbrella_stand(art: Art) -> None:
    """A biscuit tin with two umbrellas in it, ten days early."""
    contact(art, 5, 61, 20, 8, skew=5)
    art.fill(brush("11,6 12,20 13,40", 1.4, 6, 5), INK[1])
    art.fill(brush("20,9 19,22 18,40", 1.4, 6, 5), VERM[1])
    art.stroke(spline("11,8 11,2 6,2 6,6", closed=False), WOOD[3], 2)
    art.stroke(spline("20,10 20,4 24,4 24,8", closed=False), WOOD[2], 2)
    art.fill(rrect(5, 36, 21, 25, 1.5), MARI[1])
    art.fill(rect(5, 36, 13, 25), MARI[2])
    art.fill(rect(8, 36, 2.6, 25), MARI[4], 0.8)
    art.fill(rect(5, 44, 21, 8), CREAM[3])
    art.fill(oval(15.5, 36, 10.5, 2.4), MARI[3])
    art.fill(oval(15.5, 36.2, 8.6, 1.6), INK[0])
    art.fill(oval(15.5, 48, 3), VERM[2])


@prop("coat_rail", 75, 66)
def coat_rail(art: Art) -> None:
    """A rail by the door: his cap, a cloth bag, her faded umbrella cord."""
    bag_on_rail(art)
    art.fill(spline("50,16! 54,9 64,8 70,13 72,18! 60,20"), STEEL[1])
    art.fill(spline("48,17! 72,17! 75,20 60,22 49,20"), STEEL[0])


def bag_on_rail(art: Art) -> None:
    """Draw the rail with her cloth bag on it."""
    art.fill(rect(3, 7, 68, 5), INK[0], 0.3, blur=1.2)
    art.fill(rect(2, 4, 68, 5), WOOD[2])
    art.fill(rect(2, 4, 68, 1.4), WOOD[4])
    for x in (9, 27, 45, 63):
        art.fill(oval(x, 10, 1.8), MARI[3])
    bag = spline("17,24! 37,24! 40,56 36,62! 18,62! 14,56")
    shadowed(art, bag)
    art.fill(bag, VERM[3])
    with art.clip(bag):
        for index in range(3):
            art.fill(rect(10, 32 + index * 9, 34, 3), MARI[3])
        art.fill(poly("32,20 44,20 44,66 34,66"), VERM[2], 0.7)
    art.stroke(spline("20,25 27,10 34,25", closed=False), VERM[1], 1.6)
