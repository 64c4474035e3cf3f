"""The comforts of the cabin: cold air, a decanter, a carpet with four dents, a cut handshake."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, TEAL, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import hung, wire
from tools.art.places.office.cabin import TEAK


@prop("bhatia_decanter", 69, 84, foot=Foot(3, 66, 63, 18))
def bhatia_decanter(art: Art) -> None:
    """A low cabinet; on it a decanter, two small glasses, and a silver thing he won."""
    contact(art, 5, 82, 58, 14)
    art.fill(rect(4, 38, 60, 44), TEAK[1])
    for x in (7, 36):
        art.fill(rect(x, 44, 25, 35), TEAK[2])
        art.fill(rect(x + 20, 45, 5, 34), TEAK[1])
    for x in (30, 37):
        art.fill(oval(x, 60, 1.3), MARI[3])
    art.fill(rrect(2, 28, 64, 13, 1.5), TEAK[1])
    art.fill(rrect(2, 28, 64, 10, 1.5), TEAK[3])
    art.fill(rect(3, 36.6, 62, 1.4), TEAK[4])
    art.fill(oval(22, 34, 11, 3), INK[0], 0.4, blur=1)
    art.fill(spline("12,33! 13,25 18,21 19,13! 24,13! 25,21 30,25 31,33! 22,35"), "#cfe0da", 0.75)
    art.fill(spline("13,33! 14,27 29,27 30,33! 22,34.6"), "#c98a3c", 0.9)
    art.fill(brush("16,24 15,28 15.6,32", 0.8, 1.6, 0.8), "#ffffff", 0.8)
    art.fill(oval(21.5, 9, 3.4, 4), "#dbe9e4")
    for x in (36, 43):
        art.fill(spline(f"{x},27! {x + 6},27! {x + 5.2},34! {x + 0.8},34!"), "#cfe0da", 0.75)
    art.fill(spline("52,20! 61,20! 60,26 57.6,28 58,33! 55,33! 55.4,28 53,26"), STEEL[2])
    art.fill(rect(53, 20, 2, 7), STEEL[4])
    art.fill(rrect(52, 32, 9, 3, 1), INK[0])


@prop("air_cooler", 66, 93, foot=Foot(4, 75, 58, 18))
def air_cooler(art: Art) -> None:
    """The air cooler, straw behind its slats, dripping into a tray that a boy empties."""
    contact(art, 6, 90, 54, 14)
    art.fill(rrect(4, 6, 58, 78, 3), STEEL[0])
    art.fill(rrect(4, 6, 52, 78, 3), "#8fa7a2")
    art.fill(rrect(4, 6, 52, 6, 3), STEEL[4])
    art.fill(rect(10, 18, 41, 34), INK[1])
    for index in range(7):
        art.fill(rect(10, 18.6 + index * 5, 41, 3), STEEL[2])
        art.fill(rect(10, 18.6 + index * 5, 41, 1), STEEL[4])
    for x in (15, 29, 44):
        art.fill(oval(x, 62, 4), INK[0])
        art.fill(oval(x - 0.4, 61.6, 3.2), CREAM[3])
        art.fill(rect(x - 0.8, 58.6, 1.6, 4), INK[1])
    art.fill(rect(10, 70, 41, 9), MARI[2])
    for index in range(14):
        art.fill(rect(11 + index * 2.9, 70, 1, 9), MARI[0], 0.6)
    art.fill(poly("2,84 60,84 64,91 -1,91"), STEEL[1])
    art.fill(poly("4,85 58,85 60,88 2,88"), "#6f93a3")
    wire(art, "60,20 64,30 63,50", INK[1], 1.4)


@prop("carpet", 234, 126)
def carpet(art: Art) -> None:
    """His carpet, and in it the four dents where the visitor's chair belongs."""
    art.fill(rect(2, 2, 230, 120), TEAL[0])
    art.fill(rect(6, 6, 222, 112), VERM[0])
    art.fill(rect(14, 13, 206, 98), TEAL[1])
    for index in range(13):
        art.fill(
            poly(
                (
                    (18 + index * 16, 9.6),
                    (23 + index * 16, 6.6),
                    (28 + index * 16, 9.6),
                    (23 + index * 16, 12.6),
                )
            ),
            MARI[2],
            0.8,
        )
        art.fill(
            poly(
                (
                    (18 + index * 16, 114.6),
                    (23 + index * 16, 111.6),
                    (28 + index * 16, 114.6),
                    (23 + index * 16, 117.6),
                )
            ),
            MARI[2],
            0.8,
        )
    art.stroke(rect(20, 19, 194, 86), MARI[1], 1.4, 0.8)
    art.fill(poly("117,30 170,62 117,94 64,62"), TEAL[2], 0.5)
    art.fill(poly("117,42 150,62 117,82 84,62"), VERM[1], 0.6)
    for x in (46, 74):
        for y in (84, 98):
            art.fill(oval(x, y, 3, 1.8), INK[0], 0.55)
            art.fill(oval(x, y + 1.2, 3, 1.2), TEAL[3], 0.4)
    for index in range(28):
        art.fill(rect(0, 4 + index * 4.2, 2.4, 1.4), CREAM[2])
        art.fill(rect(231, 4 + index * 4.2, 2.4, 1.4), CREAM[2])


@prop("certificates", 75, 45)
def certificates(art: Art) -> None:
    """Two certificates with seals, and a handshake from which the other man is cut."""
    for x, width in ((2, 22), (27, 22)):
        hung(art, x, 4, width, 28, TEAK)
        art.fill(rect(x + 3, 7, width - 6, 22), CREAM[4])
        art.fill(rect(x + 6, 11, width - 12, 1.6), VERM[1])
        for row in range(3):
            art.fill(rect(x + 5, 15 + row * 3, width - 10, 0.9), INK[3], 0.8)
        art.fill(oval(x + width - 7, 25.6, 2.4), VERM[2])
    hung(art, 52, 8, 19, 24, TEAK)
    art.fill(rect(55, 11, 13, 18), CREAM[2])
    art.fill(spline("55,29! 56,21 60,19 63,22 64,29!"), DUSK[1])
    art.fill(oval(59.6, 16.6, 2.6, 3), "#b4704c")
    art.fill(rect(62, 23, 6, 2.4), "#b4704c")
    art.fill(rect(66, 22, 2, 4), CREAM[4])


@prop("filing_cabinet", 48, 87, foot=Foot(3, 66, 42, 21))
def filing_cabinet(art: Art) -> None:
    """A steel filing cabinet: Orders, Complaints, and one drawer without a label."""
    contact(art, 5, 85, 38, 14)
    art.fill(rrect(3, 4, 42, 80, 2), "#3d4f4c")
    art.fill(rrect(3, 4, 38, 14, 2), "#8fa59b")
    for index in range(3):
        y = 19 + index * 21.6
        art.fill(rect(4, y, 38, 20), "#5f7a72")
        art.fill(rect(4, y, 38, 1.4), "#9db5aa")
        art.fill(rect(35, y + 1, 7, 19), "#4d655f")
        art.fill(rrect(16, y + 11, 13, 3, 1), STEEL[4])
        if index < 2:
            art.fill(rect(15, y + 4, 15, 5), CREAM[4])
            art.fill(rect(17, y + 6, 11, 1), INK[2])
