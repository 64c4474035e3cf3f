"""The steps of the station: a door that is never shut, a lamp, a bicycle, sand, a dog."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import shadowed
from tools.art.places.station.rooms import BLUE


@prop("station_leaf", 24, 144)
def station_leaf(art: Art) -> None:
    """One leaf of the door, hooked back: it has no bolt, they do not shut."""
    art.fill(poly("3,8 16,0 16,126 3,141"), BLUE[2])
    art.fill(poly("3,8 5,6.6 5,138 3,141"), BLUE[4], 0.8)
    art.fill(poly("16,0 19,2 19,128 16,126"), BLUE[0])
    for top, low in ((18, 60), (72, 120)):
        art.fill(poly(((6, top), (13, top - 4), (13, low - 4), (6, low))), BLUE[1])
    art.stroke(spline("9,66 13,68 12,72", closed=False), MARI[3], 1.4)


@prop("station_board", 186, 42)
def station_board(art: Art) -> None:
    """The board over the door, of the firm's own enamel: two words, no name."""
    shadowed(art, rrect(3, 3, 180, 34, 3), drop=3)
    art.fill(rrect(3, 3, 180, 34, 3), BLUE[0])
    art.fill(rrect(3, 3, 179, 33, 3), BLUE[1])
    art.stroke(rrect(6.4, 6.4, 172, 26, 2), VERM[2], 1.6)
    write(art, "Police Station", 93, 27, 21, CREAM[4], centred=True)


@prop("gate_lamp", 33, 48)
def gate_lamp(art: Art) -> None:
    """A lantern on a bracket, one of its panes blue."""
    art.fill(rect(2, 8, 12, 2.4), INK[1])
    art.fill(brush("2,18 8,14 13,9", 1.6), INK[1])
    art.fill(poly("8,14 26,14 23,38 11,38"), INK[1])
    art.fill(poly("10,16 17,16 17,36 12.4,36"), "#f3d79a")
    art.fill(poly("18,16 24,16 21.6,36 18,36"), BLUE[3])
    art.fill(poly("6,14 17,5 28,14"), INK[2])
    art.fill(rect(14, 38, 6, 4), INK[1])


@glow("gate_lamp")
def gate_lamp_glow(art: Art) -> None:
    """The lantern alight."""
    art.fill(poly("10,16 17,16 17,36 12.4,36"), "#fff0c0")
    art.fill(poly("18,16 24,16 21.6,36 18,36"), "#8fb8ff", 0.8)
    art.fill(oval(16, 26, 15, 15), "#ffc070", 0.35, blur=5)


@prop("bicycle", 108, 72, foot=Foot(6, 57, 96, 15))
def bicycle(art: Art) -> None:
    """The constable's bicycle, his name on the mudguard, chained to itself."""
    art.fill(oval(56, 69, 48, 4), INK[0], 0.35, blur=1.4)
    for x in (24, 84):
        art.stroke(oval(x, 49, 20), INK[0], 2.8)
        art.stroke(oval(x, 49, 18), STEEL[2], 1)
        for dx, dy in ((17, 0), (0, 17), (12, 12), (12, -12)):
            art.stroke(poly(((x - dx, 49 - dy), (x + dx, 49 + dy)), closed=False), STEEL[1], 0.5)
        art.fill(oval(x, 49, 2.4), STEEL[0])
    for line in ("24,49 40,22 74,20 50,50 24,49", "40,22 50,50", "74,20 84,49"):
        art.stroke(poly(line, closed=False), BLUE[1], 2.6)
    art.stroke(poly("24,49 40,22 74,20", closed=False), BLUE[3], 0.8)
    art.fill(rect(39, 14, 2, 9), INK[0])
    art.fill(spline("30,13 40,9 49,12 47,15 33,16"), WOOD[1])
    art.stroke(spline("72,20 72,9 80,8", closed=False), STEEL[3], 2)
    art.fill(rrect(79, 6, 8, 4, 2), INK[0])
    art.fill(oval(50, 50, 5), STEEL[0])
    art.stroke(spline("8,40 14,30 26,27", closed=False), INK[1], 2.2)


