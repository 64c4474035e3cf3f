"""The picture of chapter 2: two keys on an old nail, sun through bars, the shadow of a hand that comes."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, PAINTS, RANI, STEEL, VERM
from tools.art.kit.paths import Path, band, minus, oval, poly, rect, rrect, spline, union

WIDTH, HEIGHT = 960, 540
DADO = 452
NAIL: Spot = (682, 122)
SHADOW: Spot = (46, 38)
"""How far the low sun throws what hangs a hand's breadth before the wall."""

PANES = (
    "420,-20 520,-20 540,112 440,124",
    "536,-20 640,-20 662,98 556,110",
    "656,-20 764,-20 788,84 678,96",
    "780,-20 892,-20 918,70 804,82",
    "444,140 543,128 566,330 466,348",
    "559,126 666,113 692,308 582,328",
    "682,111 790,99 818,286 708,306",
    "806,97 921,85 952,262 834,284",
    "470,366 569,348 596,560 494,560",
    "585,345 695,326 724,560 612,560",
    "711,323 821,303 852,560 740,560",
    "837,300 955,279 990,560 868,560",
)
"""What of the wall the sun reaches, between the bars."""

TWIG = "-20,470 60,444 150,430 236,396 300,372"
LEAVES: tuple[tuple[float, float, float, float], ...] = (
    (58, 446, -128, 1.0),
    (132, 432, 62, 1.16),
    (176, 424, -66, 1.08),
    (244, 394, 40, 0.94),
    (298, 374, -24, 1.1),
)
"""Where each leaf sits, which way it points (degrees), and its size."""


def keys_scene(art: Art) -> None:
    """Draw the wall with what other tenants left, the keys, and the twig with its thread."""
    _wall(art)
    for x, y, wide, tall in ((520, 196, 108, 92), (604, 132, 172, 214), (806, 168, 120, 152)):
        _pale(art, x, y, wide, tall)
    for x, y in ((574, 186), (866, 158)):
        nail(art, x, y)
    bunch(art)
    _twig(art)


