"""What stands on the pavement and lies on the road: lamp, pole, shelter, crates, puddles, a cat."""

from functools import partial

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import moved, oval, poly, rect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, leg


def post(art: Art, x: float, top: float, foot: float) -> None:
    """Stand an iron post on a cast foot."""
    art.fill(oval(x + 3, foot - 1, 13, 4), INK[0], 0.45, blur=1.6)
    art.fill(rect(x - 2.5, top, 5, foot - top), INK[1])
    art.fill(rect(x - 2.5, top, 1.6, foot - top), DUSK[2])
    art.fill(spline(f"{x - 8},{foot}! {x - 5},{foot - 16} {x + 5},{foot - 16} {x + 8},{foot}!"), INK[1])


@prop("lane_lamp", 66, 189, foot=Foot(17, 176, 17, 12))
def lamp(art: Art) -> None:
    """A street lamp with one arm."""
    post(art, 25, 38, 187)
    art.fill(rect(19, 118, 12, 4), INK[2])
    art.stroke(spline("25,40 27,20 41,16", closed=False), INK[1], 3.4)
    art.fill(spline("32,17! 54,12! 56,20! 34,24!"), INK[1])
    art.fill(oval(44, 22, 9, 3.4), CREAM[4])


@glow("lane_lamp")
def lamp_glow(art: Art) -> None:
    """The street lamp burning."""
    art.fill(oval(44, 22, 9, 3.4), "#fff6d6")
    art.fill(oval(44, 23, 15, 9), "#ffcf80", 0.5, blur=4)


@prop("lane_bus_pole", 36, 135, foot=Foot(8, 122, 18, 12))
def bus_pole(art: Art) -> None:
    """The bus stop: a red flag of tin on a pole, three numbers."""
    post(art, 16, 8, 133)
    art.fill(rect(2, 8, 30, 40), INK[0], 0.3, blur=1.4)
    art.fill(rect(0, 4, 30, 42), VERM[2])
    art.fill(rect(0, 4, 30, 12), CREAM[4])
    write(art, "STOP", 15, 13, 8.4, VERM[1], centred=True)
    for index, number in enumerate(("4", "27", "61")):
        write(art, number, 15, 25.4 + index * 9, 9, CREAM[4], centred=True)
    art.stroke(rect(1, 5, 28, 40), VERM[0], 1)


@prop("lane_shelter", 204, 144, foot=Foot(6, 130, 192, 12))
def shelter(art: Art) -> None:
    """The bus shelter from behind: four posts, a thin roof, a bench, a board with the numbers."""
    for x in (12, 70, 134, 190):
        art.fill(oval(x + 4, 141, 9, 3), INK[0], 0.4, blur=1.4)
        art.fill(rect(x - 2.5, 16, 5, 126), INK[1])
        art.fill(rect(x - 2.5, 16, 1.6, 126), DUSK[2])
    art.fill(rect(14, 104, 176, 5), WOOD[3])
    art.fill(rect(14, 104, 176, 1.4), WOOD[4])
    art.fill(rect(14, 113, 176, 5), WOOD[2])
    for x in (38, 102, 166):
        art.fill(rect(x, 109, 4, 31), INK[1])
    roof = poly("8,0 196,0 204,22 0,22")
    art.fill(moved(roof, 4, 10), INK[0], 0.35, blur=3)
    art.fill(roof, "#8d8286")
    for index in range(24):
        left = 8 + index * 7.9
        ridge = poly(((left, 0), (left + 3, 0), (left * 1.04 - 1, 22), (left * 1.04 - 5, 22)))
        art.fill(ridge, "#a89b98", 0.7)
    art.fill(rect(0, 22, 204, 5), INK[1])
    art.fill(rect(0, 22, 204, 1.2), STEEL[2])
    art.fill(spline("120,4 150,2 160,12 140,18 118,14"), "#9b633b", 0.45)


@prop("lane_bus_board", 66, 48)
def bus_board(art: Art) -> None:
    """The board of routes that hangs in the shelter."""
    art.fill(rect(2, 3, 64, 44), INK[0], 0.3, blur=1.4)
    art.fill(rect(0, 0, 63, 44), TEAL[1])
    art.stroke(rect(2.4, 2.4, 58, 39), CREAM[3], 0.8)
    for row, (number, way) in enumerate((("4", "MILLS"), ("27", "SEA WALL"), ("61", "COURT"))):
        write(art, number, 6, 14 + row * 12, 8.4, MARI[4])
        write(art, way, 20, 14 + row * 12, 7.4, CREAM[4])


@prop("lane_railing", 192, 48)
def railing(art: Art) -> None:
    """Four tiles of railing along the near edge of the pavement, seen from outside."""
    for x in (2, 66, 130, 186):
        art.fill(rect(x, 4, 5, 44), INK[1])
        art.fill(rect(x, 4, 1.6, 44), DUSK[2])
        art.fill(oval(x + 2.5, 4, 4), INK[1])
    for y in (12, 40):
        art.fill(rect(0, y, 192, 3), INK[1])
        art.fill(rect(0, y, 192, 1), DUSK[2])
    for index in range(31):
        art.fill(rect(5 + index * 6.1, 14, 1.8, 27), INK[1])


