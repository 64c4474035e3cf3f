"""The builder's colour leaf, folded in eight: the photograph of the sample flat, and room for what it says.

What stands in the photograph beside her depends on what was wished for: each such thing is a layer that fits
over the sheet, `paper_brochure_chair.png` and its like.
"""

from collections.abc import Callable
from functools import partial

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, TEAL, VERM, WOOD
from tools.art.kit.paper import gouache
from tools.art.kit.paths import Path, moved, oval, poly, rect, rrect, spline
from tools.art.kit.registry import register
from tools.art.panels.film_star import film_star

WIDTH, HEIGHT = 675, 720
"""The sheet in units: 900 by 960 pixels."""

SHEET = "14,16! 200,12 480,15 660,12! 664,240 659,470 662,704! 460,708 220,703 13,706! 16,460 11,220"
PHOTO = (34, 34, 606, 340)
FLOOR = 318
"""Where the wall of the photograph meets its floor."""

GREEN_INK = "#2f6a4a"


def leaf(*, settled: bool) -> Image.Image:
    """Draw the leaf; settled, its price is ruled out and bracketed in green ink."""
    art = Art(WIDTH, HEIGHT)
    outline = spline(SHEET)
    art.fill(moved(outline, 5, 9), INK[0], 0.45, blur=8)
    art.fill(outline, CREAM[4])
    with art.clip(outline):
        art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (WIDTH, HEIGHT), [(0, "#fffaf0", 1), (1, "#f0e0c0", 1)])
        with art.clip(_frame()):
            _room(art)
            with art.at(426, 357, scale=0.92):
                film_star(art)
            _faded(art)
        _print(art, settled=settled)
        _creases(art)
    return gouache(art.picture(), seed=51, mottle=0.4, grain=0.2)


def layer(draw: Callable[[Art], None]) -> Image.Image:
    """Draw one wished-for thing where it stands in the photograph, on a clear sheet."""
    art = Art(WIDTH, HEIGHT)
    with art.clip(_frame()), art.layer():
        draw(art)
        with art.layer(blend="atop"):
            _faded(art)
            _creases(art)
    return gouache(art.picture(), seed=51, mottle=0.4, grain=0.2)


def _frame() -> Path:
    return rect(*PHOTO)


def _room(art: Art) -> None:
    """Show the sample flat: a wide window on sky, creek and mangroves, and sun on the floor."""
    x, y, wide, tall = PHOTO
    art.fill(rect(x, y, wide, tall), "#e9d8c4")
    art.wash(rect(x, y, wide, tall), (x, 0), (x + wide, 0), [(0, "#fff2d4", 0.9), (1, "#cfae98", 0.7)])
    art.fill(rect(x, FLOOR, wide, 80), "#b98a72")
    art.fill(rect(x, FLOOR - 8, wide, 8), "#8f5e50")
    for line in range(12):
        foot = x + line * 62 - 30
        art.stroke(poly([(foot, FLOOR), (foot + (foot - 300) * 0.16, 400)], closed=False), "#9c705c", 1.2)
    art.fill(poly("70,374 250,374 330,318 180,318"), "#ffe6a8", 0.7)
    _window(art)


def _window(art: Art) -> None:
    art.fill(rect(74, 70, 250, 176), "#7d8f92")
    art.fill(rect(82, 78, 234, 160), "#a9d4e4")
    with art.clip(rect(82, 78, 234, 160)):
        art.wash(rect(82, 78, 234, 100), (0, 78), (0, 180), [(0, "#6fb4dc", 1), (1, "#d8ecec", 1)])
        for cx, cy, radius in (
            (130, 110, 16),
            (150, 104, 20),
            (172, 112, 14),
            (268, 128, 12),
            (284, 124, 15),
        ):
            art.fill(oval(cx, cy, radius, radius * 0.7), "#ffffff", 0.9)
        art.fill(rect(82, 182, 234, 60), "#5f9aa4")
        art.fill(spline("82,186 120,176 160,182 210,174 260,182 316,176 316,194 82,196"), LEAF[2])
        art.fill(brush("90,214 180,206 316,220", 1, 5, 1), "#d8ecec", 0.8)
        art.fill(spline("82,226 150,218 220,230 316,224 316,240 82,240"), LEAF[1])
    for bar in (rect(196, 72, 7, 172), rect(76, 132, 246, 5)):
        art.fill(bar, "#e7e2d6")
    art.fill(rrect(66, 244, 266, 11, 2), CREAM[4])
    art.fill(rect(66, 252, 266, 4), "#a98d78")


def _faded(art: Art) -> None:
    """Let the cheap colours go a little orange, and the dots of the print show."""
    x, y, wide, tall = PHOTO
    art.fill(rect(x, y, wide, tall), "#ffca80", 0.13)
    for row in range(int(tall / 7)):
        for column in range(int(wide / 7)):
            art.fill(oval(x + column * 7 + row % 2 * 3.5, y + row * 7, 0.7), VERM[1], 0.14)


