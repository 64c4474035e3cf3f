"""Two beds: hers, and one a foot too long for whoever sleeps in it; bare, while the room is only shown."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import flower, folds


def _frame(art: Art, width: float, length: float, ramp: Ramp = WOOD) -> None:
    """Draw the bedstead: a board with turned posts at the head, a lower one at the foot."""
    contact(art, 3, length - 3, width - 6, 10, skew=4)
    for x in (0, width - 7):
        art.fill(rrect(x, 4, 7, 40, 2), ramp[1])
        art.fill(rect(x, 6, 2, 36), ramp[3])
        art.fill(oval(x + 3.5, 4, 4), ramp[3])
    art.fill(rrect(4, 10, width - 8, 26, 4), ramp[2])
    art.fill(rect(6, 10.6, width - 12, 2), ramp[4])
    for index in range(5):
        art.fill(rect(10 + index * (width - 22) / 4, 16, 2, 18), ramp[1], 0.8)


def _foot(art: Art, width: float, length: float, ramp: Ramp = WOOD) -> None:
    """Draw the board at the foot, before everything."""
    art.fill(rrect(2, length - 24, width - 4, 18, 3), ramp[1])
    art.fill(rrect(2, length - 24, width - 4, 14, 3), ramp[2])
    art.fill(rect(3, length - 24, width - 6, 1.8), ramp[4])
    for x in (0, width - 7):
        art.fill(rrect(x, length - 30, 7, 30, 2), ramp[1])
        art.fill(rect(x, length - 29, 2, 28), ramp[3])
        art.fill(oval(x + 3.5, length - 30, 4), ramp[3])


def _mattress(art: Art, width: float, length: float) -> None:
    art.fill(rrect(3, 32, width - 6, length - 50, 4), CREAM[2])
    art.fill(rrect(3, 30, width - 6, length - 52, 4), CREAM[3])
    for index in range(6):
        art.fill(rect(7 + index * (width - 14) / 6, 31, 2.4, length - 54), DUSK[3], 0.5)


def _pillow(art: Art, x: float, width: float) -> None:
    art.fill(rrect(x, 33, width, 17, 6), CREAM[2])
    art.fill(rrect(x, 32, width, 14, 6), CREAM[4])
    art.fill(brush(f"{x + 4},41 {x + width / 2},44 {x + width - 5},40", 1, 2.4, 1), CREAM[2], 0.8)


@prop("own_bed", 69, 138, foot=Foot(0, 40, 69, 97))
def own_bed(art: Art) -> None:
    """Her bed: a teal spread with a hem of marigold, turned down on the side by the room."""
    _frame(art, 69, 138)
    _mattress(art, 69, 138)
    _pillow(art, 12, 44)
    spread = spline("3,60! 30,56 66,62! 66,122! 3,122!")
    folds(
        art,
        spread,
        TEAL,
        ("14,60 16,92 13,122", "30,58 30,92 32,122", "46,60 45,92 48,122", "58,62 58,92 57,122"),
    )
    art.fill(spline("3,60! 30,56 66,62! 66,69 30,64 3,68!"), MARI[3])
    art.fill(rect(3, 112, 63, 2.6), MARI[3])
    for x, y in ((18, 82), (38, 94), (54, 78), (24, 104), (50, 104)):
        flower(art, x, y, 3, MARI[3], VERM[2])
    _foot(art, 69, 138)


@prop("own_bed_bare", 69, 138, foot=Foot(0, 40, 69, 97))
def own_bed_bare(art: Art) -> None:
    """The same bed while nobody's: a striped mattress, a sheet folded on it with the iron's line."""
    _frame(art, 69, 138)
    _mattress(art, 69, 138)
    art.fill(rrect(16, 62, 38, 20, 2), CREAM[2])
    art.fill(rrect(16, 59, 38, 19, 2), CREAM[4])
    art.fill(rect(16, 68, 38, 1), CREAM[2])
    _foot(art, 69, 138)


SMALL: Ramp = ("#1c3a52", "#2f5f80", "#4a86a8", "#78acc4", "#b4d6e0")


def _rag_doll(art: Art, x: float, y: float) -> None:
    """Draw a doll of calico, wool for hair, so small and so pale that nobody takes it for a child."""
    art.fill(
        spline(f"{x - 4},{y + 4}! {x},{y + 2} {x + 4},{y + 4}! {x + 5},{y + 14}! {x - 5},{y + 14}!"), VERM[1]
    )
    for side in (-1, 1):
        art.fill(brush(f"{x + side * 3},{y + 5} {x + side * 8},{y + 8}", 1, 2.2, 1.4), CREAM[3])
        art.fill(brush(f"{x + side * 2},{y + 14} {x + side * 2.6},{y + 19}", 1, 2.2, 1.6), CREAM[3])
        art.fill(brush(f"{x + side * 3.4},{y - 2} {x + side * 6},{y + 3}", 1, 2, 1), MARI[2])
    art.fill(oval(x, y, 4), CREAM[4])
    art.fill(
        spline(f"{x - 4},{y - 0.4} {x - 3},{y - 4} {x + 3},{y - 4} {x + 4},{y - 0.4} {x},{y - 2}"), MARI[2]
    )
    art.fill(oval(x - 1.4, y + 0.4, 0.8), INK[0])


@prop("small_bed", 54, 117, foot=Foot(0, 40, 54, 76))
def small_bed(art: Art) -> None:
    """Gauri's bed, painted blue; a quilt of squares, a rag doll with one eye lying on it."""
    _frame(art, 54, 117, SMALL)
    _mattress(art, 54, 117)
    _pillow(art, 10, 34)
    quilt = spline("3,56! 24,53 51,58! 51,101! 3,101!")
    art.fill(quilt, VERM[2])
    with art.clip(quilt):
        tones = (VERM[3], MARI[3], LEAF[2], CREAM[3], "#78acc4", VERM[1])
        for row in range(5):
            for column in range(4):
                art.fill(rect(3 + column * 12, 53 + row * 11, 11.4, 10.4), tones[(row * 4 + column * 5) % 6])
                art.fill(rect(3 + column * 12, 53 + row * 11, 11.4, 1), CREAM[4], 0.4)
        art.fill(brush("3,56 24,54 51,58", 3, 4, 3), CREAM[4], 0.85)
    _rag_doll(art, 38, 74)
    _foot(art, 54, 117, SMALL)
