"""Figures stand on their ground point, stay inside their frame, and move as their sheets say."""

import tomllib

import numpy as np
import pytest
from PIL import Image

from tools.art.build import ASSET_FOLDER
from tools.art.kit.atlas import FAINT, packed_frames
from tools.art.kit.units import px
from tools.art.people.cast import LOOKS
from tools.art.people.figure import DIRECTIONS, GROUND, Direction, frame
from tools.art.people.own_poses import pose_of
from tools.art.people.repertoire import POSES_OF
from tools.art.people.sheets import columns, directions, layout
from tools.art.people.sheets import pages as pages_of
from tools.art.people.stance import Stance, walking

LINE = px(GROUND[1])
STEPS = 8
BENCH = 26


def opaque(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    rows, across = np.nonzero(pixels[..., 3] > 128)
    return rows, across


@pytest.mark.parametrize("name", sorted(LOOKS))
def test_figures_stay_in_their_frame_with_feet_on_the_ground(name: str) -> None:
    """No frame of a walk or pose is cut by its box, and who stands, stands on the line."""
    stances = [pose_of(name, pose).stance for pose in POSES_OF[name]]
    stances += [walking(Stance(), phase) for phase in (0.25, 0.75)]
    for direction in DIRECTIONS:
        for stance in stances:
            pixels = np.asarray(frame(LOOKS[name], direction, stance))
            rows, across = opaque(pixels)
            alpha = pixels[..., 3]
            edge = max(side.max() for side in (alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]))
            assert edge < 60, (direction, stance)
            floor = LINE - 6 - 6 * stance.lying - BENCH * stance.curled
            assert floor <= rows.max() <= LINE + 5, (direction, stance)
            assert across.min() >= 1


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_walk_moves_and_comes_round_again(direction: Direction) -> None:
    """Every step differs from the one before, also seen from front and back, and the walk is a circle."""
    look = LOOKS["pooja_married"]
    steps = [walking(Stance(), step / STEPS) for step in range(STEPS)]
    pictures = [np.asarray(frame(look, direction, step)).astype(int) for step in steps]
    for index, picture in enumerate(pictures):
        change = np.abs(picture - pictures[index - 1]).mean()
        assert change > 2, index
    around = np.asarray(frame(look, direction, walking(Stance(), 1.0))).astype(int)
    assert np.abs(around - pictures[0]).max() <= 3


def test_left_is_not_the_mirror_of_right() -> None:
    """A sari is worn over the left shoulder whichever way she faces."""
    look = LOOKS["pooja_married"]
    left, right = (np.asarray(frame(look, d, Stance())).astype(int) for d in ("left", "right"))
    assert np.abs(left - right[:, ::-1]).mean() > 1.5


@pytest.mark.parametrize("name", sorted(LOOKS))
def test_layout_names_every_column_once(name: str) -> None:
    """The TOML beside a sheet is valid, every pose has a still, and all columns are spoken for."""
    said = tomllib.loads(layout(name))
    assert said["frame"] == [84, 140]
    assert said["ground"] == [42, 132]
    assert said["rows"] == list(directions(name))
    assert set(said["poses"]) == set(POSES_OF[name])
    named: list[int] = []
    for pose in said["poses"].values():
        assert "still" in pose
        for value in (value for part, value in pose.items() if part != "front"):
            named += range(value[0], value[0] + value[1]) if isinstance(value, list) else [value]
    count = len(list(columns(name)))
    assert sorted(named) == list(range(count))
    assert all(len(said["cuts"][row]) == count for row in said["rows"])


def test_packed_frames_come_out_as_they_went_in() -> None:
    """Cut, packed on two pages and put back, every frame is the same; equal ones are kept once."""
    look = LOOKS["tara"]
    frames = [frame(look, direction, Stance()) for direction in DIRECTIONS]
    pages, rows = packed_frames([[(each, 0) for each in frames], [(each, 1) for each in frames[::-1]]])
    again, _ = packed_frames([[(each, 0) for each in (*frames, *frames)]])
    assert again[0].size == pages[0].size == pages[1].size
    for cut, whole in zip((*rows[0], *rows[1]), (*frames, *frames[::-1]), strict=True):
        back = Image.new("RGBA", whole.size)
        box = (cut.x, cut.y, cut.x + cut.width, cut.y + cut.height)
        back.paste(pages[cut.page].crop(box), (cut.left, cut.top))
        assert np.abs(np.asarray(back).astype(int) - np.asarray(whole))[..., 3].max() <= FAINT


@pytest.mark.parametrize("name", sorted(LOOKS))
def test_a_page_takes_at_most_eight_megabytes(name: str) -> None:
    """Decoded, four bytes a pixel."""
    for file in pages_of(name):
        with Image.open(ASSET_FOLDER / "sprites" / file) as picture:
            assert picture.width * picture.height * 4 <= 8_000_000, file


def test_pooja_and_shanta_share_one_skin() -> None:
    """The maid is not drawn darker than the heroine."""
    assert LOOKS["shanta"].skin == LOOKS["pooja_married"].skin
