"""The walkthrough is what the story is now, and every choice in it is kept and read again later."""

from __future__ import annotations

import re

import pytest

from game.content import Content
from tools import walkthrough
from tools.echoes import ECHOES, Echo


def test_the_page_is_up_to_date() -> None:
    """It was written from the story as it is."""
    assert walkthrough.main(["--check"]) == 0


@pytest.mark.parametrize("echo", ECHOES, ids=lambda echo: echo.choice)
def test_what_is_kept_is_read_in_a_later_chapter(content: Content, echo: Echo) -> None:
    """Scripts, maps or the notebook of another chapter ask for it."""
    story = content.folders.story
    told = "|".join(re.escape(name) for name in echo.told)
    asked = re.compile(rf"(?:{told})\b|has\(|packed\(" if "suitcase" in echo.told else rf"(?:{told})\b")
    later = [
        path
        for path in [*story.rglob("*.yarn"), *story.glob("*.toml"), *content.folders.maps.glob("*.tmx")]
        if path.parent.name != f"ch{echo.chapter}" and "vars" not in path.name
    ]
    assert any(asked.search(path.read_text(encoding="utf-8")) for path in later)
