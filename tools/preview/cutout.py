"""A picture ready to be laid down as Tiled lays it: exactly, which pygame's own blit does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pygame

OPAQUE = 255
_WHOLE = OPAQUE * OPAQUE
_HALF_CLEAR = re.compile(rb"[^\x00\xff]+", re.DOTALL)
_SEEN = re.compile(rb"[^\x00]+", re.DOTALL)


def clear(size: tuple[int, int]) -> pygame.Surface:
    """A picture of `size` on which nothing is drawn yet."""
    return pygame.Surface(size, pygame.SRCALPHA, 32)


Run = tuple[int, int, bytes]
"""Pixels side by side: the first one's column and row, and their channels, multiplied with their opacity."""


@dataclass(frozen=True, slots=True)
class Cutout:
    """A picture taken apart: what of it covers everything, and runs of what lets something through.

    `level` is how far the layer fades it, of 255; a faded picture has no pixel that covers everything.
    """

    covering: pygame.Surface
    runs: tuple[Run, ...]
    level: int

    @classmethod
    def of(cls, image: pygame.Surface, opacity: float) -> Cutout:
        """`image`, with an opacity for each pixel, on a layer of `opacity` from 0 to 1."""
        level = (OPAQUE * int(256 * opacity)) >> 8
        covering = pygame.mask.from_surface(image, 0).to_surface(setsurface=image, unsetcolor=(0, 0, 0, 0))
        data = _channels(covering)
        runs = tuple(_runs(data, image.get_width(), _HALF_CLEAR if level == OPAQUE else _SEEN))
        for column, row, run in runs:
            start = (row * image.get_width() + column) * 4
            data[start : start + len(run)] = bytes(len(run))
        return cls(_with_channels(covering, data), runs, level)

    def lay(self, canvas: pygame.Surface, x: int, y: int) -> None:
        """Paint it with its top left corner at (x, y)."""
        canvas.blit(self.covering, (x, y))
        if not self.runs:
            return
        width, height = canvas.get_size()
        target = _channels(canvas)
        for column, row, run in self.runs:
            if 0 <= y + row < height:
                _lay_run(target, width, (x + column, y + row), run, self.level)
        _with_channels(canvas, target)


def _lay_run(target: bytearray, width: int, place: tuple[int, int], run: bytes, level: int) -> None:
    left, row = place
    for number in range(max(0, -left), min(len(run) // 4, width - left)):
        at = (row * width + left + number) * 4
        below = target[at : at + 4]
        source = run[number * 4 : number * 4 + 4]
        if below[3] == OPAQUE:
            target[at : at + 4] = _over(source, below, level)
        else:
            target[at : at + 4] = divided(_over(source, multiplied(below), level))


def _over(source: bytes, below: bytes | bytearray, level: int) -> bytes:
    """`source`, faded to `level`, over `below`, both multiplied with their opacity; rounded once."""
    here = level * OPAQUE
    rest = _WHOLE - source[3] * level
    return bytes(
        (front * here + back * rest + _WHOLE // 2) // _WHOLE
        for front, back in zip(source, below, strict=True)
    )


def _runs(data: bytearray, width: int, wanted: re.Pattern[bytes]) -> Iterator[Run]:
    for row in range(len(data) // 4 // width):
        line = data[row * width * 4 : (row + 1) * width * 4]
        for match in wanted.finditer(line[3::4]):
            pixels = (line[at * 4 : at * 4 + 4] for at in range(match.start(), match.end()))
            yield match.start(), row, b"".join(map(multiplied, pixels))


def multiplied(pixel: bytes | bytearray) -> bytes:
    """The pixel with its colours multiplied with its opacity."""
    alpha = pixel[3]
    return bytes((*(_share(channel * alpha) for channel in pixel[:3]), alpha))


def divided(pixel: bytes) -> bytes:
    """The pixel with its colours no longer multiplied with its opacity."""
    alpha = pixel[3]
    factor = 0xFF0000 // alpha if alpha else 0
    return bytes((*(min(OPAQUE, (channel * factor + 0x8000) >> 16) for channel in pixel[:3]), alpha))


def _share(product: int) -> int:
    """A product of two levels as a level: divided by 255 and rounded, in the way of Qt."""
    return (product + (product >> 8) + 0x80) >> 8


def _channels(image: pygame.Surface) -> bytearray:
    return bytearray(image.get_view("0").raw)


def _with_channels(image: pygame.Surface, data: bytearray) -> pygame.Surface:
    image.get_view("0").write(bytes(data))
    return image
