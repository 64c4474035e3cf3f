"""A picture that a map or tileset names: it must be there, a PNG, and of the size that was declared."""

from __future__ import annotations

import struct
from pathlib import Path
from xml.etree.ElementTree import Element

from game.places.problems import Refused
from game.places.sources import Sources, start_of

LARGEST_SIDE = 4096
"""Pixels on the longer side of a picture."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">8sI4sII")


def measured(image: Element, file: Path, sources: Sources) -> tuple[Path, tuple[int, int]]:
    """Path and size in pixels of the picture that `image`, written in `file`, names; raises Refused."""
    if image.get("trans") is not None:
        raise Refused("a transparent colour is not drawn", "save the picture with transparency instead")
    if image.find("data") is not None or image.get("source") is None:
        raise Refused("its picture is no file", "save it as PNG and choose that")
    path = sources.find(image.get("source", ""), file)
    size = png_size(path)
    declared = int(image.get("width", size[0])), int(image.get("height", size[1]))
    if declared != size:
        raise Refused(
            f"'{path.name}' is {size[0]}x{size[1]} pixels, not {declared[0]}x{declared[1]}",
            "choose the picture again in Tiled and save",
        )
    return path, size


def png_size(path: Path) -> tuple[int, int]:
    """Width and height of the PNG at `path` in pixels; raises Refused if it is no PNG, or too large."""
    start = start_of(path, _HEADER.size)
    if len(start) < _HEADER.size:
        raise Refused(f"'{path.name}' is no PNG picture")
    signature, length, kind, width, height = _HEADER.unpack(start)
    if signature != _SIGNATURE or kind != b"IHDR" or length != 13:
        raise Refused(f"'{path.name}' is no PNG picture")
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        raise Refused(f"'{path.name}' is {width}x{height} pixels, more than {LARGEST_SIDE} on a side")
    return width, height