@prop("lane_crates", 72, 60, foot=Foot(4, 42, 60, 17))
def crates(art: Art) -> None:
    """Crates of cold-drink bottles, one upon another."""
    contact(art, 5, 58, 58, 10, skew=8)
    for x, y, tone in ((4, 30, VERM), (6, 8, TEAL), (36, 32, MARI)):
        art.fill(rect(x, y, 30, 27), tone[1])
        art.fill(rect(x, y, 25, 27), tone[2])
        for row in range(2):
            art.fill(rect(x + 3, y + 7 + row * 9, 24, 3), tone[0], 0.6)
        for index in range(4):
            art.fill(rect(x + 3 + index * 6.6, y - 4, 3, 6), LEAF[1])
            art.fill(rect(x + 3 + index * 6.6, y - 5, 3, 1.6), STEEL[3])


def _puddle(art: Art, outline: str, streaks: tuple[tuple[float, float, float, str], ...]) -> None:
    """Let rain stand on the road with what is above it upside down."""
    shape = spline(outline)
    art.fill(moved(shape, 0, -1.4), INK[0], 0.35)
    art.fill(shape, "#5f6f94")
    with art.clip(shape):
        art.fill(moved(shape, 0, 5), "#7f93b4", 0.7)
        for x, wide, tall, tone in streaks:
            art.fill(rect(x, 0, wide, tall), tone, 0.55, blur=1.2)
        art.fill(moved(shape, 2, 8), "#a9bdd0", 0.35)
    art.stroke(moved(shape, 0, 0.6), "#b9cfda", 0.8, 0.5)


PUDDLES = {
    "puddle_long": (
        "2,16 30,6 80,3 130,6 158,14 146,24 100,31 50,30 16,25",
        ((36, 9, 20, VERM[2]), (50, 9, 20, CREAM[3]), (64, 9, 18, VERM[2]), (104, 12, 22, MARI[2])),
    ),
    "puddle_round": (
        "2,14 24,4 62,2 92,9 96,18 76,27 36,28 10,23",
        ((20, 12, 17, TEAL[2]), (52, 8, 20, MARI[3]), (70, 10, 14, DUSK[1])),
    ),
    "puddle_thin": (
        "2,9 40,3 88,2 126,7 116,14 64,17 20,15",
        ((30, 16, 11, DUSK[1]), (80, 9, 12, "#ffc670")),
    ),
}
for _name, (_outline, _streaks) in PUDDLES.items():
    prop(_name, 162 if _name == "puddle_long" else 129, 36)(
        partial(_puddle, outline=_outline, streaks=_streaks)
    )


@prop("lane_cat", 33, 30, foot=Foot(6, 22, 20, 7))
def cat(art: Art) -> None:
    """A ginger cat, sitting with its back to most things."""
    art.fill(oval(16, 28, 12, 2.6), INK[0], 0.4, blur=1.2)
    art.stroke(spline("22,26 30,26 31,19 28,15", closed=False), MARI[1], 3)
    body = spline("6,28! 6,18 10,12 17,12 24,18 24,28!")
    art.fill(body, MARI[2])
    with art.clip(body):
        art.fill(rect(18, 10, 10, 20), MARI[1])
        for y in (16, 20, 24):
            art.fill(rect(12, y, 12, 1.2), MARI[0], 0.6)
        art.fill(oval(9, 24, 3.4, 6), CREAM[3])
    art.fill(spline("4,9! 3,1! 8,4 12,4 17,1! 17,9 14,14 7,14"), MARI[2])
    art.fill(spline("12,4 17,1! 17,9 14,14 11,13"), MARI[1])
    for x in (7.4, 12.6):
        art.fill(oval(x, 8.4, 1.2, 1.5), INK[0])


@prop("lane_bench_planks", 114, 51, foot=Foot(6, 38, 100, 12))
def bench_planks(art: Art) -> None:
    """A bench of the city's: iron sides, three planks."""
    contact(art, 8, 49, 96, 9, skew=7)
    art.fill(rect(4, 2, 104, 7), WOOD[3])
    art.fill(rect(4, 2, 104, 1.6), WOOD[4])
    art.fill(rect(4, 12, 104, 6), WOOD[2])
    board(art, 2, 22, 108, 9, 4)
    for x in (10, 98):
        art.fill(rect(x, 0, 4, 48), INK[1])
        leg(art, x - 4, 34, 14, width=3)


@prop("lane_crow", 21, 18)
def crow(art: Art) -> None:
    """A crow with an opinion."""
    art.fill(spline("2,11 8,5 13,3 17,5! 20,7! 16,8 14,12 8,14 2,15!"), INK[0])
    art.fill(spline("4,12 9,7 13,9 9,13"), INK[2])
    for x in (8, 11):
        art.fill(brush(f"{x},13 {x},17", 0.9), INK[0])


NAMES = (
    "lane_lamp",
    "lane_bus_pole",
    "lane_shelter",
    "lane_bus_board",
    "lane_railing",
    "lane_crates",
    *PUDDLES,
    "lane_cat",
    "lane_bench_planks",
    "lane_crow",
)
