"""The picture of August: a typewriter from in front, a sheet in it, and two hands about to begin."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, MARI, PAINTS, SKIN, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline

WIDTH, HEIGHT = 960, 540
DESK = 404
ROWS = ("QWERTYUIOP", "ASDFGHJKL;", "ZXCVBNM,./")


def typing_scene(art: Art) -> None:
    """Draw the office wall, the desk, the machine with its sheet, and her hands over the keys."""
    _wall(art)
    _desk(art)
    _sheet(art)
    _machine(art)
    _keys(art)
    for side in (1, -1):
        with art.at(650, 0, stretch=(side, 1)):
            _hand(art)


def typing_light() -> tuple[Art, Art]:
    """Give the light: a violet room, morning sun from the right, falling on sheet, keys and knuckles."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#5d5186")
    dim.glow(660, 250, 420, "#ffe6c4", 0.95)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    with bright.layer(blend="add", blur=10):
        bright.fill(poly("960,-40 960,120 430,560 250,560"), "#22150a")
        bright.fill(poly("960,170 960,300 640,560 500,560"), "#22150a")
    bright.glow(650, 150, 250, "#4a3418", 0.8, blend="add")
    return dim, bright


def _wall(art: Art) -> None:
    paint = PAINTS["ochre"]
    art.fill(rect(0, 0, WIDTH, DESK), paint[0])
    art.fill(rect(0, 250, WIDTH, DESK - 250), paint[3])
    art.fill(rect(0, 245, WIDTH, 7), paint[5])
    for x, y, wide, tall, tone in ((350, 24, 120, 78, TEAL[1]), (846, 40, 90, 110, VERM[1])):
        art.fill(rrect(x + 5, y + 7, wide, tall, 8), INK[0], 0.4, blur=4)
        art.fill(rrect(x, y, wide, tall, 8), tone)
        art.stroke(rrect(x + 6, y + 6, wide - 12, tall - 12, 5), CREAM[4], 2)
        for corner in ((x + 5, y + 5), (x + wide - 5, y + tall - 5)):
            art.fill(oval(*corner, 2), STEEL[3])
    write(art, "QUIET", 410, 73, 30, CREAM[4], centred=True, track=3)
    write(art, "EXIT", 891, 106, 26, CREAM[4], centred=True, track=2)


def _desk(art: Art) -> None:
    art.fill(rect(0, DESK, WIDTH, HEIGHT - DESK), WOOD[2])
    art.fill(rect(0, DESK, WIDTH, 7), WOOD[4])
    for y, x in ((430, 40), (468, 240), (500, 90), (520, 620)):
        art.fill(brush([(x, y), (x + 150, y - 4), (x + 330, y + 2)], 0.6, 2.4, 0.6), WOOD[1], 0.7)
    art.fill(rrect(356, 500, 600, 40, 14), INK[0], 0.45, blur=10)


def _sheet(art: Art) -> None:
    """Wind a sheet into the platen: a letter that has got as far as its second line."""
    sheet = poly("508,30 796,22 800,260 504,260")
    art.fill(poly("516,40 806,34 812,262 512,262"), INK[0], 0.35, blur=6)
    art.fill(sheet, CREAM[4])
    with art.clip(sheet):
        art.fill(poly("720,20 800,20 810,260 690,260"), CREAM[3], 0.7)
    with art.at(turn=-1.2, pivot=(650, 140)):
        write(art, "Dear Sir,", 532, 96, 25, INK[1])
        write(art, "The undersigned begs", 532, 138, 25, INK[1])
        write(art, "to", 532, 178, 25, INK[1])
        art.fill(rect(566, 182, 15, 2.6), VERM[2])


def _machine(art: Art) -> None:
    art.fill(rrect(430, 226, 440, 48, 22), INK[1])
    art.fill(rrect(430, 230, 440, 12, 6), INK[3], 0.8)
    for x in (418, 862):
        art.fill(rrect(x - 6, 220, 34, 58, 10), INK[0])
        art.fill(rrect(x - 2, 226, 8, 46, 4), INK[2])
    art.fill(brush("852,226 900,206 926,202", 7, 6, 9), STEEL[3])
    body = spline("400,300! 420,272! 880,272! 904,300! 934,520! 930,540 370,540 366,520!")
    art.fill(body, TEAL[1])
    with art.clip(body):
        art.fill(spline("760,260 830,400 810,560 980,560 980,260"), TEAL[0])
        art.fill(brush("410,300 394,420 380,520", 3, 9, 3), TEAL[2])
        art.fill(rect(390, 272, 530, 8), TEAL[3], 0.7)
    art.fill(spline("494,330! 520,290 650,280 780,290 806,330! 740,344 560,344"), INK[0])
    for arm in range(15):
        lean = (arm - 7) * 16
        art.fill(
            brush([(650 + lean * 1.2, 334), (650 + lean * 0.9, 312), (650 + lean * 0.5, 296)], 2, 2.6, 2),
            STEEL[2 if arm % 2 else 3],
        )
    for x in (466, 834):
        art.fill(oval(x, 306, 27, 21), INK[0])
        art.fill(oval(x, 304, 18, 14), VERM[1])
        art.fill(oval(x, 304, 5, 4), STEEL[4])


def _keys(art: Art) -> None:
    """Set out three rows of round keys with their letters; one of them is down."""
    for row, letters in enumerate(ROWS):
        for column, name in enumerate(letters):
            x = 452 + column * 43.4 + row * 13
            y = 374 + row * 47
            down = name == "H"
            art.fill(oval(x + 2, y + 9, 18, 13), INK[0], 0.55, blur=2)
            art.fill(oval(x, y + (5 if down else 2), 18, 15), STEEL[3])
            art.fill(oval(x, y + (5 if down else 0), 16, 13), INK[0 if down else 1])
            write(art, name, x, y + (11 if down else 6), 17, MARI[4] if down else CREAM[3], centred=True)
    art.fill(rrect(516, 516, 280, 20, 10), INK[1])


def _hand(art: Art) -> None:
    """Draw one hand from its wrist at the lower edge, fingers curved over their keys, a bare third finger."""
    arm = spline("130,600! 150,520 168,470 214,462 242,490 262,560 280,620!")
    art.fill(arm, SKIN[3])
    for index, (x, y, reach) in enumerate(((66, 424, 0), (104, 410, 0), (142, 408, 0), (178, 418, 0))):
        knuckle = (x + 46 - index * 8, 474 - index * 3)
        finger = [knuckle, ((x + knuckle[0]) / 2 + 4, y + 12), (x, y + reach)]
        art.fill(brush(finger, 24, 22, 13), SKIN[3])
        art.fill(brush([(px + 6, py + 5) for px, py in finger], 9, 8, 4), SKIN[2])
        art.fill(oval(x - 1, y + 1, 5, 6.4), SKIN[4])
    palm = spline("100,482 118,458 160,446 210,454 238,486 226,524 170,536 122,520")
    art.fill(palm, SKIN[3])
    with art.clip(palm):
        art.fill(spline("190,440 214,486 180,540 260,540 260,440"), SKIN[2])
    art.fill(brush("120,486 82,490 46,478", 26, 20, 14), SKIN[3])
    art.fill(brush("150,524 196,540 250,524", 3), MARI[3])
