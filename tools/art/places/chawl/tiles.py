"""The chawl as tiles: washed walls, blue and pink, the lane's lime, the mill's brick, floors."""

from collections.abc import Callable

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, WOOD, Ramp
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.units import TILE
from tools.art.places.chance import dice_of
from tools.art.places.strips import cut, gloom, soot, strip
from tools.art.places.walls import HEIGHT

BLUE: Ramp = ("#6f93a6", "#8db2bd", "#7ba3b1", "#4f6f86", "#b9d2d2")
"""Washing blue in lime: the room's wall, lighter, lower, where it rubbed off, its bloom."""

PINK: Ramp = ("#b58a84", "#cfa59a", "#bd9389", "#8d6468", "#e2c4b4")
LIME: Ramp = ("#a99f97", "#bdb3a8", "#a79b92", "#7d7178", "#d6cdbf")
BRICK: Ramp = ("#8a5348", "#9c6252", "#7a463f", "#5f3838", "#b57c66")
MUD: Ramp = ("#9a7459", "#a6805f", "#8c674f")
BOARDS: Ramp = ("#86705f", "#927b68", "#6d5850", "#a38c75")
STONE: Ramp = ("#87828a", "#8e8990", "#7f7a83", "#6b6671")


def _washed(ramp: Ramp, *, worn: bool) -> list[Image.Image]:
    """Draw a wall of lime wash, brushed on crosswise; a dado of the same, darker, rubbed by backs."""
    art = strip()
    stops = [(0, ramp[0], 1.0), (0.55, ramp[1], 1.0), (1, ramp[2], 1.0)]
    art.wash(rect(0, 0, art.width, HEIGHT), (0, 0), (0, HEIGHT), stops)
    for x, y, turn in ((52, 34, 16), (70, 58, -12), (84, 30, 20), (58, 84, -18), (78, 96, 14)):
        stroke = f"{x - 9},{y + turn * 0.4} {x},{y} {x + 10},{y - turn * 0.4}"
        art.fill(brush(stroke, 3, 7, 2), ramp[4], 0.16)
    if worn:
        art.fill(spline("54,52 64,46 76,50 86,60 80,74 66,78 56,68"), ramp[3], 0.4)
        art.fill(spline("58,55 66,50 75,54 81,61 76,70 66,73 60,66"), mix(ramp[4], "#e8dcc4", 0.5), 0.55)
        art.stroke(spline("72,76 75,92 71,104 76,120", closed=False), ramp[3], 1, 0.6)
    soot(art, 0.42)
    art.fill(rect(0, HEIGHT - 6, art.width, 6), mix(ramp[3], INK[1], 0.5))
    gloom(art, 34, 0.6)
    art.fill(rect(0, 0, art.width, 5), WOOD[1])
    art.fill(rect(0, 0, art.width, 1.2), WOOD[3])
    return cut(art)


def _plaster(*, worn: bool) -> list[Image.Image]:
    """Draw the lane's side: lime over rubble, streaked from the eave, a dark foot."""
    art = strip()
    art.wash(
        rect(0, 0, art.width, HEIGHT),
        (0, 0),
        (0, HEIGHT),
        [(0, LIME[2], 1), (0.5, LIME[1], 1), (1, LIME[0], 1)],
    )
    for x, length in ((55, 52), (66, 30), (80, 64), (90, 40)):
        art.wash(rect(x, 0, 4, length), (0, 0), (0, length), [(0, LIME[3], 0.5), (1, LIME[3], 0)])
    if worn:
        hole = spline("56,88 68,82 82,86 92,96 88,112 70,116 58,106")
        art.fill(hole, LIME[3], 0.9)
        with art.clip(hole):
            _bricks(art, 0.8)
    soot(art, 0.5)
    art.fill(rect(0, HEIGHT - 14, art.width, 14), "#5b5360")
    art.fill(rect(0, HEIGHT - 14.6, art.width, 1.2), "#8b828a", 0.8)
    gloom(art, 40, 0.55)
    return cut(art)


