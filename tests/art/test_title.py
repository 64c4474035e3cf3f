"""Posters, cards, the drawing and the notice have the sizes and the room their panels count on."""

import numpy as np
import pytest
from PIL import Image

from tools.art.kit.units import px
from tools.art.title import cards, drawing, notice
from tools.art.title.emblem import icon

CANVAS = (900, 640)
CARDS = (cards.the_drawing, cards.the_notice, cards.the_keys, cards.two_thousand_rupees)


@pytest.mark.parametrize("name", sorted(drawing.PIECES))
def test_pieces_lie_on_the_page(name: str) -> None:
    """Every piece is pencil on a clear sheet of the page's size, and nothing is drawn beside the page."""
    piece = np.asarray(drawing.piece(name))
    assert piece.shape[1::-1] == CANVAS
    page = np.asarray(drawing.paper())[..., 3] > 250
    marked = piece[..., 3] > 60
    assert 0.001 < marked.mean() < 0.2
    assert not (marked & ~page).any()


def test_house_is_its_five_strokes() -> None:
    """The whole house holds every one of the strokes that make it."""
    whole = np.asarray(drawing.pieces_art(*drawing.HOUSE).picture())[..., 3] > 60
    for name in drawing.HOUSE:
        part = np.asarray(drawing.pieces_art(name).picture())[..., 3] > 200
        assert (whole | ~part).all(), name


def test_notice_leaves_room_for_its_words() -> None:
    """Between 30 and 86 % of its height nothing but paper lies where the words are set."""
    sheet = notice.notice().convert("L")
    width, height = sheet.size
    assert (width, height) == (px(notice.WIDTH), px(notice.HEIGHT))
    body = np.asarray(sheet)[int(height * 0.3) : int(height * 0.83), int(width * 0.12) : int(width * 0.88)]
    assert body.min() > 150


@pytest.mark.parametrize("card", CARDS)
def test_cards_fill_the_screen_and_letter_their_title(card: object) -> None:
    """A card is 1280 by 720 and its lettering stands out from the dark it lies on."""
    assert callable(card)
    picture = card()
    assert isinstance(picture, Image.Image)
    assert picture.size == (1280, 720)
    lettering = np.asarray(picture.convert("L").crop((70, 95, 330, 185)))
    assert np.percentile(lettering, 95) > 190
    assert np.percentile(lettering, 30) < 90


def test_icon_keeps_its_shape_small() -> None:
    """The icon is square at any size, with clear corners and a key in the middle."""
    for size in (32, 128):
        pixels = np.asarray(icon(size))
        assert pixels.shape == (size, size, 4)
        assert pixels[0, 0, 3] < 40
        assert pixels[size // 2, size // 2, 3] == 255
