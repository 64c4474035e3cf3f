"""The new flat's three windows: steel frames, new putty, nothing in front of them."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, STEEL
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import prop
from tools.art.places import outlook
from tools.art.places.forms import shadowed, writing
from tools.art.places.glass import glass
from tools.art.places.windows import View

LIVING: View = (9, 8, 138, 96)
KITCHEN: View = (8, 8, 68, 46)
SMALL: View = (8, 8, 80, 66)

LIVING_LOOK = (-560, -42, 0.98)
"""Where the strip's corner lies and how large it is drawn behind a window."""

KITCHEN_LOOK = (-1430, -46, 1.08)
SMALL_LOOK = (-94, -44, 0.94)
Look = tuple[float, float, float]


def _outside(art: Art, view: View, look: Look) -> None:
    """Paint what lies outside into the opening."""
    x, y, scale = look
    with art.clip(rect(*view)), art.at(x, y, scale=scale):
        outlook.strip(art)


def _reveal(art: Art, view: View) -> None:
    """Draw the plastered reveal round the opening, its putty still grey, and the stone sill."""
    x, y, width, height = view
    art.fill(rect(x - 8, y - 8, width + 16, height + 14), "#b8ad98")
    art.fill(rect(x - 8, y - 8, width + 16, 3), "#8f8676")
    art.fill(rect(x - 8, y - 8, 4, height + 12), "#a39986")
    art.fill(rect(x + width + 4, y - 8, 4, height + 12), "#f3ead6")
    art.fill(rect(x - 4, y - 4, width + 8, height + 8), "#9aa3a4")


def _steel(art: Art, view: View, columns: int, rail: float) -> None:
    """Set the thin steel bars: `columns` lights across, one bar at `rail` of the height."""
    x, y, width, height = view
    for index in range(columns + 1):
        left = x + index * width / columns - 1.6
        art.fill(rect(left, y - 2, 3.2, height + 4), STEEL[0])
        art.fill(rect(left, y - 2, 1, height + 4), STEEL[3])
    for at in (y - 2.6, y + height * rail, y + height - 0.6):
        art.fill(rect(x - 2, at, width + 4, 3.2), STEEL[0])
        art.fill(rect(x - 2, at, width + 4, 1), STEEL[3])


def _sill(art: Art, view: View) -> None:
    x, y, width, height = view
    art.fill(rect(x - 9, y + height + 4, width + 18, 6), "#5f6470")
    art.fill(rect(x - 9, y + height + 4, width + 18, 1.6), "#9aa0aa")
    art.fill(rect(x - 7, y + height + 10, width + 14, 3), INK[0], 0.3)


def _builder_marks(art: Art, view: View) -> None:
    """Leave the glazier's thumb of putty, a chalked cross and the maker's paper on the glass."""
    x, y, width, height = view
    art.stroke(poly(((x + 8, y + 10), (x + 20, y + 22)), closed=False), "#ffffff", 2, 0.75)
    art.stroke(poly(((x + 20, y + 9), (x + 9, y + 22)), closed=False), "#ffffff", 2, 0.75)
    art.fill(oval(x + width - 4, y + height - 3, 3, 2), "#cfc3a8")
    art.fill(oval(x + 3, y + height * 0.4, 2, 3), "#cfc3a8")
    gleam = (
        (x + width * 0.72, y),
        (x + width * 0.84, y),
        (x + width * 0.6, y + height),
        (x + width * 0.48, y + height),
    )
    art.fill(poly(gleam), "#ffffff", 0.1)


def _open_to(art: Art, view: View, look: Look) -> None:
    """Whiten the sky in an opening."""
    x, y, scale = look
    with art.clip(rect(*view)):
        art.fill(rect(*view), "#ffffff")
        with art.layer(blend="erase"), art.at(x, y, scale=scale):
            art.fill(outlook.skyline(), "#000000")


@prop("window_sixty_four", 156, 117)
def window_sixty_four(art: Art) -> None:
    """The big window of the living room, its glass down to the knee: sixty-four by thirty-eight."""
    _reveal(art, LIVING)
    _outside(art, LIVING, LIVING_LOOK)
    _builder_marks(art, LIVING)
    _steel(art, LIVING, 3, 0.7)
    _sill(art, LIVING)


@glass("window_sixty_four")
def window_sixty_four_glass(art: Art) -> None:
    """The sky over the creek."""
    _open_to(art, LIVING, LIVING_LOOK)
    with art.layer(blend="erase"):
        _steel(art, LIVING, 3, 0.7)


@prop("window_thirty", 84, 66)
def window_thirty(art: Art) -> None:
    """The kitchen's window, high under the loft, full of the hill."""
    _reveal(art, KITCHEN)
    _outside(art, KITCHEN, KITCHEN_LOOK)
    _steel(art, KITCHEN, 2, 0.42)
    _sill(art, KITCHEN)


@prop("window_forty", 96, 87)
def window_forty(art: Art) -> None:
    """The small room's window, lower than the others: somebody thought of that."""
    _reveal(art, SMALL)
    _outside(art, SMALL, SMALL_LOOK)
    _builder_marks(art, SMALL)
    _steel(art, SMALL, 2, 0.66)
    _sill(art, SMALL)


@glass("window_forty")
def window_forty_glass(art: Art) -> None:
    """The sky over the mangroves."""
    _open_to(art, SMALL, SMALL_LOOK)
    with art.layer(blend="erase"):
        _steel(art, SMALL, 2, 0.66)


@prop("brochure_wedge", 21, 24)
def brochure_wedge(art: Art) -> None:
    """A coloured leaf, folded in eight, wedged into the window's frame."""
    leaf = spline("5,3! 14,2! 16,17! 7,19!")
    shadowed(art, leaf)
    art.fill(leaf, CREAM[4])
    art.fill(spline("5,3! 14,2! 14.8,9! 5.8,10!"), "#dd6c93")
    writing(art, 7.4, 12, 6, 2, 2.4)


@prop("rose_tried", 51, 30)
def rose_tried(art: Art) -> None:
    """Where somebody tried "Rose" on the wall, three strokes wide, and stepped back to look."""
    for y, left, right in ((6, 3, 44), (13, 6, 48), (20, 4, 40)):
        stroke = f"{left},{y} {(left + right) / 2},{y - 1} {right},{y + 1}"
        art.stroke(spline(stroke, closed=False), "#d9a49c", 7, 0.9)
        art.stroke(spline(stroke, closed=False), "#e6b8ae", 2, 0.6)
