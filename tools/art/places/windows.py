"""Windows: curtains in the living room, shutters in the kitchen, voile in the bedroom, bars."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, RANI, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline
from tools.art.kit.props import prop
from tools.art.places.glass import glass
from tools.art.places.sway import sway

View = tuple[float, float, float, float]
"""The opening: left, top, width, height in units."""


LIVING: View = (22, 10, 88, 84)
KITCHEN: View = (15, 9, 60, 54)
BEDROOM: View = (22, 10, 66, 78)


def _surround(art: Art, view: View, ramp: Ramp = WOOD) -> None:
    """Draw the frame round an opening."""
    x, y, width, height = view
    art.fill(rrect(x - 7, y - 7, width + 14, height + 14, 2), ramp[1])
    art.fill(rrect(x - 6, y - 6, width + 12, height + 10, 2), ramp[2])
    art.fill(rect(x - 6, y - 6, width + 12, 2), ramp[4], 0.8)


def _sky(art: Art, view: View, top: str, middle: str, low: str) -> None:
    """Wash the opening with a sky."""
    x, y, _width, height = view
    art.wash(rect(*view), (x, y), (x, y + height), [(0, top, 1), (0.6, middle, 1), (1, low, 1)])


def _opposite(art: Art, view: View) -> None:
    """Draw the chawl across the court, with its galleries, and a palm."""
    x, y, width, height = view
    wall = (
        (x, y + 46),
        (x + 30, y + 46),
        (x + 30, y + 38),
        (x + 52, y + 38),
        (x + 52, y + height),
        (x, y + height),
    )
    art.fill(poly(wall), "#c77a56")
    art.fill(rect(x + 52, y + 58, width - 52, height), "#b5654c")
    for row in range(3):
        for column in range(6):
            art.fill(rect(x + 4 + column * 8, y + 50 + row * 12, 4, 7), "#8a4540")
        art.fill(rect(x, y + 58 + row * 12, 52, 1.4), "#e6a877")
    trunk = ((x + 70, y + height), (x + 67, y + 62), (x + 72, y + 40))
    art.fill(brush(trunk, 4, 3, 2), "#5a5a3a")
    for dx, dy in ((-24, 4), (-18, -8), (-6, -14), (10, -12), (20, -3), (22, 8), (-22, 12)):
        frond = ((x + 72, y + 40), (x + 72 + dx * 0.6, y + 36 + dy * 0.8), (x + 72 + dx, y + 42 + dy))
        art.fill(brush(frond, 1, 5, 0.6), "#4d6b42")


def _sill(art: Art, view: View) -> None:
    """Lay the window sill."""
    x, y, width, height = view
    art.fill(rect(x - 11, y + height + 3, width + 22, 7), WOOD[3])
    art.fill(rect(x - 11, y + height + 3, width + 22, 1.6), WOOD[4])
    art.fill(rect(x - 11, y + height + 9, width + 22, 2.6), WOOD[0], 0.8)


def _grille(art: Art, view: View, columns: int = 6) -> None:
    """Set the iron grille: uprights, two bars across, diamonds between."""
    x, y, width, height = view
    step = width / columns
    for index in range(1, columns):
        art.fill(rect(x + index * step - 0.9, y, 1.8, height), INK[1])
    for share in (0.33, 0.66):
        art.fill(rect(x, y + height * share - 0.9, width, 1.8), INK[1])
    for index in range(1, columns, 2):
        cx, cy = x + index * step, y + height * 0.5
        art.stroke(poly(((cx, cy - 11), (cx + 9, cy), (cx, cy + 11), (cx - 9, cy))), INK[1], 1.7)


def _mullion(art: Art, view: View) -> None:
    """Set the wooden post between the two wings."""
    x, y, width, height = view
    art.fill(rect(x + width / 2 - 2.5, y, 5, height), WOOD[2])
    art.fill(rect(x + width / 2 - 2.5, y, 1.2, height), WOOD[4])


def _gleam(art: Art, view: View) -> None:
    """Lay daylight over the upper left of the opening."""
    x, y, width, height = view
    stops = [(0, "#fff3cf", 0.35), (0.5, "#fff3cf", 0.05), (1, "#fff3cf", 0.0)]
    art.wash(rect(*view), (x, y), (x + width, y + height), [(t, c, a) for t, c, a in stops])


def _curtain(art: Art, centre: float, side: int, length: float, ramp: Ramp, hem: str) -> None:
    """Hang one tied curtain, left (-1) or right (1) of the middle of a window."""

    def at(away: float) -> float:
        return centre + side * away

    low = length
    line = (
        f"{at(4)},0! {at(60)},0! {at(62)},40 {at(58)},72 {at(62)},{low}! {at(40)},{low}! "
        f"{at(44)},90 {at(46)},72 {at(30)},40"
    )
    cloth = spline(line)
    art.fill(cloth, ramp[2])
    with art.clip(cloth):
        dark = (
            f"{at(60)},0 {at(63)},40 {at(60)},72 {at(64)},{low + 2} "
            f"{at(54)},{low + 2} {at(54)},72 {at(50)},30 {at(46)},0"
        )
        art.fill(spline(dark), ramp[1], 0.8)
        for index, (top, tie) in enumerate(((16, 49), (28, 52), (40, 55))):
            tone = ramp[1] if index % 2 else ramp[3]
            art.fill(brush(f"{at(top)},0 {at(top + 16)},38 {at(tie - 1)},70", 2, 3.6, 1), tone, 0.7)
            art.fill(
                brush(f"{at(tie - 1)},74 {at(tie - 3)},92 {at(tie - 6 + index)},{low + 2}", 1, 3, 2),
                tone,
                0.7,
            )
        art.fill(rect(centre - 66, low - 6, 132, 3), hem, 0.8)
    art.fill(rrect(min(at(44), at(61)), 69, 17, 5, 2), hem)


def _rod(art: Art, width: float, knob: str) -> None:
    """Fix the curtain rod."""
    art.fill(rrect(0, 0, width, 4.4, 2), WOOD[1])
    art.fill(rect(2, 0, width - 4, 1.2), WOOD[3])
    for x in (2, width - 2):
        art.fill(oval(x, 2.2, 4), knob)


@prop("window_living", 132, 120)
def window_living(art: Art) -> None:
    """The window of the living room: other people's marigold curtains."""
    _living(art)
    for side in (-1, 1):
        _curtain(art, 66, side, 112, MARI, VERM[2])
    _rod(art, 132, MARI[2])


