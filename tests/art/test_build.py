"""The build writes what was drawn, only when it changed, and can tell a stale picture from a fresh one."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tools.art import build
from tools.art.kit.registry import ASSETS, Asset, register


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give an empty assets folder, and leave the registry as it was."""
    monkeypatch.setattr(build, "ASSET_FOLDER", tmp_path)
    monkeypatch.setattr(build, "load_painters", lambda: None)
    kept = dict(ASSETS)
    yield tmp_path
    ASSETS.clear()
    ASSETS.update(kept)


def square(colour: str) -> Image.Image:
    return Image.new("RGBA", (8, 8), colour)


def test_draws_what_is_asked_and_nothing_else(assets: Path) -> None:
    """`--only` limits the build to matching names."""
    register("t/one.png", lambda: square("#ff0000"))
    register("t/two.toml", lambda: "a = 1\n")
    assert build.main(["--only", "t/*.png", "--jobs", "1"]) == 0
    assert [file.name for file in assets.rglob("*.*")] == ["one.png"]
    assert build.main(["--only", "nothing*", "--jobs", "1"]) == 1


def test_check_finds_missing_stale_and_resized(assets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A check fails for a file that is gone, another colour or another size, and says which."""
    colour = ["#ff0000"]
    register("t/one.png", lambda: square(colour[0]))
    check = ["--only", "t/*", "--check", "--jobs", "1"]
    assert build.main(check) == 1
    assert "is not there" in capsys.readouterr().out
    build.main(["--only", "t/*", "--jobs", "1"])
    assert build.main(check) == 0
    colour[0] = "#fe0000"
    assert build.main(check) == 0, "a hair's difference between library versions is let pass"
    colour[0] = "#00ff00"
    assert build.main(check) == 1
    assert "assets/t/one.png differs" in capsys.readouterr().out
    square("#00ff00").resize((9, 8)).save(assets / "t/one.png")
    assert build.main(check) == 1
    assert "should be (8, 8)" in capsys.readouterr().out


def test_a_picture_packed_by_another_zlib_is_left_alone(assets: Path) -> None:
    """What counts is every pixel, not the bytes of the file."""
    register("t/one.png", lambda: square("#336699"))
    file = assets / "t/one.png"
    file.parent.mkdir()
    square("#336699").save(file, compress_level=0)
    kept = file.read_bytes()
    build.main(["--only", "t/*", "--jobs", "1"])
    assert file.read_bytes() == kept
    square("#336698").save(file)
    build.main(["--only", "t/*", "--jobs", "1"])
    assert Image.open(file).getpixel((3, 3)) == (0x33, 0x66, 0x99, 255)


def test_limited_colours_make_a_palette_picture() -> None:
    """A picture that keeps few colours is stored with a palette."""
    asset = Asset("t/one.png", lambda: square("#336699"), colours=16)
    packed = Image.open(BytesIO(build.encoded(asset)))
    assert packed.mode == "P"
    assert packed.convert("RGB").getpixel((3, 3)) == (0x33, 0x66, 0x99)


SAMPLE = (
    "light/paper.png",
    "light/sky_dawn.png",
    "pictures/drawing_swing.png",
    "pictures/title.png",
    "portraits/shanta_worried.png",
    "sprites/tara.toml",
    "tilesets/chawl.tsx",
    "tilesets/household/window_living.png",
    "tilesets/household/window_living@sway.png",
    "ui/key.png",
)
"""One file of each kind."""


@pytest.mark.parametrize("name", SAMPLE)
def test_committed_pictures_are_what_the_code_draws(name: str) -> None:
    """A sample of the files in assets/ is drawn again and agrees with what was committed."""
    build.load_painters()
    assert build.compare(name).fault == ""
