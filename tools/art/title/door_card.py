"""The picture of chapter 1: morning on a landing, a shut door with another's name, a paper half under it."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, PAINTS, STEEL, VERM, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline, union

WIDTH, HEIGHT = 960, 540
FLOOR = 462
DOOR = (566, 84, 236, 378)
"""Left, top, width and height of the door's leaf."""


def door_scene(art: Art) -> None:
    """Draw wall, door and landing in full daylight."""
    _wall(art)
    _landing(art)
    _frame(art)
    _leaf(art)
    _name_plate(art)
    _toran(art)
    _paper(art)
    _milk(art)


def door_light() -> tuple[Art, Art]:
    """Give the light: a violet landing, a shaft of morning across the door, her shadow in it."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#6a5c92")
    dim.glow(650, 300, 560, "#a890b0", 0.4)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    shaft = poly("470,-20 900,-20 990,540 420,540 452,300")
    with dim.layer(blend="screen", blur=1.4):
        dim.fill(shaft, "#f0dcbc")
    with bright.layer(blend="add", blur=2):
        bright.fill(shaft, "#281b0b")
    with bright.layer(blend="add", blur=16):
        bright.fill(poly("486,-20 700,-20 640,540 430,540"), "#2a1c0c")
    shadow = _her_shadow()
    with dim.layer(alpha=0.86, blend="mul", blur=1.2):
        dim.fill(shadow, "#6c5a98")
    with bright.layer(blend="mul", blur=1.2):
        bright.fill(shadow, "#181014")
    return dim, bright


def _her_shadow() -> Path:
    """Outline her in profile, sari, bun and all, as the sun lays her on wall and door."""
    head = spline(
        "648,140 672,137 692,148 701,166 702,180 713,199! 705,203 706,211 702,216 703,224 694,233 682,234 "
        "676,246 652,248 640,226 630,196 632,160"
    )
    bun = oval(626, 210, 20, 19)
    ring = ((611, 194), (604, 204), (602, 216), (607, 227), (617, 234), (629, 235))
    flowers = union(*(oval(x, y, 5.6) for x, y in ring))
    body = spline(
        "652,230! 678,230! 684,250 712,262 728,284 734,330 741,400 754,470! 758,540! "
        "566,540! 574,470 588,400 600,330 "
        "602,290 612,264 640,254"
    )
    pallu = spline("612,262! 598,300 584,380 570,452! 590,456 604,380 616,310")
    return union(head, bun, flowers, body, pallu)


def _wall(art: Art) -> None:
    """Paint the two-band oil paint of a stairwell, with the scars of other people's nails."""
    paint = PAINTS["mint"]
    art.fill(rect(0, 0, WIDTH, FLOOR), paint[1])
    art.wash(rect(0, 0, WIDTH, 300), (0, 0), (0, 300), [(0, paint[0], 1), (1, paint[1], 1)])
    art.fill(rect(0, 300, WIDTH, FLOOR - 300), paint[3])
    art.fill(rect(0, 294, WIDTH, 7), paint[5])
    art.fill(rect(0, 440, WIDTH, 24), paint[6])
    for x, y in ((470, 150), (498, 152), (484, 220)):
        art.fill(oval(x, y, 2.2), INK[2])
        art.fill(brush([(x, y + 2), (x + 1, y + 14), (x - 1, y + 26)], 0.6, 2.2, 0.4), paint[0], 0.8)
    art.fill(rrect(468, 176, 44, 34, 1), paint[1])
    art.stroke(rrect(468, 176, 44, 34, 1), paint[0], 1.4, 0.8)
    _crack(art)


def _crack(art: Art) -> None:
    crack = "898,0 890,40 902,70 892,110 906,150 898,190"
    art.fill(brush(crack, 0.8, 2, 0.4), PAINTS["mint"][3], 0.7)
    art.fill(brush("902,70 924,84 940,110", 0.6, 1.4, 0.3), PAINTS["mint"][3], 0.7)


def _landing(art: Art) -> None:
    art.fill(rect(0, FLOOR, WIDTH, HEIGHT - FLOOR), "#a8866a")
    for step, x in enumerate(range(-120, 1100, 116)):
        art.stroke(poly([(x, FLOOR), (x + (x - 560) * 0.22, HEIGHT)], closed=False), "#86664f", 1.6, 0.8)
        tone = "#b7977a" if step % 2 else "#9b7a60"
        art.fill(
            poly(
                [
                    (x, FLOOR),
                    (x + 116, FLOOR),
                    (x + 116 + (x - 444) * 0.22, HEIGHT),
                    (x + (x - 560) * 0.22, HEIGHT),
                ]
            ),
            tone,
            0.5,
        )
    art.wash(rect(0, FLOOR, WIDTH, 30), (0, FLOOR), (0, FLOOR + 30), [(0, INK[0], 0.5), (1, INK[0], 0)])


def _frame(art: Art) -> None:
    x, y, wide, tall = DOOR
    art.fill(rect(x - 30, y - 32, wide + 66, tall + 32), INK[0], 0.4, blur=8)
    art.fill(rect(x - 26, y - 28, wide + 52, tall + 28), WOOD[1])
    art.fill(rect(x - 26, y - 28, wide + 52, 7), WOOD[3])
    art.fill(rect(x - 26, y - 28, 6, tall + 28), WOOD[2])
    art.fill(rect(x - 6, y - 6, wide + 12, tall + 6), INK[0])
    art.fill(rect(x - 34, y + tall - 8, wide + 68, 14), WOOD[0])
    art.fill(rect(x - 34, y + tall - 8, wide + 68, 4), WOOD[3])


