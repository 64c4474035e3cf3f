"""The mess: oilcloth tables, benches, a tea urn as big as a child, the kitchen behind a hatch."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import hung, leg, tin, tumbler


def _bench(art: Art, y: float, width: float) -> None:
    """Lay a bench along the table, `width` long, its seat at y."""
    for x in (12, width - 16):
        leg(art, x, y + 6, 14, width=5)
    art.fill(rrect(6, y + 1, width - 12, 9, 2), WOOD[1])
    art.fill(rrect(6, y, width - 12, 7, 2), WOOD[3])
    art.fill(rect(7, y, width - 14, 1.3), WOOD[4])


def _oilcloth(art: Art, ramp: Ramp, width: float) -> None:
    """Spread a checked oilcloth over a long table and tack its edge."""
    art.fill(rect(4, 34, width - 8, 12), ramp[1])
    top = rrect(2, 6, width - 4, 31, 2)
    art.fill(top, CREAM[4])
    with art.clip(top):
        for column in range(int(width // 9)):
            art.fill(rect(column * 9, 0, 4.5, 40), ramp[3], 0.45)
        for row in range(4):
            art.fill(rect(0, 6 + row * 9, width, 4.5), ramp[3], 0.45)
        art.fill(poly(f"{width - 90},6 {width - 60},6 {width - 78},37 {width - 108},37"), "#ffffff", 0.22)
    for index in range(int(width // 14)):
        art.fill(poly(f"{4 + index * 14},37 {11 + index * 14},46 {18 + index * 14},37"), ramp[2])


def _thali(art: Art, x: float, y: float) -> None:
    """Put down a steel plate with dal, rice and something green."""
    art.fill(oval(x, y + 1, 9, 4.4), INK[0], 0.3)
    art.fill(oval(x, y, 9, 4.4), STEEL[2])
    art.fill(oval(x, y - 0.4, 7.6, 3.4), STEEL[4])
    art.fill(oval(x - 2, y - 1, 3, 1.6), CREAM[4])
    art.fill(oval(x + 3, y, 2.4, 1.4), MARI[2])
    art.fill(oval(x, y + 1.4, 1.6, 0.9), LEAF[2])


@prop("mess_table", 198, 78, foot=Foot(4, 36, 190, 42))
def mess_table(art: Art) -> None:
    """The long table, red checks: three places laid, a sauce bottle, a jug, a bench on the near side."""
    contact(art, 8, 62, 184, 24)
    for x in (8, 184):
        leg(art, x, 36, 26, width=6)
    _oilcloth(art, VERM, 198)
    for x in (34, 96, 150):
        _thali(art, x, 25)
    for x in (52, 114):
        tumbler(art, x, 14, 6)
    art.fill(rrect(74, 4, 6, 15, 2), VERM[1])
    art.fill(rect(75.4, 0, 3, 6), VERM[2])
    art.fill(rect(74, 9, 6, 5), CREAM[3])
    art.fill(spline("128,18! 128,4! 139,4! 140,18!"), STEEL[2])
    art.fill(rect(130, 4, 3, 14), STEEL[4])
    art.stroke(spline("139,6 145,9 140,15", closed=False), STEEL[1], 1.6)
    art.fill(oval(174, 16, 7, 3), WOOD[2])
    for dx, dy in ((-3, -1), (2, -2), (0, 1)):
        art.fill(oval(174 + dx, 14 + dy, 3.4, 2.4), MARI[3])
    _bench(art, 58, 198)


@prop("mess_table_bare", 174, 78, foot=Foot(4, 36, 166, 42))
def mess_table_bare(art: Art) -> None:
    """The other table, green checks: wiped, one exercise book on it and a darning egg."""
    contact(art, 8, 62, 160, 24)
    for x in (8, 160):
        leg(art, x, 36, 26, width=6)
    _oilcloth(art, TEAL, 174)
    art.fill(poly("40,14 58,12 61,26 42,28"), DUSK[2])
    art.fill(poly("43,16 56,14.6 57,18 44,19.6"), CREAM[4])
    art.fill(oval(120, 20, 6, 4.4), WOOD[3])
    art.fill(brush("112,22 122,18 134,24", 4, 6, 3), VERM[2], 0.9)
    art.stroke(poly("128,20 136,16", closed=False), STEEL[4], 0.9)
    tumbler(art, 84, 13, 6)
    tumbler(art, 92, 15, 6)
    _bench(art, 58, 174)


@prop("tea_urn", 84, 114, foot=Foot(4, 86, 76, 28))
def tea_urn(art: Art) -> None:
    """The urn on its table: ten litres, a brass tap, a cup under the drip, cups in a pyramid."""
    contact(art, 6, 112, 70, 18)
    for x in (7, 71):
        leg(art, x, 80, 32, width=5)
    art.fill(rect(6, 96, 71, 4), WOOD[1])
    tin(art, 14, 88, 13, 14)
    art.fill(rrect(2, 72, 80, 12, 2), WOOD[1])
    art.fill(rrect(2, 70, 80, 10, 2), WOOD[3])
    art.fill(rect(3, 70, 78, 1.4), WOOD[4])
    body = spline("14,74! 12,28 18,22! 46,22! 52,28 50,74!")
    art.fill(body, STEEL[1])
    with art.clip(body):
        art.fill(rect(12, 20, 22, 56), STEEL[2])
        art.fill(rect(16, 20, 6, 56), STEEL[4])
        art.fill(rect(44, 20, 10, 56), STEEL[0], 0.7)
    for hoop in (34, 66):
        art.fill(rect(12, hoop, 40, 2), MARI[2])
    art.fill(spline("16,22! 20,13 32,10 44,13 48,22!"), STEEL[3])
    art.fill(oval(32, 9, 4, 3), WOOD[1])
    art.stroke(spline("11,38 6,42 6,54 11,58", closed=False), INK[2], 2.4)
    art.fill(rrect(46, 56, 12, 4, 1.5), MARI[2])
    art.fill(rect(54, 58, 3, 7), MARI[1])
    art.fill(rect(51, 51, 2.4, 6), MARI[3])
    for cx, cy in ((63, 70), (70, 70), (77, 70), (66.5, 63), (73.5, 63), (70, 56), (55.5, 72)):
        art.fill(
            spline(f"{cx - 3.2},{cy - 6}! {cx + 3.2},{cy - 6}! {cx + 2.2},{cy}! {cx - 2.2},{cy}!"),
            CREAM[4],
        )
        art.fill(rect(cx - 3, cy - 4.4, 6, 1.1), VERM[2])
    for line in ("26,6 22,0 27,-4", "36,6 40,1 36,-4"):
        art.stroke(spline(line, closed=False), CREAM[4], 1.2, 0.5)


@prop("kitchen_hatch", 114, 84)
def kitchen_hatch(art: Art) -> None:
    """The hatch to the kitchen, its shutter up: a ladle on a hook, a flame, the cook's hand of plates."""
    art.fill(rect(5, 6, 106, 76), INK[0], 0.3, blur=1.5)
    art.fill(rect(2, 2, 106, 70), WOOD[1])
    art.fill(rect(2, 2, 106, 1.6), WOOD[4])
    inside = rect(8, 16, 94, 52)
    art.wash(inside, (0, 16), (0, 68), [(0, "#3a2430", 1), (1, "#7a4a34", 1)])
    with art.clip(inside):
        for x, ramp in ((16, STEEL), (34, MARI), (52, STEEL)):
            art.stroke(poly(f"{x},16 {x},24", closed=False), ramp[3], 1)
            art.fill(oval(x, 30, 5, 6), ramp[2])
        art.fill(rrect(64, 44, 30, 24, 3), INK[1])
        art.fill(oval(79, 45, 17, 4), STEEL[2])
        art.fill(spline("70,68! 74,60 79,64 84,60 88,68!"), "#ff9a40")
        for row in range(5):
            art.fill(oval(24, 64 - row * 2.6, 12, 2.4), STEEL[4 - row % 2])
    for row in range(5):
        art.fill(rect(6, 3 + row * 2.6, 98, 2), WOOD[2 + row % 2])
    art.fill(rrect(0, 68, 112, 7, 1.5), WOOD[3])
    art.fill(rect(0, 68, 112, 1.6), WOOD[4])
    art.fill(rect(2, 75, 106, 4), INK[0], 0.4)


