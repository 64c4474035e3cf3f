"""The head as a shaped cylinder: one mapping that bends outlines, hair and features together."""

import math

from tools.art.faces.face import Bones
from tools.art.kit.ink import Spot
from tools.art.kit.paths import Knot, Line, knots

MIDDLE = 96
"""The page's x of the head's axis, in units."""

BROW_LINE = 88
"""The page's y that heights of features are counted from, in units."""

RADIUS = 33

AXIS = 98
"""The x about which heads grow wider."""

DRAWN_YAW = 0.42
"""How far the common outline is turned, in radians."""

TURN = 25
"""How far the middle of the face moves on the page for a full turn, in units."""


class Skull:
    """Bends the common head to one person's bones."""

    def __init__(self, bones: Bones) -> None:
        self.bones = bones
        self.shift = TURN * (math.sin(bones.yaw) - math.sin(DRAWN_YAW))

    def at(self, around: float, down: float) -> Spot:
        """Place a feature: longitude in radians from the nose, units below the line of the eyes."""
        squash = 0.24 * self.bones.child
        below = down if down < 6 else 6 + (down - 6) * (1 - squash)
        return self._shaped(MIDDLE + RADIUS * math.sin(around + self.bones.yaw), BROW_LINE + below)

    def line(self, points: Line) -> list[Knot]:
        """Bend the points of the common head."""
        bent = []
        for x, y, corner in knots(points):
            middle = max(0.0, 1 - ((x - AXIS) / 36) ** 2)
            bent.append(Knot(*self._shaped(x + self.shift * middle, y), corner))
        return bent

    def features(self, points: Line) -> list[Knot]:
        """Place points written as longitude in hundredths and units below the line of the eyes."""
        return [Knot(*self.at(x / 100, y), corner) for x, y, corner in knots(points)]

    def _shaped(self, x: float, y: float) -> Spot:
        bones = self.bones
        low = max(0.0, min(1.1, (y - 92) / 36))
        high = max(0.0, min(1.2, (70 - y) / 36))
        wide = 1 + bones.width + bones.jaw * low * (1.25 - low) * 2.2
        wide += bones.cheek * math.exp(-(((y - 92) / 13) ** 2))
        return AXIS + (x - AXIS) * wide, y + bones.chin * low * low - bones.forehead * high
