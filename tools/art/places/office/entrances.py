"""Doors of the office: the manager's, whose glass keeps faces; a lift that does not come; the stairs."""

from tools.art.kit.brush import brush
from tools.art.kit.colour import mix
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, MARI, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.office.cabin import TEAK
from tools.art.places.office.enamel import plate

FROST = "#b9d2c2"
"""Glass sanded on one side: it lets light through, and the colour of what is near."""


def _frosted(art: Art, x: float, y: float, width: float, height: float) -> None:
    """Set a frosted pane with a clear line etched round it."""
    art.fill(rect(x - 2, y - 2, width + 4, height + 4), TEAK[0])
    art.wash(
        rect(x, y, width, height),
        (x, y),
        (x, y + height),
        [(0, mix(FROST, "#ffffff", 0.35), 1), (1, "#8fb3a0", 1)],
    )
    art.stroke(rect(x + 3, y + 3, width - 6, height - 6), "#e6f1e6", 0.9, 0.8)
    art.fill(
        poly(((x + width * 0.1, y), (x + width * 0.3, y), (x, y + height * 0.6), (x, y + height * 0.2))),
        "#ffffff",
        0.25,
    )


def _shine(art: Art, x: float, y: float, width: float, height: float) -> None:
    """Let the green lamp stand behind a pane."""
    art.wash(rect(x, y, width, height), (0, y), (0, y + height), [(0, "#8fc98a", 0.35), (1, "#d9e89a", 0.5)])
    art.fill(oval(x + width * 0.6, y + height * 0.74, width * 0.3, height * 0.2), "#f2f0b4", 0.5, blur=4)


@prop("cabin_door", 96, 132, foot=Foot(0, 120, 96, 12))
def cabin_door(art: Art) -> None:
    """The manager's door, shut: frosted to the waist, his office in gold, a handle at the elbow."""
    art.fill(rect(4, 0, 88, 131), TEAK[0])
    art.fill(rect(8, 2, 80, 127), TEAK[2])
    art.fill(rect(8, 2, 2, 127), TEAK[4], 0.8)
    art.fill(rect(82, 2, 6, 127), TEAK[1])
    _frosted(art, 18, 12, 58, 58)
    write(art, "Manager", 47, 45, 12.4, MARI[0], centred=True)
    write(art, "Manager", 46.4, 44.4, 12.4, MARI[2], centred=True)
    art.fill(rect(18, 80, 58, 42), TEAK[1])
    art.fill(rect(21, 83, 52, 36), TEAK[3], 0.8)
    art.fill(rrect(77, 70, 5, 18, 1.4), MARI[2])
    art.fill(rrect(70, 76, 11, 3.4, 1.6), MARI[4])
    art.fill(rect(8, 124, 80, 5), MARI[1])
    art.fill(rect(8, 124, 80, 1.2), MARI[3])


@glow("cabin_door")
def cabin_door_glow(art: Art) -> None:
    """The lamp behind the frosted pane."""
    _shine(art, 18, 12, 58, 58)


@prop("cabin_door_open", 24, 138)
def cabin_door_open(art: Art) -> None:
    """The same door standing open along the jamb, a wedge under it."""
    art.fill(poly("3,7 15,0 15,122 3,136"), TEAK[2])
    art.fill(poly("5,15 13,10 13,60 5,66"), FROST)
    art.fill(poly("3,7 5,6 5,133 3,136"), TEAK[4], 0.8)
    art.fill(poly("15,0 18,2 18,124 15,122"), TEAK[0])
    art.fill(rect(11, 70, 3, 12), MARI[3])
    art.fill(poly("6,136 18,128 20,136"), WOOD[4])


@prop("cabin_glass", 87, 72)
def cabin_glass(art: Art) -> None:
    """The window of the cabin on the hall: frosted, so that one sees shapes and guesses the rest."""
    art.fill(rrect(2, 2, 82, 66, 1.5), TEAK[1])
    art.fill(rect(2, 2, 82, 2), TEAK[4])
    for x in (8, 46):
        _frosted(art, x, 9, 32, 50)
    art.fill(rect(2, 64, 82, 5), TEAK[3])