def keys_light() -> tuple[Art, Art]:
    """Give the light: a violet room, gold panes leaning over the wall, shadows of keys, hand and twig."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#5f5488")
    dim.glow(700, 260, 560, "#a98cae", 0.45)
    dim.glow(180, 420, 330, "#c3aecd", 0.85)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    panes = union(*(poly(pane) for pane in PANES))
    with dim.layer(blend="screen", blur=1.8):
        dim.fill(panes, "#f4c896")
    with bright.layer(blend="add", blur=3):
        bright.fill(panes, "#44270c")
    with bright.layer(blend="add", blur=26):
        bright.fill(panes, "#381e08")
    for shade, on, colour in ((0.9, dim, "#6d5a97"), (1.0, bright, "#181014")):
        with on.layer(alpha=shade, blend="mul", blur=1.6):
            on.fill(_reaching_hand(), colour)
        with on.layer(alpha=shade, blend="mul", blur=1.2):
            with on.at(*SHADOW):
                bunch(on, colour)
            with on.layer(blend="erase"):
                bunch(on, INK[0])
    return dim, bright


def nail(art: Art, x: float, y: float) -> None:
    """Drive an old nail, its paint chipped around it, its streak of rust below."""
    art.fill(spline([(x - 8, y - 2), (x, y - 8), (x + 9, y - 1), (x + 5, y + 9), (x - 6, y + 7)]), CREAM[2])
    art.fill(brush([(x, y + 4), (x + 1.6, y + 26), (x - 0.6, y + 50)], 0.8, 3, 0.4), MARI[0], 0.4)
    art.fill(brush([(x, y), (x - 5, y - 3), (x - 8, y - 5)], 3.2, 3, 3), STEEL[0])
    art.fill(oval(x - 8, y - 5, 4.4), INK[1])
    art.fill(oval(x - 9.2, y - 6.2, 1.8), STEEL[3])


def bunch(art: Art, flat: str = "") -> None:
    """Hang ring, two keys and a brass tag on the nail; flat gives one colour for all, as in a shadow."""
    with art.layer():
        x, y = NAIL
        with art.at(x, y + 18):
            for turn, back in ((-13, True), (7, False)):
                with art.at(turn=turn):
                    _key(art, back=back)
            with art.at(turn=30):
                _tag(art)
            art.stroke(oval(0, 4, 22), MARI[0], 5.4)
            art.stroke(oval(0, 3.4, 22), STEEL[2], 3.4)
            art.stroke(oval(-0.6, 2.6, 22), STEEL[4], 1)
        if flat:
            art.fill(rect(0, -60, WIDTH, HEIGHT + 60), flat, blend="atop")
        else:
            nail(art, x, y)


def _key(art: Art, *, back: bool) -> None:
    """Draw a flat lever key hanging from its bow: cut this spring, no scratch on it yet."""
    bow = minus(
        union(oval(0, 54, 30, 27), rrect(-11, 74, 22, 16, 4)),
        union(oval(0, 36, 7), rrect(-13, 50, 26, 15, 7)),
    )
    bit = poly("5,176 30,176 30,188 21,188 21,196 30,196 30,210 19,210 19,204 5,204")
    body = union(bow, rrect(-5.6, 84, 11.2, 134, 4), rrect(-9, 92, 18, 6, 2), rrect(-8, 102, 16, 4, 2), bit)
    art.fill(body, MARI[1 if back else 2])
    with art.clip(body):
        art.fill(rect(1, 20, 60, 210), MARI[0 if back else 1])
        art.fill(brush("-4,88 -3.6,150 -4,216", 1.4, 2.6, 1.4), MARI[3 if back else 4])
        art.fill(brush("-26,58 -22,36 -8,28 8,28", 1.6, 5, 1), MARI[3 if back else 4])
        art.fill(brush("-14,70 0,77 16,72", 0.8, 2.4, 0.6), MARI[3])


def _tag(art: Art) -> None:
    """Draw the brass tag with the number of the flat."""
    disc = minus(oval(0, 66, 31), oval(0, 42, 5))
    art.fill(rrect(-2, 20, 4, 22, 2), STEEL[1])
    art.fill(disc, MARI[3])
    with art.clip(disc):
        art.fill(spline("8,28 20,60 4,100 50,110 50,20"), MARI[2])
        art.fill(brush("-26,70 -24,52 -12,40", 1, 4, 1), "#fff4d0")
    art.stroke(oval(0, 66, 27), MARI[1], 1.4)
    with art.at(turn=-4, pivot=(0, 66)):
        write(art, "402", 0, 75, 25, MARI[0], centred=True, track=1)


def _reaching_hand() -> Path:
    """Outline hand and forearm as the sun lays them on the wall: bangles, a finger that nearly touches."""
    arm = spline("330,600! 420,500 500,432 552,394! 582,428! 548,464 490,532 440,600!")
    palm = spline("540,404! 560,372 590,358 616,362 632,384 620,414 598,430 572,440!")
    fingers = (
        ("602,374 652,350 698,352", 25, 19, 9),
        ("606,388 656,370 696,382", 25, 19, 9),
        ("602,402 648,394 680,410", 23, 18, 9),
        ("592,416 630,416 656,434", 21, 16, 8),
        ("560,394 592,356 634,338", 24, 19, 10),
    )
    hand = union(palm, *(brush(line, *widths) for line, *widths in fingers))
    tips = ((697, 352), (695, 382), (679, 410), (655, 433), (633, 338))
    hand = union(hand, *(oval(x, y, 4.8) for x, y in tips))
    bangles = union(
        *(band(poly([(x - 20, y - 30), (x + 20, y + 30)], closed=False), 4.4) for x, y in BANGLES)
    )
    sleeve = spline("230,620! 322,532 390,506 448,566 460,620!")
    return union(arm, hand, bangles, sleeve)


BANGLES: tuple[Spot, ...] = ((546, 430), (535, 438), (524, 446), (504, 461))
"""Where on the forearm's shadow her bangles stand out."""


