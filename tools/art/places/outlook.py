"""What the new block looks out on: sky, creek, mangroves, a bare plot, a hill of huts, as one long strip."""

from collections.abc import Callable

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, spline, union
from tools.art.kit.props import Draw, prop
from tools.art.places import hill
from tools.art.places.chance import dice_of
from tools.art.places.glass import glass

PIECE = 384
"""Units of the strip on one picture: eight tiles."""

LENGTH = 4 * PIECE
DEPTH = 312
HORIZON = 92
"""Units from the top of the strip down to where land begins."""

PIECES = ("outlook_mangroves", "outlook_creek", "outlook_plot", "outlook_hill")
"""From left to right."""

MUD = ("#8d7a74", "#a08b7f", "#75646a")
PLOT = ("#b8906a", "#c8a37b", "#a07a5c")


def strip(art: Art) -> None:
    """Paint the whole strip, sky and all."""
    stops = [(0, "#f1ddab", 1.0), (0.7, "#f5d7a6", 1.0), (1, "#f0c491", 1.0)]
    art.wash(rect(0, 0, LENGTH, HORIZON + 8), (0, 0), (0, HORIZON), stops)
    _far_side(art)
    _water(art)
    _mangroves(art)
    _plot(art)
    hill.hill(art)


def skyline() -> Path:
    """Outline everything that stands up into the sky."""
    land = rect(0, HORIZON, LENGTH, DEPTH)
    return union(land, _ridge(), *_blocks(), hill.outline())


def _ridge() -> Path:
    return spline(
        f"0,{HORIZON + 6}! 0,86 130,80 260,88 420,84 600,90 760,79 900,86 1100,70 1536,60! "
        f"1536,{HORIZON + 6}!"
    )


def _blocks() -> list[Path]:
    """Other new blocks on the far bank, small as matchboxes, with their tanks."""
    found = []
    for x, width, height in ((196, 16, 15), (216, 12, 21), (232, 18, 11), (486, 14, 18), (504, 20, 12)):
        found.append(rect(x, HORIZON - height, width, height + 6))
        found.append(rect(x + 3, HORIZON - height - 3, 4, 4))
    return found


def _far_side(art: Art) -> None:
    """Draw the far bank, blue with distance."""
    art.fill(_ridge(), "#b4a79f")
    for block in _blocks():
        art.fill(block, "#c9b8a4")
        bounds = block.getBounds()
        art.fill(rect(bounds.right() - 3, bounds.top(), 3, bounds.height()), "#ad9c92")
    art.fill(rect(0, HORIZON, LENGTH, 12), "#8f9a80")
    dice = dice_of(31)
    for _ in range(150):
        x = dice.random() * LENGTH
        art.fill(oval(x, HORIZON + 2, 5 + dice.random() * 6, 3 + dice.random() * 3), "#85937a")


def _water(art: Art) -> None:
    """Lay mud flats, and the creek winding through them with the sky in it."""
    art.fill(rect(0, HORIZON + 8, LENGTH, 84), MUD[0])
    art.wash(
        rect(0, HORIZON + 8, LENGTH, 40),
        (0, HORIZON + 8),
        (0, HORIZON + 48),
        [(0, MUD[1], 1), (1, MUD[0], 0)],
    )
    creek = spline(
        "-10,106! 140,102 330,104 470,108 620,103 800,106 1000,103 1540,105! 1540,116! 1010,117 820,130 "
        "700,136 590,130 480,136 360,130 230,122 120,132 -10,136!"
    )
    art.fill(creek, "#cfd0c4")
    with art.clip(creek):
        art.wash(creek, (0, 104), (0, 130), [(0, "#f3e3bd", 0.9), (1, "#9fb0b0", 0.9)])
        for x, y, width in ((60, 112, 70), (300, 111, 90), (520, 121, 110), (650, 114, 60), (860, 114, 80)):
            art.fill(brush(f"{x},{y} {x + width / 2},{y - 1} {x + width},{y}", 0.3, 1.6, 0.3), "#fff7e0", 0.9)
    for line in ("300,124 330,136 420,142", "640,130 700,142 690,150", "90,126 150,136 160,146"):
        art.fill(brush(line, 5, 3.4, 1.6), "#b9bdb4")
    boat = spline("566,118! 590,118! 584,122 572,122")
    art.fill(boat, INK[1])
    art.fill(brush("578,118 579,106", 0.8, 0.8), INK[1])


def _mangroves(art: Art) -> None:
    """Crowd mangroves along the near bank, lightest on their upper left."""
    dice = dice_of(47)
    clumps = []
    for _ in range(520):
        x = dice.random() * LENGTH
        clumps.append((134 + dice.random() * 26 + 6 * (x > 700), x, 4 + dice.random() * 5.5))
    for y, x, size in sorted(clumps):
        art.fill(oval(x + 1, y + size * 0.55, size, size * 0.4), INK[1], 0.3)
        art.fill(oval(x, y, size, size * 0.72), LEAF[1])
        art.fill(oval(x - size * 0.2, y - size * 0.15, size * 0.72, size * 0.46), "#47724a")
        art.fill(oval(x - size * 0.3, y - size * 0.3, size * 0.36, size * 0.22), LEAF[2])


