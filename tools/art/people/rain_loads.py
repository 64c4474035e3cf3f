"""What is carried in the rains: bag and umbrella, the banyan twig, pot, curtain, tape, and the tin trunk."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline


def bag(art: Art) -> None:
    """Draw the small bag for two days, hanging from the hand."""
    art.stroke(spline("-4,5! -3.4,0.4 3.4,0.4 4,5!", closed=False), WOOD[0], 1.5)
    body = spline("-9,5! -8,3.6 8,3.6 9,5! 9.6,16! 8,17.6 -8,17.6 -9.6,16!")
    art.fill(body, WOOD[2])
    with art.clip(body):
        art.fill(rect(2.4, 3, 9, 16), WOOD[1])
        art.fill(rect(-10, 3, 20, 2), WOOD[3])
        for x in (-6, 4.6):
            art.fill(rect(x, 3, 1.6, 16), MARI[1])
    art.fill(rrect(-1.6, 6, 3.2, 2.6, 0.6), MARI[3])


def umbrella(art: Art) -> None:
    """Draw a big black umbrella, furled, its crook over the hand."""
    with art.at(turn=-14):
        art.stroke(spline("-1.6,3! -2.6,-1.6 0.4,-3.4 2,-0.6 1.6,5!", closed=False), WOOD[3], 1.5)
        cloth = spline("0,3! 3.4,6 3,16 1.8,25 1,27! 0.4,25 -0.6,14 -0.8,6")
        art.fill(cloth, INK[0])
        art.fill(brush("1,5 1.8,14 1.4,24", 0.3, 1.1, 0.3), INK[3])
        art.fill(rect(-0.9, 12, 4.4, 1.2), MARI[2])
        art.fill(rect(0.6, 26.4, 0.9, 4), STEEL[2])


def twig(art: Art) -> None:
    """Draw the banyan twig, held upright: five leaves and much white thread."""
    art.fill(brush("0,7 0.4,-4 1.6,-18", 1.7, 1.4, 0.7), WOOD[1])
    for x, y, turn, tone in (
        (0.6, -5, -74, 1),
        (0.9, -7, 66, 2),
        (1, -11, -56, 2),
        (1.3, -13, 50, 1),
        (1.6, -16, 6, 3),
    ):
        with art.at(x, y, turn=turn):
            art.fill(spline("0,0! -3.2,-3.4 -2.6,-7.4 0,-9.6! 2.6,-7.4 3.2,-3.4"), LEAF[tone])
            art.fill(brush("0,0 0,-8.6", 0.6, 0.5, 0.2), LEAF[4])
    for wind in range(6):
        level = 3.4 - wind * 1.5
        art.fill(brush([(-1.8, level + 0.8), (2.4, level - 0.8)], 0.8), CREAM[4])


def pot(art: Art) -> None:
    """Draw a flower pot with something green that came with the wind."""
    for lean in (-6, -3, 0, 3.4, 6.4):
        art.fill(
            brush([(0, -1), (lean * 0.7, -7), (lean, -10 + abs(lean) * 0.5)], 1, 2.8, 0.4),
            LEAF[2 if lean < 1 else 3],
        )
    body = poly("-6,0 6,0 4.6,9 -4.6,9")
    art.fill(body, VERM[2])
    art.fill(poly("1.4,0 6,0 4.6,9 1,9"), VERM[1])
    art.fill(rrect(-7, -1.6, 14, 3.2, 0.8), VERM[3])


def curtain(art: Art) -> None:
    """Draw a curtain, rolled, across two forearms."""
    roll = rrect(-13, -3.6, 26, 8, 3.8)
    art.fill(roll, MARI[2])
    with art.clip(roll):
        art.fill(rect(-14, 1, 28, 5), MARI[1])
        art.fill(rect(-14, -2.8, 28, 1.2), MARI[4], 0.8)
        for x in (-7, 5):
            art.fill(rect(x, -5, 2, 12), VERM[2])
    art.fill(oval(12, 0.4, 1.8, 3.8), MARI[3])
    art.fill(oval(12, 0.4, 0.8, 1.8), MARI[0])


def trunk(art: Art) -> None:
    """Draw the tin trunk, seen from its long side, hanging from both hands."""
    _chest(art, -14, 28)
    for x in (-9.5, 9.5):
        _flower(art, x, 9.6)
    art.fill(rrect(-2, 3.6, 4, 5, 0.6), STEEL[3])


def trunk_half(art: Art) -> None:
    """Draw her half of the trunk, seen from the side: the other half is in the hands of whoever faces her."""
    art.stroke(spline("-2,1! -4.4,0 -4.4,5.6 -2,5!", closed=False), STEEL[1], 1.3)
    _chest(art, -2, 18, half=True)
    _flower(art, 6.6, 9.6)


def _chest(art: Art, x: float, wide: float, *, half: bool = False) -> None:
    art.fill(rrect(x, -2, wide, 18, 1.2), DUSK[1])
    art.fill(rrect(x, -2, wide, 6, 1.2), DUSK[2])
    art.fill(rect(x + 0.6, -1.6, wide - 1.2, 1.2), DUSK[4], 0.8)
    art.fill(rect(x, 3.6, wide, 0.9), DUSK[4], 0.7)
    for band in (x + 1,) if half else (x + 1, x + wide - 3):
        art.fill(rect(band, -2, 2, 18), STEEL[3])
        art.fill(rect(band + 1.3, -2, 0.7, 18), STEEL[0])


def _flower(art: Art, x: float, y: float) -> None:
    for petal in range(5):
        with art.at(x, y, turn=petal * 72):
            art.fill(oval(0, -1.9, 1.2, 1.6), RANI[3])
    art.fill(oval(x, y, 0.9), MARI[3])


def stretched_tape(art: Art, right: Spot, left: Spot) -> None:
    """Draw the measuring tape from hand to hand, its end hanging."""
    middle = ((right[0] + left[0]) / 2, (right[1] + left[1]) / 2 + 1.2)
    line = [right, middle, left]
    art.fill(brush(line, 1.7), INK[0])
    art.fill(brush(line, 1.1), MARI[3])
    art.fill(brush([left, (left[0] + 1, left[1] + 7), (left[0] - 0.4, left[1] + 13)], 1.4), MARI[3])
