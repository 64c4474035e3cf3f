"""The telephone booth with its coin box, and the key maker's pitch with its hundreds of keys."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import board as top
from tools.art.places.forms import leg, wire, writing


def _instrument(art: Art) -> None:
    """Hang the coin box: a black body, a dial, the slot, the receiver on its hook."""
    art.fill(rrect(19, 48, 23, 33, 2), INK[0])
    art.fill(rrect(19, 48, 23, 33, 2), INK[1], 0.8)
    art.fill(rect(20, 49, 2, 30), INK[3], 0.8)
    art.fill(oval(31, 64, 7), STEEL[2])
    art.fill(oval(31, 64, 3.4), CREAM[4])
    for dx, dy in ((-5, 0), (-3.6, -3.6), (0, -5), (3.6, -3.6), (5, 0), (3.6, 3.6), (0, 5)):
        art.fill(oval(31 + dx, 64 + dy, 1), INK[0])
    art.fill(rect(26, 51, 10, 2.4), MARI[3])
    art.fill(rect(28, 75, 9, 4), INK[0])
    art.fill(rrect(13, 50, 5, 26, 2.4), INK[0])
    wire(art, "15,75 12,88 20,90 24,82", INK[0], 1.4)


@prop("lane_booth", 60, 135, foot=Foot(2, 118, 56, 16))
def booth(art: Art) -> None:
    """A public telephone in a booth of red boards, its door long gone."""
    contact(art, 3, 133, 54, 12, skew=9)
    art.fill(rect(2, 14, 56, 119), VERM[1])
    art.fill(rect(2, 14, 12, 119), VERM[2])
    art.fill(rect(2, 14, 2, 119), VERM[3])
    art.wash(rect(10, 26, 40, 106), (0, 26), (0, 132), [(0, "#5c4a54", 1), (1, "#8d7f85", 1)])
    art.fill(rect(40, 26, 10, 106), INK[0], 0.3)
    art.fill(rect(10, 112, 40, 20), "#7c7279")
    art.fill(rect(10, 112, 40, 1.4), INK[0], 0.4)
    _instrument(art)
    art.fill(rect(10, 90, 40, 4), WOOD[3])
    art.fill(rect(10, 94, 40, 2), INK[0], 0.4)
    art.fill(rect(44, 40, 6, 26), CREAM[3])
    for x in (7, 50):
        art.fill(rect(x, 26, 3, 107), VERM[0])
    art.fill(rect(-1, 9, 62, 17), VERM[2])
    art.fill(rect(-1, 9, 62, 2), VERM[4])
    art.fill(rect(2, 13, 56, 11), CREAM[4])
    write(art, "TELEPHONE", 30, 21.6, 9, VERM[1], centred=True)
    art.fill(spline("-2,9! 4,2 30,0 56,2 62,9!"), VERM[1])
    art.fill(rect(2, 127, 7, 6), VERM[0])


@glow("lane_booth")
def booth_glow(art: Art) -> None:
    """The bulb in the booth, which is paid for by the city."""
    art.wash(rect(10, 26, 40, 106), (0, 26), (0, 132), [(0, "#ffe0a0", 0.55), (1, "#c98a4a", 0.12)])
    art.fill(oval(30, 30, 3.4), "#fff6d6")
    art.fill(rect(2, 13, 56, 11), "#fff0c8", 0.85)
    write(art, "TELEPHONE", 30, 21.6, 9, VERM[1], centred=True)


@prop("lane_booth_list", 21, 33)
def booth_list(art: Art) -> None:
    """Numbers to call, on tin, with one in pencil."""
    art.fill(rect(1.5, 2.5, 19, 30), INK[0], 0.35, blur=1)
    art.fill(rect(0, 0, 19, 30), CREAM[4])
    art.fill(rect(0, 0, 19, 6), DUSK[1])
    writing(art, 2.4, 9, 14, 5, 3.4, INK[2])
    art.stroke(spline("3,27 7,25.6 10,27.4 14,26", closed=False), STEEL[0], 0.8)


def _key(art: Art, x: float, y: float, length: float, tone: str, dark: str, bow: int) -> None:
    """Hang one key by its bow."""
    if bow == 0:
        art.stroke(oval(x, y + 2.2, 1.8), tone, 1.1)
    elif bow == 1:
        art.fill(rrect(x - 2, y + 0.4, 4, 3.8, 1), tone)
        art.fill(oval(x, y + 1.8, 0.8), dark)
    else:
        art.stroke(oval(x, y + 2.2, 2.2, 1.5), tone, 1.1)
    art.fill(rect(x - 0.6, y + 3.8, 1.2, length), tone)
    art.fill(rect(x, y + 2.4 + length, 2, 1.1), tone)
    if bow != 1:
        art.fill(rect(x, y + 0.4 + length, 1.6, 0.9), tone)


@prop("key_board", 120, 90)
def key_board(art: Art) -> None:
    """A board with hundreds of keys on nails, brass and iron, no two from one door."""
    art.fill(rect(3, 5, 117, 86), INK[0], 0.4, blur=1.8)
    art.fill(rect(0, 0, 117, 87), WOOD[1])
    art.fill(rect(3, 3, 111, 81), "#5b3a30")
    art.fill(rect(0, 0, 117, 1.6), WOOD[4])
    dice = dice_of(77)
    tones = (
        (MARI[3], MARI[0]),
        (STEEL[3], INK[1]),
        (MARI[2], MARI[0]),
        (STEEL[1], INK[0]),
        (STEEL[4], INK[1]),
    )
    for row in range(8):
        y = 5.5 + row * 9.9
        art.fill(rect(4, y - 0.6, 109, 0.8), WOOD[0], 0.6)
        for column in range(22):
            if row == 0 and column > 15:
                continue
            x = 6.6 + column * 4.95 + dice.random() * 0.8
            tone, dark = tones[int(dice.random() * 5)]
            _key(art, x, y, 2.4 + dice.random() * 2.4, tone, dark, int(dice.random() * 3))
    for x in (88, 94, 100, 106, 111):
        art.stroke(oval(x, 8, 2.2), MARI[3], 1.3)
        art.fill(rect(x - 0.8, 10, 1.6, 5.4), MARI[3])


@prop("key_maker_box", 72, 48, foot=Foot(4, 34, 60, 13))
def key_maker_box(art: Art) -> None:
    """A low desk with a vice, files in a row, a key half made; the cushion behind it."""
    contact(art, 5, 46, 58, 9, skew=7)
    art.fill(rrect(16, 2, 34, 13, 5), VERM[1])
    art.fill(rrect(16, 2, 34, 8, 4), VERM[2])
    for x in (7, 56):
        leg(art, x, 28, 18)
    top(art, 4, 15, 60, 14, 6)
    art.fill(rect(8, 34, 52, 9), WOOD[1])
    art.fill(rrect(44, 8, 11, 13, 1.4), STEEL[0])
    art.fill(rrect(44, 8, 5, 13, 1.4), STEEL[2])
    art.fill(rect(40, 11, 20, 3), STEEL[1])
    art.fill(rect(47.4, 3, 1.6, 6), MARI[3])
    for index in range(5):
        art.fill(rect(10 + index * 5, 18 + index % 2, 2, 8), STEEL[1 + index % 3])
        art.fill(rect(10 + index * 5, 16 + index % 2, 2, 3), WOOD[4])


NAMES = ("lane_booth", "lane_booth_list", "key_board", "key_maker_box")
