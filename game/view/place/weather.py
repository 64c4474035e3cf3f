"""Rain: over open ground, in rings on it, and down the glass of every window."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.core.geometry import Box
from game.places import Place, TileLayer
from game.view.pictures import picture
from game.view.place.camera import WIDTH
from game.view.place.pieces import Glass

OPEN_GROUND = ("ground", "yard", "earth", "grass", "road", "paving", "street")
"""How the names of tilesets begin that lie under the open sky."""
OPEN_AIR = (*OPEN_GROUND, "sky", "sea")
"""How those begin before which rain falls: on sky and sea it opens no rings."""
OPEN_ROOM = "open"
"""How the names of Rooms begin in which rain falls before whatever stands there: a house front, a balcony."""
FALL = (-11, 26)
"""Pixels that rain moves in a tick; a storm's goes half as far again."""
GLASS_TICKS = 3
"""Ticks that one picture of rain on glass stays."""
GLASS_FRAMES = 8
RINGS = 46
RING_FRAMES = 6
RING_TICKS = 5
STREAKS = 600
TILE = 512
"""The height of a seamless band of rain, and how far it runs beyond the picture: few are laid in a frame."""


def open_air(place: Place, names: tuple[str, ...] = OPEN_AIR) -> tuple[pygame.Rect, ...]:
    """Where rain is seen, as few upright rectangles, in place pixels; of tilesets with these names."""
    open_cells = {
        (cell.column, cell.row)
        for layer in place.layers
        if isinstance(layer, TileLayer) and layer.name == "ground"
        for cell in layer.cells
        if cell.image.path.stem.startswith(names)
    }
    side = place.tile
    return tuple(
        pygame.Rect(left * side, top * side, wide * side, high * side)
        for left, top, wide, high in _rectangles(open_cells)
    )


def open_rooms(place: Place) -> tuple[pygame.Rect, ...]:
    """The Rooms of a house under its roof that lie under the open sky themselves."""
    found = (room.box for room in place.rooms if room.name.startswith(OPEN_ROOM))
    return tuple(pygame.Rect(box.x, box.y, box.w, box.h) for box in found)


def _rectangles(cells: set[tuple[int, int]]) -> list[tuple[int, int, int, int]]:
    """The cells as rectangles of cells, taking the widest run from the top left each time."""
    left_over = set(cells)
    found = []
    while left_over:
        row = min(y for _, y in left_over)
        column = min(x for x, y in left_over if y == row)
        wide = 1
        while (column + wide, row) in left_over:
            wide += 1
        high = 1
        while all((column + x, row + high) in left_over for x in range(wide)):
            high += 1
        left_over -= {(column + x, row + y) for x in range(wide) for y in range(high)}
        found.append((column, row, wide, high))
    return found


class _Pane:
    """A window's glass with rain running down it, each picture made when it is first seen."""

    def __init__(self, glass: Glass) -> None:
        self.box = Box(*glass.corner, *glass.mask.get_size())
        self._mask = glass.mask
        self._made: dict[int, pygame.Surface] = {}

    def at(self, age: int) -> pygame.Surface:
        """The rain on it at the tick `age`."""
        number = age // GLASS_TICKS % GLASS_FRAMES
        if number not in self._made:
            self._made[number] = _glass_frame(self._mask, number)
        return self._made[number]