def _print(art: Art, *, settled: bool) -> None:
    """Letter the name over the photograph, and a stripe under it."""
    x, y, wide, tall = PHOTO
    art.stroke(rect(x, y, wide, tall), CREAM[4], 3)
    write(art, "HAPPY", 474, 92, 46, VERM[0])
    write(art, "HAPPY", 472, 89, 46, MARI[3])
    write(art, "HOME", 490, 138, 46, VERM[0])
    write(art, "HOME", 488, 135, 46, MARI[3])
    for index, colour in enumerate((VERM[2], MARI[2], LEAF[2])):
        art.fill(rect(x, y + tall + 5 + index * 5, wide, 3), colour)
    for index, colour in enumerate((LEAF[2], MARI[2], VERM[2])):
        art.fill(rect(x, 682 + index * 5, wide, 3), colour)
    if settled:
        art.fill(brush("46,470 40,540 42,600 48,664", 1.6, 2.6, 1.4), GREEN_INK, 0.9)
        art.fill(brush("46,470 54,468", 2), GREEN_INK, 0.9)
        art.fill(brush("48,664 57,662", 2), GREEN_INK, 0.9)
    else:
        scrawl = "540,652 556,640 564,658 578,640 588,656 606,644 622,648"
        art.fill(brush(scrawl, 0.8, 2.4, 0.6), GREEN_INK, 0.9)


def _creases(art: Art) -> None:
    """Fold it in eight: three times across, once down; the print has cracked where the folds meet."""
    for x in (176, 337, 498):
        art.wash(rect(x - 16, 0, 16, HEIGHT), (x - 16, 0), (x, 0), [(0, INK[1], 0), (1, INK[1], 0.2)])
        art.fill(brush([(x, 6), (x + 1.2, 360), (x - 0.6, 714)], 1.2), "#fffaf0", 0.95)
    y = 362
    art.wash(rect(0, y - 16, WIDTH, 16), (0, y - 16), (0, y), [(0, INK[1], 0), (1, INK[1], 0.22)])
    art.fill(brush([(6, y), (337, y + 1.4), (669, y)], 1.4), "#fffaf0", 0.95)
    for x in (176, 337, 498):
        art.fill(poly([(x - 5, y), (x, y - 5), (x + 5, y + 1), (x + 1, y + 5)]), CREAM[4])


def chair(art: Art) -> None:
    """Stand a cane chair at the window, facing out."""
    art.fill(oval(150, 362, 52, 8), INK[0], 0.3, blur=4)
    for x in (116, 176):
        art.fill(rect(x, 318, 7, 42), WOOD[1])
    art.fill(poly("108,306 186,306 194,324 100,324"), MARI[3])
    art.fill(rect(100, 323, 94, 6), WOOD[2])
    art.fill(rrect(108, 236, 78, 74, 8), WOOD[2])
    art.fill(rrect(116, 244, 62, 58, 4), MARI[4])
    for step in range(7):
        art.stroke(poly([(118 + step * 9, 246), (118 + step * 9, 300)], closed=False), MARI[2], 1)
        art.stroke(poly([(118, 248 + step * 8), (176, 248 + step * 8)], closed=False), MARI[2], 1)
    for x in (96, 188):
        art.fill(rrect(x, 284, 9, 44, 4), WOOD[3])
    art.fill(rect(98, 328, 7, 36), WOOD[3])
    art.fill(rect(188, 328, 7, 36), WOOD[2])


def machine(art: Art) -> None:
    """Stand a treadle sewing machine at the window, threaded, cloth under the needle."""
    art.fill(oval(158, 364, 62, 7), INK[0], 0.3, blur=4)
    for x in (112, 196):
        art.fill(brush([(x, 306), (x - 6, 336), (x + 4, 362)], 4, 3, 5), INK[1])
    art.stroke(oval(156, 338, 19), INK[1], 4)
    art.fill(poly("120,356 194,356 200,364 114,364"), INK[2])
    art.fill(rrect(96, 296, 124, 11, 2), WOOD[3])
    art.fill(rect(96, 304, 124, 4), WOOD[1])
    body = spline("112,296! 112,262 122,252 190,252 204,262 204,296! 180,296! 178,276 138,276 136,296!")
    art.fill(body, INK[0])
    art.stroke(spline("122,262 160,260 196,264", closed=False), MARI[3], 2)
    art.stroke(oval(208, 270, 12), INK[1], 5)
    art.fill(rect(118, 296, 3, 8), CREAM[4])
    art.fill(spline("88,300! 110,296 132,300! 128,330 112,342 92,328"), RANI[3])
    art.fill(rect(152, 240, 7, 13), VERM[2])
    art.stroke(poly("155,244 120,256 119,300", closed=False), CREAM[4], 0.9)