def _leaf(art: Art) -> None:
    """Draw the two leaves of a teak door, painted once, with brass that many hands have worn."""
    x, y, wide, tall = DOOR
    for side, left in enumerate((x, x + wide / 2 + 1.5)):
        half = wide / 2 - 1.5
        art.fill(rect(left, y, half, tall - 6), WOOD[2 if side else 3])
        art.fill(rect(left, y, 4, tall - 6), WOOD[4 if not side else 3])
        for panel_y, panel_tall in ((14, 96), (124, 70), (208, 148)):
            box = rrect(left + 16, y + panel_y, half - 32, panel_tall, 3)
            art.fill(box, WOOD[1])
            inner = rrect(left + 21, y + panel_y + 5, half - 42, panel_tall - 10, 2)
            art.fill(inner, WOOD[2 if side else 3])
            art.fill(rect(left + 21, y + panel_y + 5, half - 42, 3), WOOD[4], 0.7)
            with art.clip(inner):
                for grain in range(3):
                    gx = left + 30 + grain * 22
                    line = [
                        (gx, y + panel_y),
                        (gx + 4, y + panel_y + panel_tall * 0.5),
                        (gx - 2, y + panel_y + panel_tall),
                    ]
                    art.fill(brush(line, 0.6, 2, 0.6), WOOD[1], 0.4)
    _lock(art, x + wide / 2, y + 232)


def _lock(art: Art, x: float, y: float) -> None:
    art.fill(rrect(x + 9, y - 28, 20, 62, 4), MARI[1])
    art.fill(rrect(x + 9, y - 28, 9, 62, 4), MARI[2])
    art.fill(oval(x + 19, y - 10, 11), MARI[3])
    art.fill(oval(x + 21, y - 8, 7), MARI[1])
    art.fill(oval(x + 16, y - 14, 3), MARI[4])
    art.fill(oval(x + 19, y + 15, 4), INK[0])
    art.fill(poly([(x + 17, y + 15), (x + 21, y + 15), (x + 23, y + 27), (x + 15, y + 27)]), INK[0])


def _name_plate(art: Art) -> None:
    """Screw on the plate of the owner, whom nobody here has met."""
    x, y, wide, _ = DOOR
    plate_x, plate_y = x + wide * 0.5 - 100, y + 121
    art.fill(rrect(plate_x + 3, plate_y + 5, 200, 62, 4), INK[0], 0.5, blur=3)
    art.fill(rrect(plate_x, plate_y, 200, 62, 4), MARI[2])
    art.fill(rrect(plate_x, plate_y, 200, 26, 4), MARI[3], 0.8)
    art.stroke(rrect(plate_x + 5, plate_y + 5, 190, 52, 2), MARI[0], 1.2)
    write(art, "N. M. DALVI", plate_x + 100, plate_y + 33, 22, WOOD[0], centred=True, track=1)
    write(art, "FLAT 6", plate_x + 100, plate_y + 51, 13, WOOD[0], centred=True, track=3)
    for screw in (plate_x + 9, plate_x + 191):
        art.fill(oval(screw, plate_y + 31, 2.6), MARI[0])


def _toran(art: Art) -> None:
    """Hang last year's mango leaves and one new marigold over the door."""
    x, y, wide, _ = DOOR
    string = [(x - 24, y - 16), (x + wide / 2, y + 4), (x + wide + 24, y - 16)]
    art.stroke(spline(string, closed=False), CREAM[3], 1.6)
    for leaf in range(13):
        share = leaf / 12
        lx = x - 24 + (wide + 48) * share
        ly = y - 16 + 20 * 4 * share * (1 - share)
        if leaf % 3 == 1:
            art.fill(oval(lx, ly + 6, 8), MARI[2 if leaf != 7 else 3])
            art.fill(oval(lx - 2, ly + 4, 4), MARI[3 if leaf != 7 else 4])
            continue
        tone = 2 if leaf % 2 else 1
        blade = spline(f"{lx},{ly}! {lx + 7},{ly + 14} {lx + 1},{ly + 32}! {lx - 7},{ly + 14}")
        art.fill(blade, LEAF[tone])
        art.fill(brush([(lx, ly + 2), (lx + 0.6, ly + 28)], 0.5, 1.2, 0.3), LEAF[3], 0.7)


def _paper(art: Art) -> None:
    """Push a folded paper half under the door, its corner in the light."""
    sheet = poly("604,458 722,452 752,496 620,506")
    art.fill(poly("608,462 728,458 764,504 628,514"), INK[0], 0.5, blur=5)
    art.fill(sheet, CREAM[4])
    with art.clip(sheet):
        art.fill(poly("660,452 722,450 760,500 690,504"), CREAM[3])
        art.fill(poly("604,458 722,452 724,458 604,466"), INK[0], 0.45)
        write(art, "SHANTILAL & SONS", 634, 478, 11, VERM[1])
        for row in range(2):
            y = 487 + row * 8
            art.fill(brush([(638 + row * 4, y), (720 + row * 4, y - 4)], 1.3), INK[2], 0.8)
    art.fill(brush("660,454 690,503", 0.8), CREAM[1], 0.8)


def _milk(art: Art) -> None:
    """Leave the morning's steel can on the landing."""
    art.fill(oval(884, 496, 40, 9), INK[0], 0.5, blur=4)
    can = spline("850,412! 846,450 850,492! 872,498 896,492! 900,450 896,412!")
    art.fill(can, STEEL[2])
    with art.clip(can):
        art.fill(spline("880,408 886,450 880,500 910,500 910,408"), STEEL[0])
        art.fill(brush("858,418 855,452 858,488", 2, 6, 2), STEEL[4])
    art.fill(oval(873, 412, 23, 6.4), STEEL[3])
    art.fill(rrect(860, 400, 26, 11, 4), STEEL[2])
    art.stroke(spline("852,416 850,380 873,366 896,380 894,416", closed=False), STEEL[1], 2.6)
