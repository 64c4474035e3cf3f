"""A few pictures that may not change unseen; they hold no text and belong to one build of pygame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.core.geometry import Box, Point
from game.places import Light, ObjectLayer, Place, PlacedPicture, TileImage
from game.places.objects import LightKind
from game.view import arch, boards, exercise_book, ornaments
from game.view.place.lit import Lit
from game.view.place.moods import MOODS
from game.view.place.scenery import Scenery
from tests.view import kept


def _room(folder: Path) -> pygame.Surface:
    """A chest and a vase in lamplight, somebody between them."""
    for name, tint in (("chest", (120, 90, 60, 255)), ("vase", (90, 150, 140, 220))):
        image = pygame.Surface((60, 90), pygame.SRCALPHA)
        pygame.draw.ellipse(image, tint, image.get_rect())
        pygame.image.save(image, str(folder / f"{name}.png"))
    pictures = tuple(
        PlacedPicture(name, TileImage(folder / f"{name}.png", Box(0, 0, 60, 90)), x, y, 60, 90)
        for name, x, y in (("chest", 60, 150), ("vase", 110, 190))
    )
    lamp = Light(name="", at=Point(200, 60), box=Box(200, 60, 0, 0), radius=180, kind=LightKind.LAMP)
    layer = ObjectLayer("furniture", 1.0, True, Point(0, 0), True, pictures)
    scenery = Scenery(Place(name="room", size=(5, 4), layers=(layer,), lights=(lamp,)), "")
    lit = Lit(scenery, MOODS["dusk"], [lamp], {})
    figure = pygame.Surface((40, 80), pygame.SRCALPHA)
    pygame.draw.ellipse(figure, (220, 60, 120, 255), figure.get_rect())
    target = pygame.Surface((320, 256))
    lit.paint(target, Box(0, 0, 320, 256), [lit.figure(figure, (85, 95), 170)])
    return target


def _on_grey(image: pygame.Surface) -> pygame.Surface:
    made = pygame.Surface(image.get_size())
    made.fill((120, 110, 130))
    made.blit(image, (0, 0))
    return made


PICTURES: dict[str, Callable[[Path], pygame.Surface]] = {
    "room": _room,
    "board": lambda _folder: _on_grey(boards.board((420, 200), 1.0, 245)),
    "arch": lambda _folder: _on_grey(arch.frame(1.0)),
    "exercise_book": lambda _folder: _on_grey(exercise_book.spread(0.5, 1.0)),
    "ticket": lambda _folder: _on_grey(ornaments.ticket(1.5, 148, 60)),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_is_as_it_was(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it differs the computed one is left beside it; `GOLDEN=write` makes it the new one."""
    monkeypatch.setattr("game.view.place.lightmap.picture", lambda _name: None)
    monkeypatch.setattr("game.view.place.scenery.picture", lambda _name: None)
    from game.view.place import lightmap

    lightmap.round_pool.cache_clear()
    computed = PICTURES[name](tmp_path)
    lightmap.round_pool.cache_clear()
    kept.compare(computed, f"{name}.{kept.BUILD}")
