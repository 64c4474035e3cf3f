"""Menus in another language: what the table holds is shown, the rest stays English, and it is up to date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.content.translation import words_in
from game.view.roots import assets
from game.yarn.strings import read_table
from tools import translation

_VALUE = re.compile(r"\{\w+\}")
TABLE = "language,id,text\nhi,word:menu.load,खोलें\nhi,word:menu.save,\nhi,word:menu.lost,खोया\n"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Two words in English, one of them translated."""
    (tmp_path / "words" / "en").mkdir(parents=True)
    (tmp_path / "words" / "en" / "menus.toml").write_text('[menu]\nload = "Load"\nsave = "Save"\n', "utf-8")
    (tmp_path / "story" / "strings").mkdir(parents=True)
    (tmp_path / "story" / "strings" / "hi.csv").write_text(TABLE, "utf-8")
    return tmp_path


def test_what_is_not_translated_stays_english(small: Path) -> None:
    """And what English does not have is not there at all."""
    words = words_in("hi", small)
    assert (words("menu.load"), words("menu.save")) == ("खोलें", "Save")
    assert "menu.lost" not in words
    assert words_in("en", small)("menu.load") == "Load"


@pytest.mark.parametrize("broken", [None, "no,columns\n", "\x00"])
def test_a_table_that_cannot_be_read_is_english(small: Path, broken: str | None) -> None:
    """Missing, or of another kind."""
    table = small / "story" / "strings" / "hi.csv"
    table.unlink()
    if broken is not None:
        table.write_text(broken, "utf-8")
    assert words_in("hi", small)("menu.load") == "Load"


def test_the_table_is_up_to_date() -> None:
    """Every word of the menus has its row, and none was made from an older original."""
    assert translation.main(["--check"]) == 0
    rows = read_table((assets() / "story" / "strings" / "hi.csv").read_text("utf-8"))
    assert [row.id for row in rows if row.stale] == []


def test_translations_hold_the_same_values() -> None:
    """A number or a name that English shows is shown in every language."""
    english, hindi = words_in("en", assets()), words_in("hi", assets())
    unlike = [
        key for key in english if sorted(_VALUE.findall(english(key))) != sorted(_VALUE.findall(hindi(key)))
    ]
    assert unlike == []
    assert hindi("menu.continue") == "आगे बढ़ें"