@glow("kitchen_hatch")
def kitchen_hatch_glow(art: Art) -> None:
    """The fire in the kitchen."""
    art.fill(rect(8, 16, 94, 52), "#c06a30", 0.35)
    art.fill(spline("70,68! 74,60 79,64 84,60 88,68!"), "#ffe0a0")
    art.fill(rect(0, 68, 112, 1.6), "#ffc880", 0.7)


@prop("mess_menu_board", 66, 78)
def menu_board(art: Art) -> None:
    """The week in chalk: one word, six times, and an egg."""
    hung(art, 2, 2, 61, 73, rim=4)
    art.fill(rect(6, 6, 53, 65), "#243a36")
    write(art, "MENU", 32.5, 17, 9, CREAM[4], centred=True, track=1.4)
    for row in range(7):
        y = 23 + row * 6.6
        art.fill(rect(10, y, 9, 1.6), CREAM[3], 0.8)
        art.fill(rect(23, y, (22, 22, 24, 22, 0, 22, 14)[row], 1.6), CREAM[4], 0.85)
    art.stroke(oval(46, 63, 4.4, 3), CREAM[4], 1)
    art.fill(poly("41,57 43,54 45,56.6 47,53.4 49,56.6 51,54 52,57"), MARI[3])
    art.fill(spline("22,49 30,46 44,48 40,53 26,53"), CREAM[2], 0.3)


