"""Everybody who is drawn can be shown in every pose, and stands on her own shadow."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.core.geometry import Facing
from game.view.place.figures import grounded
from game.view.place.moods import MOODS
from game.view.place.sheets import BLINK_EVERY, STRIDE, frame_of, sheet
from game.view.place.traffic import GLOW
from game.view.roots import assets

DRAWN = 60
"""Pixels that even a crow has."""
STEMS = sorted(path.stem for path in (assets() / "sprites").glob("*.toml"))


@pytest.mark.parametrize("stem", STEMS)
def test_every_pose_of_every_sheet_is_drawn(stem: str) -> None:
    """In every direction it is drawn in, at rest and at any moment, there is a figure in the frame."""
    drawn = sheet(stem)
    assert drawn is not None
    for pose in (name for name in drawn.poses if not name.endswith(GLOW)):
        for facing in map(Facing, drawn.rows):
            for age in (0, 30, 60, BLINK_EVERY):
                frame = frame_of(drawn, pose, facing, moving=False, walked=0, age=age, salt=0, calm=False)
                assert frame.get_size() == drawn.frame
                assert pygame.mask.from_surface(frame).count() > DRAWN, (pose, facing, age)


def test_steps_follow_the_ground_that_was_walked() -> None:
    """A full stride shows every phase, and standing still in mid-stride does not slide."""
    drawn = sheet("pooja_married")
    assert drawn is not None
    frames = [
        frame_of(drawn, "stand", Facing.RIGHT, moving=True, walked=walked, age=walked, salt=0, calm=False)
        for walked in range(STRIDE)
    ]
    assert len({id(frame) for frame in frames}) == len(drawn.poses["stand"].walk)


def test_an_unknown_pose_is_shown_standing() -> None:
    """Until it is drawn."""
    drawn = sheet("pooja_married")
    assert drawn is not None
    shown = [
        frame_of(drawn, pose, Facing.DOWN, moving=False, walked=0, age=0, salt=0, calm=True)
        for pose in ("stand", "somersault")
    ]
    assert shown[0] is shown[1]


def test_the_shadow_lies_under_the_feet_and_the_long_one_to_the_right() -> None:
    """In the sun a second shadow falls away from the light at the upper left."""
    drawn = sheet("pooja_married")
    assert drawn is not None
    frame = drawn.at(0, 0)
    plain, feet = grounded(frame, drawn, 0.0)
    sunny, _ = grounded(frame, drawn, 0.4)
    assert plain.get_at((feet[0] - 17, feet[1]))[3] > 0
    assert sunny.get_width() > plain.get_width()
    assert sunny.get_bounding_rect().right > plain.get_bounding_rect().right + 20


def test_somebody_not_drawn_yet_is_no_error() -> None:
    """She is simply not seen."""
    assert sheet("nobody") is None


def test_assets_lie_in_the_checkout() -> None:
    """The pictures are found from wherever the game is run."""
    assert assets() == Path(__file__).resolve().parents[2] / "assets"


def test_in_the_dark_the_edge_towards_the_light_is_paler() -> None:
    """At the upper left, within her outline; the other side and her opacity stay as they are."""
    frame = pygame.Surface((84, 140), pygame.SRCALPHA)
    frame.fill((40, 30, 60, 255), (30, 40, 24, 80))
    drawn = sheet("pooja_married")
    assert drawn is not None
    plain, _ = grounded(frame, drawn, 0.0)
    dim, _ = grounded(frame, drawn, 0.0, 0.5)
    assert dim.get_at((30, 80)).r > plain.get_at((30, 80)).r + 60
    assert all(dim.get_at(spot) == plain.get_at(spot) for spot in ((53, 80), (40, 80), (28, 80)))
    assert MOODS["night"].gloom > MOODS["dusk"].gloom > 0 == MOODS["morning"].gloom
