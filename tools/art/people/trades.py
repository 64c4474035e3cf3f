"""Poses of work, of letters and money, and of looking after a child."""

from tools.art.people.grips import (
    AT_SIDE_FORWARD,
    BEFORE,
    COUNTING,
    COUNTING_OUT,
    CROSSED,
    CUPPED,
    HAND_DOWN,
    HOLDING_NAIL,
    LAP,
    ON_KEYS,
    ON_KEYS_UP,
    ON_SHEET,
    PLUGGING,
    PLUGGING_LOW,
    RAISED_OUT,
    REACHING,
    ROUND_CHILD,
    STRIKING,
    SWEEPING,
    SWEEPING_ASIDE,
    TO_FACE,
    UNDER_CHILD,
    WRITING,
    WRITING_ON,
)
from tools.art.people.pose import Pose, laden, loaded
from tools.art.people.stance import Stance

TRADES: dict[str, Pose] = {
    "write": Pose(
        Stance(WRITING, ON_SHEET, seat="sit", in_right="pen", nod=1),
        loop=(
            Stance(WRITING_ON, ON_SHEET, seat="sit", in_right="pen", nod=1),
            Stance(WRITING, ON_SHEET, seat="sit", in_right="pen", nod=1),
        ),
    ),
    "sign": Pose(Stance(WRITING, ON_SHEET, in_right="pen", nod=1.2)),
    "type": Pose(
        Stance(ON_KEYS, ON_KEYS, seat="sit", nod=0.6),
        loop=(
            Stance(ON_KEYS_UP, ON_KEYS, seat="sit", nod=0.6),
            Stance(ON_KEYS, ON_KEYS_UP, seat="sit", nod=0.6),
        ),
    ),
    "plug": Pose(
        Stance(PLUGGING, ON_KEYS, seat="sit"),
        loop=(Stance(PLUGGING_LOW, ON_KEYS, seat="sit"), Stance(PLUGGING, ON_KEYS, seat="sit")),
    ),
    "reach": Pose(Stance(REACHING), breathes=True),
    "weep": Pose(Stance(TO_FACE, TO_FACE, held="face", nod=1.6), breathes=True, blinks=False),
    "hammer": Pose(
        Stance(REACHING, HOLDING_NAIL, in_right="padlock"),
        loop=(
            Stance(STRIKING, HOLDING_NAIL, in_right="padlock"),
            Stance(REACHING, HOLDING_NAIL, in_right="padlock"),
        ),
    ),
    "paint": Pose(
        Stance(REACHING, AT_SIDE_FORWARD, in_right="brush", in_left="vessel"),
        loop=(
            Stance(RAISED_OUT, AT_SIDE_FORWARD, in_right="brush", in_left="vessel"),
            Stance(REACHING, AT_SIDE_FORWARD, in_right="brush", in_left="vessel"),
        ),
    ),
    "count": Pose(
        Stance(COUNTING, COUNTING, held="notes", nod=0.8),
        loop=(
            Stance(COUNTING_OUT, COUNTING, held="notes", nod=0.8),
            Stance(COUNTING, COUNTING, held="notes", nod=0.8),
        ),
    ),
    "sweep": Pose(
        Stance(SWEEPING, CROSSED, in_right="broom", nod=1),
        loop=(
            Stance(SWEEPING_ASIDE, CROSSED, in_right="broom", nod=1),
            Stance(SWEEPING, CROSSED, in_right="broom", nod=1),
        ),
    ),
    "doze": Pose(Stance(LAP, LAP, seat="sit", shut=True, nod=2), breathes=True, blinks=False),
    "lie_bench": Pose(Stance(lying=True, curled=True, shut=True), breathes=True, blinks=False),
    "hold_hand": Pose(Stance(left=HAND_DOWN, in_left="hand"), steps=8, breathes=True),
    "carry_child": laden(UNDER_CHILD, "child", ROUND_CHILD),
    "carry_lamp": laden(CUPPED, "lamp"),
    "carry_tin": laden(BEFORE, "tin"),
    "carry_board": laden(BEFORE, "board"),
    "carry_bag": loaded("cloth_bag"),
    "carry_tea": loaded("glass"),
    "carry_canopy": loaded("canopy"),
}
"""What people do at desks and counters, at a wall, with money, and with a child."""
