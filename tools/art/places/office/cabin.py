"""Mr Bhatia's cabin: a desk to be stood before, a green lamp, cold air, a decanter."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import hung, wire
from tools.art.places.glass import glass
from tools.art.places.windows import View

TEAK: Ramp = ("#2a1518", "#4d2622", "#74392c", "#9c573a", "#c98f5e")
LIFT = 51
"""Units of air below what stands on his desk: from its ground line to the middle of its board."""

BLINDS: View = (8, 8, 84, 66)


@prop("bhatia_desk", 150, 84, foot=Foot(3, 54, 144, 30))
def bhatia_desk(art: Art) -> None:
    """His desk: teak, a sheet of glass, nothing on it that works."""
    contact(art, 6, 82, 138, 26)
    art.fill(rect(4, 44, 142, 38), TEAK[1])
    for x in (9, 57, 105):
        art.fill(rect(x, 49, 36, 28), TEAK[2])
        art.fill(rect(x, 49, 36, 1.4), TEAK[0], 0.8)
        art.fill(poly(((x + 18, 53), (x + 30, 63), (x + 18, 73), (x + 6, 63))), TEAK[1], 0.8)
    art.fill(rect(138, 44, 8, 38), TEAK[0], 0.7)
    art.wash(rect(4, 44, 142, 10), (0, 44), (0, 54), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rrect(1, 14, 148, 34, 2), TEAK[1])
    art.fill(rrect(1, 14, 148, 30, 2), TEAK[3])
    art.fill(rect(2, 42.4, 146, 1.6), TEAK[4], 0.9)
    art.fill(rrect(8, 17, 134, 23, 1.5), "#56786c", 0.55)
    art.fill(poly("20,17 44,17 30,40 8,40 8,34"), "#ffffff", 0.12)
    art.fill(poly("86,17 94,17 80,40 72,40"), "#ffffff", 0.1)
    _pen_stand(art)


def _pen_stand(art: Art) -> None:
    """Set the pen stand, a bell, and a brass plate with his name towards whoever stands there."""
    art.fill(rrect(112, 26, 24, 7, 1.4), INK[0])
    for x in (116, 130):
        art.fill(brush(((x, 27), (x + 4, 14)), 1.6, 1.8, 0.8), MARI[3])
    art.fill(rrect(92, 32, 14, 7, 1), MARI[1])
    art.fill(rrect(92, 31, 14, 6, 1), MARI[3])
    art.fill(rect(94, 33.4, 10, 1.4), MARI[0])
    art.fill(oval(30, 35, 5, 2.4), INK[0])
    art.fill(spline("25,34! 26,29 30,27 34,29 35,34!"), MARI[3])


@prop("bhatia_lamp", 48, 42 + LIFT)
def bhatia_lamp(art: Art) -> None:
    """The banker's lamp: a brass stem, a roof of green glass."""
    art.fill(oval(24, 40, 12, 3.6), INK[0], 0.45, blur=1)
    art.fill(oval(24, 38.6, 11, 3.4), MARI[1])
    art.fill(oval(24, 37.6, 11, 3.2), MARI[3])
    art.fill(rect(22.6, 16, 3, 22), MARI[2])
    art.fill(rect(22.6, 16, 1, 22), MARI[4])
    art.fill(spline("4,20! 7,9 15,5 33,5 41,9 44,20!"), LEAF[1])
    art.fill(spline("4,20! 7,9 15,5 24,5 14,10 11,20!"), LEAF[2])
    art.fill(rect(3.4, 18.6, 41, 2.4), MARI[3])
    art.fill(brush("12,8 22,6.4 33,7.6", 0.6, 1.6, 0.6), LEAF[4], 0.8)
    art.stroke(poly("33,21 33,29", closed=False), MARI[3], 0.8)


@glow("bhatia_lamp")
def bhatia_lamp_glow(art: Art) -> None:
    """The lit glass, and the light under it."""
    art.fill(spline("4,20! 7,9 15,5 33,5 41,9 44,20!"), "#4fae5c", 0.75)
    art.fill(oval(24, 21, 18, 2.4), "#fff3c0")
    art.fill(oval(24, 20, 20, 15), "#9be07a", 0.28, blur=5)


@prop("bhatia_blotter", 54, 21 + LIFT - 9)
def bhatia_blotter(art: Art) -> None:
    """The blotter in its leather corners: a signature, backwards, many times."""
    art.fill(poly("5,4 47,4 52,18 2,18"), TEAK[0])
    art.fill(poly("6,4 46,4 50,16.6 4,16.6"), "#d9b7a6")
    for x, y, turn in ((14, 8, -10), (28, 12, 6), (36, 8, -4), (20, 14, 3)):
        with art.at(turn=turn, pivot=(x, y)):
            art.fill(
                brush(((x - 5, y), (x - 2, y - 2), (x, y + 1), (x + 3, y - 1.6), (x + 6, y)), 0.5, 1, 0.5),
                DUSK[1],
                0.7,
            )
    for corner in ("5,4 12,4 4.4,8", "47,4 40,4 48.6,8", "2,18 10,18 3,13", "52,18 44,18 50.6,13"):
        art.fill(poly(corner), TEAK[1])


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


def _slats(art: Art) -> None:
    """Lower the blinds to where nobody sees in."""
    x, y, width, _height = BLINDS
    for index in range(8):
        art.fill(rect(x, y + index * 6, width, 4.4), CREAM[2])
        art.fill(rect(x, y + index * 6, width, 1.4), CREAM[4])
    for at in (x + 20, x + 64):
        art.fill(rect(at, y, 1.2, 48), CREAM[1])


@prop("window_blinds", 102, 90)
def window_blinds(art: Art) -> None:
    """The cabin's window, its blinds two thirds down."""
    x, y, width, height = BLINDS
    art.fill(rrect(x - 6, y - 6, width + 12, height + 12, 1.5), TEAK[1])
    art.wash(rect(*BLINDS), (0, y), (0, y + height), [(0, "#a9c4cf", 1), (1, "#e0d6b4", 1)])
    art.fill(rect(x, y + 56, width, 10), "#b98c66")
    art.fill(rect(x + width / 2 - 1.5, y, 3, height), TEAK[2])
    _slats(art)
    art.fill(rect(x - 8, y + height + 4, width + 16, 6), TEAK[3])
    art.fill(rect(x - 8, y + height + 4, width + 16, 1.6), TEAK[4])


@glass("window_blinds")
def window_blinds_glass(art: Art) -> None:
    """What the blinds leave of the sky."""
    x, y, width, height = BLINDS
    art.fill(rect(x, y, width, height - 10), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(rect(x + width / 2 - 1.5, y, 3, height), "#000000")
        art.fill(rect(x, y, width, 46), "#000000", 0.42)


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
