"""Sheets of figures: which frame shows whom, how turned, doing what, at which moment."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pygame

from game.core.geometry import Facing
from game.view.pictures import load
from game.view.roots import assets

STRIDE = 56
"""Pixels on the ground for one full cycle of steps, where a sheet does not say."""
SHEETS_KEPT = 6
"""Sheets in memory; one takes up to twenty megabytes."""
BREATH_TICKS = 96
BREATH_HIGH = 40
"""Of each breath's ticks, how many the chest is up."""
BLINK_EVERY = 233
BLINK_TICKS = 7
SHADOW_COLOUR = (26, 18, 38)


@dataclass(frozen=True, slots=True)
class Pose:
    """The columns of one pose: at rest, breathing in, with eyes closed, stepping, and gesturing in turn.

    A pose without steps or gestures has none of them, and glides or stays. `front` is how many pixels nearer
    than the ground point it is sorted: who lies on a bed lies before it.
    """

    still: int
    breath: int
    blink: int
    walk: tuple[int, ...] = ()
    loop: tuple[int, ...] = ()
    front: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One person in one look: the picture, the size of a frame, the point between the feet, the poses."""

    image: pygame.Surface
    frame: tuple[int, int]
    ground: tuple[int, int]
    rows: tuple[str, ...]
    poses: Mapping[str, Pose]
    loop_ticks: int
    stride: int = STRIDE
    cut: dict[tuple[int, int], pygame.Surface] = field(default_factory=dict)

    def at(self, column: int, row: int) -> pygame.Surface:
        """The frame in that column and row, cut once."""
        key = (column, row)
        if key not in self.cut:
            width, height = self.frame
            area = pygame.Rect(column * width, row * height, width, height).clip(self.image.get_rect())
            self.cut[key] = self.image.subsurface(area)
        return self.cut[key]


@lru_cache(maxsize=SHEETS_KEPT)
def sheet(stem: str) -> Sheet | None:
    """The sheet `sprites/STEM.png` with its layout beside it, or None where it is not drawn yet."""
    path = assets() / "sprites" / f"{stem}.png"
    image = load(path)
    layout = assets() / "sprites" / f"{stem}.toml"
    if image is None or not layout.is_file():
        return None
    table = tomllib.loads(layout.read_text(encoding="utf-8"))
    return _laid_out(image, table)


def _laid_out(image: pygame.Surface, table: Mapping[str, Any]) -> Sheet:
    width, height = table["frame"]
    x, y = table["ground"]
    poses = {name: _pose(each) for name, each in table["poses"].items()}
    return Sheet(
        image,
        (width, height),
        (x, y),
        tuple(table["rows"]),
        poses,
        table["loop_ticks"],
        table.get("stride", STRIDE),
    )


def _pose(table: Mapping[str, Any]) -> Pose:
    still = table["still"]
    return Pose(
        still,
        table.get("breath", still),
        table.get("blink", still),
        _columns(table.get("walk", (0, 0))),
        _columns(table.get("loop", (0, 0))),
        table.get("front", 0),
    )


def _columns(span: Sequence[int]) -> tuple[int, ...]:
    first, count = span
    return tuple(range(first, first + count))


def frame_of(
    drawn: Sheet, pose: str, facing: Facing, *, moving: bool, walked: int, age: int, salt: int, calm: bool
) -> pygame.Surface:
    """The frame for this moment; `age` in ticks, `salt` keeps two people from blinking together."""
    chosen = drawn.poses.get(pose, drawn.poses["stand"])
    row = drawn.rows.index(facing)
    if moving:
        steps = chosen.walk or drawn.poses["stand"].walk
        return drawn.at(steps[walked * len(steps) // drawn.stride % len(steps)], row)
    return drawn.at(chosen.still if calm else _resting(drawn, chosen, age + salt), row)


def _resting(drawn: Sheet, pose: Pose, age: int) -> int:
    if pose.loop:
        turns = (pose.still, *pose.loop)
        return turns[age // drawn.loop_ticks % len(turns)]
    if age % BLINK_EVERY < BLINK_TICKS:
        return pose.blink
    return pose.breath if age % BREATH_TICKS < BREATH_HIGH else pose.still