class Rain:
    """Rain over one place."""

    def __init__(self, place: Place, glasses: list[Glass]) -> None:
        self.open = (*open_air(place), *open_rooms(place))
        self.wet = open_air(place, OPEN_GROUND)
        self.glasses = [_Pane(glass) for glass in glasses]

    def paint(self, target: pygame.Surface, seen: Box, age: int, *, storm: bool, calm: bool) -> None:
        """Rain at the tick `age`; where motion is unwelcome (`calm`) it hangs still."""
        age = 0 if calm else age
        for pane in self.glasses:
            if pane.box.overlaps(seen):
                target.blit(pane.at(age), (pane.box.x - seen.x, pane.box.y - seen.y))
        before = target.get_clip()
        for ground in self.wet:
            part = _seen(target, seen, ground)
            if part.w and part.h:
                target.set_clip(part)
                self._rings(target, seen, ground, age)
        for air in self.open:
            part = _seen(target, seen, air)
            if part.w and part.h:
                target.set_clip(part)
                self._streaks(target, part, age * 3 // 2 if storm else age)
        target.set_clip(before)

    def _streaks(self, target: pygame.Surface, part: pygame.Rect, age: int) -> None:
        for sheet, speed in ((streaks(), 1.0), (fine_streaks(), 0.7)):
            dx = round(FALL[0] * age * speed) % TILE
            dy = round(FALL[1] * age * speed) % TILE
            for y in range(part.top - part.top % TILE + dy - TILE, part.bottom, TILE):
                target.blit(sheet, (dx - TILE, y))

    def _rings(self, target: pygame.Surface, seen: Box, ground: pygame.Rect, age: int) -> None:
        frames = rings()
        count = max(4, min(RINGS, ground.w * ground.h // 24000))
        for number in range(count):
            phase = age + number * 11
            life, round_ = phase // RING_TICKS % (RING_FRAMES * 2), phase // (RING_TICKS * RING_FRAMES * 2)
            if life >= RING_FRAMES:
                continue
            x, y = _scattered(number, round_, ground)
            target.blit(frames[life], (x - seen.x - 24, y - seen.y - 12))


def _seen(target: pygame.Surface, seen: Box, area: pygame.Rect) -> pygame.Rect:
    """What of `area` lies on the screen, in its pixels."""
    return area.move(-seen.x, -seen.y).clip(target.get_rect())


def _scattered(number: int, round_: int, ground: pygame.Rect) -> tuple[int, int]:
    """Where the ring `number` opens this time: anywhere on the ground, the same for everybody."""
    mixed = (number * 2654435761 + round_ * 40503 * 2246822519) & 0xFFFFFFFF
    mixed ^= mixed >> 15
    mixed = mixed * 2246822519 & 0xFFFFFFFF
    return ground.x + (mixed >> 5) % ground.w, ground.y + (mixed >> 17) % ground.h


@lru_cache(maxsize=1)
def streaks() -> pygame.Surface:
    """One seamless band of near rain, packed so that the air between costs nothing."""
    drawn = picture("light/rain.png")
    return _packed(drawn if drawn is not None else _inked(STREAKS // 6, 26, 92))


@lru_cache(maxsize=1)
def fine_streaks() -> pygame.Surface:
    """The same of rain farther away."""
    return _packed(_inked(STREAKS // 5, 15, 54))


def _packed(small: pygame.Surface) -> pygame.Surface:
    """A seamless band, TILE pixels high, laid out of a smaller sheet whose side must divide that."""
    made = pygame.Surface((WIDTH + TILE, TILE), pygame.SRCALPHA)
    for x in range(0, WIDTH + TILE, small.get_width()):
        for y in range(0, TILE, small.get_height()):
            made.blit(small, (x, y))
    made.set_alpha(255, pygame.RLEACCEL)
    return made


def _inked(count: int, length: int, alpha: int) -> pygame.Surface:
    made = pygame.Surface((TILE, TILE), pygame.SRCALPHA)
    lean = length * FALL[0] // FALL[1]
    for number in range(count):
        x, y = _scattered(number, length, pygame.Rect(0, 0, TILE, TILE))
        for across in (0, -TILE, TILE):
            for down in (0, -TILE, TILE):
                start = (x + across, y + down)
                end = (start[0] + lean, start[1] + length)
                pygame.draw.line(made, (206, 222, 240, alpha), start, end)
    return made


@lru_cache(maxsize=1)
def rings() -> tuple[pygame.Surface, ...]:
    """A ring that a drop opens on wet ground, frame by frame, 48x24 each."""
    strip = picture("light/ripple.png")
    if strip is not None and strip.get_width() >= 48 * RING_FRAMES:
        return tuple(strip.subsurface(48 * number, 0, 48, 24) for number in range(RING_FRAMES))
    return tuple(_ring(number) for number in range(RING_FRAMES))


def _ring(number: int) -> pygame.Surface:
    big = pygame.Surface((192, 96), pygame.SRCALPHA)
    big.fill((200, 214, 232, 0))
    reach = 20 + number * 14
    rect = pygame.Rect(0, 0, reach * 2, reach)
    rect.center = (96, 48)
    pygame.draw.ellipse(big, (200, 214, 232, 150 - number * 22), rect, 5)
    return pygame.transform.smoothscale(big, (48, 24))


def _glass_frame(mask: pygame.Surface, number: int) -> pygame.Surface:
    """Rain running down a window's glass, cut out by `mask`."""
    made = pygame.Surface(mask.get_size(), pygame.SRCALPHA)
    sheet = fine_streaks()
    dy = number * TILE // GLASS_FRAMES
    dx = round(dy * FALL[0] / FALL[1])
    for y in range(dy - TILE, made.get_height(), TILE):
        made.blit(sheet, (dx % TILE - TILE, y))
    made.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return made
