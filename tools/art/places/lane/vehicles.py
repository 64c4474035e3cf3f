"""What drives: the red double-decker of City Bus, a taxi, and what is pushed: a handcart, a bicycle."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board

CLOTHES: tuple[Ramp, ...] = (TEAL, MARI, RANI, DUSK, LEAF)
TAXI_WHEELS = (40, 138)
"""Where a taxi's wheels stand along it, in units."""

TAXI_PANES = tuple(map(spline, ("50,39! 62,22! 84,21! 84,39!", "89,39! 89,21! 111,22! 125,39!")))
"""Its side windows: the driver's, facing left, and the one behind."""

BUS_WHEELS = (68, 214)
"""Where a bus's wheels stand along it."""

DAYLIT, LIT = ("#a9c0c9", "#6d7f92"), ("#fbdf9f", "#c9823f")
"""The glass of its windows, top and foot, by day and alight."""


def wheel(art: Art, x: float, y: float, size: float, hub: str) -> None:
    """Draw a wheel seen from the side."""
    art.fill(oval(x, y, size), INK[0])
    art.fill(oval(x, y + 0.6, size * 0.84), "#241c30")
    art.fill(oval(x, y + 0.6, size * 0.46), hub)
    art.fill(oval(x, y + 0.6, size * 0.3), STEEL[2])
    art.fill(oval(x, y + 0.6, size * 0.13), INK[2])


def _panes(below: int) -> list[tuple[int, Path, float, float]]:
    """Give the bus's panes, so many of them below: number, outline, left and top."""
    rows = ((34, 7), (114, below))
    places = [(x, y) for y, count in rows for x in (24 + step * 42 for step in range(count))]
    return [(number, rrect(x, y, 36, 38, 4), x, y) for number, (x, y) in enumerate(places)]


def passengers(art: Art, sky: str, foot: str, below: int = 5) -> None:
    """Fill the windows of a bus, so many of them `below`: somebody in most, a rail across."""
    for number, pane, x, y in _panes(below):
        art.fill(rrect(x - 2, y - 2, 40, 42, 5), VERM[0])
        art.wash(pane, (0, y), (0, y + 38), [(0, sky, 1), (1, foot, 1)])
        with art.clip(pane):
            if number % 4 != 2:
                head = x + 11 + number * 7 % 11
                art.fill(oval(head, y + 20, 6), INK[1])
                low = y + 40
                sides = f"{head - 12},{low}! {head - 9},{y + 30} {head},{y + 26}"
                body = f"{sides} {head + 9},{y + 30} {head + 12},{low}!"
                art.fill(spline(body), CLOTHES[number % 5][1])
            art.fill(rect(x, y + 12, 36, 1.6), VERM[0])
            art.fill(poly(((x + 22, y + 38), (x + 32, y), (x + 40, y), (x + 30, y + 38))), "#ffffff", 0.14)


@prop("lane_bus", 342, 213, foot=Foot(16, 176, 300, 36))
def bus(art: Art) -> None:
    """A red double-decker facing left, its platform at the back, number 4."""
    contact(art, 14, 208, 312, 18, skew=9)
    coach(art)
    passengers(art, *DAYLIT)
    _platform(art, "#8d7a80", "#4a3a48")
    write(art, "CITY BUS", 140, 172, 19, MARI[3], centred=True)
    art.fill(rrect(246, 76, 70, 17, 2), INK[0])
    write(art, "4  MILLS", 281, 89, 12, CREAM[4], centred=True)
    bus_wheels(art)
    art.fill(oval(12, 172, 4, 6), MARI[4])
    art.fill(rect(329, 165, 5, 10), VERM[3])
    art.fill(rect(4, 150, 4, 30), STEEL[1])


def bus_wheels(art: Art) -> None:
    """Draw the wheels of a bus in their arches."""
    for x in BUS_WHEELS:
        art.fill(oval(x, 188, 27, 24), VERM[0])
        wheel(art, x, 190, 22, "#7d3434")


