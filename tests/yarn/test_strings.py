"""String tables: extracted, merged without losing a row, compared with their originals."""

from __future__ import annotations

import pytest

from game.yarn import VM, Line
from game.yarn.strings import COLUMNS, Row, check, extract, lock, read_table, strings_of, update, write_table
from tests.yarn.playing import program

SCRIPT = 'Asha: You have {$n} [b]coins[/b]. #line:a #mood:glad\n-> Go, "now". #line:b\nAsha: Well. #line:c\n'
SHADOW = "Asha: Well. #shadow:c\n<<declare $n = 2>>"


def originals(script: str = SCRIPT + SHADOW) -> list[Row]:
    return extract(program(script).lines, "en")


def hindi(**texts: str) -> list[Row]:
    """A translation of the originals into other words, with a right lock."""
    found = {row.id: row for row in originals()}
    return [Row("hi", f"line:{name}", text, lock=found[f"line:{name}"].lock) for name, text in texts.items()]


def test_the_table_has_upstream_s_columns_and_a_lock() -> None:
    """A shadow has no row of its own: its source is translated."""
    rows = originals()
    assert [row.id for row in rows] == ["line:a", "line:b", "line:c"]
    first = rows[0]
    assert (first.text, first.comment, first.node) == (
        "Asha: You have {0} [b]coins[/b].",
        "#mood:glad",
        "Start",
    )
    assert first.lock == lock("Asha: You have {0} [b]coins[/b].")
    assert len(first.lock) == 8


def test_a_table_is_written_and_read_again() -> None:
    text = write_table(originals())
    assert text.splitlines()[0] == ",".join(COLUMNS)
    assert read_table("\ufeff" + text) == originals()
    assert read_table("id,text\nx,y\n") == [Row("", "x", "y")]
    with pytest.raises(ValueError, match="needs the column 'id'"):
        read_table("name,text\nx,y\n")


def test_a_translation_is_played() -> None:
    """Values, speaker and markup come out in the translated line; plurals follow its language."""
    made = program(SCRIPT + SHADOW)
    rows = [
        Row("hi", "line:a", 'Asha: [plural value={0} one="ek" other="% sikke"/]!'),
        Row("hi", "line:c", ""),
    ]
    vm = VM(made, strings=strings_of(rows), locale="hi")
    vm.start("Start")
    stop = vm.advance()
    assert isinstance(stop, Line)
    assert (stop.speaker, stop.text, stop.id) == ("Asha", "2 sikke!", "line:a")
    assert strings_of(rows) == {"line:a": rows[0].text}


def test_an_update_keeps_marks_and_loses_nothing() -> None:
    old = [
        Row("hi", "line:a", "Asha: {0} [b]sikke[/b].", lock="00000000", comment="see notes"),
        *hindi(c="Asha: Achha."),
        Row("hi", "line:gone", "Purana.", lock="11111111"),
        Row("hi", "line:c", "Asha: Doosra."),
    ]
    rows = {(row.id, row.text): row for row in update(originals(), old, "hi")}
    assert rows["line:a", "Asha: {0} [b]sikke[/b]."].comment == "STALE: see notes"
    assert rows["line:a", "Asha: {0} [b]sikke[/b]."].stale
    assert rows["line:b", ""].language == "hi"
    assert not rows["line:c", "Asha: Achha."].stale
    assert rows["line:gone", "Purana."].comment == "GONE: "
    assert rows["line:c", "Asha: Doosra."].comment == "GONE: "
    assert len(rows) == 5


def test_rows_of_another_kind_are_left_alone() -> None:
    """A game keeps its menus in the same table; a tool that knows only scripts must not touch them."""
    word = Row("hi", "word:menu.go_on", "Jari", lock="22222222", comment="short")
    assert update(originals(), [word], "hi")[-1] == word
    full = hindi(a="Asha: {0} [b]x[/b].", b="y", c="Asha: z")
    assert list(check(originals(), [*full, word], "hi.csv")) == []


def test_an_update_of_an_update_changes_nothing() -> None:
    once = update(originals(), [*hindi(a="Asha: {0} [b]x[/b]."), Row("hi", "line:z", "z", lock="1")], "hi")
    assert update(originals(), once, "hi") == once


def test_a_row_that_is_right_again_is_no_longer_stale() -> None:
    row = hindi(c="Asha: Achha.")[0]
    stale = Row(row.language, row.id, row.text, lock=row.lock, comment="STALE: mind the tone")
    assert update(originals(), [stale], "hi")[2].comment == "mind the tone"


def test_stale_rows_can_be_left_out() -> None:
    rows = [Row("hi", "x", "a", comment="STALE: "), Row("hi", "y", "b")]
    assert strings_of(rows, stale=False) == {"y": "b"}


@pytest.mark.parametrize(
    ("texts", "fault"),
    [
        ({"a": "Asha: [b]sikke[/b]."}, "does not hold the same values"),
        ({"a": "Asha: {0} sikke."}, "does not hold the same markup"),
        ({"a": "{0} [b]sikke[/b]."}, "names a speaker where the original does not"),
        ({"a": "Asha: {0} [b]sikke."}, "holds markup that cannot be read"),
        ({"b": ""}, "is not translated"),
    ],
)
def test_a_translation_is_compared_with_its_original(texts: dict[str, str], fault: str) -> None:
    good = {"a": "Asha: {0} [b]sikke[/b].", "b": "Jao.", "c": "Asha: Achha."}
    assert list(check(originals(), hindi(**good), "hi.csv")) == []
    found = [str(problem) for problem in check(originals(), hindi(**(good | texts)), "hi.csv")]
    assert len(found) == 1
    assert fault in found[0]


def test_double_stale_and_superfluous_rows_are_found() -> None:
    rows = [
        *hindi(a="Asha: {0} [b]x[/b].", b="y", c="Asha: z"),
        Row("hi", "line:c", "Asha: w"),
        Row("hi", "line:z", "z"),
    ]
    found = [str(problem) for problem in check(originals(), rows, "hi.csv")]
    assert found == [
        "hi.csv: line 5, column 1: YS0111: 'line:c' is there twice, also in row 4",
        "hi.csv: line 5, column 1: YS0111: 'line:c' is stale: the original was changed since",
        "hi.csv: line 6, column 1: YS0111: 'line:z' translates nothing that is there",
    ]
