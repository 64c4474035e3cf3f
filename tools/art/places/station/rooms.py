"""The inspector's room: a cot made up like a shelf, a wireless, a barred window, a chest of labels."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, leg, wire, writing
from tools.art.places.glass import glass
from tools.art.places.windows import View

WINDOW: View = (9, 9, 72, 78)
IRON_LEG = "#4c5b67"
BLUE = ("#1c2347", "#2c3c6e", "#3d5588", "#5d79a6", "#9db6cd")
"""Police blue, as doors wear it."""


@prop("inspector_table", 117, 75, foot=Foot(3, 48, 111, 27))
def inspector_table(art: Art) -> None:
    """The inspector's table: a lamp, a telephone file, a plate under a plate, spectacles for reading."""
    contact(art, 7, 73, 102, 20)
    for x in (8, 103):
        leg(art, x, 42, 31, width=6)
    art.fill(rect(8, 40, 101, 14), WOOD[1])
    for x in (14, 66):
        art.fill(rect(x, 42, 36, 10), WOOD[2])
        art.fill(oval(x + 18, 47, 1.4), MARI[3])
    board(art, 1, 14, 115, 25, 5)
    art.fill(oval(30, 30, 12, 4.4), STEEL[1])
    art.fill(oval(30, 27, 12, 4.4), STEEL[3])
    art.fill(oval(30, 26, 6, 2), STEEL[4])
    for index in range(5):
        art.fill(
            poly(
                (
                    (82, 33 - index * 2.4),
                    (104, 31 - index * 2.4),
                    (106, 35 - index * 2.4),
                    (84, 37 - index * 2.4),
                )
            ),
            CREAM[3 + index % 2],
        )
        art.fill(rect(93, 31.6 - index * 2.4, 2.4, 4), VERM[1])
    for x in (58, 66):
        art.stroke(oval(x, 33, 3.4, 2.6), INK[0], 1)
    art.fill(poly("48,18 66,17 68,26 50,28"), CREAM[4])
    writing(art, 52, 20, 12, 2, 2.8)


@prop("desk_lamp", 30, 90)
def desk_lamp(art: Art) -> None:
    """A bent lamp with an enamel hood, for the table's left end."""
    art.fill(oval(15, 40, 9, 2.6), INK[0])
    art.fill(brush("15,39 12,26 17,14", 2, 2.2, 2), STEEL[1])
    art.fill(spline("6,20! 9,10 16,6 24,10 27,20!"), BLUE[2])
    art.fill(spline("6,20! 9,10 16,6 14,12 11,20!"), BLUE[3])
    art.fill(oval(16.4, 20, 10, 2.2), CREAM[4])


@glow("desk_lamp")
def desk_lamp_glow(art: Art) -> None:
    """The light under the hood."""
    art.fill(oval(16.4, 20, 10, 2.2), "#fff2c4")
    art.fill(oval(16, 25, 12, 11), "#ffc46a", 0.4, blur=4)


@prop("inspector_cot", 126, 69, foot=Foot(3, 36, 120, 33))
def inspector_cot(art: Art) -> None:
    """A cot made up like a shelf: the sheet square, the blanket a brick, a cap on the brick."""
    contact(art, 6, 67, 112, 20)
    for x in (5, 115):
        art.fill(rect(x, 24, 5, 43), IRON_LEG)
        art.fill(rect(x, 24, 1.6, 43), STEEL[3])
    art.fill(rrect(2, 22, 122, 34, 3), CREAM[1])
    art.fill(rrect(2, 20, 122, 30, 3), CREAM[3])
    art.fill(rect(2, 44, 122, 6), CREAM[2])
    art.fill(rrect(6, 22, 26, 20, 5), CREAM[4])
    art.fill(spline("8,36 18,39 30,36 30,41 9,41"), CREAM[2], 0.8)
    art.fill(rrect(92, 18, 28, 20, 3), "#4d5a50")
    art.fill(rrect(92, 16, 28, 18, 3), "#6f7d6a")
    art.fill(rect(92, 24, 28, 2), VERM[1])
    art.fill(spline("96,16! 98,9 106,6 114,9 116,16! 106,19"), "#b59a62")
    art.fill(spline("94,16 106,13 118,16 106,20"), "#6d5a36")
    art.fill(oval(106, 10.6, 2), STEEL[4])


@prop("wireless", 66, 84, foot=Foot(4, 60, 58, 24))
def wireless(art: Art) -> None:
    """The wireless on its stand, one green eye, the microphone hung where it is reached in the dark."""
    contact(art, 6, 82, 52, 14)
    for x in (7, 55):
        leg(art, x, 46, 36, width=5)
    art.fill(rect(7, 62, 53, 4), WOOD[1])
    board(art, 3, 38, 60, 8, 4)
    art.fill(rrect(8, 12, 50, 32, 3), "#3d4a44")
    art.fill(rrect(8, 12, 43, 32, 3), "#64736a")
    art.fill(rrect(8, 12, 43, 3, 1.5), "#93a096")
    for index in range(6):
        art.fill(rect(13, 19 + index * 3.4, 17, 1.6), INK[1])
    art.fill(oval(40, 24, 5), CREAM[3])
    art.stroke(poly("40,24 43,21", closed=False), VERM[2], 1)
    for x in (36, 44):
        art.fill(oval(x, 36, 2.6), INK[0])
    art.fill(oval(17, 40, 1.8), "#7fe0a0")
    wire(art, "51,36 58,42 54,52 59,58", INK[0], 1.6)
    art.fill(rrect(56, 56, 7, 9, 2), INK[1])
    art.fill(brush("53,12 56,4", 1.2), STEEL[2])


