"""What the firm makes: enamel signs, on the wall as samples, in the yard to dry, in crates to go."""

from tools.art.kit.brush import brush
from tools.art.kit.colour import mix
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, TEAL, VERM, WOOD
from tools.art.kit.paths import Path, oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import hung, shadowed
from tools.art.places.glass import glass
from tools.art.places.windows import View

YARD: View = (9, 9, 108, 84)


def plate(
    art: Art, x: float, y: float, width: float, height: float, ground: str, text: str, ink: str = CREAM[4]
) -> None:
    """Hang one enamel plate: domed, chipped at a hole, a line round it, one word."""
    shadowed(art, rrect(x, y, width, height, 2))
    art.fill(rrect(x, y, width, height, 2), mix(ground, INK[0], 0.4))
    art.fill(rrect(x, y, width - 0.8, height - 0.8, 2), ground)
    art.stroke(rrect(x + 1.6, y + 1.6, width - 4, height - 4, 1.2), ink, 0.7, 0.9)
    art.fill(poly(((x + 2, y + 2), (x + width * 0.42, y + 2), (x + 2, y + height * 0.6))), "#ffffff", 0.16)
    size = min(height * 0.52, (width - 5) / max(1, len(text)) * 1.75)
    write(art, text, x + width / 2 - 0.3, y + height / 2 + size * 0.34, size, ink, centred=True)
    for hole in (x + 2.2, x + width - 3.2):
        art.fill(oval(hole, y + height / 2, 0.7), INK[0])


@prop("sign_samples", 93, 90)
def sign_samples(art: Art) -> None:
    """The board of samples: everything that one may not do, in eleven colours."""
    hung(art, 1, 1, 88, 84, rim=4)
    art.fill(rect(5, 5, 80, 76), "#5f4a3a")
    art.fill(rect(5, 5, 80, 3), INK[0], 0.3)
    plate(art, 8, 9, 44, 14, DUSK[1], "No Spitting")
    plate(art, 55, 9, 27, 14, VERM[2], "Stop")
    plate(art, 8, 26, 27, 22, CREAM[4], "7", VERM[1])
    plate(art, 38, 26, 44, 14, TEAL[1], "Ladies")
    plate(art, 38, 43, 28, 12, MARI[3], "Private", INK[0])
    art.fill(oval(75, 51, 8), INK[0], 0.3)
    art.fill(oval(74.4, 50, 8), VERM[2])
    art.fill(rect(69, 48.4, 11, 3.2), CREAM[4])
    plate(art, 8, 51, 27, 11, LEAF[1], "Exit")
    plate(art, 8, 65, 50, 13, "#7d2a35", "No Hawkers")
    plate(art, 61, 62, 21, 16, DUSK[2], "9")


@prop("sign_stack", 75, 72, foot=Foot(3, 52, 69, 20))
def sign_stack(art: Art) -> None:
    """Finished signs leaning on the wall, in straw and brown paper, waiting for their doors."""
    contact(art, 5, 70, 64, 16)
    with art.at(turn=-5, pivot=(20, 68)):
        plate(art, 4, 18, 38, 49, DUSK[1], "")
        write(art, "High", 23, 36, 11, CREAM[4], centred=True)
        write(art, "Voltage", 23, 49, 9, MARI[3], centred=True)
    with art.at(turn=4, pivot=(56, 68)):
        plate(art, 36, 30, 34, 38, CREAM[4], "", VERM[2])
        write(art, "Silence", 53, 47, 8.4, VERM[1], centred=True)
        art.fill(rect(41, 52, 23, 1.4), VERM[1])
    plate(art, 15, 47, 34, 21, VERM[2], "Danger")
    for x, y, turn in ((10, 66, -16), (30, 69, 8), (52, 67, -8), (66, 68, 14)):
        with art.at(turn=turn, pivot=(x, y)):
            art.fill(rect(x - 7, y - 0.6, 14, 1.1), MARI[3], 0.8)
            art.fill(rect(x - 4, y + 0.8, 10, 0.9), MARI[1], 0.8)


