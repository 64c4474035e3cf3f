"""Things brought to a table: drawn as they are, but standing as far forward as the table does.

Pictures are painted in the order of their lower edges, so what lies on a free-standing table has its lower
edge at the table's own ground line, and air below.
"""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, VERM
from tools.art.kit.paths import poly, rect
from tools.art.kit.props import PAD, PROPS, prop
from tools.art.places import chores
from tools.art.places.forms import shadowed, writing

LIFT = 48
"""Units of air below: from a table's ground line up to the middle of its top."""

SOURCES = (chores,)
"""Where the things themselves are drawn."""

ON_TABLE = ("tiffin", "newspaper", "tea_tray", "shirt")


def _raise(name: str) -> None:
    thing = PROPS[name]
    prop(f"{name}_on_table", thing.width - 2 * PAD, thing.height - 2 * PAD + LIFT)(thing.draw)


@prop("notice_on_table", 36, 24 + LIFT)
def notice_on_table(art: Art) -> None:
    """A typed sheet with a letterhead and a round stamp, its fold not yet flat."""
    sheet = poly("5,6 27,2 33,17 10,22")
    shadowed(art, sheet)
    art.fill(sheet, CREAM[4])
    art.fill(poly("8,13.4 30,9.2 33,17 10,22"), CREAM[3])
    with art.at(turn=-10, pivot=(16, 10)):
        art.fill(rect(11, 6, 12, 1.8), VERM[1])
        writing(art, 10, 10, 17, 4, 2.4, INK[2])
    art.stroke(poly("24,13 28,12 29,15.6 25,16.4"), VERM[2], 0.9)


for _name in ON_TABLE:
    _raise(_name)
