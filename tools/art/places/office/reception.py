"""The hall where one waits: a bench dented for three, a register of minutes, notices, a counter, pay day."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import leg, wire, writing
from tools.art.places.telephone import dial_telephone


@prop("reception_bench", 126, 66, foot=Foot(3, 42, 120, 24))
def reception_bench(art: Art) -> None:
    """The bench of those who wait: slatted, dented for three."""
    contact(art, 6, 64, 112, 18)
    for x in (6, 114):
        leg(art, x, 30, 34, width=6)
    for index in range(3):
        art.fill(rect(4, 8 + index * 10, 118, 7), WOOD[2])
        art.fill(rect(4, 8 + index * 10, 118, 1.6), WOOD[4])
    art.fill(rrect(2, 38, 122, 14, 2), WOOD[1])
    art.fill(rrect(2, 36, 122, 11, 2), WOOD[3])
    for x in (10, 49, 88):
        art.fill(spline(f"{x},41 {x + 8},38.4 {x + 20},38.4 {x + 28},41 {x + 14},44.6"), WOOD[2], 0.75)
    art.fill(rect(3, 45.4, 120, 1.4), WOOD[4], 0.8)
    for x in (1, 119):
        art.fill(rrect(x, 24, 6, 22, 2), WOOD[1])
        art.fill(rrect(x, 23, 6, 5, 2), WOOD[4])


@prop("counter", 144, 72, foot=Foot(0, 48, 144, 24))
def counter(art: Art) -> None:
    """The counter between the street and the firm: a flap, a telephone for visitors, an enamel Enquiries."""
    contact(art, 4, 70, 136, 18)
    art.fill(rect(2, 30, 140, 41), WOOD[1])
    for x in (6, 40, 74, 108):
        art.fill(rect(x, 36, 30, 30), WOOD[2])
        art.fill(rect(x, 36, 30, 1.3), WOOD[0], 0.8)
        art.fill(rect(x + 25, 37, 5, 29), WOOD[1])
    art.fill(rrect(0, 14, 144, 20, 2), WOOD[1])
    art.fill(rrect(0, 13, 144, 17, 2), WOOD[3])
    art.fill(rect(1, 28.6, 142, 1.6), WOOD[4])
    art.fill(rect(112, 13, 1.2, 17), WOOD[1])
    plate_width = 42
    art.fill(rrect(36, 42, plate_width, 15, 1.5), INK[0], 0.4)
    art.fill(rrect(35, 41, plate_width, 15, 1.5), DUSK[1])
    art.stroke(rrect(36.6, 42.6, plate_width - 3.2, 11.8, 1), CREAM[4], 0.7)
    write(art, "Enquiries", 56, 51.4, 8, CREAM[4], centred=True)
    with art.at(4, -10, scale=0.62):
        dial_telephone(art)
    art.fill(poly("66,17 84,16 86,26 68,27"), CREAM[4])
    writing(art, 69, 19, 13, 3, 2.4)
    art.fill(oval(100, 24, 5, 2), INK[0], 0.4, blur=0.8)
    art.fill(spline("96,23! 97,18 100,16 103,18 104,23!"), MARI[3])


@prop("time_register", 54, 84, foot=Foot(4, 63, 46, 21))
def time_register(art: Art) -> None:
    """The time register on its sloping stand, a pencil on a chain."""
    contact(art, 8, 82, 38, 14)
    art.fill(poly("10,34 44,34 46,82 8,82"), WOOD[1])
    art.fill(poly("10,34 36,34 36,82 8,82"), WOOD[2])
    art.fill(rect(13, 50, 20, 26), WOOD[1])
    art.fill(poly("3,20 51,20 53,42 1,42"), WOOD[0])
    art.fill(poly("4,18 50,18 52,39 2,39"), WOOD[3])
    art.fill(poly("8,20 26,19 26,37 6,38"), CREAM[4])
    art.fill(poly("26,19 46,20 48,38 26,37"), CREAM[3])
    for index in range(5):
        art.fill(rect(9, 22.6 + index * 3, 15, 0.8), INK[2])
        art.fill(rect(28, 22.6 + index * 3, 11 - index % 2 * 4, 0.8), DUSK[1])
        art.fill(rect(42, 22.6 + index * 3, 3.4, 0.8), VERM[2])
    wire(art, "49,22 53,30 50,37", STEEL[1], 0.9)
    art.fill(brush("40,35 49,38", 1.6), VERM[2])


@prop("coir_mat", 84, 45)
def coir_mat(art: Art) -> None:
    """A coir mat at the head of the stairs, its pile worn to the word Sag."""
    art.fill(rrect(3, 4, 78, 38, 2), INK[0], 0.3, blur=1.2)
    art.fill(rrect(2, 2, 78, 38, 2), "#9a6b3c")
    art.fill(rrect(5, 5, 72, 32, 1), "#b98a52")
    for index in range(18):
        art.fill(rect(6 + index * 4, 5, 1.2, 32), "#8f6336", 0.45)
    write(art, "Sag", 34, 27, 19, "#6d3a24", centred=True, alpha=0.8)
    art.fill(spline("50,10 70,12 74,30 56,33"), "#c89c66", 0.7)
