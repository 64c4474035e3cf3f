"""The files for Yarn's own editors."""

from __future__ import annotations

import json

from game.yarn import Signature
from game.yarn.project import Character, Described, Parameter, described, yarnproject, ysls


def test_the_project_file_has_upstream_s_keys() -> None:
    text = yarnproject(
        definitions="commands.ysls.json",
        localisation={"hi": "strings/hi.csv"},
        characters=[Character("Bai", "The maid", "#aabbcc"), Character("Asha")],
        start="Begin",
    )
    assert json.loads(text) == {
        "projectFileVersion": 4,
        "sourceFiles": ["**/*.yarn"],
        "excludeFiles": [],
        "baseLanguage": "en",
        "localisation": {"hi": {"strings": "strings/hi.csv"}},
        "compilerOptions": {"requireVariableDeclarations": True},
        "definitions": "commands.ysls.json",
        "editorOptions": {
            "yarnScriptEditor": {
                "saliencyStrategy": "bestLeastRecentlyViewed",
                "startNode": "Begin",
                "characters": [
                    {"name": "Bai", "displayName": "The maid", "colour": "#aabbcc"},
                    {"name": "Asha"},
                ],
            }
        },
    }
    assert "definitions" not in json.loads(yarnproject(strict=False))


def test_commands_and_functions_are_described_by_name() -> None:
    walk = Described("walk", "Walks.", (Parameter("actor", says="who"), Parameter("mark", optional=True)))
    total = described("total", Signature(("number",), "number", "number"), "Adds.", ("first",))
    data = json.loads(ysls([walk, Described("ask", "Asks.")], [total]))
    assert data["version"] == 2
    assert [each["yarnName"] for each in data["commands"]] == ["ask", "walk"]
    assert data["commands"][1]["parameters"] == [
        {"name": "actor", "type": "string", "documentation": "who"},
        {"name": "mark", "type": "string", "defaultValue": ""},
    ]
    assert data["functions"][0]["return"] == {"type": "number"}
    assert data["functions"][0]["parameters"] == [
        {"name": "first", "type": "number"},
        {"name": "more", "type": "number", "defaultValue": "", "isParamsArray": True},
    ]


def test_parameters_without_names_are_numbered() -> None:
    assert [each.name for each in described("f", Signature(("any", "bool")), "").parameters] == [
        "value1",
        "value2",
    ]