def coach(art: Art) -> None:
    """Draw the body of a bus, facing left, without windows and wheels."""
    body = rrect(6, 6, 328, 188, 12)
    art.fill(body, VERM[1])
    with art.clip(body):
        art.wash(
            rect(0, 0, 344, 200),
            (0, 0),
            (0, 200),
            [(0, "#d9452f", 1), (0.5, "#c23a2e", 1), (1, "#932a2c", 1)],
        )
        art.fill(rect(0, 6, 344, 7), VERM[3])
        art.fill(rect(0, 90, 344, 7), CREAM[4])
        art.fill(rect(0, 99, 344, 2), CREAM[4])
        art.fill(rect(0, 178, 344, 20), INK[1])
        art.fill(rect(316, 0, 30, 200), VERM[1], 0.6)


def _platform(art: Art, light: str, dark: str) -> None:
    """Open the platform at the back: a pole, the stairs curling up."""
    art.fill(rrect(236, 112, 72, 82, 5), VERM[0])
    art.wash(rect(240, 116, 64, 76), (0, 116), (0, 192), [(0, light, 1), (1, dark, 1)])
    art.fill(spline("242,190! 250,160 262,150! 266,156! 256,168 252,190!"), VERM[0], 0.8)
    for step in range(4):
        art.fill(rect(276 + step * 6, 182 - step * 16, 24 - step * 4, 3), CREAM[1])
    art.fill(rect(270, 116, 3, 74), CREAM[3])
    art.fill(rect(236, 187, 72, 6), STEEL[2])


@glow("lane_bus")
def bus_glow(art: Art) -> None:
    """The bus lit from inside, its head lamp on the wet road."""
    passengers(art, *LIT)
    _platform(art, "#f7d594", "#8f4a2c")
    art.fill(oval(12, 172, 4, 6), "#fff3c8")
    art.fill(oval(12, 172, 9, 11), "#ffd98a", 0.4, blur=3)
    write(art, "4  MILLS", 281, 89, 12, "#ffe7b0", centred=True)


@prop("lane_taxi", 174, 84, foot=Foot(10, 62, 152, 21))
def taxi(art: Art) -> None:
    """A black and yellow taxi facing left, somebody's shoes out of its back window."""
    saloon(art)
    for x in (112, 119):
        art.fill(rrect(x, 30, 10, 5, 2), WOOD[1])
        art.fill(rrect(x + 6, 28, 5, 8, 2), WOOD[0])
    for x in TAXI_WHEELS:
        wheel(art, x, 72, 13, STEEL[1])
    roof_sign(art)


def saloon(art: Art) -> None:
    """Draw the taxi without its wheels and its sign, facing left."""
    contact(art, 12, 82, 148, 14, skew=8)
    body = spline(
        "6,66! 8,50 20,44 44,40 58,18! 64,14 112,14 118,18! 134,40 160,44 168,54 168,68! 160,74 14,74"
    )
    art.fill(body, INK[1])
    with art.clip(body):
        art.fill(rect(0, 0, 176, 41), MARI[3])
        art.fill(spline("54,24 64,16 112,16 118,20 110,19 66,20"), MARI[4])
        art.fill(rect(100, 0, 30, 41), MARI[2], 0.5)
        art.fill(rect(0, 41, 176, 2), INK[3])
        art.fill(rect(0, 56, 176, 1.6), STEEL[2], 0.8)
        art.fill(rect(0, 68, 176, 10), INK[0])
        art.fill(spline("10,52 40,45 160,46 166,52 160,49 40,48"), DUSK[2], 0.7)
    for pane in TAXI_PANES:
        art.wash(pane, (0, 21), (0, 39), [(0, DUSK[3], 1), (1, DUSK[1], 1)])
        with art.clip(pane):
            art.fill(poly("60,39 70,21 77,21 67,39"), DUSK[4], 0.45)
            art.fill(poly("100,39 110,21 114,21 104,39"), DUSK[4], 0.35)
    art.fill(rect(85.5, 20, 2.4, 50), INK[0], 0.7)
    for x in (76, 113):
        art.fill(rect(x, 46, 7, 2), CREAM[3])
    for x, wide in ((2, 14), (159, 13)):
        art.fill(rrect(x, 64, wide, 6, 2), STEEL[2])
    art.fill(oval(11, 54, 3.6, 4.6), MARI[4])
    art.fill(rect(162, 52, 4, 8), VERM[2])