def _bricks(art: Art, alpha: float = 1.0) -> None:
    """Lay courses of brick over the whole sheet, every second one shifted by half."""
    dice = dice_of(83)
    art.fill(rect(0, 0, art.width, HEIGHT), BRICK[3], alpha)
    for row in range(18):
        for column in range(-1, 9):
            x, y = column * 16 + (8 if row % 2 else 0), row * 8
            tone = BRICK[(row * 5 + column % 3 * 2) % 3]
            art.fill(rect(x + 0.7, y + 0.7, 14.6, 6.6), tone, alpha)
            art.fill(rect(x + 0.7, y + 0.7, 14.6, 1.2), BRICK[4], alpha * (0.2 + dice.random() * 0.15))


def _mill(*, worn: bool) -> list[Image.Image]:
    """Draw the mill's wall, brick to the top, soot of ninety years; or with a patch of pasted paper gone."""
    art = strip()
    _bricks(art)
    if worn:
        torn = spline("56,50! 88,48! 90,70 84,92! 60,90! 57,72")
        art.fill(torn, "#b7a58c", 0.7)
        art.fill(spline("60,54! 74,53! 70,66 60,70!"), "#8d7c70", 0.7)
    soot(art, 0.55)
    gloom(art, 30, 0.45)
    art.fill(rect(0, 0, art.width, 6), BRICK[2])
    art.fill(rect(0, 0, art.width, 1.6), BRICK[4])
    return cut(art)


FACES: tuple[Callable[[], list[Image.Image]], ...] = (
    lambda: [*_washed(BLUE, worn=False), *_washed(BLUE, worn=True)],
    lambda: [*_washed(PINK, worn=False), *_washed(PINK, worn=True)],
    lambda: [*_plaster(worn=False), *_plaster(worn=True)],
    lambda: [*_mill(worn=False), *_mill(worn=True)],
)
"""Walls in the order of their rows: top, middle, foot, and the same three worn."""


def mud() -> Image.Image:
    """Draw a floor of earth and dung, smeared in arcs by one hand."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), MUD[0])
    for x in (-24, 0, 24, 48):
        for y in (0, 24, 48):
            arc = f"{x},{y} {x + 12},{y - 7} {x + 24},{y}"
            art.stroke(spline(arc, closed=False), MUD[1], 3.4, 0.4)
            art.stroke(spline(arc, closed=False), MUD[2], 0.7, 0.35)
    return art.picture()


def boards() -> Image.Image:
    """Draw the gallery's planks, which run along it."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), BOARDS[0])
    for row in range(4):
        y = row * 12
        art.fill(rect(0, y, TILE, 11), BOARDS[row % 2])
        art.fill(rect(0, y + 11, TILE, 0.9), BOARDS[2])
        art.fill(rect(0, y, TILE, 0.8), BOARDS[3], 0.35)
    art.fill(rect(31, 12, 0.9, 11), BOARDS[2], 0.8)
    art.fill(rect(0, 5, TILE, 0.7), BOARDS[2], 0.3)
    art.fill(rect(0, 30, TILE, 0.7), BOARDS[2], 0.3)
    return art.picture()


def tread() -> Image.Image:
    """Draw stone treads of a stair seen from below, three to the tile, a worn pale nosing on each."""
    art = Art(TILE, TILE)
    for row in range(3):
        y = row * 16
        art.fill(rect(0, y, TILE, 10), "#a39da4")
        art.fill(rect(0, y + 8, TILE, 2.4), "#cdc6c6")
        art.wash(rect(0, y, TILE, 4), (0, y), (0, y + 4), [(0, INK[1], 0.45), (1, INK[1], 0)])
        art.wash(
            rect(0, y + 10.4, TILE, 5.6), (0, y + 10), (0, y + 16), [(0, "#4f475c", 1), (1, "#6a6274", 1)]
        )
    return art.picture()