def _plot(art: Art) -> None:
    """Level the bare plot below: a cart track, trenches marked out with string, bricks, sand."""
    ground = spline(f"-10,172! 260,166 520,172 800,166 1180,176 1540,170! 1540,{DEPTH}! -10,{DEPTH}!")
    art.fill(ground, PLOT[0])
    art.fill(
        spline("-10,176! 260,170 520,176 800,170 1180,180 1540,174! 1540,182 1180,190 700,182 -10,190!"),
        PLOT[1],
        0.7,
    )
    for line in (
        "-10,262 220,240 520,252 760,214 1000,206 1536,230",
        "-10,274 226,251 528,263 770,224 1536,243",
    ):
        art.fill(brush(line, 5, 5, 5), PLOT[2], 0.8)
    _green(art)
    _shade_of_the_block(art)
    _trenches(art)
    _tufts(art)
    _heaps(art)


def _green(art: Art) -> None:
    """Let the first grass come where water stood."""
    dice = dice_of(67)
    for _ in range(46):
        x, y = dice.random() * LENGTH, 180 + dice.random() * 120
        width = 16 + dice.random() * 44
        art.fill(oval(x, y, width, width * 0.16), LEAF[2], 0.22)
        art.fill(oval(x - width * 0.2, y - 1, width * 0.5, width * 0.08), LEAF[3], 0.22)


def _shade_of_the_block(art: Art) -> None:
    """Let the block's own shadow lie over the ground at its foot, and rain pools left in it."""
    shade = spline(
        f"-10,236! 300,232! 330,246! 700,240! 730,228! 1100,236! 1540,250! 1540,{DEPTH}! -10,{DEPTH}!"
    )
    art.fill(shade, INK[2], 0.3)
    for x, y, width in ((250, 226, 34), (520, 196, 26), (830, 204, 40), (946, 250, 30)):
        art.fill(oval(x, y, width, width * 0.14), PLOT[2], 0.8)
        art.fill(oval(x, y - 0.6, width * 0.8, width * 0.09), "#d9cfb8", 0.7)


def _trenches(art: Art) -> None:
    """Draw rooms that are not there yet: trenches, pegs and a string."""
    for x, y, width, height in (
        (590, 186, 70, 20),
        (664, 186, 46, 20),
        (60, 204, 80, 24),
        (144, 204, 50, 24),
    ):
        plan = poly(((x, y), (x + width, y), (x + width - 8, y + height), (x - 8, y + height)))
        art.stroke(plan, PLOT[2], 4)
        art.stroke(plan, "#7d5c4c", 1.6)
    for x, y in ((584, 182), (716, 182), (576, 210), (704, 210), (50, 200), (198, 200)):
        art.fill(rect(x, y - 8, 1.8, 10), CREAM[3])


def _tufts(art: Art) -> None:
    dice = dice_of(53)
    for _ in range(190):
        x, y = dice.random() * LENGTH, 178 + dice.random() ** 1.5 * 130
        size = 1.6 + (y - 170) / 50
        for turn in (-0.9, 0, 0.9):
            tip = (x + turn * size, y - size * 1.9)
            art.fill(brush(((x, y), (x + turn * size * 0.4, y - size), tip), 1.5, 1, 0.3), LEAF[2], 0.75)


def _heaps(art: Art) -> None:
    """Tip out sand, stack bricks, lean bamboo."""
    art.fill(oval(322, 212, 26, 6), INK[1], 0.25)
    art.fill(spline("296,211! 306,202 320,196 334,202 346,211!"), "#d8bd92")
    art.fill(spline("322,196 334,202 346,211! 326,211!"), "#b89a74")
    for row in range(3):
        for column in range(6 - row):
            x, y = 420 + column * 9 + row * 4, 208 - row * 6
            art.fill(rect(x, y, 8, 5), "#a8523e")
            art.fill(rect(x, y, 8, 1.4), "#c87556")
    for index in range(4):
        art.fill(brush(f"{468 + index * 4},214 {490 + index * 5},184", 1.4, 1.2), WOOD[4])


def _piece(index: int) -> Draw:
    """Cut one piece out of the strip."""

    def draw(art: Art) -> None:
        with art.clip(rect(0, 0, PIECE, DEPTH)), art.at(-index * PIECE, 0):
            strip(art)

    return draw


def _sky(index: int) -> Draw:
    """Say where the sky is on one piece."""

    def draw(art: Art) -> None:
        with art.clip(rect(0, 0, PIECE, HORIZON)):
            art.fill(rect(0, 0, PIECE, HORIZON), "#ffffff")
            with art.layer(blend="erase"), art.at(-index * PIECE, 0):
                art.fill(skyline(), "#000000")

    return draw


def _enter(name: str, index: int) -> Callable[[Draw], Draw]:
    prop(name, PIECE, DEPTH)(_piece(index))
    return glass(name)


for _index, _name in enumerate(PIECES):
    _enter(_name, _index)(_sky(_index))


@prop("goat", 24, 18)
def goat(art: Art) -> None:
    """The goat on the plot, as small as a comma, its tail up."""
    art.fill(oval(13, 15.4, 8, 1.6), INK[1], 0.4)
    for x in (8.4, 10.6, 15, 17):
        art.fill(rect(x, 9, 1, 6.4), INK[1])
    art.fill(spline("6,6! 9,5 16,5.4 19,6 19.4,10 15,11 9,11 6.6,9"), CREAM[4])
    art.fill(spline("12,5 16,5.4 18,8 15,11 12,10"), WOOD[2])
    art.fill(spline("7,7! 4.4,3.4 1.4,4.6 2,7 5,7.6"), CREAM[3])
    art.fill(brush("4.6,3.6 5.6,1.6 7,1.4", 0.7, 0.4), INK[1])
    art.fill(brush("19,6.4 20.6,4.6 21,3", 1.2, 0.5), WOOD[2])
