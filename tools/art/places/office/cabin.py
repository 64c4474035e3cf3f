"""Mr Bhatia's cabin: a desk to be stood before, a green lamp, cold air, a decanter."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
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
