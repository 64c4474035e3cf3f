"""House fronts as tiles: cornice, wall, string course, foot, in five paints, and the compound wall."""

from PIL import Image

from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, STEEL, Ramp
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.units import TILE, px
from tools.art.places.chance import dice_of

FRONTS: dict[str, Ramp] = {
    "ochre": ("#a97b3f", "#c99a55", "#8a5f37", "#6b4734", "#ead9b9"),
    "teal": ("#4f8880", "#75a99a", "#2a6a68", "#1d5357", "#e6dcc4"),
    "rose": ("#b06d60", "#d0917b", "#84484e", "#6d3a45", "#ecd8bf"),
    "lime": ("#9d97a0", "#c3bcb6", "#77717f", "#5f5a6a", "#dcd3c8"),
    "blue": ("#5d7da3", "#86a3bd", "#3d5a86", "#31486f", "#d8d3cf"),
}
"""Paint of a front: in shade, in light, its foot, the foot's shade, the stucco of its mouldings."""

PARTS = ("cornice", "wall", "streaked", "string", "flaked", "foot", "foot_worn", "edge")
"""The tiles of one paint in the order of their numbers."""


def front(paint: str) -> list[Image.Image]:
    """Draw the eight tiles of a paint."""
    return [_tile(paint, part) for part in PARTS]


def _tile(paint: str, part: str) -> Image.Image:
    colours = FRONTS[paint]
    art = Art(TILE * 3, TILE)
    art.fill(rect(0, 0, art.width, TILE), colours[1])
    match part:
        case "cornice":
            _cornice(art, colours)
        case "streaked":
            _streaks(art)
        case "string":
            _string(art, colours)
        case "flaked":
            _flakes(art, colours)
        case "foot" | "foot_worn":
            _foot(art, colours, worn=part == "foot_worn")
        case "edge":
            _edge(art, colours)
    side = px(TILE)
    return art.picture().crop((side, 0, 2 * side, side))


def _cornice(art: Art, colours: Ramp) -> None:
    """Draw the slab's moulded edge over the wall, brackets under it, and what it throws on the wall."""
    stops = [(0, colours[0], 1.0), (0.6, colours[0], 0.7), (1, colours[1], 1.0)]
    art.wash(rect(0, 0, art.width, TILE), (0, 10), (0, TILE), stops)
    art.wash(rect(0, 14, art.width, 22), (0, 14), (0, 36), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rect(0, 0, art.width, 14), colours[4])
    art.fill(rect(0, 0, art.width, 2), mix(colours[4], "#ffffff", 0.5))
    art.fill(rect(0, 8, art.width, 6), mix(colours[4], INK[3], 0.45))
    for index in range(12):
        x = index * 12 + 3
        art.fill(rect(x, 10, 6, 8), mix(colours[4], INK[3], 0.28))
        art.fill(rect(x, 10, 1.6, 8), colours[4])


def _string(art: Art, colours: Ramp) -> None:
    """Draw the moulding between two floors."""
    art.wash(rect(0, 12, art.width, 22), (0, 12), (0, 34), [(0, INK[0], 0.42), (1, INK[0], 0)])
    art.fill(rect(0, 4, art.width, 9), colours[4])
    art.fill(rect(0, 4, art.width, 1.6), mix(colours[4], "#ffffff", 0.5))
    art.fill(rect(0, 9.6, art.width, 3.4), mix(colours[4], INK[3], 0.5))


def _streaks(art: Art) -> None:
    """Let eleven monsoons run down the wall."""
    for x, width, length in ((54, 5, 46), (66, 3, 30), (83, 4, 40)):
        run = spline(f"{x},0! {x + width},0! {x + width - 1},{length * 0.6} {x + width / 2},{length}")
        art.wash(run, (0, 0), (0, length), [(0, INK[2], 0.3), (1, INK[2], 0)])


def _flakes(art: Art, colours: Ramp) -> None:
    """Show the plaster under the paint."""
    art.fill(spline("58,12 68,8 78,14 76,24 66,28 58,22"), colours[0], 0.75)
    art.fill(spline("60,14 68,10 76,15 74,22 66,25"), CREAM[2], 0.4)
    art.fill(spline("82,32 88,30 90,38 84,40"), colours[0], 0.6)


def _foot(art: Art, colours: Ramp, *, worn: bool) -> None:
    """Paint the darker band that hides the splashes of the road, and does not."""
    art.fill(rect(0, 14, art.width, 34), colours[2])
    art.fill(rect(0, 13, art.width, 1.6), mix(colours[2], "#ffe0b0", 0.4))
    art.wash(rect(0, 30, art.width, 18), (0, 30), (0, TILE), [(0, colours[3], 0), (1, colours[3], 1)])
    if worn:
        damp = spline("48,48! 52,30 62,24 70,30 80,20 90,32 96,48!")
        art.fill(damp, colours[3], 0.55, blur=1.6)
        for x, y in ((57, 44), (61, 45), (86, 44)):
            art.fill(oval(x, y, 3, 1.6), LEAF[1], 0.8)
    art.fill(rect(0, TILE - 2, art.width, 2), INK[0], 0.5)


