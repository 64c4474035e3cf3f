"""What stands on the promenade: double lamps, the corn cart, a pole without balloons, palms, boards."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, leg
from tools.art.places.lane.pavement import post
from tools.art.places.lane.vehicles import wheel


@prop("sea_lamp", 96, 204, foot=Foot(40, 191, 17, 12))
def sea_lamp(art: Art) -> None:
    """A lamp post with two arms and a bar for a ladder."""
    post(art, 48, 20, 202)
    art.fill(rect(36, 60, 24, 2.4), INK[1])
    art.fill(oval(48, 18, 4), INK[1])
    for side in (-1, 1):
        arm = f"{48},{40} {48 + side * 6},{24} {48 + side * 26},{20}"
        art.stroke(spline(arm, closed=False), INK[1], 3)
        x = 48 + side * 32
        art.fill(oval(x, 26, 9, 10), CREAM[4])
        art.fill(spline(f"{x - 9},22! {x},12 {x + 9},22!"), INK[1])


@glow("sea_lamp")
def sea_lamp_glow(art: Art) -> None:
    """Both globes burning."""
    for x in (16, 80):
        art.fill(oval(x, 27, 9, 9), "#fff3cf")
        art.fill(oval(x, 28, 14), "#ffcf80", 0.45, blur=4)


def _coals(art: Art) -> None:
    for index in range(14):
        x, y = 34 + index * 5 % 34, 47 + index * 3 % 8
        art.fill(oval(x, y, 4, 2.4), ("#ff8a3c", "#e0502c", "#ffb75e")[index % 3], 0.95)


def _cobs(art: Art) -> None:
    """Lay corn on the coals and heap more beside them in its leaves."""
    for x, y, turn in ((40, 44, -20), (54, 43, 12), (66, 46, -6)):
        with art.at(x, y, turn=turn):
            art.fill(oval(0, 0, 10, 3), MARI[3])
            art.fill(oval(3, 1, 6, 2), MARI[1], 0.7)
            art.fill(brush("9,0 15,-2", 2.6, 1), LEAF[2])
    for row in range(3):
        for index in range(4 - row):
            x, y = 86 + index * 9 + row * 4, 50 - row * 6
            art.fill(oval(x, y, 7, 4), LEAF[2])
            art.fill(oval(x - 2, y - 1, 4, 2.2), LEAF[3])
            art.fill(oval(x - 6, y, 2, 1.4), MARI[3])


@prop("corn_cart", 132, 108, foot=Foot(8, 88, 112, 19))
def corn_cart(art: Art) -> None:
    """A cart with a pan of coals, corn on it, a slate to fan with."""
    contact(art, 10, 106, 108, 12, skew=9)
    for x in (28, 98):
        wheel(art, x, 92, 14, WOOD[3])
    board(art, 2, 44, 122, 18, 12)
    art.fill(rect(10, 74, 100, 12), WOOD[1])
    write(art, "BHUTTA Re. 1", 62, 72, 8, CREAM[3], centred=True)
    art.fill(oval(51, 50, 27, 9), INK[0])
    art.fill(oval(51, 49, 24, 7), "#3a2024")
    _coals(art)
    _cobs(art)
    art.fill(oval(14, 48, 7, 3), VERM[2])
    art.fill(oval(14, 47, 5, 2), VERM[3])
    art.fill(poly("12,30 26,27 28,40 14,43"), INK[1])
    art.stroke(poly("12,30 26,27 28,40 14,43"), WOOD[4], 1.4)
    for x in (8, 116):
        art.fill(rect(x, 6, 2.6, 42), WOOD[2])
    art.fill(spline("2,8! 62,0 122,8! 126,16! 62,9 -2,16!"), MARI[2])
    art.fill(spline("2,8! 62,0 122,8! 122,10 62,3 2,10"), MARI[4])
    for dx, lean in ((-6, 5), (4, -5), (12, 4)):
        smoke = f"{50 + dx},40 {52 + dx + lean},28 {48 + dx - lean},18 {52 + dx + lean},8"
        art.stroke(spline(smoke, closed=False), CREAM[4], 3.4, 0.28, blur=2)


@glow("corn_cart")
def corn_cart_glow(art: Art) -> None:
    """The coals, and what they light."""
    art.fill(oval(51, 49, 26, 9), "#ff7a30", 0.5, blur=4)
    _coals(art)


@prop("balloon_stand", 48, 114, foot=Foot(12, 104, 20, 9))
def balloon_stand(art: Art) -> None:
    """A pole stuck full of pins, one burst scrap of red left on it."""
    art.fill(oval(24, 111, 13, 3), INK[0], 0.4, blur=1.4)
    art.fill(rrect(13, 102, 20, 10, 2), STEEL[1])
    art.fill(rect(14, 102, 5, 10), STEEL[3])
    art.fill(rect(21, 8, 4, 98), WOOD[3])
    art.fill(rect(21, 8, 1.4, 98), WOOD[4])
    art.fill(rrect(15, 12, 16, 38, 4), CREAM[2])
    art.fill(rrect(15, 12, 7, 38, 4), CREAM[3])
    for index in range(16):
        angle, y = index * 2.4, 15 + index * 2.1
        x = 23 + math.cos(angle) * 8
        art.fill(brush(f"{x},{y} {x + math.cos(angle) * 7},{y - 3}", 0.8), STEEL[0])
    art.fill(spline("34,20 40,18 43,24 38,26 36,31 33,25"), VERM[2])


@prop("sea_palm", 144, 222, foot=Foot(58, 210, 22, 11))
def sea_palm(art: Art) -> None:
    """A palm that has leant away from the sea all its life."""
    art.fill(oval(72, 218, 26, 5), INK[0], 0.35, blur=2)
    trunk = "68,218 74,150 88,80 84,52"
    art.fill(brush(trunk, 13, 10, 7), WOOD[2])
    art.fill(brush("64,216 71,150 85,80 82,54", 4, 3, 2), WOOD[4], 0.7)
    for index in range(15):
        y = 206 - index * 10
        x = 69 + (218 - y) * 0.11
        art.fill(rect(x - 5, y, 12, 1.3), WOOD[1], 0.7)
    for line, tone in (
        ("84,50 50,36 12,58", LEAF[1]),
        ("84,50 118,40 138,72", LEAF[1]),
        ("84,50 60,16 24,12", LEAF[2]),
        ("84,50 108,14 136,20", LEAF[2]),
        ("84,50 88,14 74,2", LEAF[3]),
        ("84,50 66,52 40,92", LEAF[0]),
        ("84,50 100,56 112,98", LEAF[0]),
    ):
        art.fill(brush(line, 3, 15, 1), tone)
        art.fill(brush(line, 1.2, 1.2, 0.5), LEAF[4], 0.7)
    for x, y in ((80, 56), (89, 57), (84, 61)):
        art.fill(oval(x, y, 4.6, 5.4), WOOD[2])
        art.fill(oval(x - 1.4, y - 1.6, 1.6, 2), WOOD[4])


def _trestles(art: Art, width: float) -> None:
    """Stand two trestles under a leaning board."""
    for x in (18, width - 22):
        art.fill(brush(f"{x},46 {x - 9},100", 4), WOOD[2])
        art.fill(brush(f"{x + 2},46 {x + 11},100", 4), WOOD[3])
        art.fill(rect(x - 6, 78, 14, 3), WOOD[2])


@prop("signboard", 228, 105, foot=Foot(8, 88, 210, 16))
def signboard(art: Art) -> None:
    """WELCOME TO BO BA: as far as the Corporation has paid."""
    contact(art, 10, 102, 206, 12, skew=9)
    _trestles(art, 228)
    art.fill(rect(3, 8, 222, 70), INK[0], 0.35, blur=2)
    art.fill(rect(0, 4, 222, 70), CREAM[4])
    art.fill(rect(0, 4, 222, 2), "#ffffff", 0.7)
    art.stroke(rect(4, 8, 214, 62), DUSK[2], 1.6)
    write(art, "WELCOME TO", 111, 28, 17, DUSK[2], centred=True)
    for letter, x in (("B", 26), ("O", 56), ("B", 134), ("A", 164)):
        write(art, letter, x + 2, 67, 42, VERM[1])
        write(art, letter, x, 65, 42, VERM[2])
    for x, wide in ((94, 32), (194, 20)):
        art.stroke(rect(x, 37, wide, 28), INK[4], 0.8, 0.6)
    art.fill(rrect(170, 88, 12, 13, 1), STEEL[1])
    art.fill(oval(176, 88, 6, 2), VERM[2])


@prop("signboard_letters", 228, 105)
def signboard_letters(art: Art) -> None:
    """The M with a leg too short, and the Y, wet."""
    with art.at(94, 66, turn=-4):
        write(art, "M", 2, 2, 36, VERM[1])
        write(art, "M", 0, 0, 36, VERM[2])
    with art.at(192, 66, turn=5):
        write(art, "Y", 2, 2, 38, VERM[1])
        write(art, "Y", 0, 0, 38, VERM[2])


@prop("signboard_stop", 228, 105)
def signboard_stop(art: Art) -> None:
    """A full stop after Bombay, the size of a rupee."""
    art.fill(oval(205, 62, 4.6), VERM[1])
    art.fill(oval(204, 61, 4.6), VERM[2])


@prop("trestle_board", 120, 111, foot=Foot(8, 96, 100, 14))
def trestle_board(art: Art) -> None:
    """POOJA in blue, a red shadow to each letter, and room below."""
    contact(art, 10, 108, 98, 10, skew=8)
    for x in (20, 94):
        leg(art, x, 62, 46, width=4)
    art.fill(rect(10, 92, 98, 3), WOOD[2])
    art.fill(rect(3, 8, 114, 70), INK[0], 0.35, blur=2)
    art.fill(rect(0, 4, 114, 70), CREAM[4])
    art.stroke(rect(4, 8, 106, 62), MARI[2], 1.4)
    write(art, "POOJA", 58.6, 41.6, 30, VERM[2], centred=True)
    write(art, "POOJA", 57, 40, 30, DUSK[2], centred=True)
    art.fill(rect(14, 62, 86, 0.8), INK[4], 0.5)
    art.fill(rrect(84, 82, 11, 12, 1), STEEL[1])
    art.fill(oval(89.5, 82, 5.5, 1.8), DUSK[2])


@prop("pigeons", 72, 24)
def pigeons(art: Art) -> None:
    """Four pigeons and what they have found."""
    for x, y, flip in ((10, 14, 1), (28, 17, -1), (46, 13, 1), (60, 18, -1)):
        art.fill(oval(x, y + 4, 8, 2), INK[0], 0.3, blur=1)
        art.fill(oval(x, y, 7, 4), "#857f8d")
        art.fill(oval(x - flip * 2, y + 1, 5, 2.4), "#6d6878")
        art.fill(oval(x + flip * 6, y - 4, 2.6), "#575868")
        art.fill(oval(x + flip * 4.6, y - 2, 2, 1.6), "#5f8a80")


NAMES = (
    "sea_lamp",
    "corn_cart",
    "balloon_stand",
    "sea_palm",
    "signboard",
    "signboard_letters",
    "signboard_stop",
    "trestle_board",
    "pigeons",
)
