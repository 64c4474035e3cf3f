"""A way to be, and the ways to carry things about."""

from dataclasses import dataclass, field

from tools.art.people.grips import AT_SIDE_FORWARD, HANGING, SHADED
from tools.art.people.stance import REST, Arm, Both, One, Reach, Stance


@dataclass(frozen=True, slots=True)
class Pose:
    """A way to be: its stance, the frames of its walk (0: one stays), and what else moves in it."""

    stance: Stance
    steps: int = 0
    breathes: bool = False
    blinks: bool = True
    loop: tuple[Stance, ...] = field(default=())


HOLD: dict[One, Arm] = {
    "": REST,
    "tiffin": HANGING,
    "can": HANGING,
    "shirt": AT_SIDE_FORWARD,
    "newspaper": AT_SIDE_FORWARD,
    "candle": AT_SIDE_FORWARD,
    "vessel": AT_SIDE_FORWARD,
    "bag": HANGING,
    "umbrella": HANGING,
    "twig": Arm(Reach(3.4, 0.6, -9.6), Reach(4.4, 5.4, -14.6)),
    "canopy": SHADED,
    "glass": AT_SIDE_FORWARD,
    "glasses": HANGING,
    "school_bag": HANGING,
    "cloth_bag": HANGING,
}
"""How an arm holds each thing that is carried in one hand."""


def loaded(right: One, left: One = "") -> Pose:
    """Walk with one thing in the right hand, and perhaps another in the left."""
    return Pose(Stance(HOLD[right], HOLD[left], in_right=right, in_left=left), steps=4, blinks=False)


def laden(grip: Arm, thing: Both, left: Arm | None = None) -> Pose:
    """Walk with one thing in both hands."""
    return Pose(Stance(grip, left or grip, held=thing), steps=4, blinks=False)
