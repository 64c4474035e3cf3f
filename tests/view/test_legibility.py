"""Letters stand out from what lies behind them, and can be made plainer, larger and of another cut."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest

from game.core.settings import Letterform, Settings
from game.view import fonts
from game.view.audio import Audio
from game.view.brightness import brightened
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.legibility import Legibility
from game.view.palette import CREAM, INK, VERMILION
from tools.contrast import BOARD, LEAST, READ, ratio


@pytest.fixture(autouse=True)
def mukta() -> Iterator[None]:
    """Each test begins, and leaves the others, with the usual typeface."""
    fonts.use(Letterform.MUKTA)
    yield
    fonts.use(Letterform.MUKTA)


@pytest.mark.parametrize("name", READ)
def test_what_is_read_stands_out_from_its_panel(name: str) -> None:
    """Seven to one, which WCAG 2 asks for at level AAA."""
    assert ratio(READ[name], BOARD) >= LEAST


def test_the_name_of_who_speaks_stands_out_from_its_tab() -> None:
    """Large letters need three to one, and more is had."""
    assert ratio(CREAM[4], VERMILION[2]) >= 4.5


@pytest.mark.parametrize("name", READ)
def test_high_contrast_makes_every_letter_plainer(name: str) -> None:
    """Never less than before, and at least ten to one."""
    plain = Legibility(contrast=True).tint(READ[name])
    assert ratio(plain, BOARD) >= max(10, ratio(READ[name], BOARD) - 0.5)


def test_high_contrast_leaves_ink_on_paper_alone_and_keeps_the_closed_apart() -> None:
    """Dark letters stay dark; what cannot be picked stays fainter than what can, yet readable."""
    look = Legibility(contrast=True)
    assert look.tint(INK[0]) == INK[0]
    closed = look.tint(INK[4])
    assert 4.5 <= ratio(closed, BOARD) < ratio(look.tint(CREAM[2]), BOARD)


def test_panels_let_nothing_through_where_that_is_asked_for() -> None:
    """By either setting."""
    assert Legibility().alpha() < 255
    assert Legibility(opaque=True).alpha() == Legibility(contrast=True).alpha() == 255


def test_settings_say_how_letters_are_set() -> None:
    """In shares of what panels are laid out for."""
    look = Legibility.of(Settings(text_size=150, line_spacing=125))
    assert look.size(20) == 30
    assert look.line(20) == pytest.approx(37.5)


def test_the_second_typeface_sets_latin_and_leaves_hindi_to_the_first() -> None:
    """The same line takes another width and stands on the same line; Hindi is unchanged."""
    text, hindi = "The bowl is under the washstand.", "पानी टपक रहा है"
    before = fonts.width(text, Weight.REGULAR, 28), fonts.width(hindi, Weight.REGULAR, 28)
    tall = fonts.drawn(text, Weight.REGULAR, 28, CREAM[4]).get_height()
    fonts.use(Letterform.HYPERLEGIBLE)
    after = fonts.width(text, Weight.REGULAR, 28), fonts.width(hindi, Weight.REGULAR, 28)
    assert before[0] != after[0]
    assert before[1] == after[1]
    assert fonts.drawn(text, Weight.REGULAR, 28, CREAM[4]).get_height() == tall


def test_what_is_enlarged_stays_in_place_and_in_its_room() -> None:
    """The point it hangs from does not move, and nothing gets wider than it may."""
    surface = pygame.Surface((1280, 720))
    page = Canvas(surface, surface.get_rect(), look=Legibility(letters=2.0))
    grown = page.enlarged(640, 26)
    assert grown.point(640, 26) == page.point(640, 26)
    assert grown.px(100) == 200
    assert page.enlarged(640, 26, 1240, 1000).px(1000) == pytest.approx(1240, abs=2)


@pytest.mark.parametrize(("percent", "level"), [(60, 60), (100, 100), (150, 155)])
def test_brightness_dims_and_lifts_the_whole_picture(percent: int, level: int) -> None:
    """At a hundred nothing is done."""
    surface = pygame.Surface((8, 8))
    surface.fill((100, 100, 100))
    brightened(surface, percent)
    assert surface.get_at((4, 4))[0] == pytest.approx(level, abs=2)


def test_mono_opens_the_device_for_one_ear() -> None:
    """And for two where it is not asked for."""
    for mono, ears in ((True, 1), (False, 2)):
        pygame.mixer.quit()
        assert Audio(mono=mono).playing
        assert pygame.mixer.get_init()[2] == ears
