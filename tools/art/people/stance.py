"""How a body is held at one moment: arms, steps, breath, lids.

Places of elbows and hands are relative to their shoulder: outward from the body, forward, and up, in units.
"""

import math
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

Seat = Literal["stand", "sit", "kneel"]
Both = Literal[
    "",
    "receiver",
    "basin",
    "bowl",
    "milk",
    "bucket",
    "tray",
    "washing",
    "paper",
    "cloth",
    "folded",
    "pot",
    "curtain",
    "trunk",
    "tape",
    "face",
    "lamp",
    "tin",
    "child",
    "notes",
    "board",
]
"""What two hands hold; hands at one's own face hold nothing."""

One = Literal[
    "",
    "vessel",
    "tiffin",
    "shirt",
    "newspaper",
    "can",
    "candle",
    "bag",
    "umbrella",
    "twig",
    "hand",
    "canopy",
    "padlock",
    "brush",
    "pen",
    "glass",
    "glasses",
    "school_bag",
    "broom",
    "cloth_bag",
]
"""What one hand holds; the hand of another is not drawn."""

DROPS: dict[Seat, float] = {"stand": 0, "sit": 18, "kneel": 26}
"""How far the hips come down, in units."""


class Reach(NamedTuple):
    """A place relative to a shoulder: outward, forward, up."""

    out: float
    forward: float
    up: float


class Arm(NamedTuple):
    """Where an elbow and a hand are."""

    elbow: Reach
    hand: Reach


REST = Arm(Reach(1.7, 0, -9.9), Reach(0.9, 0.9, -19.6))


@dataclass(frozen=True, slots=True)
class Stance:
    """A body at one moment; swing is the right foot's way forward, from -1 to 1."""

    right: Arm = REST
    left: Arm = REST
    swing: float = 0
    lift: float = 0
    breath: float = 0
    shut: bool = False
    seat: Seat = "stand"
    held: Both = ""
    in_right: One = ""
    in_left: One = ""
    turned: bool = False
    nod: float = 0
    lying: bool = False
    curled: bool = False

    @property
    def at_face(self) -> bool:
        """Say whether hands or a receiver are before or beside the face, over it."""
        return self.held in ("receiver", "face")

    @property
    def bob(self) -> float:
        """Say how far the trunk is moved down, in units."""
        return DROPS[self.seat] - self.lift - self.breath * 0.7


def walking(stance: Stance, phase: float) -> Stance:
    """Put a stance in the middle of a step; phase runs from 0 to 1 over two steps."""
    swing = math.sin(2 * math.pi * phase)
    lift = 1.5 * abs(math.cos(2 * math.pi * phase)) - 0.5
    return replace(
        stance,
        swing=swing,
        lift=lift,
        right=stance.right if stance.held or stance.in_right else _swung(stance.right, -swing),
        left=stance.left if stance.held or stance.in_left else _swung(stance.left, swing),
    )


def _swung(arm: Arm, forward: float) -> Arm:
    """Swing an arm forward (1) or back (-1); a hand that goes forward also comes in and up a little."""
    elbow, hand = arm
    rise = 1.4 * max(0.0, forward)
    return Arm(
        Reach(elbow.out, elbow.forward + 3 * forward, elbow.up),
        Reach(hand.out - 0.8 * abs(forward), hand.forward + 6.8 * forward, hand.up + rise),
    )