@prop("crate", 66, 57, foot=Foot(3, 30, 60, 27))
def crate(art: Art) -> None:
    """A crate nailed for the railway: this side up, in stencil, upside down."""
    contact(art, 5, 55, 56, 16)
    art.fill(rect(3, 8, 60, 46), WOOD[1])
    art.fill(rect(3, 8, 60, 18), WOOD[4])
    for index in range(3):
        art.fill(rect(3, 8 + index * 6, 60, 0.9), WOOD[2])
    for index in range(3):
        y = 27 + index * 9
        art.fill(rect(3, y, 60, 8), WOOD[3])
        art.fill(rect(3, y, 60, 1.1), WOOD[4])
        art.fill(rect(48, y, 15, 8), WOOD[2], 0.8)
    for x in (4, 55):
        art.fill(rect(x, 26, 7, 28), WOOD[2])
        for y in (30, 40, 50):
            art.fill(oval(x + 3.4, y, 0.9), INK[0])
    with art.at(turn=180, pivot=(31, 40)):
        write(art, "This side up", 31, 43, 7, INK[1], centred=True, alpha=0.8)
    art.fill(spline("14,9 22,3 32,6 44,2 52,8 34,11"), MARI[3])
    art.fill(spline("20,9 28,6 38,8 46,6 44,10 30,11"), MARI[1], 0.7)


def _outside(art: Art, view: View) -> None:
    """Paint the yard: a wall, a shed of zinc, plates hung on wires to cool."""
    x, y, width, height = view
    with art.clip(rect(*view)):
        art.wash(rect(*view), (0, y), (0, y + height), [(0, "#a9c4cf", 1), (0.6, "#dfd8bd", 1)])
        art.fill(poly(_roof(view)), "#8b8f98")
        for index in range(9):
            art.fill(rect(x + 58 + index * 6, y + 24, 1.2, 14), "#6d727e")
        art.fill(rect(x + 58, y + 38, 50, height), "#9b6a50")
        art.fill(rect(x + 72, y + 46, 20, height), INK[1])
        art.fill(rect(x, y + 50, 58, height), "#c79a72")
        art.fill(rect(x, y + 50, 58, 2), "#e4c49c")
        art.fill(rect(x, y + 66, width, 20), "#a58465")
        for line, plates in ((40, _FAR), (56, _NEAR)):
            art.stroke(poly(((x, y + line), (x + width, y + line - 3)), closed=False), INK[1], 0.8)
            for left, wide, tall, tone in plates:
                art.fill(rect(x + left + 1.4, y + line + 1, wide, tall), INK[0], 0.25)
                art.fill(rect(x + left, y + line, wide, tall), tone)
                art.fill(rect(x + left + 2, y + line + tall * 0.42, wide - 4, 2), CREAM[4])


_FAR = ((6, 14, 9, DUSK[1]), (25, 10, 12, VERM[2]), (40, 14, 8, TEAL[2]))
_NEAR = ((12, 18, 12, VERM[1]), (36, 14, 16, DUSK[2]), (62, 20, 11, MARI[2]), (88, 13, 15, LEAF[1]))


def _roof(view: View) -> tuple[tuple[float, float], ...]:
    """Give the outline of the shed's roof."""
    x, y, width, _height = view
    return ((x + 54, y + 26), (x + 82, y + 16), (x + width, y + 20), (x + width, y + 40), (x + 54, y + 40))


def _frame(art: Art, view: View) -> None:
    """Set a wooden window of three wings, its middle one open on the stay."""
    x, y, width, height = view
    for index in range(4):
        art.fill(rect(x + index * width / 3 - 2, y, 4, height), WOOD[2])
        art.fill(rect(x + index * width / 3 - 2, y, 1.2, height), WOOD[4])
    for share in (0.0, 0.34, 0.97):
        art.fill(rect(x, y + height * share - 1, width, 3), WOOD[2])
        art.fill(rect(x, y + height * share - 1, width, 1), WOOD[4])


@prop("window_yard", 126, 111)
def window_yard(art: Art) -> None:
    """The window on the yard: a street of signs, hung out to cool like washing."""
    x, y, width, height = YARD
    art.fill(rrect(x - 6, y - 6, width + 12, height + 12, 1.5), WOOD[1])
    art.fill(rrect(x - 5, y - 5, width + 10, height + 9, 1.5), WOOD[2])
    _outside(art, YARD)
    _frame(art, YARD)
    art.fill(rect(x - 9, y + height + 4, width + 18, 7), WOOD[3])
    art.fill(rect(x - 9, y + height + 4, width + 18, 1.6), WOOD[4])
    art.fill(rect(x - 9, y + height + 10.4, width + 18, 1.6), WOOD[0], 0.8)


