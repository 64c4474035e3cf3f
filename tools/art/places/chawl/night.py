"""Sky and air: a pale sky that the hour colours, the moon that only the dark shows, smoke, shadows."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of

WIDE = 384
DEEP = 156
CHIMNEY = (92, 172)
"""Where the mill's chimney stands before one of the pieces: no star shines there."""


def _sky(art: Art) -> None:
    """Wash a winter sky, haze at its foot, and the town's far roofs in it."""
    stops = [(0, "#a9bfe0", 1.0), (0.55, "#c3d0e4", 1.0), (1, "#e0d8d8", 1.0)]
    art.wash(rect(0, 0, WIDE, DEEP), (0, 0), (0, DEEP), stops)
    dice = dice_of(61)
    for index in range(26):
        x, width = index * 15.0, 12 + dice.random() * 10
        height = 8 + dice.random() * 26
        art.fill(rect(x, DEEP - height, width, height), "#8e96b4", 0.55)
        if index % 4 == 1:
            art.fill(rect(x + 3, DEEP - height - 5, 5, 5), "#8e96b4", 0.55)
    art.wash(
        rect(0, DEEP - 60, WIDE, 60), (0, DEEP - 60), (0, DEEP), [(0, "#d8d6e0", 0), (1, "#d8d6e0", 0.75)]
    )


@prop("chawl_sky", WIDE, DEEP, pigment=0)
def chawl_sky(art: Art) -> None:
    """Eight tiles of the sky over the lane."""
    _sky(art)


@glow("chawl_sky")
def chawl_sky_glow(art: Art) -> None:
    """The few stars that the moon leaves."""
    dice = dice_of(71)
    for _ in range(13):
        x, y = 8 + dice.random() * (WIDE - 16), 6 + dice.random() * 74
        if CHIMNEY[0] < x < CHIMNEY[1]:
            continue
        art.fill(oval(x, y, 0.7 + dice.random() * 0.5), "#cfdcff", 0.3 + dice.random() * 0.4)


@prop("full_moon", 216, 156, pigment=0)
def full_moon(art: Art) -> None:
    """The moon as the day shows it: hardly at all."""
    art.fill(oval(108, 78, 20), "#f2f2f4", 0.3)


@glow("full_moon")
def full_moon_glow(art: Art) -> None:
    """The full moon of January with its ring, and thin cloud lit by it."""
    art.glow(108, 78, 76, "#8fa6e8", 0.34, blend="normal")
    art.glow(108, 78, 46, "#c9d6ff", 0.4, blend="normal")
    art.stroke(oval(108, 78, 58), "#b9c8f4", 1.4, 0.16, blur=2)
    art.fill(oval(108, 78, 20), "#fbf6e2")
    for dx, dy, size in ((-6, -4, 5), (4, 3, 6.4), (-3, 8, 3.4), (8, -8, 3)):
        art.fill(oval(108 + dx, 78 + dy, size, size * 0.8), "#d9d6cf", 0.55)
    for line in ("10,60 90,54 180,60", "40,98 120,93 206,98"):
        art.fill(brush(line, 0.5, 4.5, 0.5), "#a9b9ec", 0.2)


@prop("smoke", 192, 48, pigment=0)
def smoke(art: Art) -> None:
    """What is left of sixty suppers, lying at the height of a man's chest."""
    for line, width, alpha in (
        ("16,28 60,20 110,27 176,22", 11, 0.13),
        ("30,34 80,30 130,35 166,31", 8, 0.13),
        ("50,18 90,14 130,18 160,15", 7, 0.08),
    ):
        art.stroke(spline(line, closed=False), "#c9d0ea", width, alpha, blur=4)


@prop("eave_shadow", 384, 84, pigment=0)
def eave_shadow(art: Art) -> None:
    """The shadow that roofs throw on the lane, ridge by ridge, and sharp: the light is high and small."""
    edge = (
        "0,0! 384,0! 384,40! 330,30! 322,52! 262,46! 250,30! 196,34! 188,62! 120,58! 112,38! 60,34! "
        "52,48! 10,44! 0,40!"
    )
    art.fill(spline(edge), INK[0], 0.4)


@prop("chimney_shadow", 210, 180, pigment=0)
def chimney_shadow(art: Art) -> None:
    """The chimney's shadow, which has come down off the roofs and crosses the lane."""
    art.fill(poly("4,2 40,2 204,172 172,176"), INK[0], 0.34, blur=0.8)


@prop("tree_shadow", 216, 132, pigment=0)
def tree_shadow(art: Art) -> None:
    """A bare tree, laid out on the ground by the moon."""
    ink = INK[0]
    art.fill(brush("10,8 60,34 120,66", 9, 7, 4), ink, 0.38, blur=0.8)
    for line, width in (
        ("60,34 92,38 126,34 168,42", 4),
        ("84,46 104,70 118,98 126,122", 4),
        ("120,66 152,76 186,80 206,94", 4),
        ("108,60 140,92 158,112", 3),
        ("126,34 150,24 180,24", 2.4),
        ("152,76 172,64 196,60", 2.4),
        ("118,98 98,108 84,122", 2.2),
        ("104,70 84,80 66,84", 2.2),
        ("158,112 180,112 196,120", 1.8),
    ):
        art.fill(brush(line, width, width * 0.7, 0.6), ink, 0.36, blur=0.8)


@prop("moon_on_floor", 108, 126, pigment=0)
def moon_on_floor(art: Art) -> None:
    """What comes in at a door that stands ajar: a slip of the gallery's light on the floor."""
    art.wash(
        poly("6,2 50,2 102,120 44,120"),
        (20, 0),
        (80, 122),
        [(0, "#dfe8ff", 0.34), (0.7, "#dfe8ff", 0.16), (1, "#dfe8ff", 0)],
        blur=1.6,
    )
