"""Writes the files by which Yarn's own editors know a project: `.yarnproject` and `.ysls.json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from game.yarn.types import Signature

PROJECT_VERSION: Final = 4
_YSLS_VERSION: Final = 2


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a command or function: its name, Yarn type, what it is, whether it may be left out."""

    name: str
    type: str = "string"
    says: str = ""
    optional: bool = False
    variadic: bool = False


@dataclass(frozen=True, slots=True)
class Described:
    """A command or function for the editor; `result` is None for a command."""

    name: str
    says: str
    parameters: Sequence[Parameter] = field(default=())
    result: str | None = None


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody who speaks, for the editor: the name before the colon, the name shown, a colour `#rrggbb`."""

    name: str
    shown: str = ""
    colour: str = ""


def described(name: str, signature: Signature, says: str, names: Sequence[str] = ()) -> Described:
    """A function from its signature; parameters without a name are called value1, value2 …"""
    parameters = [
        Parameter(names[at] if at < len(names) else f"value{at + 1}", type_name)
        for at, type_name in enumerate(signature.parameters)
    ]
    if signature.variadic:
        parameters.append(Parameter("more", signature.variadic, optional=True, variadic=True))
    return Described(name, says, parameters, signature.result)


def yarnproject(
    sources: Sequence[str] = ("**/*.yarn",),
    *,
    definitions: str = "",
    base_language: str = "en",
    localisation: Mapping[str, str] | None = None,
    strict: bool = True,
    characters: Sequence[Character] = (),
    start: str = "",
) -> str:
    """The text of a `.yarnproject` of version 4.

    `localisation` maps a language to its string table; paths are relative to the project file. `characters`
    and the node to `start` at are for the editor's own use.
    """
    languages = {name: {"strings": path} for name, path in (localisation or {}).items()}
    project: dict[str, Any] = {
        "projectFileVersion": PROJECT_VERSION,
        "sourceFiles": list(sources),
        "excludeFiles": [],
        "baseLanguage": base_language,
        "localisation": languages,
        "compilerOptions": {"requireVariableDeclarations": strict},
    }
    if definitions:
        project["definitions"] = definitions
    if characters or start:
        project["editorOptions"] = {"yarnScriptEditor": _editor(characters, start)}
    return _text(project)


def _editor(characters: Sequence[Character], start: str) -> dict[str, Any]:
    options: dict[str, Any] = {"saliencyStrategy": "bestLeastRecentlyViewed"}
    if start:
        options["startNode"] = start
    options["characters"] = [
        {
            key: value
            for key, value in (("name", each.name), ("displayName", each.shown), ("colour", each.colour))
            if value
        }
        for each in characters
    ]
    return options


def ysls(commands: Iterable[Described], functions: Iterable[Described] = ()) -> str:
    """The text of a `.ysls.json`, sorted by name."""
    return _text(
        {
            "version": _YSLS_VERSION,
            "commands": [_entry(each) for each in sorted(commands, key=lambda each: each.name)],
            "functions": [_entry(each) for each in sorted(functions, key=lambda each: each.name)],
        }
    )


def _entry(item: Described) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "yarnName": item.name,
        "definitionName": item.name,
        "language": "text",
        "documentation": item.says,
        "parameters": [_parameter(each) for each in item.parameters],
    }
    if item.result is not None:
        entry["return"] = {"type": item.result}
    return entry


def _parameter(parameter: Parameter) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": parameter.name, "type": parameter.type}
    if parameter.says:
        entry["documentation"] = parameter.says
    if parameter.optional:
        entry["defaultValue"] = ""
    if parameter.variadic:
        entry["isParamsArray"] = True
    return entry


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
