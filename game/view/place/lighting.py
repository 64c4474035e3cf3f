"""How a place is lit: what the light of one hour makes of its ground, its pieces, and whoever is in it."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.places.objects import Light, LightKind
from game.view.place.beams import Stance
from game.view.place.lightmap import composed
from game.view.place.moods import Mood
from game.view.place.pieces import Piece
from game.view.place.scenery import FLAT, Scenery
from game.view.place.shadows import BODY, long_shadow
from game.view.place.sway import swayed

WALL = 128
"""Pixels from which a solid is so wide that it is a wall."""
Glow = tuple[pygame.Surface, tuple[int, int]]
"""What of a picture shines by itself, and where in it."""
Pictures = tuple[pygame.Surface, ...]
"""A picture, and after it those it goes through if it moves in the air."""


class Lighting:
    """Scenery's pictures under a light map, each lit by itself, for multiplying and adding are linear.

    That is what lets people stand before a lamp's glow: it belongs to the lamp's own picture.
    """

    def __init__(self, scenery: Scenery, mood: Mood, lights: Sequence[Light]) -> None:
        self._scenery = scenery
        self._mood = mood
        self._lights = tuple(lights)
        self.map = composed(scenery.place.bounds[2:], mood, lights)

    def ground(self, square: pygame.Rect) -> pygame.Surface:
        """The ground of one part of the place."""
        ground = self.map.light(self._scenery.ground(square), square.topleft)
        for piece in self._scenery.shining:
            if piece.glow is not None and square.colliderect(piece.rect) and self._burns(piece):
                ground.blit(piece.glow(), (piece.rect.x - square.x, piece.rect.y - square.y))
        return ground

    def piece(self, piece: Piece) -> Pictures:
        """A piece where it stands."""
        drawn = piece.draw()
        image = self.map.light(drawn.copy(), piece.corner, _stance(piece, drawn))
        if piece.glow is not None and self._burns(piece):
            image.blit(piece.glow(), (0, 0))
        return (image, *(swayed(image, piece.cloth()) if piece.cloth is not None else ()))

    def shadow(self, piece: Piece) -> Pictures:
        """The shadow that the sun lays before a piece that takes up ground, as far as the next wall."""
        if piece.foot is None:
            return ()
        image = long_shadow(piece.draw(), piece.foot, self._mood.sun)
        fallen = image.get_rect(topleft=(piece.rect.x, piece.rect.y + piece.foot.y))
        rows = self._before_walls(fallen, fallen.y + piece.foot.h) - fallen.y
        return (image.subsurface((0, 0, fallen.w, rows)).copy(),)

    def _before_walls(self, shadow: pygame.Rect, foot: int) -> int:
        """The row where a wall below the row `foot` ends a shadow, which does not go on in the next room."""
        walls = [pygame.Rect(box) for box in self._scenery.place.solids if box.w >= WALL and box.y >= foot]
        return min((wall.y for wall in walls if wall.colliderect(shadow)), default=shadow.bottom)

    def figure(
        self, image: pygame.Surface, corner: tuple[int, int], foot: int | None, glow: Glow | None
    ) -> pygame.Surface:
        """Somebody's picture with its corner there, upright from the y `foot` or lying."""
        lit = self.map.light(image.copy(), corner, None if foot is None else Stance(foot))
        if glow is not None:
            lit.blit(*glow)
        return lit

    def _burns(self, piece: Piece) -> bool:
        """Whether a piece shines: the lamp drawn in it is lit, or it holds no lamp and it is dark."""
        inside = [light for light in self._scenery.place.lights if _in(light, piece)]
        return any(light in self._lights for light in inside) if inside else self._mood.dark


def _stance(piece: Piece, image: pygame.Surface) -> Stance | None:
    """How a piece stands that takes up ground: its front is as high as it is drawn without its depth."""
    if piece.foot is None or piece.sort == FLAT:
        return None
    top = image.get_bounding_rect(min_alpha=BODY).top
    return Stance(piece.corner[1] + piece.foot.y + piece.foot.h, max(0, piece.foot.y - top))


def _in(light: Light, piece: Piece) -> bool:
    return light.kind in (LightKind.LAMP, LightKind.POOL) and piece.rect.collidepoint(light.at)