@glow("wireless")
def wireless_glow(art: Art) -> None:
    """Its green eye."""
    art.fill(oval(17, 40, 1.8), "#b4ffce")
    art.fill(oval(17, 40, 5), "#5fe08a", 0.4, blur=2)


@prop("file_rack", 66, 102, foot=Foot(3, 84, 60, 18))
def file_rack(art: Art) -> None:
    """A rack of files in cloth, each tied, the lowest shelf gone soft with the rains."""
    contact(art, 5, 100, 56, 14)
    art.fill(rect(2, 3, 62, 98), STEEL[0])
    art.fill(rect(5, 6, 56, 92), INK[1])
    for row in range(4):
        y = 8 + row * 23
        for index in range(6):
            x = 6 + index * 9
            tone = ("#b59a6a", "#a3574a", "#c2a878", "#5f6f86", "#9d8258")[(index + row * 2) % 5]
            lean = 3 if (index + row) % 4 == 3 else 0
            art.fill(poly(((x + lean, y), (x + 7 + lean, y), (x + 7, y + 18), (x, y + 18))), tone)
            art.fill(rect(x + 1, y + 7, 6, 1.4), VERM[1], 0.8)
        art.fill(rect(2, y + 18, 62, 4), STEEL[1])
        art.fill(rect(2, y + 18, 62, 1.2), STEEL[3])
    for x in (2, 60):
        art.fill(rect(x, 3, 4, 98), STEEL[1])
        art.fill(rect(x, 3, 1.2, 98), STEEL[3])


@prop("window_bars", 90, 108)
def window_bars(art: Art) -> None:
    """The inspector's window: the same bars as the lock-up, here against thieves."""
    x, y, width, height = WINDOW
    art.fill(rrect(x - 7, y - 7, width + 14, height + 14, 1.5), BLUE[0])
    art.fill(rrect(x - 6, y - 6, width + 12, height + 11, 1.5), BLUE[2])
    art.fill(rect(x - 6, y - 6, width + 12, 2), BLUE[4], 0.8)
    art.wash(rect(*WINDOW), (0, y), (0, y + height), [(0, DUSK[1], 1), (0.6, DUSK[2], 1), (1, DUSK[3], 1)])
    _street(art)
    _grating(art)
    art.fill(rect(x - 10, y + height + 4, width + 20, 6), BLUE[3])
    art.fill(rect(x - 10, y + height + 4, width + 20, 1.6), BLUE[4])


def _street(art: Art) -> None:
    """Paint roofs and a lamp in the lane behind the glass."""
    x, y, width, height = WINDOW
    with art.clip(rect(*WINDOW)):
        art.fill(poly(_roofs()), DUSK[0])
        for column, row in ((12, 58), (20, 66), (48, 60)):
            art.fill(rect(x + column, y + row, 4, 5), MARI[3], 0.8)
        art.fill(rect(x + width - 14, y + 36, 2, height), INK[0])


def _roofs() -> tuple[tuple[float, float], ...]:
    x, y, width, height = WINDOW
    return (
        (x, y + 50),
        (x + 20, y + 50),
        (x + 20, y + 44),
        (x + 34, y + 44),
        (x + 34, y + 54),
        (x + 52, y + 48),
        (x + width, y + 54),
        (x + width, y + height),
        (x, y + height),
    )


def _grating(art: Art) -> None:
    x, y, width, height = WINDOW
    for index in range(1, 7):
        left = x + index * width / 7 - 1.3
        art.fill(rect(left, y, 2.8, height), INK[1])
        art.fill(rect(left, y, 0.9, height), INK[4], 0.7)
    art.fill(rect(x, y + height * 0.5, width, 3), INK[1])


@glass("window_bars")
def window_bars_glass(art: Art) -> None:
    """The sky over the roofs."""
    art.fill(rect(*WINDOW), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(poly(_roofs()), "#000000")
        _grating(art)


@prop("property_chest", 81, 69, foot=Foot(3, 48, 75, 21))
def property_chest(art: Art) -> None:
    """What is kept till it is asked for: a tin trunk, a brass pot, an umbrella, each with its label."""
    contact(art, 6, 67, 68, 14)
    art.fill(rrect(3, 30, 74, 36, 2), BLUE[0])
    art.fill(rrect(3, 30, 66, 36, 2), BLUE[1])
    art.fill(rrect(3, 24, 74, 14, 2), BLUE[3])
    art.fill(rect(4, 36.4, 72, 1.6), BLUE[4], 0.8)
    for x in (14, 60):
        art.fill(rect(x, 30, 5, 35), STEEL[0])
        art.fill(rect(x, 30, 1.6, 35), STEEL[3])
    art.fill(rrect(36, 38, 9, 10, 1), MARI[2])
    art.fill(spline("14,29! 11,20 15,14 15,10! 29,10! 29,14 33,20 30,29!"), MARI[1])
    art.fill(spline("14,29! 11,20 15,14 15,10! 21,10! 19,20 21,29!"), MARI[3])
    art.fill(oval(22, 10, 8, 2.4), MARI[4])
    art.fill(brush("38,30 54,22 72,12", 2, 6, 1), INK[0])
    art.stroke(spline("38,30 34,33 33,29", closed=False), WOOD[3], 1.8)
    for x, y in ((31, 18), (58, 22), (48, 52)):
        art.fill(poly(((x, y), (x + 9, y - 1), (x + 9, y + 6), (x, y + 7))), CREAM[4])
        art.fill(rect(x + 2, y + 2, 5, 0.9), INK[2])
