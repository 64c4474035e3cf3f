"""Letters fit where they are set, and Hindi is joined."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.view import fonts, panel
from game.view.fonts import Weight

WORDS = st.lists(st.text("abcdefghij", min_size=1, max_size=12), min_size=1, max_size=40)


@given(WORDS, st.integers(200, 900))
def test_no_line_is_wider_than_its_room(words: list[str], room: int) -> None:
    """Unless it is one word alone, and no word is lost or moved."""
    lines = fonts.wrapped(" ".join(words), Weight.REGULAR, 28, room)
    assert " ".join(lines).split() == words
    for line in lines:
        assert " " not in line or fonts.face(Weight.REGULAR, 28).size(line)[0] <= room + 3


def test_hindi_letters_are_joined() -> None:
    """A conjunct is narrower than its parts."""
    joined = fonts.face(Weight.REGULAR, 40, hindi=True).size("क्ष")[0]
    assert joined < fonts.face(Weight.REGULAR, 40).size("क्ष")[0]
    assert fonts.is_hindi("अपनी एक चाबी")
    assert not fonts.is_hindi("A Key of Her Own")


def test_a_line_is_drawn_once() -> None:
    """The same letters in the same colour are the same picture."""
    first = fonts.drawn("Tara", Weight.REGULAR, 28, (1, 2, 3))
    assert fonts.drawn("Tara", Weight.REGULAR, 28, (1, 2, 3)) is first
    assert fonts.drawn("Tara", Weight.REGULAR, 28, (3, 2, 1)) is not first


@given(WORDS, st.sampled_from([80, 100, 150]), st.sampled_from([None, "Pooja"]))
def test_a_long_line_becomes_pages_of_lines_that_fit(
    words: list[str], percent: int, speaker: str | None
) -> None:
    """No page has more lines than the panel has room for, at any size of letters."""
    pages = panel.PanelRuler(percent).pages(" ".join(words), speaker)
    assert " ".join(line for page in pages for line in page).split() == words
    assert all(1 <= len(page) <= panel.PAGE_LINES for page in pages)


def test_nothing_said_is_still_a_page() -> None:
    """An empty line can be read and left."""
    assert panel.PanelRuler().pages("", None) == (("",),)