@prop("mess_plates", 96, 66)
def plate_shelf(art: Art) -> None:
    """Plates on edge, glasses head down, one enamel mug with a name."""
    for y in (28, 58):
        art.fill(rect(3, y + 3, 92, 3), INK[0], 0.3, blur=1)
        art.fill(rect(2, y, 92, 4), WOOD[2])
        art.fill(rect(2, y, 92, 1.3), WOOD[4])
    for index in range(11):
        x = 8 + index * 8
        art.fill(oval(x, 17, 3.4, 11), STEEL[2])
        art.fill(oval(x - 1, 17, 2, 10), STEEL[4])
    for index in range(7):
        tumbler(art, 6 + index * 10, 46, 7)
    art.fill(rrect(78, 44, 11, 14, 2), CREAM[4])
    art.fill(rect(78, 44, 11, 2), DUSK[2])
    art.fill(rect(80, 50, 7, 1.6), RANI[2])


@prop("mess_basin", 54, 66, foot=Foot(6, 48, 42, 18))
def wash_basin(art: Art) -> None:
    """The basin for hands, a sliver of red soap on it, a towel that is changed on Sundays."""
    contact(art, 14, 64, 26, 9)
    art.fill(spline("20,32! 34,32! 32,63! 22,63!"), CREAM[2])
    art.fill(spline("20,32! 26,32! 26,63! 22,63!"), CREAM[3])
    art.fill(spline("4,18! 50,18! 46,32 36,37 18,37 8,32"), CREAM[3])
    art.fill(oval(27, 19, 23, 6), CREAM[4])
    art.fill(oval(27, 20, 17, 4), DUSK[4])
    art.fill(oval(27, 21, 2, 0.9), INK[1])
    art.fill(rrect(24, 4, 6, 13, 2), MARI[2])
    art.fill(rrect(24, 11, 5, 3, 1), MARI[4])
    art.fill(rrect(38, 14, 7, 3.4, 1.4), VERM[3])
    art.fill(spline("46,20! 56,20! 55,44 50,46 46,43"), CREAM[4])
    art.fill(rect(47, 38, 8, 2), RANI[2])


@prop("mess_filter", 39, 84, foot=Foot(6, 62, 27, 22))
def water_filter(art: Art) -> None:
    """A stoneware filter on a stool, one candle for nineteen throats."""
    contact(art, 8, 82, 24, 10)
    for x in (7, 28):
        leg(art, x, 58, 25)
    art.fill(rrect(4, 52, 31, 9, 2), WOOD[2])
    art.fill(rect(5, 52, 29, 1.3), WOOD[4])
    for top, low in ((8, 29), (30, 52)):
        body = spline(f"7,{top}! 32,{top}! 34,{(top + low) / 2} 32,{low}! 7,{low}! 5,{(top + low) / 2}")
        art.fill(body, CREAM[2])
        with art.clip(body):
            art.fill(rect(4, top, 17, 24), CREAM[3])
            art.fill(rect(8, top, 3, 24), CREAM[4])
            art.fill(rect(4, top + 3, 34, 1.6), DUSK[2])
    art.fill(oval(19.5, 7, 13, 3.4), CREAM[3])
    art.fill(oval(19.5, 4.4, 3, 2), CREAM[1])
    art.fill(rrect(17, 45, 5, 5, 1), MARI[2])