def board_edge() -> Image.Image:
    """Draw the boards' end over the lane: a beam, joist ends and the dark below."""
    art = Art(TILE, TILE)
    stops = [(0, INK[0], 0.0), (0.6, INK[0], 0.5), (1, INK[0], 0.75)]
    art.wash(rect(0, 0, TILE, TILE), (0, 0), (0, TILE), stops)
    art.fill(rect(0, 38, TILE, 10), WOOD[1])
    art.fill(rect(0, 38, TILE, 1.6), WOOD[3])
    for x in (5, 29):
        art.fill(rect(x, 40, 7, 6), WOOD[2])
        art.fill(rect(x, 40, 7, 1), WOOD[4], 0.7)
    return art.picture()


def country_tiles() -> Image.Image:
    """Draw a slope of country tiles, seamless, seen from above."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#5c343a")
    for row in range(7):
        for column in range(-1, 7):
            x, y = column * 8 + (row % 2) * 4, row * 8 - 4
            tone = ("#8f5446", "#81493f", "#9a5d4b")[(row % 6 * 2 + column % 6) % 3]
            art.fill(rrect(x + 0.4, y, 7.2, 9.4, 3), tone)
            art.fill(rrect(x + 1.2, y + 1, 2.4, 5.6, 1.2), "#bb7d64", 0.4)
    return art.picture()


FLOORS: dict[str, Callable[[], Image.Image]] = {
    "mud": mud,
    "boards": boards,
    "tread": tread,
    "board_edge": board_edge,
    "country_tiles": country_tiles,
}


def _slabs(seed: int) -> Image.Image:
    """Draw worn lane slabs, all but level with each other, mud in the joints."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), STONE[3])
    rows = (
        (((0, 21), (21, 27)), ((0, 30), (30, 18))) if seed % 2 else (((0, 27), (27, 21)), ((0, 16), (16, 32)))
    )
    for row, pieces in enumerate(rows):
        for index, (x, width) in enumerate(pieces):
            tone = STONE[(row + index + seed) % 3]
            art.fill(rrect(x + 0.5, row * 24 + 0.5, width - 1, 23, 1.6), tone)
            art.fill(rect(x + 1.4, row * 24 + 0.8, width - 3, 0.9), "#a39ea3", 0.35)
    return art.picture()


def _gutter() -> Image.Image:
    """Draw the open gutter along the fronts: a stone lip, black water with the sky in it."""
    art = Art(TILE, TILE)
    art.paste(_slabs(0))
    art.fill(rect(0, 4, TILE, 13), "#4a4653")
    art.fill(rect(0, 6, TILE, 9), "#2f3350")
    art.fill(rect(0, 9, TILE, 1.6), "#7d88a8", 0.6)
    art.fill(rect(0, 3, TILE, 1.6), "#a39ea3")
    art.fill(rect(0, 17, TILE, 1.4), "#a39ea3", 0.8)
    return art.picture()


def _trodden() -> Image.Image:
    """Draw the court's ground: earth trodden to a skin, stones showing through."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#8f7c70")
    dice = dice_of(19)
    for _ in range(7):
        x, y = 5 + dice.random() * 38, 5 + dice.random() * 38
        art.fill(oval(x, y, 2.6 + dice.random() * 3, 1.7), "#95837a", 0.5)
    return art.picture()


def _wet() -> Image.Image:
    """Draw the paved wet round of the tap, dark as slate."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#5f6470")
    for x, y, width, height in ((0, 0, 24, 24), (24, 0, 24, 24), (0, 24, 30, 24), (30, 24, 18, 24)):
        art.fill(rrect(x + 0.6, y + 0.6, width - 1.2, height - 1.2, 1.4), "#6a7080")
        art.fill(rect(x + 2, y + 2, width * 0.5, 0.9), "#8d96aa", 0.5)
    return art.picture()


PAVING: tuple[Callable[[], Image.Image], ...] = (
    lambda: _slabs(0),
    lambda: _slabs(1),
    _gutter,
    _trodden,
    _wet,
)
"""Ground under the open sky: two kinds of slab, the gutter, the court's earth, the wet round of a tap."""
