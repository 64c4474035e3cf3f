"""The hostel's windows: a half-curtain on a wire, and beyond the bars two roofs, bamboo, a painted face."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.glass import glass
from tools.art.places.sway import sway

ROOM = (10, 10, 100, 84)
MESS = (9, 9, 72, 66)

View = tuple[float, float, float, float]


def _frame(art: Art, view: View) -> None:
    """Draw the wooden frame and the sky in it."""
    x, y, width, height = view
    art.fill(rrect(x - 7, y - 7, width + 14, height + 14, 2), WOOD[1])
    art.fill(rrect(x - 6, y - 6, width + 12, height + 10, 2), WOOD[2])
    art.fill(rect(x - 6, y - 6, width + 12, 2), WOOD[4], 0.8)
    art.wash(rect(*view), (0, y), (0, y + height), [(0, "#bcd2dc", 1), (1, "#e9dcb4", 1)])


def _bars(art: Art, view: View, count: int) -> None:
    """Set upright bars, one rail across, and the post of the wings."""
    x, y, width, height = view
    for index in range(1, count):
        art.fill(rect(x + index * width / count - 0.9, y, 1.8, height), INK[1])
    art.fill(rect(x, y + height * 0.36, width, 2), INK[1])
    art.fill(rect(x + width / 2 - 2.5, y, 5, height), WOOD[2])
    art.fill(rect(x + width / 2 - 2.5, y, 1.2, height), WOOD[4])


def _sill(art: Art, view: View) -> None:
    """Lay the sill."""
    x, y, width, height = view
    art.fill(rect(x - 10, y + height + 3, width + 20, 7), WOOD[3])
    art.fill(rect(x - 10, y + height + 3, width + 20, 1.6), WOOD[4])
    art.fill(rect(x - 10, y + height + 9, width + 20, 2.6), WOOD[0], 0.8)


def _half_curtain(art: Art, view: View, hem: str) -> None:
    """Hang a gathered half-curtain on a wire across the lower half."""
    x, y, width, height = view
    top, low = y + height * 0.58, y + height + 1
    art.fill(rect(x - 3, top - 1, width + 6, 1.2), INK[2])
    cloth = spline(f"{x - 2},{top}! {x + width + 2},{top}! {x + width + 1},{low}! {x - 1},{low}!")
    art.fill(cloth, CREAM[4], 0.94)
    with art.clip(cloth):
        for index in range(12):
            fold = x + (index + 0.5) * width / 12
            line = f"{fold},{top} {fold + 1},{(top + low) / 2} {fold - 1},{low}"
            art.fill(brush(line, 0.6, 3, 2), CREAM[2], 0.55)
        art.fill(rect(x - 3, low - 6, width + 6, 2.4), hem)


def _roofs(art: Art, view: View) -> None:
    """Draw what is opposite: two tiled roofs, a water tank, bamboo poles and a corner of a great board."""
    x, y, width, height = view
    low = y + height
    art.fill(poly(((x, low), (x, y + 46), (x + 18, y + 36), (x + 40, y + 48), (x + 40, low))), "#8d5a55")
    art.fill(
        poly(((x, y + 46), (x + 18, y + 36), (x + 40, y + 48), (x + 38, y + 52), (x + 18, y + 41))), "#b5745c"
    )
    art.fill(rect(x + 40, y + 42, 22, 60), "#7a6a80")
    art.fill(rect(x + 43, y + 34, 12, 9), INK[2])
    for row in range(2):
        for column in range(2):
            art.fill(rect(x + 44 + column * 8, y + 49 + row * 11, 4, 6), MARI[3], 0.8)
    art.fill(rect(x + 66, y + 14, width - 66, 46), CREAM[3])
    art.fill(
        spline(f"{x + 80},{y + 60}! {x + 82},{y + 36} {x + width},{y + 26}! {x + width},{y + 60}!"), VERM[4]
    )
    art.fill(
        spline(
            f"{x + 78},{y + 44} {x + 88},{y + 22} {x + width},{y + 16}! "
            f"{x + width},{y + 26}! {x + 86},{y + 40}"
        ),
        INK[0],
    )
    for pole in (66, 76, 92):
        art.fill(rect(x + pole, y + 8, 2, height), WOOD[3])
    for bar in (14, 38, 60):
        art.fill(rect(x + 63, y + bar, width - 63, 1.8), WOOD[3])


@prop("window_roofs", 120, 117)
def window_roofs(art: Art) -> None:
    """The window of room 5."""
    _frame(art, ROOM)
    with art.clip(rect(*ROOM)):
        _roofs(art, ROOM)
    _bars(art, ROOM, 8)
    _half_curtain(art, ROOM, VERM[2])
    _sill(art, ROOM)
    art.fill(rrect(14, 92, 8, 10, 1.4), VERM[2])
    art.fill(brush("18,92 16,84 12,80", 0.8, 3, 0.8), "#55854a")
    art.fill(brush("18,92 21,84 24,82", 0.8, 3, 0.8), "#8fb05d")


@sway("window_roofs")
def window_roofs_cloth(art: Art) -> None:
    """The half-curtain behind the pot."""
    _half_curtain(art, ROOM, VERM[2])
    with art.layer(blend="erase"):
        art.fill(rect(8, 78, 20, 26), "#000000")


@glass("window_roofs")
def window_roofs_glass(art: Art) -> None:
    """The sky over the roofs, between the bars."""
    art.fill(rect(*ROOM), "#ffffff")
    with art.layer(blend="erase"):
        _roofs(art, ROOM)
        _bars(art, ROOM, 8)
        _half_curtain(art, ROOM, VERM[2])


@prop("window_mess", 90, 96)
def window_mess(art: Art) -> None:
    """A window of the mess, a jar of lime pickle put out on its sill for the sun."""
    _frame(art, MESS)
    with art.clip(rect(*MESS)):
        art.fill(rect(9, 44, 72, 34), "#8a8a80")
        art.fill(oval(60, 44, 22, 12), "#55854a")
        art.fill(oval(68, 38, 12, 8), "#6d9a55")
    _bars(art, MESS, 6)
    _half_curtain(art, MESS, DUSK[2])
    _sill(art, MESS)
    art.fill(rrect(56, 66, 13, 14, 3), "#c9d5d2", 0.7)
    art.fill(rrect(57, 70, 11, 9, 2), MARI[1])
    art.fill(rect(57, 64, 11, 3), VERM[2])


@sway("window_mess")
def window_mess_cloth(art: Art) -> None:
    """The half-curtain behind the jar."""
    _half_curtain(art, MESS, DUSK[2])
    with art.layer(blend="erase"):
        art.fill(rect(52, 62, 21, 20), "#000000")


@glass("window_mess")
def window_mess_glass(art: Art) -> None:
    """The upper half of the opening, where the sky is."""
    x, y, width, height = MESS
    art.fill(rect(x, y, width, height * 0.5), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(oval(60, 44, 22, 12), "#000000")
        _bars(art, MESS, 6)
