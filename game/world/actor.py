"""Someone on the ground: where she stands, which way she looks, and where she is going."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.geometry import Facing, Point
from game.world.movement import WALK, approach

EMOTE_TICKS = 110
"""Ticks that a sign over somebody's head stays."""
STANDING = "stand"
"""The pose of somebody who does nothing in particular."""
_SEATED = ("sit", "lie", "kneel")
"""How the names of poses begin in which nobody walks."""


@dataclass(slots=True)
class Actor:
    """One person in the place, under her key in the cast.

    `source` is the map object that put her here, empty where a script did. `way` holds the points still
    to be walked to; `walked` counts pixels and drives the legs. `rest` counts ticks until a route goes on.
    `brought` is whether the story or a door set her where she is, and no wish of the player's since.
    """

    key: str
    at: Point
    facing: Facing = Facing.DOWN
    source: str = ""
    pose: str = STANDING
    visible: bool = True
    moving: bool = False
    walked: int = 0
    pace: int = WALK
    way: tuple[Point, ...] = ()
    face_at_end: Facing | None = None
    emote: str = ""
    emote_age: int = 0
    route: str = ""
    route_stop: int = 0
    rest: int = 0
    follows: str = ""
    watching: bool = False
    brought: bool = False

    @property
    def seated(self) -> bool:
        """Whether she sits, kneels or lies, and neither walks nor turns round."""
        return self.pose.startswith(_SEATED)

    def walk(self, way: tuple[Point, ...], face_at_end: Facing | None = None, pace: int = WALK) -> None:
        """Sets out along `way`; at its end she turns to `face_at_end`."""
        self.way, self.face_at_end, self.pace = way, face_at_end, pace
        if not way and face_at_end is not None:
            self.facing = face_at_end

    def stand(self) -> None:
        """Stops where she is."""
        self.way, self.face_at_end, self.moving = (), None, False

    def stride(self) -> None:
        """One tick along the way."""
        if self.emote:
            self.emote_age += 1
            if self.emote_age >= EMOTE_TICKS:
                self.emote = ""
        if not self.way:
            self.moving = False
            return
        goal = self.way[0]
        self.step_to(approach(self.at, goal, self.pace), goal)
        if self.at == goal:
            self.way = self.way[1:]
        if not self.way and self.face_at_end is not None:
            self.facing, self.face_at_end = self.face_at_end, None

    def step_to(self, point: Point, towards: Point | None = None) -> None:
        """Puts her feet at `point`, turned the way she goes, and counts the pixels."""
        moved = max(abs(point.x - self.at.x), abs(point.y - self.at.y))
        self.moving = moved > 0
        if moved:
            self.facing = Facing.towards(self.at, towards or point, self.facing)
            self.walked += moved
        self.at = point