def _edge(art: Art, colours: Ramp) -> None:
    """Draw the corner of a house: quoins, and a rain pipe before them."""
    for index in range(2):
        art.fill(rect(TILE + (0, 4)[index], index * 24, (20, 14)[index], 23), colours[4], 0.7)
        art.fill(rect(TILE + (0, 4)[index], index * 24 + 21, (20, 14)[index], 2), colours[0])
    art.fill(rect(TILE + 36, 0, 6, TILE), mix(colours[0], INK[1], 0.5))
    art.fill(rect(TILE + 36, 0, 1.8, TILE), mix(colours[1], "#ffffff", 0.3))
    art.fill(rect(TILE + 42, 0, 6, TILE), INK[0], 0.22)
    art.fill(rect(TILE + 34, 20, 10, 5), mix(colours[0], INK[1], 0.5))


STONE: Ramp = ("#5f5463", "#8b7f86", "#a89b98", "#c4b7ab", "#ddd2c2")


def compound() -> list[Image.Image]:
    """Draw the compound wall: its top with broken glass, its middle, its foot, and the same with moss."""
    top, middle, foot = (_stone(part) for part in ("top", "middle", "foot"))
    return [top, middle, foot, _stone("moss")]


def shades() -> list[Image.Image]:
    """Draw the shade of walls: on the ground before them, to both sides of a passage, where that ends."""
    stops = [(0, INK[0], 0.5), (1, INK[0], 0.0)]
    made = []
    for start, end in (((0, 0), (0, 30)), ((0, 0), (26, 0)), ((TILE, 0), (TILE - 26, 0))):
        art = Art(TILE, TILE)
        art.wash(rect(0, 0, TILE, TILE), start, end, stops)
        made.append(art.picture())
    return [*made, _passage_end(left=True), _passage_end(left=False)]


def _passage_end(*, left: bool) -> Image.Image:
    """Let the shade along one side of a passage run out, round the corner of the house."""
    art = Art(TILE, TILE)
    start, end = ((0, 0), (26, 0)) if left else ((TILE, 0), (TILE - 26, 0))
    for row in range(16):
        alpha = 0.5 * (1 - row / 16) ** 1.5
        art.wash(rect(0, row * 2, TILE, 2), start, end, [(0, INK[0], alpha), (1, INK[0], 0.0)])
    return art.picture()


def _stone(part: str) -> Image.Image:
    art = Art(TILE * 3, TILE)
    first = 20 if part == "top" else 0
    art.fill(rect(0, first, art.width, TILE - first), STONE[2])
    for row in range(4):
        for column in range(-1, 7):
            x, y = column * 24 + row % 2 * 12, row * 12
            if y >= first - 4:
                tone = STONE[1 + (row * 3 + column * 5) % 3 // 2 * 2]
                art.fill(rect(x + 0.6, y + 0.8, 22.8, 10.6), tone, 0.5)
                art.fill(rect(x + 0.6, y + 0.8, 22.8, 1), STONE[4], 0.35)
    if part == "top":
        _coping(art)
    if part in ("foot", "moss"):
        art.wash(rect(0, 18, art.width, 30), (0, 18), (0, TILE), [(0, INK[1], 0), (1, INK[1], 0.55)])
    if part == "moss":
        art.fill(spline("48,48! 52,38 60,34 70,40 82,32 90,40 96,48!"), LEAF[1], 0.6)
    side = px(TILE)
    return art.picture().crop((side, 0, 2 * side, side))


def _coping(art: Art) -> None:
    """Lay the coping and set bottles into it, broken."""
    dice = dice_of(14)
    art.fill(rect(0, 18, art.width, 9), STONE[4])
    art.fill(rect(0, 25, art.width, 2.4), STONE[0], 0.8)
    art.wash(rect(0, 27, art.width, 10), (0, 27), (0, 37), [(0, INK[0], 0.4), (1, INK[0], 0)])
    for index in range(7):
        x, height = 3 + index * 7, 5 + dice.random() * 8
        lean = dice.random() * 4 - 2
        tone = (LEAF[3], STEEL[3], "#b8823e", LEAF[4])[index % 4]
        for tile in range(3):
            left = x + tile * TILE
            art.fill(poly(((left - 2, 19), (left + lean, 19 - height), (left + 2.6, 19))), tone, 0.85)
