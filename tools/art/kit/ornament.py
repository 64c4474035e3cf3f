"""The house ornaments: the cusped arch round a portrait, the rosette and the lozenge."""

import math

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, VERM
from tools.art.kit.paths import Knot, Path, oval, poly, rect, sample, spline, union

ARCH_WIDTH = 180
"""The width for which the arch's lobes are drawn; others are scaled from it."""

LOBES = 4
"""Round lobes on each side of the arch."""

PETALS = 8


def arch(x: float, y: float, width: float, height: float, *, grow: float = 0) -> Path:
    """Outline a multifoil arch in a box: straight jambs, lobes climbing to an ogee point; grow widens it."""
    scale = width / ARCH_WIDTH
    middle = x + width / 2
    spring = y + width * 0.52
    jambs = rect(x - grow, spring - 2 * scale, width + 2 * grow, y + height - spring + 2 * scale + grow)
    side = sample(_shoulder(x, y, width, spring), 200)
    core = [Knot(step.x, step.y) for step in side] + [
        Knot(2 * middle - step.x, step.y) for step in side[::-1]
    ]
    outline = union(jambs, poly(core))
    for lobe in range(LOBES):
        step = side[int((lobe + 0.28) / (LOBES - 0.2) * 200)]
        for centre in (step.x + 4 * scale, 2 * middle - step.x - 4 * scale):
            outline = union(outline, oval(centre, step.y + 6 * scale, 17.5 * scale + grow))
    return union(outline, _tip(middle, y, width, scale, grow))


def _shoulder(x: float, y: float, width: float, spring: float) -> list[Knot]:
    """Lead the line that the lobes of the left side sit on."""
    scale = width / ARCH_WIDTH
    return [
        Knot(x + 9 * scale, spring + 2 * scale),
        Knot(x + 13 * scale, y + width * 0.33),
        Knot(x + width * 0.25, y + width * 0.185),
        Knot(x + width * 0.4, y + width * 0.115),
    ]


def _tip(middle: float, y: float, width: float, scale: float, grow: float) -> Path:
    """Draw the ogee point at the crown."""
    foot, neck = 22 * scale + grow, 8 * scale + grow * 0.6
    shoulder = y + 8 * scale - grow * 0.4
    return spline(
        [
            Knot(middle - foot, y + width * 0.16),
            Knot(middle - neck, shoulder),
            Knot(middle, y - 6 * scale - grow * 1.6, corner=True),
            Knot(middle + neck, shoulder),
            Knot(middle + foot, y + width * 0.16),
        ]
    )


def rosette(art: Art, x: float, y: float, radius: float) -> None:
    """Draw an eight-petalled marigold with a dark rim."""
    art.fill(oval(x, y, radius + 1.5), INK[0])
    for petal in range(PETALS):
        angle = petal / PETALS * 2 * math.pi
        leaf = [Knot(x, y, corner=True)]
        for turn, reach in ((-0.36, 0.7), (0.0, 1.0), (0.36, 0.7)):
            spot = (x + radius * reach * math.cos(angle + turn), y + radius * reach * math.sin(angle + turn))
            leaf.append(Knot(*spot, corner=turn == 0))
        art.fill(spline(leaf), MARI[3] if petal % 2 else MARI[2])
    art.fill(oval(x, y, radius * 0.28), VERM[2])


def lozenge(art: Art, x: float, y: float, radius: float, colour: str = MARI[3]) -> None:
    """Draw the small diamond that marks a choice."""
    art.fill(poly([(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]), colour)
