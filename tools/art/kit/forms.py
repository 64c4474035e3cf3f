"""Forms that many props share: the shadow where a thing stands, and the oblique box."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, Ramp
from tools.art.kit.paths import Path, poly, rect, rrect, spline


def contact(
    art: Art, x: float, y: float, width: float, height: float, *, alpha: float = 0.42, skew: float = 10
) -> None:
    """Draw the shadow of a thing whose foot is at y: a soft one falling down-right, a tight one under it."""
    fall = ((x + 2, y - height), (x + width, y - height), (x + width + skew, y + 6), (x + skew, y + 6))
    art.fill(poly(fall), INK[1], alpha * 0.75, blur=2.2)
    art.fill(rrect(x + 1, y - 3, width - 2, 5, 2), INK[0], alpha, blur=1.2)


def box(
    art: Art, x: float, y: float, width: float, top: float, front: float, ramp: Ramp, *, radius: float = 2
) -> None:
    """Draw an oblique box: y is its top's back edge, `top` the top's depth, `front` the front's height."""
    outline = rrect(x, y, width, top + front, radius)
    art.fill(outline, ramp[1])
    art.fill(rrect(x, y, width, top, radius), ramp[3])
    art.fill(rect(x + 1, y + top - 1.2, width - 2, 1.4), ramp[4], 0.8)
    with art.clip(outline):
        face = rect(x, y + top, width, front)
        art.wash(face, (0, y + top), (0, y + top + front), [(0, ramp[2], 0.9), (1, ramp[1], 0.2)])
        art.fill(rect(x + width - 3, y + top, 3, front), ramp[0], 0.5)


def shade_right(art: Art, path: Path, colour: str, start: float = 3, alpha: float = 1.0) -> None:
    """Lay the one hard shadow of a standing form: all of it that is right of a leaning line."""
    line = f"{start},-90 {start + 1.5},-40 {start + 4},-20 {start + 5},8 90,8 90,-90"
    with art.clip(path):
        art.fill(spline(line), colour, alpha)
