"""What people have in their hands."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, DUSK, INK, STEEL, VERM
from tools.art.kit.paths import oval, poly, rrect, spline
from tools.art.people.stance import Held


def draw_held(art: Art, held: Held, right: Spot, left: Spot) -> None:
    """Draw a thing where the two hands are on the page."""
    middle = ((right[0] + left[0]) / 2, (right[1] + left[1]) / 2)
    match held:
        case "receiver":
            with art.at(left[0], left[1] - 3, turn=12 if left[0] > 0 else -12):
                art.fill(rrect(-1.4, -6, 2.8, 11, 1.4), INK[0])
                art.fill(oval(-0.8, -5.4, 2.5, 2), INK[0])
                art.fill(oval(-0.8, 4.8, 2.5, 2), INK[0])
                art.fill(brush("-0.8,-4 -0.9,3", 0.4, 0.8, 0.4), INK[3])
            art.stroke(
                spline([(left[0], left[1] + 3), (left[0] - 1, left[1] + 14), middle], closed=False),
                INK[0],
                0.8,
            )
        case "vessel":
            with art.at(right[0] + 1, right[1]):
                _vessel(art)
        case "basin":
            with art.at(middle[0], middle[1] - 1.6):
                _basin(art)
        case "paper":
            with art.at(middle[0], middle[1] - 3.4, turn=-3):
                art.fill(rrect(-5.6, -5, 11.2, 8.4, 0.5), CREAM[4])
                art.fill(poly("1,-5 5.6,-5 5.6,3.4 3,3.4"), CREAM[3])
                for y in (-3, -1.2, 0.6):
                    art.fill(brush([(-4, y), (3.4 - (y > 0) * 3, y)], 0.5), INK[3], 0.8)
        case "cloth":
            _cloth(art, right, left)


def _vessel(art: Art) -> None:
    """Draw a steel pot by its rim."""
    body = spline("-4,0! -4.8,4 -3,7.4 3,7.4 4.8,4 4,0!")
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(spline("1.4,-1 3,4 1,8 8,8 8,-1"), STEEL[0])
        art.fill(brush("-3,1 -3.4,4 -2.4,6.6", 0.4, 1.4, 0.4), STEEL[4])
    art.fill(oval(0, 0, 4.4, 1.2), STEEL[3])
    art.fill(oval(0, 0.1, 3.4, 0.7), STEEL[0])


def _basin(art: Art) -> None:
    """Draw a basin of washing, held before the body."""
    for x, colour in ((-4, CREAM[3]), (0.6, DUSK[3]), (4.4, VERM[3])):
        art.fill(oval(x, -1.6, 3.6, 2.8), colour)
    body = spline("-9,0! -7.4,5.6 -4,7.6 4,7.6 7.4,5.6 9,0!")
    art.fill(body, STEEL[2])
    with art.clip(body):
        art.fill(spline("3,-1 4.6,4 2,8 10,8 10,-1"), STEEL[0])
        art.fill(brush("-7,1 -5.4,5 -3,6.8", 0.4, 1.6, 0.4), STEEL[4])
    art.stroke(spline("-9,0 0,1.6 9,0", closed=False), STEEL[4], 1)


def _cloth(art: Art, right: Spot, left: Spot) -> None:
    """Draw a sheet that hangs between two hands."""
    low = max(right[1], left[1])
    wide = abs(right[0] - left[0])
    sag = 2.4 if wide > 8 else 0.6
    if wide < 2:
        left = (right[0] + 4, left[1])
    line = [
        right,
        ((right[0] + left[0]) / 2, low + sag),
        left,
        (left[0] - 0.6, low + 15),
        (right[0] + 0.6, low + 15),
    ]
    sheet = poly(line)
    art.fill(sheet, CREAM[4])
    with art.clip(sheet):
        art.fill(
            poly(
                [
                    (left[0] - wide * 0.3, low - 9),
                    (left[0] + 9, low - 9),
                    (left[0] + 9, low + 20),
                    (left[0] - wide * 0.45, low + 20),
                ]
            ),
            CREAM[3],
        )
        middle = (right[0] + left[0]) / 2
        art.fill(brush([(middle, low), (middle - 1, low + 15)], 0.4, 1, 0.6), CREAM[2])
        art.fill(
            poly(
                [
                    (right[0] - 9, low + 12),
                    (left[0] + 9, low + 12),
                    (left[0] + 9, low + 13),
                    (right[0] - 9, low + 13),
                ]
            ),
            DUSK[3],
            0.8,
        )
