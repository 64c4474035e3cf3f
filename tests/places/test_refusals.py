"""What Tiled can write and the game does not honour is refused by name, a small map for each."""

from __future__ import annotations

import pytest

from tests.places.project import Project, drawn, faults, grid, objects, tiles
from tests.places.test_features import base64_layer

REFUSED = {
    "a tint": (tiles(attributes='tintcolor="#ff0000"'), "layer 'ground': a tint is not drawn"),
    "a blend mode": (tiles(attributes='mode="multiply"'), "layer 'ground': blend mode 'multiply'"),
    "parallax": (tiles(attributes='parallaxx="0.5"'), "layer 'ground': parallax is not drawn"),
    "a layer's class": (tiles(attributes='class="Wall"'), "layer 'ground': a layer has no class 'Wall'"),
    "a repeated image": (
        '<imagelayer id="4" name="s" repeatx="1"><image source="../assets/tilesets/floor.png"/></imagelayer>',
        "layer 's': a repeated image",
    ),
    "zstd": (base64_layer(b"1", "zstd"), "layer 'ground': its compression is 'zstd'"),
    "tiles as XML": (
        tiles(data='<data><tile gid="1"/></data>'),
        "layer 'ground': its tiles are XML elements",
    ),
    "an unknown encoding": (tiles(data='<data encoding="hex">00</data>'), "its encoding is 'hex'"),
    "chunks": (tiles(data='<data encoding="csv"><chunk/></data>'), "it is of an infinite map"),
    "a template": (
        objects('<object id="3" template="chair.tx" x="1" y="2"/>'),
        "layer 'things', object 3 at (1, 2): template 'chair.tx' is not read",
    ),
    "text": (objects('<object id="3" x="1" y="2"><text>Hello</text></object>'), "text is not painted"),
    "a capsule": (
        objects('<object id="3" type="Mark" name="m" x="1" y="2" width="9" height="9"><capsule/></object>'),
        "a capsule is no shape the game knows",
    ),
    "an object's opacity": (
        objects('<object id="3" gid="1" x="1" y="2" opacity="0.5"/>'),
        "an object's own opacity",
    ),
    "a property of a class type": (
        objects(drawn("Mark", "m", facing="class|left")),
        "object 12 'm' at (96, 128): property 'facing' is of type 'class'",
    ),
    "a property pytmx reserves": (
        objects(drawn("Mark", "m", width="3")),
        "object 12 'm' at (96, 128): Mark has no property 'width'",
    ),
    "a property of a layer": (
        '<group id="4" name="g"><properties><property name="name" value="x"/></properties></group>',
        "layer 'g': a layer has no property 'name'",
    ),
    "a property of the map": (
        '<properties><property name="indors" type="bool" value="true"/></properties>',
        "map: a map has no property 'indors'; did you mean 'indoors'?",
    ),
    "no class": (objects(drawn("", "m")), "object 12 'm' at (96, 128): it has no class; set its Class"),
    "no name": (objects(drawn("Mark", "")), "Mark has no name; every one needs its own"),
    "a rectangle without size": (
        objects(drawn("Thing", "t", "")),
        "Thing has no size; draw it as a rectangle, not as a click",
    ),
    "a number that should be a word": (
        objects(drawn("Person", "p", cast="Tara", when="int|3")),
        "when is of type int; remove it and add it as string",
    ),
    "a word that should be a number": (
        objects(drawn("Person", "p", cast="Tara", sight="far")),
        "sight is of type string; remove it and add it as int",
    ),
    "less than nothing": (
        objects(drawn("Person", "p", cast="Tara", sight="int|-1")),
        "sight is -1; it cannot be less than 0",
    ),
    "a colour that is none": (
        objects(drawn("Light", "l", colour="amber")),
        "colour is 'amber'; choose a colour",
    ),
    "a kind of light": (objects(drawn("Light", "l", kind="lmap")), "kind is 'lmap'; did you mean 'lamp'?"),
    "an empty cast": (objects(drawn("Person", "p", cast="")), "Person has no 'cast'; fill it in"),
    "the map's property of another type": (
        '<properties><property name="indoors" value="yes"/></properties>',
        "map: indoors is of type string; remove it and add it as bool",
    ),
    "a layer moved by tiles": (tiles(attributes='x="2"'), "layer 'ground': it is moved by tiles"),
    "an image layer of another size": (
        '<imagelayer id="4" name="s"><image source="../assets/tilesets/floor.png" width="9"/></imagelayer>',
        "layer 's': 'floor.png' is 128x64 pixels, not 9x64",
    ),
    "an object of no size": (
        objects('<object id="3" gid="1" x="0" y="0" width="-5" height="9"/>'),
        "it is drawn -5 by 9 pixels large",
    ),
    "an oval region": (
        objects(drawn("Region", "r", "<ellipse/>", 'x="0" y="0" width="9" height="9"', node="N")),
        "Region is drawn as ellipse; draw it as rectangle or polygon",
    ),
    "a turned door": (
        objects(drawn("Door", "d", "", 'x="0" y="0" width="9" height="9" rotation="5"', to="t")),
        "Door is turned by 5 degrees",
    ),
    "a wall that is no rectangle": (
        objects('<object id="3" x="0" y="0" width="9" height="9"><ellipse/></object>', name="solid"),
        "layer 'solid', object 3 at (0, 0): a wall is an upright rectangle",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_honoured_is_refused_by_name(project: Project, name: str) -> None:
    """One map, one fault, told with its layer and object."""
    body, expected = REFUSED[name]
    found = project.faults(body)
    assert len(found) == 1, found
    assert found[0].startswith("maps/room.tmx: ")
    assert expected in found[0]


REFUSED_MAPS = {
    "another orientation": ({"orientation": "isometric"}, "map: its orientation is 'isometric'"),
    "an infinite map": ({"infinite": "1"}, "map: it is infinite"),
    "tiles of another size": ({"tilewidth": "32"}, "map: its tiles are 32x64 pixels"),
    "a background that is no colour": ({"backgroundcolor": "blue"}, "map: its background colour is 'blue'"),
    "a map's class": ({"class": "Room"}, "map: a map has no class 'Room'"),
    "another render order": ({"renderorder": "left-up"}, "map: its render order is 'left-up'"),
    "an unknown attribute": (
        {"orientatoin": "x"},
        "no attribute 'orientatoin' here; did you mean 'orientation'?",
    ),
}


@pytest.mark.parametrize("name", REFUSED_MAPS)
def test_a_map_that_is_drawn_otherwise_is_refused_by_name(project: Project, name: str) -> None:
    """What is wrong with the whole map is told once."""
    attributes, expected = REFUSED_MAPS[name]
    path = project.map(**attributes)
    found = faults(path)
    assert len(found) == 1, found
    assert expected in found[0]


REFUSED_TILESETS = {
    "a transparent colour": (grid().replace("<image", '<image trans="ff00ff"'), "a transparent colour"),
    "grid-sized tiles": (grid(attributes='tilerendersize="grid"'), "tilerendersize 'grid' is not drawn"),
    "a fill mode": (grid(attributes='fillmode="preserve-aspect-fit"'), "fillmode 'preserve-aspect-fit'"),
    "a picture of another size": (
        grid().replace('width="128" height', 'width="64" height'),
        "128x64 pixels, not 64",
    ),
    "no such picture": (grid(source="flor.png"), "'flor.png' is not there"),
    "too many tiles": (grid(tiles=3), "it has 3 tiles in 2 columns"),
    "a frame of another tileset": (
        grid('<tile id="0"><animation><frame tileid="9" duration="5"/></animation></tile>'),
        "tile 0: frame 9 of 5 ms cannot be shown",
    ),
    "a tile that is not there": (grid('<tile id="5"/>'), "tile 5: no such tile is in the picture"),
    "a collision polygon": (
        grid(
            '<tile id="0"><objectgroup><object id="1" x="0" y="0"><polygon points="0,0 9,0 9,9"/></object>'
            "</objectgroup></tile>"
        ),
        "tile 0: a collision shape is no upright rectangle",
    ),
    "tiles without size": (
        grid().replace('tilewidth="64"', 'tilewidth="0"'),
        "its tiles are 0x64 pixels",
    ),
    "a picture inside the file": (
        grid().replace('source="floor.png" width="128" height="64"/>', "><data/></image>"),
        "its picture is no file",
    ),
    "a picture of nothing": (grid(source="empty.png"), "'empty.png' is no PNG picture"),
    "a tile without picture": (
        '<tileset name="p" tilewidth="9" tileheight="9" tilecount="1" columns="0"><tile id="0"/></tileset>',
        "tile 0: it has no picture",
    ),
    "a part outside its picture": (
        (
            '<tileset name="p" tilewidth="9" tileheight="9"><tile id="0" x="100" y="0" width="29" height="9">'
            '<image source="floor.png"/></tile></tileset>'
        ),
        "tile 0: its part 29x9 at (100, 0) lies outside its picture",
    ),
    "a misspelt attribute": (grid(attributes='objectalignmnet="center"'), "did you mean 'objectalignment'?"),
    "another file": ("<map/>", "it is a <map>, not a <tileset>"),
    "no XML": ("<tileset", "it is no XML"),
}


@pytest.mark.parametrize("name", REFUSED_TILESETS)
def test_a_tileset_that_is_not_honoured_is_refused_by_name(project: Project, name: str) -> None:
    """The fault is told of the tileset's own file, and once however many tiles are used."""
    text, expected = REFUSED_TILESETS[name]
    (project.tilesets / "empty.png").touch()
    project.tileset("floor", text)
    found = project.faults(objects())
    assert len(found) == 1, found
    assert found[0].startswith("assets/tilesets/floor.tsx: ")
    assert expected in found[0]


def test_a_tileset_aligned_otherwise_is_refused_where_it_is_laid_freely(project: Project) -> None:
    """People are sorted by the foot of a picture, so that is where its place must be."""
    project.tileset("floor", grid(attributes='objectalignment="center"'))
    assert (
        "its tileset is aligned 'center'"
        in project.faults(objects('<object id="2" gid="1" x="0" y="9"/>'))[0]
    )
    assert project.load(tiles(1)).layers
