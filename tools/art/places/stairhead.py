"""The new block's fourth-floor landing: teak doors, a blank name board, stairs, a lattice of cement."""

from tools.art.kit.brush import brush
from tools.art.kit.colour import mix
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import hung, shadowed, wire
from tools.art.places.glass import glass

TEAK = ("#3a2019", "#69392a", "#9a5a38", "#bb7a4a", "#dca06a")


def _flush(art: Art, x: float, y: float, width: float, height: float) -> None:
    """Hang a flush door of teak, or of something that wants to be."""
    art.fill(rect(x, y, width, height), TEAK[2])
    art.fill(rect(x, y, 2, height), TEAK[4], 0.8)
    art.fill(rect(x + width - 4, y, 4, height), TEAK[1], 0.8)
    for share, tone in ((0.16, TEAK[3]), (0.36, TEAK[1]), (0.55, TEAK[3]), (0.78, TEAK[1])):
        at = x + width * share
        art.fill(
            brush(((at, y + 2), (at + 3, y + height * 0.4), (at - 1, y + height - 2)), 0.5, 1.6, 0.5),
            tone,
            0.55,
        )
    art.wash(rect(x, y, width, 26), (0, y), (0, y + 26), [(0, INK[0], 0.5), (1, INK[0], 0)])


def _furniture(art: Art, x: float, y: float) -> None:
    """Screw on lock, handle and bolt, the paper still round the brass."""
    art.fill(rrect(x, y, 6, 20, 1), MARI[2])
    art.fill(rrect(x, y, 2, 20, 1), MARI[4])
    art.fill(oval(x + 3, y + 6, 1.4), INK[0])
    art.fill(rect(x + 2.4, y + 6, 1.2, 4), INK[0])
    art.fill(rrect(x - 9, y + 12, 12, 3.4, 1.6), MARI[3])
    art.fill(oval(x + 3, y + 26, 2.4), STEEL[3])


@prop("teak_door", 90, 129, foot=Foot(0, 115, 90, 14))
def teak_door(art: Art) -> None:
    """The door of 402, shut: it has an eye, at her height, and a double lock."""
    art.fill(rect(0, 0, 90, 129), TEAK[0])
    _flush(art, 4, 3, 82, 124)
    write(art, "402", 45, 40, 13, MARI[3], centred=True)
    art.fill(oval(45, 56, 2.6), MARI[3])
    art.fill(oval(45, 56, 1.5), INK[0])
    art.fill(oval(44.5, 55.5, 0.5), "#ffffff")
    _furniture(art, 74, 66)
    art.fill(rect(4, 121, 82, 6), STEEL[0])
    art.fill(rect(4, 121, 82, 1.2), STEEL[3])


@prop("teak_door_open", 21, 138)
def teak_door_open(art: Art) -> None:
    """The same door standing open along the jamb, seen from its edge."""
    art.fill(poly("2,6 14,0 14,122 2,136"), TEAK[2])
    art.fill(poly("2,6 5,4.6 5,132 2,136"), TEAK[4], 0.8)
    art.fill(poly("14,0 17,2 17,124 14,122"), TEAK[0])
    art.fill(rect(9, 66, 3, 14), MARI[2])


@prop("door_401", 84, 138)
def door_401(art: Art) -> None:
    """The neighbours' door, its frame still in brown paper, marigolds dried over it."""
    art.fill(rect(4, 8, 76, 130), TEAK[0])
    art.fill(rect(6, 10, 72, 128), "#b8986c")
    for y in (34, 78, 116):
        art.fill(rect(6, y, 8, 2), CREAM[4], 0.7)
        art.fill(rect(70, y + 5, 8, 2), CREAM[4], 0.7)
    _flush(art, 13, 17, 58, 121)
    write(art, "401", 42, 50, 12, MARI[3], centred=True)
    art.fill(oval(42, 64, 2.2), MARI[3])
    art.fill(oval(42, 64, 1.2), INK[0])
    _furniture(art, 61, 74)
    for index in range(9):
        art.fill(
            oval(18 + index * 6, 20 + (index % 4 in (1, 2)) * 1.6, 2.6), VERM[1] if index % 2 else MARI[1]
        )


@prop("bolted_door", 78, 138)
def bolted_door(art: Art) -> None:
    """The bathroom's door: primer grey, one bolt, on the inside of which one is alone."""
    art.fill(rect(2, 8, 74, 130), "#958d80")
    art.fill(rect(2, 8, 74, 3), "#e6dcc8")
    art.fill(rect(10, 17, 58, 121), "#7b8588")
    art.fill(rect(10, 17, 2, 121), "#a7b0b0")
    art.fill(rect(62, 17, 6, 121), "#5d676c")
    for y in (26, 84):
        art.fill(rect(18, y, 40, 44), "#6c777b")
        art.fill(rect(20, y + 2, 37, 41), "#838d90")
    for x, y, size in ((30, 60, 4), (48, 108, 5), (26, 118, 3)):
        art.fill(
            spline(f"{x},{y} {x + size},{y - size} {x + size * 2},{y} {x + size},{y + 2}"), "#9aa3a3", 0.6
        )
    art.fill(rect(48, 74, 18, 3.4), STEEL[1])
    art.fill(rect(48, 74, 18, 1), STEEL[4])
    art.fill(rect(53, 72, 3, 8), STEEL[2])
    art.wash(rect(10, 17, 58, 24), (0, 17), (0, 41), [(0, INK[0], 0.45), (1, INK[0], 0)])
    art.fill(rect(8, 134, 62, 4), "#4b4f58")


