"""The plain picture of a map is Tiled's own, pixel by pixel, so that what authors see is what is loaded."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest
from PIL import Image, ImageChops

from game.places import load_place
from game.places.objects import LightKind
from tests.places.project import Project, box, drawn, grid, objects, tiles
from tools.preview.__main__ import main
from tools.preview.lit import Moment, there
from tools.preview.plain import painted

MAPS = Path(__file__).parents[2] / "maps"
FLIPS = [1 | bits << 29 for bits in range(8)]
HALF = '<tileset firstgid="5" source="../assets/tilesets/half.tsx"/>'
SETS = f'<tileset firstgid="1" source="../assets/tilesets/floor.tsx"/>{HALF}'
needs_tiled = pytest.mark.skipif(shutil.which("tmxrasterizer") is None, reason="Tiled is not installed")


def cup(tile: int, at: tuple[int, int], size: tuple[int, int] = (64, 64), rotation: float = 0) -> str:
    """A tile laid down freely."""
    return (
        f'<object id="?" gid="{tile}" x="{at[0]}" y="{at[1]}" width="{size[0]}" height="{size[1]}"'
        f' rotation="{rotation}"/>'
    )


FLOOR = tiles(*[1, 2] * 6, name="floor")
FADED = tiles(2, 1, 5, attributes='opacity="0.5"')
DRAWN = {
    "flips": tiles(*FLIPS),
    "half clear tiles": FLOOR + tiles(5, 6, 0, 5, 0, 6),
    "an offset that is no whole number": FLOOR + tiles(1, 2, attributes='offsetx="6.5" offsety="3.4"'),
    "a faded layer": FLOOR + tiles(2, 1, 5, attributes='opacity="0.37"'),
    "groups": FLOOR
    + f'<group id="3" offsetx="5" offsety="3" opacity="0.6">{FADED}</group>'
    + f'<group id="4" visible="0">{tiles(2, 1)}</group>',
    "objects one behind the other": FLOOR + objects(cup(1, (20, 130)), cup(5, (50, 110)), cup(2, (70, 140))),
    "objects by index": FLOOR
    + objects(cup(1, (20, 130)), cup(5, (50, 110)), attributes='draworder="index" opacity="0.5"'),
    "flipped objects": FLOOR + objects(cup(1 | 1 << 31, (20, 130)), cup(5 | 1 << 30, (100, 130))),
    "stretched objects": FLOOR + objects(cup(2, (20, 130), (77, 41)), cup(5, (90, 180), (33, 128))),
    "turned objects": FLOOR
    + objects(
        cup(1, (100, 100), rotation=90), cup(2, (120, 90), (50, 32), 180), cup(5, (90, 190), (64, 40), 270)
    ),
    "hidden things": FLOOR
    + tiles(5, attributes='visible="0"')
    + objects(cup(2, (20, 130)).replace("/>", ' visible="0"/>')),
    "an image layer": FLOOR + '<imagelayer id="9" name="i" offsetx="15" offsety="6" opacity="0.7">'
    '<image source="../assets/tilesets/half.png"/></imagelayer>',
}


def half_clear(project: Project) -> None:
    """A second tileset, half clear, with a drawing offset and an animation."""
    with Image.open(project.tilesets / "floor.png") as image:
        image.putalpha(Image.radial_gradient("L").resize(image.size))
        image.save(project.tilesets / "half.png")
    frames = '<frame tileid="1" duration="100"/><frame tileid="0" duration="100"/>'
    text = grid('<tileoffset x="-5" y="9"/>', source="half.png")
    moving = f'<tile id="0"><animation>{frames}</animation></tile></tileset>'
    project.tileset("half", text.replace("</tileset>", moving))


def assert_same_picture(path: Path, folder: Path) -> None:
    """Our picture of the map at `path` is Tiled's, to one level in each channel."""
    theirs, ours = folder / "tiled.png", folder / "ours.png"
    hidden = [
        argument
        for layer in ElementTree.parse(path).getroot().iter("objectgroup")
        if not any("gid" in each.attrib for each in layer)
        for argument in ("--hide-layer", layer.get("name", ""))
    ]
    command = ["tmxrasterizer", "--no-smoothing", *hidden, str(path), str(theirs)]
    subprocess.run(
        command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True, capture_output=True
    )
    pygame.image.save(painted(load_place(path)), ours)
    with Image.open(theirs) as tiled, Image.open(ours) as own:
        cropped = tiled.convert("RGBA").crop((0, 0, *own.size))
        difference = ImageChops.difference(cropped, own.convert("RGBA"))
        levels = {
            level
            for channel in difference.split()
            for level, count in enumerate(channel.histogram())
            if count
        }
    assert levels <= {0, 1}


