"""Checks that a file holds what Tiled writes and nothing else: pytmx would believe anything."""

from __future__ import annotations

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
COLOUR = re.compile(r"#(?:[0-9a-f]{2})?([0-9a-f]{6})\Z", re.IGNORECASE)
"""A colour as Tiled writes it: an opacity, which counts for nothing here, then red, green and blue."""
DEEPEST_GROUP = 16
"""Groups inside each other."""


def whole(text: str) -> bool:
    """Whether `text` is a whole number within bounds."""
    if len(text) < 7 and text.isdecimal():
        return True
    digits = text.removeprefix("-")
    return digits.isdecimal() and len(digits) < 8 and int(digits) <= LARGEST


def number(text: str) -> bool:
    """Whether `text` is a finite number within bounds."""
    try:
        return -LARGEST <= float(text) <= LARGEST
    except ValueError:
        return False


def flag(text: str) -> bool:
    """Whether `text` is a truth value as Tiled writes it in attributes."""
    return text in ("0", "1")


def share(text: str) -> bool:
    """Whether `text` is a number from 0 to 1."""
    return number(text) and 0 <= float(text) <= 1


def gid(text: str) -> bool:
    """Whether `text` is the number of a tile, with its flips in the highest bits."""
    return text.isdecimal() and len(text) < 11 and int(text) < 1 << 32


def points(text: str) -> bool:
    """Whether `text` is two corners or more."""
    corners = text.split(" ")
    pairs = [corner.split(",") for corner in corners]
    return 2 <= len(pairs) <= 1000 and all(len(pair) == 2 and all(map(number, pair)) for pair in pairs)


def word(text: str) -> bool:
    """Whether `text` is short enough for a name."""
    return len(text) <= LONGEST_NAME


def is_colour(text: str) -> bool:
    """Whether `text` is a colour as Tiled writes it."""
    return bool(COLOUR.match(text))


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

    `needed` attributes must be there. A child that is None is left unread.
    """

    attributes: Mapping[str, Check]
    children: Mapping[str, Form | None] = field(default_factory=dict)
    needed: tuple[str, ...] = ()


def check(root: Element, form: Form, findings: Findings) -> None:
    """Note every element and attribute below `root` that `form` does not know, and every bad number."""
    left = [(root, form, 0)]
    while left:
        element, known, groups = left.pop()
        if element.attrib or known.needed:
            _check_attributes(element, known, findings)
        children = known.children
        for child in element:
            tag = child.tag
            depth = groups + (tag == "group")
            if tag not in children:
                _unknown(tag, "element", children, spot(element), findings)
            elif depth > DEEPEST_GROUP:
                findings.add(spot(child), f"groups lie more than {DEEPEST_GROUP} deep")
            elif (inner := children[tag]) is not None:
                left.append((child, inner, depth))


def spot(element: Element) -> str:
    """How a problem names an element: what it is, its id and its name."""
    parts = [element.tag[:40], element.get("id", "")]
    if name := element.get("name"):
        parts.append(f"'{name[:40]}'")
    return " ".join(part for part in parts if part)


def _check_attributes(element: Element, known: Form, findings: Findings) -> None:
    checks = known.attributes
    for name, text in element.attrib.items():
        check = checks.get(name)
        if check is None:
            _unknown(name, "attribute", checks, spot(element), findings)
        elif not check(text):
            findings.add(spot(element), f"{name} is '{text[:40]}', not {_SAID[check]}")
    for name in known.needed:
        if name not in element.attrib:
            findings.add(spot(element), f"it has no {name}")


def _unknown(name: str, kind: str, known: Mapping[str, object], where: str, findings: Findings) -> None:
    findings.add(where, f"Tiled 1.10 writes no {kind} '{name[:40]}' here", did_you_mean(name[:40], known))
