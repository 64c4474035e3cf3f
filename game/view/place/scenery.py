"""What stands still in a place: its ground in one picture, and the pieces people are sorted among."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import pygame

from game.core.geometry import Box, Point
from game.places import ObjectLayer, Place, TileLayer
from game.places.pictures import PlacedPicture
from game.view.palette import INK
from game.view.pictures import picture
from game.view.place.layers import cells, glazed, moved, moving_cells, sorted_layers
from game.view.place.moving import MovingCell
from game.view.place.tiles import flipped, laid, placed, sidecar

ABOVE_ALL = 1 << 30
"""The sort key of what hangs over everybody's head."""
FLAT = -1
"""The sort key of Things on the floor and on walls, which nobody can be behind."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One picture that stands: where its top left corner is, and the y up to which people are behind it.

    `glow` is what of it shines by itself; `thing` the Thing it comes and goes with, empty for decoration.
    `foot` is the ground it takes up, in its picture, if it takes up any. `cloth` is opaque where it moves
    in the air.
    """

    image: pygame.Surface
    corner: tuple[int, int]
    sort: int
    thing: str = ""
    glow: pygame.Surface | None = None
    foot: Box | None = None
    cloth: pygame.Surface | None = None

    @property
    def rect(self) -> pygame.Rect:
        """Where it is drawn, in place pixels."""
        return self.image.get_rect(topleft=self.corner)


@dataclass(frozen=True, slots=True)
class Glass:
    """A window's glass: which pixels at `corner` show what lies outside."""

    mask: pygame.Surface
    corner: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Of a Thing: whether it is here, and where it was put down if it was moved."""

    present: bool = True
    at: Point | None = None


HERE = Whereabouts()


class Scenery:
    """The pictures of a place: its ground, which never changes, and its pieces, as its Things lie now.

    The ground is laid anew for each light: as large as the place, it is too much to keep beside a lit one.
    Things are always pieces, even those that hang on walls, so that one can go without a new ground; so are
    curtains.
    """

    def __init__(self, place: Place, sky: str) -> None:
        self.place = place
        self.sky = sky
        self.glasses: list[Glass] = []
        self.shining: list[Piece] = []
        self.moving: list[MovingCell] = []
        self._made: dict[tuple[str, int, Whereabouts], Piece | None] = {}
        self._flat, self._standing, self._over = sorted_layers(place)
        for layer in self._flat:
            if isinstance(layer, TileLayer):
                self.moving += moving_cells(place, layer)

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

    def ground(self) -> pygame.Surface:
        """The ground without light, freshly laid; `shining` is then what of it shines by itself."""
        self.shining = []
        ground = pygame.Surface(self.place.bounds[2:])
        ground.fill(INK[0])
        for layer in self._flat:
            if isinstance(layer, TileLayer):
                self._lay_tiles(layer, ground)
            else:
                self._hang(layer, ground)
        _grain(ground)
        return ground

    def _lay_tiles(self, layer: TileLayer, ground: pygame.Surface) -> None:
        still = replace(layer, cells=tuple(cell for cell in layer.cells if not cell.image.frames))
        for image, corner in cells(self.place, still):
            if layer.opacity < 1:
                image = image.copy()
                image.set_alpha(round(255 * layer.opacity))
            ground.blit(image, corner)

    def _hang(self, layer: ObjectLayer, ground: pygame.Surface) -> None:
        for each in layer.pictures:
            piece = None if _apart(each) else self._piece(each, HERE, FLAT)
            if piece is not None:
                ground.blit(piece.image, piece.corner)
                self.shining += [piece] if piece.glow is not None else []

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
        corner = (corner[0] + carried.x, corner[1] + carried.y)
        image = self._glazed(image, each, corner)
        glow = sidecar(each.image.path, "glow")
        shine = laid(flipped(glow, each.flips), each)[0] if glow is not None else None
        mask = sidecar(each.image.path, "sway")
        cloth = laid(flipped(mask, each.flips), each)[0] if mask is not None else None
        name = each.name if each.thing else ""
        foot = _foot(each, made[1], image)
        return Piece(image, corner, own_sort if sort is None else sort, name, shine, foot, cloth)

    def _glazed(self, image: pygame.Surface, each: PlacedPicture, corner: tuple[int, int]) -> pygame.Surface:
        """The picture with the sky of the hour behind its glass, if it has glass."""
        mask = sidecar(each.image.path, "outside")
        if mask is None:
            return image
        mask = laid(flipped(mask, each.flips), each)[0]
        if all(glass.corner != corner for glass in self.glasses):
            self.glasses.append(Glass(mask, corner))
        view = picture(f"light/{self.sky}.png")
        return image if view is None else glazed(image, mask, view)

    def _roof(self, layer: TileLayer) -> Iterator[Piece]:
        for number, (image, corner) in enumerate(cells(self.place, layer)):
            key = (layer.name, number, HERE)
            piece = self._made.setdefault(key, Piece(image, corner, ABOVE_ALL))
            if piece is not None:
                yield piece


def _grain(ground: pygame.Surface) -> None:
    """Gouache paper under everything: one seamless sheet, never part of a tile."""
    paper = picture("light/paper.png")
    if paper is None:
        return
    for x in range(0, ground.get_width(), paper.get_width()):
        for y in range(0, ground.get_height(), paper.get_height()):
            ground.blit(paper, (x, y), special_flags=pygame.BLEND_RGB_MULT)


def _apart(each: PlacedPicture) -> bool:
    """Whether a flat picture is not of the ground, for it may go or moves."""
    return each.thing or sidecar(each.image.path, "sway") is not None


def _foot(each: PlacedPicture, corner: tuple[int, int], image: pygame.Surface) -> Box | None:
    """The ground that a picture lying at `corner` takes up, in the picture; None if it takes up none."""
    if not each.solids:
        return None
    ground = pygame.Rect(each.solids[0]).unionall([pygame.Rect(box) for box in each.solids])
    foot = ground.move(-corner[0], -corner[1]).clip(image.get_rect())
    return Box(*foot) if foot.w and foot.h else None
