"""What Tiled can draw and this game does not: each is refused by its name, with what to do instead."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from game.core.geometry import TILE
from game.core.problems import did_you_mean
from game.places.grammar import is_colour
from game.places.layers import Sheet, Where
from game.places.problems import Findings

MAP_PROPERTIES = {"indoors": "bool", "ambience": "string"}
"""The properties a map may have, and their types."""
_CLASSLESS = "clear its Class: only objects have one"

Fault = tuple[str, str]


def check_map(root: Element, findings: Findings) -> None:
    """Note what the map as a whole asks for and does not get."""
    for what, remedy in _map_faults(root):
        findings.add("map", what, remedy)
    for name, kind in _property_types(root):
        if name not in MAP_PROPERTIES:
            findings.add("map", f"a map has no property '{name}'", did_you_mean(name, MAP_PROPERTIES))
        elif kind != MAP_PROPERTIES[name]:
            findings.add(
                "map", f"{name} is of type {kind}", f"remove it and add it as {MAP_PROPERTIES[name]}"
            )


def check_layer(sheet: Sheet, findings: Findings) -> None:
    """Note what the layer or group `sheet` asks for and does not get."""
    for what, remedy in _layer_faults(sheet.element):
        findings.add(sheet.label, what, remedy)
    for name, _kind in _property_types(sheet.element):
        findings.add(sheet.label, f"a layer has no property '{name}'", "put it on an object or on the map")
    for drawn in sheet.element.findall("object"):
        for what, remedy in _object_faults(drawn):
            findings.add(Where(sheet, drawn), what, remedy)


def refused(drawn: Element) -> bool:
    """Whether an object is of a kind that is refused, so that nothing more need be said of it."""
    return any(_object_faults(drawn))


def _map_faults(root: Element) -> Iterator[Fault]:
    if (shape := root.get("orientation", "orthogonal")) != "orthogonal":
        yield f"its orientation is '{shape}'", "make a new map with orientation 'orthogonal'"
    if root.get("infinite", "0") != "0":
        yield "it is infinite", "switch Infinite off in Map > Map Properties"
    if (size := (root.get("tilewidth"), root.get("tileheight"))) != (str(TILE), str(TILE)):
        yield f"its tiles are {size[0]}x{size[1]} pixels", f"set Tile Width and Tile Height to {TILE}"
    if not is_colour(root.get("backgroundcolor", "#000000")):
        yield f"its background colour is '{root.get('backgroundcolor')}'", "choose it again"
    if any(float(root.get(name, 0)) for name in ("parallaxoriginx", "parallaxoriginy")):
        yield "parallax is not drawn", "reset Parallax Origin"
    if root.get("class"):
        yield f"a map has no class '{root.get('class')}'", _CLASSLESS
    if root.get("renderorder", "right-down") != "right-down":
        yield f"its render order is '{root.get('renderorder')}'", "set Tile Render Order to Right Down"


def _layer_faults(layer: Element) -> Iterator[Fault]:
    if "tintcolor" in layer.attrib:
        yield "a tint is not drawn: mood is the light's business", "reset Tint Color"
    if layer.get("mode", "normal") != "normal":
        yield f"blend mode '{layer.get('mode')}' is not drawn", "set Blend Mode to Normal"
    if any(float(layer.get(name, 1)) != 1 for name in ("parallaxx", "parallaxy")):
        yield "parallax is not drawn", "set Parallax Factor to 1"
    if any(int(layer.get(name, 0)) for name in ("x", "y")):
        yield "it is moved by tiles, as Tiled no longer does", "use its Offset"
    if any(layer.get(name, "0") != "0" for name in ("repeatx", "repeaty")):
        yield "a repeated image is not drawn", "switch Repeat X and Repeat Y off"
    if layer.tag == "imagelayer" and layer.find("image") is None:
        yield "it has no image", "choose one, or delete the layer"
    if layer.get("class"):
        yield f"a layer has no class '{layer.get('class')}'", _CLASSLESS


def _object_faults(drawn: Element) -> Iterator[Fault]:
    if template := drawn.get("template"):
        yield f"template '{template[:80]}' is not read", "choose Detach in the object's menu"
    if drawn.find("text") is not None:
        yield "text is not painted: words are kept by key", "use a Thing, or delete it"
    if drawn.find("capsule") is not None:
        yield "a capsule is no shape the game knows", "draw a rectangle or an ellipse"
    if float(drawn.get("opacity", 1)) != 1:
        yield "an object's own opacity is not drawn", "set it on the layer"


def _property_types(element: Element) -> Iterator[tuple[str, str]]:
    for each in element.findall("properties/property"):
        yield each.get("name", ""), each.get("type", "string")
