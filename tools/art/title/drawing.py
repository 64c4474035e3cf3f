"""The house that a child draws, stroke by stroke, each on a sheet of its own that fits over the paper."""

import math
from collections.abc import Callable
from functools import partial

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, VERM
from tools.art.kit.paper import gouache
from tools.art.kit.paths import Path, moved, oval, rect, spline
from tools.art.kit.registry import picture, register
from tools.art.title.pencil import Pencil, toothed

WIDTH, HEIGHT = 675, 480
"""The canvas in units: 900 by 640 pixels."""

SHEET = "34,26! 200,22 420,27 640,22! 645,160 640,330 644,452! 400,458 220,453 32,458! 36,300 30,150"


def floor(pencil: Pencil) -> None:
    """Draw the ground, with grass that wants to be grass, and a path that leads up to it."""
    pencil.line("54,402 154,399 270,395 390,400 525,396 612,400", 3.4)
    for x in (172, 214, 508, 560, 592):
        for lean in (-7, 0, 7):
            pencil.line([(x, 399), (x + lean, 384)], 1.8, twice=False)
    pencil.line("302,402 262,426 232,444", 2.4)
    pencil.line("370,402 388,426 416,444", 2.4)


def wall_left(pencil: Pencil) -> None:
    """Draw the left wall."""
    pencil.line("192,398 197,315 190,229", 3.4)


def wall_right(pencil: Pencil) -> None:
    """Draw the right wall, which leans a little."""
    pencil.line("485,229 480,308 488,398", 3.4)


def roof(pencil: Pencil) -> None:
    """Draw a roof with tiles that keep the rain off, and a sun all the same."""
    pencil.line("154,237! 247,170 339,105! 427,174 521,234!", 3.6)
    pencil.line("160,236 338,231 518,234", 3)
    for left, right, y, count in ((214, 462, 206, 9), (254, 424, 179, 6), (294, 384, 152, 3)):
        step = (right - left) / count
        for tile in range(count):
            x = left + tile * step
            pencil.line([(x, y), (x + step / 2, y + 13), (x + step, y)], 2, twice=False)
    pencil.line("590,64 576,72 572,88 582,100 598,100 608,88 604,72 590,64", 2.8)
    for ray in range(9):
        angle = ray / 9 * 2 * math.pi
        dx, dy = math.cos(angle), math.sin(angle)
        pencil.line([(590 + 26 * dx, 83 + 26 * dy), (590 + 40 * dx, 83 + 40 * dy)], 2.2, twice=False)


def door(pencil: Pencil) -> None:
    """Draw a door with a very large lock: it can be shut from inside."""
    pencil.line("303,397 302,340 300,302 310,294 338,292 362,295 366,306 366,340 368,397", 3.4)
    pencil.line("335,294 336,345 334,396", 2)
    pencil.line("352,334 343,340 343,351 352,357 361,351 361,340 352,334", 2.6)
    pencil.line("352,343 352,351", 3.4)
    pencil.line("293,399 336,403 378,398", 2.6)


def window(pencil: Pencil) -> None:
    """Draw a wide window without a bar in it, curtains blown aside, a flower pot on its sill."""
    pencil.line("402,265! 461,263! 463,322! 402,323! 403,263!", 3.4)
    pencil.line("405,267 418,286 409,304 413,320", 2.2, twice=False)
    pencil.line("458,267 446,286 455,304 451,320", 2.2, twice=False)
    pencil.line("392,328 432,325 474,327", 3)
    pencil.line("424,326 426,311 440,311 442,326", 2.4)
    for lean in (-9, 0, 9):
        pencil.line([(433, 311), (433 + lean * 0.6, 302), (433 + lean, 293)], 1.8, twice=False)
    pencil.line("429,291 433,286 437,291 433,295 429,291", 2, twice=False)


