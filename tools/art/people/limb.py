"""Arms and legs: two tapering lengths with round ends, and where they fall on the page."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import MARI, Ramp
from tools.art.kit.paths import oval, poly
from tools.art.people.look import Look
from tools.art.people.stance import Arm, Reach

DEPTH = 0.3
"""How far down the page a unit towards the viewer lies."""

Place: TypeAlias = Callable[[Reach], Spot]
"""Puts a reach from a shoulder on the page."""


class Sleeved(NamedTuple):
    """Colours of an arm: its skin, its sleeve."""

    skin: str
    sleeve: str


def limb(art: Art, line: tuple[Spot, Spot, Spot], start: float, end: float, colour: str) -> None:
    """Draw a limb through three joints, so wide at its start and end."""
    art.fill(oval(*line[0], start / 2), colour)
    art.fill(brush(line, start, (start + end) / 2, end), colour)
    art.fill(oval(*line[2], end / 2), colour)


def midway(one: Spot, other: Spot, share: float = 0.5) -> Spot:
    """Give the spot at a share of the way from one to another."""
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def facing_place(look: Look, side: int, bob: float, toward: int) -> Place:
    """Place the arm of one side (-1 on the left of the page) of a body seen from the front or back."""
    shoulder = (side * 8.8 * look.bulk, -56.3 + bob)

    def place(reach: Reach) -> Spot:
        return shoulder[0] + side * reach.out, shoulder[1] - reach.up + toward * DEPTH * reach.forward

    return place


def profile_place(bob: float) -> Place:
    """Place an arm of a body seen from its side, facing right."""

    def place(reach: Reach) -> Spot:
        return reach.forward - 0.6, -55.8 + bob - reach.up

    return place


def place_hand(place: Place, arm: Arm) -> Spot:
    """Say where on the page the hand of an arm is."""
    return place(arm.hand)


def draw_arm(art: Art, look: Look, place: Place, arm: Arm, tint: Sleeved) -> Spot:
    """Draw an arm with its hand, sleeve and bangle; gives the place of the hand."""
    shoulder, elbow, hand = place(Reach(0, 0, 0)), place(arm.elbow), place(arm.hand)
    limb(art, (shoulder, elbow, hand), 4.8, 3.5, tint.skin)
    art.fill(oval(hand[0], hand[1] + 0.7, 2.4, 2.7), tint.skin)
    if look.long_sleeves:
        limb(art, (shoulder, elbow, midway(elbow, hand, 0.84)), 6.2, 5, tint.sleeve)
        _bangle(art, midway(elbow, hand, 0.86), elbow, 2.6, look.trim[2])
        return hand
    cuff = midway(shoulder, elbow, 0.92 if look.outfit in ("shirt", "lungi") else 0.78)
    limb(art, (shoulder, midway(shoulder, cuff), cuff), 6.2, 5.4, tint.sleeve)
    if look.outfit == "sari":
        _bangle(art, cuff, elbow, 2.6, look.trim[2])
        _bangle(art, midway(hand, elbow, 0.14), elbow, 1.9, MARI[3])
    return hand


def _bangle(art: Art, at: Spot, toward: Spot, half: float, colour: str) -> None:
    """Draw a short line across an arm."""
    dx, dy = toward[0] - at[0], toward[1] - at[1]
    length = max(0.01, (dx * dx + dy * dy) ** 0.5)
    across = (-dy / length * half, dx / length * half)
    ends = [(at[0] - across[0], at[1] - across[1]), (at[0] + across[0], at[1] + across[1])]
    art.stroke(poly(ends, closed=False), colour, 1.2)


def shaded(look: Look, *, dark: bool) -> Sleeved:
    """Give the colours of an arm in light or in shade."""
    if look.vest:
        return Sleeved(look.skin[2 if dark else 3], look.skin[2 if dark else 3])
    cloth: Ramp = look.second if look.outfit == "sari" or look.pinafore else look.main
    tone = 3 if look.pinafore else 2
    return Sleeved(look.skin[2 if dark else 3], cloth[tone - 1 if dark else tone])
