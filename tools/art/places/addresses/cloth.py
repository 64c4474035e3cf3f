"""The cloth shop: bolts to the ceiling, a white mattress to show them on, a curtain before the back."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import folds
from tools.art.places.sway import sway

WHITE: Ramp = ("#7c7480", "#aaa3aa", "#d6d0cc", "#eee9df", "#fcf9f0")
CALICO: Ramp = ("#4c1626", "#7c2a34", "#a8413e", "#c8695a", "#e09a80")
DYED: tuple[Ramp, ...] = (TEAL, MARI, RANI, DUSK, LEAF, VERM, WHITE, WHITE)


@prop("cloth_shelves", 204, 138)
def cloth_shelves(art: Art) -> None:
    """Four shelves of bolts, folded and stood on end, the dear ones highest."""
    art.fill(rect(4, 6, 198, 130), INK[0], 0.35, blur=2)
    art.fill(rect(2, 2, 198, 130), WOOD[0])
    art.fill(rect(2, 2, 3, 130), WOOD[3])
    art.fill(rect(197, 2, 3, 130), WOOD[1])
    dice = dice_of(61)
    for row in range(4):
        foot = 32 + row * 32.6
        x = 7.0
        while x < (168 if row % 2 == 0 else 188):
            ramp = DYED[int(dice.random() * len(DYED))]
            if row % 2 == 0:
                x += _pile(art, x, foot, 22 + dice.random() * 8, ramp, DYED[int(dice.random() * len(DYED))])
            else:
                x += _bolt(art, x, foot, 22 + dice.random() * 5, ramp)
        art.fill(rect(2, foot, 198, 3.4), WOOD[2])
        art.fill(rect(2, foot, 198, 1), WOOD[4])
        art.fill(rect(5, foot + 3.4, 192, 3), INK[0], 0.4)


def _pile(art: Art, x: float, foot: float, width: float, first: Ramp, second: Ramp) -> float:
    """Lay four folded lengths on each other; returns the room they take."""
    for number in range(4):
        ramp = (first, second)[number % 2]
        y = foot - 6 * (number + 1)
        art.fill(rrect(x, y, width, 5.6, 2.4), ramp[2])
        art.fill(rrect(x + width * 0.7, y, width * 0.3, 5.6, 2), ramp[1])
        art.fill(rect(x + 2, y + 0.6, width * 0.6, 1), ramp[3])
    return width + 2.5


def _bolt(art: Art, x: float, foot: float, tall: float, ramp: Ramp) -> float:
    """Stand a bolt on its end; returns the room it takes."""
    art.fill(rrect(x, foot - tall, 8.4, tall, 1.6), ramp[2])
    art.fill(rect(x + 5.6, foot - tall + 1, 2.8, tall - 1), ramp[1])
    art.fill(rect(x + 1, foot - tall + 1, 1.2, tall - 2), ramp[4], 0.8)
    art.fill(rect(x, foot - tall * 0.45, 8.4, 1), CREAM[4], 0.7)
    return 9.4


@prop("white_gaddi", 258, 84, foot=Foot(6, 48, 240, 33))
def white_gaddi(art: Art) -> None:
    """The mattress under its sheet, two bolsters, a cash box, a yard stick, a length thrown open."""
    contact(art, 10, 80, 234, 20)
    art.fill(rrect(4, 24, 244, 54, 6), WHITE[1])
    art.fill(rrect(4, 22, 244, 44, 6), WHITE[3])
    art.fill(rect(10, 63, 232, 1.6), WHITE[2])
    for x in (40, 96, 160, 214):
        art.fill(spline(f"{x},66 {x + 4},72 {x - 2},77 {x + 2},77 {x + 8},71"), WHITE[0], 0.4)
    for x in (16, 182):
        art.fill(rrect(x + 1, 17, 52, 18, 8), WHITE[0], 0.6)
        art.fill(rrect(x, 14, 52, 18, 8), WHITE[2])
        art.fill(rrect(x, 14, 52, 9, 5), WHITE[4])
        art.stroke(oval(x + 5, 23, 3, 7), WHITE[1], 1)
    _length(art)
    art.fill(rrect(20, 44, 28, 14, 1.6), WOOD[1])
    art.fill(rrect(20, 42, 28, 8, 1.6), WOOD[3])
    art.fill(rect(31, 48, 6, 4), MARI[3])
    art.fill(poly("196,54 242,46 242.6,48 196.6,56.4"), MARI[1])
    art.fill(poly("196,54 242,46 242.2,46.8 196.2,54.9"), MARI[3])


def _length(art: Art) -> None:
    """Throw a length of teal open across the sheet, from its bolt to the edge."""
    cloth = spline("92,34! 140,30! 168,44 176,60 168,76! 112,78! 104,60")
    art.fill(cloth, TEAL[2])
    with art.clip(cloth):
        art.fill(spline("136,28 156,44 160,80 184,80 184,28"), TEAL[1])
        for x in (104, 120, 136):
            art.stroke(spline(f"{x},30 {x + 10},54 {x + 6},80", closed=False), TEAL[3], 1.6)
        art.fill(spline("104,70 140,69 180,68 180,72 140,73 104,74"), MARI[3])
    art.fill(rrect(86, 27, 60, 10, 4), TEAL[1])
    art.fill(rrect(86, 26, 60, 5, 2.4), TEAL[3])
    art.fill(oval(146, 31.6, 3, 4.6), CREAM[3])
    art.stroke(oval(146, 31.6, 1.6, 2.6), TEAL[1], 0.8)


@prop("cloth_bale", 72, 66, foot=Foot(3, 39, 66, 24))
def cloth_bale(art: Art) -> None:
    """A bale sewn into sacking, its number stencilled, one corner opened to see whether it is white."""
    contact(art, 6, 62, 56, 18)
    art.fill(rrect(4, 16, 60, 46, 6), "#7d6240")
    art.fill(rrect(4, 12, 60, 22, 6), "#b99a68")
    art.fill(rect(5, 30, 58, 1.4), "#d4b988")
    for x in (18, 46):
        art.fill(rect(x, 12, 2.4, 50), "#5c4730")
    art.fill(spline("50,12! 64,12! 64,30! 56,24"), WHITE[3])
    art.fill(spline("56,12! 64,12! 64,24!"), WHITE[4])
    for step in range(4):
        art.fill(rect(25 + step * 5, 42, 3, 7), INK[1], 0.75)


@prop("back_curtain", 66, 123)
def back_curtain(art: Art) -> None:
    """The doorway to the back, a printed curtain drawn before whoever nods there."""
    art.fill(rect(4, 2, 58, 118), WOOD[1])
    art.fill(rect(8, 6, 50, 114), INK[0])
    cloth = spline("9,8! 57,8! 56,60 58,114! 44,117 30,115 20,118 8,114! 10,60")
    folds(
        art,
        cloth,
        CALICO,
        ("18,8 19,60 17,116", "28,8 28,60 30,115", "38,8 39,60 38,116", "48,8 47,60 49,115"),
    )
    with art.clip(cloth):
        for row in range(7):
            for column in range(5):
                art.fill(oval(13 + column * 10 + row % 2 * 5, 18 + row * 14, 1.7), MARI[3], 0.9)
    art.fill(rrect(6, 5, 54, 3.4, 1.6), MARI[2])


@sway("back_curtain")
def back_curtain_cloth(art: Art) -> None:
    """All of it below the rod."""
    art.fill(rect(0, 12, 66, 111), WOOD[1])
