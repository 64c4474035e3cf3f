"""What is worn over a man's shirt or as one: waistcoat, safari suit, uniform, satchel, shoulder cloth."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, VERM, WOOD
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.people.look import Look


def jacket_facing(art: Art, look: Look, toward: int) -> None:
    """Draw it on a trunk seen from the front (toward 1) or the back (-1), within the trunk's outline."""
    match look.jacket:
        case "waistcoat":
            _waistcoat(art, look, toward)
        case "safari":
            art.fill(rect(-14, -45, 28, 1.8), look.main[1])
            if toward > 0:
                for x in (-7.4, 2.6):
                    for y in (-53, -42):
                        _pocket(art, look, x, y)
        case "khaki":
            art.fill(rect(-14, -39.6, 28, 3.4), WOOD[0])
            if toward > 0:
                art.fill(rrect(-2, -40, 4, 4.2, 0.6), MARI[3])
                for x in (-7.4, 2.6):
                    _pocket(art, look, x, -53)
                art.fill(rect(3, -55, 4, 1.2), VERM[2])


def jacket_side(art: Art, look: Look) -> None:
    """Draw it on a trunk seen from the side, within the trunk's outline."""
    match look.jacket:
        case "waistcoat":
            art.fill(spline("-12,-64! 1,-61! 3.4,-50 7.6,-46! 8,-33! -12,-33!"), look.trim[1])
            art.fill(brush("-4,-58 -4.6,-46 -4,-36", 0.4, 1.2, 0.4), look.trim[2], 0.8)
        case "safari":
            art.fill(rect(-14, -45, 28, 1.8), look.main[1])
            for y in (-53, -42):
                _pocket(art, look, 1.4, y)
        case "khaki":
            art.fill(rect(-14, -39.6, 28, 3.4), WOOD[0])
            _pocket(art, look, 1.4, -53)


def _waistcoat(art: Art, look: Look, toward: int) -> None:
    cloth = look.trim
    if toward < 0:
        art.fill(rect(-14, -62, 28, 30), cloth[1])
        art.fill(brush("-7,-56 -7.4,-46 -7,-36", 0.5, 1.6, 0.5), cloth[2], 0.8)
        art.fill(rect(-3, -44, 6, 1.6), cloth[0])
        return
    art.fill(spline("-14,-62! -5,-61! -0.6,-49! -0.4,-38 -2.6,-34.6! -14,-34!"), cloth[2])
    art.fill(spline("14,-62! 5,-61! 0.6,-49! 0.6,-38 2.6,-34.6! 14,-34!"), cloth[1])
    art.fill(brush("-7,-57 -7.6,-46 -7,-37", 0.4, 1.5, 0.5), cloth[3], 0.8)
    for y in (-47.4, -44, -40.6):
        art.fill(oval(1.6, y, 0.7), cloth[4])
    art.fill(brush("3.4,-43 6,-42.4 8.4,-43", 0.5, 0.9, 0.5), cloth[0])
    art.fill(brush("1.8,-44 4.4,-41 6.6,-42.6", 0.6), MARI[3])


def _pocket(art: Art, look: Look, x: float, y: float) -> None:
    art.fill(rrect(x, y, 4.8, 5.4, 0.6), look.main[1], 0.7)
    art.fill(rect(x, y, 4.8, 1.6), look.main[3], 0.8)
    art.fill(oval(x + 2.4, y + 1.5, 0.6), look.main[0])


def shoulder_cloth(art: Art, look: Look, toward: int) -> None:
    """Lay a checked cloth over his right shoulder, which is on the left of the page from the front."""
    with art.at(stretch=(toward, 1)):
        cloth = spline("-10.4,-58! -4,-61.4 -2.8,-52 -3.4,-43! -8,-42.4! -9.6,-50")
        art.fill(cloth, look.trim[2])
        with art.clip(cloth):
            for x in (-8, -5.4):
                art.fill(rect(x, -64, 0.9, 26), CREAM[3], 0.8)
            for y in (-57, -53, -49, -45):
                art.fill(rect(-14, y, 14, 0.9), look.trim[1], 0.8)


def satchel(art: Art, toward: int) -> None:
    """Hang a leather bag at his left hip, its strap across the breast."""
    with art.at(stretch=(toward, 1)):
        art.fill(brush("-6.6,-60 0,-50 8.4,-39", 1.6), WOOD[1])
        body = rrect(4.6, -41, 9.4, 10.4, 1.6)
        art.fill(body, WOOD[2])
        with art.clip(body):
            art.fill(rect(10, -42, 6, 14), WOOD[1])
            art.fill(rect(4, -41, 12, 4.4), WOOD[3])
        art.fill(rrect(8, -38, 2.4, 2.4, 0.5), MARI[3])


def satchel_side(art: Art, *, near: bool) -> None:
    """Draw the bag from the side: all of it when his left side is nearer, else the strap alone."""
    art.fill(brush("-4,-60 2,-52 4.6,-42", 1.5), WOOD[1])
    if not near:
        return
    art.fill(rrect(-4, -42, 10, 10.6, 1.6), WOOD[2])
    art.fill(rrect(-4, -42, 10, 4.6, 1.4), WOOD[3])
    art.fill(rrect(0, -39, 2.2, 2.4, 0.5), MARI[3])


def peaked_cap(art: Art, look: Look, *, aside: bool, back: bool = False) -> None:
    """Set a uniform cap on a small head."""
    cloth = look.trim if look.trim != MARI else look.main
    art.fill(spline("-11.4,-6.4 -12.4,-11 -6,-15 0,-15.8 6,-15 12.4,-11 11.4,-6.4 0,-4.8"), cloth[1])
    art.fill(brush("-10,-11 -4,-13.8 3,-14", 0.5, 2, 0.5), cloth[3], 0.7)
    art.fill(spline("-11,-7.6 0,-6 11,-7.6 10.6,-4.6 0,-3 -10.6,-4.6"), INK[0])
    if back:
        return
    if aside:
        art.fill(spline("6,-6.4! 16,-3.6 15,-2 7,-3!"), INK[0])
        art.fill(oval(8.6, -8.6, 1.1, 1.6), MARI[3])
        return
    art.fill(spline("-8.4,-5! 0,-3.6 8.4,-5! 6,-1.4 0,-0.6 -6,-1.4"), INK[0])
    art.fill(oval(0, -8.6, 1.7), MARI[3])