@needs_tiled
@pytest.mark.parametrize("name", DRAWN)
def test_a_plain_picture_is_what_tiled_draws(project: Project, tmp_path: Path, name: str) -> None:
    """Every feature that is honoured is drawn as Tiled draws it."""
    half_clear(project)
    assert_same_picture(project.map(DRAWN[name], tilesets=SETS), tmp_path)


@needs_tiled
@pytest.mark.parametrize("path", sorted(MAPS.glob("*.tmx")), ids=lambda path: path.stem)
def test_the_games_maps_are_what_tiled_draws(path: Path, tmp_path: Path) -> None:
    """The whole of each."""
    assert_same_picture(path, tmp_path)


def test_a_picture_is_written(project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With everything outlined that cannot be seen; walls are red."""
    inside = objects(
        drawn("Person", "p", cast="Tara"),
        box("Thing", "t"),
        box("Door", "d", to="street"),
        box("Region", "r", node="N"),
        drawn("Region", "s", '<polygon points="0,0 9,0 9,9"/>', node="N"),
        drawn("Light", "l", radius="int|30"),
        drawn("Sound", "n", id="drip"),
        drawn("Route", "w", '<polyline points="0,0 9,9"/>'),
        box("Room", "hall"),
    )
    wall = objects('<object id="70" x="192" y="128" width="64" height="64"/>', name="solid")
    path = project.map(FLOOR + inside + wall)
    assert main([str(path), "--plain", "-o", str(tmp_path / "plain.png")]) == 0
    assert main([str(path), "--plain", "--overlay", "-o", str(tmp_path / "over.png")]) == 0
    assert "wrote" in capsys.readouterr().out
    with Image.open(tmp_path / "plain.png") as plain, Image.open(tmp_path / "over.png") as over:
        assert plain.size == over.size == (256, 192)
        assert over.getpixel((192, 160)) == (208, 64, 44, 255)
        assert plain.getpixel((192, 160)) != over.getpixel((192, 160))


def test_a_picture_in_the_light_of_an_hour_is_written(project: Project, tmp_path: Path) -> None:
    """At night the floor is darker than by day."""
    path = project.map(FLOOR)
    shown = {}
    for hour in ("morning", "night"):
        assert main([str(path), "--hour", hour, "-o", str(tmp_path / f"{hour}.png")]) == 0
        with Image.open(tmp_path / f"{hour}.png") as picture:
            shown[hour] = sum(picture.convert("L").histogram()[:64])
    assert shown["night"] > shown["morning"]


def test_the_games_maps_burn_what_their_conditions_say() -> None:
    """By day the sun falls through Shanta's window, at night her neighbours have lamps."""
    path = MAPS / "chawl.tmx"
    place = load_place(path)
    day, night = (there(place, Moment(hour, "clear", chapter=6)) for hour in ("morning", "night"))
    assert [light.kind for light in day[0] if light.kind is LightKind.WINDOW] == [LightKind.WINDOW]
    assert not any(light.kind is LightKind.WINDOW for light in night[0])
    assert any(light.kind is LightKind.LAMP for light in night[0])


def test_a_map_that_cannot_be_read_is_told(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """With all that is wrong, and no picture."""
    assert main([str(project.map(tiles(9)))]) == 1
    assert "no tileset has a tile 9" in capsys.readouterr().err


def test_several_maps_are_written_into_a_folder(project: Project, tmp_path: Path) -> None:
    """Each under its own name."""
    paths = [str(project.map(FLOOR, name=name)) for name in ("attic", "cellar")]
    assert main([*paths, "--plain", "-o", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["attic.png", "cellar.png"]


def test_the_town_shows_an_arrow_for_each_door(project: Project, tmp_path: Path) -> None:
    """From the door to where it leads; without doors there is none."""
    doors = objects(box("Door", "d", to="cellar", mark="start"), drawn("Mark", "m"))
    attic, cellar = project.map(FLOOR + doors, name="attic"), project.map(FLOOR, name="cellar")
    assert main([str(attic), str(cellar), "--town", "-o", str(tmp_path / "town.png")]) == 0
    assert main([str(cellar), "--town", "-o", str(tmp_path / "alone.png")]) == 0
    red = (0xC2, 0x43, 0x2F)
    for name, arrow in (("town", True), ("alone", False)):
        with Image.open(tmp_path / f"{name}.png") as picture:
            colours = {colour for _, colour in picture.convert("RGB").getcolors(1 << 24) or []}
        assert (red in colours) is arrow
