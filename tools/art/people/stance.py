"""How a body is held at one moment: arms, steps, breath, lids; and the poses people can take.

Places of elbows and hands are relative to their shoulder: outward from the body, forward, and up, in units.
"""

import math
from dataclasses import dataclass, field, replace
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
]
"""What two hands hold."""

One = Literal["", "vessel", "tiffin", "shirt", "newspaper", "can", "candle", "bag", "umbrella", "twig"]
"""What one hand holds."""

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


@dataclass(frozen=True, slots=True)
class Pose:
    """A way to be: its stance, the frames of its walk (0: one stays), and what else moves in it."""

    stance: Stance
    steps: int = 0
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
_GRIP = Arm(Reach(3.2, 1, -10), Reach(0.4, 7.4, -13))
_LOW_GRIP = Arm(Reach(2, 0.6, -10), Reach(-4.6, 6, -17.4))
_LEVEL_GRIP = Arm(Reach(2, 0.6, -10), Reach(-4.6, 6, -16.2))
_HANGING = Arm(Reach(2.6, 0, -9.8), Reach(3.4, 0.6, -18.6))
_RAISED = Arm(Reach(5.4, 6, -4), Reach(6, 8.4, 7))
_RAISED_OUT = Arm(Reach(5.8, 6, -4), Reach(10.4, 12, 5))
_HIGH = Arm(Reach(6, 10, 2), Reach(8, 18, 19))
_HIGH_OUT = Arm(Reach(6.6, 10, 1), Reach(13, 19, 16))
_DOWNWARD = Arm(Reach(1.4, 3, -9.6), Reach(-2.6, 9, -18))

POSES: dict[str, Pose] = {
    "stand": Pose(Stance(), steps=8, breathes=True),
    "sit": Pose(Stance(_LAP, _LAP, seat="sit"), breathes=True),
    "sit_talk": Pose(Stance(_PALM_UP, _LAP, seat="sit")),
    "telephone": Pose(Stance(_CROSSED, _TO_EAR, held="receiver"), breathes=True),
    "carry_one": Pose(Stance(_AT_SIDE_FORWARD, in_right="vessel"), steps=4, blinks=False),
    "carry_two": Pose(Stance(_BEFORE, _BEFORE, held="basin"), steps=4, blinks=False),
    "talk": Pose(Stance(_PALM_UP), loop=(Stance(_PALM_OUT), Stance(_PALM_UP))),
    "look_away": Pose(Stance(_CROSSED, _CROSSED, turned=True)),
    "paper": Pose(Stance(_READING, _READING, held="paper", nod=0.8), breathes=True),
    "fold": Pose(Stance(_SPREAD, _SPREAD, held="cloth"), loop=(Stance(_BEFORE, _BEFORE, held="cloth"),)),
    "kneel": Pose(Stance(_DOWNWARD, _DOWNWARD, seat="kneel", nod=1.2)),
    "wave": Pose(Stance(_RAISED), loop=(Stance(_RAISED_OUT), Stance(_RAISED))),
    "lie": Pose(Stance(lying=True, shut=True), breathes=True, blinks=False),
}
"""Everything that people do, by the name that scripts give it."""


def _loaded(right: One, left: One = "") -> Pose:
    """Carry one thing in the right hand, and perhaps another in the left."""
    return Pose(Stance(_HOLD[right], _HOLD[left], in_right=right, in_left=left), steps=4, blinks=False)


_HOLD: dict[One, Arm] = {
    "": REST,
    "tiffin": _HANGING,
    "can": _HANGING,
    "shirt": _AT_SIDE_FORWARD,
    "newspaper": _AT_SIDE_FORWARD,
    "candle": _AT_SIDE_FORWARD,
    "bag": _HANGING,
    "umbrella": _HANGING,
    "twig": Arm(Reach(3.4, 0.6, -9.6), Reach(4.4, 5.4, -14.6)),
}

POSES |= {
    "carry_milk": Pose(Stance(_GRIP, _GRIP, held="milk"), steps=4, blinks=False),
    "carry_bucket": Pose(Stance(_LOW_GRIP, _LOW_GRIP, held="bucket"), steps=4, blinks=False),
    "carry_tray": Pose(Stance(_GRIP, _GRIP, held="tray"), steps=4, blinks=False),
    "carry_washing": Pose(Stance(_GRIP, _GRIP, held="washing"), steps=4, blinks=False),
    "carry_tiffin": _loaded("tiffin"),
    "carry_shirt": _loaded("shirt"),
    "carry_newspaper": _loaded("newspaper"),
    "carry_can": _loaded("can"),
    "carry_tiffin_shirt": _loaded("tiffin", "shirt"),
    "carry_tiffin_newspaper": _loaded("tiffin", "newspaper"),
    "carry_tiffin_can": _loaded("tiffin", "can"),
    "carry_shirt_newspaper": _loaded("shirt", "newspaper"),
    "carry_shirt_can": _loaded("shirt", "can"),
    "carry_newspaper_can": _loaded("newspaper", "can"),
}

POSES |= {
    "carry_bowl": Pose(Stance(_BEFORE, _BEFORE, held="bowl"), steps=4, blinks=False),
    "carry_pot": Pose(Stance(_BEFORE, _BEFORE, held="pot"), steps=4, blinks=False),
    "carry_curtain": Pose(Stance(_BEFORE, _BEFORE, held="curtain"), steps=4, blinks=False),
    "carry_umbrella": _loaded("umbrella"),
    "carry_bag_umbrella": _loaded("bag", "umbrella"),
    "carry_bag_shirt": _loaded("bag", "shirt"),
    "carry_twig": _loaded("twig"),
    "carry_trunk": Pose(Stance(_LOW_GRIP, _LOW_GRIP, held="trunk"), steps=4, blinks=False),
    "measure": Pose(Stance(_RAISED_OUT, _RAISED_OUT, held="tape"), breathes=True),
}
"""What the rains bring: two women and a trunk, a man and his bag, a window to be measured."""

OWN_POSES: dict[str, dict[str, Pose]] = {
    "inder": {"carry_one": _loaded("bag")},
    "shanta": {
        "carry_one": _loaded("twig"),
        "carry_trunk": Pose(Stance(_LEVEL_GRIP, _LEVEL_GRIP, held="trunk"), steps=4, blinks=False),
        "sit": Pose(Stance(_LAP, _LAP, seat="kneel"), breathes=True),
        "sit_talk": Pose(Stance(_PALM_UP, _LAP, seat="kneel")),
        "carry_two": Pose(Stance(_BEFORE, _BEFORE, held="folded"), steps=4, blinks=False),
    },
    "pooja_child": {
        "carry_one": _loaded("candle"),
        "carry_two": Pose(Stance(_BEFORE, _BEFORE, held="bowl"), steps=4, blinks=False),
        "wave": Pose(
            Stance(_HIGH, _HIGH_OUT),
            loop=(Stance(_HIGH_OUT, _HIGH), Stance(_HIGH, _HIGH_OUT)),
        ),
    },
}
"""Poses that somebody takes in a way of her own: Shanta sits on the floor, Inder has one bag."""


def pose_of(who: str, name: str) -> Pose:
    """Give a pose as this person takes it."""
    return OWN_POSES.get(who, {}).get(name, POSES[name])
