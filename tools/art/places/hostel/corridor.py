"""The corridor: washing on the wall, a telephone that only hears, a mirror for nineteen, the ironing."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import moved, oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.doors import _case, _leaf
from tools.art.places.forms import hung, leg, shadowed, wire, writing

DOOR_GREEN: Ramp = ("#1a3830", "#2b5446", "#3f7060", "#5d8f7c", "#8db9a4")


DOOR_BLUE: Ramp = ("#1c2347", "#34527c", "#4a6f9c", "#6f93b8", "#a9c4d6")


def _hanging(art: Art, x: float, y: float, width: float, height: float, ramp: Ramp, hem: str) -> None:
    """Hang a piece of washing over the line at y, its lower edge uneven, a hem if it has one."""
    cloth = spline(
        f"{x},{y}! {x + width},{y}! {x + width - 1},{y + height}! {x + width * 0.66},{y + height - 2} "
        f"{x + width * 0.33},{y + height + 2} {x + 1},{y + height - 1}!"
    )
    shadowed(art, cloth, drop=3)
    art.fill(cloth, ramp[2])
    with art.clip(cloth):
        for index in range(4):
            top = x + width * (index + 0.5) / 4
            line = f"{top},{y} {top + 1},{y + height * 0.5} {top - 0.6},{y + height + 4}"
            art.fill(brush(line, 0.6, width * 0.08, 2), ramp[3] if index % 2 else ramp[1], 0.7)
        if hem:
            art.fill(rect(x - 2, y + height - 9, width + 6, 5), hem)
            art.fill(rect(x - 2, y + height - 11, width + 6, 1), MARI[4], 0.8)
    for peg in (x + 3, x + width - 6):
        art.fill(rect(peg, y - 3, 2.4, 7), WOOD[3])


@prop("corridor_washing", 222, 84)
def corridor_washing(art: Art) -> None:
    """A line from nail to nail: two saris, a petticoat, a towel, a blouse no longer than a hand."""
    for x in (2, 220):
        art.fill(oval(x, 4, 1.8), INK[1])
    wire(art, "2,4 111,14 220,4", CREAM[2], 1.3)
    _hanging(art, 12, 8, 50, 66, RANI, MARI[2])
    _hanging(art, 68, 11, 27, 34, CREAM, "")
    _hanging(art, 102, 13, 54, 62, LEAF, MARI[2])
    _hanging(art, 162, 10, 22, 26, VERM, "")
    _hanging(art, 188, 7, 26, 44, DUSK, CREAM[3])


@prop("clothes_horse", 96, 84, foot=Foot(4, 66, 88, 18))
def clothes_horse(art: Art) -> None:
    """A clothes horse for the months when nothing dries, and a pool under it."""
    art.fill(spline("6,80 30,74 70,75 92,80 84,88 40,89 12,87"), DUSK[2], 0.45)
    for x in (8, 84):
        art.stroke(poly(f"{x},82 {x + 4},10", closed=False), WOOD[1], 3)
        art.stroke(poly(f"{x},82 {x + 4},10", closed=False), WOOD[3], 1)
    for y in (12, 30):
        art.fill(rect(8, y, 82, 2.6), WOOD[2])
        art.fill(rect(8, y, 82, 0.9), WOOD[4])
    _hanging(art, 15, 13, 30, 40, TEAL, VERM[2])
    _hanging(art, 50, 13, 16, 22, CREAM, "")
    _hanging(art, 40, 31, 40, 40, MARI, VERM[1])
    for x, y in ((26, 60), (58, 76), (70, 78)):
        art.fill(spline(f"{x},{y}! {x + 1},{y + 3} {x},{y + 5} {x - 1},{y + 3}"), DUSK[4])


@prop("wall_telephone", 42, 66)
def wall_telephone(art: Art) -> None:
    """The house telephone: black, on a board scribbled with numbers, a small lock through its dial."""
    hung(art, 2, 2, 38, 60, rim=3)
    art.fill(rect(5, 5, 32, 54), WOOD[3])
    writing(art, 7, 48, 26, 3, 3.2, WOOD[1])
    art.stroke(poly("30,47 34,44", closed=False), VERM[2], 0.9)
    body = spline("8,44! 9,20 12,15! 31,15! 34,20 35,44!")
    art.fill(moved(body, 1.4, 2), INK[0], 0.4, blur=1)
    art.fill(body, INK[1])
    art.fill(spline("8,44! 9,20 12,15! 19,15! 16,22 15,44!"), INK[2])
    art.fill(oval(21.6, 31, 8.6, 8.6), CREAM[3])
    art.fill(oval(21.6, 31, 4, 4), CREAM[1])
    for x, y in ((21.6, 24.6), (27.4, 28), (27.2, 34.4), (21.6, 37.4), (16, 34.4), (15.8, 28)):
        art.fill(oval(x, y, 1.4), INK[1])
    art.fill(rrect(24, 29, 6, 5.4, 1), MARI[2])
    art.fill(oval(27, 31.8, 0.9), INK[0])
    art.fill(spline("4,17! 5,10 10,8 21,10.4 33,8 38,10 39,17! 33,18 30,14 21,14.6 12,14 10,18"), INK[0])
    art.fill(brush("7,10.6 14,10 21,11.6 30,10.4", 0.6, 1.5, 0.5), INK[3])
    wire(art, "36,17 41,26 37,36 41,46 35,50", INK[1], 1.3)


@prop("call_book", 30, 39)
def call_book(art: Art) -> None:
    """The call book on its ledge, a pencil on a string."""
    art.fill(rect(2, 24, 26, 4), WOOD[1])
    art.fill(rect(1, 22, 28, 3), WOOD[3])
    for x in (5, 22):
        art.fill(poly(f"{x},28 {x + 4},28 {x},35"), WOOD[1])
    art.fill(poly("4,9 16,11 16,22 3,20"), CREAM[4])
    art.fill(poly("16,11 27,9 28,20 16,22"), CREAM[3])
    writing(art, 6, 12, 8, 3, 2.6)
    writing(art, 18, 12.6, 7, 2, 2.6)
    wire(art, "27,10 30,20 26,30", CREAM[1], 0.8)
    art.stroke(poly("26,29 24,37", closed=False), VERM[2], 1.7)


@prop("oval_mirror", 36, 57)
def oval_mirror(art: Art) -> None:
    """The one mirror: an oval, three bindis stuck to its edge, a comb on a nail."""
    art.fill(rrect(5, 6, 29, 48, 14), INK[0], 0.35, blur=1.5)
    art.fill(rrect(2, 2, 30, 48, 15), MARI[1])
    art.fill(rrect(3, 2.6, 28, 46, 14), MARI[2])
    glass = rrect(6, 6, 22, 40, 11)
    art.wash(glass, (6, 6), (28, 46), [(0, DUSK[4], 1), (1, DUSK[2], 1)])
    with art.clip(glass):
        art.fill(poly("4,36 24,4 31,4 9,42"), "#ffffff", 0.25)
    for x, y, tone in ((12, 15, VERM[2]), (17, 11.6, RANI[2]), (10.4, 21, VERM[1])):
        art.fill(oval(x, y, 1.3), tone)
    art.fill(rrect(20, 50, 14, 4, 1), TEAL[1])
    for index in range(6):
        art.fill(rect(21 + index * 2, 53, 1, 3), TEAL[1])


@prop("ironing_table", 108, 78, foot=Foot(4, 52, 100, 26))
def ironing_table(art: Art) -> None:
    """The ironing board: a charcoal iron on its heel, a scorch of the same shape, saris queueing."""
    contact(art, 8, 76, 92, 20)
    for line in ("16,38 84,76", "88,38 22,76"):
        art.stroke(poly(line, closed=False), WOOD[1], 4)
        art.stroke(poly(line, closed=False), WOOD[3], 1.2)
    top = spline("2,30! 6,22 94,22! 104,28 106,33 100,40 6,42!")
    art.fill(moved(top, 0, 4), CREAM[1])
    art.fill(top, CREAM[3])
    with art.clip(top):
        art.fill(rect(0, 36, 110, 8), CREAM[2])
        art.fill(spline("34,34 40,28 50,28 52,34 44,37"), WOOD[2], 0.55)
    for index, (ramp, hem) in enumerate(
        ((RANI, MARI[3]), (TEAL, VERM[3]), (DUSK, CREAM[4]), (MARI, VERM[2]))
    ):
        y = 26 - index * 5
        art.fill(rrect(6, y, 25, 6, 2), ramp[1])
        art.fill(rrect(6, y, 25, 4.4, 2), ramp[2])
        art.fill(rect(7, y + 3, 23, 1), hem)
    art.fill(poly("70,34 94,34 96,30 88,22 72,22"), INK[1])
    art.fill(rect(70, 33, 26, 2.6), STEEL[2])
    art.fill(rect(74, 22, 12, 9), INK[2])
    for x in (75, 79, 83):
        art.fill(oval(x, 30, 1.1), "#ff8a3c")
    art.stroke(spline("72,22 74,14 88,14 90,22", closed=False), WOOD[2], 3)


@glow("ironing_table")
def ironing_embers(art: Art) -> None:
    """The embers in the iron."""
    for x in (75, 79, 83):
        art.fill(oval(x, 30, 3), "#ff7a30", 0.35, blur=1.4)
        art.fill(oval(x, 30, 1.1), "#ffc070")


@prop("hostel_bathroom", 84, 138)
def bathroom_door(art: Art) -> None:
    """The bathrooms: a green door, a tin plate, a queue of four towels on its nails."""
    _case(art)
    _leaf(art, 15, DOOR_GREEN, ((30, 40), (80, 46)))
    _leaf(art, 42.5, DOOR_GREEN, ((30, 40), (80, 46)))
    for slat in range(5):
        art.fill(rect(20, 112 + slat * 4, 44, 1.6), DOOR_GREEN[0], 0.7)
    art.fill(rrect(24, 22, 36, 10, 1.5), CREAM[3])
    write(art, "LADIES", 42, 29.6, 7, VERM[1], centred=True, track=0.6)
    art.fill(rect(38, 74, 9, 3), STEEL[2])
    art.fill(oval(47, 75.5, 2), STEEL[3])
    art.fill(poly("18,134 66,134 70,138 14,138"), DUSK[3], 0.5)


def _room_door(art: Art, number: str) -> None:
    """Draw the shut door of another room, its number on a plate."""
    _case(art)
    _leaf(art, 15, DOOR_BLUE, ((30, 60), (72, 46)))
    _leaf(art, 42.5, DOOR_BLUE, ((30, 60), (72, 46)))
    art.fill(oval(42, 26, 8, 8), DUSK[0])
    art.fill(oval(41.6, 25.6, 7, 7), CREAM[4])
    write(art, number, 42, 30, 12, DUSK[1], centred=True)
    art.fill(oval(39, 80, 1.8), MARI[3])


@prop("door_six", 84, 138)
def door_six(art: Art) -> None:
    """Room 6, shut, a garland of paper left from some birthday."""
    _room_door(art, "6")
    for index in range(9):
        x = 16 + index * 6.4
        sag = (index * (8 - index)) * 0.5
        art.fill(
            poly(f"{x},{17 + sag} {x + 6},{17 + sag} {x + 3},{23 + sag}"),
            (VERM, MARI, RANI, TEAL)[index % 4][2],
        )


@prop("door_seven", 84, 138)
def door_seven(art: Art) -> None:
    """Room 7, shut, a towel drying over its top."""
    _room_door(art, "7")
    _hanging(art, 46, 18, 19, 36, MARI, VERM[2])


@prop("towel_pegs", 90, 54)
def towel_pegs(art: Art) -> None:
    """A rail of numbered pegs: five towels, a soap box on a string, one plastic mug."""
    art.fill(rect(3, 8, 84, 4), INK[0], 0.3, blur=1.2)
    art.fill(rect(2, 5, 84, 4.4), WOOD[2])
    art.fill(rect(2, 5, 84, 1.2), WOOD[4])
    towels = ((4, 13, 38, TEAL), (20, 12, 30, VERM), (36, 14, 41, CREAM), (54, 12, 34, MARI))
    for x, width, height, ramp in towels:
        _hanging(art, x, 9, width, height, ramp, "")
    wire(art, "74,9 75,20", CREAM[1], 0.9)
    art.fill(rrect(70, 20, 10, 8, 2), RANI[3])
    art.fill(rrect(70, 20, 10, 3, 1.5), RANI[4])


@prop("hostel_bulb", 30, 36)
def bulb(art: Art) -> None:
    """A bare bulb under an enamel plate, on its twisted flex."""
    wire(art, "15,0 14.4,6 15,12", INK[1], 1.4)
    art.fill(spline("2,18! 8,11 22,11 28,18!"), TEAL[1])
    art.fill(spline("2,18! 8,11 14,11 10,18!"), TEAL[2])
    art.fill(oval(15, 18.4, 13, 2.6), CREAM[4])
    art.fill(oval(15, 23, 4.6, 5.4), MARI[4])


@glow("hostel_bulb")
def bulb_glow(art: Art) -> None:
    """The bulb lit."""
    art.fill(oval(15, 22, 13, 11), "#ffb55a", 0.32, blur=4)
    art.fill(oval(15, 18.4, 13, 2.6), "#ffe6b0", 0.8)
    art.fill(oval(15, 23, 4.6, 5.4), "#fff6dc")


@prop("sand_buckets", 66, 36)
def sand_buckets(art: Art) -> None:
    """Three red buckets of sand on hooks, in one a row of cigarette ends nobody smokes."""
    art.fill(rect(1, 3, 64, 3), WOOD[1])
    for index in range(3):
        x = 3 + index * 21
        art.stroke(spline(f"{x + 2},14 {x + 9},5 {x + 16},14", closed=False), INK[2], 1.2)
        body = spline(f"{x},13! {x + 18},13! {x + 14},33! {x + 4},33!")
        shadowed(art, body)
        art.fill(body, VERM[2])
        with art.clip(body):
            art.fill(rect(x + 11, 10, 10, 26), VERM[1])
            art.fill(rect(x + 3, 10, 2.4, 26), VERM[4], 0.8)
        art.fill(oval(x + 9, 13, 9, 2.6), VERM[3])
        art.fill(oval(x + 9, 13.4, 7.6, 1.9), CREAM[2])


@prop("slippers_row", 108, 24)
def slippers_row(art: Art) -> None:
    """Slippers outside a door, no two pairs alike, one pair of nurse's whites."""
    pairs = (VERM, TEAL, MARI, CREAM, RANI, WOOD, DUSK)
    for index, ramp in enumerate(pairs):
        x = 4 + index * 15
        for step in (0, 6):
            turn = (-7, 5, 2, 10, -4, 0, 16)[index]
            with art.at(turn=turn, pivot=(x + step, 12)):
                art.fill(oval(x + step + 3, 14, 2.8, 6.6), INK[0], 0.35, blur=0.8)
                art.fill(oval(x + step + 2, 12.4, 2.6, 6.4), ramp[1])
                art.fill(oval(x + step + 2, 12, 1.8, 5.2), ramp[3])
                strap = f"{x + step - 0.4},13 {x + step + 2},9.4 {x + step + 4.4},13"
                art.stroke(spline(strap, closed=False), ramp[0], 1.1)


@prop("corridor_bench", 96, 39, foot=Foot(3, 21, 90, 18))
def corridor_bench(art: Art) -> None:
    """A low bench to wait for the bathroom on, a romance left on it, face down."""
    contact(art, 6, 37, 84, 12)
    for x in (8, 82):
        leg(art, x, 16, 21, width=5)
    art.fill(rrect(2, 10, 92, 11, 2), WOOD[1])
    art.fill(rrect(2, 9, 92, 9, 2), WOOD[3])
    art.fill(rect(3, 9, 90, 1.3), WOOD[4])
    art.fill(poly("58,8 68,5 78,9 68,14"), RANI[2])
    art.fill(poly("68,5 78,9 68,14 67,9"), RANI[1])
