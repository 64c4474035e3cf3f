"""The elements and attributes of maps and tilesets as Tiled 1.10 writes them.

Properties are left out: the guard looks at each of them with its value.
"""

from __future__ import annotations

from game.places.grammar import Check, Form, anything, flag, gid, number, points, share, whole, word

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
_OBJECT = Form(
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
        "properties": None,
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
    {"properties": None, "object": _OBJECT},
)
_DATA = Form({"encoding": word, "compression": word}, {"tile": None, "chunk": None})
_TILE_LAYER = Form({**_LAYER, **_SIZE}, {"properties": None, "data": _DATA}, needed=("width", "height"))
_IMAGE = Form(
    {**_SIZE, "id": whole, "format": word, "trans": word, "source": anything},
    {"data": None},
)
_IMAGE_LAYER = Form(
    {**_LAYER, **_SIZE, "repeatx": flag, "repeaty": flag},
    {"properties": None, "image": _IMAGE},
)
_LAYERS: dict[str, Form | None] = {
    "layer": _TILE_LAYER,
    "objectgroup": _OBJECT_GROUP,
    "imagelayer": _IMAGE_LAYER,
}
_IN_GROUP: dict[str, Form | None] = {"properties": None, **_LAYERS}
_GROUP = Form({**_LAYER, **_SIZE}, _IN_GROUP)
_IN_GROUP["group"] = _GROUP

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
        "properties": None,
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
        "properties": None,
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
    {"properties": None, "editorsettings": None, "tileset": TILESET, **_LAYERS, "group": _GROUP},
    needed=("width", "height", "tilewidth", "tileheight"),
)
