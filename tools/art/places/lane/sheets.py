"""The grids of the lane: `road` for what one walks and drives on, `front` for the walls of houses."""

from functools import cache

from tools.art.kit.units import TILE
from tools.art.places.lane import fronts, ground
from tools.art.places.tilesets import Boxes, Sheet, WangSet

WHOLE: Boxes = ((0, 0, TILE, TILE),)


@cache
def road() -> Sheet:
    """Fill the grid of ground: paving on tar with its kerb, then tar and paving as they wear."""
    sheet = Sheet()
    first = sheet.add(ground.kerbs())
    sheet.wang.append(
        WangSet("Pavement", "corner", ("tar", ground.TAR[0]), ("paving", ground.SLABS[0]), first)
    )
    sheet.add([make() for make in ground.WORN])
    return sheet


@cache
def front() -> Sheet:
    """Fill the grid of fronts: eight tiles a paint, then the compound wall, then shades."""
    sheet = Sheet()
    for paint in fronts.FRONTS:
        tiles = fronts.front(paint)
        sheet.add(tiles, dict.fromkeys(range(len(tiles)), WHOLE))
    wall = fronts.compound()
    sheet.add(wall, dict.fromkeys(range(len(wall)), WHOLE))
    sheet.add(fronts.shades())
    return sheet
