"""The project file offers Tiled exactly the classes that the loader reads, and the lists as they stand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from game.places.objects import CLASSES, FORMS
from tests.places.project import Project, drawn, objects
from tools import project as tiled


@pytest.fixture
def root(project: Project) -> Path:
    """A project with a little of everything, and something broken of each kind."""
    folder = project.maps.parent
    project.map(objects(drawn("Mark", "sill"), drawn("Route", "round", '<polyline points="0,0 1,1"/>')))
    project.raw("<map", "broken")
    story, words = folder / "assets" / "story", folder / "assets" / "words"
    (story / "ch0").mkdir(parents=True)
    (words / "en").mkdir(parents=True)
    (story / "cast.toml").write_text("[Tara]\n[Inder]\n", encoding="utf-8")
    (story / "ch0" / "a.yarn").write_text(
        "title: Bed\n---\n<<if\n===\ntitle:Bowl\n---\n===\n", encoding="utf-8"
    )
    (words / "en" / "all.toml").write_text(
        '[item]\nbowl = "A bowl"\n[caption]\ndrip = "[drip]"\n', encoding="utf-8"
    )
    (folder / "assets" / "sprites").mkdir()
    (folder / "assets" / "sprites" / "cart.toml").write_text("", encoding="utf-8")
    return folder


def test_lists_are_read_from_what_is_there(root: Path) -> None:
    """Broken files give what they can; an empty word stands for none."""
    assert tiled.lists(root) == {
        "cast": ["", "Inder", "Tara"],
        "node": ["", "Bed", "Bowl"],
        "place": ["", "broken", "room"],
        "mark": ["", "sill", "start"],
        "route": ["", "round"],
        "sprite": ["", "cart"],
        "item": ["", "bowl"],
        "sound": ["", "drip"],
        "facing": ["down", "left", "right", "up"],
        "light": ["pool", "window", "fan", "lamp"],
        "air": ["", "dry", "wet"],
    }


def test_every_class_has_its_form(root: Path) -> None:
    """Each property with its type, its default and its list."""
    types: list[dict[str, Any]] = json.loads(tiled.text(root))["propertyTypes"]
    classes = {each["name"]: each for each in types if each["type"] == "class"}
    assert set(classes) == set(CLASSES) == set(tiled.COLOURS)
    for name, made in classes.items():
        assert made["useAs"] == ["object"]
        assert {member["name"] for member in made["members"]} == set(FORMS[name])
    assert {"name": "facing", "type": "string", "propertyType": "facing", "value": "down"} in classes["Mark"][
        "members"
    ]
    assert {"name": "sight", "type": "int", "value": 0} in classes["Person"]["members"]
    assert {"name": "colour", "type": "color", "value": "#ffffd9a0"} in classes["Light"]["members"]
    assert len({each["id"] for each in types}) == len(types)


def test_a_stale_file_is_told_and_written_anew(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` only says so."""
    assert tiled.main(["--check"], root) == 1
    assert "is stale; run python -m tools.project" in capsys.readouterr().err
    assert not (root / tiled.PROJECT).exists()
    assert tiled.main([], root) == 0
    assert tiled.main(["--check"], root) == 0
    (root / "maps" / "hall.tmx").write_text("<map/>", encoding="utf-8")
    assert tiled.main(["--check"], root) == 1


def test_the_games_own_file_is_fresh() -> None:
    """Whoever adds a node, a mark or a sound runs `python -m tools.project`."""
    assert tiled.main(["--check"]) == 0
