"""A place in one light: its ground and its pieces as they look in it, made where they are seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import pygame

from game.core.geometry import Box
from game.places.objects import Light
from game.view.keeping import MIB, Kept
from game.view.palette import INK
from game.view.place.lighting import Glow, Lighting, Pictures
from game.view.place.moods import Mood
from game.view.place.moving import Strip, strips
from game.view.place.pieces import Piece
from game.view.place.scenery import FLAT, Scenery, Whereabouts
from game.view.place.shadows import reach
from game.view.place.squares import Squares
from game.view.place.sway import FRAMES, TICKS
from game.view.place.traffic import Seen

FIGURES_ROOM = 3
"""Megabytes of lit people that are kept: everybody in the fullest place, breathing and blinking."""
PIECES_ROOM = 6
"""Megabytes of lit pieces that are kept for the next time that somebody passes them."""
SHADOWS_ROOM = 2
"""Megabytes of their shadows."""
BROAD = 24
"""Pixels for which who goes by keeps the light of one spot: in the street it changes slowly."""
AHEAD = 128
"""Pixels around the picture in which squares are made and moving tiles brought on, for the camera moves."""
WHOLE_SIDE, WHOLE_KEPT = 256, 36
"""Squares of the finished picture: as many as one sees, and a row and a column ahead."""
GROUND_SIDE, GROUND_KEPT = 128, 64
"""Squares of the bare ground: needed under whoever walks, so smaller and fewer."""


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Something ready to be painted, sorted by `sort`; `rect`, in place pixels, holds all of it.

    `lit` gives its pictures as the light falls on them, their corner on that of `rect`.
    """

    lit: Callable[[], Pictures]
    rect: pygame.Rect
    sort: int
    sways: bool = False

    def at(self, age: int) -> pygame.Surface:
        """The picture at the tick `age`; at 0 all is still."""
        pictures = self.lit()
        return pictures[1 + age // TICKS % FRAMES] if self.sways and age else pictures[0]


class Lit:
    """Scenery in its lighting, with the pieces that were arranged in it.

    Nothing that it keeps refers back to it: what it takes is given back at once when it is dropped.
    """

    def __init__(
        self, scenery: Scenery, mood: Mood, lights: Sequence[Light], things: Mapping[str, Whereabouts]
    ) -> None:
        self.mood = mood
        self._scenery = scenery
        self.lights = tuple(lights)
        self._lighting = Lighting(scenery, mood, lights)
        size = scenery.place.bounds[2:]
        self.moving = strips(scenery.moving, size, scenery.ground, self._lighting.map)
        self._strips = [strip.rect for strip in self.moving]
        self._moved: dict[Strip | Standing, tuple[pygame.Surface, pygame.Rect]] = {}
        self._ground = Squares(size, GROUND_SIDE, GROUND_KEPT)
        self._whole = Squares(size, WHOLE_SIDE, WHOLE_KEPT)
        self._age = 0
        self.pieces: list[Standing] = []
        self._figures = Kept(self._lighting.figure, FIGURES_ROOM * MIB)
        self._lit_pieces = Kept(self._lighting.piece, PIECES_ROOM * MIB)
        self._shadows = Kept(self._lighting.shadow, SHADOWS_ROOM * MIB)
        self._stood: dict[Piece, tuple[Standing, ...]] = {}
        self.arrange(things)

    def arrange(self, things: Mapping[str, Whereabouts]) -> None:
        """Let Things be where they are now, painting anew only where something changed."""
        before = set(self.pieces)
        self.pieces = [each for piece in self._scenery.pieces(things) for each in self._standing(piece)]
        self._rects = [standing.rect for standing in self.pieces]
        changed = [standing.rect for standing in before.symmetric_difference(self.pieces)]
        for patch in _patches(changed):
            self._renew(patch, self._age)
        self._moved.clear()

    def figure(
        self,
        image: pygame.Surface,
        corner: tuple[int, int],
        sort: int,
        foot: int | None = None,
        glow: Glow | None = None,
    ) -> Standing:
        """Somebody's picture as the light falls on it there, upright from the y `foot` or lying.

        Who stays where she is is lit once. `glow` is what of it shines by itself, and where in the picture.
        """
        return _figure(self._figures(image, corner, foot, glow), corner, sort)

    def passing(self, seen: Seen) -> Standing:
        """Who goes by, as the light falls on them thereabouts, with what of them shines."""
        image, feet = seen.figure
        x, y = seen.at.x - feet[0], seen.at.y - feet[1]
        near = (x - x % BROAD, y - y % BROAD)
        glow = None
        if seen.glow is not None:
            glow = seen.glow.image, (feet[0] - seen.glow.feet[0], feet[1] - seen.glow.feet[1])
        lit = self.figure(image, near, seen.sort, seen.sort - y % BROAD, glow).at(0)
        return _figure(lit, (x, y), seen.sort)

    def paint(self, target: pygame.Surface, seen: Box, figures: Sequence[Standing], age: int = 0) -> None:
        """Paint the part `seen` of the place at the tick `age`, with `figures` standing among the pieces."""
        shown = pygame.Rect(seen)
        if not self._whole.rect.contains(shown):
            target.fill(INK[0])
        self._age = age
        self._move(shown, age)
        self._whole.paint(target, shown.topleft, shown, self._furnished)
        for patch in _patches([figure.rect for figure in figures]):
            self._repaint(target, shown.topleft, patch.clip(shown), figures, age)
        self._whole.prepare(shown.inflate(2 * AHEAD, 2 * AHEAD), self._furnished)

    def _move(self, shown: pygame.Rect, age: int) -> None:
        """Bring what moves in and near the part `shown` to the tick `age`; most ticks it stands still."""
        behind = []
        movers: list[Strip | Standing] = [*self.moving, *(each for each in self.pieces if each.sways)]
        for each in movers:
            wanted = each.rect.clip(shown)
            if not wanted.w or not wanted.h:
                continue
            now, before = each.at(age), self._moved.get(each)
            if before is None or before[0] is not now or not before[1].contains(wanted):
                self._moved[each] = now, each.rect.clip(shown.inflate(2 * AHEAD, 2 * AHEAD))
                behind.append(self._moved[each][1])
        for patch in _patches(behind):
            self._renew(patch, age)

    def _renew(self, patch: pygame.Rect, age: int) -> None:
        """Paint a part of the place again where it is painted already."""
        for square, picture in self._whole.made(patch):
            self._repaint(picture, square.topleft, patch.clip(square), (), age)

    def _furnished(self, square: pygame.Rect) -> pygame.Surface:
        made = pygame.Surface(square.size)
        self._repaint(made, square.topleft, square, (), self._age)
        return made

    def _repaint(
        self,
        target: pygame.Surface,
        corner: tuple[int, int],
        patch: pygame.Rect,
        figures: Iterable[Standing],
        age: int,
    ) -> None:
        """Paint, from the ground up, the one part where somebody stands or something moves.

        `target` shows the place from the pixel `corner` on.
        """
        x, y = corner
        window = target.get_clip()
        target.set_clip(patch.move(-x, -y))
        moving = patch.collidelistall(self._strips)
        if not any(self._strips[number].contains(patch) for number in moving):
            self._ground.paint(target, corner, patch, self._lighting.ground)
        for number in moving:
            strip = self.moving[number]
            target.blit(strip.at(age), (strip.rect.x - x, strip.rect.y - y))
        near = [self.pieces[number] for number in patch.collidelistall(self._rects)]
        near += [figure for figure in figures if patch.colliderect(figure.rect)]
        for standing in sorted(near, key=lambda each: each.sort):
            target.blit(standing.at(age), (standing.rect.x - x, standing.rect.y - y))
        target.set_clip(window)

    def _standing(self, piece: Piece) -> tuple[Standing, ...]:
        if piece not in self._stood:
            lit = partial(self._lit_pieces, piece)
            standing = Standing(lit, piece.rect, piece.sort, piece.cloth is not None)
            self._stood[piece] = (*self._shadow(piece), standing)
        return self._stood[piece]

    def _shadow(self, piece: Piece) -> Iterator[Standing]:
        """The shadow that the sun lays beneath everything that stands."""
        if self.mood.sun and piece.foot is not None and piece.sort != FLAT:
            yield Standing(partial(self._shadows, piece), reach(piece.rect, piece.foot), FLAT)


def _figure(image: pygame.Surface, corner: tuple[int, int], sort: int) -> Standing:
    return Standing(lambda: (image,), image.get_rect(topleft=corner), sort)


def _patches(rects: list[pygame.Rect]) -> list[pygame.Rect]:
    """The rects, those that overlap made one."""
    merged: list[pygame.Rect] = []
    for rect in rects:
        grown = rect.copy()
        while (hit := grown.collidelist(merged)) >= 0:
            grown.union_ip(merged.pop(hit))
        merged.append(grown)
    return merged