@glow("cabin_glass")
def cabin_glass_glow(art: Art) -> None:
    """The green lamp, and a shape beside it that does not turn pages."""
    for x in (8, 46):
        _shine(art, x, 9, 32, 50)
    with art.layer(blend="erase"):
        art.fill(oval(61, 34, 5.4, 6.4), "#000000", 0.75, blur=1.6)
        art.fill(rrect(51, 41, 21, 20, 7), "#000000", 0.75, blur=1.6)


@prop("lift_out_of_order", 84, 138)
def lift_out_of_order(art: Art) -> None:
    """The lift behind its folding gate, and the notice, in the firm's own best enamel."""
    art.fill(rect(2, 6, 78, 132), STEEL[0])
    art.fill(rect(2, 6, 78, 3), STEEL[3])
    art.fill(rect(8, 14, 66, 124), "#1d1622")
    art.fill(rect(20, 14, 6, 124), "#332a38")
    art.fill(brush("40,14 42,70 41,138", 1.6), "#3b3340")
    for index in range(9):
        x = 9 + index * 8
        art.fill(rect(x, 16, 1.8, 122), STEEL[1])
        art.fill(rect(x, 16, 0.7, 122), STEEL[3])
    for row in range(4):
        for index in range(8):
            x, y = 10 + index * 8, 22 + row * 29
            art.stroke(poly(((x, y), (x + 8, y + 22)), closed=False), STEEL[0], 1)
            art.stroke(poly(((x + 8, y), (x, y + 22)), closed=False), STEEL[2], 1)
    plate(art, 19, 52, 45, 22, CREAM[4], "", VERM[1])
    write(art, "Out of", 41, 62, 8, VERM[1], centred=True)
    write(art, "Order", 41, 71, 8, VERM[1], centred=True)
    art.fill(rect(34, 2, 14, 9), INK[0])
    write(art, "3", 41, 10, 8, MARI[3], centred=True)


@prop("office_stairs", 156, 108, foot=Foot(0, 18, 156, 90))
def office_stairs(art: Art) -> None:
    """The stairs to the street: teak rail, iron balusters, the eighth tread loose."""
    art.fill(rect(0, 14, 156, 94), INK[0])
    for step in range(8):
        x, y, shade = 2 + step * 19.2, 16 + step * 8, step / 9
        front = min(y + 52, 108)
        for top, high, tone in ((y, front - y, "#a89078"), (front, 108 - front, "#6b5348")):
            art.fill(rect(x, top, 19.2, high), mix(tone, INK[1], shade * 0.75))
        art.fill(rect(x, y, 2.2, front - y), mix("#e0c8a4", INK[1], shade * 0.75))
        art.fill(rect(x + 13, y, 6.2, front - y), mix("#8a705f", INK[1], shade * 0.75))
    art.wash(rect(0, 14, 156, 94), (30, 0), (156, 0), [(0, INK[0], 0.0), (1, INK[0], 0.75)])
    art.fill(rect(0, 14, 156, 3), "#d8bf98")
    for step in range(9):
        along, rail = 4 + step * 17.4, 70 + step * 3.6
        art.fill(rect(along, rail, 1.8, 108 - rail), INK[1])
    art.fill(brush("0,68 80,82 154,98", 4.6), WOOD[2])
    art.fill(brush("0,66.6 80,80.6 154,96.6", 1.4), WOOD[4])
    art.fill(rect(0, 56, 8, 52), WOOD[1])
    art.fill(rect(0, 56, 3, 52), WOOD[3])
    art.fill(oval(4, 55, 6, 4.4), WOOD[3])
    art.fill(oval(3, 54, 2.4, 1.6), WOOD[4])
