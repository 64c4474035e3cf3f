"""Writes maps/house.tiled-project: the classes and lists that Tiled offers to whoever edits a map.

    python -m tools.project            write it anew
    python -m tools.project --check    exit 1 if it is stale

The classes are those of game/places/objects.py. The lists are read from scripts, cast, words and maps as they
stand, whether or not the game could start with them.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import Field
from enum import StrEnum
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from game.content.words import load_words
from game.core.geometry import Facing
from game.places.markup import parse
from game.places.objects import FORMS, Air, LightKind
from game.places.problems import Refused

ROOT = Path(__file__).resolve().parent.parent
PROJECT = "maps/house.tiled-project"
COMPATIBLE = 1100
"""Tiled 1.10: the oldest version that can edit the maps without losing anything."""
COLOURS = {
    "Person": "#dd6c93",
    "Thing": "#e0a24a",
    "Door": "#58b3a4",
    "Region": "#8a7ad0",
    "Mark": "#f2e6cf",
    "Light": "#ffd9a0",
    "Sound": "#7fb6e6",
    "Route": "#a4c46b",
    "Passing": "#c9b458",
    "Room": "#b8a7c9",
}
"""How each class is outlined in Tiled."""
CHECK = {
    "arguments": "-m game check %mapfile",
    "command": "%projectpath/../.venv/bin/python",
    "enabled": True,
    "name": "Check this map",
    "saveBeforeExecute": True,
    "shortcut": "F9",
    "showOutput": True,
    "workingDirectory": "%projectpath/..",
}
_TITLE = re.compile(r"^title:[ \t]*(\w+)", re.MULTILINE)
_TYPES = {bool: "bool", int: "int", float: "float"}

Json = dict[str, Any]


def lists(root: Path) -> dict[str, list[str]]:
    """The words of each list, sorted, as the files below `root` have them now."""
    words = load_words(root / "assets" / "words" / "en")[0]
    maps = {path.stem: _map(path) for path in sorted((root / "maps").glob("*.tmx"))}
    found: dict[str, Iterable[str]] = {
        "cast": _toml(root / "assets" / "story" / "cast.toml"),
        "node": _titles(root / "assets" / "story"),
        "place": maps,
        "mark": _named("Mark", maps.values()),
        "route": _named("Route", maps.values()),
        "sprite": (path.stem for path in (root / "assets" / "sprites").glob("*.toml")),
        "item": (key.partition(".")[0] for key in words.under("item")),
        "sound": words.under("caption"),
    }
    chosen = {name: ["", *sorted(set(names))] for name, names in found.items()}
    return chosen | {"facing": _members(Facing), "light": _members(LightKind), "air": _members(Air)}


def document(words: Mapping[str, list[str]]) -> Json:
    """The whole project file."""
    types = [*map(_enumeration, words.items()), *map(_class, FORMS.items())]
    return {
        "automappingRulesFile": "",
        "commands": [CHECK],
        "compatibilityVersion": COMPATIBLE,
        "extensionsPath": "extensions",
        "folders": [".", "../assets/tilesets"],
        "properties": [],
        "propertyTypes": [{"id": number, **each} for number, each in enumerate(types, 1)],
    }


def text(root: Path) -> str:
    """What the project file below `root` should hold."""
    return json.dumps(document(lists(root)), indent=4, sort_keys=True, ensure_ascii=False) + "\n"


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Write the project file below `root`, or only say whether it is stale."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.project", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file is stale")
    options = parser.parse_args(arguments)
    path, wanted = root / PROJECT, text(root)
    if path.is_file() and path.read_text(encoding="utf-8") == wanted:
        return 0
    if options.check:
        print(f"{PROJECT} is stale; run python -m tools.project", file=sys.stderr)
        return 1
    path.write_text(wanted, encoding="utf-8", newline="\n")
    print(f"wrote {PROJECT}")
    return 0


def _enumeration(words: tuple[str, list[str]]) -> Json:
    name, values = words
    return {"name": name, "storageType": "string", "type": "enum", "values": values, "valuesAsFlags": False}


def _class(form: tuple[str, dict[str, Field[Any]]]) -> Json:
    name, asked = form
    return {
        "color": f"#ff{COLOURS[name][1:]}",
        "drawFill": True,
        "members": [_member(each) for _, each in sorted(asked.items())],
        "name": name,
        "type": "class",
        "useAs": ["object"],
    }


def _member(each: Field[Any]) -> Json:
    values = each.metadata["values"]
    if values == "colour":
        return {"name": each.name, "type": "color", "value": f"#ff{str(each.default)[1:]}"}
    member: Json = {
        "name": each.name,
        "type": _TYPES.get(type(each.default), "string"),
        "value": each.default,
    }
    return {**member, "propertyType": values} if values else member


def _members(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


def _titles(story: Path) -> set[str]:
    """The titles of all nodes, read without Yarn so that a broken script still has its others."""
    return {
        title
        for path in story.rglob("*.yarn")
        for title in _TITLE.findall(path.read_text(encoding="utf-8", errors="replace"))
    }


def _toml(path: Path) -> Json:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError):
        return {}


def _map(path: Path) -> Element:
    try:
        return parse(path.read_bytes(), "map")
    except (OSError, Refused):
        return Element("map")


def _named(kind: str, maps: Iterable[Element]) -> set[str]:
    return {
        name
        for root in maps
        for drawn in root.iter("object")
        if drawn.get("type", drawn.get("class")) == kind and (name := drawn.get("name", ""))
    }


if __name__ == "__main__":
    sys.exit(main())
