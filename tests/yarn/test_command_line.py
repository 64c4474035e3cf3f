"""The command line: each command on small files."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.yarn.__main__ import main

SCRIPT = """title: Start
---
<<declare $n = 1>>
Asha: Hello {dice(6)}. #line:a
-> Left. <<if false>> #line:b
-> Right. <<if known()>> #line:c
-> Stay. #line:d
    <<wave>>
===
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "story" / "one.yarn"
    path.parent.mkdir()
    path.write_text(SCRIPT, "utf-8")
    return path


def run(*arguments: object, answers: tuple[str, ...] = ()) -> tuple[int, list[str]]:
    """What a command returns and says."""
    said: list[str] = []
    given = iter(answers)
    code = main([str(each) for each in arguments], said.append, lambda _: next(given))
    return code, said


def test_check_tells_problems_and_findings(script: Path) -> None:
    code, said = run("check", script.parent, "--entry", "Start")
    assert code == 1
    assert said == [f"{script}: line 4, column 14: YS0109: dice() makes the story depend on chance"]
    script.write_text(SCRIPT.replace("{dice(6)}", "you"), "utf-8")
    assert run("check", script) == (0, [])
    code, said = run("check", script, "--strict")
    assert code == 1
    assert "no function is called 'known'" in said[0]


def test_run_plays_a_script(script: Path) -> None:
    """Functions of a host that is not there give the default of their type."""
    script.write_text(SCRIPT.replace("{dice(6)}", "you"), "utf-8")
    code, said = run("run", script, answers=("x", "1", "9", "3"))
    assert code == 0
    assert said == [
        "Asha: Hello you.",
        "  1. Left.  (not now)",
        "  2. Right.  (not now)",
        "  3. Stay.",
        *["a number from 1 to 3, please"] * 3,
        "<<wave>>",
    ]


def test_run_plays_a_translation(script: Path, tmp_path: Path) -> None:
    table = tmp_path / "hi.csv"
    table.write_text("id,text\nline:a,Asha: Namaste {0}.\n", "utf-8")
    code, said = run("run", script, "--strings", table, "--locale", "hi", answers=("3",))
    assert code == 0
    assert said[0].startswith("Asha: Namaste ")
    assert run("run", script, "--node", "Strat")[1][0].endswith("did you mean 'Start'?")


def test_strings_are_extracted_updated_and_checked(script: Path, tmp_path: Path) -> None:
    table = tmp_path / "hi.csv"
    assert run("strings", "extract", table, script) == (0, [f"{table}: 4 rows"])
    table.unlink()
    assert run("strings", "update", table, script, "--language", "hi") == (0, [f"{table}: 4 rows"])
    assert run("strings", "update", table, script, "--language", "hi")[0] == 0
    code, said = run("strings", "check", table, script)
    assert (code, len(said)) == (1, 4)
    assert "not translated" in said[0]


def test_tag_writes_ids_and_checks_them(script: Path) -> None:
    bare = SCRIPT.replace(" #line:a", "")
    script.write_text(bare, "utf-8")
    code, said = run("tag", "--check", script)
    assert code == 1
    assert "a line has no #line id" in said[0]
    assert script.read_text("utf-8") == bare
    assert run("tag", script) == (0, [f"tagged {script}"])
    assert "#line:Start_0010" in script.read_text("utf-8")
    assert run("tag", script) == (0, [])
    assert run("tag", "--check", script) == (0, [])


def test_conform_closes_with_its_counts(tmp_path: Path) -> None:
    (tmp_path / "a.yarn").write_text("title: Start\n---\nhi\n===\n", "utf-8")
    (tmp_path / "a.testplan").write_text("line: `hi`\n", "utf-8")
    assert run("conform", tmp_path) == (0, ["pass  a.testplan", "1 passed, 0 failed"])
    (tmp_path / "a.testplan").write_text("line: `ho`\n", "utf-8")
    code, said = run("conform", tmp_path)
    assert (code, said[-1]) == (1, "0 passed, 1 failed")


def test_a_suite_without_anything_in_it_does_not_pass(tmp_path: Path) -> None:
    assert run("conform", tmp_path) == (1, ["0 passed, 0 failed"])


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    code, said = run("check", tmp_path / "none.yarn")
    assert code == 1
    assert "none.yarn" in said[0]


@pytest.mark.parametrize("command", [(), ("conform",), ("check",), ("run",), ("strings",), ("tag",)])
def test_every_command_explains_itself(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*command, "--help"])
    assert left.value.code == 0
    assert "usage: python -m game.yarn" in capsys.readouterr().out