def plants(art: Art) -> None:
    """Stand a row of plants at the window; one has climbed out."""
    art.fill(oval(158, 364, 76, 7), INK[0], 0.3, blur=4)
    for index, x in enumerate((100, 152, 206)):
        art.fill(poly([(x - 19, 322), (x + 19, 322), (x + 14, 362), (x - 14, 362)]), VERM[2])
        art.fill(poly([(x + 3, 322), (x + 19, 322), (x + 14, 362), (x + 3, 362)]), VERM[1])
        art.fill(rect(x - 21, 318, 42, 7), VERM[3])
        for lean in (-30, -16, 0, 16, 30):
            frond = [(x, 320), (x + lean * 0.6, 290 - index * 4), (x + lean, 268 + abs(lean) * 0.8)]
            art.fill(brush(frond, 3, 9, 1), LEAF[3 if lean < 0 else 2])
    vine = "152,318 128,280 140,246 118,222 128,196 108,176"
    art.fill(brush(vine, 3, 3, 1.4), LEAF[1])
    for x, y in ((134, 276), (142, 250), (118, 226), (132, 200), (106, 176), (120, 186)):
        art.fill(spline([(x, y), (x - 8, y - 8), (x, y - 16), (x + 8, y - 8)]), LEAF[3])


def table(art: Art) -> None:
    """Stand a table with all four chairs out, behind her."""
    for x in (500, 588):
        _dining_chair(art, x, 262)
    art.fill(oval(556, 352, 78, 7), INK[0], 0.3, blur=4)
    for x in (498, 604):
        art.fill(rect(x, 306, 8, 44), WOOD[1])
    art.fill(poly("486,290 616,290 630,308 474,308"), WOOD[3])
    art.fill(rect(474, 307, 156, 7), WOOD[1])
    art.fill(oval(552, 294, 15, 4), CREAM[4])
    art.fill(oval(552, 290, 9, 6), MARI[2])
    for x in (486, 592):
        _dining_chair(art, x, 296)


def _dining_chair(art: Art, x: float, y: float) -> None:
    art.fill(rrect(x, y, 34, 34, 4), WOOD[2])
    art.fill(rrect(x + 5, y + 5, 24, 12, 2), WOOD[4])
    art.fill(rect(x, y + 30, 34, 7), TEAL[2])
    for leg in (x + 1, x + 28):
        art.fill(rect(leg, y + 36, 5, 28), WOOD[1])


def shelf(art: Art) -> None:
    """Hang a shelf with one book, and company for it, behind her."""
    art.fill(rect(500, 222, 118, 9), WOOD[2])
    art.fill(rect(500, 222, 118, 3), WOOD[4])
    art.fill(rect(500, 231, 118, 6), INK[0], 0.25, blur=2)
    for x in (512, 598):
        art.fill(poly([(x, 231), (x + 6, 231), (x + 6, 248), (x, 238)]), WOOD[1])
    for x, tall, colour in ((514, 40, VERM[1]), (524, 34, TEAL[2]), (533, 44, MARI[2]), (544, 36, DUSK[2])):
        art.fill(rect(x, 222 - tall, 8, tall), colour)
        art.fill(rect(x, 228 - tall, 8, 2), MARI[4])
    art.fill(spline("572,222! 566,204 574,192 586,192 594,204 588,222!"), DUSK[3])
    for lean in (-12, 0, 12):
        art.fill(brush([(580, 192), (580 + lean * 0.5, 178), (580 + lean, 168)], 1.6), LEAF[2])
        art.fill(oval(580 + lean, 166, 5), RANI[3])


def divan(art: Art) -> None:
    """Stand a divan with bolsters behind her."""
    art.fill(oval(556, 354, 84, 7), INK[0], 0.3, blur=4)
    for x in (488, 616):
        art.fill(rect(x, 338, 8, 16), WOOD[1])
    art.fill(rrect(478, 306, 156, 34, 4), TEAL[2])
    art.fill(rect(478, 330, 156, 10), TEAL[1])
    art.fill(rrect(478, 298, 156, 16, 6), TEAL[3])
    for x in range(490, 630, 22):
        art.fill(oval(x, 322, 4), MARI[3])
    for x in (480, 594):
        art.fill(rrect(x, 284, 40, 20, 10), VERM[2])
        art.fill(oval(x + 5, 294, 4, 9), VERM[3])
    art.fill(rrect(536, 272, 34, 30, 5), MARI[2])
    art.fill(oval(553, 287, 7), SKIN[1], 0.5)


WISHES: dict[str, Callable[[Art], None]] = {
    "chair": chair,
    "machine": machine,
    "plants": plants,
    "table": table,
    "shelf": shelf,
    "divan": divan,
}
"""What can stand at her window, and what behind her."""

for _name, _settled in (("love", False), ("money", True)):
    register(f"pictures/paper_brochure_{_name}.png", partial(leaf, settled=_settled), colours=255)
for _name, _draw in WISHES.items():
    register(f"pictures/paper_brochure_{_name}.png", partial(layer, _draw))
