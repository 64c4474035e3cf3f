"""The grid `sky`, of what lies beyond the land: sky, sea, the waves that move on it, and the sea wall."""

from functools import cache

from tools.art.kit.units import TILE
from tools.art.places.seafront import sky, wall, water
from tools.art.places.tilesets import COLUMNS, Boxes, Sheet

LOW: Boxes = ((0, 0, TILE, TILE),)


@cache
def beyond() -> Sheet:
    """Fill the grid: sky; sea; per row of waves one line of tiles a frame, four tiles wide; the wall."""
    sheet = Sheet()
    sheet.add(sky.rows())
    sheet.add(water.still())
    for row in (0, 1):
        first = sheet.rows * COLUMNS
        for number in range(water.FRAMES):
            sheet.add(water.frame(row, number))
        for tile in range(water.WIDE):
            frames = [(first + number * COLUMNS + tile, water.STAY) for number in range(water.FRAMES)]
            sheet.moving[first + tile] = frames
    plain = wall.wall()
    sheet.add(plain, dict.fromkeys(range(len(plain)), LOW))
    return sheet
