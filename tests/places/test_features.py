"""What Tiled can write is honoured or refused by name: a small map for each row of maps/README.md's table."""

from __future__ import annotations

import base64
import gzip
import struct
import zlib

import pytest

from game.core.geometry import Box, Point
from game.places import ObjectLayer, TileLayer, Tilesets, load_place
from game.places.pictures import FLIP_DIAGONAL, FLIP_X, FLIP_Y
from tests.places.project import Project, box, drawn, faults, grid, objects, tiles

FLIPPED_X, FLIPPED_Y, FLIPPED_DIAGONAL = 1 << 31, 1 << 30, 1 << 29


def packed(*numbers: int) -> bytes:
    """The cells of a 4 by 3 layer as Tiled packs them."""
    return struct.pack("<12I", *numbers, *[0] * (12 - len(numbers)))


def base64_layer(data: bytes, compression: str = "") -> str:
    """A tile layer in Base64."""
    how = f' compression="{compression}"' if compression else ""
    return tiles(data=f'<data encoding="base64"{how}>\n   {base64.b64encode(data).decode()}\n  </data>')


def test_layers_keep_the_order_of_the_file(project: Project) -> None:
    """Tiles, objects and groups are painted in document order, whatever pytmx makes of it."""
    cup = '<object id="?" gid="1" x="0" y="64"/>'
    place = project.load(
        tiles(1, name="a")
        + objects(cup, name="b")
        + f'<group id="3" name="g">{tiles(1, name="c")}{objects(cup, name="d")}</group>'
        + tiles(1, name="e")
    )
    assert [layer.name for layer in place.layers] == ["spots", "a", "b", "c", "d", "e"]


def test_the_background_is_kept(project: Project) -> None:
    """Without its opacity."""
    assert project.load(backgroundcolor="#80FFCC00").background == "#ffcc00"
    assert project.load().background == ""


def test_a_group_hands_down_offset_opacity_and_visibility(project: Project) -> None:
    """A layer in groups has the sum, the product and the conjunction of theirs and its own."""
    inner = tiles(1, attributes='offsetx="3.5" opacity="0.5"')
    hidden = f'<group id="4" visible="0">{inner}</group>'
    place = project.load(f'<group id="3" offsetx="10" offsety="-4" opacity="0.5">{hidden}</group>')
    layer = place.layers[1]
    assert (layer.offset, layer.opacity, layer.visible) == (Point(14, -4), 0.25, False)


def test_an_offset_moves_the_objects_of_its_layer(project: Project) -> None:
    """What is drawn on a moved layer lies where Tiled shows it."""
    place = project.load(
        objects(drawn("Mark", "sill"), box("Door", "out", to="street"), attributes='offsetx="8" offsety="-8"')
    )
    assert place.mark("sill").at == Point(104, 120)
    assert place.door("out").box == Box(72, 56, 64, 64)


def test_a_hidden_image_layer_is_hidden(project: Project) -> None:
    """Tiled's `visible="0"` is no truth."""
    image = '<image source="../assets/tilesets/floor.png" width="128" height="64"/>'
    place = project.load(
        f'<imagelayer id="4" name="sky" visible="0" offsetx="5" offsety="6">{image}</imagelayer>'
    )
    layer = place.layers[1]
    assert isinstance(layer, ObjectLayer)
    assert not layer.visible
    assert [(picture.box, picture.visible) for picture in layer.pictures] == [(Box(5, 6, 128, 64), True)]


@pytest.mark.parametrize("compression", ["", "zlib", "gzip"])
def test_packed_layers_are_read(project: Project, compression: str) -> None:
    """Every format that Tiled offers and Python can read gives the same cells."""
    data = packed(0, 2)
    stored = {"": data, "zlib": zlib.compress(data), "gzip": gzip.compress(data)}[compression]
    layer = project.load(base64_layer(stored, compression)).layers[1]
    assert isinstance(layer, TileLayer)
    assert [(cell.column, cell.image.source.x) for cell in layer.cells] == [(1, 64)]


def test_flips_of_a_cell_are_kept(project: Project) -> None:
    """All eight ways in which Tiled can turn a tile are told apart."""
    numbers = [1 | bits << 29 for bits in range(8)]
    layer = project.load(tiles(*numbers)).layers[1]
    assert isinstance(layer, TileLayer)
    expected = [
        FLIP_DIAGONAL * bool(number & FLIPPED_DIAGONAL)
        | FLIP_X * bool(number & FLIPPED_X)
        | FLIP_Y * bool(number & FLIPPED_Y)
        for number in numbers
    ]
    assert [cell.flips for cell in layer.cells] == expected


def test_an_animated_tile_keeps_its_frames_when_flipped(project: Project) -> None:
    """Frames are counted in ticks, and the tile begins with its first frame."""
    frames = '<frame tileid="1" duration="1000"/><frame tileid="0" duration="10"/>'
    project.tileset("floor", grid(f'<tile id="0"><animation>{frames}</animation></tile>'))
    layer = project.load(tiles(1, 1 | FLIPPED_X)).layers[1]
    assert isinstance(layer, TileLayer)
    plain, mirrored = layer.cells
    assert [(image.source.x, ticks) for image, ticks in plain.image.frames] == [(64, 60), (0, 1)]
    assert plain.image.source.x == 64
    assert (mirrored.image, mirrored.flips) == (plain.image, FLIP_X)


