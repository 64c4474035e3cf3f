"""The picture of September: a padlock on a trunk, its key two centimetres long, two painted eyes beyond."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, PAINTS, RANI, SKIN, STEEL
from tools.art.kit.paths import Path, minus, oval, poly, rect, rrect, spline, union

WIDTH, HEIGHT = 960, 540
LID = 300
LOCK = (668, 386)
"""The middle of the padlock's body."""


def padlock_scene(art: Art) -> None:
    """Draw wall and window with the eyes, the trunk from near, the hasp, the lock, the key in it."""
    _wall(art)
    _window(art)
    _trunk(art)
    _hasp(art)
    _lock(art)
    _key(art)


def padlock_light() -> tuple[Art, Art]:
    """Give the light: a dark room after rain, lamplight from the left that finds brass."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#555a94")
    dim.glow(*LOCK, 330, "#ffdcae", 0.95)
    dim.glow(650, 120, 250, "#b8c4e0", 0.8)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    bright.glow(LOCK[0] - 30, LOCK[1] - 20, 220, "#5a3c14", 0.9, blend="add")
    bright.glow(LOCK[0] + 8, LOCK[1] + 96, 90, "#6a4a1c", 0.8, blend="add")
    return dim, bright


def _wall(art: Art) -> None:
    paint = PAINTS["sky"]
    art.fill(rect(0, 0, WIDTH, HEIGHT), paint[3])
    art.fill(rect(0, 0, WIDTH, 210), paint[0])
    art.fill(rect(0, 205, WIDTH, 8), paint[5])


def _window(art: Art) -> None:
    """Leave a low window open on the hoarding across the lane: two eyes, lashes longer than an arm."""
    art.fill(rrect(464, -30, 480, 196, 4), "#4a2826")
    glass = rect(480, -20, 448, 172)
    with art.clip(glass):
        art.fill(glass, SKIN[4])
        art.fill(spline("700,-30 740,60 730,160 800,160 780,40 760,-30"), SKIN[3], 0.8)
        for x in (596, 826):
            _eye(art, x, 84)
        art.fill(brush("480,152 700,148 940,154", 3, 5, 3), MARI[1])
    for x in range(510, 920, 58):
        art.fill(rect(x, -20, 5, 172), INK[1])
    art.fill(rrect(454, 150, 500, 14, 3), "#70402d")


def _eye(art: Art, x: float, y: float) -> None:
    white = spline(
        [
            (x - 82, y + 6),
            (x - 30, y - 36),
            (x + 32, y - 38),
            (x + 86, y - 4),
            (x + 30, y + 30),
            (x - 34, y + 30),
        ]
    )
    art.fill(white, CREAM[4])
    with art.clip(white):
        art.fill(oval(x + 4, y - 4, 33), "#70402d")
        art.fill(oval(x + 4, y - 4, 17), INK[0])
        art.fill(oval(x - 6, y - 15, 8), "#ffffff")
        art.fill(rect(x - 90, y - 40, 180, 16), INK[0], 0.25, blur=4)
    art.fill(brush([(x - 84, y + 8), (x - 28, y - 40), (x + 36, y - 42), (x + 96, y - 12)], 3, 11, 4), INK[0])
    for lash in range(5):
        start = x - 30 + lash * 30
        art.fill(brush([(start, y - 38), (start + 12, y - 54), (start + 26, y - 60)], 4, 3, 0.6), INK[0])
    art.fill(brush([(x - 92, y - 60), (x - 10, y - 92), (x + 90, y - 66)], 3, 13, 2), INK[1])


def _trunk(art: Art) -> None:
    art.fill(poly("250,300 1000,300 1000,560 210,560"), DUSK[1])
    art.fill(poly("262,236 1000,236 1000,306 246,306"), DUSK[3])
    art.fill(poly("254,272 1000,272 1000,306 246,306"), DUSK[2])
    art.fill(rect(246, LID, 760, 6), DUSK[4], 0.8)
    art.fill(rect(246, LID + 7, 760, 9), INK[0], 0.5)
    for x in (306, 900):
        art.fill(poly([(x + 6, 236), (x + 40, 236), (x + 34, 560), (x - 8, 560)]), STEEL[2])
        art.fill(poly([(x + 6, 236), (x + 16, 236), (x + 8, 560), (x - 8, 560)]), STEEL[4])
        for rivet in range(5):
            art.fill(oval(x + 17, 262 + rivet * 66, 5), STEEL[0])
            art.fill(oval(x + 15, 260 + rivet * 66, 2), STEEL[4])
    for x in (448, 842):
        for petal in range(5):
            with art.at(x, 444, turn=petal * 72):
                art.fill(spline("0,-4! 22,-30 0,-58 -22,-30"), RANI[3 if petal % 2 else 2])
        art.fill(oval(x, 444, 13), MARI[3])


def _hasp(art: Art) -> None:
    x = LOCK[0]
    art.fill(rrect(x - 40, 250, 80, 108, 8), INK[0], 0.4, blur=5)
    art.fill(rrect(x - 38, 244, 76, 108, 8), STEEL[1])
    art.fill(rrect(x - 38, 244, 22, 108, 8), STEEL[3])
    art.fill(rrect(x - 9, 318, 18, 26, 6), INK[0])
    for y in (262, 290):
        art.fill(oval(x - 22, y, 5), STEEL[0])
        art.fill(oval(x + 22, y, 5), STEEL[0])


def _lock(art: Art) -> None:
    x, y = LOCK
    shackle = f"{x - 34},{y - 16} {x - 32},{y - 62} {x},{y - 82} {x + 32},{y - 62} {x + 34},{y - 16}"
    art.stroke(spline(shackle, closed=False), STEEL[0], 19)
    art.stroke(spline(shackle, closed=False), STEEL[2], 13)
    art.fill(brush(f"{x - 38},{y - 20} {x - 36},{y - 60} {x - 8},{y - 84}", 2, 4, 2), STEEL[4])
    body = rrect(x - 62, y - 24, 124, 112, 18)
    art.fill(rrect(x - 52, y - 12, 128, 116, 18), INK[0], 0.55, blur=8)
    art.fill(body, MARI[2])
    with art.clip(body):
        art.fill(
            spline(
                [(x + 20, y - 30), (x + 34, y + 40), (x + 6, y + 96), (x + 80, y + 100), (x + 80, y - 30)]
            ),
            MARI[1],
        )
        art.fill(rect(x - 62, y - 24, 124, 9), MARI[4], 0.8)
        art.fill(brush([(x - 50, y - 8), (x - 54, y + 40), (x - 44, y + 80)], 2, 8, 2), MARI[4])
    art.stroke(rrect(x - 50, y - 10, 100, 86, 12), MARI[1], 2, 0.8)
    art.fill(oval(x, y + 30, 17), MARI[0])
    art.fill(oval(x - 2, y + 28, 15), MARI[3])


def _key(art: Art) -> None:
    """Leave the little key in the lock, its bow down, on a twist of white thread."""
    x, y = LOCK[0], LOCK[1] + 30
    art.fill(moved_key(x + 8, y + 8), INK[0], 0.5, blur=3)
    art.fill(moved_key(x, y), STEEL[3])
    art.fill(brush([(x - 4, y + 4), (x - 4, y + 40)], 2.4), STEEL[4])
    art.fill(brush([(x - 24, y + 62), (x - 18, y + 84), (x, y + 92)], 1.4, 3.4, 1.4), STEEL[4])
    art.fill(rrect(x - 3.5, y - 9, 7, 18, 2), INK[0])
    thread = [(x, y + 92), (x + 26, y + 118), (x + 12, y + 150), (x + 40, y + 170)]
    art.fill(brush(thread, 2, 3, 1), CREAM[4])


def moved_key(x: float, y: float) -> Path:
    """Outline the key hanging from its lock: stem, collar, and a bow with a round eye."""
    stem = union(rrect(x - 6, y - 4, 12, 56, 4), rrect(x - 11, y + 40, 22, 9, 3))
    return union(stem, minus(oval(x, y + 74, 27, 25), oval(x, y + 78, 11, 10)))
