"""A world is painted with everybody in it, in the light of its hour, and a change of light is watched."""

from __future__ import annotations

import pygame
import pytest

from game.core.geometry import Box, Point
from game.session import Session
from game.view.place.painter import DISSOLVE, PlacePainter
from tests.conftest import MakeHouse
from tests.small.house import Room
from tests.view.conftest import unlike

CAST = """\
[Pooja]
name = "cast.pooja"
[Pooja.looks.married]
sprite = "pooja_married"
[Inder]
name = "cast.inder"
[Inder.looks.usual]
sprite = "nobody_drew_him"
"""
QUIET = "title: Start\n---\n<<fade in 0>>\n===\n"
SEEN = Box(0, 0, 1280, 720)


@pytest.fixture
def session(house: MakeHouse) -> Session:
    """Pooja alone in a bare room of one screen."""
    room = Room((20, 12)).mark("start", 600, 400)
    return Session.begin(house(QUIET, room, cast=CAST).load())


def painted(session: Session, painter: PlacePainter, age: int, *, calm: bool = False) -> pygame.Surface:
    """The screen at that age."""
    target = pygame.Surface((1280, 720))
    painter.paint(target, session.world, SEEN, age, holds=session.holds, calm=calm)
    return target


def _where_unlike(first: pygame.Surface, second: pygame.Surface) -> pygame.Rect:
    mask = pygame.mask.from_threshold(first, (0, 0, 0), (6, 6, 6, 255), second)
    mask.invert()
    changed = mask.to_surface(setcolor=(255, 255, 255, 255), unsetcolor=(0, 0, 0, 0))
    return changed.get_bounding_rect()


def test_everybody_stands_where_she_is(session: Session) -> None:
    """What she changes of the picture lies around her feet, and nowhere when she is hidden."""
    hero = session.world.hero
    seen = painted(session, PlacePainter(session.content.cast), 0)
    hero.visible = False
    empty = painted(session, PlacePainter(session.content.cast), 0)
    changed = _where_unlike(seen, empty)
    assert changed.collidepoint(hero.at.x, hero.at.y - 40)
    assert pygame.Rect(hero.at.x - 60, hero.at.y - 140, 190, 220).contains(changed)


def test_every_pose_ispainted(session: Session) -> None:
    """One that lies has no shadow under her feet; one that nobody drew is shown standing."""
    painter = PlacePainter(session.content.cast)
    pictures = set()
    for age, pose in enumerate(("stand", "sit", "lie", "telephone", "somersault")):
        session.world.hero.pose = pose
        pictures.add(pygame.image.tobytes(painted(session, painter, age, calm=True), "RGB"))
    assert len(pictures) == 4


def test_a_change_of_light_is_watched(session: Session) -> None:
    """It comes little by little while frames follow each other, and at once after a gap."""
    stage, painter = session.world.stage, PlacePainter(session.content.cast)
    stage.dark = 0
    stage.light = "morning"
    morning = painted(session, painter, 0)
    stage.light = "night"
    first = painted(session, painter, 1)
    assert unlike(first, morning) < 8
    middle = painted(session, painter, 1 + DISSOLVE // 2)
    end = painted(session, painter, 2 + DISSOLVE)
    assert unlike(middle, morning) > 8
    assert unlike(middle, end) > 8
    stage.light = "morning"
    assert unlike(painted(session, painter, 5000), morning) < 60
    stage.light = "night"
    assert unlike(painted(session, painter, 9000), end) < 60


def test_less_motion_changes_light_at_once(session: Session) -> None:
    """And nothing moves from frame to frame."""
    stage, painter = session.world.stage, PlacePainter(session.content.cast)
    stage.dark = 0
    stage.light = "morning"
    painted(session, painter, 0, calm=True)
    stage.light = "night"
    first, later = (painted(session, painter, age, calm=True) for age in (1, 60))
    assert unlike(first, later) == 0


def test_somebody_without_a_picture_is_not_seen(session: Session) -> None:
    """And does not stop the rest from being painted."""
    from game.world.actor import Actor

    session.world.actors["Inder"] = Actor("Inder", Point(700, 400))
    painted(session, PlacePainter(session.content.cast), 0)
