"""The example of the README runs and says what it should."""

from __future__ import annotations

from pathlib import Path

import pytest

import game.yarn

README = Path(game.yarn.__file__).parent / "README.md"


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example = README.read_text("utf-8").split("```python\n")[1].split("```")[0]
    exec(compile(example, str(README), "exec"), {})
    assert capsys.readouterr().out.splitlines() == [
        "Asha says You have 3 coins.",
        "['Buy tea.', 'Go.']",
        "the host does give tea",
    ]


def test_the_page_is_short() -> None:
    assert len(README.read_text("utf-8").splitlines()) <= 150
