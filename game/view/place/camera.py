"""Which part of the place is on the screen, and how it makes room for the panel."""

from __future__ import annotations

from game.core.geometry import Box, Point

WIDTH, HEIGHT = 1280, 720
PANEL_TOP = 496
"""Design pixels above which nothing is hidden by the panel."""
ARCH_TOP, ARCH_RIGHT = 396, 330
"""Design pixels above and beyond which nothing is hidden by the portrait of who speaks."""
_EASE = 6
"""The lift closes one part in so many of its gap each tick."""


class Camera:
    """Follows the stage's eye; `lift` raises the picture while the panel would hide who is talking.

    One that stands `still`, for a single picture, is at once where it would come to rest.
    """

    def __init__(self, *, still: bool = False) -> None:
        self.lift = 0
        self._still = still

    def ease(self, wanted: int, at_once: bool) -> None:
        """Let the lift come closer to `wanted` pixels."""
        gap = wanted - self.lift
        if self._still or at_once or abs(gap) <= 1:
            self.lift = wanted
        else:
            self.lift += max(1, abs(gap) // _EASE) * (1 if gap > 0 else -1)

    def box(self, eye: Point, place: Box) -> Box:
        """What is seen of `place` around `eye`, in place pixels; a small place stands in the middle."""
        x = _kept(eye.x - WIDTH // 2, place.w - WIDTH)
        y = _kept(eye.y - HEIGHT // 2, place.h - HEIGHT)
        return Box(x, y + self.lift, WIDTH, HEIGHT)


def lift_for(feet: int, unlifted: Box, top: int = PANEL_TOP) -> int:
    """How far the picture must rise so that someone with feet at the height `feet` stands above `top`."""
    return max(0, min(feet + 10 - (unlifted.y + top), HEIGHT - PANEL_TOP))


def _kept(start: int, room: int) -> int:
    return room // 2 if room < 0 else min(max(start, 0), room)
