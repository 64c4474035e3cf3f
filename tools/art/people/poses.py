"""The poses people can take, by the name that scripts give them."""

from tools.art.people.grips import (
    AT_SIDE_FORWARD,
    BEFORE,
    CROSSED,
    DOWNWARD,
    GRIP,
    LAP,
    LOW_GRIP,
    PALM_OUT,
    PALM_UP,
    RAISED,
    RAISED_OUT,
    READING,
    SPREAD,
    TO_EAR,
)
from tools.art.people.pose import Pose, laden, loaded
from tools.art.people.stance import Stance
from tools.art.people.trades import TRADES

DAILY: dict[str, Pose] = {
    "stand": Pose(Stance(), steps=8, breathes=True),
    "sit": Pose(Stance(LAP, LAP, seat="sit"), breathes=True),
    "sit_talk": Pose(Stance(PALM_UP, LAP, seat="sit")),
    "telephone": Pose(Stance(CROSSED, TO_EAR, held="receiver"), breathes=True),
    "carry_one": Pose(Stance(AT_SIDE_FORWARD, in_right="vessel"), steps=4, blinks=False),
    "carry_two": laden(BEFORE, "basin"),
    "talk": Pose(Stance(PALM_UP), loop=(Stance(PALM_OUT), Stance(PALM_UP))),
    "look_away": Pose(Stance(CROSSED, CROSSED, turned=True)),
    "paper": Pose(Stance(READING, READING, held="paper", nod=0.8), breathes=True),
    "fold": Pose(Stance(SPREAD, SPREAD, held="cloth"), loop=(Stance(BEFORE, BEFORE, held="cloth"),)),
    "kneel": Pose(Stance(DOWNWARD, DOWNWARD, seat="kneel", nod=1.2)),
    "wave": Pose(Stance(RAISED), loop=(Stance(RAISED_OUT), Stance(RAISED))),
    "lie": Pose(Stance(lying=True, shut=True), breathes=True, blinks=False),
}
"""What anybody may do on any day."""

MORNING: dict[str, Pose] = {
    "carry_milk": laden(GRIP, "milk"),
    "carry_bucket": laden(LOW_GRIP, "bucket"),
    "carry_tray": laden(GRIP, "tray"),
    "carry_washing": laden(GRIP, "washing"),
    "carry_tiffin": loaded("tiffin"),
    "carry_shirt": loaded("shirt"),
    "carry_newspaper": loaded("newspaper"),
    "carry_can": loaded("can"),
    "carry_tiffin_shirt": loaded("tiffin", "shirt"),
    "carry_tiffin_newspaper": loaded("tiffin", "newspaper"),
    "carry_tiffin_can": loaded("tiffin", "can"),
    "carry_shirt_newspaper": loaded("shirt", "newspaper"),
    "carry_shirt_can": loaded("shirt", "can"),
    "carry_newspaper_can": loaded("newspaper", "can"),
}
"""What she carries about on the first of June, in one hand or both."""

RAINS: dict[str, Pose] = {
    "carry_bowl": laden(BEFORE, "bowl"),
    "carry_pot": laden(BEFORE, "pot"),
    "carry_curtain": laden(BEFORE, "curtain"),
    "carry_umbrella": loaded("umbrella"),
    "carry_bag_umbrella": loaded("bag", "umbrella"),
    "carry_bag_shirt": loaded("bag", "shirt"),
    "carry_twig": loaded("twig"),
    "carry_trunk": laden(LOW_GRIP, "trunk"),
    "measure": Pose(Stance(RAISED_OUT, RAISED_OUT, held="tape"), breathes=True),
}
"""What the rains bring: two women and a trunk, a man and his bag, a window to be measured."""

POSES: dict[str, Pose] = {**DAILY, **MORNING, **RAINS, **TRADES}
"""Everything that people do."""