@sway("window_living")
def window_living_cloth(art: Art) -> None:
    """Both curtains."""
    for side in (-1, 1):
        _curtain(art, 66, side, 112, MARI, VERM[2])


def _living(art: Art) -> None:
    """Draw the living room's window itself, with the court behind it."""
    _surround(art, LIVING)
    _sky(art, LIVING, "#f6d48f", "#f3b873", "#e58f5d")
    with art.clip(rect(*LIVING)):
        art.fill(oval(82, 44, 17), "#fff3cf", 0.9)
        art.fill(oval(82, 44, 26), "#fff3cf", 0.25)
        _opposite(art, LIVING)
    _grille(art, LIVING)
    _mullion(art, LIVING)
    _gleam(art, LIVING)
    _sill(art, LIVING)


@prop("window_living_bare", 132, 120)
def window_living_bare(art: Art) -> None:
    """The same window with its rod bare: the street comes right up to the table."""
    _living(art)
    for x in (10, 24, 46, 78, 104, 120):
        art.stroke(oval(x, 4, 2.6, 3), MARI[1], 1)
    _rod(art, 132, MARI[2])


@glass("window_living_bare")
def window_living_bare_glass(art: Art) -> None:
    """The whole opening, nothing before it."""
    _pane(art, LIVING, 6)


@glass("window_living")
def window_living_glass(art: Art) -> None:
    """What one sees out through between the curtains."""
    _pane(art, LIVING, 6)
    with art.layer(blend="erase"):
        for side in (-1, 1):
            _curtain(art, 66, side, 112, MARI, VERM[2])


def _pane(art: Art, view: View, columns: int) -> None:
    """Whiten an opening and take the ironwork out of it."""
    art.fill(rect(*view), "#ffffff")
    with art.layer(blend="erase"):
        if columns:
            _grille(art, view, columns)
            _mullion(art, view)


