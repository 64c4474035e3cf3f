"""The court: the one tap, the stone with a hollow in it, a drum with the moon inside."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, MARI, STEEL, VERM
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop


@prop("common_tap", 66, 99, foot=Foot(6, 74, 54, 24))
def common_tap(art: Art) -> None:
    """A pipe against a pillar of brick, a brass tap worn thin, a sunk square, a drop about to go."""
    contact(art, 6, 95, 54, 12)
    art.fill(rect(18, 6, 30, 74), "#7d5048")
    art.fill(rect(18, 6, 18, 74), "#9c6656")
    for row in range(9):
        art.fill(rect(18, 6 + row * 8, 30, 1), "#5f3838", 0.8)
        for x in (26, 38) if row % 2 else (32, 44):
            art.fill(rect(x, 6 + row * 8, 1, 8), "#5f3838", 0.7)
    art.fill(rect(15, 2, 36, 7), "#8d838c")
    art.fill(rect(15, 2, 36, 2), "#bdb4ba")
    art.fill(rect(30, 12, 5, 34), STEEL[1])
    art.fill(rect(30, 12, 1.8, 34), STEEL[3])
    art.fill(rrect(27, 42, 11, 8, 2), MARI[2])
    art.fill(rrect(27, 42, 11, 3, 1.4), MARI[4])
    art.stroke(spline("32,49 32,56 33,60", closed=False), MARI[2], 4)
    art.fill(rect(26, 38, 13, 3), MARI[3])
    art.fill(oval(33, 64, 1.4, 2), CREAM[4])
    art.fill(rrect(4, 76, 58, 21, 3), "#6d6a76")
    art.fill(rrect(4, 74, 58, 18, 3), "#8e8a96")
    art.fill(rrect(9, 77, 48, 12, 2), "#3d4560")
    art.fill(spline("12,84 24,80 40,81 54,84 44,87 22,88"), DUSK[3], 0.6)
    art.fill(rect(5, 74, 54, 1.4), "#bdb4ba")


@prop("chawl_stone", 81, 48, foot=Foot(5, 26, 70, 20))
def chawl_stone(art: Art) -> None:
    """The washing stone, hollowed by shirts; a bar of soap, a wooden bat."""
    contact(art, 6, 44, 68, 12)
    art.fill(spline("3,22 10,44! 72,44! 77,22 66,14 14,14"), "#6f6a78")
    art.fill(spline("3,21 14,12 66,12 77,21 68,30 12,30"), "#a09aa6")
    art.fill(spline("16,21 30,16 52,16 64,21 52,26 28,26"), "#827d8a")
    art.fill(spline("22,21 36,18 50,19 56,21 46,24 32,24"), DUSK[3], 0.5)
    art.fill(rrect(60, 15, 9, 5, 1.6), MARI[3])
    art.fill(brush("6,14 20,9 30,6", 5, 4, 2.6), "#9b633b")
    art.fill(brush("6,13 20,8 30,5", 1.2, 1, 0.6), "#c8925c")


@prop("moon_drum", 66, 78, foot=Foot(6, 54, 52, 23))
def moon_drum(art: Art) -> None:
    """An oil drum full to the lip: by night it holds the moon."""
    contact(art, 6, 75, 52, 14)
    art.fill(rrect(5, 14, 53, 62, 4), DUSK[1])
    art.fill(rrect(5, 14, 32, 62, 4), DUSK[2])
    art.fill(rect(10, 16, 5, 58), DUSK[3], 0.8)
    for y in (34, 54):
        art.fill(rect(4, y, 55, 4), DUSK[0])
        art.fill(rect(4, y, 55, 1.2), DUSK[3])
    art.fill(spline("44,60 52,56 57,64 55,75 46,74"), VERM[1], 0.5)
    art.fill(oval(31.5, 15, 27, 9), STEEL[1])
    art.fill(oval(31.5, 14, 26, 8.4), STEEL[3])
    art.fill(oval(31.5, 15, 23.5, 7), "#24305a")
    art.fill(oval(26, 14, 12, 3), DUSK[3], 0.5)


@glow("moon_drum")
def moon_drum_glow(art: Art) -> None:
    """The moon in the water, a little broken."""
    art.fill(oval(31.5, 15, 23.5, 7), "#1c2c66", 0.5)
    art.fill(oval(34, 14.6, 7, 3.6), "#f4f2e0")
    art.fill(oval(34, 14.6, 12, 5), "#a9bdf4", 0.4, blur=2)
    for x, y, width in ((29, 18.6, 6), (38, 19.6, 5), (33, 20.6, 3)):
        art.fill(oval(x, y, width, 0.6), "#dfe6ff", 0.8)
    art.fill(oval(14, 12, 5, 1), "#8fa6e8", 0.5)