@prop("hair_ribbon", 24, 30)
def hair_ribbon(art: Art) -> None:
    """A hair ribbon looped over a bolt: not a colour she would wear."""
    for line in ("10,6 4,14 7,25", "12,6 17,13 15,22"):
        art.fill(brush(line, 2.4, 4, 2), DUSK[2])
        art.fill(brush(line, 0.6, 1.2, 0.4), DUSK[4])
    art.fill(oval(7, 6, 5, 2.8), DUSK[2])
    art.fill(oval(15, 6, 5, 2.8), DUSK[3])
    art.fill(oval(11, 6, 2), DUSK[1])


@prop("name_board", 45, 30)
def name_board(art: Art) -> None:
    """A blank plate with four screw holes, on a paler patch of wall."""
    art.fill(rect(0, 1, 44, 26), "#efe9d2", 0.5)
    shadowed(art, rrect(4, 4, 36, 19, 1.5))
    art.fill(rrect(4, 4, 36, 19, 1.5), WOOD[3])
    art.fill(rrect(5.4, 5.4, 33, 16, 1.2), CREAM[3])
    art.fill(rect(6, 6, 31, 1.2), "#ffffff", 0.7)
    for x in (8, 36):
        for y in (8.4, 19):
            art.fill(oval(x, y, 1.2), INK[1])


@prop("new_meter", 33, 45)
def new_meter(art: Art) -> None:
    """The meter of 402, its wheel standing still behind new glass."""
    hung(art, 2, 2, 27, 39)
    art.fill(rrect(5, 6, 21, 18, 5), DUSK[1])
    art.fill(oval(15.5, 15, 7.6), STEEL[4])
    art.fill(rect(10, 12, 11, 3.6), INK[0])
    for index in range(4):
        art.fill(rect(10.8 + index * 2.7, 12.8, 1.6, 2), CREAM[4])
    art.fill(rect(9.4, 17.4, 12, 1.6), STEEL[0])
    art.fill(rect(20, 17.2, 1.8, 2), VERM[2])
    write(art, "402", 15.5, 35, 8, CREAM[3], centred=True)
    wire(art, "15,41 15,45", INK[1], 1.6)


@prop("stairs_down", 162, 117, foot=Foot(0, 21, 162, 96))
def stairs_down(art: Art) -> None:
    """The staircase: eight treads going down into the dark, and the rail one's hand would have chosen."""
    art.fill(rect(0, 18, 162, 99), INK[0])
    for step in range(8):
        x, y, shade = 2 + step * 20, 20 + step * 8, step / 9
        front = min(y + 56, 117)
        art.fill(rect(x, front, 20, 117 - front), _sunk("#5f5a66", shade))
        art.fill(rect(x, y, 20, front - y), _sunk("#a8a19c", shade))
        art.fill(rect(x, y, 2.4, front - y), _sunk("#dcd5cc", shade))
        art.fill(rect(x + 13, y, 7, front - y), _sunk("#857e80", shade))
        art.fill(rect(x, front - 2.4, 20, 2.4), _sunk("#c9c1b8", shade))
    art.wash(rect(0, 18, 162, 99), (20, 0), (162, 0), [(0, INK[0], 0.0), (1, INK[0], 0.78)])
    art.fill(rect(0, 18, 162, 3), "#d6d0cb")
    _banister(art)


def _sunk(colour: str, depth: float) -> str:
    return mix(colour, INK[1], depth * 0.7)


def _banister(art: Art) -> None:
    """Lead the iron banister down along the near side."""
    for step in range(8):
        x = 6 + step * 19
        y = 74 + step * 4
        art.fill(rect(x, y, 2, 117 - y), INK[1])
        art.fill(rect(x, y, 0.7, 117 - y), INK[3])
    art.fill(brush("0,72 80,88 160,106", 5, 5, 5), WOOD[2])
    art.fill(brush("0,70.6 80,86.6 160,104.6", 1.4, 1.4, 1.4), WOOD[4])
    contact(art, 0, 117, 8, 6, skew=2)
    art.fill(rect(0, 62, 8, 55), WOOD[1])
    art.fill(rect(0, 62, 3, 55), WOOD[3])
    art.fill(oval(4, 61, 6, 4), WOOD[3])


@prop("lattice", 66, 78)
def lattice(art: Art) -> None:
    """A lattice of cement blocks that lets the afternoon onto the stairs."""
    art.fill(rect(2, 2, 60, 72), "#8f8a78")
    art.fill(rect(2, 2, 60, 2), "#d8d1b8")
    art.wash(rect(5, 5, 54, 66), (0, 5), (0, 71), [(0, "#f3d9a2", 1), (1, "#e6b583", 1)])
    _blocks(art)


def _blocks(art: Art) -> None:
    for column in range(4):
        for row in range(5):
            x, y = 5 + column * 13.5, 5 + row * 13.2
            art.stroke(rect(x + 0.8, y + 0.8, 11.9, 11.6), "#b5ae98", 1.9)
            art.stroke(poly(((x, y), (x + 13.5, y + 13.2)), closed=False), "#b5ae98", 1.5)
            art.stroke(poly(((x + 13.5, y), (x, y + 13.2)), closed=False), "#9c957f", 1.5)


@glass("lattice")
def lattice_glass(art: Art) -> None:
    """The holes of the lattice."""
    art.fill(rect(5, 5, 54, 66), "#ffffff")
    with art.layer(blend="erase"):
        _blocks(art)


@prop("floor_number", 33, 39)
def floor_number(art: Art) -> None:
    """The floor's number, stencilled by the stairs."""
    write(art, "4", 15, 32, 40, "#84493c", centred=True, alpha=0.85)
