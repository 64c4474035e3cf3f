"""The typing test from where the typist sits: keys below, the roller across, a sheet that goes up."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paper import gouache
from tools.art.kit.paths import oval, poly, rect, rrect
from tools.art.kit.registry import picture
from tools.art.places.office.machines import OLIVE

WIDTH, HEIGHT = 960, 540
PAPER = (120, 20, 400, 330)
"""Left, top, width and height of what is seen of the sheet, in units."""


@picture("pictures/typing_machine.png", colours=255, focus=(0.08, 0.02, 0.6, 0.98))
def typing_machine() -> Image.Image:
    """Draw desk, sheet and machine, 1280 by 720 pixels."""
    art = Art(WIDTH, HEIGHT)
    _desk(art)
    _sheet(art)
    _roller(art)
    _basket(art)
    _keys(art)
    return gouache(art.picture(), seed=64, mottle=0.8, grain=0.4)


def _desk(art: Art) -> None:
    """Lay the desk's board, morning falling on it from the yard."""
    art.fill(rect(0, 0, WIDTH, HEIGHT), "#8a573a")
    for row in range(8):
        y = row * 70 + 14
        for start, long in ((30, 260), (380, 240), (690, 230)):
            line = ((start + row * 23, y), (start + long / 2, y + 7), (start + long, y - 2))
            art.fill(brush(line, 0.6, 2.2, 0.6), WOOD[1], 0.5)
    panes = ((560, 0, 120), (720, 0, 120))
    for x, y, width in panes:
        art.fill(poly(((x, y), (x + width, y), (x + width + 210, HEIGHT), (x + 210, HEIGHT))), "#ffdca0", 0.2)
    art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (WIDTH, HEIGHT), [(0, INK[0], 0.1), (1, INK[0], 0.5)])


def _sheet(art: Art) -> None:
    """Let the sheet stand out of the roller, its carbon and its copy behind it."""
    x, y, width, height = PAPER
    art.fill(rect(x + 12, y + 8, width, height), INK[0], 0.35, blur=6)
    art.fill(rect(x + 7, y - 8, width, height), CREAM[2])
    art.fill(rect(x + 4, y - 4, width, height), "#3a2458")
    art.fill(rect(x, y, width, height), CREAM[4])
    art.wash(rect(x, y, width, height), (x, 0), (x + width, 0), [(0, "#ffffff", 0.4), (1, CREAM[2], 0.35)])
    art.wash(
        rect(x, y + height - 60, width, 60),
        (0, y + height - 60),
        (0, y + height),
        [(0, INK[1], 0), (1, INK[1], 0.35)],
    )


def _roller(art: Art) -> None:
    """Lay the roller across, its scale, the two bails, a knob at each end."""
    art.fill(rrect(60, 352, 524, 40, 18), INK[0], 0.5, blur=5)
    art.fill(rrect(60, 342, 520, 38, 17), INK[0])
    art.fill(rrect(64, 344, 512, 10, 5), INK[3], 0.8)
    for x in (30, 578):
        art.fill(rrect(x, 336, 32, 50, 8), STEEL[0])
        art.fill(rrect(x, 336, 14, 50, 7), STEEL[2])
        for index in range(5):
            art.fill(rect(x + 2, 342 + index * 9, 28, 1.6), INK[1], 0.5)
    art.fill(brush("26,350 0,330 -14,290", 9, 10, 6), STEEL[2])
    art.fill(rect(120, 372, 400, 12), STEEL[3])
    art.fill(rect(120, 372, 400, 2), "#ffffff", 0.6)
    for index in range(50):
        art.fill(rect(122 + index * 8, 376, 1, 7 if index % 5 == 0 else 4), INK[1])
    for x in (190, 450):
        art.fill(rrect(x, 336, 14, 16, 4), INK[2])
        art.fill(oval(x + 7, 342, 5), STEEL[1])


def _basket(art: Art) -> None:
    """Draw the body with its basket of type bars and the ribbon's two spools."""
    art.fill(poly("70,392 570,392 640,560 0,560"), OLIVE[1])
    art.fill(poly("70,392 320,392 320,560 0,560"), OLIVE[2])
    art.fill(rect(70, 392, 500, 4), OLIVE[4], 0.7)
    for x in (132, 508):
        art.fill(oval(x, 414, 30, 16), INK[0])
        art.fill(oval(x, 411, 28, 14), STEEL[1])
        art.fill(oval(x, 411, 9, 5), INK[0])
    art.fill(poly("196,396 444,396 420,436 220,436"), INK[0])
    for index in range(21):
        far = 206 + index * 11.4
        art.fill(brush(((far, 398), (320 + (far - 320) * 0.84, 434)), 1.4, 2.2, 2.2), STEEL[1 + index % 2])
    art.fill(rect(300, 384, 40, 14), INK[1])
    art.fill(rect(306, 388, 28, 3), VERM[1])


def _keys(art: Art) -> None:
    """Set three rows of keys with brass rims; their letters are worn off, she does not look."""
    for row, (y, count, first) in enumerate(((458, 10, 108), (492, 10, 92), (526, 9, 108))):
        for index in range(count):
            x = first + index * 46
            art.fill(oval(x + 2, y + 6, 17, 13), INK[0], 0.5, blur=2)
            art.fill(oval(x, y, 16.4, 13), MARI[1])
            art.fill(oval(x, y - 1, 15.4, 12), MARI[3])
            art.fill(oval(x, y - 1, 13, 10), INK[1] if (row * 3 + index) % 7 else CREAM[4])
            art.fill(oval(x - 4, y - 5, 5, 2.6), "#ffffff", 0.25)
