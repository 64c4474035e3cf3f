"""The two grids: `house` for walls and floors, `ground` for what lies out of doors."""

from functools import cache

from tools.art.kit.units import TILE
from tools.art.places import floors, walls
from tools.art.places.tilesets import Boxes, Sheet, WangSet

WHOLE: Boxes = ((0, 0, TILE, TILE),)
PAINT_ORDER = ("mint", "ochre", "rose", "sky", "limewash", "kitchen", "veranda")
"""Paints in the order of their rows; maps refer to tiles by number, so new ones go to the end."""

FACES = 6
"""How many tiles of a paint's row are wall; the other two are lintels, under which people walk."""


@cache
def house() -> Sheet:
    """Fill the grid of walls and floors: caps, shades, openings, paints, floors, stucco, thresholds."""
    sheet = Sheet()
    caps = [walls.cap(arms) for arms in range(16)]
    first = sheet.add(caps, {arms: walls.cap_boxes(arms) for arms in range(16)})
    sheet.wang.append(WangSet("Wall cap", "edge", ("room", "#4f9a8a"), ("wall", "#41304f"), first))
    sheet.add([walls.shade(kind) for kind in walls.SHADES])
    level, upright = walls.cap(10), walls.cap(5)
    sheet.add([level, upright, walls.jamb(left=True), walls.jamb(left=False)])
    for paint in PAINT_ORDER:
        sheet.add(walls.faces(paint), dict.fromkeys(range(FACES), WHOLE))
    sheet.add([make() for make in floors.FLOORS.values()])
    stucco = [walls.stucco(kind) for kind in walls.STUCCOES]
    sheet.add(stucco, dict.fromkeys(range(len(stucco)), WHOLE))
    sheet.add([walls.threshold(kind) for kind in walls.THRESHOLDS])
    return sheet


@cache
def ground() -> Sheet:
    """Fill the grid of ground out of doors: grass on earth, water on earth."""
    sheet = Sheet()
    earth = ("earth", "#a37a58")
    first = sheet.add(floors.corners(floors.earth, floors.grass, 30))
    sheet.wang.append(WangSet("Grass", "corner", earth, ("grass", "#55854a"), first))
    first = sheet.add(floors.corners(floors.earth, floors.water, 34))
    sheet.wang.append(WangSet("Puddle", "corner", earth, ("water", "#6f7f97"), first))
    return sheet
