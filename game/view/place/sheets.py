"""Sheets of figures: which frame shows whom, how turned, doing what, at which moment."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pygame

from game.core.geometry import Facing
from game.view.keeping import kept
from game.view.paletted import Paletted, read
from game.view.pictures import load
from game.view.roots import assets

STRIDE = 56
"""Pixels on the ground for one full cycle of steps, where a sheet does not say."""
PAGES_ROOM = 10
"""Megabytes of pages that are kept in memory; one takes up to one and a half."""
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


class Cut(NamedTuple):
    """Where a frame's drawing lies: its page, its box on the page, and its corner in the frame, in pixels."""

    page: int
    x: int
    y: int
    width: int
    height: int
    left: int
    top: int


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One person in one look: frames packed on pages, their size, the point between the feet, the poses."""

    pages: tuple[Path, ...]
    frame: tuple[int, int]
    ground: tuple[int, int]
    rows: tuple[str, ...]
    poses: Mapping[str, Pose]
    cuts: tuple[tuple[Cut, ...], ...]
    loop_ticks: int
    stride: int = STRIDE


class Cel(NamedTuple):
    """One frame of a sheet, before it is cut out."""

    sheet: Sheet
    column: int
    row: int

    def drawn(self) -> pygame.Surface:
        """The whole frame, freshly cut out, with the air around the drawing."""
        cut = self.sheet.cuts[self.row][self.column]
        frame = pygame.Surface(self.sheet.frame, pygame.SRCALPHA)
        page = _page(self.sheet.pages[cut.page])
        box = (cut.x, cut.y, cut.width, cut.height)
        if isinstance(page, Paletted):
            frame.blit(page.cut(box), (cut.left, cut.top))
        elif page is not None:
            frame.blit(page, (cut.left, cut.top), box)
        return frame


@kept(PAGES_ROOM)
def _page(path: Path) -> Paletted | pygame.Surface | None:
    return read(path) or load(path)


@lru_cache(maxsize=16)
def sheet(stem: str) -> Sheet | None:
    """The sheet whose layout is `sprites/STEM.toml`, or None where it is not drawn yet."""
    layout = assets() / "sprites" / f"{stem}.toml"
    if not layout.is_file():
        return None
    table = tomllib.loads(layout.read_text(encoding="utf-8"))
    return _laid_out(layout.parent, table)


def _laid_out(folder: Path, table: Mapping[str, Any]) -> Sheet:
    width, height = table["frame"]
    x, y = table["ground"]
    return Sheet(
        tuple(folder / name for name in table["pages"]),
        (width, height),
        (x, y),
        tuple(table["rows"]),
        {name: _pose(each) for name, each in table["poses"].items()},
        tuple(tuple(Cut(*each) for each in table["cuts"][row]) for row in table["rows"]),
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
) -> Cel:
    """The frame for this moment; `age` in ticks, `salt` keeps two people from blinking together."""
    chosen = drawn.poses.get(pose, drawn.poses["stand"])
    row = drawn.rows.index(facing)
    if moving:
        steps = chosen.walk or drawn.poses["stand"].walk
        return Cel(drawn, steps[walked * len(steps) // drawn.stride % len(steps)], row)
    return Cel(drawn, chosen.still if calm else _resting(drawn, chosen, age + salt), row)


def _resting(drawn: Sheet, pose: Pose, age: int) -> int:
    if pose.loop:
        turns = (pose.still, *pose.loop)
        return turns[age // drawn.loop_ticks % len(turns)]
    if age % BLINK_EVERY < BLINK_TICKS:
        return pose.blink
    return pose.breath if age % BREATH_TICKS < BREATH_HIGH else pose.still
