"""Walls as tiles: faces in two-band paint, cut-away caps, the shade they throw, lintels over openings."""

from PIL import Image

from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, PAINTS, WOOD, Ramp
from tools.art.kit.paths import oval, rect, spline
from tools.art.kit.units import TILE, px

HEIGHT = 3 * TILE
"""Units from the floor to the top of a wall."""


LIMEWASH: Ramp = ("#8fa6b3", "#b3c3c6", "#a5b6bb", "#54708a", "#456079", "#e3d7b8", "#2b2a3c")
"""The orphanage: blue powder in lime, renewed every second Diwali."""


KITCHEN: Ramp = ("#c9b98f", "#e2d3a8", "#d8c797", "#e9e4d2", "#cfd2c6", "#327a76", "#4a4f58")
"""Kitchen walls: cream above, white glazed tiles below."""


VERANDA: Ramp = ("#c49a55", "#e0bb74", "#d3ab62", "#a5633b", "#8a4c34", "#ead9b9", "#3a2024")
"""The outer wall under the veranda roof."""


WALL_PAINTS: dict[str, Ramp] = PAINTS | {
    "limewash": LIMEWASH,
    "kitchen": KITCHEN,
    "veranda": VERANDA,
}


DADO = 58
"""Height of the darker band in units."""


def faces(paint: str) -> list[Image.Image]:
    """Draw a face as tiles: top, middle, foot; the same three with wear; a lintel's two ends."""
    fresh = _cut(_face(paint), 1)
    worn = _cut(_worn(paint), 1)
    return [*fresh, *worn, _lintel(paint, left=True), _lintel(paint, left=False)]


def _cut(art: Art, column: int) -> list[Image.Image]:
    """Cut one column of three tiles from a strip."""
    side = px(TILE)
    strip = art.picture()
    return [
        strip.crop((column * side, row * side, (column + 1) * side, (row + 1) * side)) for row in range(3)
    ]


def _face(paint: str) -> Art:
    """Paint a strip of wall three tiles wide."""
    colours = WALL_PAINTS[paint]
    art = Art(3 * TILE, HEIGHT)
    width, dado = art.width, HEIGHT - DADO
    stops = [(0, colours[0], 1.0), (0.62, colours[1], 1.0), (1, colours[2], 1.0)]
    art.wash(rect(0, 0, width, HEIGHT), (0, 0), (0, HEIGHT), stops)
    art.wash(rect(0, dado, width, DADO), (0, dado), (0, HEIGHT), [(0, colours[3], 1), (1, colours[4], 1)])
    if paint == "kitchen":
        _glazed(art, dado)
    art.fill(rect(0, dado - 3, width, 3.2), colours[5])
    art.fill(rect(0, dado - 3.6, width, 1), mix(colours[5], "#ffe0b0", 0.5), 0.7)
    art.fill(rect(0, HEIGHT - 9, width, 9), colours[6])
    art.fill(rect(0, HEIGHT - 9.6, width, 1.4), mix(colours[6], "#ffb080", 0.4))
    _cornice(art)
    return art


def _cornice(art: Art) -> None:
    """Draw the moulding under the ceiling and the ceiling's shadow."""
    art.wash(rect(0, 0, art.width, 26), (0, 0), (0, 26), [(0, INK[1], 0.55), (1, INK[1], 0)])
    art.fill(rect(0, 0, art.width, 5), "#d8c9a2")
    art.fill(rect(0, 5, art.width, 2), "#8e8468")


def _glazed(art: Art, top: float) -> None:
    """Rule a dado into square glazed tiles, one in four with a blue flower."""
    for column in range(12):
        art.fill(rect(column * 12, top, 0.9, DADO), DUSK[3], 0.7)
        for row in range(4):
            art.fill(rect(column * 12 + 1.5, top + row * 12 + 1.5, 4, 1), "#ffffff", 0.5)
    for row in range(5):
        art.fill(rect(0, top + row * 12, art.width, 0.9), DUSK[3], 0.7)
    for column in range(0, 12, 4):
        x, y = column * 12 + 6, top + 18
        for dx, dy in ((-2, 0), (2, 0), (0, -2), (0, 2)):
            art.fill(oval(x + dx, y + dy, 1.5), DUSK[2], 0.75)


def _worn(paint: str) -> Art:
    """Paint the same strip, with damp risen into it and a flake gone."""
    colours = WALL_PAINTS[paint]
    art = _face(paint)
    foot = spline("44,138! 48,112 58,104 66,112 76,100 88,108 96,126 98,138!")
    art.fill(foot, colours[4], 0.45, blur=2)
    flake = spline("60,30 68,26 76,31 74,38 66,40 59,36")
    art.fill(flake, colours[0], 0.8)
    art.fill(spline("61,32 68,28 75,32 73,36 66,38"), CREAM[2], 0.45)
    streak = spline("82,7! 87,7! 86,40 84,66 82,38")
    art.wash(streak, (0, 7), (0, 66), [(0, INK[2], 0.3), (1, INK[2], 0)])
    return art


def _lintel(paint: str, *, left: bool) -> Image.Image:
    """Draw the wall over an opening, with a wooden head and half of its upright: it hangs above people."""
    colours = WALL_PAINTS[paint]
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, 13), colours[0])
    _cornice_over(art)
    art.fill(rect(0, 12, TILE, 6), WOOD[1])
    art.fill(rect(0, 12, TILE, 1.4), WOOD[4])
    art.wash(rect(0, 18, TILE, 14), (0, 18), (0, 32), [(0, INK[0], 0.5), (1, INK[0], 0)])
    jamb = 0 if left else TILE - 5
    art.fill(rect(jamb, 12, 5, 36), WOOD[2])
    art.fill(rect(jamb, 12, 1.4, 36), WOOD[4], 0.7)
    return art.picture()


def _cornice_over(art: Art) -> None:
    """Carry the moulding on over an opening."""
    art.fill(rect(0, 0, TILE, 5), "#d8c9a2")
    art.fill(rect(0, 5, TILE, 2), "#8e8468")


def jamb(*, left: bool) -> Image.Image:
    """Draw the upright of an opening along one side of the ground in it."""
    art = Art(TILE, TILE)
    x = 0 if left else TILE - 5
    shade = [(0, INK[0], 0.45), (1, INK[0], 0)]
    start, end = ((5, 0), (22, 0)) if left else ((TILE - 5, 0), (TILE - 22, 0))
    art.wash(rect(0, 0, TILE, TILE), start, end, [(t, c, a) for t, c, a in shade])
    art.fill(rect(x, 0, 5, TILE), WOOD[2])
    art.fill(rect(x, 0, 1.4, TILE), WOOD[4], 0.7)
    art.fill(rect(x + 3.6, 0, 1.4, TILE), WOOD[0], 0.6)
    return art.picture()
