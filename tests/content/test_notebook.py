"""What may stand in the notebook is checked where it is written."""

from __future__ import annotations

from pathlib import Path

from game.content import Content
from tests.conftest import MakeHouse

SCRIPT = "title: Start\n---\nOne.\n===\n"
TABLE = """\
[people]
Indar = [{ words = "people.inder.films" }]
Bai = [{ words = "people.bai.foot", when = "hsa(\\"cup\\")" }]
[[keys]]
words = "ring.matron"
[recap]
0 = [[{ words = "recap.first" }]]
"""


def _problems(house: MakeHouse, tmp_path: Path, table: str) -> list[str]:
    story = tmp_path / "assets" / "story"
    story.mkdir(parents=True)
    (story / "notebook.toml").write_text(table, encoding="utf-8")
    _, problems = house(SCRIPT).problems()
    return [
        str(problem) for problem in problems if "notebook" in problem.file or "there are no" in str(problem)
    ]


def test_names_conditions_and_words_that_are_not_there(house: MakeHouse, tmp_path: Path) -> None:
    """All at once, each with its place and the nearest right word."""
    problems = "\n".join(_problems(house, tmp_path, TABLE))
    assert "people.Indar" in problems
    assert "Inder" in problems
    assert "hsa" in problems
    for key in ("people.inder.films", "ring.matron'", "ring.matron.words", "recap.first"):
        assert key in problems


def test_a_table_of_another_form_is_refused(house: MakeHouse, tmp_path: Path) -> None:
    """With a reason, and nothing of it is used."""
    problems = _problems(house, tmp_path, "[people]\nInder = 3\n")
    assert any("cannot be read" in problem for problem in problems)


def test_the_game_knows_something_of_everybody_who_speaks(content: Content) -> None:
    """Whoever has a name has a page, but for her whose book it is."""
    speakers = {line.speaker for line in content.program.lines.values() if line.speaker}
    assert speakers - {content.hero} == set(content.notebook.people)


def test_everything_that_can_be_carried_is_written_about(content: Content) -> None:
    """A thing in the notebook without words of its own would show its key."""
    items = {key.partition(".")[0] for key in content.words.under("item")}
    assert [item for item in items if f"item.{item}.words" not in content.words] == []


def test_every_chapter_can_be_recapped(content: Content) -> None:
    """With two groups at least, the first fact of which always holds."""
    chapters = {key.partition(".")[0] for key in content.words.under("chapter")}
    for chapter in filter(str.isdigit, chapters):
        always = [group for group in content.notebook.recap[chapter] if not group[0].when]
        assert len(always) >= 2, chapter
