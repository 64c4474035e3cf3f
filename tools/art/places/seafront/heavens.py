"""Skies of single hours, laid before the sky of every day: dusk, night, the building cloud, the clearing."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Stop
from tools.art.kit.palette import CREAM
from tools.art.kit.paths import oval, rect, spline
from tools.art.kit.props import glow, prop
from tools.art.places.chance import dice_of

WIDE, HIGH = 480, 192


def _nothing(art: Art) -> None:
    """Leave the day's own sky to be seen; what is there shines by itself."""
    art.fill(rect(0, 0, 1, 1), "#000000", 0.01)


def _sky(art: Art, stops: list[Stop]) -> None:
    art.wash(rect(-9, -9, WIDE + 18, HIGH + 9), (0, 0), (0, HIGH), stops)


prop("sky_dusk_clear", WIDE, HIGH)(_nothing)
prop("sky_after_sun", WIDE, HIGH)(_nothing)
prop("sky_stars", WIDE, HIGH)(_nothing)


@glow("sky_dusk_clear")
def sky_dusk_clear(art: Art) -> None:
    """The sun just gone: violet, rose, and a line of fire along the sea."""
    stops = [(0.0, "#4f5290", 0.0), (0.2, "#6a5f9c", 0.75), (0.55, "#c3788f", 0.95), (0.85, "#f09a6c", 1.0)]
    with art.clip(rect(0, 0, WIDE, HIGH)):
        _sky(art, [*stops, (1.0, "#ffc67c", 1.0)])
        for x, y, length in ((40, 70, 90), (210, 54, 120), (330, 92, 100), (120, 118, 70), (400, 132, 60)):
            line = f"{x},{y} {x + length / 2},{y - 3} {x + length},{y + 1}"
            art.fill(brush(line, 0.6, 6, 0.6), "#f7b08c", 0.55)
            art.fill(brush(line, 0.6, 2, 0.6), "#ffe0b0", 0.6)


@glow("sky_after_sun")
def sky_after_sun(art: Art) -> None:
    """An evening under cloud: slate above, one yellow gap over the water."""
    with art.clip(rect(0, 0, WIDE, HIGH)):
        stops = [(0.0, "#3c4470", 0.0), (0.3, "#51577f", 0.7), (0.7, "#8c7a90", 0.9), (0.9, "#e0a682", 1.0)]
        _sky(art, [*stops, (1.0, "#f2c890", 1.0)])
        for x, y, size in (
            (60, 40, 80),
            (220, 26, 100),
            (380, 46, 90),
            (140, 74, 60),
            (310, 80, 70),
            (440, 90, 50),
        ):
            art.fill(oval(x, y, size, size * 0.2), "#474d78", 0.5, blur=3)
            art.fill(
                brush(f"{x - size * 0.8},{y + 9} {x},{y + 13} {x + size * 0.8},{y + 8}", 0.5, 3, 0.5),
                "#d99a8c",
                0.5,
            )


@glow("sky_stars")
def sky_stars(art: Art) -> None:
    """A night without a moon."""
    with art.clip(rect(0, 0, WIDE, HIGH)):
        _sky(
            art,
            [(0.0, "#141a40", 0.0), (0.2, "#161d48", 0.9), (0.8, "#28336a", 0.95), (1.0, "#4a4a78", 0.95)],
        )
        dice = dice_of(71)
        for _ in range(110):
            x, y = 4 + dice.random() * (WIDE - 8), 30 + dice.random() ** 1.2 * 130
            art.fill(oval(x, y, 0.5 + dice.random() * 0.8), "#e8ecff", 0.35 + dice.random() * 0.6)


def _tower(art: Art, x: float, foot: float, size: float) -> None:
    """Heap one cloud, lit on its left, blue in its shade."""
    heap = (
        (0, 0, 1),
        (-0.8, 0.3, 0.8),
        (0.9, 0.25, 0.85),
        (0.2, -0.6, 0.8),
        (-0.4, -0.3, 0.7),
        (0.6, -0.3, 0.6),
    )
    for dx, dy, share in heap:
        art.fill(
            oval(x + dx * size + 4, foot - size * 0.7 + dy * size + 4, size * share, size * share * 0.7),
            "#8b93b0",
        )
    for dx, dy, share in heap:
        art.fill(
            oval(x + dx * size, foot - size * 0.7 + dy * size, size * share * 0.94, size * share * 0.64),
            "#d9d3d2",
        )
    for dx, dy, share in heap[1:]:
        lit = oval(x + dx * size - 3, foot - size * 0.78 + dy * size, size * share * 0.6, size * share * 0.4)
        art.fill(lit, CREAM[4], 0.8)


@prop("cloud_building", WIDE, 150)
def cloud_building(art: Art) -> None:
    """Cloud on cloud, standing over the water."""
    with art.clip(rect(0, 0, WIDE, 146)):
        for x, foot, size in (
            (60, 140, 44),
            (170, 132, 58),
            (300, 138, 50),
            (404, 142, 46),
            (236, 146, 30),
            (110, 148, 30),
        ):
            _tower(art, x, foot, size)
        art.wash(rect(0, 100, WIDE, 50), (0, 100), (0, 146), [(0, "#8b93b0", 0), (1, "#7d86a6", 0.95)])


@prop("cloud_clearing", WIDE, 90)
def cloud_clearing(art: Art) -> None:
    """The last of the rain going out to sea, its lower edge torn."""
    with art.clip(rect(0, 0, WIDE, 90)):
        edge = "0,62! 40,70 90,60 150,72 210,64 270,76 330,62 400,70 450,60 480,66!"
        art.fill(spline(f"0,0! 480,0! {' '.join(reversed(edge.split()))}"), "#8490a8", 0.75)
        for x, y, size in ((70, 20, 60), (220, 30, 80), (380, 22, 70), (150, 48, 50), (310, 50, 56)):
            art.fill(oval(x, y, size, size * 0.22), "#707d9a", 0.6)
        for x in (100, 180, 350):
            art.fill(spline(f"{x},60! {x + 26},60! {x + 8},90! {x - 10},90!"), "#8490a8", 0.35, blur=2)


@prop("sun_path", 96, 96)
def sun_path(art: Art) -> None:
    """Where the sun went down."""
    _nothing(art)


@glow("sun_path")
def sun_path_glow(art: Art) -> None:
    """Broken gold on the water, towards us."""
    dice = dice_of(11)
    for _ in range(46):
        y = 2 + dice.random() * 88
        x, length = 48 + (dice.random() - 0.5) * (14 + y * 0.5), 6 + dice.random() * 12
        line = f"{x - length / 2},{y} {x},{y - 0.6} {x + length / 2},{y}"
        art.fill(brush(line, 0.3, 1.8, 0.3), "#ffc98a", 0.8 - y * 0.006)


NAMES = (
    "sky_dusk_clear",
    "sky_after_sun",
    "sky_stars",
    "cloud_building",
    "cloud_clearing",
    "sun_path",
)
