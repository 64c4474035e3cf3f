"""Everybody who is drawn can be shown in every pose, and stands on her own shadow."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.core.geometry import Facing
from game.view.place.figures import grounded, lying
from game.view.place.moods import MOODS
from game.view.place.sheets import BLINK_EVERY, STRIDE, Cel, Cut, Pose, Sheet, frame_of, sheet
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
                cel = frame_of(drawn, pose, facing, moving=False, walked=0, age=age, salt=0, calm=False)
                assert cel.drawn().get_size() == drawn.frame
                assert pygame.mask.from_surface(lying(cel).image).count() > DRAWN, (pose, facing, age)


def test_steps_follow_the_ground_that_was_walked() -> None:
    """A full stride shows every phase, and standing still in mid-stride does not slide."""
    drawn = sheet("pooja_married")
    assert drawn is not None
    cels = [
        frame_of(drawn, "stand", Facing.RIGHT, moving=True, walked=walked, age=walked, salt=0, calm=False)
        for walked in range(STRIDE)
    ]
    assert len(set(cels)) == len(drawn.poses["stand"].walk)


def test_an_unknown_pose_is_shown_standing() -> None:
    """Until it is drawn."""
    drawn = sheet("pooja_married")
    assert drawn is not None
    shown = [
        frame_of(drawn, pose, Facing.DOWN, moving=False, walked=0, age=0, salt=0, calm=True)
        for pose in ("stand", "somersault")
    ]
    assert shown[0] == shown[1]


def test_the_shadow_lies_under_the_feet_and_the_long_one_to_the_right() -> None:
    """In the sun a second shadow falls away from the light at the upper left."""
    drawn = sheet("pooja_married")
    assert drawn is not None
    plain, sunny = (grounded(Cel(drawn, 0, 0), sun) for sun in (0.0, 0.4))
    assert plain.image.get_at((plain.feet[0] - 17, plain.feet[1]))[3] > 0
    right, farther = (each.image.get_width() - each.feet[0] for each in (plain, sunny))
    assert farther > right + 20


def test_somebody_not_drawn_yet_is_no_error() -> None:
    """She is simply not seen."""
    assert sheet("nobody") is None


def test_assets_lie_in_the_checkout() -> None:
    """The pictures are found from wherever the game is run."""
    assert assets() == Path(__file__).resolve().parents[2] / "assets"


def test_in_the_dark_the_edge_towards_the_light_is_paler(tmp_path: Path) -> None:
    """At the upper left, within her outline; the other side and her opacity stay as they are."""
    frame = pygame.Surface((84, 140), pygame.SRCALPHA)
    frame.fill((40, 30, 60, 255), (30, 40, 24, 80))
    pygame.image.save(frame, str(tmp_path / "somebody.png"))
    still = Pose(0, 0, 0)
    whole = Cut(0, 0, 0, 84, 140, 0, 0)
    drawn = Sheet(
        (tmp_path / "somebody.png",), (84, 140), (42, 112), ("down",), {"stand": still}, ((whole,),), 30
    )
    plain, dim = (grounded(Cel(drawn, 0, 0), 0.0, gloom) for gloom in (0.0, 0.5))
    left, right = plain.feet[0] - 12, plain.feet[0] + 11
    middle = plain.feet[1] - 32
    assert dim.image.get_at((left, middle)).r > plain.image.get_at((left, middle)).r + 60
    for x in (right, plain.feet[0], left - 1):
        assert dim.image.get_at((x, middle)) == plain.image.get_at((x, middle))
    assert MOODS["night"].gloom > MOODS["dusk"].gloom > 0 == MOODS["morning"].gloom
