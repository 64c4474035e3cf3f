"""Turns what was drawn into the typed objects of a place, or says what keeps one from being read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field
from enum import StrEnum
from typing import Any

from game.core.geometry import Box, Point
from game.core.problems import did_you_mean
from game.places.grammar import COLOUR
from game.places.layers import Sheet, Where, pixel
from game.places.objects import CLASSES, FORMS, NAMELESS, NEEDED, SHAPES, Placed, PlacedClass, Shape
from game.places.pictures import PlacedPicture
from game.places.problems import Findings
from game.places.tiled import Drawn, Value


def placed(drawn: Drawn, sheet: Sheet, picture: PlacedPicture | None, findings: Findings) -> Placed | None:
    """The object that `drawn` stands for, or None; its faults go into `findings`."""
    where = Where(sheet, drawn.element)
    kind = CLASSES.get(drawn.kind)
    if kind is None:
        what = f"there is no class '{drawn.kind}'" if drawn.kind else "it has no class"
        findings.add(where, what, did_you_mean(drawn.kind, CLASSES) if drawn.kind else "set its Class")
        return None
    before = len(findings.problems)
    _check_shape(drawn, where, findings)
    if not drawn.name and drawn.kind not in NAMELESS:
        findings.add(where, f"{drawn.kind} has no name", "every one needs its own")
    values = _values(kind, drawn.properties, where, findings)
    if len(findings.problems) > before:
        return None
    values |= _geometry(drawn, sheet, values)
    if picture is not None and drawn.kind == "Thing":
        values["picture"] = picture
        if values.get("when"):
            values["solids"] = picture.solids
    return kind(name=drawn.name, **values)


def area(drawn: Drawn, sheet: Sheet) -> Box:
    """The upright box around `drawn` in whole place pixels, its layer's offset included."""
    (x, y), (w, h) = drawn.at, drawn.size
    left, top, right, bottom = x, y, x + w, y + h
    if drawn.shape is Shape.TILE:
        top, bottom = y - h, y
    elif drawn.points:
        across, down = zip(*drawn.points, strict=True)
        left, top, right, bottom = min(across), min(down), max(across), max(down)
    left, top = pixel(left + sheet.offset[0]), pixel(top + sheet.offset[1])
    return Box(left, top, pixel(right + sheet.offset[0]) - left, pixel(bottom + sheet.offset[1]) - top)


def _check_shape(drawn: Drawn, where: object, findings: Findings) -> None:
    fitting = SHAPES[drawn.kind]
    if drawn.shape not in fitting:
        names = " or ".join(shape.value for shape in fitting)
        findings.add(where, f"{drawn.kind} is drawn as {drawn.shape.value}", f"draw it as {names}")
    elif drawn.rotation and drawn.shape is not Shape.TILE:
        findings.add(where, f"{drawn.kind} is turned by {drawn.rotation:g} degrees", "set its Rotation to 0")
    elif drawn.shape is Shape.RECTANGLE and min(drawn.size) < 1:
        findings.add(where, f"{drawn.kind} has no size", "draw it as a rectangle, not as a click")


def _values(
    kind: PlacedClass, given: Mapping[str, Value], where: object, findings: Findings
) -> dict[str, Any]:
    """The values of `kind`'s properties: those given, checked, and the defaults of the others."""
    asked = FORMS[kind.__name__]
    values: dict[str, Any] = {}
    for name, value in given.items():
        each = asked.get(name)
        if each is None:
            findings.add(where, f"{kind.__name__} has no property '{name}'", did_you_mean(name, asked))
        else:
            values[name] = _value(each, value, where, findings)
    for name in NEEDED[kind.__name__]:
        if not values.get(name, asked[name].default):
            findings.add(where, f"{kind.__name__} has no '{name}'", "fill it in")
    return values


def _in_tiled(kind: type) -> str:
    """What Tiled calls a type of values."""
    return "string" if kind is str else kind.__name__


def _value(each: Field[Any], given: Value, where: object, findings: Findings) -> object:
    wanted = type(each.default)
    if each.metadata["values"] == "colour":
        return _colour(each.name, given, where, findings)
    if wanted is type(given) is str:
        return given
    if issubclass(wanted, StrEnum):
        return _listed(each.name, wanted, given, where, findings)
    if wanted is float and type(given) is int:
        return float(given)
    if type(given) is not wanted:
        fault = f"{each.name} is of type {_in_tiled(type(given))}"
        findings.add(where, fault, f"remove it and add it as {_in_tiled(wanted)}")
    elif isinstance(given, int | float) and given < 0:
        findings.add(where, f"{each.name} is {given}", "it cannot be less than 0")
    return given


def _listed(name: str, wanted: type[StrEnum], given: Value, where: object, findings: Findings) -> object:
    try:
        return wanted(str(given))
    except ValueError:
        findings.add(where, f"{name} is '{given}'", did_you_mean(str(given), wanted))
        return None


def _colour(name: str, given: Value, where: object, findings: Findings) -> object:
    found = COLOUR.match(str(given))
    if found:
        return f"#{found[1].lower()}"
    findings.add(where, f"{name} is '{given}'", "choose a colour")
    return None


def _geometry(drawn: Drawn, sheet: Sheet, values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that come from the drawn shape."""
    box = area(drawn, sheet)
    match drawn.kind:
        case "Person" | "Mark":
            return {"at": Point(box.x, box.y)}
        case "Thing" | "Door" | "Room":
            return {"box": box}
        case "Region":
            return {"box": box, "points": _corners(drawn, sheet)}
        case "Route" | "Passing":
            return {"points": _corners(drawn, sheet)}
        case "Light":
            return {"at": box.centre, "box": box, "radius": values.get("radius") or max(box.w, box.h) // 2}
        case _:
            return {"at": box.centre, "radius": values.get("radius") or max(box.w, box.h) // 2}


def _corners(drawn: Drawn, sheet: Sheet) -> tuple[Point, ...]:
    return tuple(Point(pixel(x + sheet.offset[0]), pixel(y + sheet.offset[1])) for x, y in drawn.points)