@prop("fire_buckets", 96, 54)
def fire_buckets(art: Art) -> None:
    """Four red buckets of sand on a rail, one planted."""
    art.fill(rect(2, 6, 90, 4), WOOD[1])
    art.fill(rect(2, 6, 90, 1.2), WOOD[3])
    for index in range(4):
        x = 6 + index * 22
        art.stroke(spline(f"{x},20 {x + 8},8 {x + 16},20", closed=False), STEEL[1], 1.2)
        art.fill(poly(((x + 3, 23), (x + 20, 23), (x + 17, 46), (x + 6, 46))), INK[0], 0.3, blur=1)
        art.fill(poly(((x, 20), (x + 17, 20), (x + 13, 43), (x + 4, 43))), VERM[1])
        art.fill(poly(((x, 20), (x + 9, 20), (x + 8, 43), (x + 4, 43))), VERM[2])
        art.fill(oval(x + 8.5, 20, 8.5, 2.6), "#c9a878")
        if index == 2:
            for dx, dy in ((-5, -9), (0, -13), (6, -9)):
                art.fill(brush(((x + 8, 20), (x + 8 + dx, 20 + dy)), 1, 3.4, 0.8), LEAF[2])
        write(art, "Fire", x + 8.5, 34, 6.4, CREAM[4], centred=True)


@prop("dog_asleep", 63, 30)
def dog_asleep(art: Art) -> None:
    """The station's dog, who has given his statement."""
    art.fill(oval(32, 25, 27, 4), INK[0], 0.4, blur=1.2)
    art.fill(spline("6,24 6,15 14,8 28,6 42,9 50,16 51,24 30,27"), "#a8703f")
    art.fill(spline("28,6 42,9 50,16 51,24 38,26 40,16"), "#7c4f30")
    art.fill(spline("10,14 18,9 28,8 22,13 12,18"), "#cf9a62")
    art.fill(spline("40,20 47,14 55,15 60,20 58,24 46,26"), "#a8703f")
    art.fill(spline("44,16 43,9 49,13 50,18"), "#6b4028")
    art.fill(oval(59.4, 21, 1.6, 1.3), INK[0])
    art.stroke(spline("51,19 53,20 55,19.4", closed=False), INK[0], 0.8)
    art.fill(brush("8,22 3,26 14,28 22,27", 2.4, 2.8, 1.2), "#7c4f30")
    art.fill(brush("44,26 52,27.4 58,27", 2.6, 2.8, 2), "#cf9a62")


@prop("station_mat", 84, 45)
def station_mat(art: Art) -> None:
    """A coir mat inside the door: no word on it, worn through to the knots where everybody steps."""
    art.fill(rrect(3, 4, 78, 38, 2), INK[0], 0.3, blur=1.2)
    art.fill(rrect(2, 2, 78, 38, 2), "#7f5531")
    art.fill(rrect(5, 5, 72, 32, 1), "#a97b47")
    for row in range(8):
        art.fill(rect(5, 5 + row * 4, 72, 1.1), "#7f5531", 0.45)
    for column in range(15):
        art.fill(rect(9 + column * 4.8, 5, 0.9, 32), "#c89c66", 0.3)
    worn = spline("26,10 42,7 58,11 62,22 55,33 40,36 27,31 22,20")
    art.fill(worn, "#c89c66", 0.75)
    with art.clip(worn):
        for row in range(9):
            art.fill(rect(20, 6 + row * 3.6, 46, 0.8), "#8f6336", 0.7)
    for x in (2, 78.6):
        for step in range(9):
            art.fill(rect(x, 4 + step * 4, 1.4, 1.6), "#c89c66")
