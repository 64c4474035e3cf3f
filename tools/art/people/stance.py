"""How a body is held at one moment: arms, steps, breath, lids; and the poses people can take.

Places of elbows and hands are relative to their shoulder: outward from the body, forward, and up, in units.
"""

import math
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

Seat = Literal["stand", "sit", "kneel"]
Held = Literal["", "receiver", "vessel", "basin", "paper", "cloth"]

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
    held: Held = ""
    turned: bool = False
    nod: float = 0
    lying: bool = False

    @property
    def bob(self) -> float:
        """Say how far the trunk is moved down, in units."""
        return DROPS[self.seat] - self.lift - self.breath * 0.7


def walking(stance: Stance, phase: float) -> Stance:
    """Put a stance in the middle of a step; phase runs from 0 to 1 over two steps."""
    swing = math.sin(2 * math.pi * phase)
    lift = 1.5 * abs(math.cos(2 * math.pi * phase)) - 0.5
    free = stance.held == ""
    return replace(
        stance,
        swing=swing,
        lift=lift,
        right=_swung(stance.right, -swing) if free else stance.right,
        left=_swung(stance.left, swing) if free or stance.held == "vessel" else stance.left,
    )


def _swung(arm: Arm, forward: float) -> Arm:
    """Swing an arm forward (1) or back (-1); a hand that goes forward also comes in and up a little."""
    elbow, hand = arm
    rise = 1.4 * max(0.0, forward)
    return Arm(
        Reach(elbow.out, elbow.forward + 3 * forward, elbow.up),
        Reach(hand.out - 0.8 * abs(forward), hand.forward + 6.8 * forward, hand.up + rise),
    )


@dataclass(frozen=True, slots=True)
class Pose:
    """A way to be: its stance, whether one can walk in it, and what else moves in it."""

    stance: Stance
    walks: bool = False
    breathes: bool = False
    blinks: bool = True
    loop: tuple[Stance, ...] = field(default=())


_TO_EAR = Arm(Reach(6.2, 5, -7.8), Reach(0.4, -0.6, 10))
_AT_SIDE_FORWARD = Arm(Reach(2.4, -1.5, -9.6), Reach(0.6, 6.4, -13.6))
_BEFORE = Arm(Reach(2.6, 1, -10), Reach(-3.6, 7.4, -13))
_READING = Arm(Reach(2.4, 1.6, -9.4), Reach(-3.4, 8, -8.6))
_SPREAD = Arm(Reach(3.6, 3, -8.4), Reach(3.4, 9.4, -8.4))
_LAP = Arm(Reach(2.2, 1, -9.6), Reach(-3.2, 9, -15.6))
_CROSSED = Arm(Reach(2.4, 1.4, -9.6), Reach(-7.2, 4.6, -11.6))
_PALM_OUT = Arm(Reach(3.2, 2.4, -8.8), Reach(7, 10.6, -5.2))
_PALM_UP = Arm(Reach(3, 2, -9), Reach(3, 10, -9.4))
_RAISED = Arm(Reach(5.4, 6, -4), Reach(6, 8.4, 7))
_RAISED_OUT = Arm(Reach(5.8, 6, -4), Reach(10.4, 12, 5))
_DOWNWARD = Arm(Reach(1.4, 3, -9.6), Reach(-2.6, 9, -18))

POSES: dict[str, Pose] = {
    "stand": Pose(Stance(), walks=True, breathes=True),
    "sit": Pose(Stance(_LAP, _LAP, seat="sit"), breathes=True),
    "sit_talk": Pose(Stance(_PALM_UP, _LAP, seat="sit")),
    "telephone": Pose(Stance(_CROSSED, _TO_EAR, held="receiver"), breathes=True),
    "carry_one": Pose(Stance(_AT_SIDE_FORWARD, held="vessel"), walks=True),
    "carry_two": Pose(Stance(_BEFORE, _BEFORE, held="basin"), walks=True),
    "talk": Pose(Stance(_PALM_UP), loop=(Stance(_PALM_OUT), Stance(_PALM_UP))),
    "look_away": Pose(Stance(_CROSSED, _CROSSED, turned=True)),
    "paper": Pose(Stance(_READING, _READING, held="paper", nod=0.8), breathes=True),
    "fold": Pose(Stance(_SPREAD, _SPREAD, held="cloth"), loop=(Stance(_BEFORE, _BEFORE, held="cloth"),)),
    "kneel": Pose(Stance(_DOWNWARD, _DOWNWARD, seat="kneel", nod=1.2)),
    "wave": Pose(Stance(_RAISED), loop=(Stance(_RAISED_OUT), Stance(_RAISED))),
    "lie": Pose(Stance(lying=True, shut=True), breathes=True, blinks=False),
}
"""Everything that people do, by the name that scripts give it."""
