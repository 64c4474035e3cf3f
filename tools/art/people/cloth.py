"""Cloth that hangs from the waist: its top moves with the trunk, its hem with the step."""

from tools.art.kit.ink import Art
from tools.art.kit.paths import Knot, Line, knots, oval
from tools.art.people.look import Look
from tools.art.people.stance import Stance

WAIST = -42
"""Height of the waist of everyone, in units above the ground."""

STRIDE = 6.6
"""How far forward a foot goes in a step, in units."""

SEEN_STRIDE = 2.3
"""How far down the page a foot comes that steps towards the viewer, in units."""

FOOT_LIFT = 2.4
"""How high a foot is lifted that comes from behind, in units."""


STRIDES: dict[str, int] = {"sari": 56, "shirt": 60, "frock": 58, "housecoat": 54, "lungi": 54}
"""Pixels of ground that two steps cover in each kind of dress, for a body of scale 1."""


def stride(look: Look) -> int:
    """Say how many pixels of ground two drawn steps cover, so that no foot slides."""
    return round(STRIDES[look.outfit] * look.scale)


def hung(line: Line, stance: Stance, *, sway: float = 0, flare: float = 0, width: float = 1) -> list[Knot]:
    """Carry points of standing cloth to where they are in a stance: sway moves the hem, flare widens it."""
    moved = []
    for x, y, corner in knots(line):
        down = max(0.0, min(1.0, (y - WAIST) / -WAIST))
        spread = 1 + flare * down * down
        moved.append(Knot(x * width * spread + sway * down * down, y + stance.bob * (1 - down), corner))
    return moved


def steps(stance: Stance, side: int) -> float:
    """Say how far forward the foot of one side is, from -1 to 1; -1 is her right, on the left of the page."""
    return stance.swing * (1 if side < 0 else -1)


def foot_spot(stance: Stance, side: int, toward: int, apart: float) -> tuple[float, float]:
    """Place a foot seen from the front (toward 1) or the back (-1)."""
    ahead = steps(stance, side) * toward
    return side * apart, SEEN_STRIDE * ahead - FOOT_LIFT * max(0.0, -steps(stance, side))


def facing_feet(art: Art, look: Look, stance: Stance, toward: int, apart: float, shoe: str) -> None:
    """Draw both feet of a body seen from the front or back, the nearer one last."""
    for side in sorted((-1, 1), key=lambda side: steps(stance, side) * toward):
        x, y = foot_spot(stance, side, toward, apart)
        art.fill(oval(x, y - 2, 3.8, 2.8), shoe)
        if look.outfit in ("sari", "housecoat", "lungi") and toward > 0:
            art.fill(oval(x, y - 2.7, 2.7, 1.9), look.skin[2])