@prop("window_kiln", 126, 111)
def window_kiln(art: Art) -> None:
    """The other window: the kiln's shed, its chimney, a papaya that lives on the warmth."""
    x, y, width, height = YARD
    art.fill(rrect(x - 6, y - 6, width + 12, height + 12, 1.5), WOOD[1])
    art.fill(rrect(x - 5, y - 5, width + 10, height + 9, 1.5), WOOD[2])
    _kiln(art, YARD)
    _frame(art, YARD)
    art.fill(rect(x - 9, y + height + 4, width + 18, 7), WOOD[3])
    art.fill(rect(x - 9, y + height + 4, width + 18, 1.6), WOOD[4])
    art.fill(rect(x - 9, y + height + 10.4, width + 18, 1.6), WOOD[0], 0.8)
    art.fill(rrect(x + 8, y + height - 7, 8, 11, 1), TEAL[1])
    for dx, dy in ((-6, -12), (0, -16), (7, -12), (-3, -8), (5, -7)):
        art.fill(
            brush(((x + 12, y + height - 7), (x + 12 + dx * 0.6, y + height - 7 + dy)), 1, 3, 0.6), LEAF[2]
        )


def _kiln(art: Art, view: View) -> None:
    """Paint the kiln: brick, a zinc roof, one red mouth."""
    x, y, width, height = view
    with art.clip(rect(*view)):
        art.wash(rect(*view), (0, y), (0, y + height), [(0, "#a9c4cf", 1), (0.6, "#dfd8bd", 1)])
        _kiln_shed(art, view)
        art.fill(rect(x, y + 62, width, 24), "#a58465")
        art.fill(rect(x + 30, y + 58, 44, 10), "#6b4038")
        art.fill(rrect(x + 42, y + 54, 18, 14, 6), INK[0])
        art.fill(rrect(x + 45, y + 58, 12, 10, 4), VERM[3])
        art.fill(rrect(x + 48, y + 61, 6, 7, 2.6), MARI[3])
        art.fill(brush(((x + 92, y + 84), (x + 90, y + 60), (x + 93, y + 40)), 2.6, 2.2, 1.4), "#6d6a45")
        for dx, dy in ((-13, 2), (-9, -8), (0, -12), (10, -8), (13, 3), (5, 6)):
            art.fill(brush(((x + 93, y + 40), (x + 93 + dx, y + 40 + dy)), 1, 4.4, 0.8), LEAF[2])


def _kiln_shed(art: Art, view: View) -> None:
    x, y, _width, height = view
    art.fill(rect(x + 18, y + 6, 11, 60), "#8f5244")
    art.fill(rect(x + 25, y + 6, 4, 60), "#6b4038")
    art.fill(rect(x + 16, y + 4, 15, 4), "#a8664f")
    art.fill(
        poly(((x + 8, y + 34), (x + 40, y + 24), (x + 84, y + 32), (x + 84, y + 40), (x + 8, y + 42))),
        "#8b8f98",
    )
    art.fill(rect(x + 12, y + 40, 68, height), "#9b6a50")
    art.fill(rect(x + 58, y + 40, 22, height), "#7f5444")


@glow("window_kiln")
def window_kiln_glow(art: Art) -> None:
    """The mouth of the kiln, after dark."""
    x, y = YARD[:2]
    art.fill(oval(x + 51, y + 62, 16, 12), "#ff8a3c", 0.35, blur=4)
    art.fill(rrect(x + 45, y + 58, 12, 10, 4), "#ff9a4a")
    art.fill(rrect(x + 48, y + 61, 6, 7, 2.6), "#ffe0a0")


def _kiln_roof(x: float, y: float) -> Path:
    return poly(((x + 8, y + 34), (x + 40, y + 24), (x + 84, y + 32), (x + 84, y + 40), (x + 8, y + 42)))


@glass("window_kiln")
def window_kiln_glass(art: Art) -> None:
    """The sky over the kiln."""
    x, y, width, _height = YARD
    art.fill(rect(x, y, width, 39), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(rect(x + 16, y + 4, 15, 40), "#000000")
        art.fill(
            poly(((x + 8, y + 34), (x + 40, y + 24), (x + 84, y + 32), (x + 84, y + 40), (x + 8, y + 42))),
            "#000000",
        )
        art.fill(oval(x + 93, y + 38, 15, 14), "#000000")
        _frame(art, YARD)


@glass("window_yard")
def window_yard_glass(art: Art) -> None:
    """The sky over the yard."""
    x, y, width, _height = YARD
    art.fill(rect(x, y, width, 39), "#ffffff")
    with art.layer(blend="erase"):
        art.fill(poly(_roof(YARD)), "#000000")
        _frame(art, YARD)
