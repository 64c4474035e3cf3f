"""Light that falls through a window: over the floor, up the front of what stands in it, along its top."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pygame

from game.places.objects import Light
from game.view.keeping import kept
from game.view.palette import Colour, colour, mixed
from game.view.pictures import picture
from game.view.place.blending import screen, tinted
from game.view.place.moods import Mood

ANCHOR = (72, 8)
"""Where in a pane sprite the foot of the wall under the middle of the window is."""
LEAN = 0.66
"""Pixels that the light goes right for each one that it comes forward over the floor."""
RISE = 0.9
"""Pixels that a ray was higher for each one that it still has to go over the floor."""
TALL = 1 << 12


@dataclass(frozen=True, slots=True)
class Stance:
    """How a picture stands: the y of its foot, and how many pixels higher its front gives way to its top."""

    foot: int
    front: int = TALL


@dataclass(frozen=True, slots=True)
class Cast:
    """One sprite of light, where its corner goes, and the rows of the place that take it."""

    sprite: pygame.Surface
    corner: tuple[int, int]
    above: int = -TALL
    below: int = TALL


@dataclass(frozen=True, slots=True)
class Beam:
    """The light of one window, to multiply with or to add: `floor` as it lies, `upright` as it climbs.

    `corner` is that of `floor` in place pixels.
    """

    floor: pygame.Surface
    upright: pygame.Surface
    corner: tuple[int, int]

    def lay(self, target: pygame.Surface, at: tuple[int, int], stance: Stance | None, *, added: bool) -> None:
        """Lay it over `target`, whose corner is at that place pixel, for something that stands so or lies."""
        for cast in self._casts(stance):
            rows = pygame.Rect(0, cast.above - at[1], target.get_width(), cast.below - cast.above)
            target.set_clip(rows.clip(target.get_rect()))
            corner = (cast.corner[0] - at[0], cast.corner[1] - at[1])
            if added:
                target.blit(cast.sprite, corner, special_flags=pygame.BLEND_RGB_ADD)
            else:
                screen(target, cast.sprite, corner)
        target.set_clip(None)

    def touches(self, rect: pygame.Rect) -> bool:
        """Whether any of it can lie there."""
        reach = self.floor.get_rect(topleft=self.corner)
        return bool(rect.colliderect(reach.union(reach.move(-reach.w // 3, -reach.h))))

    def _casts(self, stance: Stance | None) -> Iterator[Cast]:
        """The floor before the foot; from there the light stands on end, and beyond the front it lies again.

        A point at height h of the front takes the ray that would reach the floor h / RISE farther on.
        """
        left, top = self.corner
        if stance is None:
            yield Cast(self.floor, self.corner)
            return
        begun = stance.foot - top
        yield Cast(self.floor, self.corner, above=stance.foot)
        if not ANCHOR[1] < begun < self.floor.get_height():
            return
        edge = stance.foot - stance.front
        raised = stance.foot - self.upright.get_height() + round(begun * RISE)
        corner = (left + round(LEAN * (begun - ANCHOR[1])), raised)
        yield Cast(self.upright, corner, max(edge, -TALL), stance.foot)
        if stance.front < TALL:
            on = stance.front / RISE
            corner = (left - round(LEAN * on), top - round(stance.front + on))
            yield Cast(self.floor, corner, -TALL, edge)


def beams(lights: list[Light], mood: Mood) -> tuple[list[Beam], list[Beam]]:
    """What windows throw into a place in that air: to multiply with, and to add."""
    if picture(f"light/{mood.panes}.png") is None or mood.pane_share <= 0:
        return [], []
    shading = [
        _beam(each, mood, mixed(mood.pane, colour(each.colour), 0.5), mood.pane_share) for each in lights
    ]
    return shading, [_beam(each, mood, mood.pane_glow, 1.0) for each in lights]


def _beam(light: Light, mood: Mood, tint: Colour, share: float) -> Beam:
    corner = (light.at.x - ANCHOR[0], light.at.y - ANCHOR[1])
    return Beam(_tinted(mood.panes, 0, tint, share), _tinted(mood.panes, 1, tint, share), corner)


@kept(12)
def _tinted(name: str, shape: int, tint: Colour, share: float) -> pygame.Surface:
    """One of the shapes in colour; windows of one light share it."""
    return tinted(_shapes(name)[shape], tint, share)


@kept(8)
def _shapes(name: str) -> tuple[pygame.Surface, pygame.Surface]:
    """The shape of the panes on the floor, and straightened, on end, on what stands; grey on black."""
    floor = picture(f"light/{name}.png") or pygame.Surface((1, 1))
    wide, high = floor.get_size()
    straight = pygame.Surface((wide, high))
    for row in range(high):
        straight.blit(floor, (-round(LEAN * (row - ANCHOR[1])), row), (0, row, wide, 1))
    upright = pygame.transform.smoothscale(straight, (wide, round(high * RISE)))
    return floor, pygame.transform.flip(upright, False, True)
