"""Road and pavement as tiles: paving joined to tar by its corners over a painted kerb, tar as it wears."""

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI
from tools.art.kit.paths import Path, band, common, minus, moved, oval, poly, rect, rounded, spline, union
from tools.art.kit.units import TILE, px
from tools.art.places.chance import dice_of

TAR = ("#56556f", "#4d4c66", "#605f79")
SLABS = ("#a2979a", "#958a8f", "#ada2a2", "#7c7279")
"""Paving: a slab, a darker one, its lit edge, the joint."""
KERB_FACE, KERB_TOP = 9, 8
"""Units of a kerb's face and of its painted top."""


def tar(art: Art) -> None:
    """Cover a sheet with tar in which the stones show."""
    art.fill(rect(0, 0, art.width, art.height), TAR[0])
    dice = dice_of(21)
    for index in range(9):
        x, y = dice.random() * TILE, dice.random() * TILE
        for dx in range(0, int(art.width) + TILE, TILE):
            for dy in range(0, int(art.height) + TILE, TILE):
                art.fill(oval(x + dx, y + dy, 1.5, 0.8), TAR[1 + index % 2], 0.7)


def paving(art: Art) -> None:
    """Cover a sheet with slabs, two rows a tile, every other row shifted by half."""
    art.fill(rect(0, 0, art.width, art.height), SLABS[0])
    for row in range(int(art.height) // 24 + 1):
        for column in range(-1, int(art.width) // 48 + 1):
            x, y = column * 48 + row % 2 * 24, row * 24
            art.fill(rect(x, y, 48, 24), SLABS[row % 2], 0.55)
            art.fill(rect(x + 1, y + 1, 46, 1), SLABS[2], 0.7)
            art.fill(rect(x, y, 1, 24), SLABS[3], 0.75)
        art.fill(rect(0, row * 24, art.width, 1), SLABS[3], 0.75)


def _painted(art: Art, part: Path, dark: float) -> None:
    """Paint a part of the kerb in yellow and black, a pair a tile; `dark` is the shade over it."""
    with art.clip(part):
        art.fill(rect(0, 0, art.width, art.height), INK[2])
        for index in range(int(art.width) // 48 + 1):
            art.fill(rect(index * 48 + 12, 0, 24, art.height), MARI[3])
        art.fill(rect(0, 0, art.width, art.height), INK[1], dark)


def kerbs() -> list[Image.Image]:
    """Draw the 16 tiles of paving on tar; bits: 1 upper right, 2 lower right, 4 lower left, 8 upper left."""
    return [_kerb(bits) for bits in range(16)]


def _kerb(bits: int) -> Image.Image:
    """Draw one corner tile as the middle of its neighbourhood."""
    art = Art(TILE * 3, TILE * 3)
    tar(art)
    half = TILE * 1.5
    spots = {8: (0.0, 0.0), 1: (half, 0.0), 2: (half, half), 4: (0.0, half)}
    cells = [rect(x - 9, y - 9, half + 9, half + 9) for bit, (x, y) in _wide(spots) if bits & bit]
    if cells:
        _raised(art, rounded(union(*cells), 10) if bits < 15 else union(*cells))
    side = px(TILE)
    return art.picture().crop((side, side, 2 * side, 2 * side))


def _wide(spots: dict[int, tuple[float, float]]) -> list[tuple[int, tuple[float, float]]]:
    """Let cells overlap by the rim that is drawn round them, but not over the middle."""
    return [(bit, (x + 9 if x else 0, y + 9 if y else 0)) for bit, (x, y) in spots.items()]


def _raised(art: Art, shape: Path) -> None:
    """Lay paving as high as a kerb: its shadow in the gutter, its face to the south, its painted rim."""
    art.fill(moved(shape, 0, KERB_FACE + 4), INK[0], 0.5, blur=2.4)
    _painted(art, minus(moved(shape, 0, KERB_FACE), shape), 0.42)
    with art.clip(shape):
        paving(art)
    _painted(art, common(shape, band(shape, KERB_TOP * 2)), 0.08)
    art.stroke(shape, CREAM[3], 1, 0.5)


def _bare_tar() -> Art:
    art = Art(TILE, TILE)
    tar(art)
    return art


def cracked() -> Image.Image:
    """Draw tar with a crack that wanders and comes back."""
    art = _bare_tar()
    art.stroke(spline("4,14 14,18 20,28 33,30 42,38", closed=False), TAR[1], 1.5)
    art.stroke(spline("20,28 17,36 20,42", closed=False), TAR[1], 1.1)
    return art.picture()


def patched() -> Image.Image:
    """Draw tar with a newer patch in it."""
    art = _bare_tar()
    art.fill(spline("7,11! 39,8! 42,36! 10,40!"), "#4f4e67")
    art.stroke(spline("7,11! 39,8! 42,36! 10,40!"), TAR[2], 0.9, 0.8)
    return art.picture()


def dashed() -> Image.Image:
    """Draw tar with a dash of the middle line, worn by wheels."""
    art = _bare_tar()
    art.fill(rect(5, 21, 38, 4.4), "#b8ac9e", 0.85)
    for x, wide in ((11, 3), (24, 2), (33, 4)):
        art.fill(poly(((x, 20), (x + wide, 20), (x + wide - 1, 27), (x - 1, 27))), TAR[0], 0.8)
    return art.picture()


def manhole() -> Image.Image:
    """Draw an iron cover in the tar."""
    art = _bare_tar()
    art.fill(oval(24, 25, 18, 12), INK[0], 0.5)
    art.fill(oval(24, 24, 17, 11), "#3f3d55")
    for row in range(5):
        for column in range(7):
            spot = (11 + column * 4.3, 16 + row * 4)
            if ((spot[0] - 24) / 15) ** 2 + ((spot[1] - 24) / 9.4) ** 2 < 1:
                art.fill(oval(*spot, 1.2, 0.8), "#5f5d78")
    return art.picture()


def _bare_paving() -> Art:
    art = Art(TILE, TILE)
    paving(art)
    return art


def chipped() -> Image.Image:
    """Draw paving with a corner gone, earth in it and something green."""
    art = _bare_paving()
    art.fill(spline("25,24! 37,24! 35,31 28,34 24,30!"), "#6f625e")
    art.fill(spline("27,26 34,26 32,30 28,31"), "#7d6a58")
    art.fill(oval(30, 28, 2, 1), "#55854a")
    return art.picture()


def stained() -> Image.Image:
    """Draw paving red from betel, a little."""
    art = _bare_paving()
    for x, y, size in ((18, 14, 2.4), (23, 17, 1.2), (15, 18, 1)):
        art.fill(oval(x, y, size, size * 0.6), "#8a5a58", 0.55)
    return art.picture()


WORN = (cracked, patched, dashed, manhole, chipped, stained)
"""Tiles beside the joined ones, in the order of their numbers."""
