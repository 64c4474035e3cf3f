"""Pictures of up to 256 colours, kept as they lie in their file: a byte a pixel, a quarter of a surface."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pygame

_HEAD = 8
"""Bytes before a PNG's first chunk."""
_PLAIN = (8, 3, 0, 0, 0)
"""What IHDR says after the size of a picture with a palette and a byte a pixel, not interlaced."""
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Paletted:
    """`rows` holds for each row a filter byte, which is 0, and the pixels; `tables` their R, G, B and A."""

    size: tuple[int, int]
    rows: bytes
    tables: tuple[bytes, bytes, bytes, bytes]

    def cut(self, box: Box) -> pygame.Surface:
        """The part `box` (left, top, width, height in pixels, within the picture) as a surface of its own."""
        x, y, width, height = box
        stride = self.size[0] + 1
        starts = range(y * stride + x + 1, (y + height) * stride, stride)
        pixels = b"".join([self.rows[start : start + width] for start in starts])
        mixed = bytearray(4 * len(pixels))
        for part, table in enumerate(self.tables):
            mixed[part::4] = pixels.translate(table)
        made = pygame.image.frombuffer(mixed, (width, height), "RGBA")
        return made.convert_alpha() if pygame.display.get_surface() is not None else made


def read(path: Path) -> Paletted | None:
    """The PNG at `path`, or None where it is missing, broken or kept in another way.

    The format: W3C, Portable Network Graphics, third edition, 5 and 11.
    """
    try:
        chunks = list(_chunks(path.read_bytes()))
        width, height, *kind = struct.unpack(">IIBBBBB", dict(chunks)[b"IHDR"])
        if tuple(kind) != _PLAIN:
            return None
        size = height * (width + 1)
        packed = b"".join(data for name, data in chunks if name == b"IDAT")
        rows = zlib.decompressobj().decompress(packed, size)
    except (OSError, struct.error, zlib.error, KeyError, IndexError):
        return None
    if len(rows) < size or any(rows[:: width + 1]):
        return None
    return Paletted((width, height), rows, _tables(dict(chunks)))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = _HEAD
    while at < len(data):
        length = int.from_bytes(data[at : at + 4])
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12


def _tables(chunks: dict[bytes, bytes]) -> tuple[bytes, bytes, bytes, bytes]:
    colours = chunks.get(b"PLTE", b"")
    red, green, blue = (colours[part::3].ljust(256, b"\0") for part in range(3))
    return red, green, blue, chunks.get(b"tRNS", b"").ljust(256, b"\xff")
