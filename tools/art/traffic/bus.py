"""The bus that brings people to the sea: the lane's double-decker, from the side without a platform."""

from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, MARI, STEEL
from tools.art.kit.paths import oval, rect, rrect
from tools.art.places.lane.vehicles import BUS_WHEELS, DAYLIT, LIT, bus_wheels, coach, passengers
from tools.art.traffic.going import Going, enter

WIDTH, HEIGHT = 360, 231
LENGTH = 340
"""Units from end to end."""

TOP = 9
BELOW = 7
"""Windows below, where the other side has a platform."""


def bus(art: Art, moment: float) -> None:
    """Draw it facing right, a bar turning in the hub of each wheel."""
    with art.at(TOP + LENGTH, TOP, stretch=(-1, 1)):
        coach(art)
        passengers(art, *DAYLIT, below=BELOW)
        bus_wheels(art)
        for x in BUS_WHEELS:
            for turn in (0, 90):
                with art.at(turn=turn - 90 * moment, pivot=(x, 190.6)):
                    art.fill(rect(x - 9, 190, 18, 1.6), INK[2])
        art.fill(oval(12, 172, 4, 6), MARI[4])
        art.fill(rect(4, 150, 4, 30), STEEL[1])


def _shadow(art: Art, _: float) -> None:
    contact(art, TOP + 8, TOP + 208, 312, 18, skew=9)


def _words(art: Art, _: float) -> None:
    write(art, "CITY BUS", TOP + 230, TOP + 88, 15, MARI[4], centred=True)
    art.fill(rrect(TOP + 24, TOP + 76, 96, 17, 2), INK[0])
    _route(art, CREAM[4])


def _route(art: Art, colour: str) -> None:
    write(art, "27  SEA WALL", TOP + 72, TOP + 89, 12, colour, centred=True)


def _glow(art: Art, _: float) -> None:
    with art.at(TOP + LENGTH, TOP, stretch=(-1, 1)):
        passengers(art, *LIT, below=BELOW)
        art.fill(oval(12, 172, 4, 6), "#fff3c8")
        art.fill(oval(12, 172, 9, 11), "#ffd98a", 0.4, blur=3)


def _lit_words(art: Art, _: float) -> None:
    _route(art, "#ffe7b0")


enter(
    Going(
        "passing_bus",
        bus,
        (WIDTH, HEIGHT),
        (WIDTH / 2, TOP + 212),
        steps=2,
        stride=184,
        words=_words,
        glow=_glow,
        lit_words=_lit_words,
        shadow=_shadow,
        outlined=False,
    )
)
