"""A place in one light: its ground and its pieces as they look in it, made once and painted often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pygame

from game.core.geometry import Box
from game.places.objects import Light, LightKind
from game.view.laying import lay
from game.view.palette import INK
from game.view.place.beams import Stance
from game.view.place.lightmap import LightMap, composed
from game.view.place.moods import Mood
from game.view.place.moving import Strip, strips
from game.view.place.scenery import FLAT, Piece, Scenery, Whereabouts
from game.view.place.shadows import BODY, long_shadow
from game.view.place.sway import FRAMES, TICKS, swayed
from game.view.place.traffic import Seen

FIGURES_KEPT = 32
"""Lit people that are kept for the next frame: everybody in the fullest place, breathing and blinking."""
BROAD = 24
"""Pixels for which who goes by keeps the light of one spot: in the street it changes slowly."""
AHEAD = 256
"""Pixels around the picture in which moving tiles are brought on too, for the camera moves."""
WALL = 128
"""Pixels from which a solid is so wide that it is a wall."""
Glow = tuple[pygame.Surface, tuple[int, int]]
_Figure = tuple[int, tuple[int, int], int | None]
"""What makes one lit picture another: the picture, its corner and its foot."""


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """A picture ready to be painted: lit already, at `corner` place pixels, sorted by `sort`.

    `swaying` are the pictures it goes through if it moves in the air.
    """

    image: pygame.Surface
    corner: tuple[int, int]
    sort: int
    rect: pygame.Rect
    swaying: tuple[pygame.Surface, ...] = ()

    def at(self, age: int) -> pygame.Surface:
        """The picture at the tick `age`; at 0 all is still."""
        return self.swaying[age // TICKS % FRAMES] if self.swaying and age else self.image


class Lit:
    """Scenery under a light map, with the pieces that were arranged in it.

    Multiplying and adding are linear, so each picture is lit by itself. That is what lets people stand
    before a lamp's glow: it belongs to the lamp's own picture.
    """

    def __init__(
        self, scenery: Scenery, mood: Mood, lights: Sequence[Light], things: Mapping[str, Whereabouts]
    ) -> None:
        self.mood = mood
        self._scenery = scenery
        self.lights = tuple(lights)
        self.ground = scenery.ground()
        self.map: LightMap = composed(self.ground.get_size(), mood, lights)
        self.moving = strips(scenery.moving, self.ground, self.map)
        self.map.light(self.ground, (0, 0))
        for piece in scenery.shining:
            if piece.glow is not None and self._burns(piece):
                self.ground.blit(piece.glow, piece.corner)
        for strip in self.moving:
            self.ground.blit(strip.at(0), strip.rect)
        self._strips = [strip.rect for strip in self.moving]
        self._moved: dict[Strip | Standing, tuple[pygame.Surface, pygame.Rect]] = {}
        self.whole = self.ground.copy()
        self.pieces: list[Standing] = []
        self._figures: dict[_Figure, tuple[pygame.Surface, pygame.Surface]] = {}
        self._made: dict[Piece, tuple[Standing, ...]] = {}
        self.arrange(things)
        self.map = self.map.halved()

    def arrange(self, things: Mapping[str, Whereabouts]) -> None:
        """Let Things be where they are now, painting anew only where something changed."""
        before = set(self.pieces)
        self.pieces = [each for piece in self._scenery.pieces(things) for each in self._stood(piece)]
        self._rects = [standing.rect for standing in self.pieces]
        changed = [standing.rect for standing in before.symmetric_difference(self.pieces)]
        everything = Box(0, 0, *self.whole.get_size())
        for patch in _patches(changed):
            self._repaint(self.whole, everything, patch, (), 0)
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
        key = (id(image), corner, foot)
        kept = self._figures.pop(key, None)
        self._figures[key] = kept or (self._shone(image, corner, foot, glow), image)
        if len(self._figures) > FIGURES_KEPT:
            self._figures.pop(next(iter(self._figures)))
        return Standing(self._figures[key][0], corner, sort, image.get_rect(topleft=corner))

    def _shone(
        self,
        image: pygame.Surface,
        corner: tuple[int, int],
        foot: int | None,
        glow: Glow | None,
    ) -> pygame.Surface:
        lit = self.map.light(image.copy(), corner, None if foot is None else Stance(foot))
        if glow is not None:
            lit.blit(*glow)
        return lit

    def passing(self, seen: Seen) -> Standing:
        """Who goes by, as the light falls on them thereabouts, with what of them shines."""
        image, feet = seen.figure
        x, y = seen.at.x - feet[0], seen.at.y - feet[1]
        near = (x - x % BROAD, y - y % BROAD)
        glow = None
        if seen.glow is not None:
            glow = seen.glow.image, (feet[0] - seen.glow.feet[0], feet[1] - seen.glow.feet[1])
        lit = self.figure(image, near, seen.sort, seen.sort - y % BROAD, glow).image
        return Standing(lit, (x, y), seen.sort, lit.get_rect(topleft=(x, y)))

    def paint(self, target: pygame.Surface, seen: Box, figures: Sequence[Standing], age: int = 0) -> None:
        """Paint the part `seen` of the place at the tick `age`, with `figures` standing among the pieces."""
        outside = pygame.Rect(seen).clip(self.whole.get_rect()) != pygame.Rect(seen)
        if outside:
            target.fill(INK[0])
        self._move(pygame.Rect(seen), age)
        lay(target, self.whole, pygame.Rect(seen))
        for patch in _patches([figure.rect for figure in figures]):
            self._repaint(target, seen, patch, figures, age)

    def _move(self, shown: pygame.Rect, age: int) -> None:
        """Bring what moves in and near the part `shown` to the tick `age`; most ticks it stands still."""
        behind = []
        movers: list[Strip | Standing] = [*self.moving, *(each for each in self.pieces if each.swaying)]
        for each in movers:
            wanted, now = each.rect.clip(shown), each.at(age)
            if not wanted.w or not wanted.h:
                continue
            before = self._moved.get(each)
            if before is None or before[0] is not now or not before[1].contains(wanted):
                self._moved[each] = now, each.rect.clip(shown.inflate(AHEAD, AHEAD))
                behind.append(self._moved[each][1])
        everything = Box(0, 0, *self.whole.get_size())
        for patch in _patches(behind):
            self._repaint(self.whole, everything, patch, (), age)

    def _repaint(
        self,
        target: pygame.Surface,
        seen: Box,
        patch: pygame.Rect,
        figures: Iterable[Standing],
        age: int,
    ) -> None:
        """Paint again, from the ground up, the one part where somebody stands or something moves."""
        window = target.get_clip()
        target.set_clip(patch.move(-seen.x, -seen.y))
        target.blit(self.ground, (-seen.x, -seen.y))
        for number in patch.collidelistall(self._strips):
            strip = self.moving[number]
            target.blit(strip.at(age), (strip.rect.x - seen.x, strip.rect.y - seen.y))
        near = [self.pieces[number] for number in patch.collidelistall(self._rects)]
        near += [figure for figure in figures if patch.colliderect(figure.rect)]
        for standing in sorted(near, key=lambda each: each.sort):
            target.blit(standing.at(age), (standing.corner[0] - seen.x, standing.corner[1] - seen.y))
        target.set_clip(window)

    def _stood(self, piece: Piece) -> tuple[Standing, ...]:
        if piece not in self._made:
            self._made[piece] = (*self._shadow(piece), self._lit(piece))
        return self._made[piece]

    def _lit(self, piece: Piece) -> Standing:
        image = self.map.light(piece.image.copy(), piece.corner, _stance(piece))
        if piece.glow is not None and self._burns(piece):
            image.blit(piece.glow, (0, 0))
        swaying = swayed(image, piece.cloth) if piece.cloth is not None else ()
        return Standing(image, piece.corner, piece.sort, piece.rect, swaying)

    def _shadow(self, piece: Piece) -> Iterator[Standing]:
        """The shadow that the sun lays beneath everything that stands."""
        if self.mood.sun and piece.foot is not None and piece.sort != FLAT:
            image = long_shadow(piece.image, piece.foot, self.mood.sun)
            rect = image.get_rect(topleft=(piece.corner[0], piece.corner[1] + piece.foot.y))
            rect.h = self._before_walls(rect, rect.y + piece.foot.h) - rect.y
            yield Standing(image.subsurface((0, 0), rect.size), rect.topleft, FLAT, rect)

    def _before_walls(self, shadow: pygame.Rect, foot: int) -> int:
        """The row where a wall below the row `foot` ends a shadow, which does not go on in the next room."""
        walls = [pygame.Rect(box) for box in self._scenery.place.solids if box.w >= WALL and box.y >= foot]
        return min((wall.y for wall in walls if wall.colliderect(shadow)), default=shadow.bottom)

    def _burns(self, piece: Piece) -> bool:
        """Whether a piece shines: the lamp drawn in it is lit, or it holds no lamp and it is dark."""
        inside = [light for light in self._scenery.place.lights if _in(light, piece)]
        return any(light in self.lights for light in inside) if inside else self.mood.dark


def _stance(piece: Piece) -> Stance | None:
    """How a piece stands that takes up ground: its front is as high as it is drawn without its depth."""
    if piece.foot is None or piece.sort == FLAT:
        return None
    top = piece.image.get_bounding_rect(min_alpha=BODY).top
    return Stance(piece.corner[1] + piece.foot.y + piece.foot.h, max(0, piece.foot.y - top))


def _in(light: Light, piece: Piece) -> bool:
    return light.kind in (LightKind.LAMP, LightKind.POOL) and piece.rect.collidepoint(light.at)


def _patches(rects: list[pygame.Rect]) -> list[pygame.Rect]:
    """The rects, those that overlap made one."""
    merged: list[pygame.Rect] = []
    for rect in rects:
        grown = rect.copy()
        while (hit := grown.collidelist(merged)) >= 0:
            grown.union_ip(merged.pop(hit))
        merged.append(grown)
    return merged