def lamp(pencil: Pencil) -> None:
    """Draw a lamp that hangs from the ceiling, burning though the sun is out."""
    pencil.line("248,232 249,264", 2.6)
    pencil.line("228,291! 238,266! 259,264! 270,291! 228,291!", 3.2)
    pencil.line("240,293 243,303 250,306 257,302 259,293", 2.4)
    pencil.hatch(238, 270, 22, 17, 5)
    for x, y, dx, dy in (
        (222, 303, -9, 12),
        (236, 312, -4, 14),
        (250, 316, 0, 14),
        (264, 312, 4, 14),
        (277, 303, 9, 12),
    ):
        pencil.line([(x, y), (x + dx, y + dy)], 2.2, twice=False)


def swing(pencil: Pencil) -> None:
    """Draw a tree with a swing on it that has both its ropes."""
    pencil.line("70,400 82,310 76,240 84,176", 3.6)
    pencil.line("92,400 98,310 94,250 98,186", 3.4)
    pencil.line("92,212 124,198 162,194", 3.2)
    crown = "60,180 42,164 44,136 64,120 84,100 114,98 138,112 152,136 146,164 128,180 96,188 60,180"
    pencil.line(crown, 3.2)
    for x, y in ((72, 150), (100, 128), (124, 150), (92, 164)):
        pencil.line([(x - 8, y), (x, y - 7), (x + 8, y)], 2, twice=False)
    pencil.line("112,200 110,270 109,334", 2.4)
    pencil.line("148,196 148,270 147,334", 2.4)
    pencil.line("100,336 128,334 158,337", 3.8)


PIECES: dict[str, Callable[[Pencil], None]] = {
    "floor": floor,
    "wall_left": wall_left,
    "wall_right": wall_right,
    "roof": roof,
    "door": door,
    "window": window,
    "lamp": lamp,
    "swing": swing,
}
HOUSE = ("floor", "wall_left", "wall_right", "roof", "door")


def pieces_art(*names: str) -> Art:
    """Draw some pieces on one clear sheet."""
    art = Art(WIDTH, HEIGHT)
    for name in names:
        PIECES[name](Pencil(art, seed=sum(map(ord, name))))
    return art


def piece(*names: str) -> Image.Image:
    """Draw some pieces as pencil on nothing, 900 by 640 pixels."""
    return toothed(pieces_art(*names).picture(), seed=4)


def sheet_outline() -> Path:
    """Give the outline of the copybook's page."""
    return spline(SHEET)


@picture("pictures/drawing_paper.png", colours=255)
def paper() -> Image.Image:
    """Draw the last page of a copybook: ruled, thumbed, torn out along its left edge."""
    art = Art(WIDTH, HEIGHT)
    outline = sheet_outline()
    art.fill(moved(outline, 5, 8), INK[0], 0.42, blur=7)
    art.fill(outline, CREAM[4])
    with art.clip(outline):
        art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (WIDTH, HEIGHT), [(0, "#fff6df", 1), (1, CREAM[3], 1)])
        for row in range(19):
            y = 58 + row * 21.4
            art.fill(brush([(0, y), (340, y + 0.8), (WIDTH, y - 0.4)], 0.9), DUSK[3], 0.42)
        for x in (86, 89.4):
            art.fill(brush([(x, 0), (x - 0.8, 240), (x, HEIGHT)], 0.9), VERM[3], 0.5)
        for x, y, radius in ((596, 410, 46), (76, 430, 30), (560, 70, 60)):
            art.glow(x, y, radius, CREAM[1], 0.2, blend="mul")
        art.fill(spline("646,380! 600,420 596,462! 660,470"), CREAM[2], 0.8)
        art.fill(brush("645,382 600,418 594,460", 0.6, 1.6, 0.6), CREAM[1], 0.8)
        for tear in range(27):
            art.fill(oval(33, 34 + tear * 16.2, 3.4, 4.6), INK[0], 1.0, blend="erase")
    return gouache(art.picture(), seed=12, mottle=0.3, grain=0)


register("pictures/drawing_house.png", partial(piece, *HOUSE))
for _name in PIECES:
    register(f"pictures/drawing_{_name}.png", partial(piece, _name))