def _wall(art: Art) -> None:
    paint = PAINTS["mint"]
    art.fill(rect(0, 0, WIDTH, HEIGHT), paint[1])
    art.wash(rect(0, 0, WIDTH, 240), (0, 0), (0, 240), [(0, paint[0], 1), (1, paint[1], 1)])
    art.fill(rect(0, DADO, WIDTH, HEIGHT - DADO), paint[3])
    art.fill(rect(0, DADO - 6, WIDTH, 9), paint[5])
    for x, y, wide, tall in (
        (520, 60, 90, 26),
        (900, 350, 120, 40),
        (640, 410, 150, 20),
        (330, 300, 120, 60),
    ):
        art.fill(oval(x, y, wide, tall), paint[0], 0.4, blur=12)
    crack = "960,356 930,372 914,366 890,384 872,380 852,398"
    art.fill(brush(crack, 2, 1.6, 0.3), paint[3], 0.6)
    art.fill(brush("914,366 908,346 894,338", 0.8, 1.2, 0.3), paint[3], 0.6)


def _pale(art: Art, x: float, y: float, wide: float, tall: float) -> None:
    """Leave the clean square where somebody's picture hung."""
    art.fill(rrect(x - 2, y - 2, wide + 4, tall + 4, 3), PAINTS["mint"][0], 0.75)
    art.fill(rrect(x, y, wide, tall, 2), "#b4d8c4")
    art.fill(rrect(x + 3, y + tall - 4, wide - 6, 3, 1), PAINTS["mint"][0], 0.5)


def _twig(art: Art) -> None:
    """Lean Bai's banyan twig into the corner, five leaves wound about with white thread."""
    art.fill(brush(TWIG, 15, 11, 4), "#4a2826")
    art.fill(brush("-20,466 60,440 150,426 236,393 296,371", 4, 3, 1), "#9b633b")
    for x, y, turn, size in LEAVES:
        with art.at(x, y, turn=turn, scale=size):
            _leaf(art)
    _thread(art)


def _leaf(art: Art) -> None:
    """Draw one thick oval leaf that points up from its stalk."""
    art.fill(brush("0,0 2,-10 0,-22", 4, 3.4, 3), MARI[1])
    blade = spline("0,-18! -30,-40 -38,-80 -22,-118 0,-134! 22,-118 38,-80 30,-40")
    art.fill(blade, LEAF[2])
    with art.clip(blade):
        art.fill(spline("0,-10 4,-80 0,-140 60,-140 60,-10"), LEAF[1])
        for side in (-1, 1):
            for rib in range(5):
                y = -36 - rib * 18
                rib_line = [(0, y), (side * 16, y - 12), (side * 34, y - 16)]
                art.fill(brush(rib_line, 1.4, 1, 0.3), LEAF[3], 0.65)
        art.fill(brush("-22,-52 -27,-80 -17,-108", 1, 6, 1), LEAF[3], 0.8)
    art.fill(brush("0,-20 0.6,-80 0,-130", 2.6, 1.8, 0.6), LEAF[4])


def _thread(art: Art) -> None:
    """Wind the thread round and round, and let its end hang with a knot of kumkum red."""
    for turn in range(19):
        x, y = 70 + turn * 9.2 + turn % 3 * 2, 441 - turn * 2.5 - (turn > 9) * (turn - 9) * 1.3
        loop = [(x - 4, y + 10 + turn % 2 * 2), (x + 1, y), (x + 5, y - 11)]
        art.fill(brush(loop, 1.4, 2.6, 1.4), CREAM[4 if turn % 3 else 3])
    sweep = "84,434 118,404 176,418 214,392 240,404"
    art.fill(brush(sweep, 1, 2, 0.8), CREAM[4])
    art.fill(brush("232,402 240,440 228,478 236,512", 1.6, 2, 0.8), CREAM[4])
    art.fill(oval(236, 514, 4), VERM[2])
    art.fill(brush("236,516 232,530 236,540", 1.4, 2.6, 1), RANI[3])
