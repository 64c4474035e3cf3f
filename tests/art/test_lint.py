"""The lint of pictures finds each kind of fault, and finds none in what is kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tools.art import lint
from tools.art.build import ASSET_FOLDER
from tools.art.kit.colour import channels
from tools.art.kit.palette import CREAM, INK
from tools.art.places.lane import hoarding
from tools.contrast import LEAST, ratio

_CORNERS = "0,1,0,1,0,1,0,1"


def _folder(root: Path, name: str) -> Path:
    folder = root / "tilesets" / name
    folder.mkdir(parents=True)
    (root / "sprites").mkdir()
    return folder


def _thing(colour: tuple[int, int, int], edge: int = 9) -> Image.Image:
    picture = Image.new("RGBA", (60, 60))
    picture.paste((*colour, 255), (edge, edge, 60 - edge, 60 - edge))
    return picture


@pytest.mark.parametrize("rule", lint.RULES)
def test_what_is_kept_has_no_fault(rule: str) -> None:
    """Each rule holds for all pictures of the game."""
    assert [str(fault) for fault in lint.RULES[rule](ASSET_FOLDER)] == []


def test_a_thing_that_touches_its_edge(tmp_path: Path) -> None:
    """It would be cut off."""
    folder = _folder(tmp_path, "hall")
    _thing((0x9B, 0x63, 0x3B)).save(folder / "good.png")
    _thing((0x9B, 0x63, 0x3B), edge=0).save(folder / "wide.png")
    assert [fault.file for fault in lint.margins(tmp_path)] == ["tilesets/hall/wide.png"]


def test_a_colour_of_no_ramp(tmp_path: Path) -> None:
    """Pure green is nobody's; wood is."""
    folder = _folder(tmp_path, "hall")
    _thing((0x9B, 0x63, 0x3B)).save(folder / "wood.png")
    _thing((0, 255, 0)).save(folder / "grass.png")
    assert [fault.file for fault in lint.colours(tmp_path)] == ["tilesets/hall/grass.png"]


def test_feet_beside_their_picture_and_above_the_ground(tmp_path: Path) -> None:
    """Boxes that stick out, and somebody who floats."""
    _folder(tmp_path, "hall")
    (tmp_path / "tilesets" / "hall.tsx").write_text(
        '<tileset><tile id="0"><image width="60" height="60" source="hall/chest.png"/>'
        '<objectgroup><object x="40" y="10" width="30" height="10"/></objectgroup></tile></tileset>'
    )
    for name, top in (("floats", 20), ("stands", 36)):
        (tmp_path / "sprites" / f"{name}.toml").write_text(
            "ground = [42, 132]\n[poses.stand]\nstill = 0\n"
            f"[cuts]\ndown = [[0, 0, 0, 40, {100}, 20, {top}]]\n"
        )
    found = list(lint.feet(tmp_path))
    assert [fault.file for fault in found] == ["tilesets/hall.tsx, hall/chest.png", "sprites/floats.toml"]


def test_a_seam(tmp_path: Path) -> None:
    """Two tiles of the same corners, one of another brightness."""
    _folder(tmp_path, "hall")
    sheet = Image.new("RGBA", (128, 64), (100, 100, 100, 255))
    sheet.paste((160, 160, 160, 255), (64, 0, 128, 64))
    sheet.save(tmp_path / "tilesets" / "ground.png")
    tiles = "".join(f'<wangtile tileid="{number}" wangid="{_CORNERS}"/>' for number in (0, 1))
    (tmp_path / "tilesets" / "ground.tsx").write_text(
        '<tileset tilewidth="64" tilecount="2" columns="2"><image source="ground.png"/>'
        f'<wangsets><wangset type="corner">{tiles}</wangset></wangsets></tileset>'
    )
    assert {fault.what[:14] for fault in lint.seams(tmp_path)} == {"tiles 0 and 1 ", "tiles 1 and 0 "}


def test_contrast_is_measured_as_wcag_does() -> None:
    """Black on white is 21 to 1, a colour on itself 1 to 1."""
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert ratio((90, 90, 90), (90, 90, 90)) == 1


def test_pictures_that_are_too_heavy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The heaviest is named."""
    (tmp_path / "small.png").write_bytes(bytes(10))
    (tmp_path / "large.png").write_bytes(bytes(90))
    assert not list(lint.weight(tmp_path))
    monkeypatch.setattr(lint, "MOST_BYTES", 99)
    assert [fault.what for fault in lint.weight(tmp_path)] == [
        "pictures take 0.0 MB of 0, most of it large.png"
    ]


def test_an_empty_picture_strays_nowhere() -> None:
    """There is nothing in it to be of a wrong colour."""
    assert lint.straying(np.zeros((4, 4, 4), np.uint8)) == 0


@pytest.mark.parametrize(
    ("letters", "ground"), [(hoarding.TITLE, hoarding.BANNER), (CREAM[4], hoarding.BLUE), (CREAM[4], INK[0])]
)
def test_what_is_written_on_the_hoarding_stands_out(letters: str, ground: str) -> None:
    """By as much as letters on panels, so that they are read from the lane after dark too."""
    assert ratio(channels(letters), channels(ground)) >= LEAST
