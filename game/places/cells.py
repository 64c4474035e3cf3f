"""Layer data before it is unpacked: as many tiles as there are cells, and not one byte more."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from xml.etree.ElementTree import Element

from game.places.problems import Refused

BYTES_A_CELL = 4
_GIDS = re.compile(r"\s*\d{1,10}\s*(?:,\s*\d{1,10}\s*)*\Z", re.ASCII)
_WINDOW = {"gzip": 16 + zlib.MAX_WBITS, "zlib": zlib.MAX_WBITS}
_FORMAT_HELP = "choose CSV, Base64 (zlib) or Base64 (gzip) in Map > Map Properties > Tile Layer Format"


def check_data(layer: Element, cells: int) -> None:
    """Raise Refused unless the tile layer `layer` holds exactly `cells` tiles in a format that is read."""
    blocks = layer.findall("data")
    if len(blocks) != 1:
        raise Refused(f"it has {len(blocks)} blocks of data, not one")
    data = blocks[0]
    if data.find("chunk") is not None:
        raise Refused("it is of an infinite map", "switch Infinite off in Map > Map Properties")
    match data.get("encoding"):
        case "csv":
            _check_csv(data.text or "", data.get("compression"), cells)
        case "base64":
            _check_base64(data.text or "", data.get("compression", ""), cells)
        case None:
            raise Refused("its tiles are XML elements", _FORMAT_HELP)
        case other:
            raise Refused(f"its encoding is '{other}'", _FORMAT_HELP)


def _check_csv(text: str, compression: str | None, cells: int) -> None:
    if compression is not None:
        raise Refused("its data is compressed CSV, which Tiled never writes", _FORMAT_HELP)
    found = text.count(",") + 1 if text.strip() else 0
    if found != cells:
        raise Refused(f"it has {found} tiles in {cells} cells")
    if not _GIDS.match(text):
        raise Refused("its data is no list of tile numbers")


def _check_base64(text: str, compression: str, cells: int) -> None:
    try:
        packed = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refused("its data is no Base64") from error
    if not compression:
        length = len(packed)
    elif compression in _WINDOW:
        length = _inflated(packed, _WINDOW[compression], cells * BYTES_A_CELL)
    else:
        raise Refused(f"its compression is '{compression}'", _FORMAT_HELP)
    if length != cells * BYTES_A_CELL:
        raise Refused(f"its data fills {length / BYTES_A_CELL:g} of {cells} cells")


def _inflated(packed: bytes, window: int, most: int) -> int:
    """How many bytes `packed` inflates to, stopping right after `most`."""
    inflater = zlib.decompressobj(window)
    try:
        length = len(inflater.decompress(packed, most + 1))
    except zlib.error as error:
        raise Refused("its compressed data is damaged") from error
    if length > most:
        raise Refused("its data inflates to more than its cells hold")
    if not inflater.eof:
        raise Refused("its compressed data is cut off")
    if inflater.unused_data:
        raise Refused("something follows its compressed data")
    return length
