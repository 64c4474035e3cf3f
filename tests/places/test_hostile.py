"""Maps written to hang the game, fill its memory or read other files: each is refused and named."""

from __future__ import annotations

import base64
import gzip
import os
import struct
import sys
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.places.project import Project, drawn, faults, grid, objects, tiles

MOST_MEMORY = 100 * 1024 * 1024


def inflated(data: bytes, compression: str) -> str:
    """A tile layer whose compressed data is `data`."""
    text = base64.b64encode(data).decode()
    return tiles(data=f'<data encoding="base64" compression="{compression}">{text}</data>')


def cells(*numbers: int) -> bytes:
    """The cells of a 4 by 3 layer."""
    return struct.pack("<12I", *numbers, *[0] * (12 - len(numbers)))


def make_pipe(path: Path) -> None:
    """A file that never ends, nor even begins; skips the test where there are none."""
    if sys.platform == "win32":
        pytest.skip("this system has no named pipes")
    os.mkfifo(path)


def make_link(path: Path, target: Path) -> None:
    """A file that is really another; skips the test where that is not allowed."""
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this system lets nobody make links")


def laughs(head: str = "", alphabet: str = "utf-8") -> Callable[[Project], Path]:
    """A billion laughs after the XML declaration `head`, in `alphabet`."""
    more = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    text = f'{head}<!DOCTYPE map [<!ENTITY a0 "ha">{more}]><map>&a9;</map>'
    return lambda project: project.raw(text.encode(alphabet))


def external_entity(project: Project) -> Path:
    """A file of the machine's, drawn into the map."""
    return project.raw('<!DOCTYPE map [<!ENTITY f SYSTEM "file:///etc/passwd">]><map class="x">&f;</map>')


def pipe(project: Project) -> Path:
    """A pipe as map."""
    make_pipe(project.maps / "room.tmx")
    return project.maps / "room.tmx"


def tileset_pipe(project: Project) -> Path:
    """The same as a tileset."""
    (project.tilesets / "floor.tsx").unlink()
    make_pipe(project.tilesets / "floor.tsx")
    return project.map()


def picture_pipe(project: Project) -> Path:
    """The same as a picture."""
    (project.tilesets / "floor.png").unlink()
    make_pipe(project.tilesets / "floor.png")
    return project.map()


def linked_picture(project: Project) -> Path:
    """A picture that is really another file of the machine's."""
    (project.tilesets / "floor.png").unlink()
    make_link(project.tilesets / "floor.png", Path("/etc/passwd"))
    return project.map()


def linked_folder(project: Project) -> Path:
    """A folder that is really elsewhere."""
    outside = project.maps.parent / "outside"
    outside.mkdir()
    (outside / "floor.tsx").write_text(grid(), encoding="utf-8")
    make_link(project.maps / "sets", outside)
    return project.map(tilesets='<tileset firstgid="1" source="sets/floor.tsx"/>')


def huge_picture(project: Project) -> Path:
    """A picture that would take a gigabyte to unpack."""
    Image.new("1", (5000, 5)).save(project.tilesets / "floor.png")
    return project.map()


def tileset(source: str) -> Callable[[Project], Path]:
    """A map with the tileset `source`."""
    return lambda project: project.map(tilesets=f'<tileset firstgid="1" source="{source}"/>')


def picture(source: str) -> Callable[[Project], Path]:
    """A map with a tileset of the picture `source`."""

    def made(project: Project) -> Path:
        project.tileset("floor", grid(source=source))
        return project.map()

    return made


def body(text: str, **attributes: str) -> Callable[[Project], Path]:
    """A map of `text`."""
    return lambda project: project.map(text, **attributes)


def raw(data: str | bytes) -> Callable[[Project], Path]:
    """A map file of these bytes."""
    return lambda project: project.raw(data)


def stack(depth: int) -> str:
    """Groups inside each other."""
    return '<group id="1" name="g">' * depth + "</group>" * depth


