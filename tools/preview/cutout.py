"""A picture ready to be laid down as Tiled lays it: exactly, which pygame's own blit does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pygame

OPAQUE = 255
_HALF_CLEAR = re.compile(rb"[^\x00\xff]+", re.DOTALL)


def clear(size: tuple[int, int]) -> pygame.Surface:
    """A picture of `size` on which nothing is drawn yet."""
    return pygame.Surface(size, pygame.SRCALPHA, 32)


Run = tuple[int, int, bytes]
"""Half clear pixels in a row: the first one's column and row, and their channels, four bytes each."""


@dataclass(frozen=True, slots=True)
class Cutout:
    """The opaque pixels of a picture, and runs of its half clear ones, multiplied with their opacity."""

    opaque: pygame.Surface
    runs: tuple[Run, ...]

    @classmethod
    def of(cls, image: pygame.Surface, opacity: float) -> Cutout:
        """`image`, with an opacity for each pixel, faded to `opacity` (0 to 1)."""
        level = (OPAQUE * int(256 * opacity)) >> 8
        opaque = pygame.mask.from_surface(image, 0).to_surface(setsurface=image, unsetcolor=(0, 0, 0, 0))
        data = _channels(opaque)
        runs = tuple(_runs(data, image.get_width(), level))
        for column, row, run in runs:
            start = (row * image.get_width() + column) * 4
            data[start : start + len(run)] = bytes(len(run))
        return cls(_with_channels(opaque, data), runs)

    def lay(self, canvas: pygame.Surface, x: int, y: int) -> None:
        """Paint it with its top left corner at (x, y)."""
        canvas.blit(self.opaque, (x, y))
        if not self.runs:
            return
        width, height = canvas.get_size()
        target = _channels(canvas)
        for column, row, run in self.runs:
            if 0 <= y + row < height:
                _lay_run(target, width, x + column, y + row, run)
        _with_channels(canvas, target)


def _lay_run(target: bytearray, width: int, left: int, row: int, run: bytes) -> None:
    for number in range(max(0, -left), min(len(run) // 4, width - left)):
        at = (row * width + left + number) * 4
        below = target[at : at + 4]
        source = run[number * 4 : number * 4 + 4]
        alpha = below[3]
        if alpha == OPAQUE:
            target[at : at + 4] = bytes(_over(source, below))
        elif alpha == 0:
            target[at : at + 4] = divided(source)
        else:
            target[at : at + 4] = divided(bytes(_over(source, multiplied(bytes(below), alpha, alpha))))


def _over(source: bytes, below: bytes | bytearray) -> Iterator[int]:
    """Four channels of `source` over those of `below`, both multiplied with their opacity."""
    rest = OPAQUE - source[3]
    return (front + (back * rest + 127) // OPAQUE for front, back in zip(source, below, strict=True))


def _runs(data: bytearray, width: int, level: int) -> Iterator[Run]:
    for row in range(len(data) // 4 // width):
        line = data[row * width * 4 : (row + 1) * width * 4]
        alphas = bytes(line[3::4]) if level == OPAQUE else bytes(scaled(alpha, level) for alpha in line[3::4])
        for match in _HALF_CLEAR.finditer(alphas):
            pixels = (bytes(line[at * 4 : at * 4 + 4]) for at in range(match.start(), match.end()))
            yield match.start(), row, b"".join(faded(pixel, level) for pixel in pixels)


def faded(pixel: bytes, level: int) -> bytes:
    """The pixel's channels multiplied with its own opacity and then with `level`."""
    whole = multiplied(pixel, pixel[3], pixel[3])
    return whole if level == OPAQUE else multiplied(whole, level, scaled(whole[3], level))


def multiplied(pixel: bytes, by: int, alpha: int) -> bytes:
    """The pixel's colours multiplied with `by`, and `alpha` as its opacity."""
    return bytes((scaled(pixel[0], by), scaled(pixel[1], by), scaled(pixel[2], by), alpha))


def divided(pixel: bytes) -> bytes:
    """The pixel with its colours no longer multiplied with its opacity."""
    alpha = pixel[3]
    factor = 0xFF0000 // alpha if alpha else 0
    return bytes((*(min(OPAQUE, (channel * factor + 0x8000) >> 16) for channel in pixel[:3]), alpha))


def scaled(level: int, by: int) -> int:
    """`level` times `by` of 255, rounded."""
    product = level * by
    return (product + (product >> 8) + 0x80) >> 8


def _channels(image: pygame.Surface) -> bytearray:
    return bytearray(image.get_view("0").raw)


def _with_channels(image: pygame.Surface, data: bytearray) -> pygame.Surface:
    image.get_view("0").write(bytes(data))
    return image
