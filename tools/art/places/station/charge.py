"""The charge room: a desk with every paper square to its edge, a chair held on to, tea in a wire."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import board, leg, shadowed, wire, writing
from tools.art.places.office.machines import machine

LIFT = 54
"""Units of air below what lies on the desk: from its ground line to the middle of its board."""


@prop("charge_desk", 168, 84, foot=Foot(4, 54, 160, 30))
def charge_desk(art: Art) -> None:
    """The desk of the charge room: government teak, numbered in white, inkstand, files tied with tape."""
    contact(art, 6, 82, 156, 26)
    art.fill(rect(5, 44, 158, 38), WOOD[1])
    for x in (10, 62, 114):
        art.fill(rect(x, 49, 42, 28), WOOD[2])
        art.fill(rect(x, 49, 42, 1.3), WOOD[0], 0.8)
        art.fill(rect(x + 36, 50, 6, 27), WOOD[1])
    art.fill(rect(70, 58, 10, 1.6), CREAM[3], 0.7)
    art.fill(rect(70, 62, 7, 1.6), CREAM[3], 0.7)
    art.wash(rect(5, 44, 158, 9), (0, 44), (0, 53), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rrect(1, 14, 166, 34, 2), WOOD[1])
    art.fill(rrect(1, 14, 166, 29, 2), WOOD[3])
    art.fill(rrect(50, 17, 66, 22, 1), "#3d5a4c")
    art.fill(rect(2, 41.4, 164, 1.6), WOOD[4], 0.85)
    for index in range(4):
        art.fill(
            rrect(138, 24 - index * 3.4, 24, 5, 0.8), ("#b59a6a", "#a98d60", "#c2a878", "#9d8258")[index]
        )
        art.fill(rect(148, 24 - index * 3.4, 3, 5), VERM[1])
    art.fill(rrect(122, 28, 14, 6, 1), INK[1])
    for x in (125, 132):
        art.fill(oval(x, 28, 2.6, 1.8), (VERM[2], DUSK[1])[x == 132])
    art.fill(brush("127,27 131,16", 1.4), WOOD[4])


@prop("station_typewriter", 57, 36 + LIFT)
def station_typewriter(art: Art) -> None:
    """The typewriter that gives each word time to be taken back."""
    machine(art, 28, 36)


@prop("station_register", 60, 24 + LIFT)
def station_register(art: Art) -> None:
    """The register, open at tonight, a steel ruler across it."""
    shadowed(art, poly("3,8 57,8 58,23 2,23"))
    art.fill(poly("3,7 57,7 58,22 2,22"), VERM[0])
    art.fill(poly("5,6 30,4 30,20 4,20"), CREAM[4])
    art.fill(poly("30,4 55,6 56,20 30,20"), CREAM[3])
    for x in (10, 22, 38, 48):
        art.fill(rect(x, 6.4, 0.7, 13), VERM[2], 0.7)
    writing(art, 7, 8, 20, 4, 2.8)
    writing(art, 33, 8, 20, 2, 2.8)
    art.fill(poly("4,17 54,13 54.4,15 4.4,19"), STEEL[3])


@prop("statement_chair", 48, 72)
def statement_chair(art: Art) -> None:
    """The chair before the desk, the ends of its arms worn white."""
    contact(art, 6, 70, 36, 12)
    for x in (6, 37):
        leg(art, x, 44, 25)
    art.fill(rrect(3, 38, 42, 14, 3), WOOD[1])
    art.fill(rrect(3, 37, 42, 10, 3), WOOD[3])
    art.fill(rrect(5, 8, 38, 34, 3), WOOD[1])
    for index in range(5):
        art.fill(rect(9 + index * 6.6, 13, 4.4, 28), WOOD[3])
        art.fill(rect(12 + index * 6.6, 13, 1.4, 28), WOOD[2])
    art.fill(rrect(5, 8, 38, 4, 2), WOOD[4])
    for x in (0, 42):
        art.fill(rrect(x, 28, 6, 22, 3), WOOD[2])
        art.fill(rrect(x, 28, 6, 6, 2.6), CREAM[2])


@prop("inspector_chair", 48, 78)
def inspector_chair(art: Art) -> None:
    """The inspector's chair, a towel over its back, a cushion flat as a file."""
    contact(art, 7, 76, 34, 12)
    for x in (7, 37):
        leg(art, x, 50, 25)
    art.fill(rrect(5, 4, 38, 46, 5), WOOD[1])
    art.fill(rrect(9, 8, 30, 38, 3), WOOD[4])
    for index in range(5):
        art.fill(rect(11 + index * 6, 8, 1, 38), WOOD[2], 0.6)
        art.fill(rect(9, 12 + index * 7, 30, 1), WOOD[2], 0.6)
    art.fill(spline("8,3! 34,3! 34,26! 30,28 8,26!"), CREAM[4])
    art.fill(rect(8, 20, 26, 1.6), DUSK[2])
    art.fill(rect(8, 23, 26, 1), DUSK[2])
    art.fill(rrect(4, 44, 40, 14, 3), DUSK[1])
    art.fill(rrect(4, 43, 40, 9, 3), DUSK[2])