def test_a_collection_of_pictures_is_a_tileset(project: Project) -> None:
    """Each tile has its own file, or a part of one, and an id that may leave gaps."""
    project.picture("pot.png", (40, 90))
    project.tileset(
        "props",
        '<tileset name="props" tilewidth="40" tileheight="90" tilecount="2" columns="0">'
        '<tile id="3"><image source="pot.png" width="40" height="90"/></tile>'
        '<tile id="7" x="10" y="20" width="30" height="50">'
        '<image source="pot.png" width="40" height="90"/></tile></tileset>',
    )
    sets = '<tileset firstgid="1" source="../assets/tilesets/props.tsx"/>'
    pot = '<object id="2" gid="4" x="64" y="128"/>'
    part = '<object id="3" gid="8" x="64" y="130" width="60" height="50" rotation="90"/>'
    layer = project.load(objects(pot, part), tilesets=sets).layers[1]
    assert isinstance(layer, ObjectLayer)
    first, second = layer.pictures
    assert (first.image.source, first.box) == (Box(0, 0, 40, 90), Box(64, 38, 40, 90))
    assert (second.image.source, second.w, second.h, second.rotation) == (Box(10, 20, 30, 50), 60, 50, 90)


def test_a_tilesets_drawing_offset_is_kept(project: Project) -> None:
    """`tileoffset` moves each picture of the tileset."""
    project.tileset("floor", grid('<tileoffset x="-3" y="7"/>'))
    layer = project.load(tiles(1)).layers[1]
    assert isinstance(layer, TileLayer)
    assert layer.cells[0].image.offset == Point(-3, 7)


def test_collision_shapes_of_a_tileset_become_walls_not_objects(project: Project) -> None:
    """In an embedded tileset too, where pytmx would take them for objects of the map."""
    shape = '<objectgroup><object id="1" x="0" y="32" width="64" height="32"/></objectgroup>'
    embedded = grid(f'<tile id="0">{shape}</tile>', source="../assets/tilesets/floor.png")
    place = project.load(
        tiles(1, 1, 2, 1 | FLIPPED_Y), tilesets=embedded.replace("<tileset", '<tileset firstgid="1"')
    )
    assert place.solids == (Box(0, 32, 128, 32), Box(192, 0, 64, 32))
    assert len(place.objects) == 1


def test_the_walls_of_a_thing_that_comes_and_goes_are_its_own(project: Project) -> None:
    """Only what is always here is among the place's walls; a stretched picture has stretched walls."""
    shape = '<objectgroup><object id="1" x="0" y="32" width="64" height="32"/></objectgroup>'
    project.tileset("floor", grid(f'<tile id="0">{shape}</tile>'))
    trunk = '<object id="5" name="trunk" type="Thing" gid="1" x="0" y="64" width="128" height="64"/>'
    chair = (
        '<object id="6" name="chair" type="Thing" gid="1" x="0" y="128">'
        '<properties><property name="when" value="chapter() == 1"/></properties></object>'
    )
    place = project.load(objects(trunk, chair))
    assert place.solids == (Box(0, 32, 128, 32),)
    assert place.thing("trunk").solids == ()
    assert place.thing("chair").solids == (Box(0, 96, 64, 32),)


def test_the_walls_of_a_picture_lie_where_it_is_drawn(project: Project) -> None:
    """Moved by its layer's offset and by its tileset's."""
    shape = (
        '<tile id="0"><objectgroup><object id="1" x="0" y="32" width="64" height="32"/></objectgroup></tile>'
    )
    project.tileset("floor", grid('<tileoffset x="-3" y="7"/>').replace("</tileset>", f"{shape}</tileset>"))
    chair = '<object id="5" gid="1" x="100" y="100"/>'
    place = project.load(objects(chair, attributes='offsetx="20" offsety="10"'))
    layer = place.layers[1]
    assert isinstance(layer, ObjectLayer)
    assert layer.pictures[0].box == Box(120, 46, 64, 64)
    assert layer.offset == Point(0, 0)
    assert place.solids == (Box(117, 85, 64, 32),)


def test_a_wall_may_be_thin(project: Project) -> None:
    """One pixel is a wall, and so it is as a collision shape."""
    shape = (
        '<tile id="0"><objectgroup><object id="1" x="9" y="0" width="1" height="64"/></objectgroup></tile>'
    )
    project.tileset("floor", grid(shape))
    thin = objects('<object id="5" x="0" y="100" width="256" height="1"/>', name="solid")
    assert project.load(tiles(1) + thin).solids == (Box(0, 100, 256, 1), Box(9, 0, 1, 64))


