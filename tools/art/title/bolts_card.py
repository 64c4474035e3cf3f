"""The picture of chapter 7: five bolts on one door, four of them drawn back, and winter light under it."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, SKIN_DEEP, STEEL, TEAL, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline

WIDTH, HEIGHT = 960, 540
DOOR = (520, -30, 330, 520)
FLOOR = 488
LEVELS = (36, 124, 212, 300, 388)
HAND = 300
"""The level of the bolt that is under her hand."""


def bolts_scene(art: Art) -> None:
    """Draw the wall with the pale squares of its stills, the door, its bolts, and a hand on the fourth."""
    _wall(art)
    _door(art)
    for level in LEVELS:
        _bolt(art, level, shut=level > HAND)
    _chain(art)
    _hand(art)


def bolts_light() -> tuple[Art, Art]:
    """Give the light: a violet room at the end of a night, day in a line under the door and down its edge."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#5a4f88")
    dim.glow(700, 500, 330, "#ffe2b8", 0.9)
    dim.glow(860, 220, 260, "#e6c8b8", 0.8)
    dim.glow(600, 300, 240, "#c8b4c4", 0.6)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    with bright.layer(blend="add", blur=2):
        bright.fill(rect(DOOR[0], FLOOR - 6, DOOR[2], 8), "#b08a50")
        bright.fill(rect(DOOR[0] + DOOR[2] - 2, 0, 5, FLOOR), "#a08048")
    with bright.layer(blend="add", blur=14):
        bright.fill(poly([(540, FLOOR), (852, FLOOR), (800, 560), (430, 560)]), "#5a4020")
        bright.fill(rect(844, 0, 26, FLOOR), "#3a2a14")
    return dim, bright


def _wall(art: Art) -> None:
    art.fill(rect(0, 0, WIDTH, HEIGHT), "#b0708a")
    art.wash(rect(0, 0, WIDTH, FLOOR), (0, 0), (0, FLOOR), [(0, "#a86882", 1), (1, "#8a5470", 1)])
    for x in range(20, 500, 54):
        art.fill(brush([(x, 0), (x + 2, 240), (x, FLOOR)], 1.4), "#7c1d51", 0.25)
        for y in range(30, 480, 74):
            art.fill(
                spline([(x + 26, y), (x + 32, y + 12), (x + 26, y + 24), (x + 20, y + 12)]), "#c98fa4", 0.4
            )
    for x, y, wide, tall in ((300, 236, 118, 150), (62, 300, 150, 112)):
        art.fill(rrect(x + 5, y + 8, wide, tall, 3), INK[0], 0.4, blur=5)
        art.fill(rrect(x, y, wide, tall, 3), INK[1])
        art.fill(rect(x + 9, y + 9, wide - 18, tall - 18), CREAM[2])
    _still(art)
    art.fill(rect(0, FLOOR, WIDTH, 60), "#7b5a66")
    art.fill(rect(0, FLOOR - 14, 520, 14), WOOD[1])


def _still(art: Art) -> None:
    """Put a woman who looks over her shoulder in the one frame, and a car in the rain in the other."""
    with art.clip(rect(309, 245, 100, 132)):
        art.fill(rect(300, 236, 120, 150), DUSK[2])
        art.fill(spline("318,400 322,330 350,318 384,330 400,400"), RANI[2])
        art.fill(oval(360, 290, 23, 29), SKIN_DEEP[3])
        art.fill(spline("336,300 332,262 362,250 392,268 386,330 376,296 372,272 344,282"), INK[0])
    with art.clip(rect(71, 309, 132, 94)):
        art.fill(rect(60, 300, 152, 112), TEAL[0])
        art.fill(spline("78,388 84,362 108,356 122,338 164,338 180,358 198,364 200,388"), CREAM[3])
        for x in (104, 174):
            art.fill(oval(x, 388, 12), INK[0])
        for x in range(76, 206, 13):
            art.fill(brush([(x, 306), (x - 8, 340), (x - 14, 366)], 0.6, 1.4, 0.4), DUSK[4], 0.6)


