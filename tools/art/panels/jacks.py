"""The switchboard close to: six jacks with room for a name, eight lamps, the key that keeps a line open."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paper import gouache
from tools.art.kit.paths import oval, poly, rect, rrect
from tools.art.kit.registry import picture

WIDTH, HEIGHT = 960, 540
JACKS = tuple(120 + index * 118 for index in range(6))
"""Where the middles of the six jacks are, across, in units."""

JACK, LAMP = 196, 62
"""Where jacks and lamps are, down."""

KEY = (846, 186)
LAMPS = tuple(190 + index * 70 for index in range(8))


@picture("pictures/switchboard_panel.png", colours=255, focus=(0.04, 0.04, 0.96, 0.62))
def panel() -> Image.Image:
    """Draw the board and its shelf, 1280 by 720 pixels."""
    art = Art(WIDTH, HEIGHT)
    _cabinet(art)
    for x in LAMPS:
        _lamp(art, x, LAMP)
    for x in JACKS:
        _jack(art, x, JACK)
    _key(art)
    _shelf(art)
    art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (WIDTH, HEIGHT), [(0, "#ffd28a", 0.1), (1, INK[0], 0.35)])
    return gouache(art.picture(), seed=65, mottle=0.8, grain=0.4)


def _cabinet(art: Art) -> None:
    """Draw the walnut round the field."""
    art.fill(rect(0, 0, WIDTH, HEIGHT), WOOD[1])
    for row in range(9):
        line = ((20 + row * 40, row * 62 + 10), (400, row * 60 + 22), (900, row * 58 + 6))
        art.fill(brush(line, 0.8, 5, 0.8), WOOD[2], 0.6)
    art.fill(rrect(34, 24, 892, 316, 6), WOOD[0])
    art.fill(rrect(40, 30, 880, 304, 4), "#2d2836")
    art.wash(rrect(40, 30, 880, 304, 4), (0, 30), (0, 110), [(0, INK[0], 0.7), (1, INK[0], 0)])
    art.fill(rect(40, 96, 880, 3), WOOD[2])
    for x in (52, 908):
        for y in (42, 322):
            art.fill(oval(x, y, 5), MARI[1])
            art.fill(oval(x - 1, y - 1, 3.4), MARI[3])


def _lamp(art: Art, x: float, y: float) -> None:
    """Set one lamp cap, unlit."""
    art.fill(oval(x, y + 2, 15), INK[0])
    art.fill(oval(x, y, 14), MARI[1])
    art.fill(oval(x, y, 11), "#6b5038")
    art.fill(oval(x - 3, y - 4, 4, 3), CREAM[2], 0.6)


def _jack(art: Art, x: float, y: float) -> None:
    """Set one jack: a brass collar worn by plugs, a paper plate below for whoever it is."""
    art.fill(oval(x + 3, y + 5, 38), INK[0], 0.6, blur=4)
    art.fill(oval(x, y, 36), MARI[1])
    art.fill(oval(x - 2, y - 2, 33), MARI[2])
    art.fill(oval(x - 4, y - 5, 27), MARI[3])
    art.fill(oval(x, y, 22), MARI[1])
    art.fill(oval(x, y, 15), INK[0])
    art.fill(brush(((x - 26, y - 16), (x - 14, y - 27), (x + 4, y - 31)), 1, 4, 1), MARI[4], 0.9)
    art.fill(rrect(x - 50, y + 52, 100, 34, 3), MARI[1])
    art.fill(rrect(x - 48, y + 54, 96, 30, 2), CREAM[4])
    art.fill(rect(x - 48, y + 54, 96, 3), CREAM[2])


def _key(art: Art) -> None:
    """Set the lever that keeps the line open."""
    x, y = KEY
    art.fill(rrect(x - 40, y - 56, 80, 112, 6), STEEL[0])
    art.fill(rrect(x - 40, y - 56, 74, 108, 6), STEEL[2])
    art.fill(rrect(x - 12, y - 40, 24, 80, 10), INK[0])
    art.fill(brush(((x, y + 14), (x + 2, y - 14), (x + 6, y - 34)), 9, 9, 12), STEEL[4])
    art.fill(oval(x + 7, y - 38, 14), VERM[1])
    art.fill(oval(x + 5, y - 41, 11), VERM[2])
    art.fill(oval(x + 1, y - 45, 4, 3), VERM[4], 0.8)
    art.fill(rrect(x - 56, y + 62, 112, 34, 3), CREAM[4])
    art.fill(rect(x - 56, y + 62, 112, 3), CREAM[2])


def _shelf(art: Art) -> None:
    """Lay the shelf the plugs sleep on."""
    art.fill(poly(((20, 346), (940, 346), (960, 402), (0, 402))), WOOD[3])
    art.fill(rect(20, 346, 920, 2.4), WOOD[0])
    art.fill(rect(0, 400, 960, 3), WOOD[4])
    art.fill(rect(0, 403, 960, 140), WOOD[2])
    art.wash(rect(0, 403, 960, 40), (0, 403), (0, 443), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(oval(480, 361, 26, 12), INK[0])
    art.fill(oval(480, 359, 20, 9), STEEL[0])


@picture("pictures/switchboard_plug.png")
def plug() -> Image.Image:
    """Draw one plug, brass point up, 64 by 128 pixels."""
    art = Art(48, 96)
    art.fill(rrect(17, 38, 18, 52, 7), INK[0], 0.4, blur=3)
    art.fill(rrect(20, 6, 8, 36, 3.4), MARI[2])
    art.fill(rect(20, 8, 3, 32), MARI[4])
    art.fill(rect(19, 16, 10, 2), INK[0])
    art.fill(rrect(14, 36, 20, 50, 6), VERM[1])
    art.fill(rrect(14, 36, 12, 50, 6), VERM[2])
    art.fill(rrect(16, 40, 4, 40, 2), VERM[3])
    art.fill(rect(14, 44, 20, 3), MARI[3])
    return gouache(art.picture(), seed=66, mottle=0.7, grain=0.4)


@picture("pictures/switchboard_lit.png")
def lit() -> Image.Image:
    """Draw a lamp that burns, with the light round it, 128 by 128 pixels."""
    art = Art(96, 96)
    art.fill(oval(48, 48, 30), "#ffb04a", 0.45, blur=9)
    art.fill(oval(48, 48, 12), "#ffcf6a")
    art.fill(oval(47, 46, 7), "#fff3c8")
    return art.picture()