def test_objects_drawn_by_index_keep_their_order(project: Project) -> None:
    """Only a layer drawn top down is sorted by y."""
    first, second = '<object id="2" gid="1" x="0" y="99"/>', '<object id="3" gid="2" x="0" y="64"/>'
    layer = project.load(objects(first, second, attributes='draworder="index"')).layers[1]
    assert isinstance(layer, ObjectLayer)
    assert not layer.topdown
    assert [picture.y for picture in layer.pictures] == [99, 64]


def test_a_class_written_by_tiled_1_9_is_a_type(project: Project) -> None:
    """That version alone wrote `class` where all others write `type`."""
    place = project.load(objects('<object id="3" name="sill" class="Mark" x="1" y="2"><point/></object>'))
    assert place.mark("sill").at == Point(1, 2)


def test_a_property_of_several_lines_is_read(project: Project) -> None:
    """Tiled writes it as text inside the element."""
    text = '<properties><property name="when" type="string">hour() ==\n"dawn"</property></properties>'
    door = '<object id="3" name="gate" type="Thing" x="0" y="0" width="9" height="9">' + text + "</object>"
    assert project.load(objects(door)).thing("gate").when == 'hour() ==\n"dawn"'


def test_an_empty_property_is_empty(project: Project) -> None:
    """As Tiled leaves it when its author clears a field."""
    assert project.load(objects(box("Thing", "bed", when="", look="Bed"))).thing("bed").when == ""


def test_a_polygon_may_bound_a_region(project: Project) -> None:
    """Only what lies inside its outline belongs to it."""
    region = drawn("Region", "stair", '<polygon points="0,0 60,0 0,60"/>', 'x="64" y="64"', node="Stair")
    found = project.load(objects(region)).region("stair")
    assert found.box == Box(64, 64, 60, 60)
    assert found.contains(Point(70, 70))
    assert not found.contains(Point(120, 120))


def test_a_light_drawn_as_an_ellipse_reaches_as_far_as_it(project: Project) -> None:
    """Without a radius of its own."""
    light = drawn("Light", "", "<ellipse/>", 'x="0" y="0" width="200" height="100"')
    assert project.load(objects(light)).lights[0].radius == 100


def test_all_problems_are_told_at_once(project: Project) -> None:
    """Those of the map, its layers, its objects and its tilesets, each with the nearest right word."""
    project.tileset("floor", grid(source="flor.png"))
    found = project.faults(
        tiles(1, 2, attributes='tintcolor="#ff0000"')
        + objects(
            drawn("Person", "warden", cast="Matron", ndoe="Warden"),
            drawn("Persn", "tara"),
            drawn("Mark", "sill", facing="lft"),
            box("Door", "out"),
            drawn("Mark", "warden"),
            '<object id="40" gid="1" x="0" y="0"/>',
            name="people",
        )
    )
    people = "maps/room.tmx: layer 'people', object"
    assert found == [
        "assets/tilesets/floor.tsx: tileset 'floor': 'flor.png' is not there",
        "maps/room.tmx: layer 'ground': a tint is not drawn: mood is the light's business; reset Tint Color",
        f"{people} 12 'warden' at (96, 128): Person has no property 'ndoe'; did you mean 'node'?",
        f"{people} 13 'tara' at (96, 128): there is no class 'Persn'; did you mean 'Person'?",
        f"{people} 14 'sill' at (96, 128): facing is 'lft'; did you mean 'left'?",
        f"{people} 15 'out' at (64, 64): Door has no 'to'; fill it in",
        f"{people} 16 'warden' at (96, 128): that is also the name of object 12; give every object its own",
    ]


def test_two_objects_of_one_number_are_told(project: Project) -> None:
    """Tiled says nothing of it, and pytmx forgets one."""
    mark = '<object id="900" name="sill" type="Mark" x="1" y="2"><point/></object>'
    found = project.faults(objects(mark))
    assert len(found) == 1
    assert "layer 'things', object 900 'sill' at (1, 2): another object has its number" in found[0]


def test_the_tiles_of_a_missing_tileset_are_not_told_one_by_one(project: Project) -> None:
    """It is enough that the tileset is."""
    missing = '<tileset firstgid="1" source="../assets/tilesets/flor.tsx"/>'
    assert project.faults(tiles(1, 2), tilesets=missing) == [
        "maps/room.tmx: tileset: '../assets/tilesets/flor.tsx' is not there"
    ]


def test_every_map_has_a_start(project: Project) -> None:
    """A door without a mark leads there."""
    text = project.map().read_text(encoding="utf-8").replace('name="start"', 'name="stat"')
    assert "it has no mark 'start'" in faults(project.raw(text))[0]


def test_a_tileset_is_read_once_a_run(project: Project) -> None:
    """What two maps share is guarded for the first only."""
    first, second = project.map(tiles(1)), project.map(tiles(2), name="hall")
    shared = Tilesets()
    load_place(first, shared)
    project.tileset("floor", "no longer a tileset")
    assert load_place(second, shared).name == "hall"
    assert faults(second)
