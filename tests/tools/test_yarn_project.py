"""The files for Yarn's editors are as the game's directions, functions and cast say."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tools.yarn_project import COMMANDS, PROJECT, ROOT, STORY, main


def test_the_committed_files_are_fresh() -> None:
    assert main(["--check"]) == 0


def test_a_stale_file_is_told_and_written_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / STORY, tmp_path / STORY)
    shutil.copytree(ROOT / "assets/words", tmp_path / "assets/words")
    (tmp_path / STORY / COMMANDS).write_text("{}", "utf-8")
    assert main(["--check"], tmp_path) == 1
    assert COMMANDS in capsys.readouterr().out
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0


def test_the_editor_knows_commands_functions_and_cast() -> None:
    commands = json.loads((ROOT / STORY / COMMANDS).read_text("utf-8"))
    walk = next(each for each in commands["commands"] if each["yarnName"] == "walk")
    assert [each["name"] for each in walk["parameters"]] == ["actor", "spot", "meanwhile"]
    assert {"has", "rupees", "day"} <= {each["yarnName"] for each in commands["functions"]}
    project = json.loads((ROOT / STORY / PROJECT).read_text("utf-8"))
    people = project["editorOptions"]["yarnScriptEditor"]["characters"]
    assert {"name": "Inder", "displayName": "Inder", "colour": "#e0a24a"} in people
    assert project["definitions"] == COMMANDS
