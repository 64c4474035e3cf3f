"""What hangs over people and things: the signs of feelings, and labels that stay clear of what lies above."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from game.story.directions.people import EMOTES
from game.view import hud
from game.view.emblems import emblem
from game.view.frame import Frame
from game.view.scenes.play import HIGHEST, _highest


@pytest.mark.parametrize("kind", EMOTES)
def test_every_feeling_has_its_own_sign(kind: str) -> None:
    """A letter, or an emblem with something drawn on it."""
    assert kind in hud.EMOTES or emblem(1.0, kind).get_bounding_rect().w > 0


def _frame(share: float, *, telling: bool = False) -> Frame:
    canvas = SimpleNamespace(look=SimpleNamespace(letters=share))
    return cast(Frame, SimpleNamespace(canvas=canvas, telling=telling))


@pytest.mark.parametrize("share", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("x", [40, 200, 1100, 1240])
def test_a_label_stays_under_the_tickets(share: float, x: float) -> None:
    """Its plate, over the mark, grows with the letters as they do."""
    foot = hud.TICKET_TOP + hud.TICKET_HEIGHT * share
    assert _highest(_frame(share), x) - 40 * share >= foot


@pytest.mark.parametrize("share", [1.0, 1.5, 2.0])
def test_a_label_stays_under_a_message(share: float) -> None:
    """Between the tickets it is marked higher where nothing is told."""
    told = _highest(_frame(share, telling=True), 640)
    assert told - 40 * share >= hud.TOAST_TOP + 36 * share
    assert _highest(_frame(share), 640) == HIGHEST
