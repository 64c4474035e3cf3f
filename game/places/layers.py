"""The layers of a map in the order they are painted, with what they inherit from the groups around them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element

from game.core.geometry import Point


def pixel(place: float) -> int:
    """The whole pixel in which Tiled draws what lies at `place`: halves go up."""
    return math.floor(place + 0.5)


LAYER_TAGS = ("layer", "objectgroup", "imagelayer")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One layer as it stands in the file: its element, the names down to it, and how it shows.

    `offset` is in pixels, `opacity` from 0 to 1; both, and `visible`, with the groups' own.
    """

    element: Element
    names: tuple[str, ...]
    offset: tuple[float, float] = (0.0, 0.0)
    opacity: float = 1.0
    visible: bool = True

    @property
    def name(self) -> str:
        """The layer's own name."""
        return self.names[-1]

    @property
    def label(self) -> str:
        """How problems name the layer."""
        return f"layer '{'/'.join(self.names)}'" if self.names else "map"

    @property
    def whole_offset(self) -> Point:
        """The offset in whole pixels."""
        return Point(pixel(self.offset[0]), pixel(self.offset[1]))


class Where(NamedTuple):
    """Where an object lies, said in words only when something is wrong with it."""

    sheet: Sheet
    element: Element

    def __str__(self) -> str:
        """Its layer, its id, its name, and its place in whole pixels of the layer."""
        x, y = (round(float(self.element.get(axis, "0"))) for axis in ("x", "y"))
        name = f" '{self.element.get('name')}'" if self.element.get("name") else ""
        return f"{self.sheet.label}, object {self.element.get('id', '?')}{name} at ({x}, {y})"


def sheets(root: Element) -> Iterator[Sheet]:
    """Every layer and group of the checked map `root`, in document order; a group comes before its layers."""
    left = [_within(Sheet(root, ()), child) for child in reversed(_layered(root))]
    while left:
        sheet = left.pop()
        yield sheet
        if sheet.element.tag == "group":
            left.extend(_within(sheet, child) for child in reversed(_layered(sheet.element)))


def _layered(element: Element) -> list[Element]:
    return [child for child in element if child.tag in LAYER_TAGS or child.tag == "group"]


def _within(group: Sheet, element: Element) -> Sheet:
    dx, dy = float(element.get("offsetx", 0)), float(element.get("offsety", 0))
    return Sheet(
        element,
        (*group.names, element.get("name", "")),
        (group.offset[0] + dx, group.offset[1] + dy),
        group.opacity * float(element.get("opacity", 1)),
        group.visible and element.get("visible", "1") == "1",
    )
