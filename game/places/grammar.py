"""The elements and attributes that Tiled writes: nothing else reaches pytmx, which would believe anything."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from game.core.problems import did_you_mean
from game.places.problems import Findings

LARGEST = 1_000_000
"""No number in a map, in pixels, tiles, milliseconds or ids, is larger (gids apart)."""
LONGEST_NAME = 200
"""Characters in a name or class."""

_WHOLE = re.compile(r"-?\d{1,10}\Z", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,16}(\.\d{1,20})?([eE][-+]?\d{1,2})?\Z", re.ASCII)


def whole(text: str) -> bool:
    """Whether `text` is a whole number within bounds."""
    return bool(_WHOLE.match(text)) and abs(int(text)) <= LARGEST


def number(text: str) -> bool:
    """Whether `text` is a finite number within bounds."""
    return bool(_NUMBER.match(text)) and math.isfinite(float(text)) and abs(float(text)) <= LARGEST


def flag(text: str) -> bool:
    """Whether `text` is a truth value as Tiled writes it in attributes."""
    return text in ("0", "1")


def share(text: str) -> bool:
    """Whether `text` is a number from 0 to 1."""
    return number(text) and 0 <= float(text) <= 1


def gid(text: str) -> bool:
    """Whether `text` is the number of a tile, with its flips in the highest bits."""
    return bool(_WHOLE.match(text)) and 0 <= int(text) < 1 << 32


def points(text: str) -> bool:
    """Whether `text` is two corners or more."""
    corners = text.split(" ")
    pairs = [corner.split(",") for corner in corners]
    return 2 <= len(pairs) <= 1000 and all(len(pair) == 2 and all(map(number, pair)) for pair in pairs)


def word(text: str) -> bool:
    """Whether `text` is short enough for a name."""
    return len(text) <= LONGEST_NAME


def anything(_text: str) -> bool:
    """Any text: read by nobody, or checked where it is read."""
    return True


Check = Callable[[str], bool]
_SAID: dict[Check, str] = {
    whole: "a whole number up to a million",
    number: "a number up to a million",
    flag: "0 or 1",
    share: "a number from 0 to 1",
    gid: "the number of a tile",
    points: "a list of corners",
    word: f"a name of at most {LONGEST_NAME} characters",
}


@dataclass(frozen=True, slots=True)
class Form:
    """What one element may hold: attributes with their checks, and elements by name.

    `needed` attributes must be there. A child that is None is left unread. `text` says whether text counts.
    """

    attributes: Mapping[str, Check]
    children: Mapping[str, Form | None] = field(default_factory=dict)
    needed: tuple[str, ...] = ()


_PROPERTY = Form(
    {"name": word, "type": word, "propertytype": word, "value": anything},
    {"properties": None},
    needed=("name",),
)
PROPERTIES = Form({}, {"property": _PROPERTY})

_SIZE: dict[str, Check] = {"width": whole, "height": whole}
_PLACE: dict[str, Check] = {"x": number, "y": number, "width": number, "height": number}
_LAYER: dict[str, Check] = {
    "id": whole,
    "name": word,
    "class": word,
    "x": whole,
    "y": whole,
    "opacity": share,
    "visible": flag,
    "locked": flag,
    "tintcolor": word,
    "mode": word,
    "offsetx": number,
    "offsety": number,
    "parallaxx": number,
    "parallaxy": number,
}

_CORNERS = Form({"points": points}, needed=("points",))
OBJECT = Form(
    {
        **_PLACE,
        "id": whole,
        "name": word,
        "type": word,
        "class": word,
        "rotation": number,
        "gid": gid,
        "visible": flag,
        "opacity": share,
        "template": anything,
    },
    {
        "properties": PROPERTIES,
        "polygon": _CORNERS,
        "polyline": _CORNERS,
        "point": Form({}),
        "ellipse": Form({}),
        "capsule": Form({}),
        "text": None,
    },
)
_OBJECT_GROUP = Form(
    {**_LAYER, **_SIZE, "color": word, "draworder": word},
    {"properties": PROPERTIES, "object": OBJECT},
)
_DATA = Form({"encoding": word, "compression": word}, {"tile": None, "chunk": None})
_TILE_LAYER = Form({**_LAYER, **_SIZE}, {"properties": PROPERTIES, "data": _DATA}, needed=("width", "height"))
_IMAGE = Form(
    {**_SIZE, "id": whole, "format": word, "trans": word, "source": anything},
    {"data": None},
)
_IMAGE_LAYER = Form(
    {**_LAYER, "repeatx": flag, "repeaty": flag, "width": whole, "height": whole},
    {"properties": PROPERTIES, "image": _IMAGE},
)
_LAYERS: dict[str, Form | None] = {
    "layer": _TILE_LAYER,
    "objectgroup": _OBJECT_GROUP,
    "imagelayer": _IMAGE_LAYER,
}
_GROUP_ATTRIBUTES: dict[str, Check] = {**_LAYER, **_SIZE}

_FRAME = Form({"tileid": whole, "duration": whole}, needed=("tileid", "duration"))
_TILE = Form(
    {
        **_SIZE,
        "id": whole,
        "type": word,
        "class": word,
        "probability": number,
        "terrain": anything,
        "x": whole,
        "y": whole,
    },
    {
        "properties": PROPERTIES,
        "image": _IMAGE,
        "objectgroup": _OBJECT_GROUP,
        "animation": Form({}, {"frame": _FRAME}),
    },
    needed=("id",),
)
TILESET = Form(
    {
        "firstgid": whole,
        "source": anything,
        "version": word,
        "tiledversion": word,
        "name": word,
        "class": word,
        "tilewidth": whole,
        "tileheight": whole,
        "spacing": whole,
        "margin": whole,
        "tilecount": whole,
        "columns": whole,
        "objectalignment": word,
        "tilerendersize": word,
        "fillmode": word,
        "backgroundcolor": word,
    },
    {
        "properties": PROPERTIES,
        "image": _IMAGE,
        "tileoffset": Form({"x": whole, "y": whole}),
        "grid": None,
        "terraintypes": None,
        "wangsets": None,
        "transformations": None,
        "editorsettings": None,
        "tile": _TILE,
    },
)
MAP = Form(
    {
        **_SIZE,
        "version": word,
        "tiledversion": word,
        "class": word,
        "orientation": word,
        "renderorder": word,
        "compressionlevel": whole,
        "tilewidth": whole,
        "tileheight": whole,
        "hexsidelength": whole,
        "staggeraxis": word,
        "staggerindex": word,
        "skewx": number,
        "skewy": number,
        "parallaxoriginx": number,
        "parallaxoriginy": number,
        "backgroundcolor": word,
        "nextlayerid": whole,
        "nextobjectid": whole,
        "infinite": flag,
    },
    {"properties": PROPERTIES, "editorsettings": None, "tileset": TILESET, **_LAYERS},
    needed=("width", "height", "tilewidth", "tileheight"),
)
DEEPEST_GROUP = 16
"""Groups inside each other."""


def check(root: Element, form: Form, findings: Findings) -> None:
    """Note every element and attribute below `root` that `form` does not know, and every bad number."""
    left = [(root, form, 0)]
    while left:
        element, known, groups = left.pop()
        _check_attributes(element, known, findings)
        for child in element:
            if child.tag == "group" and form is MAP and element.tag in ("map", "group"):
                if groups == DEEPEST_GROUP:
                    findings.add(spot(child), f"groups lie more than {DEEPEST_GROUP} deep")
                else:
                    left.append((child, _GROUP, groups + 1))
            elif child.tag not in known.children:
                _unknown(child.tag, "element", known.children, spot(element), findings)
            elif (inner := known.children[child.tag]) is not None:
                left.append((child, inner, groups))


_GROUP = Form(_GROUP_ATTRIBUTES, {"properties": PROPERTIES, **_LAYERS})


def spot(element: Element) -> str:
    """How a problem names an element: what it is, its id and its name."""
    parts = [element.tag[:40], element.get("id", "")]
    if name := element.get("name"):
        parts.append(f"'{name[:40]}'")
    return " ".join(part for part in parts if part)


def _check_attributes(element: Element, known: Form, findings: Findings) -> None:
    for name, text in element.items():
        check = known.attributes.get(name)
        if check is None:
            _unknown(name, "attribute", known.attributes, spot(element), findings)
        elif not check(text):
            findings.add(spot(element), f"{name} is '{text[:40]}', not {_SAID[check]}")
    for name in known.needed:
        if name not in element.attrib:
            findings.add(spot(element), f"it has no {name}")


def _unknown(name: str, kind: str, known: Mapping[str, object], where: str, findings: Findings) -> None:
    findings.add(where, f"Tiled 1.10 writes no {kind} '{name[:40]}' here", did_you_mean(name[:40], known))