HOSTILE: dict[str, tuple[Callable[[Project], Path], str]] = {
    "entities": (laughs(), "a document type or entities"),
    "entities in a file that begins as Tiled's": (
        laughs('<?xml version="1.0" encoding="UTF-8"?>\n'),
        "a document type or entities",
    ),
    "entities in wide letters": (laughs(alphabet="utf-16"), "a document type or entities"),
    "entities in wide letters that nothing announces": (
        laughs(alphabet="utf-16-le"),
        "a document type or entities",
    ),
    "an external entity": (external_entity, "a document type or entities"),
    "a pipe": (pipe, "'room.tmx' is no regular file"),
    "a pipe as tileset": (tileset_pipe, "tileset: '../assets/tilesets/floor.tsx' is no regular file"),
    "a pipe as picture": (picture_pipe, "tileset 'floor': 'floor.png' is no regular file"),
    "a device": (tileset("../../../../../../../../dev/zero.tsx"), "lies outside the game's folders"),
    "a linked picture": (linked_picture, "'floor.png' is a link"),
    "a linked folder": (linked_folder, "'sets/floor.tsx' lies outside the game's folders"),
    "a tileset above": (tileset("../../secret.tsx"), "'../../secret.tsx' lies outside the game's folders"),
    "an absolute tileset": (tileset("/etc/secret.tsx"), "'/etc/secret.tsx' is no relative path"),
    "a tileset on a drive": (tileset("C:/secret.tsx"), "'C:/secret.tsx' is no relative path"),
    "a tileset with backslashes": (tileset("..\\secret.tsx"), "is no relative path"),
    "a very long path": (tileset("a" * 100_000 + ".tsx"), "is not there"),
    "a tileset that is a folder": (tileset("../assets/tilesets"), "is no TSX tileset"),
    "no tileset's name": (tileset(""), "is no TSX tileset"),
    "a picture above": (picture("../../../secret.png"), "lies outside the game's folders"),
    "an absolute picture": (picture("/etc/passwd"), "'/etc/passwd' is no relative path"),
    "a picture that is none": (picture("floor.tsx"), "'floor.tsx' is no PNG picture"),
    "a huge picture": (huge_picture, "'floor.png' is 5000x5 pixels, more than 4096 on a side"),
    "a picture declared huge": (
        lambda project: [project.tileset("floor", grid().replace("128", "600000")), project.map()][1],
        "'floor.png' is 128x64 pixels, not 600000x64",
    ),
    "a sheet of single pixels": (
        lambda project: [
            project.tileset("floor", grid(tiles=999_999).replace('width="64"', 'width="1"')),
            project.map(),
        ][1],
        "it has 999999 tiles",
    ),
    "a map without end": (raw(b"<map>" + b" " * 3_000_000), "longer than 2048 KiB"),
    "elements without end": (raw(b"<map>" + b"<a/>" * 400_000 + b"</map>"), "more than 80000 elements"),
    "a deep map": (raw(b"<map>" + b"<a>" * 70_000 + b"</a>" * 70_000 + b"</map>"), "no element 'a' here"),
    "deep groups": (body(stack(17)), "groups lie more than 16 deep"),
    "very deep groups": (body(stack(20_000)), "groups lie more than 16 deep"),
    "no XML": (raw(b"\x00\xff\xfe map"), "it is no XML"),
    "nothing": (raw(b""), "it is no XML"),
    "a cut-off map": (raw(b'<map width="4"><layer'), "it is no XML"),
    "an unknown alphabet": (raw(b'<?xml version="1.0" encoding="klingon"?><map/>'), "it is no XML"),
    "another file": (raw(b"<svg/>"), "it is a <svg>, not a <map>"),
    "a billion columns": (
        body("", width="1000000000"),
        "width is '1000000000', not a whole number up to a million",
    ),
    "a million columns": (body("", width="999999"), "more than 250000 cells"),
    "many layers": (body(tiles() * 3, width="400", height="300"), "3 layers of 400 by 300 tiles"),
    "no columns": (body("", width="0"), "map: it is 0 by 3 tiles"),
    "columns back": (body("", width="-4"), "map: it is -4 by 3 tiles"),
    "not a number": (body("", width="four"), "width is 'four'"),
    "a place that is not a number": (
        body(objects(drawn("Mark", "m", "<point/>", 'x="nan" y="0"'))),
        "object 12 'm': x is 'nan', not a number up to a million",
    ),
    "a place in words": (body(objects(drawn("Mark", "m", "<point/>", 'x="here" y="0"'))), "x is 'here'"),
    "a place a world away": (
        body(objects(drawn("Mark", "m", "<point/>", 'x="0" y="-1000001"'))),
        "y is '-1000001'",
    ),
    "a long name": (body(objects(drawn("Mark", "m" * 201))), "not a name of at most 200 characters"),
    "a layer that is solid and clear": (
        body(tiles(attributes='opacity="1.5"')),
        "opacity is '1.5', not a number from 0",
    ),
    "a layer half visible": (body(tiles(attributes='visible="2"')), "visible is '2', not 0 or 1"),
    "a frame without tile": (
        lambda project: [
            project.tileset(
                "floor", grid('<tile id="0"><animation><frame duration="5"/></animation></tile>')
            ),
            project.map(),
        ][1],
        "frame: it has no tileid",
    ),
    "a place at infinity": (body(objects(drawn("Mark", "m", "<point/>", 'x="0" y="1e400"'))), "y is '1e400'"),
    "an opacity of infinity": (body(tiles(attributes='opacity="inf"')), "layer 7 'ground': opacity is 'inf'"),
    "many objects": (body(objects('<object id="?" gid="1" x="0" y="0"/>' * 5001)), "more than 5000"),
    "many wrong objects": (body(objects('<object id="?" tpye="x"/>' * 4000)), "more than 200 faults"),
    "many wrong elements": (body("<layr/>" * 70_000), "more than 200 faults"),
    "many wrong cells": (
        body(tiles(data=f'<data encoding="csv">{",".join(["77"] * 12)}</data>')),
        "layer 'ground', cell (3, 2): no tileset has a tile 77",
    ),
    "a tile out of range": (body(tiles(1, 3)), "layer 'ground', cell (1, 0): no tileset has a tile 3"),
    "an object's tile out of range": (
        body(objects('<object id="9" gid="44" x="5" y="6"/>')),
        "layer 'things', object 9 at (5, 6): no tileset has a tile 44",
    ),
    "a tile beyond 32 bits": (body(objects('<object id="9" gid="4294967296"/>')), "gid is '4294967296'"),
    "a ragged layer": (body(tiles(data='<data encoding="csv">1,1,1</data>')), "it has 3 tiles in 12 cells"),
    "too many cells": (
        body(tiles(data=f'<data encoding="csv">{"1," * 12}1</data>')),
        "layer 'ground': it has 13 tiles in 12 cells",
    ),
    "cells that are no numbers": (
        body(tiles(data=f'<data encoding="csv">{",".join(["x"] * 12)}</data>')),
        "its data is no list of tile numbers",
    ),
    "a cell of many digits": (
        body(tiles(data=f'<data encoding="csv">{",".join(["9" * 9999] * 12)}</data>')),
        "its data is no list of tile numbers",
    ),
    "a layer of another size": (body(tiles().replace('width="4"', 'width="3"')), "it is 3 by 3 tiles"),
    "a layer without data": (body(tiles(data="")), "it has 0 blocks of data"),
    "a layer with two": (body(tiles(data='<data encoding="csv"/>' * 2)), "it has 2 blocks of data"),
    "a zlib bomb": (
        body(inflated(zlib.compress(bytes(130_000_000), 9), "zlib")),
        "inflates to more than its cells",
    ),
    "a gzip bomb": (
        body(inflated(gzip.compress(bytes(130_000_000)), "gzip")),
        "inflates to more than its cells",
    ),
    "a gzip bomb behind good data": (
        body(inflated(gzip.compress(cells(1)) + gzip.compress(bytes(10_000_000)), "gzip")),
        "something follows its compressed data",
    ),
    "cut-off compressed data": (body(inflated(zlib.compress(cells(1))[:-5], "zlib")), "is cut off"),
    "damaged compressed data": (body(inflated(b"damaged", "zlib")), "its compressed data is damaged"),
    "too little data": (body(inflated(zlib.compress(b"abc"), "zlib")), "its data fills 0.75 of 12 cells"),
    "no Base64": (body(tiles(data='<data encoding="base64">?!</data>')), "its data is no Base64"),
    "compressed CSV": (
        body(tiles(data='<data encoding="csv" compression="gzip">1</data>')),
        "its data is compressed CSV",
    ),
    "an attribute that pytmx would call": (
        body(tiles(attributes='parse_xml="x"')),
        "no attribute 'parse_xml'",
    ),
    "an image layer without image": (body('<imagelayer id="4" name="sky"/>'), "layer 'sky': it has no image"),
    "a number property that is none": (
        body(objects(drawn("Person", "p", cast="Tara", sight="int|many"))),
        "object 12 'p' at (96, 128): property 'sight' is 'many', which is no int",
    ),
    "a layer's number property that is none": (
        body('<group name="g"><properties><property name="d" type="int" value="x"/></properties></group>'),
        "layer 'g': property 'd' is 'x', which is no int",
    ),
    "a property that is there twice": (
        body("<properties>" + '<property name="indoors" value="a"/>' * 2 + "</properties>"),
        "map: property 'indoors' is there twice",
    ),
    "a layer among the properties": (
        body(f"<properties>{tiles()}</properties>"),
        "map: its properties hold a <layer> that Tiled would not write",
    ),
    "a property within a property": (
        body('<properties><property name="ambience"><property name="x"/></property></properties>'),
        "map: its properties hold a <property> that Tiled would not write",
    ),
    "a property without name": (
        body(objects(drawn("Mark", "m", facing="up").replace(' name="facing"', ""))),
        "object 12 'm' at (96, 128): its properties hold a <property> that Tiled would not write",
    ),
    "a property with more to it": (
        body('<properties><property name="ambience" valeu="fan"/></properties>'),
        "map: its properties hold a <property> that Tiled would not write",
    ),
    "a tileset from number 0": (
        lambda project: project.map(tilesets='<tileset firstgid="0" source="../assets/tilesets/floor.tsx"/>'),
        "its first number 0 belongs to another",
    ),
    "two tilesets of one number": (
        lambda project: project.map(
            tilesets='<tileset firstgid="1" source="../assets/tilesets/floor.tsx"/>'
            '<tileset firstgid="2" source="../assets/tilesets/floor.tsx"/>'
        ),
        "its first number 2 belongs to another",
    ),
    "a polygon of one corner": (
        body(objects(drawn("Region", "r", '<polygon points="0,0"/>', node="N"))),
        "points is '0,0', not a list of corners",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_map_is_refused(project: Project, name: str) -> None:
    """It is a MapError that says what and where, and reading it takes little memory."""
    write, expected = HOSTILE[name]
    path = write(project)
    tracemalloc.start()
    found = faults(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert any(expected in fault for fault in found), found
    assert peak < MOST_MEMORY


def test_a_map_that_is_not_there_is_told(project: Project) -> None:
    """As a MapError like everything else."""
    assert faults(project.maps / "nowhere.tmx") == ["maps/nowhere.tmx: 'nowhere.tmx' is not there"]
