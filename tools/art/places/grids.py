"""The grids: `house` for walls and floors, `earth` for ground where rain falls, `block` for the new block."""

from functools import cache

from tools.art.kit.units import TILE
from tools.art.places import caps, floors, newbuild, outdoors, stucco, walls
from tools.art.places.chawl import tiles as chawl
from tools.art.places.film_flat import tiles as film_flat
from tools.art.places.her_room import tiles as her_room
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
    tops = [caps.cap(arms) for arms in range(16)]
    first = sheet.add(tops, {arms: caps.cap_boxes(arms) for arms in range(16)})
    sheet.wang.append(WangSet("Wall cap", "edge", ("room", "#4f9a8a"), ("wall", "#41304f"), first))
    sheet.add([caps.shade(kind) for kind in caps.SHADES])
    level, upright = caps.cap(10), caps.cap(5)
    sheet.add([level, upright, walls.jamb(left=True), walls.jamb(left=False)])
    for paint in PAINT_ORDER:
        sheet.add(walls.faces(paint), dict.fromkeys(range(FACES), WHOLE))
    sheet.add([make() for make in floors.FLOORS.values()])
    plaster = [stucco.stucco(kind) for kind in stucco.STUCCOES]
    sheet.add(plaster, dict.fromkeys(range(len(plaster)), WHOLE))
    sheet.add([caps.threshold(kind) for kind in caps.THRESHOLDS])
    return sheet


@cache
def earth() -> Sheet:
    """Fill the grid of ground out of doors: grass on earth, water on earth, the lane."""
    sheet = Sheet()
    bare = ("earth", "#a37a58")
    first = sheet.add(outdoors.corners(outdoors.earth, outdoors.grass, 30))
    sheet.wang.append(WangSet("Grass", "corner", bare, ("grass", "#55854a"), first))
    first = sheet.add(outdoors.corners(outdoors.earth, outdoors.water, 34))
    sheet.wang.append(WangSet("Puddle", "corner", bare, ("water", "#6f7f97"), first))
    sheet.add([make() for make in outdoors.LANE])
    return sheet


@cache
def block() -> Sheet:
    """Fill the grid of the new block: white walls plain, puttied and chased, the landing's wall, floors."""
    sheet = Sheet()
    walls_of = [*newbuild.shell("plain"), *newbuild.shell("puttied")]
    sheet.add(walls_of, dict.fromkeys(range(len(walls_of)), WHOLE))
    more = [*newbuild.shell("chased"), *newbuild.landing()]
    sheet.add(more, dict.fromkeys(range(len(more)), WHOLE))
    sheet.add([make() for make in newbuild.FLOORS.values()])
    return sheet


@cache
def chawl_house() -> Sheet:
    """Fill the grid of the chawl: washed walls, the lane's lime, the mill's brick, its floors."""
    sheet = Sheet()
    for make in chawl.FACES:
        faces = make()
        sheet.add(faces, dict.fromkeys(range(len(faces)), WHOLE))
    sheet.add([floor() for floor in chawl.FLOORS.values()])
    return sheet


@cache
def paving() -> Sheet:
    """Fill the grid of paved ground under the open sky: slabs, gutter, trodden court."""
    sheet = Sheet()
    sheet.add([make() for make in chawl.PAVING])
    sheet.add([make() for make in her_room.PAVING])
    return sheet


@cache
def cottage() -> Sheet:
    """Fill the grid of her room and Mr Joshi's house: walls inside and out, floor, roof."""
    sheet = Sheet()
    for make in her_room.FACES:
        faces = make()
        sheet.add(faces, dict.fromkeys(range(len(faces)), WHOLE))
    sheet.add([floor() for floor in her_room.FLOORS.values()])
    return sheet


@cache
def ninth_floor() -> Sheet:
    """Fill the grid of Kavita's flat: its papers and paints, its floors, the tower from outside."""
    sheet = Sheet()
    for make in film_flat.FACES:
        faces = make()
        sheet.add(faces, dict.fromkeys(range(len(faces)), WHOLE))
    sheet.add([floor() for floor in film_flat.FLOORS.values()])
    outside = film_flat.tower()
    sheet.add(outside, dict.fromkeys(range(len(outside)), WHOLE))
    return sheet
