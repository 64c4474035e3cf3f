"""The picture kept with a save shows the place, and only where there is something to be seen."""

from __future__ import annotations

from io import BytesIO

import pygame

from game.session import Session
from game.view.frame import Eyes
from game.view.photograph import SIZE, photograph
from game.view.window import Window
from game.world.stage import DARK
from tests.conftest import MakeHouse


def _session(house: MakeHouse) -> Session:
    session = Session.begin(house("title: Start\n---\nInder: Come in.\n===\n").load())
    session.world.stage.dark = session.world.stage.dark_goal = 0
    session.tick()
    return session


def test_a_lit_place_is_photographed(house: MakeHouse) -> None:
    """As a PNG of the size that lists show, and not of one colour."""
    Window()
    data = photograph(_session(house), Eyes())
    assert data is not None
    picture = pygame.image.load(BytesIO(data), "picture.png")
    assert picture.get_size() == SIZE
    corners = {tuple(picture.get_at((x, y))) for x in range(0, SIZE[0], 20) for y in range(0, SIZE[1], 20)}
    assert len(corners) > 1


def test_nothing_is_photographed_in_the_dark(house: MakeHouse) -> None:
    """Neither behind the curtain nor under a chapter's card."""
    Window()
    session = _session(house)
    session.world.stage.card = "ch0"
    assert photograph(session, Eyes()) is None
    session.world.stage.card, session.world.stage.dark = "", DARK
    assert photograph(session, Eyes()) is None