@prop("station_bench", 132, 66, foot=Foot(3, 42, 126, 24))
def station_bench(art: Art) -> None:
    """The bench of those who wait, screwed to the floor, polished by them."""
    contact(art, 6, 64, 118, 16)
    for x in (8, 62, 116):
        art.fill(rect(x, 36, 6, 28), INK[1])
        art.fill(rect(x, 36, 2, 28), INK[3])
        art.fill(rect(x - 3, 62, 12, 2.4), INK[2])
        art.fill(oval(x - 1, 62.6, 1), STEEL[3])
    art.fill(rect(5, 6, 4, 36), INK[1])
    art.fill(rect(121, 6, 4, 36), INK[1])
    for y in (8, 20):
        art.fill(rrect(3, y, 126, 8, 2), WOOD[2])
        art.fill(rect(4, y, 124, 1.6), WOOD[4])
    art.fill(rrect(1, 35, 130, 14, 2), WOOD[1])
    art.fill(rrect(1, 34, 130, 11, 2), WOOD[3])
    art.fill(spline("30,36 60,35 96,36 110,39 80,42 40,41"), WOOD[4], 0.5)


@prop("tea_glasses", 48, 54, foot=Foot(6, 36, 36, 18))
def tea_glasses(art: Art) -> None:
    """Six glasses in a wire carrier on an upturned crate, one of them full, with a skin on it."""
    contact(art, 6, 52, 36, 10)
    art.fill(rect(5, 28, 36, 24), WOOD[1])
    for y in (29, 37, 45):
        art.fill(rect(5, y, 36, 6), WOOD[3])
        art.fill(rect(5, y, 36, 1), WOOD[4])
    art.fill(rect(33, 29, 8, 23), WOOD[2], 0.7)
    art.fill(rrect(3, 20, 40, 9, 1), WOOD[2])
    art.fill(rrect(3, 19, 40, 8, 1), WOOD[4])
    for index in range(6):
        x, y = 8 + index % 3 * 10, 10 + index // 3 * 5
        full = index in (1, 4)
        art.fill(poly(((x, y), (x + 8, y), (x + 7, y + 11), (x + 1, y + 11))), "#cfe0da", 0.75)
        art.fill(
            poly(((x + 0.6, y + 4), (x + 7.4, y + 4), (x + 6.8, y + 10.4), (x + 1.2, y + 10.4))),
            "#b5773f",
            0.95 if full else 0.25,
        )
        art.fill(rect(x + 1, y + 1, 1.2, 9), "#ffffff", 0.7)
    art.stroke(spline("6,20 6,24 40,24 40,20", closed=False), STEEL[1], 1.2)
    art.stroke(spline("22,18 18,6 23,2 28,6 25,18", closed=False), STEEL[1], 1.2)


@prop("slip_table", 75, 60, foot=Foot(3, 36, 69, 24))
def slip_table(art: Art) -> None:
    """A small table: visitor's slips on a block, a pencil on a chewed string, a stamp."""
    contact(art, 6, 58, 62, 14)
    for x in (6, 64):
        leg(art, x, 32, 26, width=5)
    art.fill(rect(6, 30, 63, 8), WOOD[1])
    board(art, 2, 8, 71, 20, 4)
    for index in range(4):
        art.fill(
            poly(((22, 14 - index), (42, 12 - index), (44, 22 - index), (24, 24 - index))),
            CREAM[4] if index == 3 else CREAM[2],
        )
    art.fill(rect(26, 12, 12, 1.6), DUSK[1])
    writing(art, 27, 15, 13, 2, 2.6)
    art.fill(brush("48,20 57,15", 1.8), VERM[2])
    wire(art, "57,15 64,18 68,12", CREAM[3], 0.9)
    art.fill(rrect(8, 16, 9, 6, 1), "#4a2a6a")
    art.fill(oval(12, 12, 2.4), WOOD[1])


@prop("tin_on_desk", 30, 27 + LIFT)
def tin_on_desk(art: Art) -> None:
    """A biscuit tin without a lock, a label tied to its rim."""
    art.fill(oval(16, 25, 12, 3), INK[0], 0.4, blur=1)
    art.fill(rrect(4, 8, 20, 17, 2), VERM[1])
    art.fill(rrect(4, 8, 13, 17, 2), VERM[2])
    art.fill(oval(14, 8, 10, 3.4), STEEL[3])
    art.fill(oval(14, 7.4, 9, 2.8), STEEL[1])
    art.fill(oval(12, 17, 5, 4), MARI[3])
    art.fill(rect(9, 16, 6, 1.6), VERM[1])
    wire(art, "23,10 26,14", CREAM[3], 0.8)
    art.fill(poly("23,14 30,13 30,20 24,21"), CREAM[4])
    art.fill(rect(25, 16, 4, 0.9), INK[2])


@prop("gauri_shoes", 36, 24)
def gauri_shoes(art: Art) -> None:
    """School shoes, polished for Monday, toes to the wall."""
    for x in (4, 18):
        art.fill(oval(x + 7, 19, 8, 3), INK[0], 0.4, blur=0.8)
        art.fill(spline(f"{x},16 {x + 1},7 {x + 6},4 {x + 12},7 {x + 13},16 {x + 6},19"), INK[0])
        art.fill(spline(f"{x + 2},8 {x + 6},5.4 {x + 10},8 {x + 6},10"), INK[3], 0.9)
        art.fill(oval(x + 6.4, 14.6, 4, 2.6), SKIN[1], 0.6)
        art.fill(rect(x + 1, 11, 11, 1.6), INK[2])
        art.fill(oval(x + 11, 11.8, 1), STEEL[4])
