"""Forms of joinery, tin, clay and cloth that many things of a house share."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, LEAF, MARI, STEEL, WOOD, Ramp
from tools.art.kit.paths import Line, Path, knots, moved, oval, poly, rect, rrect, spline


def leg(art: Art, x: float, y: float, height: float, *, width: float = 4, ramp: Ramp = WOOD) -> None:
    """Stand a square leg with its top at x, y."""
    art.fill(rect(x, y, width, height), ramp[1])
    art.fill(rect(x, y, width * 0.35, height), ramp[3])


def board(art: Art, x: float, y: float, width: float, depth: float, edge: float, ramp: Ramp = WOOD) -> None:
    """Lay a table top seen from above: `depth` of its face, `edge` of its thickness in front."""
    art.fill(rrect(x, y, width, depth + edge, 2), ramp[1])
    art.fill(rrect(x, y, width, depth, 2), ramp[3])
    art.fill(rect(x + 1, y + depth - 1.4, width - 2, 1.4), ramp[4], 0.8)
    grain = ((0.2, 0.3, 0.5), (0.5, 0.55, 0.34), (0.12, 0.78, 0.4))
    for start, down, length in grain:
        art.fill(rect(x + width * start, y + depth * down, width * length, 0.9), ramp[2], 0.5)


def hung(
    art: Art, x: float, y: float, width: float, height: float, ramp: Ramp = WOOD, rim: float = 3
) -> None:
    """Hang a frame on the wall, its shadow to the lower right."""
    art.fill(rect(x + 2, y + 3, width, height), INK[0], 0.35, blur=1.5)
    art.fill(rect(x, y, width, height), ramp[1])
    art.fill(rect(x, y, width - 0.8, height - 0.8), ramp[2])
    art.fill(rect(x, y, width, 1.4), ramp[4], 0.9)
    art.fill(rect(x + rim - 0.6, y + rim - 0.6, width - 2 * rim + 1.2, height - 2 * rim + 1.2), ramp[0], 0.7)


def tin(art: Art, x: float, y: float, width: float, height: float, ramp: Ramp = STEEL) -> None:
    """Stand a round tin of bright steel with its lid's top at y."""
    lid = width * 0.17
    art.fill(rrect(x, y + lid, width, height - lid, 1.6), ramp[1])
    art.fill(rrect(x, y + lid, width * 0.62, height - lid, 1.6), ramp[2])
    art.fill(rect(x + width * 0.14, y + lid, width * 0.16, height - lid - 1), ramp[4])
    art.fill(oval(x + width / 2, y + lid, width / 2, lid), ramp[3])
    art.fill(oval(x + width / 2, y + lid, width / 2 - 1.2, lid * 0.6), ramp[2], 0.7)


def tumbler(art: Art, x: float, y: float, size: float = 7, ramp: Ramp = STEEL) -> None:
    """Stand an open steel tumbler, `size` wide at its mouth, whose rim is at y."""
    body = spline(
        f"{x},{y}! {x + size},{y}! {x + size - 0.9},{y + size * 1.35}! {x + 0.9},{y + size * 1.35}!"
    )
    art.fill(body, ramp[1])
    with art.clip(body):
        art.fill(rect(x, y, size * 0.55, size * 2), ramp[2])
        art.fill(rect(x + 1, y, size * 0.2, size * 2), ramp[4])
    art.fill(oval(x + size / 2, y, size / 2, size * 0.2), ramp[4])
    art.fill(oval(x + size / 2, y + 0.2, size / 2 - 0.9, size * 0.12), ramp[0])


def folds(art: Art, outline: Path, ramp: Ramp, lines: tuple[Line, ...]) -> None:
    """Fill a piece of cloth and lay a fold along each line, dark and light by turns."""
    art.fill(outline, ramp[2])
    with art.clip(outline):
        for index, line in enumerate(lines):
            art.fill(brush(line, 1, 3.4, 1.4), ramp[1] if index % 2 else ramp[3], 0.7)


def clay(art: Art, outline: Path, middle: float, ramp: Ramp) -> None:
    """Throw a clay pot: its shadow right of `middle`, a gleam on its left."""
    art.fill(outline, ramp[2])
    bounds = outline.getBounds()
    with art.clip(outline):
        half = rect(middle, bounds.top(), bounds.width(), bounds.height())
        art.fill(half, ramp[1], 0.85)
        gleam = rect(
            bounds.left() + bounds.width() * 0.14, bounds.top(), bounds.width() * 0.1, bounds.height()
        )
        art.fill(gleam, ramp[4], 0.5)


def flower(art: Art, x: float, y: float, radius: float, petals: str, heart: str = MARI[3]) -> None:
    """Put down a five-petalled flower."""
    for index in range(5):
        angle = index / 5 * math.tau
        spot = (x + radius * math.cos(angle), y + radius * math.sin(angle))
        art.fill(oval(*spot, radius * 0.62), petals)
    art.fill(oval(x, y, radius * 0.5), heart)


def leaves(art: Art, spots: tuple[tuple[float, float, float], ...], size: float, ramp: Ramp = LEAF) -> None:
    """Scatter oval leaves: x, y and turn of each; those first named lie deepest."""
    for index, (x, y, turn) in enumerate(spots):
        shade = ramp[1] if index < len(spots) / 3 else ramp[2] if index < len(spots) * 0.7 else ramp[3]
        with art.at(turn=turn, pivot=(x, y)):
            art.fill(oval(x, y, size, size * 0.5), shade)
            art.fill(rect(x - size * 0.8, y - 0.3, size * 1.5, 0.6), ramp[0], 0.25)


def shadowed(art: Art, path: Path, *, drop: float = 2, alpha: float = 0.35) -> None:
    """Lay the soft shadow of a flat thing under it."""
    art.fill(moved(path, drop * 0.7, drop), INK[0], alpha, blur=1.2)


def writing(
    art: Art, x: float, y: float, width: float, rows: int, step: float = 3, ink: str = INK[3]
) -> None:
    """Suggest rows of writing of uneven length."""
    for row in range(rows):
        short = (0, 0.12, 0.05, 0.3)[row % 4] * width
        art.fill(rect(x, y + row * step, width - short, 0.9), ink, 0.8)


def wire(art: Art, line: Line, colour: str = INK[1], width: float = 1.2) -> None:
    """Draw a wire or a cord through points."""
    art.stroke(spline(line, closed=False), colour, width)


def taper(line: Line, top: float, foot: float) -> Path:
    """Give the outline of a round pole through the first and last point, `top` and `foot` wide."""
    first, last = knots(line)[0], knots(line)[-1]
    half_top, half_foot = top / 2, foot / 2
    return poly(
        (
            (first.x - half_top, first.y),
            (first.x + half_top, first.y),
            (last.x + half_foot, last.y),
            (last.x - half_foot, last.y),
        )
    )