def _door(art: Art) -> None:
    x, y, wide, tall = DOOR
    art.fill(rect(x - 30, y, wide + 60, tall), INK[0], 0.4, blur=10)
    art.fill(rect(x - 26, y, wide + 52, tall), WOOD[1])
    art.fill(rect(x - 26, y, 8, tall), WOOD[3])
    art.fill(rect(x, y, wide, tall), WOOD[2])
    for column in range(2):
        for row in range(3):
            left, top = x + 28 + column * 148, 4 + row * 164
            art.fill(rrect(left, top, 126, 138, 4), WOOD[1])
            art.fill(rrect(left + 7, top + 8, 119, 130, 3), WOOD[3])
            art.fill(rrect(left + 11, top + 12, 106, 116, 2), WOOD[2])
    art.fill(oval(x + 165, 152, 9), MARI[1])
    art.fill(oval(x + 165, 152, 5), INK[0])


def _bolt(art: Art, level: float, *, shut: bool) -> None:
    """Screw a tower bolt to door and frame; an open one has its rod drawn to the right."""
    x = DOOR[0] - 24
    art.fill(rrect(x + 6, level + 7, 150, 30, 5), INK[0], 0.45, blur=4)
    art.fill(rrect(x, level, 34, 30, 5), STEEL[1])
    art.fill(rrect(x + 40, level, 112, 30, 5), STEEL[1])
    art.fill(rrect(x + 40, level, 112, 9, 4), STEEL[3])
    rod = x - 4 if shut else x + 44
    art.fill(rrect(rod, level + 9, 122, 12, 6), STEEL[3])
    art.fill(rrect(rod + 2, level + 10, 116, 4, 2), STEEL[4])
    art.fill(oval(rod + 88, level + 15, 10), MARI[2])
    art.fill(oval(rod + 85, level + 12, 4), MARI[4])
    for screw in (x + 8, x + 48, x + 144):
        art.fill(oval(screw, level + 5, 2.6), STEEL[0])
        art.fill(oval(screw, level + 25, 2.6), STEEL[0])


def _chain(art: Art) -> None:
    """Let the chain hang, unhooked, from the frame."""
    for link in range(9):
        spot = (DOOR[0] - 12 + (link % 2) * 3, 170 + link * 13)
        art.stroke(oval(*spot, 5 if link % 2 else 3, 7), STEEL[3 if link % 2 else 1], 2.4)


def _hand(art: Art) -> None:
    """Bring her hand from the left, bare of rings but one, two fingers on the knob of the fourth bolt."""
    sleeve = spline("300,470! 392,392 452,358! 488,402! 430,446 352,540! 280,560!")
    art.fill(sleeve, CREAM[3])
    with art.clip(sleeve):
        art.fill(spline("392,440 450,400 500,420 420,560 300,560"), CREAM[1])
    arm = spline("436,372! 500,334 540,318! 562,350! 520,378 470,410!")
    art.fill(arm, SKIN_DEEP[4])
    palm = spline("528,322! 560,300 590,302 602,322 592,346 558,356!")
    art.fill(palm, SKIN_DEEP[4])
    for line, widths in (
        ("584,312 610,304 626,312", (19, 15, 9)),
        ("588,326 614,322 628,328", (18, 14, 9)),
        ("582,338 604,340 612,350", (17, 14, 9)),
        ("566,312 588,290 608,290", (17, 14, 9)),
    ):
        art.fill(brush(line, *widths), SKIN_DEEP[4])
        art.fill(brush(line, widths[0] * 0.3, widths[1] * 0.24, 1), SKIN_DEEP[3], 0.8)
    art.fill(spline("540,356 572,350 600,340 590,352 560,366"), SKIN_DEEP[3])
    art.fill(oval(601, 307, 4.4), MARI[3])
