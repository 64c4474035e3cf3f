"""What stands still in a place: its ground, part by part, and the pieces people are sorted among."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import pygame

from game.core.geometry import Box, Point
from game.places import ObjectLayer, Place, TileLayer
from game.places.pictures import Cell, PlacedPicture
from game.view.palette import INK
from game.view.pictures import picture
from game.view.place.layers import Laid, corner_of, glazed, moved, moving_cells, sorted_layers
from game.view.place.moving import MovingCell
from game.view.place.pieces import Draw, Glass, Piece
from game.view.place.tiles import beside, flipped, laid, placed, sidecar, tile

ABOVE_ALL = 1 << 30
"""The sort key of what hangs over everybody's head."""
FLAT = -1
"""The sort key of Things on the floor and on walls, which nobody can be behind."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Of a Thing: whether it is here, and where it was put down if it was moved."""

    present: bool = True
    at: Point | None = None


HERE = Whereabouts()


class Scenery:
    """The pictures of a place: its ground, which never changes, and its pieces, as its Things lie now.

    No picture as large as the place is made: whoever needs the ground asks for one part of it.
    Things are always pieces, even those that hang on walls, so that one can go without a new ground; so are
    curtains.
    """

    def __init__(self, place: Place, sky: str) -> None:
        self.place = place
        self.sky = sky
        self.glasses: list[Glass] = []
        self.moving: list[MovingCell] = []
        self._made: dict[tuple[str, int, Whereabouts], Piece | None] = {}
        self._flat, self._standing, self._over = sorted_layers(place)
        self._laid: list[Laid | list[Piece]] = []
        for layer in self._flat:
            if isinstance(layer, TileLayer):
                self.moving += moving_cells(place, layer)
                self._laid.append(Laid(place, layer))
            else:
                self._laid.append(self._hung(layer))
        hung = [piece for layer in self._laid if isinstance(layer, list) for piece in layer]
        self.shining = [piece for piece in hung if piece.glow is not None]

    def pieces(self, things: Mapping[str, Whereabouts]) -> list[Piece]:
        """Every piece that is here, those behind first; `things` tells of Things that moved or left."""
        found: list[Piece] = []
        for layer in self._flat:
            if isinstance(layer, ObjectLayer):
                found += self._stood(layer, things, FLAT, apart=True)
        for layer in self._standing:
            found += self._stood(layer, things)
        for layer in self._over:
            if isinstance(layer, ObjectLayer):
                found += self._stood(layer, things, ABOVE_ALL)
            else:
                found += self._roof(layer)
        return sorted(found, key=lambda piece: piece.sort)

    def ground(self, part: pygame.Rect) -> pygame.Surface:
        """The ground without light in that part of the place, freshly laid."""
        ground = pygame.Surface(part.size)
        ground.fill(INK[0])
        for layer in self._laid:
            if isinstance(layer, Laid):
                layer.paint(ground, part)
                continue
            for piece in layer:
                if part.colliderect(piece.rect):
                    ground.blit(piece.draw(), (piece.rect.x - part.x, piece.rect.y - part.y))
        _grain(ground, part)
        return ground

    def _hung(self, layer: ObjectLayer) -> list[Piece]:
        made = [self._piece(each, HERE, FLAT) for each in layer.pictures if not _apart(each)]
        return [piece for piece in made if piece is not None]

    def _stood(
        self,
        layer: ObjectLayer,
        things: Mapping[str, Whereabouts],
        sort: int | None = None,
        *,
        apart: bool = False,
    ) -> Iterator[Piece]:
        for number, each in enumerate(layer.pictures):
            if apart and not _apart(each):
                continue
            where = things.get(each.name, HERE) if each.thing else HERE
            key = (layer.name, number, where)
            if key not in self._made:
                self._made[key] = self._piece(each, where, sort)
            piece = self._made[key]
            if piece is not None:
                yield piece

    def _piece(self, each: PlacedPicture, where: Whereabouts, sort: int | None) -> Piece | None:
        """A picture where it lies now, None where it does not; `sort` instead of its own y."""
        made = placed(each) if each.visible and where.present else None
        if made is None:
            return None
        image, corner = made
        carried, own_sort = moved(each, where.at)
        rect = image.get_rect(topleft=(corner[0] + carried.x, corner[1] + carried.y))
        self._look_out(each, rect.topleft)
        return Piece(
            partial(_drawn, each, self.sky),
            rect,
            own_sort if sort is None else sort,
            each.name if each.thing else "",
            _beside(each, "glow"),
            _foot(each, corner, image),
            _beside(each, "sway"),
        )

    def _look_out(self, each: PlacedPicture, corner: tuple[int, int]) -> None:
        """Note a window's glass."""
        draw = _beside(each, "outside")
        if draw is not None and all(glass.corner != corner for glass in self.glasses):
            self.glasses.append(Glass(draw(), corner))

    def _roof(self, layer: TileLayer) -> Iterator[Piece]:
        for number, cell in enumerate(layer.cells):
            key = (layer.name, number, HERE)
            if key not in self._made:
                image = tile(cell.image, cell.flips)
                if image is None:
                    continue
                rect = image.get_rect(topleft=corner_of(self.place, layer, cell, image.get_height()))
                self._made[key] = Piece(partial(_tile, cell), rect, ABOVE_ALL)
            piece = self._made[key]
            if piece is not None:
                yield piece


def _tile(cell: Cell) -> pygame.Surface:
    drawn = tile(cell.image, cell.flips)
    return drawn if drawn is not None else pygame.Surface((1, 1), pygame.SRCALPHA)


def _drawn(each: PlacedPicture, sky: str) -> pygame.Surface:
    """A picture as it lies, with the sky of the hour behind its glass, if it has glass."""
    made = placed(each)
    if made is None:
        return pygame.Surface((1, 1), pygame.SRCALPHA)
    outside, view = _beside(each, "outside"), picture(f"light/{sky}.png")
    return made[0] if outside is None or view is None else glazed(made[0], outside(), view)


def _beside(each: PlacedPicture, mark: str) -> Draw | None:
    """What cuts out the picture beside another, lying just as it lies."""
    if beside(each.image.path, mark) is None:
        return None
    return partial(_sidecar, each, mark)


def _sidecar(each: PlacedPicture, mark: str) -> pygame.Surface:
    drawn = sidecar(each.image.path, mark)
    if drawn is None:
        return pygame.Surface((1, 1), pygame.SRCALPHA)
    return laid(flipped(drawn, each.flips), each)[0]


def _grain(ground: pygame.Surface, part: pygame.Rect) -> None:
    """Gouache paper under everything: one seamless sheet, never part of a tile."""
    paper = picture("light/paper.png")
    if paper is None:
        return
    wide, high = paper.get_size()
    for x in range(-(part.x % wide), part.w, wide):
        for y in range(-(part.y % high), part.h, high):
            ground.blit(paper, (x, y), special_flags=pygame.BLEND_RGB_MULT)


def _apart(each: PlacedPicture) -> bool:
    """Whether a flat picture is not of the ground, for it may go or moves."""
    return each.thing or beside(each.image.path, "sway") is not None


def _foot(each: PlacedPicture, corner: tuple[int, int], image: pygame.Surface) -> Box | None:
    """The ground that a picture lying at `corner` takes up, in the picture; None if it takes up none."""
    if not each.solids:
        return None
    ground = pygame.Rect(each.solids[0]).unionall([pygame.Rect(box) for box in each.solids])
    foot = ground.move(-corner[0], -corner[1]).clip(image.get_rect())
    return Box(*foot) if foot.w and foot.h else None
