"""The newspaper on a tea stall's bench: a column of situations vacant, and the ring a pencil leaves."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, VERM, WOOD
from tools.art.kit.paper import gouache
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.registry import picture
from tools.art.places.chance import dice_of

WIDTH, HEIGHT = 960, 540
SHEET = (30, 18, 588, 560)
"""Left, top, width and height of the page in units; its foot is off the screen."""

COLUMN, ROW, FIRST = 282, 138, 116
"""Units from one advertisement to the next, across and down, and where the first row begins."""


@picture("pictures/newspaper_sheet.png", colours=255, focus=(0.03, 0.02, 0.65, 0.98))
def sheet() -> Image.Image:
    """Draw bench, page, glass of tea and pencil, 1280 by 720 pixels."""
    art = Art(WIDTH, HEIGHT)
    _bench(art)
    _page(art)
    _glass(art)
    return gouache(art.picture(), seed=61, mottle=0.8, grain=0.4)


def _bench(art: Art) -> None:
    """Lay the boards of the bench, wet at the right where the tarpaulin ends."""
    art.fill(rect(0, 0, WIDTH, HEIGHT), WOOD[2])
    for row in range(6):
        y = row * 92 - 8
        art.fill(rect(0, y, WIDTH, 89), ("#7a4a32", "#74452f", "#804e35")[row % 3])
        art.fill(rect(0, y, WIDTH, 2), WOOD[3], 0.7)
        for start, long in ((60, 210), (420, 160), (700, 220)):
            grain = ((start + row * 37, y + 34), (start + long / 2, y + 40), (start + long, y + 32))
            art.fill(brush(grain, 0.6, 2.4, 0.6), WOOD[1], 0.6)
    art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (WIDTH, HEIGHT), [(0, "#cfd8e4", 0.2), (1, INK[0], 0.45)])
    dice = dice_of(61)
    for _ in range(46):
        _drop(art, 660 + dice.random() * 290, dice.random() * 540, 1 + dice.random() * 3)


def _drop(art: Art, x: float, y: float, size: float) -> None:
    """Let one drop of rain stand on the wood."""
    art.fill(oval(x + 1, y + 1.4, size, size * 0.8), INK[0], 0.35)
    art.fill(oval(x, y, size, size * 0.8), DUSK[3], 0.5)
    art.fill(oval(x - size * 0.3, y - size * 0.3, size * 0.3), "#ffffff", 0.6)


def _page(art: Art) -> None:
    """Spread the page: a fold across it, a masthead, six boxes with rules."""
    x, y, width, height = SHEET
    outline = poly(((x, y + 6), (x + width - 6, y), (x + width, y + height), (x - 6, y + height)))
    art.fill(rrect(x + 10, y + 12, width, height, 2), INK[0], 0.45, blur=8)
    art.fill(outline, "#e9dfc4")
    with art.clip(outline):
        art.wash(
            rect(x, y, width, height), (x, y), (x + width, 0), [(0, "#ffffff", 0.25), (1, CREAM[1], 0.3)]
        )
        write(art, "The Island Courier", x + width / 2, y + 50, 40, INK[1], centred=True)
        art.fill(rect(x + 22, y + 62, width - 44, 1.4), INK[2])
        write(art, "Situations Vacant", x + width / 2, y + 84, 18, VERM[1], centred=True, track=2)
        art.fill(rect(x + 22, y + 90, width - 44, 3), INK[2])
        for row in range(3):
            for column in range(2):
                _box(art, x + 24 + column * COLUMN, FIRST + row * ROW)
        art.fill(rect(x + width / 2 - 2, FIRST, 0.9, 3 * ROW - 8), INK[3])
        art.wash(
            rect(x, 282, width, 16),
            (0, 282),
            (0, 298),
            [(0, INK[1], 0.2), (0.5, "#ffffff", 0.3), (1, INK[1], 0)],
        )


def _box(art: Art, x: float, y: float) -> None:
    """Rule one advertisement off from the next."""
    art.stroke(rect(x, y, COLUMN - 26, ROW - 14), INK[3], 1.1)
    art.stroke(rect(x + 2.4, y + 2.4, COLUMN - 30.8, ROW - 18.8), INK[4], 0.6)
    for cx, cy in ((x, y), (x + COLUMN - 26, y), (x, y + ROW - 14), (x + COLUMN - 26, y + ROW - 14)):
        art.fill(rect(cx - 2, cy - 2, 4, 4), INK[2])


def _glass(art: Art) -> None:
    """Stand a glass of tea on the wet board, from above."""
    art.fill(oval(806, 500, 46, 44), INK[0], 0.45, blur=6)
    art.fill(oval(798, 490, 44), "#9fb8b4", 0.85)
    art.fill(oval(798, 490, 38), "#b5773f")
    art.fill(oval(794, 486, 33), "#c68a50")
    art.fill(spline("772,474 786,462 806,462 792,470 778,484"), "#e7bd84", 0.8)
    art.stroke(oval(798, 490, 43), "#e4ece4", 1.6, 0.8)


@picture("pictures/newspaper_ring.png")
def ring() -> Image.Image:
    """Draw the ring of a pencil that is held too hard, 384 by 192 pixels."""
    art = Art(288, 144)
    loop = "30,96 12,64 52,22 150,10 246,24 276,72 236,122 130,134 44,116 20,78 60,34 120,20"
    art.fill(brush(loop, 2.4, 5, 1.4), VERM[2], 0.85)
    art.fill(brush(loop, 0.8, 1.6, 0.5), VERM[3], 0.7)
    return gouache(art.picture(), seed=62, mottle=0.9, grain=1.6)


@picture("pictures/newspaper_pencil.png")
def pencil() -> Image.Image:
    """Draw the pencil from behind her ear, red, 192 by 192 pixels, its point at the upper left."""
    art = Art(144, 144)
    art.fill(brush("14,18 130,130", 11), INK[0], 0.3, blur=3)
    art.fill(poly("6,6 22,13 13,22"), "#d9a878")
    art.fill(poly("6,6 11.4,8.4 8.4,11.4"), INK[0])
    art.fill(poly("22,13 126,117 117,126 13,22"), VERM[1])
    art.fill(poly("22,13 126,117 123,120 19,16"), VERM[3])
    art.fill(poly("110,101 116,107 107,116 101,110"), MARI[3])
    return gouache(art.picture(), seed=63, mottle=0.7, grain=0.4)