@prop("window_kitchen", 90, 84)
def window_kitchen(art: Art) -> None:
    """The kitchen's window, one shutter open, a string of chillies in it."""
    _surround(art, KITCHEN)
    _sky(art, KITCHEN, "#cfe0dc", "#e9dcb4", "#e8b98a")
    x, y, width, height = KITCHEN
    with art.clip(rect(*KITCHEN)):
        art.fill(rect(x, y + 34, 38, 30), "#a86f5e")
        art.fill(poly(((x, y + 34), (x + 19, y + 24), (x + 40, y + 34))), "#8a4a44")
        art.fill(rect(x + 44, y + 40, 30, 20), "#b98868")
    for index in range(1, 8):
        art.fill(rect(x + index * width / 8 - 0.8, y, 1.6, height), INK[1])
    art.fill(rect(x, y + height * 0.5, width, 1.8), INK[1])
    _gleam(art, KITCHEN)
    _sill(art, KITCHEN)
    for left in (0, 77):
        art.fill(rect(left, 4, 13, 64), TEAL[1])
        art.fill(rect(left + 1, 5, 11, 62), TEAL[2])
        for slat in range(14):
            art.fill(rect(left + 2.4, 8 + slat * 4.1, 8, 1.5), TEAL[1])
    for index in range(5):
        art.fill(
            brush(f"{62 + index % 2 * 3},{14 + index * 4} {63 + index % 2 * 4},{22 + index * 4}", 2, 0.6),
            VERM[2],
        )


@glass("window_kitchen")
def window_kitchen_glass(art: Art) -> None:
    """The opening between the kitchen's bars."""
    x, y, width, height = KITCHEN
    art.fill(rect(*KITCHEN), "#ffffff")
    with art.layer(blend="erase"):
        for index in range(1, 8):
            art.fill(rect(x + index * width / 8 - 0.8, y, 1.6, height), INK[1])
        art.fill(rect(x, y + height * 0.5, width, 1.8), INK[1])


@prop("window_bedroom", 111, 117)
def window_bedroom(art: Art) -> None:
    """The bedroom's window: curtains of thin voile that do not quite meet."""
    _surround(art, BEDROOM)
    _sky(art, BEDROOM, "#efd9a6", "#efc38c", "#d99573")
    x, y, width, _height = BEDROOM
    with art.clip(rect(*BEDROOM)):
        art.fill(rect(x, y + 50, width, 30), "#b0766a")
        art.fill(rect(x + 10, y + 40, 20, 12), "#9c625c")
        art.fill(oval(x + 20, y + 40, 8, 5), "#8a5a58")
        art.fill(brush(f"{x + 48},{y + 80} {x + 50},{y + 54} {x + 46},{y + 34}", 3, 2, 1.4), "#5b5a44")
        art.fill(oval(x + 46, y + 36, 16, 12), "#61794c")
        art.fill(oval(x + 40, y + 31, 8, 6), "#7d945a")
    _grille(art, BEDROOM, 4)
    _mullion(art, BEDROOM)
    _gleam(art, BEDROOM)
    _sill(art, BEDROOM)
    for left, fold in ((4, (10, 17, 25)), (72, (79, 88, 97))):
        cloth = _voile(left)
        art.fill(cloth, RANI[4], 0.72)
        with art.clip(cloth):
            for index, at in enumerate(fold):
                tone = RANI[3] if index % 2 == 0 else CREAM[4]
                art.fill(brush(f"{at},2 {at + 1},60 {at - 1},112", 1, 3.6, 2), tone, 0.6)
            art.fill(rect(left, 101, 40, 2), CREAM[4], 0.8)
    _rod(art, 111, WOOD[3])


def _voile(left: float) -> Path:
    """Outline one of the thin curtains."""
    return spline(f"{left},2! {left + 35},2! {left + 33},50 {left + 35},110! {left + 1},110! {left + 2},60")


@sway("window_bedroom")
def window_bedroom_cloth(art: Art) -> None:
    """Both thin curtains."""
    for left in (4, 72):
        art.fill(_voile(left), CREAM[4])


@glass("window_bedroom")
def window_bedroom_glass(art: Art) -> None:
    """The strip between the voile curtains, and a little through them."""
    _pane(art, BEDROOM, 4)
    with art.layer(0.7, blend="erase"):
        art.fill(rect(4, 2, 35, 110), "#000000")
        art.fill(rect(72, 2, 35, 110), "#000000")
