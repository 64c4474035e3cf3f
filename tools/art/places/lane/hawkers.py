"""What is sold on the near pavement: bananas, flowers on a mat; and what grows through the railing."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, RANI, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import board, flower, wire
from tools.art.places.lane.hostel import hedge
from tools.art.places.lane.vehicles import wheel


@prop("banana_cart", 120, 102, foot=Foot(8, 82, 104, 19))
def banana_cart(art: Art) -> None:
    """A barrow of bananas with scales over it, its lantern unlit."""
    contact(art, 10, 100, 100, 12, skew=9)
    for x in (26, 92):
        wheel(art, x, 86, 14, WOOD[3])
    board(art, 2, 56, 114, 16, 10)
    for x in (10, 106):
        art.fill(rect(x, 8, 3, 50), WOOD[2])
    art.fill(rect(6, 8, 108, 3), WOOD[3])
    for row, y in enumerate((66, 60, 54)):
        for index in range(9 - row):
            left = 8 + row * 5 + index * 11.6
            for finger in (-2.6, 0, 2.6):
                line = f"{left + 5},{y - 8} {left + 4 + finger * 1.6},{y - 3} {left + 5 + finger * 2},{y + 4}"
                art.fill(brush(line, 1.4, 4, 1), MARI[3] if finger < 1 else MARI[2])
            art.fill(oval(left + 5, y - 8, 1.8), LEAF[1])
    wire(art, "60,10 60,20", INK[1], 1)
    art.fill(rect(44, 20, 32, 1.8), STEEL[1])
    for x, drop in ((46, 36), (74, 33)):
        wire(art, f"{x},21 {x - 6},{drop}", INK[1], 0.8)
        wire(art, f"{x},21 {x + 6},{drop}", INK[1], 0.8)
        art.fill(spline(f"{x - 8},{drop}! {x + 8},{drop}! {x + 4},{drop + 4} {x - 4},{drop + 4}"), MARI[1])


@prop("flower_mat", 72, 36)
def flower_mat(art: Art) -> None:
    """A sack on the pavement: strings of jasmine, marigolds in a basket, a wet cloth."""
    art.fill(poly("4,12 66,9 71,30 2,33"), INK[0], 0.3, blur=1.4)
    art.fill(poly("2,9 65,6 69,27 0,30"), "#a88a68")
    art.fill(oval(20, 16, 15, 8), WOOD[2])
    art.fill(oval(20, 14, 13, 6.4), WOOD[0])
    dice = dice_of(5)
    for _ in range(34):
        x, y = 20 + (dice.random() - 0.5) * 23, 13 + (dice.random() - 0.5) * 9
        flower(art, x, y, 1.7, MARI[2 + int(dice.random() * 2)], MARI[1])
    for row in range(3):
        for index in range(10):
            art.fill(oval(41 + index * 2.5, 13 + row * 5 + index % 2, 1.5), CREAM[4])
        art.fill(oval(66, 13 + row * 5, 1.5), RANI[3])


@prop("verge", 192, 54)
def verge(art: Art) -> None:
    """What nobody planted, along the railing."""
    hedge(art, 192, 77, "")


@prop("verge_flowering", 192, 54)
def verge_flowering(art: Art) -> None:
    """The same in flower."""
    hedge(art, 192, 78, "#f2b950")


NAMES = ("banana_cart", "flower_mat", "verge", "verge_flowering")
