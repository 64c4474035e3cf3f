"""The new block as tiles: walls of one white coat, the landing's two-band paint, mosaic with green stones."""

from PIL import Image

from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, Ramp
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.units import TILE, px
from tools.art.places.chance import dice_of
from tools.art.places.walls import HEIGHT

SHELL: Ramp = ("#cfc6b4", "#ece3cf", "#e2d8c3", "#d6cbb5", "#8d867c")
"""One coat of "Conch": under the ceiling, upper wall, lower wall, above the skirting, skirting."""

LANDING: Ramp = ("#b9b39c", "#d5cfb6", "#c9c2a8", "#7d8f83", "#66776d", "#4b4f58")
"""The landing: distemper above, builder's green below, stone skirting."""

CHIPS = ("#c9bfa9", "#b9ad95", "#d8cfba", "#a89f90", "#7f9a7c")
"""New mosaic: ground, then chips, the last of them green."""

SLAB = ("#8f8b88", "#89858a", "#979390", "#716d76")

DADO = 62


def shell(kind: str) -> list[Image.Image]:
    """Draw a face of the flat's walls as three tiles, "plain", "puttied" or "chased" for wires."""
    art = Art(3 * TILE, HEIGHT)
    width = art.width
    stops = [(0, SHELL[0], 1.0), (0.2, SHELL[1], 1.0), (0.66, SHELL[2], 1.0), (1, SHELL[3], 1.0)]
    art.wash(rect(0, 0, width, HEIGHT), (0, 0), (0, HEIGHT), stops)
    _roller(art)
    if kind == "puttied":
        _putty(art)
    if kind == "chased":
        _chase(art)
    art.fill(rect(0, HEIGHT - 8, width, 8), SHELL[4])
    art.fill(rect(0, HEIGHT - 8.6, width, 1.2), mix(SHELL[4], "#fff0d0", 0.5))
    art.wash(rect(0, 0, width, 22), (0, 0), (0, 22), [(0, INK[1], 0.5), (1, INK[1], 0)])
    art.fill(rect(0, 0, width, 4), "#d9d0bc")
    art.fill(rect(0, 4, width, 1.4), "#948a79")
    return _cut(art)


def _roller(art: Art) -> None:
    """Leave the brush's tall strokes where the one coat is thin."""
    for x, width, alpha in ((48, 9, 0.2), (63, 5, 0.13), (79, 11, 0.16)):
        art.wash(
            rect(x, 26, width, 100),
            (0, 26),
            (0, 126),
            [(0, SHELL[0], 0), (0.5, SHELL[0], alpha), (1, SHELL[0], 0)],
        )


def _putty(art: Art) -> None:
    """Smooth grey putty over a crack and two nail holes."""
    art.fill(spline("60,42 70,38 78,46 72,60 76,74 68,82 63,66 58,54"), "#bdb5a6", 0.75)
    art.fill(spline("62,44 69,41 74,47 69,58 63,55"), "#cdc5b4", 0.8)
    for x, y in ((56, 92), (86, 32)):
        art.fill(oval(x, y, 3.4, 2.6), "#bdb5a6", 0.8)


def _chase(art: Art) -> None:
    """Cut a chase into the wall for a conduit, filled up rough."""
    line = "72,0 71,30 73,58 71,82"
    art.stroke(spline(line, closed=False), "#a59d90", 6, 0.75)
    art.stroke(spline(line, closed=False), "#8f877c", 1.6, 0.9)
    art.fill(rect(65, 80, 14, 14), "#8f877c")
    art.fill(rect(66.4, 81.4, 11.2, 11.2), INK[1])
    for at, colour in ((69, "#c23f31"), (73, "#327a76")):
        art.stroke(spline(f"{at},90 {at - 1},97 {at + 3},101", closed=False), colour, 1.2)
        art.fill(rect(at + 1, 100, 3.4, 4), "#ead9b9")


def landing() -> list[Image.Image]:
    """Draw a face of the landing's wall as three tiles."""
    art = Art(3 * TILE, HEIGHT)
    width, dado = art.width, HEIGHT - DADO
    stops = [(0, LANDING[0], 1.0), (0.6, LANDING[1], 1.0), (1, LANDING[2], 1.0)]
    art.wash(rect(0, 0, width, HEIGHT), (0, 0), (0, HEIGHT), stops)
    art.wash(rect(0, dado, width, DADO), (0, dado), (0, HEIGHT), [(0, LANDING[3], 1), (1, LANDING[4], 1)])
    art.fill(rect(0, dado - 2, width, 2), mix(LANDING[4], INK[1], 0.3))
    art.fill(rect(0, HEIGHT - 9, width, 9), LANDING[5])
    art.fill(rect(0, HEIGHT - 9.6, width, 1.3), mix(LANDING[5], "#ffe0b0", 0.35))
    art.wash(rect(0, 0, width, 26), (0, 0), (0, 26), [(0, INK[1], 0.55), (1, INK[1], 0)])
    art.fill(rect(0, 0, width, 4), "#a9a28c")
    return _cut(art)


def _cut(art: Art) -> list[Image.Image]:
    side = px(TILE)
    strip = art.picture()
    return [strip.crop((side, row * side, 2 * side, (row + 1) * side)) for row in range(3)]


def green_mosaic(seed: int = 71) -> Image.Image:
    """Draw new mosaic, seamless: chips in grey cement, one in six of them green."""
    art = Art(TILE, TILE)
    dice = dice_of(seed)
    art.fill(rect(0, 0, TILE, TILE), CHIPS[0])
    for _ in range(84):
        x, y, size = dice.random() * TILE, dice.random() * TILE, 0.8 + dice.random() * 1.2
        colour = CHIPS[dice.choice((1, 1, 2, 2, 3, 4))]
        for dx in (-TILE, 0, TILE):
            for dy in (-TILE, 0, TILE):
                art.fill(oval(x + dx, y + dy, size, size * 0.7), colour, 0.62)
    art.fill(rect(0, 0, TILE, 0.8), CHIPS[3], 0.6)
    art.fill(rect(0, 0, 0.8, TILE), CHIPS[3], 0.6)
    return art.picture()


def landing_stone() -> Image.Image:
    """Draw the landing's grey stone, two slabs to the tile."""
    art = Art(TILE, TILE)
    for x, y, width, height, tone in ((0, 0, 24, 48, 0), (24, 0, 24, 48, 2)):
        art.fill(rect(x, y, width, height), SLAB[tone])
        art.fill(rect(x, y, width, 0.9), SLAB[3], 0.6)
        art.fill(rect(x, y, 0.9, height), SLAB[3], 0.6)
    art.fill(poly("4,8 20,5 18,30 6,34"), SLAB[1], 0.4)
    return art.picture()


def terrace() -> Image.Image:
    """Draw the balcony's floor: cement with a scored grid, not yet swept."""
    art = Art(TILE, TILE)
    art.fill(rect(0, 0, TILE, TILE), "#a89b88")
    for at in (0, 16, 32):
        art.fill(rect(at, 0, 0.9, TILE), "#8c8070", 0.6)
        art.fill(rect(0, at, TILE, 0.9), "#8c8070", 0.6)
    art.fill(spline("6,30 18,26 30,31 22,38 9,37"), "#b6a994", 0.5)
    return art.picture()


FLOORS = {"green_mosaic": green_mosaic, "landing_stone": landing_stone, "terrace": terrace}
"""Floors of the new block in the order of their tiles."""
