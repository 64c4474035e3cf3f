"""A plain map becomes a place: its layers in order, its objects typed, its walls gathered."""

from __future__ import annotations

import pytest

from game.core.geometry import Box, Facing, Point
from game.places import ObjectLayer, TileLayer
from tests.places.project import Project, box, drawn, objects, tiles


def test_a_map_becomes_a_place_called_by_its_file(project: Project) -> None:
    """Name, size and the map's own properties are the place's."""
    place = project.load(
        '<properties><property name="indoors" type="bool" value="true"/>'
        '<property name="ambience" value="fan"/></properties>'
    )
    assert (place.name, place.size, place.tile) == ("room", (4, 3), 64)
    assert (place.indoors, place.ambience) == (True, "fan")
    assert place.bounds == Box(0, 0, 256, 192)


def test_tiles_lie_where_they_were_drawn(project: Project) -> None:
    """A cell knows its column, its row and which part of the sheet it shows."""
    place = project.load(tiles(0, 2, 0, 0, 1))
    layer = place.layers[1]
    assert isinstance(layer, TileLayer)
    assert [(cell.column, cell.row, cell.image.source, cell.flips) for cell in layer.cells] == [
        (1, 0, Box(64, 0, 64, 64), 0),
        (0, 1, Box(0, 0, 64, 64), 0),
    ]
    assert layer.cells[0].image.path == (project.tilesets / "floor.png").resolve()


def test_every_class_is_read_with_its_properties(project: Project) -> None:
    """Shapes become points and boxes, properties fields, and what was not filled in keeps its default."""
    place = project.load(
        objects(
            drawn(
                "Person", "warden", cast="Matron", node="Warden", facing="left", route="round", sight="int|3"
            ),
            box("Thing", "bed", look="Bed"),
            box("Door", "out", to="street", mark="gate"),
            box("Region", "sill", node="Sill", once="bool|true"),
            drawn(
                "Light", "bulb", colour="color|#80FFcc00", radius="int|90", flicker="float|0.5", kind="lamp"
            ),
            drawn("Sound", "tap", id="drip", radius="int|200"),
            drawn("Route", "round", '<polyline points="0,0 10,0 10,20"/>', pause="float|1.5"),
        )
    )
    warden = place.person("warden")
    assert (warden.cast, warden.at, warden.facing, warden.sight) == ("Matron", Point(96, 128), Facing.LEFT, 3)
    assert (place.thing("bed").look, place.thing("bed").box) == ("Bed", Box(64, 64, 64, 64))
    assert (place.door("out").to, place.door("out").mark) == ("street", "gate")
    assert place.region("sill").once
    assert place.mark("start").facing is Facing.DOWN
    light = place.lights[0]
    assert (light.colour, light.radius, light.flicker, light.kind.value) == ("#ffcc00", 90, 0.5, "lamp")
    assert (place.sounds[0].id, place.sounds[0].loop) == ("drip", True)
    assert place.route("round").points == (Point(96, 128), Point(106, 128), Point(106, 148))
    assert place.route("round").pause_ticks == 90


def test_a_whole_number_may_stand_for_another(project: Project) -> None:
    """Where a fraction is asked for."""
    route = drawn("Route", "round", '<polyline points="0,0 9,0"/>', pause="int|2", loop="bool|false")
    found = project.load(objects(route)).route("round")
    assert (found.pause, found.loop) == (2.0, False)


def test_an_unknown_name_is_told_with_the_nearest(project: Project) -> None:
    """Whatever is looked up."""
    place = project.load(objects(drawn("Mark", "window_sill")))
    with pytest.raises(KeyError, match="room has no 'windowsill'; did you mean 'window_sill'"):
        place.mark("windowsill")


def test_what_lies_on_a_hidden_layer_is_there(project: Project) -> None:
    """Hiding is for the eye alone."""
    place = project.load(objects(drawn("Mark", "sill"), attributes='visible="0"'))
    assert place.mark("sill")
    assert not place.layers[1].visible


def test_a_thing_may_be_a_tile(project: Project) -> None:
    """Its picture is both the layer's and the Thing's, and its box is where the picture is."""
    bed = '<object id="5" name="bed" type="Thing" gid="1" x="64" y="128" width="64" height="64"/>'
    cup = '<object id="6" gid="2" x="64" y="100" width="32" height="32"/>'
    place = project.load(objects(bed, cup))
    thing, layer = place.thing("bed"), place.layers[1]
    assert isinstance(layer, ObjectLayer)
    assert layer.topdown
    assert [(picture.name, picture.thing, picture.y) for picture in layer.pictures] == [
        ("", False, 100),
        ("bed", True, 128),
    ]
    assert thing.picture == layer.pictures[1]
    assert thing.box == Box(64, 64, 64, 64)


def test_walls_are_gathered_and_merged(project: Project) -> None:
    """Rectangles on the layer `solid` that share an edge become one."""
    place = project.load(
        objects(
            '<object id="1" x="0" y="0" width="64" height="64"/>',
            '<object id="2" x="64" y="0" width="64" height="64"/>',
            name="solid",
        )
    )
    assert place.solids == (Box(0, 0, 128, 64),)
