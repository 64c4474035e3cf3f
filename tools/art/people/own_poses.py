"""Poses that somebody takes in a way of her own."""

from tools.art.people.grips import (
    BEFORE,
    HAND_UP,
    HIGH,
    HIGH_OUT,
    LAP,
    LEVEL_GRIP,
    ON_KEYS,
    ON_SHEET,
    PALM_UP,
    WRITING_ON,
)
from tools.art.people.pose import Pose, laden, loaded
from tools.art.people.poses import POSES
from tools.art.people.stance import Stance

OWN_POSES: dict[str, dict[str, Pose]] = {
    "inder": {"carry_one": loaded("bag")},
    "pooja_alone": {"carry_one": loaded("cloth_bag")},
    "nasreen": {"carry_one": loaded("cloth_bag")},
    "menon": {"carry_one": loaded("bag")},
    "chacha": {"carry_one": loaded("glasses")},
    "gauri": {
        "carry_one": loaded("school_bag"),
        "hold_hand": Pose(Stance(right=HAND_UP, in_right="hand"), steps=8, breathes=True),
    },
    "walker_aunt": {"carry_one": loaded("cloth_bag")},
    "walker_porter": {"carry_one": loaded("tiffin")},
    "school_girl": {"carry_one": loaded("school_bag")},
    "shanta": {
        "carry_one": loaded("twig"),
        "carry_trunk": laden(LEVEL_GRIP, "trunk"),
        "sit": Pose(Stance(LAP, LAP, seat="kneel"), breathes=True),
        "sit_talk": Pose(Stance(PALM_UP, LAP, seat="kneel")),
        "carry_two": laden(BEFORE, "folded"),
    },
    "pooja_child": {
        "carry_one": loaded("candle"),
        "carry_two": laden(BEFORE, "bowl"),
        "wave": Pose(
            Stance(HIGH, HIGH_OUT),
            loop=(Stance(HIGH_OUT, HIGH), Stance(HIGH, HIGH_OUT)),
        ),
    },
    "key_maker": {
        "sit": Pose(Stance(LAP, LAP, seat="kneel"), breathes=True),
        "kneel": Pose(
            Stance(ON_KEYS, ON_SHEET, seat="kneel", nod=1.2),
            loop=(Stance(WRITING_ON, ON_SHEET, seat="kneel", nod=1.2),),
        ),
    },
}
OWN_POSES["gauri_school"] = OWN_POSES["gauri"]
"""Poses that somebody takes in a way of her own: Shanta sits on the floor, Inder has one bag."""


def pose_of(who: str, name: str) -> Pose:
    """Give a pose as this person takes it."""
    return OWN_POSES.get(who, {}).get(name, POSES[name])
