"""Whatever is changed in a map or tileset, it loads or is refused: nothing but a MapError comes of it."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.places import MapError, Place, load_place
from tests.places.project import Project, box, drawn, grid, objects, tiles

VALUES = (
    "",
    "0",
    "-1",
    "0.5",
    "1e9",
    "nan",
    "99999999999",
    "4294967295",
    "x",
    "true",
    "../../x",
    "1,2",
    "\u0967",
)
TAGS = (
    "map",
    "layer",
    "objectgroup",
    "group",
    "imagelayer",
    "object",
    "tileset",
    "tile",
    "image",
    "property",
)
ATTRIBUTE = re.compile(r' [\w]+="[^"]*"')
VALUE = re.compile(r'(?<==")[^"]*(?=")')
TAG = re.compile(r"(?<=[</])[a-z]+(?=[ />])")

MAP = (
    tiles(1, 2, 1 | 1 << 31, attributes='opacity="0.5" offsetx="3"')
    + f'<group id="3" name="g" offsety="2">{tiles(2)}</group>'
    + '<imagelayer id="4" name="sky"><image source="../assets/tilesets/floor.png" width="128" height="64"/>'
    + "</imagelayer>"
    + objects(
        drawn("Person", "p", cast="Tara", sight="int|3", facing="left"),
        box("Door", "d", to="street", when="chapter() == 1"),
        drawn("Region", "r", '<polygon points="0,0 9,0 9,9"/>', node="N", once="bool|true"),
        drawn("Light", "l", "<ellipse/>", 'x="0" y="0" width="9" height="9"', colour="color|#ff0000"),
        '<object id="?" name="t" type="Thing" gid="1" x="0" y="64" width="32" height="32" rotation="90"/>',
    )
)
TILESET = grid(
    '<tile id="0"><animation><frame tileid="1" duration="100"/></animation><objectgroup>'
    '<object id="1" x="0" y="0" width="9" height="9"/></objectgroup></tile>'
)


@st.composite
def damaged(draw: st.DrawFn, text: str) -> str:
    """`text` with one value, attribute or tag changed or gone."""
    pattern, others = draw(st.sampled_from([(VALUE, VALUES), (ATTRIBUTE, ("",)), (TAG, TAGS)]))
    found = draw(st.sampled_from(list(pattern.finditer(text))))
    return text[: found.start()] + draw(st.sampled_from(others)) + text[found.end() :]


def loaded(project: Project, text: str) -> Place | None:
    """The place, or None if its map was refused."""
    try:
        return load_place(project.raw(text))
    except MapError:
        return None


@given(st.data())
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_map_loads_or_is_refused(project: Project, data: st.DataObject) -> None:
    """A value, an attribute or a tag at a time, and two at once."""
    whole = project.map(MAP).read_text(encoding="utf-8")
    assert loaded(project, whole)
    once = data.draw(damaged(whole))
    loaded(project, once)
    loaded(project, data.draw(damaged(once)))


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_tileset_loads_or_is_refused(project: Project, data: st.DataObject) -> None:
    """The same for a file that many maps share."""
    project.tileset("floor", data.draw(damaged(TILESET)))
    loaded(project, project.map(MAP).read_text(encoding="utf-8"))
