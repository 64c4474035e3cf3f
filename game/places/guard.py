"""The guard before pytmx: a map that would hang it, fill the memory or be misread goes no further."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from game.places.cells import check_data
from game.places.forms import MAP
from game.places.grammar import Check, check, number, whole
from game.places.layers import Sheet, Where, sheets
from game.places.problems import Findings, Refused
from game.places.refusals import check_layer, check_map

MOST_CELLS = 250_000
"""Cells in all tile layers of a map together."""
MOST_OBJECTS = 5000
"""Objects on a map."""

_PROPERTY = frozenset({"name", "type", "propertytype", "value"})
_VALUES: dict[str, Check] = {
    "string": lambda _text: True,
    "bool": lambda text: text in ("true", "false"),
    "int": whole,
    "float": number,
    "color": lambda text: len(text) <= 9,
}


def guard(root: Element, findings: Findings) -> list[Sheet]:
    """The layers of the map `root`; raises MapError if pytmx must not see it.

    What pytmx survives and only we refuse is noted in `findings`, to be told with the rest.
    """
    check(root, MAP, findings)
    findings.settle()
    _mend(root)
    check_map(root, findings)
    layers = list(sheets(root))
    for sheet in layers:
        check_layer(sheet, findings)
    fatal = Findings(findings.file)
    _check_amount(root, layers, fatal)
    _check_properties(root, layers, fatal)
    if fatal.problems:
        fatal.include(tuple(findings.problems))
    fatal.settle()
    return layers


def _mend(root: Element) -> None:
    """Write in pytmx's way what Tiled writes in two: a class as `type`, every text as an attribute."""
    for drawn in root.iter("object"):
        if "class" in drawn.attrib:
            drawn.set("type", drawn.attrib.pop("class"))
    for each in root.iter("property"):
        each.text = each.text or ""
        if "value" not in each.attrib:
            each.set("value", each.text)


def _check_amount(root: Element, layers: list[Sheet], fatal: Findings) -> None:
    width, height = int(root.get("width", "0")), int(root.get("height", "0"))
    tile_layers = [sheet for sheet in layers if sheet.element.tag == "layer"]
    if width < 1 or height < 1:
        fatal.add("map", f"it is {width} by {height} tiles")
        return
    if width * height * max(1, len(tile_layers)) > MOST_CELLS:
        what = f"{len(tile_layers)} layers of {width} by {height} tiles are more than {MOST_CELLS} cells"
        fatal.add("map", what, "make the map smaller")
        return
    objects = sum(len(sheet.element.findall("object")) for sheet in layers)
    if objects > MOST_OBJECTS:
        fatal.add("map", f"it has {objects} objects, more than {MOST_OBJECTS}")
    for sheet in tile_layers:
        _check_cells(sheet, width, height, fatal)


def _check_cells(sheet: Sheet, width: int, height: int, fatal: Findings) -> None:
    size = sheet.element.get("width"), sheet.element.get("height")
    if size != (str(width), str(height)):
        fatal.add(sheet.label, f"it is {size[0]} by {size[1]} tiles, its map {width} by {height}")
        return
    try:
        check_data(sheet.element, width * height)
    except Refused as refused:
        fatal.add(sheet.label, refused.what, refused.remedy)


def _check_properties(root: Element, layers: list[Sheet], fatal: Findings) -> None:
    _check_values(root, "map", fatal)
    for sheet in layers:
        _check_values(sheet.element, sheet.label, fatal)
        for drawn in sheet.element.findall("object"):
            _check_values(drawn, Where(sheet, drawn), fatal)


def _check_values(owner: Element, where: object, fatal: Findings) -> None:
    names: set[str] = set()
    for block in owner.findall("properties"):
        for each in block:
            held = each.attrib
            name = held.get("name")
            if name is None or each.tag != "property" or len(each) or not _PROPERTY.issuperset(held):
                fatal.add(where, f"its properties hold a <{each.tag[:40]}> that Tiled would not write")
                continue
            if "type" in held:
                _check_value(name, held["type"], held.get("value", ""), where, fatal)
            if name in names:
                fatal.add(where, f"property '{name[:40]}' is there twice")
            names.add(name)


def _check_value(name: str, kind: str, value: str, where: object, fatal: Findings) -> None:
    check = _VALUES.get(kind)
    if check is None:
        what = f"property '{name[:40]}' is of type '{kind[:40]}'"
        fatal.add(where, what, "known are string, bool, int, float, color")
    elif not check(value):
        fatal.add(where, f"property '{name[:40]}' is '{value[:40]}', which is no {kind}")