def roof_sign(art: Art, lit: float = 0) -> None:
    """Draw the sign over the middle of a taxi; `lit` is how far it shines, 0 to 1."""
    art.fill(rrect(76, 6, 22, 8, 2), "#fff6e0" if lit else CREAM[4], lit or 1)
    write(art, "TAXI", 87, 12.6, 6, INK[1], centred=True)


def head_lamp(art: Art) -> None:
    """Draw the light of a taxi's head lamp."""
    art.fill(oval(11, 54, 3.6, 4.6), "#fff3c8")
    art.fill(oval(10, 54, 9), "#ffd98a", 0.45, blur=3)


@glow("lane_taxi")
def taxi_glow(art: Art) -> None:
    """Its lamp and its sign after dark."""
    head_lamp(art)
    roof_sign(art, 0.9)


@prop("lane_handcart", 126, 66, foot=Foot(8, 46, 108, 19))
def handcart(art: Art) -> None:
    """A handcart at rest on its nose, rope coiled on it, somebody's name on its side."""
    contact(art, 10, 64, 104, 12, skew=9)
    wheel(art, 62, 44, 20, WOOD[3])
    for turn in range(4):
        with art.at(turn=turn * 45, pivot=(62, 44)):
            art.fill(rect(45, 43, 34, 2), WOOD[2])
    board(art, 4, 20, 112, 14, 8, WOOD)
    art.fill(poly("116,22 126,16 126,19 116,28"), WOOD[2])
    art.fill(rect(12, 42, 5, 21), WOOD[1])
    write(art, "B. R. JADHAV", 58, 40.6, 6.6, CREAM[3], centred=True)
    for ring in range(3):
        art.stroke(oval(88, 24 - ring * 1.8, 11, 4), CREAM[1 + ring % 2], 2.2)
    art.fill(spline("18,22! 20,8 34,3 48,8 50,22!"), "#a88a68")
    art.fill(spline("36,4 48,8 50,22! 40,22!"), "#8a6c50")
    art.fill(rect(31, 2, 6, 4), CREAM[1])


@prop("lane_bicycle", 108, 66, foot=Foot(6, 53, 94, 12))
def bicycle(art: Art) -> None:
    """A black bicycle on its stand, a tiffin on the carrier."""
    art.fill(oval(54, 63, 46, 3), INK[0], 0.35, blur=1.6)
    for x in (22, 84):
        art.stroke(oval(x, 44, 18), INK[0], 3)
        art.stroke(oval(x, 44, 15.6), STEEL[1], 0.9)
        for turn in range(6):
            with art.at(turn=turn * 30, pivot=(x, 44)):
                art.fill(rect(x - 15, 43.7, 30, 0.6), STEEL[1], 0.7)
    for line in ("22,44 44,44 70,20", "44,44 36,18 70,20", "22,44 36,18", "84,44 70,12", "36,18 34,13"):
        art.stroke(poly(line, closed=False), INK[1], 2.6)
    art.stroke(spline("70,12 66,8 74,7 80,10", closed=False), STEEL[2], 2.4)
    art.fill(spline("26,12 40,10 42,14 30,15"), WOOD[1])
    art.stroke(oval(44, 44, 5), STEEL[1], 1.8)
    art.fill(rect(6, 24, 26, 2), INK[1])
    art.fill(rrect(10, 8, 13, 16, 2), STEEL[1])
    art.fill(rect(11, 8, 4, 16), STEEL[3])
    art.fill(rect(10, 15, 13, 1.2), STEEL[0])


NAMES = ("lane_bus", "lane_taxi", "lane_handcart", "lane_bicycle")
