"""Steps: one sound for each foot that comes down, of the ground it comes down on."""

from __future__ import annotations

from game.core.geometry import Point
from game.view.place.weather import open_air
from game.world.world import World

HALF_STRIDE = 46
"""Pixels on the ground from one foot to the other."""
VARIANTS = ("", "_2", "_3")


class Footsteps:
    """Remembers how far everybody had walked at the last frame."""

    def __init__(self) -> None:
        self._walked: dict[str, int] = {}
        self._place: object = None
        self._open: tuple[tuple[int, int, int, int], ...] = ()

    def taken(self, world: World) -> list[tuple[str, Point]]:
        """The sounds of the steps taken since the last call, and where."""
        if world.place is not self._place:
            self._place = world.place
            self._open = tuple((area.x, area.y, area.w, area.h) for area in open_air(world.place))
            self._walked.clear()
        found = []
        for key, actor in world.actors.items():
            before = self._walked.get(key, actor.walked)
            self._walked[key] = actor.walked
            if actor.visible and actor.moving and actor.walked // HALF_STRIDE > before // HALF_STRIDE:
                variant = VARIANTS[actor.walked // HALF_STRIDE % len(VARIANTS)]
                found.append((self._ground(world, actor.at) + variant, actor.at))
        return found

    def _ground(self, world: World, at: Point) -> str:
        outside = any(x <= at.x < x + w and y <= at.y < y + h for x, y, w, h in self._open)
        if not outside:
            return "step_cement"
        return "step_wet" if world.stage.weather in ("rain", "storm") else "step_earth"
