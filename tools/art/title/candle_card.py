"""The picture of chapter 0: a child's house by candlelight on a dormitory floor."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, RED_OXIDE, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import moved, oval, poly, rect, rrect, spline
from tools.art.people.dyes import ORPHANAGE
from tools.art.title.drawing import HOUSE, paper, piece

WIDTH, HEIGHT = 960, 540
FLAME = (716, 218)
DROP_AT = (196, 392)


def candle_scene(art: Art) -> None:
    """Draw floor, bed's leg, bowl, paper, candle, pencil and the hand that holds it, in full daylight."""
    _floor(art)
    _bed(art)
    _bowl(art)
    _page(art)
    _candle(art)
    _hand(art)


def candle_light() -> tuple[Art, Art]:
    """Give the light: blue night all over, one gold pool about the flame."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    x, y = FLAME
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#3c4484")
    dim.glow(x - 60, y + 120, 520, "#ffc070", 1, squash=0.8)
    dim.glow(x - 40, y + 90, 330, "#ffe0a8", 0.9, squash=0.8)
    dim.glow(DROP_AT[0], DROP_AT[1] - 20, 170, "#6f86cc", 0.7)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    bright.glow(x, y, 300, "#7a4a18", 0.85, blend="add")
    bright.glow(x, y, 96, "#c98a3a", 0.9, blend="add")
    for ring in (34, 22):
        bright.fill(oval(x, y + 4, ring * 0.62, ring), "#5a3410", 0.6, blend="add", blur=5)
    return dim, bright


def _floor(art: Art) -> None:
    """Lay red-oxide paving in perspective."""
    art.fill(rect(0, 0, WIDTH, HEIGHT), RED_OXIDE[0])
    vanish = (430, -560)
    for line in range(-8, 17):
        foot = line * 124 - 60
        art.stroke(poly([vanish, (foot, 560)], closed=False), RED_OXIDE[1], 2, 0.8)
    for y in (52, 142, 262, 420):
        art.stroke(poly([(0, y), (WIDTH, y)], closed=False), RED_OXIDE[1], 2, 0.8)
    for x, y, wide in ((60, 300, 190), (420, 480, 260), (800, 110, 150)):
        art.fill(oval(x, y, wide, wide * 0.22), "#b86450", 0.35, blur=9)


def _bed(art: Art) -> None:
    """Draw the iron foot of a bed, and a blanket that hangs down from it."""
    art.fill(poly([(0, 0), (WIDTH, 0), (WIDTH, 40), (0, 26)]), INK[0])
    art.fill(poly([(470, 0), (960, 0), (960, 66), (470, 46)]), INK[0], 0.55, blur=12)
    blanket = spline("520,0! 960,0! 960,58! 900,70 830,56 760,72 690,54 620,66 556,50! ")
    art.fill(blanket, DUSK[2])
    with art.clip(blanket):
        for y in (12, 24, 46):
            art.stroke(
                spline([(500, y), (720, y + 6), (960, y + 4)], closed=False),
                CREAM[3] if y == 24 else RANI[2],
                5,
                0.8,
            )
        for x in (600, 680, 770, 860):
            art.fill(brush([(x, 0), (x + 6, 34), (x - 2, 70)], 2, 9, 2), DUSK[1], 0.8)
    art.fill(rrect(492, 0, 15, 116, 4), INK[2])
    art.fill(rrect(494, 0, 4, 112, 2), INK[4], 0.7)
    art.fill(oval(500, 118, 17, 6), INK[0], 0.6, blur=3)


def _bowl(art: Art) -> None:
    """Set the bowl under the drip: rings in it, a drop above it."""
    x, y = DROP_AT
    art.fill(oval(x + 18, y + 52, 104, 26), INK[0], 0.55, blur=7)
    body = spline(
        f"{x - 92},{y}! {x - 76},{y + 40} {x - 42},{y + 62} {x + 42},{y + 62} {x + 76},{y + 40} {x + 92},{y}!"
    )
    art.fill(body, STEEL[1])
    with art.clip(body):
        art.fill(
            spline(f"{x + 10},{y} {x + 40},{y + 30} {x + 20},{y + 70} {x + 110},{y + 70} {x + 110},{y}"),
            STEEL[0],
        )
        art.fill(brush([(x - 78, y + 10), (x - 62, y + 40), (x - 36, y + 56)], 2, 9, 2), STEEL[3], 0.9)
    art.fill(oval(x, y, 92, 25), STEEL[3])
    art.fill(oval(x, y + 3, 84, 20), DUSK[1])
    for ring, alpha in ((62, 0.5), (38, 0.7), (16, 0.95)):
        art.stroke(oval(x, y + 5, ring, ring * 0.24), DUSK[4], 2, alpha)
    art.fill(spline(f"{x},{y - 96}! {x + 8},{y - 72} {x},{y - 62} {x - 8},{y - 72}"), DUSK[4])
    art.fill(oval(x - 2.4, y - 72, 2), "#ffffff")
    for side in (-1, 1):
        art.fill(
            brush([(x + side * 8, y), (x + side * 16, y - 14), (x + side * 22, y - 10)], 1, 2.4, 0.6), DUSK[4]
        )


def _page(art: Art) -> None:
    """Lay the page on the floor, turned, with the house on it as far as it has got."""
    sheet = paper()
    for name in (*HOUSE, "window"):
        sheet.alpha_composite(piece(name))
    with art.at(268, 178, turn=-7, lean=-0.12, stretch=(0.66, 0.66)):
        art.paste(sheet)


def _candle(art: Art) -> None:
    """Stand a short candle in a tin lid; its wick leans in a draught."""
    x, y = FLAME
    art.fill(oval(x + 24, y + 106, 66, 15), INK[0], 0.5, blur=6)
    art.fill(oval(x, y + 98, 52, 15), STEEL[1])
    art.fill(oval(x, y + 95, 52, 14), STEEL[3])
    art.fill(oval(x, y + 96, 44, 11), STEEL[1])
    stick = spline(
        f"{x - 16},{y + 30}! {x - 17},{y + 66} {x - 21},{y + 96}! {x},{y + 102} "
        f"{x + 21},{y + 96}! {x + 17},{y + 66} {x + 16},{y + 30}!"
    )
    art.fill(stick, CREAM[4])
    with art.clip(stick):
        art.fill(
            spline(
                f"{x + 5},{y + 20} {x + 8},{y + 70} {x + 4},{y + 110} {x + 40},{y + 110} {x + 40},{y + 20}"
            ),
            CREAM[2],
        )
        art.fill(brush([(x - 12, y + 34), (x - 11, y + 58), (x - 14, y + 70)], 3, 5, 6), "#fffaf0")
    art.fill(oval(x, y + 30, 16, 5), "#fff3d0")
    art.fill(brush([(x, y + 30), (x - 1, y + 22), (x + 1, y + 15)], 2.4, 2, 1.4), INK[0])
    art.fill(
        spline(
            f"{x + 3},{y - 34}! {x + 12},{y - 4} {x + 9},{y + 14} {x},{y + 20} {x - 9},{y + 13} "
            f"{x - 10},{y - 6}"
        ),
        MARI[3],
    )
    art.fill(spline(f"{x + 2},{y - 16}! {x + 6},{y + 2} {x},{y + 16} {x - 6},{y + 2}"), "#fff6dc")


def _hand(art: Art) -> None:
    """Bring in a child's hand from below with the red stub, a grey-blue cuff, a bitten thread."""
    with art.at(652, 402, turn=-16):
        art.fill(spline("-8,18 40,30 120,84 190,170 60,190 -10,80"), INK[0], 0.4, blur=9)
        sleeve = spline("54,52! 66,22 92,6! 160,54 250,104 360,150! 330,300! 190,240 110,168")
        art.fill(sleeve, ORPHANAGE[2])
        with art.clip(sleeve):
            art.fill(spline("60,80 110,120 190,180 340,260 330,320 150,240 90,160"), ORPHANAGE[1])
            art.fill(brush("110,40 180,90 280,140", 3, 12, 3), ORPHANAGE[3], 0.7)
            art.fill(brush("92,4 68,28 58,56", 11), CREAM[3])
            art.fill(brush("70,40 60,52 56,58", 9), CREAM[2])
        fist = spline("-6,0 8,-16 34,-20 66,-6 86,12 82,40 64,62 36,62 10,48 -6,26")
        art.fill(fist, SKIN[3])
        with art.clip(fist):
            art.fill(spline("10,30 34,44 80,40 84,80 20,80"), SKIN[2])
        for index, knuckle in enumerate(
            ("-4,22 -16,20 -20,8 -8,0 6,8", "2,36 -12,38 -18,26 -6,18 8,24", "14,48 0,52 -8,42 2,32 16,38")
        ):
            finger = spline(knuckle)
            art.fill(moved(finger, 1.4, 2), SKIN[1])
            art.fill(finger, SKIN[3 if index == 0 else 2])
        with art.at(-12, 10, turn=37):
            art.fill(rrect(-52, -6, 88, 12, 2), VERM[2])
            art.fill(rect(-52, -6, 88, 4), VERM[3])
            art.fill(rect(-10, -6, 46, 12), DUSK[2])
            art.fill(poly("-52,-6 -74,0 -52,6"), WOOD[4])
            art.fill(poly("-66,-2.2 -74,0 -66,2.2"), VERM[1])
            art.fill(brush("36,0 52,10 60,-4 74,6", 1.2), CREAM[4])
        thumb = spline("8,-14 -12,-12 -24,-2 -18,8 0,4 20,2")
        art.fill(moved(thumb, 1.6, 2.4), SKIN[1])
        art.fill(thumb, SKIN[4])
        art.fill(oval(-17, -2, 4, 3), CREAM[3], 0.8)
