"""The school's corridor: pegs at the height of six-year-olds, the list, shoes, the bell, a window."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import hung, shadowed, wire
from tools.art.places.glass import glass

CLASS_VIEW = (10, 10, 88, 76)


def _satchel(art: Art, x: float, y: float, ramp: Ramp) -> None:
    """Hang a satchel, 17 wide, from its peg at y."""
    art.stroke(spline(f"{x + 3},{y + 14} {x + 8.5},{y + 1} {x + 14},{y + 14}", closed=False), ramp[1], 1.8)
    body = rrect(x, y + 12, 17, 18, 3)
    shadowed(art, body)
    art.fill(body, ramp[2])
    art.fill(rect(x + 13, y + 13, 4, 16), ramp[1], 0.8)
    art.fill(rrect(x, y + 12, 17, 9, 3), ramp[3])
    art.fill(rrect(x + 6, y + 18, 5, 5, 1), MARI[3])


@prop("satchel_pegs", 147, 75)
def satchel_pegs(art: Art) -> None:
    """Two rails of pegs low on the wall: satchels, a tiffin on a string, one raincoat; the last peg bare."""
    for y in (6, 40):
        art.fill(rect(3, y + 2, 142, 5), INK[0], 0.3, blur=1.2)
        art.fill(rect(2, y, 142, 5), WOOD[2])
        art.fill(rect(2, y, 142, 1.3), WOOD[4])
        for index in range(7):
            art.fill(oval(12 + index * 20.4, y + 6, 1.7), MARI[2])
            art.fill(rect(8 + index * 20.4, y + 1.4, 8, 2), CREAM[3])
    for index, ramp in ((0, VERM), (1, DUSK), (3, LEAF), (5, MARI)):
        _satchel(art, 3.5 + index * 20.4, 10, ramp)
    for index, ramp in ((0, TEAL), (2, RANI), (4, WOOD)):
        _satchel(art, 3.5 + index * 20.4, 43, ramp)
    wire(art, "52,46 52,54", CREAM[1], 0.9)
    art.fill(rrect(47, 54, 11, 13, 2), STEEL[2])
    art.fill(rect(49, 55, 2.4, 11), STEEL[4])
    coat = spline("108,46! 114,44 120,46! 124,66! 104,66!")
    shadowed(art, coat)
    art.fill(coat, MARI[3])
    art.fill(spline("115,45 120,46! 124,66! 114,66!"), MARI[2])


@prop("list_board", 102, 99)
def list_board(art: Art) -> None:
    """The list: forty typed names, a line ruled under them twice; fingers have been there."""
    hung(art, 2, 2, 96, 93, rim=5)
    art.fill(rect(7, 7, 86, 83), LEAF[0])
    art.fill(rect(14, 11, 72, 75), CREAM[4])
    write(art, "STD. I", 50, 23, 11, VERM[1], centred=True, track=1)
    art.fill(rect(20, 27, 60, 1.2), VERM[2])
    for column in range(2):
        for row in range(13):
            x, y = 20 + column * 33, 31 + row * 3.7
            art.fill(rect(x, y, 2.4, 1.4), INK[3], 0.8)
            art.fill(rect(x + 4.4, y, (20, 15, 22, 17, 12)[(row * 3 + column) % 5], 1.3), INK[2], 0.9)
    for y in (80.4, 82.6):
        art.fill(rect(20, y, 60, 0.9), VERM[2])
    art.fill(oval(62, 54, 10, 3), CREAM[2], 0.5)
    for x in (16, 84):
        art.fill(oval(x, 13, 1.6), MARI[3])


@prop("hanging_bell", 54, 111)
def hanging_bell(art: Art) -> None:
    """The brass bell in its bracket, a rope with a knot too high for a child."""
    art.fill(rect(2, 3, 6, 30), WOOD[1])
    art.stroke(spline("6,8 26,6 38,12", closed=False), INK[1], 3.4)
    art.stroke(poly("6,28 28,10", closed=False), INK[1], 2.2)
    art.fill(oval(38, 14, 3), INK[2])
    body = spline("31,17! 45,17! 48,30 54,40! 22,40! 28,30")
    shadowed(art, body, drop=3)
    art.fill(body, MARI[2])
    with art.clip(body):
        art.fill(rect(40, 10, 20, 34), MARI[1])
        art.fill(brush("32,18 30,30 26,40", 1, 3.4, 1.4), MARI[4])
        art.fill(rect(20, 35, 40, 2), MARI[1])
    art.fill(oval(38, 43, 4, 3.4), INK[1])
    wire(art, "38,45 39,70 37,100", CREAM[2], 2)
    art.fill(oval(38, 84, 3.4, 4.4), CREAM[1])
    art.fill(spline("35,98! 40,98! 42,108! 33,108!"), VERM[2])


@prop("small_shoes", 96, 57, foot=Foot(3, 38, 90, 19))
def small_shoes(art: Art) -> None:
    """Two shelves of small shoes, chalked L and R; not everybody agreed."""
    contact(art, 5, 55, 84, 10)
    for x in (3, 88):
        art.fill(rect(x, 8, 5, 47), WOOD[1])
    for y in (24, 44):
        art.fill(rect(3, y, 90, 4), WOOD[2])
        art.fill(rect(3, y, 90, 1.2), WOOD[4])
        for index in range(8):
            x = 10 + index * 10
            tone = (INK[1], INK[2], WOOD[2], INK[1], CREAM[3], INK[2], VERM[2], INK[1])[(index + int(y)) % 8]
            art.fill(spline(f"{x},{y}! {x},{y - 5} {x + 3},{y - 7} {x + 6},{y - 4} {x + 7},{y}!"), tone)
            art.fill(rect(x + 2, y - 5.6, 3, 1), CREAM[3], 0.8)
    art.fill(rect(3, 6, 90, 4), WOOD[3])
    for x in (20, 56):
        art.stroke(poly(f"{x},12 {x},17 {x + 3},17", closed=False), CREAM[4], 1)


@prop("small_umbrellas", 42, 54, foot=Foot(6, 38, 30, 16))
def small_umbrellas(art: Art) -> None:
    """A paint drum for umbrellas; one has a duck for a handle."""
    art.fill(oval(22, 50, 16, 4), INK[0], 0.4, blur=1.4)
    for index, tone in enumerate((RANI[2], DUSK[2], INK[1], VERM[2])):
        x = 12 + index * 6
        lean = (index - 1.5) * 4
        art.fill(brush(f"{x},38 {x + lean * 0.6},24 {x + lean},12", 4, 4.4, 1.6), tone)
        if index != 3:
            hook = f"{x + lean},12 {x + lean},6 {x + lean + 4},5 {x + lean + 5},9"
            art.stroke(spline(hook, closed=False), WOOD[3], 1.7)
    art.fill(oval(37, 8, 4.4, 3.8), MARI[3])
    art.fill(poly("40,8 45,9 40,10.6"), VERM[3])
    art.fill(oval(37.4, 7, 0.9), INK[0])
    art.fill(rect(7, 30, 29, 20), TEAL[1])
    art.fill(rect(7, 30, 14, 20), TEAL[2])
    art.fill(rect(10, 31, 2.4, 18), TEAL[4], 0.8)
    art.fill(oval(21.5, 30, 14.5, 3), INK[0])
    art.fill(rect(7, 38, 29, 5), CREAM[3])


@prop("class_window", 108, 108)
def class_window(art: Art) -> None:
    """A wide window with pushed-back shutters, paper fish pasted on a pane, a bean in a jar on the sill."""
    x, y, width, height = CLASS_VIEW
    art.fill(rrect(x - 7, y - 7, width + 14, height + 14, 2), WOOD[1])
    art.fill(rrect(x - 6, y - 6, width + 12, height + 10, 2), "#4f7f6c")
    art.wash(rect(*CLASS_VIEW), (0, y), (0, y + height), [(0, "#bcd2dc", 1), (1, "#efe0b8", 1)])
    with art.clip(rect(*CLASS_VIEW)):
        _outlook(art)
    _class_bars(art)
    for fx, fy, tone in ((24, 30, VERM[2]), (40, 44, MARI[2]), (76, 34, RANI[2])):
        art.fill(oval(fx, fy, 5, 3), tone)
        art.fill(poly(f"{fx + 4},{fy} {fx + 9},{fy - 3} {fx + 9},{fy + 3}"), tone)
        art.fill(oval(fx - 2, fy - 0.6, 0.8), CREAM[4])
    art.fill(rect(x - 10, y + height + 3, width + 20, 7), WOOD[3])
    art.fill(rect(x - 10, y + height + 3, width + 20, 1.6), WOOD[4])
    art.fill(rrect(72, 78, 9, 12, 2), STEEL[4], 0.8)
    art.stroke(spline("76,82 75,72 79,66", closed=False), LEAF[2], 1.2)
    art.fill(oval(80, 66, 3, 1.8), LEAF[3])
    art.fill(oval(74, 71, 3, 1.8), LEAF[3])


def _outlook(art: Art) -> None:
    """Draw the wall and crowns that stand outside."""
    art.fill(rect(10, 66, 88, 22), "#b98a5c")
    for cx, cy, size in ((22, 60, 17), (40, 64, 13), (84, 58, 19)):
        art.fill(oval(cx, cy, size, size * 0.6), LEAF[1])
        art.fill(oval(cx - 3, cy - 3, size * 0.7, size * 0.4), LEAF[2])


def _class_bars(art: Art) -> None:
    """Set the bars and the wings' post."""
    x, y, width, height = CLASS_VIEW
    for index in range(1, 7):
        art.fill(rect(x + index * width / 7 - 0.8, y, 1.6, height), INK[1])
    art.fill(rect(x + width / 2 - 2, y, 4, height), "#3f6a5a")
    art.fill(rect(x, y + height * 0.5, width, 1.8), INK[1])


@glass("class_window")
def class_window_glass(art: Art) -> None:
    """The sky over the trees."""
    art.fill(rect(10, 10, 88, 52), "#ffffff")
    with art.layer(blend="erase"):
        _outlook(art)
        _class_bars(art)


@prop("paper_chain", 192, 27)
def paper_chain(art: Art) -> None:
    """A paper chain from corner to corner, every link another child's."""
    for index in range(32):
        x = 6 + index * 5.9
        y = 4 + ((index % 16) * (15 - index % 16)) * 0.26
        tone = (VERM[2], MARI[3], TEAL[3], RANI[3], LEAF[3])[index % 5]
        art.stroke(oval(x, y, 3.4, 2.4), tone, 1.6)
